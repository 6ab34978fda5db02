package import PlainText

/// The signs that screens are made of, in a form for every terminal and in one of ASCII alone.
///
/// A mark's sign takes one column in both, so that columns stand where they stood.
package struct Glyphs: Hashable, Sendable {
  package let satisfying: SafeText
  package let insufficient: SafeText
  package let nothing: SafeText
  package let here: SafeText
  package let running: SafeText
  package let done: SafeText
  package let missing: SafeText
  package let unknown: SafeText
  /// Between things on one line.
  package let separator: SafeText
  package let dash: SafeText
  package let ellipsis: SafeText
  package let horizontal: SafeText
  package let vertical: SafeText
  package let above: SafeText
  package let below: SafeText
  package let arrow: SafeText
  /// The two parts of a bar: what is done, what is left.
  package let barDone: SafeText
  package let barLeft: SafeText
  package let isUnicode: Bool

  package static let unicode = Glyphs(
    satisfying: "+", insufficient: "−", nothing: "·", here: "▸", running: "●", done: "✓", missing: "!",
    unknown: "?", separator: "·", dash: "–", ellipsis: "…", horizontal: "─", vertical: "│", above: "▴",
    below: "▾", arrow: "→", barDone: "█", barLeft: "░", isUnicode: true)

  package static let ascii = Glyphs(
    satisfying: "+", insufficient: "-", nothing: ".", here: ">", running: "*", done: "v", missing: "!",
    unknown: "?", separator: "-", dash: "-", ellipsis: "...", horizontal: "-", vertical: "|", above: "^",
    below: "v", arrow: "->", barDone: "#", barLeft: ".", isUnicode: false)
}
