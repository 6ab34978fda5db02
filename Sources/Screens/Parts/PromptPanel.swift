package import Assessment
package import Canvas
package import PlainText
package import Wording

/// Asks for one text, such as a motif, and makes requests of it.
///
/// It closes when what it asked for is recorded; a refusal leaves it open with what was written.
package struct PromptPanel: PanelModel {
  package let context = Context.writing
  package let isWriting = true
  private let title: Sentence
  private let hint: Sentence?
  private var field: TextField
  private let requests: @Sendable (String) -> [Request]

  package init(
    title: Sentence, hint: Sentence? = nil, text: String = "", kind: EntryKind = .line, limit: Int,
    requests: @escaping @Sendable (String) -> [Request]
  ) {
    self.title = title
    self.hint = hint
    self.field = TextField(
      text, kind: kind, limit: limit, viewport: Size(rows: kind == .line ? 1 : 4, columns: 76))
    self.requests = requests
  }

  /// Asks for the reason of something.
  package static func motif(_ title: Sentence, commands: @escaping @Sendable (String) -> [Command])
    -> PromptPanel
  {
    PromptPanel(title: title, hint: ScreenText.motifHint, limit: TextLimit.motif) {
      [.record(commands($0))]
    }
  }

  package func rows(in page: Size, _ world: World) -> Int { field.kind == .line ? 4 : 7 }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    action == .back || action == .quit ? .pop : .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape { return .pop }
    if key == .enter { return Response(requests: requests(field.text)) }
    guard let outcome = field.handle(key) else { return nil }
    return Response(status: outcome.status)
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .text = hit.target { field.press(at: position, in: hit.area.size) }
    return .none
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .recorded, .done, .opened: .pop
    case .refused, .failed, .identityCreated, .identityChosen, .document, .signed: .none
    }
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let row = area.origin.row
    canvas.put(world.text(title), row: row, column: 1, role: .title, attributes: .bold)
    var shown = field
    shown.resize(to: Size(rows: field.kind == .line ? 1 : area.size.rows - 2, columns: area.size.columns - 2))
    canvas.put(shown, row: row + 1, column: 1, isActive: true)
    canvas.makeReachable(
      Rectangle(origin: Position(row: row + 1, column: 1), size: shown.viewport), .text(0))
    if let hint {
      canvas.put(world.text(hint), row: area.rows.upperBound - 1, column: 1, role: .muted)
    }
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}

extension EditOutcome {
  /// What a text could not take, said once.
  var status: Status? {
    if !dropped.isEmpty {
      let count = dropped.reduce(0) { $0 + $1.count }
      return Status(kind: .information, sentence: ScreenText.dropped(count))
    }
    return cut > 0 ? Status(kind: .refused, sentence: ScreenText.cut(cut)) : nil
  }
}
