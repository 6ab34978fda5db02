import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension InterviewScreen {
  /// One row as it is drawn; those of one line share its number.
  private struct Row {
    var line: Int?
    var sign: SafeText = ""
    var role = Role.text
    var text: SafeText
    var textRole = Role.text
    var right: SafeText = ""
    var indent = 3
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let rows = rows(area.size.columns, world)
    let lines = InterviewLine.all(bloc, world)
    let here = here(world).flatMap { lines.firstIndex(of: $0) }
    let room = area.size.rows
    let start = rows.firstIndex { $0.line == here } ?? 0
    let end = rows.lastIndex { $0.line == here } ?? 0
    let first = max(0, min(max(0, min(end + 2, rows.count) - room), start))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      canvas.makeReachable(
        row: area.origin.row + index, columns: area.columns, row.line.map { .line($0, part: 0) })
      draw(row, isHere: row.line == here && row.line != nil, at: area.origin.row + index, on: &canvas, world)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if first + room < rows.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  private func draw(_ row: Row, isHere: Bool, at place: Int, on canvas: inout Canvas, _ world: World) {
    let width = canvas.size.columns
    let isHead = row.textRole == .text && row.line != nil
    if isHere, isHead {
      canvas.fill(Rectangle(row: place, column: 0, rows: 1, columns: width - 2), role: .here)
      if !row.sign.isEmpty { canvas.put(world.glyphs.here, row: place, column: 0, role: .here) }
    }
    canvas.put(row.sign, row: place, column: 2, role: isHere ? .here : row.role)
    canvas.put(
      row.text, row: place, column: row.indent + 1, role: isHere && isHead ? .here : row.textRole,
      maxWidth: width - row.indent - 3)
    canvas.put(row.right, row: place, endingBefore: width - 3, role: isHere ? .here : row.role)
  }

  private func rows(_ width: Int, _ world: World) -> [Row] {
    let lines = InterviewLine.all(bloc, world)
    let here = here(world)
    var rows: [Row] = []
    var hasSuggestions = false
    for (index, line) in lines.enumerated() {
      if case .suggested = line, !hasSuggestions {
        hasSuggestions = true
        rows.append(Row(text: world.text(ScreenText.ifTimeIsLeft), textRole: .muted, indent: 1))
      }
      rows += head(of: line, index, width, world)
      if line == here { rows += details(of: line, index, width, world) }
    }
    return rows
  }

  private func head(of line: InterviewLine, _ index: Int, _ width: Int, _ world: World) -> [Row] {
    let (sign, role, right) = state(of: line, world)
    let room = max(20, width - 9 - TextWidth.columns(of: right))
    return TextWrapping.lines(world.text(line.name(in: bloc, world)), width: room).enumerated().map {
      place, text in
      Row(
        line: index, sign: place == 0 ? sign : "", role: role, text: text, right: place == 0 ? right : "")
    }
  }

  func state(of line: InterviewLine, _ world: World) -> (SafeText, Role, SafeText) {
    guard let item = line.planItem else {
      return (world.glyphs.unknown, .accent, world.text(CompetenceVerdict.toSee.words))
    }
    switch world.state.evaluation(bloc).interview.outcomes[item] {
    case .addressed: return (world.glyphs.done, .done, world.text(Interview.Outcome.addressed.words))
    case .setAside: return (world.glyphs.dash, .muted, world.text(ScreenText.notAddressed))
    case nil:
      if case .suggested = line { return (world.glyphs.nothing, .muted, "") }
      return (world.glyphs.missing, .missing, world.text(ScreenText.stillToAddress))
    }
  }

  /// What the evaluator wrote about the line's thing, beside it.
  private func details(of line: InterviewLine, _ index: Int, _ width: Int, _ world: World) -> [Row] {
    texts(of: line, world).flatMap { TextWrapping.lines($0, width: max(20, width - 9)) }.map {
      Row(line: index, text: world.glyphs.vertical + " " + $0, textRole: .field, indent: 4)
    }
  }

  func texts(of line: InterviewLine, _ world: World) -> [SafeText] {
    var texts: [SafeText] = []
    if let item = line.planItem,
      case .setAside(let motif) = world.state.evaluation(bloc).interview.outcomes[item]
    {
      texts.append(world.text(ScreenText.motifLabel) + SafeText(motif))
    }
    if case .criterion(let id) = line.gridItem,
      let text = world.state.referential.bloc(bloc)?.criterion(id)?.text
    {
      texts.append(SafeText(text))
    }
    return texts + line.evidence(in: bloc, world)
  }
}
