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
  private(set) var title: Sentence
  /// Nil until the first character made the note.
  private var note: NoteID?
  /// Whether it was opened as a moment that waits for its text, and stays one while it is empty.
  private var isMoment = false
  /// The title of the new note, to come back to from an earlier one; nil where none was begun.
  private var newTitle: Sentence?
  package var field: TextField
  package var personal: [PersonalDatum]

  package init(bloc: BlocID, observation: ObservationID?, about item: GridItem?, _ world: World) {
    self.init(bloc, observation, item, at: world.now.moment, text: "", world)
    newTitle = title
  }

  /// One that is there already, such as a moment that was stamped without a text.
  package init(bloc: BlocID, writing note: Note, _ world: World) {
    self.init(bloc, note.observation, note.item, at: note.at, text: note.text, world)
    self.note = note.id
    isMoment = note.isOpen
  }

  private init(
    _ bloc: BlocID, _ observation: ObservationID?, _ item: GridItem?, at moment: Moment, text: String,
    _ world: World
  ) {
    self.bloc = bloc
    self.observation = observation
    self.item = item
    title = Self.title(bloc, observation, item, at: moment, world)
    field = TextField(text, kind: .block, limit: TextLimit.note, viewport: Size(rows: 3, columns: 76))
    personal = PersonalData.find(in: text)
  }

  private static func title(
    _ bloc: BlocID, _ observation: ObservationID?, _ item: GridItem?, at moment: Moment, _ world: World
  ) -> Sentence {
    let about = [
      observation.map { world.words.observation($0, in: bloc) }, .clock(moment),
      item.map { world.words.item($0) },
    ].compactMap { $0 }
    return ScreenText.noteTitle(about.joined(separator: ", "))
  }

  package func rows(in page: Size, _ world: World) -> Int { 6 }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return closed }
    return performWriting(action, world) ?? .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    if key == .escape || key == .enter { return closed }
    if key == .up || key == .down, let response = turn(key, world) { return response }
    return type(key, world)
  }

  /// What is empty says what it is: nothing at all, a moment to be filled in, or a note to be taken away.
  private var closed: Response {
    guard field.isEmpty else {
      guard personal.isEmpty else { return left }
      return Response(move: .pop, status: Status(kind: .information, sentence: ScreenText.noteKept))
    }
    if let note, !isMoment { return Response(requests: [.record([.removeNote(bloc, note)])], move: .pop) }
    return Response(
      move: .pop,
      status: Status(
        kind: .information, sentence: note == nil ? ScreenText.nothingNoted : ScreenText.noteStaysOpen))
  }

  /// From the first row up to the note before this one on the same line, from the last row down to the next.
  ///
  /// Nil where the key moves within the text, or there is no other note: an empty new one is let go of, one that
  /// was emptied is taken away.
  private mutating func turn(_ key: Key, _ world: World) -> Response? {
    var moved = field
    _ = moved.handle(key)
    guard moved.cursor == field.cursor, let item, note != nil || field.isEmpty else { return nil }
    let notes = LineNotes.of(item, in: bloc, world)
    let here = note.flatMap { id in notes.firstIndex { $0.id == id } } ?? notes.count
    let place = key == .up ? here - 1 : here + 1
    guard place != notes.count || newTitle != nil, (0...notes.count).contains(place), place != here else {
      return key == .up && notes.isEmpty ? .say(ScreenText.noNoteOnLine) : nil
    }
    let emptied = field.isEmpty && !isMoment ? note : nil
    show(notes.indices.contains(place) ? notes[place] : nil, world)
    return emptied.map { .record(.removeNote(bloc, $0)) } ?? Response()
  }

  /// Shows another note of the line; nil: the new one.
  private mutating func show(_ other: Note?, _ world: World) {
    note = other?.id
    isMoment = other?.isOpen ?? false
    title = other.map { Self.title(bloc, $0.observation, $0.item, at: $0.at, world) } ?? newTitle ?? title
    let text = other?.text ?? ""
    field = TextField(text, kind: .block, limit: TextLimit.note, viewport: field.viewport)
    personal = PersonalData.find(in: text)
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
      hint: hint(world), world)
  }

  /// How it is closed, and where earlier notes of the line are.
  private func hint(_ world: World) -> Sentence {
    let hasEarlier = item.map { item in
      LineNotes.of(item, in: bloc, world).first.map { $0.id != note } ?? false
    }
    if note != nil, newTitle != nil || hasEarlier == true, !isMoment { return ScreenText.earlierNoteHint }
    return hasEarlier == true ? ScreenText.newNoteHint : ScreenText.noteHint
  }
}
