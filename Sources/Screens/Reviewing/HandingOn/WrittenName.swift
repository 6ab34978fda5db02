extension FilePurpose {
  /// The name that a file is to have, or the next of its kind that is free; empty where none of ours is written.
  package func free(among taken: Set<String>) -> String {
    switch self {
    case .request(_, let name), .export(_, _, let name):
      var free = name
      for _ in 0..<10_000 where taken.contains(free) { free = Self.next(after: free) }
      return free
    case .send, .receive, .keyring: return ""
    }
  }

  /// The name that follows one that is taken: `Martin-B1-r1-2.csv`.
  package static func next(after name: String) -> String {
    let ending = name.hasSuffix(RequestForm.suffix) ? RequestForm.suffix : lastEnding(name)
    let stem = String(name.dropLast(ending.count))
    let digits = String(stem.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    guard !digits.isEmpty, digits.count < 9, let number = Int(digits), stem.dropLast(digits.count).last == "-"
    else { return stem + "-2" + ending }
    return stem.dropLast(digits.count) + String(number + 1) + ending
  }

  private static func lastEnding(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }
}
