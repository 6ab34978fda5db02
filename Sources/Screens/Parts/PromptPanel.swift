package import Assessment
package import Canvas
package import PlainText
package import Privacy
package import Wording

/// Asks for one text, such as a motif, and makes requests of it.
///
/// It closes when what it asked for is recorded; a refusal leaves it open with what was written.
package struct PromptPanel: WritingPanel {
  let title: Sentence
  let hint: Sentence?
  /// Whether it is a text of people's own, for which phrases and an editor are of use; a path is none.
  var isProse = true
  package var field: TextField
  package var personal: [PersonalDatum]
  private let answer: @Sendable (String) -> Response

  package init(
    title: Sentence, hint: Sentence? = nil, text: String = "", kind: EntryKind = .line, limit: Int,
    requests: @escaping @Sendable (String) -> [Request]
  ) {
    self.init(title: title, hint: hint, text: text, kind: kind, limit: limit) {
      Response(requests: requests($0))
    }
  }

  /// For a text that leads somewhere by itself.
  package init(
    title: Sentence, hint: Sentence? = nil, text: String = "", kind: EntryKind = .line, limit: Int,
    answer: @escaping @Sendable (String) -> Response
  ) {
    self.title = title
    self.hint = hint
    self.field = TextField(
      text, kind: kind, limit: limit, viewport: Size(rows: kind == .line ? 1 : 4, columns: 76))
    self.personal = PersonalData.find(in: text)
    self.answer = answer
  }

  /// Asks for the reason of something.
  package static func motif(_ title: Sentence, commands: @escaping @Sendable (String) -> [Command])
    -> PromptPanel
  {
    PromptPanel(title: title, hint: ScreenText.motifHint, limit: TextLimit.motif) {
      [.record(commands($0))]
    }
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    if action == .done { return nil }
    if !isProse, [.editor, .phrases, .expand].contains(action) { return Obstacle(ScreenText.keyMeansNothing) }
    return writingObstacle(to: action, world)
  }

  package var savesEachKey: Bool { false }

  package func detail(of action: Action, _ world: World) -> Sentence? {
    action == .saved ? ScreenText.savedWhenSubmitted : nil
  }

  package func label(of action: Action, _ world: World) -> Sentence? {
    action == .done ? KeyText.formDone.label : nil
  }

  package func rows(in page: Size, _ world: World) -> Int { field.kind == .line ? 4 : 7 }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return .pop }
    // What is asked for here is kept by nothing but its answer: the key that submits a form submits it.
    if action == .done { return answer(field.text) }
    return performWriting(action, world) ?? .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape { return .pop }
    if key == .enter { return answer(field.text) }
    return type(key, world)
  }

  package mutating func changed(_ outcome: EditOutcome, _ world: World) -> Response {
    Response(status: outcome.status)
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if let response = receiveEdited(outcome, world) { return response }
    return switch outcome {
    case .recorded, .done, .opened: left
    case .reviewed(let reviewed): ReviewFlow.follow(reviewed, world) ?? .none
    case .refused, .failed, .identityCreated, .identityChosen, .document, .signed, .edited, .exchanged: .none
    }
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let row = area.origin.row
    canvas.put(world.text(title), row: row, column: 1, role: .title, attributes: .bold)
    drawText(
      on: &canvas,
      in: Rectangle(row: row + 1, column: 1, rows: area.size.rows - 1, columns: area.size.columns - 2),
      hint: hint, world)
  }
}
