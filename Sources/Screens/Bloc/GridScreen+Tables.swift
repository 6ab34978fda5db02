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

  /// The current table in full, the folded ones on a line each; at the left the outline, if there is room.
  func drawTable(on canvas: inout Canvas, in page: Rectangle, _ world: World) {
    guard let rules = world.state.referential.bloc(bloc) else { return }
    var area = page
    if page.size.columns >= 110 {
      drawOutline(rules, on: &canvas, in: page, world)
      area = page.inset(left: 30)
    }
    let composition = TableComposition(
      rules.competences, folded: folded, here: item.competence, rows: area.size.rows)
    let places = Dictionary(
      items(world).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for (index, competence) in composition.above.enumerated() {
      drawFolded(competence, on: &canvas, row: area.origin.row + index, area, places, world)
    }
    for (index, competence) in composition.below.reversed().enumerated() {
      drawFolded(competence, on: &canvas, row: area.rows.upperBound - 1 - index, area, places, world)
    }
    area = area.inset(top: composition.above.count, bottom: composition.below.count)
    if let open = composition.open {
      draw(open, on: &canvas, in: area, places, world)
    } else if let competence = rules.competence(item.competence) {
      drawStatement(of: competence, on: &canvas, in: area.inset(top: 1), world)
    }
  }

  /// The statement, which stays while the lines below it scroll, and as many of these as there is room for.
  private func draw(
    _ competence: Competence, on canvas: inout Canvas, in area: Rectangle, _ places: [GridItem: Int],
    _ world: World
  ) {
    let signs = Array(columns(world).suffix(7))
    let isNarrow = area.size.columns < 76
    let verdictWidth = takesVerdicts ? isNarrow ? 4 : 15 : 0
    let textWidth = max(20, area.size.columns - 2 * signs.count - verdictWidth - 4)
    let wide = area.size.columns - 2
    let head = statement(competence, wide, last: textWidth, rows: max(2, area.size.rows / 3), world)
    for (index, line) in head.enumerated() {
      canvas.put(
        line, row: area.origin.row + index, column: area.origin.column + 1, role: .title, attributes: .bold,
        maxWidth: wide)
    }
    drawHeads(
      signs, textWidth, isNarrow, on: &canvas, row: area.origin.row + head.count - 1,
      left: area.origin.column, world)
    let lines = tableLines(competence, textWidth, area.size.columns - 5, world)
    let top = area.origin.row + head.count
    let detail = cellDetail(world)
    let room = max(1, area.rows.upperBound - top - (detail == nil ? 0 : 1))
    let first = firstLine(lines, room, of: competence)
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(line, signs, textWidth, isNarrow, on: &canvas, row: top + index, area, world)
      guard let drawn = line.item, let place = places[drawn] else { continue }
      canvas.makeReachable(row: top + index, columns: area.columns, .line(place, part: 0))
    }
    if let detail {
      canvas.put(
        TextWidth.truncated(detail, to: area.size.columns - 3, ellipsis: world.glyphs.ellipsis),
        row: area.rows.upperBound - 1, column: area.origin.column + 1, role: .muted)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: top, column: edge, role: .muted) }
    if first + room < lines.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  /// The competence's statement, cut where it would leave too little room for its criteria.
  ///
  /// The heads of the columns stand on its last row where that is no longer than `last`, else on a row more.
  private func statement(
    _ competence: Competence, _ width: Int, last: Int, rows: Int, _ world: World
  ) -> [SafeText] {
    var lines = TextWrapping.lines("\(competence.id.number) \(SafeText(competence.statement))", width: width)
    if let end = lines.last, TextWidth.columns(of: end) > last { lines.append("") }
    guard lines.count > rows, let end = lines.prefix(rows).last else { return lines }
    let cut = TextWidth.truncated(
      end + " " + world.glyphs.ellipsis, to: last, ellipsis: world.glyphs.ellipsis)
    return lines.prefix(rows - 1) + [cut]
  }

  /// Scrolls as little as needed for the whole current line to be seen; from a folded line below, the end.
  private func firstLine(_ lines: [TableLine], _ room: Int, of competence: Competence) -> Int {
    if item.competence > competence.id { return max(0, lines.count - room) }
    guard let start = lines.firstIndex(where: { $0.item == item }),
      let end = lines.lastIndex(where: { $0.item == item })
    else { return 0 }
    let isLast = lines[end...].allSatisfy { $0.item == nil || $0.item == item }
    let wanted = isLast ? lines.count - 1 : end
    return max(0, min(wanted - room + 1, start))
  }

  private func tableLines(_ competence: Competence, _ width: Int, _ wide: Int, _ world: World) -> [TableLine] {
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
        lines += noteLines(.criterion(criterion.id), max(10, width - 5), world)
      }
    }
    if takesVerdicts, isShown(.competence(competence.id)) {
      lines.append(
        TableLine(
          text: world.text(ScreenText.competenceLine), attributes: .bold, indent: 3,
          item: .competence(competence.id), isFirst: true))
      lines += noteLines(.competence(competence.id), max(10, width - 5), world)
    }
    return lines + commentLines(competence, wide, world)
  }

  /// One's own notes on a line, below it.
  private func noteLines(_ item: GridItem, _ width: Int, _ world: World) -> [TableLine] {
    LineNotes.of(item, in: bloc, world).flatMap { note in
      TextWrapping.lines(LineNotes.text(note, world), width: width).map {
        TableLine(text: $0, role: .accent, indent: 5, item: item)
      }
    }
  }

  private func commentLines(_ competence: Competence, _ width: Int, _ world: World) -> [TableLine] {
    let must = world.state.referential.bloc(bloc)?.protocol.comments == .must
    let text = world.me.map { world.state.evaluation(bloc).grid($0).comment(competence.id) } ?? ""
    var lines = [
      TableLine(
        text: world.text(must ? ScreenText.commentMust : ScreenText.commentMay),
        role: .muted, indent: 1)
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
    _ signs: [Observation], _ textWidth: Int, _ isNarrow: Bool, on canvas: inout Canvas, row: Int, left: Int,
    _ world: World
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
      let label = isNarrow ? "=" : world.text(ScreenText.yourVerdict)
      canvas.put(label, row: row, column: column + (isNarrow ? 0 : 1), role: .muted)
    }
  }

  private func draw(
    _ line: TableLine, _ signs: [Observation], _ textWidth: Int, _ isNarrow: Bool, on canvas: inout Canvas,
    row: Int, _ area: Rectangle, _ world: World
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
    canvas.put(isNarrow ? sign : sign + " " + words, row: row, column: column, role: role, maxWidth: 15)
  }
}
