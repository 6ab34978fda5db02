import Assessment
package import Canvas
import PlainText
import Referential
import Wording

/// The tables at a glance: folded ones on a line each, all of them at the left of a wide page.
extension GridScreen {
  /// One line: where one is, number and label, how far it is, and whether anything is open.
  func drawFolded(
    _ competence: Competence, on canvas: inout Canvas, row: Int, _ area: Rectangle,
    _ places: [GridItem: Int], _ world: World
  ) {
    let left = area.origin.column
    let width = area.size.columns
    let isHere = competence.id == item.competence
    let role: Role = isHere ? .here : .text
    if isHere {
      canvas.fill(Rectangle(row: row, column: left + 1, rows: 1, columns: width - 2), role: .here)
      canvas.put(world.glyphs.here, row: row, column: left + 1, role: .here)
    }
    let progress = TableProgress.of(competence, stage, world)
    let isFinished = TableProgress.isFinished(competence, stage, world)
    let words = progress.words(world)
    let hasComment = world.me.map { !world.state.evaluation(bloc).grid($0).comment(competence.id).isEmpty }
    let comment = world.text(ScreenText.foldedComment)
    let widest = TextWidth.columns(of: Progress(99, of: 99).words(world))
    let tail = widest + 10 + 5
    let showsComment = width >= 76
    let room = width - 6 - tail - (showsComment ? TextWidth.columns(of: comment) + 4 : 0)
    canvas.put(
      TextWidth.truncated(
        "\(competence.id.number) \(competence.label)", to: room, ellipsis: world.glyphs.ellipsis), row: row,
      column: left + 3, role: role)
    var column = left + 3 + room + 1
    column += canvas.put(
      progress.bar(10, world.glyphs), row: row, column: column, role: isHere ? .here : .muted)
    canvas.put(words, row: row, column: column + 1, role: role)
    column += 1 + widest
    let sign = isFinished ? world.glyphs.done : world.glyphs.missing
    canvas.put(sign, row: row, column: column + 1, role: isHere ? .here : isFinished ? .done : .missing)
    if showsComment {
      let written = hasComment == true
      canvas.put(
        comment + " " + (written ? world.glyphs.done : world.glyphs.dash), row: row, column: column + 4,
        role: isHere ? .here : .muted)
    }
    canvas.makeReachable(
      row: row, columns: area.columns, places[.competence(competence.id)].map { .line($0, part: 0) })
  }

  /// Under the list of all tables: the statement of the one that the cursor is on.
  func drawStatement(of competence: Competence, on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let lines = TextWrapping.lines(
      "\(competence.id.number) \(SafeText(competence.statement))", width: area.size.columns - 4)
    for (index, line) in lines.prefix(area.size.rows).enumerated() {
      canvas.put(line, row: area.origin.row + index, column: area.origin.column + 3, role: .muted)
    }
  }

  /// The competences with their progress, where there is room at the left.
  func drawOutline(_ rules: Bloc, on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let items = items(world)
    for (index, competence) in rules.competences.enumerated() where index * 2 < area.size.rows {
      let isHere = competence.id == item.competence
      let row = area.origin.row + index * 2
      canvas.put(
        "\(isHere ? world.glyphs.here : " ") \(competence.id.number) \(competence.label)", row: row,
        column: 1, role: isHere ? .here : .text, maxWidth: 26)
      let progress = TableProgress.of(competence, stage, world)
      let isFinished = TableProgress.isFinished(competence, stage, world)
      let used = canvas.put(progress.bar(10, world.glyphs), row: row + 1, column: 5, role: .muted)
      let words = canvas.put(progress.words(world), row: row + 1, column: 6 + used, role: .muted, maxWidth: 9)
      if isFinished { canvas.put(world.glyphs.done, row: row + 1, column: 7 + used + words, role: .done) }
      let place = items.firstIndex { $0.competence == competence.id }
      canvas.makeReachable(
        Rectangle(row: row, column: 1, rows: 2, columns: 26), place.map { .line($0, part: 0) })
    }
    canvas.verticalRule(column: 28, rows: area.rows, glyphs: world.glyphs)
    let below = area.inset(top: min(area.size.rows, 2 * rules.competences.count))
    ObservationBar(bloc: bloc, column: column).drawNarrow(
      on: &canvas, in: Rectangle(row: below.origin.row, column: 0, rows: below.size.rows, columns: 28), world)
  }

  /// A press puts the cursor on the line; what is marked there stays as it is.
  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    let items = items(world)
    guard case .line(let place, _) = hit.target, items.indices.contains(place) else { return .none }
    column = activeColumn(world)
    item = items[place]
    return remembered
  }
}
