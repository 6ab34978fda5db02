/// Words of the interface in every language of it.
///
/// Both are parameters, so that a text missing in one language does not compile. Facts go in by
/// interpolation, and a `Sentence` inside another is taken in the same language:
/// `Sentence(fr: "Terminez \(name).", en: "End \(name).")`.
package struct Sentence: Hashable, Sendable {
  /// With marks in the places of keys.
  private let french: String
  private let english: String

  package init(fr: Phrase<French>, en: Phrase<English>) {
    french = fr.text
    english = en.text
  }

  private init(french: String, english: String) {
    self.french = french
    self.english = english
  }

  /// What is the same in every language: a name, a number, what people wrote.
  package init(same text: String) {
    let text = NamedKey.foreign(text)
    self.init(french: text, english: text)
  }

  package var fr: String { self[.fr] }
  package var en: String { self[.en] }

  /// Keys by the names that they have as long as nobody gives them others.
  package subscript(language: Language) -> String {
    text(language) { $0.standard[language] }
  }

  /// Keys by the names that they have here.
  package func text(_ language: Language, naming name: (NamedKey) -> String) -> String {
    NamedKey.unmarked(marked(language), name)
  }

  /// Keys still as marks, so that a sentence can be a part of another one.
  func marked(_ language: Language) -> String {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  /// With a capital at the start.
  package var capitalized: Sentence {
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Sentence(french: raised(french), english: raised(english))
  }

  /// One text after another, a space between.
  package static func + (a: Sentence, b: Sentence) -> Sentence { [a, b].joined(separator: " ") }
}

extension Sequence<Sentence> {
  /// All of them in one, the separator between.
  package func joined(separator: String) -> Sentence {
    joined(separator: Sentence(same: separator))
  }

  package func joined(separator: Sentence) -> Sentence {
    var parts = makeIterator()
    guard var result = parts.next() else { return Sentence(same: "") }
    while let part = parts.next() {
      result = Sentence(fr: "\(result)\(separator)\(part)", en: "\(result)\(separator)\(part)")
    }
    return result
  }

  /// `a, b et c`.
  package var all: Sentence { listed(Sentence(fr: " et ", en: " and ")) }
  /// `a, b ou c`.
  package var any: Sentence { listed(Sentence(fr: " ou ", en: " or ")) }
  /// `observez-en un, ou enregistrez une dérogation`: a comma keeps things to do apart.
  package var ways: Sentence { listed(Sentence(fr: ", ou ", en: ", or ")) }

  private func listed(_ conjunction: Sentence) -> Sentence {
    let parts = Array(self)
    guard parts.count > 1, let last = parts.last else { return parts.joined(separator: "") }
    return [parts.dropLast().joined(separator: ", "), last].joined(separator: conjunction)
  }
}
