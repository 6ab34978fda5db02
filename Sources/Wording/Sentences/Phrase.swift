/// A text in one language: literals are ours and typeset, what is interpolated is taken as it is.
package struct Phrase<T: Tongue>: ExpressibleByStringInterpolation, Hashable, Sendable {
  package let text: String

  package init(stringLiteral value: String) { text = T.typeset(value) }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  package struct Interpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text += T.typeset(literal) }
    package mutating func appendInterpolation(_ words: Sentence) { text = T.joined(text, words.marked(T.language)) }
    /// A key by what it asks for: `\(key: .finish)` is `f` where that is the key.
    package mutating func appendInterpolation(key: NamedKey) { text.append(key.mark) }
    package mutating func appendInterpolation(_ text: String) {
      self.text = T.joined(self.text, NamedKey.foreign(text))
    }
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// A number with its noun: `\(2, "entretien", "entretiens")` is `2 entretiens`.
    package mutating func appendInterpolation(_ count: Int, _ one: Phrase, _ many: Phrase) {
      text += "\(count) "
      appendInterpolation(of: count, one, many)
    }

    /// The form that goes with a number, without it.
    package mutating func appendInterpolation(of count: Int, _ one: Phrase, _ many: Phrase) {
      text += (T.isSingular(count) ? one : many).text
    }
  }
}
