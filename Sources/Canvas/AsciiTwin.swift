/// What a terminal that shows nothing but ASCII gets for a cell.
package enum AsciiTwin {
  /// The letter without its accent, a sign that stands for the sign, or `?`; one column each.
  package static func of(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    if first.isASCII { return String(first) }
    if let sign = signs[first] { return sign }
    guard let name = first.properties.name else { return "?" }
    for (prefix, isCapital) in [("LATIN SMALL LETTER ", false), ("LATIN CAPITAL LETTER ", true)]
    where name.hasPrefix(prefix) {
      let letter = name.dropFirst(prefix.utf8.count).prefix { $0 != " " }
      guard let base = letter.first, letter.utf8.count <= 2 else { return "?" }
      return isCapital ? String(base) : base.lowercased()
    }
    return "?"
  }

  private static let signs: [Unicode.Scalar: String] = [
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "−": "-", "–": "-", "—": "-", "·": ".", "…": ".",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "▸": ">", "●": "*", "✓": "v",
    "─": "-", "│": "|", "▴": "^", "▾": "v", "→": ">", "œ": "o", "Œ": "O", "°": "o", "□": "?", "×": "x",
    "•": "*",
  ]
}
