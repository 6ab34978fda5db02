package import PlainText

/// A table that a spreadsheet of a French computer opens by double-click: UTF-8 with a byte order mark,
/// semicolons, CRLF.
///
/// Cells are texts, whatever they begin with: a spreadsheet takes `=`, `+`, `-` and `@` at a cell's start for
/// a formula, and a program that cuts cells at other places finds such a start within one. Before each of
/// these goes an apostrophe, which is how spreadsheets mark a text.
package enum CSVTable {
  /// What stands before the first line.
  package static let start: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func line(_ cells: [SafeText]) -> [UInt8] {
    Array(cells.map(Self.cell).joined(separator: ";").utf8) + [0x0D, 0x0A]
  }

  /// What makes a formula of a cell; the wide ones do so where Chinese or Japanese is set.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  /// Where some program could begin a new cell.
  private static let separators: Set<Unicode.Scalar> = [";", ",", "\"", "\n", "|"]

  private static func cell(_ text: SafeText) -> String {
    var cell = String.UnicodeScalarView("\"".unicodeScalars)
    var isStart = true
    for scalar in text.text.unicodeScalars {
      if isStart, formulaStarts.contains(scalar) { cell.append("'") }
      if !scalar.properties.isWhitespace { isStart = false }
      if separators.contains(scalar) { isStart = true }
      if scalar == "\"" { cell.append(scalar) }
      cell.append(scalar)
    }
    cell.append("\"")
    return String(cell)
  }
}
