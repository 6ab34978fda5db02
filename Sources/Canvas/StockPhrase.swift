/// A text of the user's own that a short word stands for.
package struct StockPhrase: Hashable, Sendable {
  package var abbreviation: String
  package var text: String

  package init(abbreviation: String, text: String) {
    self.abbreviation = abbreviation
    self.text = text
  }
}

extension TextField {
  /// Puts a phrase in the place of the abbreviation right before the cursor, as one step of undo; nil where
  /// none stands there.
  ///
  /// Capitals count as small letters. What stands before it in the same word stays, such as the `l'` of
  /// `l'adh`; the longest abbreviation wins.
  package mutating func expand(_ phrases: [StockPhrase]) -> EditOutcome? {
    var start = cursor
    while start > 0, cursor - start < Self.longestAbbreviation, !characters[start - 1].isWhitespace {
      start -= 1
    }
    while start < cursor {
      let word = String(characters[start..<cursor]).lowercased()
      let isWhole =
        start == 0 || !characters[start].isPartOfAbbreviation || !characters[start - 1].isPartOfAbbreviation
      if isWhole, let phrase = phrases.first(where: { $0.abbreviation.lowercased() == word }) {
        return replace(start..<cursor, with: phrase.text)
      }
      start += 1
    }
    return nil
  }

  /// In characters.
  package static let longestAbbreviation = 20
}

extension Character {
  fileprivate var isPartOfAbbreviation: Bool { isLetter || isNumber }
}
