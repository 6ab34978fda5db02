/// A language of the interface; the raw value is what `--lang` takes.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case fr, en
}

/// What a language asks of a text: how it sets punctuation and what it counts as one.
package protocol Tongue {
  static var language: Language { get }
  /// A text of ours as it is to be shown; never called on what people wrote.
  static func typeset(_ literal: String) -> String
  static func isSingular(_ count: Int) -> Bool
  /// A text of ours with a word after it that it was not written for, such as a name.
  static func joined(_ text: String, _ word: String) -> String
}

/// French: a no-break space before `: ; ? ! »`, after `«` and after `n°`; zero is singular; `d'Anne`, `qu'Odile`.
package enum French: Tongue {
  package static let language = Language.fr

  package static func typeset(_ literal: String) -> String {
    let scalars = Array(literal.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let last: Unicode.Scalar? = index > 0 ? scalars[index - 1] : nil
      let next: Unicode.Scalar? = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isBound = last == "«" || last == "°" || next.map(isSpacedBefore) == true
      result.append(scalar == " " && isBound ? "\u{A0}" : scalar)
    }
    return String(result)
  }

  package static func isSpacedBefore(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == ";" || scalar == "?" || scalar == "!" || scalar == "»"
  }

  package static func isSingular(_ count: Int) -> Bool { (-1...1).contains(count) }

  /// `de` and `que` lose their vowel before another. An h is left: whether it is mute depends on the name. A letter alone is a
  /// sign and no word: `Avis de A`.
  package static func joined(_ text: String, _ word: String) -> String {
    let start = word.unicodeScalars.prefix(2)
    guard start.count == 2, let first = start.first, let second = start.last, vowels.contains(first),
      second.properties.isAlphabetic
    else { return text + word }
    for ending in ["de", "que", "De", "Que"] where text.hasSuffix(ending + " ") {
      let before = text.dropLast(ending.count + 1)
      guard before.last.map({ !$0.isLetter }) ?? true else { continue }
      return before + ending.dropLast() + "'" + word
    }
    return text + word
  }

  private static let vowels = Set("aeiouàâäéèêëîïôöùûüœæAEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ".unicodeScalars)
}

package enum English: Tongue {
  package static let language = Language.en
  package static func typeset(_ literal: String) -> String { literal }
  package static func isSingular(_ count: Int) -> Bool { count == 1 || count == -1 }
  package static func joined(_ text: String, _ word: String) -> String { text + word }
}
