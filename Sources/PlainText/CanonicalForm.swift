// The standard library composes text for its own string comparison and does not offer it under a public
// name. It is taken from there rather than from Foundation, whose tables are of another Unicode version
// than those behind `Unicode.Scalar.Properties`, and which costs a third of the time a start takes.
@_spi(_Unicode) internal import Swift

/// Unicode Normalization Form C (UAX 15): an accented letter is one scalar where there is one.
enum CanonicalForm {
  /// The same text in NFC.
  static func compose(_ text: String) -> String {
    guard needsLook(text) else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text._nfc)
    return String(view)
  }

  /// The scalars of a text in NFD: each accent by itself.
  static func decompose(_ text: String) -> [Unicode.Scalar] { Array(text._nfd) }

  /// Whether the bytes are those of NFC. `==` on strings cannot tell: it takes both forms for equal.
  static func isComposed(_ text: String) -> Bool {
    !needsLook(text) || text.unicodeScalars.elementsEqual(text._nfc)
  }

  /// Below U+0300 nothing combines, so that text in French letters is composed as it stands.
  private static func needsLook(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xCC }
  }
}
