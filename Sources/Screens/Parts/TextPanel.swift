package import Assessment
package import Canvas
package import PlainText
package import Wording

/// A text of several lines that is recorded with each key: a comment under a table, a note.
package struct TextPanel: PanelModel {
  package let context = Context.writing
  package let isWriting = true
  private let title: Sentence
  private let hint: Sentence?
  private var field: TextField
  /// A text not to be changed that stands above, such as both evaluators' own comments.
  private let above: [SafeText]
  private let command: @Sendable (String) -> Command

  package init(
    title: Sentence, hint: Sentence? = nil, text: String, limit: Int, above: [SafeText] = [],
    command: @escaping @Sendable (String) -> Command
  ) {
    self.title = title
    self.hint = hint
    self.field = TextField(text, kind: .block, limit: limit, viewport: Size(rows: 8, columns: 78))
    self.above = above
    self.command = command
  }

  package func rows(in page: Size, _ world: World) -> Int { max(6, page.rows / 2) + min(above.count, 6) }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    action == .back || action == .quit ? .pop : .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape { return .pop }
    guard let outcome = field.handle(key) else { return nil }
    var response = Response(status: outcome.status)
    if !outcome.edits.isEmpty { response.requests = [.record([command(field.text)])] }
    return response
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .text = hit.target { field.press(at: position, in: hit.area.size) }
    return .none
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let row = area.origin.row
    canvas.put(
      world.text(title), row: row, column: 1, role: .title, attributes: .bold, maxWidth: area.size.columns - 2
    )
    if let hint { canvas.put(world.text(hint), row: row, endingBefore: area.size.columns - 1, role: .muted) }
    let lines = above.flatMap { TextWrapping.lines($0, width: area.size.columns - 4) }.prefix(
      max(0, area.size.rows - 4))
    for (index, line) in lines.enumerated() {
      canvas.put(line, row: row + 1 + index, column: 2, role: .muted)
    }
    let top = row + 1 + lines.count
    var shown = field
    shown.resize(to: Size(rows: max(1, area.rows.upperBound - top), columns: area.size.columns - 3))
    canvas.verticalRule(column: 1, rows: top..<area.rows.upperBound, glyphs: world.glyphs)
    canvas.put(shown, row: top, column: 3, isActive: true)
    canvas.makeReachable(Rectangle(origin: Position(row: top, column: 3), size: shown.viewport), .text(0))
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}
