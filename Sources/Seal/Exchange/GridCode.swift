import PlainText

/// The six words that open a sealed grid: 54 bits at random, read out over the telephone.
///
/// The words are French, without accents, and no two begin with the same four letters, so that four letters
/// are enough to type. Each guess costs scrypt's 128 MiB and some 0.4 seconds.
package struct GridCode: Hashable, Sendable {
  package static let length = 6
  /// The words that codes are made of, for a field that knows a word by its first letters.
  package static var list: [String] { GridCodeWords.all }
  package let words: [String]

  package static func random() -> GridCode {
    var generator = SystemRandomNumberGenerator()
    return GridCode(
      words: (0..<length).compactMap { _ in GridCodeWords.all.randomElement(using: &generator) })
  }

  private init(words: [String]) { self.words = words }

  /// How much work a guess costs: N of scrypt, with r = 8 and p = 1.
  ///
  /// The format has no place for another than the standard one; who makes files and opens them by the
  /// thousand, to try other things, hands in a cheaper one on both sides.
  package struct Cost: Hashable, Sendable {
    let rounds: Int

    package init(rounds: Int) { self.rounds = rounds }

    /// N = 2^17: some 0.4 seconds and 128 MiB.
    package static let standard = Cost(rounds: 1 << 17)
  }

  package var text: String { words.joined(separator: " ") }

  /// Why a text is no code.
  package enum Fault: Error, Hashable, Sendable {
    case count(Int)
    /// A word that is not of the list, counted from 1.
    case unknownWord(String, place: Int)
  }

  /// Reads what was typed: capitals, accents, hyphens and commas do not matter, four letters are enough.
  package init(typed text: String) throws(Fault) {
    let parts = FoldedText.letters(of: text).split { !$0.isLetter }.map(String.init)
    guard parts.count == Self.length else { throw .count(parts.count) }
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      let matching = GridCodeWords.all.filter { $0 == part || part.count >= 4 && $0.hasPrefix(part) }
      guard let word = matching.first, matching.count == 1 else {
        throw .unknownWord(part, place: index + 1)
      }
      words.append(word)
    }
    self.words = words
  }
}
