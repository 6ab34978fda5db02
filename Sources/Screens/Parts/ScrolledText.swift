import Canvas
import PlainText

/// Lines that are wrapped to a width and moved through by rows.
struct ScrolledText: Hashable, Sendable {
  /// Longer rows are hard to read on a wide screen.
  private static let widest = 100
  var lines: [SafeText]
  private var first = 0

  init(_ lines: [SafeText]) { self.lines = lines }

  /// Moves by what the screen shows of it; anything but a movement changes nothing.
  mutating func scroll(_ action: Action, _ size: Size) {
    let page = Self.page(of: size)
    let last = max(0, rows(page.columns).count - page.rows)
    let step = max(1, page.rows - 1)
    if action == .up { first -= 1 }
    if action == .down { first += 1 }
    if action == .pageUp || action == .previous { first -= step }
    if action == .pageDown || action == .next { first += step }
    if action == .first { first = 0 }
    if action == .last { first = last }
    first = min(max(0, first), last)
  }

  /// Whether the last row is on show.
  func isAtEnd(_ size: Size) -> Bool {
    let page = Self.page(of: size)
    return first + page.rows >= rows(page.columns).count
  }

  /// `12–30 / 64`; empty where everything is on show.
  func progress(_ size: Size, _ glyphs: Glyphs) -> SafeText {
    let page = Self.page(of: size)
    let count = rows(page.columns).count
    guard count > page.rows else { return "" }
    let start = min(first, count - page.rows)
    return "\(start + 1)\(glyphs.dash)\(start + page.rows) / \(count)"
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ glyphs: Glyphs) {
    let rows = rows(area.size.columns)
    let start = min(first, max(0, rows.count - area.size.rows))
    for (index, row) in rows.dropFirst(start).prefix(area.size.rows).enumerated() {
      canvas.put(row, row: area.origin.row + index, column: area.origin.column + 1)
    }
    let edge = area.columns.upperBound - 1
    if start > 0 { canvas.put(glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if start + area.size.rows < rows.count {
      canvas.put(glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  /// What is left of a terminal between header and footer.
  private static func page(of size: Size) -> Size { Size(rows: max(1, size.rows - 6), columns: size.columns) }

  /// The rows, a line's indent kept on those that it goes on in.
  private func rows(_ columns: Int) -> [SafeText] {
    let width = max(20, min(columns - 3, Self.widest))
    return lines.flatMap { line -> [SafeText] in
      let indent = min(line.text.prefix { $0 == " " }.count, width / 2)
      let margin = SafeText(String(repeating: " ", count: indent))
      let rest = line.slice(indent..<line.text.unicodeScalars.count)
      return TextWrapping.lines(rest, width: width - indent).map { margin + $0 }
    }
  }
}
