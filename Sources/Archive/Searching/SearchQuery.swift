/// What somebody typed to search for, as words that all must be there, each the beginning of a word.
///
/// Words between quotation marks must follow one another. Whatever else is typed is text, never a command
/// of the search engine: each word goes to it between quotation marks of its own.
package struct SearchQuery: Hashable, Sendable {
  /// In the language of FTS5, one for each word; a file must have them all.
  let terms: [String]

  private static let mostTerms = 12
  private static let mostScalars = 400

  package init(_ typed: String) {
    var terms: [String] = []
    var word = String.UnicodeScalarView()
    var isQuoted = false
    func end() {
      if let term = Self.term(String(word), isWhole: isQuoted), terms.count < Self.mostTerms {
        terms.append(term)
      }
      word = String.UnicodeScalarView()
    }
    for scalar in typed.unicodeScalars.prefix(Self.mostScalars) {
      switch scalar {
      case "\"", "«", "»", "“", "”":
        end()
        isQuoted.toggle()
      case _ where scalar.properties.isWhitespace && !isQuoted: end()
      default: word.append(scalar)
      }
    }
    end()
    self.terms = terms
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// Any of the words, for showing where they stand.
  var any: String { terms.joined(separator: " OR ") }

  /// Nil where there is no letter or digit in it, which is all that the search engine keeps.
  private static func term(_ word: String, isWhole: Bool) -> String? {
    let cleaned = String(String.UnicodeScalarView(word.unicodeScalars.map(isKept)))
    guard cleaned.unicodeScalars.contains(where: { $0 != " " }) else { return nil }
    let spellings = spellings(of: cleaned).map { "\"\($0)\"" + (isWhole ? "" : "*") }
    return "(" + spellings.joined(separator: " OR ") + ")"
  }

  /// Whatever separates words for the search engine is a space here, so that no sign can mean anything to it.
  private static func isKept(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      scalar
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
      .unassigned:
      " "
    @unknown default: " "
    }
  }

  /// A ligature is found by its two letters, and the two letters by it.
  private static func spellings(of word: String) -> [String] {
    var spellings = [word]
    for (ligature, letters) in [("œ", "oe"), ("æ", "ae"), ("Œ", "oe"), ("Æ", "ae")] {
      for spelling in spellings {
        for other in [
          spelling.replacing(ligature, with: letters), spelling.replacing(letters, with: ligature),
        ]
        where !spellings.contains(other) {
          spellings.append(other)
        }
      }
    }
    return Array(spellings.prefix(8))
  }
}
