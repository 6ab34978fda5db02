/// Where French drops the e of "de" and "que" before what comes next: `d'Anne`, `de Boris`, `d'Yves`, `de Yann`.
enum Elision {
  /// The text with the word after it, joined as French joins them.
  static func join(_ text: String, _ word: String) -> String {
    guard elides(before: word) else { return text + word }
    for little in ["de ", "que "] where text.hasSuffix(little) {
      let before = text.dropLast(little.count).last
      guard before.map({ !$0.isLetter && $0 != "-" }) ?? true else { continue }
      return text.dropLast(2) + "'" + word
    }
    for little in ["De ", "Que "] where text.hasSuffix(little) { return text.dropLast(2) + "'" + word }
    return text + word
  }

  /// Whether a word begins with a vowel that is heard.
  static func elides(before word: String) -> Bool {
    let letters = plain(word)
    guard let first = letters.first else { return false }
    // A letter by itself is a name of its own: "la grille de A".
    guard letters.count > 1 else { return false }
    if first == "y" { return letters.dropFirst().first.map { !vowels.contains($0) } ?? false }
    if first == "h" { return !aspirated.contains(letters) }
    return vowels.contains(first) && letters != "onze" && letters != "oui"
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
  /// Given names whose h is not mute, most of them from other languages.
  private static let aspirated: Set<String> = [
    "hafida", "hafsa", "hakim", "hakima", "halima", "hamid", "hamida", "hamza", "hana", "hanane", "hans", "harald",
    "harold", "haroun", "harry", "hassan", "hatem", "hedi", "heidi", "heinz", "helmut", "henning", "hicham", "hind",
    "hiroshi", "houda", "houria", "hugo", "hugues", "huguette", "hussein",
  ]

  /// The first word's letters in lower case without their accents.
  private static func plain(_ word: String) -> String {
    String(word.prefix { $0.isLetter }.lowercased().compactMap { accents[$0] ?? $0 })
  }

  private static let accents: [Character: Character] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "å": "a", "æ": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "í": "i", "ô": "o", "ö": "o", "ó": "o", "ø": "o", "œ": "o", "ù": "u", "û": "u", "ü": "u", "ú": "u",
  ]
}
