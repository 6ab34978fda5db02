import Canvas
import PlainText

/// One row of a page that is read: parts of text, each with a column and a role.
struct PageLine: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    var column: Int
    var text: SafeText
    var role = Role.text
    var attributes: Attributes = []
  }

  var parts: [Part] = []

  /// The row as it is searched and heard.
  var text: SafeText { parts.map(\.text).joined(separator: " ") }
}

/// A page of some width, made once: its rows, and where each of its parts begins.
struct Page: Hashable, Sendable {
  /// A part that one can go to by its name.
  struct Part: Hashable, Sendable {
    var title: SafeText
    var line: Int
  }

  /// Longer rows are hard to read on a wide screen.
  static let widestText = 100

  let width: Int
  private(set) var lines: [PageLine] = []
  private(set) var parts: [Part] = []
  /// Where texts stand that a search finds, by what the search calls their place.
  private(set) var places: [Place: Int] = [:]

  /// A criterion or a competence; of a competence's comments also whose it is.
  struct Place: Hashable, Sendable {
    var id: String
    var isComment = false
    var evaluator: String?
  }

  init(width: Int) { self.width = max(20, width) }

  /// Begins a part.
  mutating func title(_ text: SafeText) {
    blank()
    parts.append(Part(title: text, line: lines.count))
    write(text, role: .title, attributes: .bold)
  }

  /// Notes that what is written next is a place; of several of one name the first counts.
  mutating func mark(_ place: Place) {
    if places[place] == nil { places[place] = lines.count }
  }

  /// An empty row, never two of them.
  mutating func blank() {
    if lines.last?.parts.isEmpty == false { lines.append(PageLine()) }
  }

  mutating func add(_ line: PageLine) { lines.append(line) }

  /// Wraps a text; rows after the first stand further in by `hang`.
  mutating func write(
    _ text: SafeText, role: Role = .text, attributes: Attributes = [], indent: Int = 0, hang: Int = 0,
    before: SafeText = ""
  ) {
    let indent = min(indent, width / 3)
    let room = max(10, min(width, Self.widestText) - indent - hang - TextWidth.columns(of: before))
    for (index, row) in TextWrapping.lines(text, width: room).enumerated() {
      let left = indent + (index == 0 ? 0 : hang)
      lines.append(
        PageLine(parts: [PageLine.Part(column: left, text: before + row, role: role, attributes: attributes)]))
    }
  }

  /// A line of a text whose own spaces and dash are its indent.
  mutating func writeLine(_ line: SafeText) {
    guard !line.isEmpty else { return blank() }
    let indent = line.text.prefix { $0 == " " }.count
    let rest = line.slice(indent..<line.text.unicodeScalars.count)
    write(rest, indent: indent, hang: Self.hang(rest.text))
  }

  /// How wide a dash or a number at the beginning is.
  private static func hang(_ text: String) -> Int {
    if text.hasPrefix("- ") { return 2 }
    let digits = text.prefix { ("0"..."9").contains($0) }.count
    return digits > 0 && digits < 4 && text.dropFirst(digits).hasPrefix(". ") ? digits + 2 : 0
  }
}

/// A page as it is moved through by rows.
struct PageView: Hashable, Sendable {
  var page: Page
  private(set) var first = 0

  init(_ page: Page = Page(width: 80)) { self.page = page }

  /// Moves; anything but a movement changes nothing.
  mutating func scroll(_ action: Action, rows: Int) {
    let step = max(1, rows - 1)
    if action == .up { go(to: first - 1, rows: rows) }
    if action == .down { go(to: first + 1, rows: rows) }
    if action == .pageUp { go(to: first - step, rows: rows) }
    if action == .pageDown { go(to: first + step, rows: rows) }
    if action == .first { go(to: 0, rows: rows) }
    if action == .last { go(to: page.lines.count, rows: rows) }
    if action == .next, let next = page.parts.first(where: { $0.line > first }) { go(to: next.line, rows: rows) }
    if action == .previous {
      go(to: page.parts.last { $0.line < first }?.line ?? 0, rows: rows)
    }
  }

  /// Puts a row at the top, as far as there are rows to fill the page.
  mutating func go(to line: Int, rows: Int) {
    first = max(0, min(line, page.lines.count - rows))
  }

  /// The part that stands at the top.
  var part: Int? { page.parts.lastIndex { $0.line <= first + 1 } }

  /// `12–30 / 64`; empty where everything is on show.
  func progress(rows: Int, _ glyphs: Glyphs) -> SafeText {
    guard page.lines.count > rows else { return "" }
    return "\(first + 1)\(glyphs.dash)\(first + rows) / \(page.lines.count)"
  }

  /// Draws the rows on show, with what is searched for in a role of its own.
  func draw(on canvas: inout Canvas, in area: Rectangle, seeking: FoldedText? = nil, _ glyphs: Glyphs) {
    let start = max(0, min(first, page.lines.count - area.size.rows))
    for (index, line) in page.lines.dropFirst(start).prefix(area.size.rows).enumerated() {
      let row = area.origin.row + index
      for part in line.parts {
        let left = area.origin.column + part.column
        canvas.put(
          part.text, row: row, column: left, role: part.role, attributes: part.attributes,
          maxWidth: area.columns.upperBound - left)
      }
      guard let seeking else { continue }
      for part in line.parts {
        let characters = Array(part.text.text)
        for range in FoldedText(part.text.text).ranges(of: seeking) {
          let before = TextWidth.columns(of: String(characters[..<range.lowerBound]))
          let width = TextWidth.columns(of: String(characters[range]))
          canvas.paint(
            Rectangle(row: row, column: area.origin.column + part.column + before, rows: 1, columns: width),
            role: .selection)
        }
      }
    }
    let edge = area.columns.upperBound - 1
    if start > 0 { canvas.put(glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if start + area.size.rows < page.lines.count {
      canvas.put(glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }
}
