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
  /// At the left of a line that a search found.
  package let found: SafeText
  /// At the left of a line that its evaluator wrote notes about.
  package let note: SafeText
  /// The two parts of a bar: what is done, what is left.
  package let barDone: SafeText
  package let barLeft: SafeText
  package let isUnicode: Bool

  /// Whether they are heard and not seen: what is heard has no cursor.
  package var isSpoken: Bool { here.isEmpty }

  package static let unicode = Glyphs(
    satisfying: "+", insufficient: "−", nothing: "·", here: "▸", running: "●", done: "✓", missing: "!",
    unknown: "?", separator: "·", dash: "–", ellipsis: "…", horizontal: "─", vertical: "│", above: "▴",
    below: "▾", arrow: "→", found: "»", note: "✎", barDone: "█", barLeft: "░", isUnicode: true)

  package static let ascii = Glyphs(
    satisfying: "+", insufficient: "-", nothing: ".", here: ">", running: "*", done: "v", missing: "!",
    unknown: "?", separator: "-", dash: "-", ellipsis: "...", horizontal: "-", vertical: "|", above: "^",
    below: "v", arrow: "->", found: "#", note: "n", barDone: "#", barLeft: ".", isUnicode: false)

  /// Words instead of signs, for those who hear or feel what others see.
  package static func spoken(
    satisfying: SafeText, insufficient: SafeText, nothing: SafeText, running: SafeText, done: SafeText,
    missing: SafeText, unknown: SafeText
  ) -> Glyphs {
    Glyphs(
      satisfying: satisfying, insufficient: insufficient, nothing: nothing, here: "", running: running,
      done: done, missing: missing, unknown: unknown, separator: ",", dash: "-", ellipsis: "...",
      horizontal: " ", vertical: " ", above: "", below: "", arrow: ",", found: "", note: "",
      barDone: "", barLeft: "", isUnicode: true)
  }
}
