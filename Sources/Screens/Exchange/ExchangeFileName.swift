import Canvas

/// The names of files that go to the other evaluator: `Martin-Lea-3-Anne-Premier.grille-envoi.json`.
package enum ExchangeFileName {
  package static let suffix = ".grille-envoi.json"

  /// The first name that is free, from a number on.
  package static func free(candidate: String, sender: String, from first: Int, taken: Set<String>) -> String {
    var number = max(1, first)
    while taken.contains(name(candidate, number, sender)) { number += 1 }
    return name(candidate, number, sender)
  }

  /// The name that follows one that is taken: its last number is raised, or it gets one.
  package static func next(after name: String) -> String {
    let stem = name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    let ending = name.hasSuffix(suffix) ? suffix : ""
    let digits = String(stem.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    guard !digits.isEmpty, digits.count < 9, let number = Int(digits), stem.dropLast(digits.count).last == "-"
    else { return stem + "-2" + ending }
    return stem.dropLast(digits.count) + String(number + 1) + ending
  }

  /// A name that was typed, with the ending that the picker knows.
  package static func completed(_ name: String) -> String {
    name.hasSuffix(suffix) || name.hasSuffix(".json") ? name : name + suffix
  }

  /// How the names of somebody's files end.
  package static func ending(of sender: String) -> String { "-\(plain(sender))\(suffix)" }

  private static func name(_ candidate: String, _ number: Int, _ sender: String) -> String {
    "\(plain(candidate))-\(number)-\(plain(sender))\(suffix)"
  }

  /// Letters and digits of ASCII, a hyphen for everything else: USB sticks and mail programs know no others.
  static func plain(_ name: String) -> String {
    let letters = name.prefix(40).map { character -> Character in
      let twin = AsciiTwin.of(String(character)).first ?? "-"
      return twin.isLetter || twin.isNumber ? twin : "-"
    }
    let parts = String(letters).split(separator: "-")
    return parts.isEmpty ? "x" : parts.joined(separator: "-")
  }
}
