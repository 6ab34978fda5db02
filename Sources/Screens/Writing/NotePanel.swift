package import Assessment
package import Canvas
import PlainText
package import Privacy
package import Referential
import Wording

/// A quick note, stamped with the time and the observation; recorded from its first character on.
package struct NotePanel: WritingPanel {
  private let bloc: BlocID
  private let observation: ObservationID?
  private let item: GridItem?
  let title: Sentence
  /// Nil until the first character made the note.
  private var note: NoteID?
  package var field: TextField
  package var personal: [PersonalDatum]

  package init(bloc: BlocID, observation: ObservationID?, about item: GridItem?, _ world: World) {
    self.init(bloc, observation, item, at: world.now.moment, text: "", world)
  }

  /// One that is there already, such as a moment that was stamped without a text.
  package init(bloc: BlocID, writing note: Note, _ world: World) {
    self.init(bloc, note.observation, note.item, at: note.at, text: note.text, world)
    self.note = note.id
  }

  private init(
    _ bloc: BlocID, _ observation: ObservationID?, _ item: GridItem?, at moment: Moment, text: String,
    _ world: World
  ) {
    self.bloc = bloc
    self.observation = observation
    self.item = item
    let about = [
      observation.map { world.words.observation($0, in: bloc) }, .clock(moment),
      item.map { world.words.item($0) },
    ].compactMap { $0 }
    title = ScreenText.noteTitle(about.joined(separator: ", "))
    field = TextField(text, kind: .block, limit: TextLimit.note, viewport: Size(rows: 3, columns: 76))
    personal = PersonalData.find(in: text)
  }

  package func rows(in page: Size, _ world: World) -> Int { 6 }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    performWriting(action, world) ?? .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape || key == .enter { return closed }
    return type(key, world)
  }

  /// What is empty says what it is: nothing at all, or a moment to be filled in.
  private var closed: Response {
    guard field.isEmpty else { return left }
    return Response(
      move: .pop,
      status: Status(
        kind: .information, sentence: note == nil ? ScreenText.nothingNoted : ScreenText.noteStaysOpen))
  }

  package mutating func changed(_ outcome: EditOutcome, _ world: World) -> Response {
    var response = Response(status: outcome.status)
    guard !outcome.edits.isEmpty else { return response }
    let command: Command =
      note.map { .editNote(bloc, $0, text: field.text) }
      ?? .addNote(bloc, observation, item?.notedCriterion, competence: item?.notedCompetence, text: field.text)
    response.requests = [.record([command])]
    return response
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if case .recorded(let events) = outcome {
      for case .grid(_, .noted(let made)) in events { note = made.id }
    }
    return receiveEdited(outcome, world) ?? .none
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    canvas.put(
      TextWidth.truncated(world.text(title), to: area.size.columns - 2, ellipsis: world.glyphs.ellipsis),
      row: area.origin.row, column: 1, role: .title, attributes: .bold)
    drawText(
      on: &canvas,
      in: Rectangle(
        row: area.origin.row + 1, column: 1, rows: max(1, area.size.rows - 1),
        columns: area.size.columns - 2),
      hint: ScreenText.noteHint, world)
  }
}
