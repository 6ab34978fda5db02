import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  /// One line of a table as it is drawn.
  private struct TableLine {
    var text: SafeText
    var role = Role.text
    var attributes: Attributes = []
    var indent = 1
    /// The line of the grid that it belongs to; its first row carries signs and verdict.
    var item: GridItem?
    var isFirst = false
  }

  /// The current table: its statement, its criteria in full with a column per observation, its comment.
  func drawTable(on canvas: inout Canvas, in page: Rectangle, _ world: World) {
    guard let rules = world.state.referential.bloc(bloc),
      let competence = rules.competence(item.competence)
    else { return }
    var area = page
    if page.size.columns >= 110 {
      drawOutline(rules, on: &canvas, in: page, world)
      area = page.inset(left: 30)
    }
    let signs = Array(columns(world).suffix(7))
    let verdictWidth = takesVerdicts ? 15 : 0
    let textWidth = max(20, area.size.columns - 2 * signs.count - verdictWidth - 4)
    let head = statement(competence, textWidth, rows: max(2, area.size.rows / 3), world)
    for (index, line) in head.enumerated() {
      canvas.put(
        line, row: area.origin.row + index, column: area.origin.column + 1, role: .title, attributes: .bold)
    }
    drawHeads(
      signs, textWidth, on: &canvas, row: area.origin.row + head.count - 1, left: area.origin.column, world)
    let lines = tableLines(competence, textWidth, area.size.columns - 5, world)
    let top = area.origin.row + head.count
    let detail = cellDetail(world)
    let room = max(1, area.rows.upperBound - top - (detail == nil ? 0 : 1))
    let first = firstLine(lines, room)
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(line, signs, textWidth, on: &canvas, row: top + index, area, world)
    }
    if let detail {
      canvas.put(detail, row: area.rows.upperBound - 1, column: area.origin.column + 1, role: .muted)
    }
    if first + room < lines.count {
      canvas.put(
        world.glyphs.below, row: area.rows.upperBound - 1, column: area.columns.upperBound - 1, role: .muted)
    }
  }

  /// The competence's statement, cut where it would leave too little room for its criteria.
  private func statement(_ competence: Competence, _ width: Int, rows: Int, _ world: World) -> [SafeText] {
    let lines = TextWrapping.lines("\(competence.id.number) \(SafeText(competence.statement))", width: width)
    guard lines.count > rows, let last = lines.prefix(rows).last else { return lines }
    let cut = TextWidth.truncated(
      last + " " + world.glyphs.ellipsis, to: width, ellipsis: world.glyphs.ellipsis)
    return lines.prefix(rows - 1) + [cut]
  }

  /// Scrolls as little as needed for the whole current line to be seen.
  private func firstLine(_ lines: [TableLine], _ room: Int) -> Int {
    guard let start = lines.firstIndex(where: { $0.item == item }),
      let end = lines.lastIndex(where: { $0.item == item })
    else { return 0 }
    let isLast = lines[end...].allSatisfy { $0.item == nil || $0.item == item }
    let wanted = isLast ? lines.count - 1 : end
    return max(0, min(wanted - room + 1, start))
  }

  private func tableLines(_ competence: Competence, _ width: Int, _ wide: Int, _ world: World) -> [TableLine]
  {
    var lines: [TableLine] = []
    for group in competence.groups where group.criteria.contains(where: { isShown(.criterion($0.id)) }) {
      if let heading = group.heading {
        lines += TextWrapping.lines(SafeText(heading), width: width - 2).map {
          TableLine(text: $0, role: .muted, indent: 3)
        }
      }
      for criterion in group.criteria where isShown(.criterion(criterion.id)) {
        let wrapped = TextWrapping.lines(SafeText(criterion.text), width: max(10, width - 5))
        for (index, text) in wrapped.enumerated() {
          lines.append(
            TableLine(
              text: index == 0 ? "\(criterion.id.number) \(text)" : "  \(text)", indent: 3,
              item: .criterion(criterion.id), isFirst: index == 0))
        }
      }
    }
    if takesVerdicts, isShown(.competence(competence.id)) {
      lines.append(
        TableLine(
          text: world.text(ScreenText.competenceLine), attributes: .bold, indent: 3,
          item: .competence(competence.id), isFirst: true))
    }
    return lines + commentLines(competence, wide, world)
  }

  private func commentLines(_ competence: Competence, _ width: Int, _ world: World) -> [TableLine] {
    let must = world.state.referential.bloc(bloc)?.protocol.comments == .must
    let text = world.me.map { world.state.evaluation(bloc).grid($0).comment(competence.id) } ?? ""
    var lines = [
      TableLine(
        text: world.text(must ? ScreenText.commentMust : ScreenText.commentMay),
        role: must && text.isEmpty ? .missing : .muted, indent: 1)
    ]
    if text.isEmpty {
      lines.append(
        TableLine(
          text: world.glyphs.vertical + " " + world.text(ScreenText.commentEmpty), role: .placeholder,
          indent: 1))
    } else {
      lines += TextWrapping.lines(SafeText(text, keepLineBreaks: true), width: width).map {
        TableLine(text: world.glyphs.vertical + " " + $0, role: .field, indent: 1)
      }
    }
    return lines
  }

  private func drawHeads(
    _ signs: [Observation], _ textWidth: Int, on canvas: inout Canvas, row: Int, left: Int, _ world: World
  ) {
    var column = left + textWidth + 2
    for observation in signs {
      let role: Role = observation.isRunning ? .running : observation.id == self.column ? .accent : .muted
      canvas.put(
        SafeText(String(world.state.label(of: observation.id, in: bloc).prefix(2))), row: row, column: column,
        role: role, attributes: observation.id == self.column ? [.underline] : [])
      column += 2
    }
    if takesVerdicts {
      canvas.put(world.text(ScreenText.yourVerdict), row: row, column: column + 1, role: .muted)
    }
  }

  private func draw(
    _ line: TableLine, _ signs: [Observation], _ textWidth: Int, on canvas: inout Canvas, row: Int,
    _ area: Rectangle, _ world: World
  ) {
    let left = area.origin.column
    let isHere = line.item == item
    if isHere {
      canvas.fill(Rectangle(row: row, column: left + 1, rows: 1, columns: textWidth), role: .here)
      if line.isFirst { canvas.put(world.glyphs.here, row: row, column: left + 1, role: .here) }
    }
    canvas.put(
      line.text, row: row, column: left + line.indent, role: isHere ? .here : line.role,
      attributes: line.attributes, maxWidth: area.size.columns - line.indent)
    guard line.isFirst, let drawn = line.item else { return }
    if isFound(drawn) {
      canvas.put(world.glyphs.found, row: row, column: left + 2, role: isHere ? .here : .accent)
    }
    var column = left + textWidth + 2
    if case .criterion(let criterion) = drawn {
      for observation in signs {
        let (sign, role) = GridSigns.mark(mark(observation, criterion, world), world.glyphs)
        canvas.put(sign, row: row, column: column, role: role)
        if isLate(observation, criterion, world) {
          canvas.put(Self.lateSign, row: row, column: column + 1, role: .muted)
        }
        column += 2
      }
    } else {
      column += 2 * signs.count
    }
    guard takesVerdicts else { return }
    let verdict = world.me.flatMap { world.state.evaluation(bloc).grid($0).verdict(drawn) }
    let (sign, role) = GridSigns.verdict(verdict, world.glyphs)
    let words = verdict.map { world.text($0.words) } ?? world.text(ScreenText.toChoose)
    canvas.put(sign + " " + words, row: row, column: column, role: role, maxWidth: 15)
  }

  /// The competences with their progress, where there is room at the left.
  private func drawOutline(_ rules: Bloc, on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    for (index, competence) in rules.competences.enumerated() where index * 2 < area.size.rows {
      let isHere = competence.id == item.competence
      let row = area.origin.row + index * 2
      canvas.put(
        "\(isHere ? world.glyphs.here : " ") \(competence.id.number) \(competence.label)", row: row,
        column: 1, role: isHere ? .here : .text, maxWidth: 26)
      canvas.put(progress(of: competence, world), row: row + 1, column: 5, role: .muted, maxWidth: 23)
    }
    canvas.verticalRule(column: 28, rows: area.rows, glyphs: world.glyphs)
    let below = area.inset(top: min(area.size.rows, 2 * rules.competences.count))
    ObservationBar(bloc: bloc, column: column).drawNarrow(
      on: &canvas, in: Rectangle(row: below.origin.row, column: 0, rows: below.size.rows, columns: 28), world)
  }

  private func progress(of competence: Competence, _ world: World) -> SafeText {
    let evaluation = world.state.evaluation(bloc)
    guard let me = world.me else { return "" }
    switch stage {
    case .observing:
      let seen = competence.criteria.filter { criterion in
        columns(world).contains { world.state.mark(of: me, $0.id, criterion.id, in: bloc) != nil }
      }.count
      return world.text(ScreenText.seen(seen, of: competence.criteria.count))
    case .grading, .interviewing:
      let given = competence.criteria.filter { evaluation.grid(me).verdict(.criterion($0.id)) != nil }.count
      return world.text(ScreenText.filled(given, of: competence.criteria.count))
    }
  }
}
