package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// A quick note, stamped with the time and the observation; recorded from its first character on.
package struct NotePanel: PanelModel {
  package let context = Context.writing
  package let isWriting = true
  private let bloc: BlocID
  private let observation: ObservationID?
  private let criterion: CriterionID?
  private let title: Sentence
  /// Nil until the first character made the note.
  private var note: NoteID?
  private var field = TextField("", kind: .block, limit: TextLimit.note, viewport: Size(rows: 3, columns: 76))

  package init(bloc: BlocID, observation: ObservationID?, criterion: CriterionID?, _ world: World) {
    self.bloc = bloc
    self.observation = observation
    self.criterion = criterion
    let wording = Wording(language: world.language, state: world.state)
    let about = [
      observation.map { wording.observation($0, in: bloc) }, .clock(world.now.moment),
      criterion.map { wording.criterion($0) },
    ].compactMap { $0 }
    title = ScreenText.noteTitle(about.joined(separator: ", "))
  }

  package func rows(in page: Size, _ world: World) -> Int { 6 }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    action == .back || action == .quit ? .pop : .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape { return .pop }
    if key == .enter {
      guard note == nil else { return .pop }
      return Response(
        requests: [.record([.addNote(bloc, observation, criterion, text: "")])], move: .pop)
    }
    guard let outcome = field.handle(key) else { return nil }
    var response = Response(status: outcome.status)
    guard !outcome.edits.isEmpty else { return response }
    let command: Command =
      note.map { .editNote(bloc, $0, text: field.text) }
      ?? .addNote(bloc, observation, criterion, text: field.text)
    response.requests = [.record([command])]
    return response
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .text = hit.target { field.press(at: position, in: hit.area.size) }
    return .none
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if case .recorded(let events) = outcome {
      for case .grid(_, .noted(let made)) in events { note = made.id }
    }
    return .none
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    canvas.put(world.text(title), row: area.origin.row, column: 1, role: .title, attributes: .bold)
    var shown = field
    shown.resize(to: Size(rows: max(1, area.size.rows - 2), columns: area.size.columns - 2))
    canvas.put(shown, row: area.origin.row + 1, column: 1, isActive: true)
    canvas.makeReachable(
      Rectangle(origin: Position(row: area.origin.row + 1, column: 1), size: shown.viewport), .text(0))
    canvas.put(world.text(ScreenText.noteHint), row: area.rows.upperBound - 1, column: 1, role: .muted)
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}
