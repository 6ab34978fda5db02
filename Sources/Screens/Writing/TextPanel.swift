import Assessment
package import Canvas
import PlainText
package import Privacy
import Referential
import Wording

/// A comment under a table: a text of several lines that is recorded with each key.
package struct TextPanel: WritingPanel {
  let title: Sentence
  private let hint: Sentence?
  package var field: TextField
  package var personal: [PersonalDatum]
  /// A text not to be changed that stands above, such as both evaluators' own comments.
  let above: [SafeText]
  /// The notes that can be taken into the text.
  private let notes: NotesToPull?
  /// Which text of which bloc it is, to say of one that was joined of two that it is right.
  private let place: (bloc: BlocID, field: TextFieldID)?
  let command: @Sendable (String) -> Command

  init(
    title: Sentence, hint: Sentence? = nil, text: String, limit: Int, above: [SafeText] = [],
    notes: NotesToPull? = nil, place: (bloc: BlocID, field: TextFieldID)? = nil,
    command: @escaping @Sendable (String) -> Command
  ) {
    self.title = title
    self.hint = hint
    self.field = TextField(text, kind: .block, limit: limit, viewport: Size(rows: 8, columns: 78))
    self.personal = PersonalData.find(in: text)
    self.above = above
    self.notes = notes
    self.place = place
    self.command = command
  }

  package func rows(in page: Size, _ world: World) -> Int { max(6, page.rows / 2) + min(above.count, 6) }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    if action == .done {
      let isMerged = place.map { world.state.evaluation($0.bloc).mergedTexts.contains($0.field) } ?? false
      return isMerged ? nil : Obstacle(ScreenText.nothingToSettle)
    }
    if action == .pullNote, notes != nil { return nil }
    if action == .pullNote { return Obstacle(ScreenText.pullOnlyInComments) }
    if action == .expand || action == .phrases, world.phrases.isEmpty {
      return Obstacle(ScreenText.noPhrases)
    }
    return nil
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .pullNote, let notes { return pull(notes, world) }
    if action == .done { return Response(requests: [.record([command(field.text)])], move: .pop) }
    return performWriting(action, world) ?? .none
  }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    key == .escape ? left : type(key, world)
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    receiveEdited(outcome, world) ?? .none
  }

  package mutating func changed(_ outcome: EditOutcome, _ world: World) -> Response {
    var response = Response(status: outcome.status)
    if !outcome.edits.isEmpty { response.requests = [.record([command(field.text)])] }
    return response
  }

  /// Puts the next note on a line of its own at the cursor.
  private mutating func pull(_ notes: NotesToPull, _ world: World) -> Response {
    guard let line = notes.next(for: field.text, world) else { return .say(notes.whyNone(world)) }
    return insert(field.asOwnLine(line), world)
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
    let rows = max(1, area.rows.upperBound - top)
    canvas.verticalRule(column: 1, rows: top..<top + rows, glyphs: world.glyphs)
    drawText(
      on: &canvas, in: Rectangle(row: top, column: 3, rows: rows, columns: area.size.columns - 3), hint: nil,
      world)
  }
}

extension TextField {
  /// The text with the line feeds that part it from what stands before and after the cursor.
  fileprivate func asOwnLine(_ line: String) -> String {
    let before = cursor > 0 && characters[cursor - 1] != "\n" ? "\n" : ""
    let after = cursor < characters.count && characters[cursor] != "\n" ? "\n" : ""
    return before + line + after
  }
}
