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
  /// A text of ours with what comes next, whose first sound may change its end.
  static func join(_ text: String, _ word: String) -> String
}

/// French: a no-break space before `: ; ? ! »`, after `«` and after `n°`; zero is singular.
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
  package static func join(_ text: String, _ word: String) -> String { Elision.join(text, word) }
}

package enum English: Tongue {
  package static let language = Language.en
  package static func typeset(_ literal: String) -> String { literal }
  package static func isSingular(_ count: Int) -> Bool { count == 1 || count == -1 }
  package static func join(_ text: String, _ word: String) -> String { text + word }
}
