import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension CoverageScreen {
  /// Where things stand in a row: the label, a cell for each column, how often it was seen.
  private struct Layout {
    static let cell = 4
    static let times = 10
    let width: Int
    let columns: Range<Int>

    /// The last columns where there are more than fit.
    init(width: Int, columns count: Int) {
      self.width = width
      let fitting = max(1, (width - 4 - 16 - Self.times) / Self.cell)
      columns = max(0, count - fitting)..<count
    }

    var cells: Int { width - 2 - Self.times - Self.cell * columns.count }
    var label: Int { max(8, cells - 5) }
    func left(of column: Int) -> Int { cells + Self.cell * (column - columns.lowerBound) }
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let coverage = coverage(world)
    let layout = Layout(width: area.size.columns, columns: coverage.columns.count)
    let rows = rows(coverage, world)
    drawHeads(coverage, layout, on: &canvas, row: area.origin.row, world)
    drawTotals(coverage, layout, on: &canvas, row: area.rows.upperBound - 1, world)
    guard !rows.isEmpty else {
      canvas.put(world.text(ScreenText.allSeen), row: area.origin.row + 2, column: 3, role: .muted)
      return
    }
    let here = place(in: rows)
    let room = max(1, area.size.rows - 2)
    let first = max(0, min(here - room / 2, rows.count - room))
    for (index, row) in rows.enumerated().dropFirst(first).prefix(room) {
      draw(
        row, isHere: index == here, at: area.origin.row + 1 + index - first, coverage, layout, on: &canvas,
        world)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + room < rows.count {
      canvas.put(world.glyphs.below, row: area.origin.row + room, column: edge, role: .muted)
    }
  }

  private func drawHeads(
    _ coverage: Coverage, _ layout: Layout, on canvas: inout Canvas, row: Int, _ world: World
  ) {
    if coverage.people.count > 1 {
      canvas.put(
        world.text(ScreenText.signsOfBoth), row: row, column: 3, role: .muted, maxWidth: layout.label)
    }
    for index in layout.columns {
      let column = coverage.columns[index]
      let label = SafeText(world.state.label(of: column.observation, in: bloc))
      let isRunning = world.state.observations[column.observation]?.isRunning ?? false
      canvas.put(
        column.counts ? label : "(\(label))", row: row,
        column: layout.left(of: index) - (column.counts ? 0 : 1), role: isRunning ? .running : .muted)
    }
    canvas.put(world.text(ScreenText.timesSeen), row: row, endingBefore: layout.width - 2, role: .muted)
  }

  private func drawTotals(
    _ coverage: Coverage, _ layout: Layout, on canvas: inout Canvas, row: Int, _ world: World
  ) {
    canvas.put(
      TextWidth.truncated(
        world.text(ScreenText.perObservation), to: layout.label, ellipsis: world.glyphs.ellipsis),
      row: row, column: 3, role: .muted)
    for index in layout.columns {
      canvas.put("\(coverage.seen(in: index))", row: row, column: layout.left(of: index), role: .muted)
    }
    canvas.put(
      world.text(ScreenText.seenOf(coverage.seen, coverage.lines.count)), row: row,
      endingBefore: layout.width - 2, role: .muted)
  }

  private func draw(
    _ row: Row, isHere: Bool, at place: Int, _ coverage: Coverage, _ layout: Layout,
    on canvas: inout Canvas, _ world: World
  ) {
    if isHere {
      canvas.fill(
        Rectangle(row: place, column: 1, rows: 1, columns: layout.width - 2), role: .here)
      canvas.put(world.glyphs.here, row: place, column: 1, role: .here)
    }
    let ellipsis = world.glyphs.ellipsis
    switch row {
    case .competence(let competence):
      let lines = coverage.lines(of: competence.id)
      let seen = lines.count { $0.times > 0 }
      canvas.put(
        TextWidth.truncated(
          "\(competence.id.number) \(competence.label)", to: layout.label + 1, ellipsis: ellipsis),
        row: place, column: 3, role: isHere ? .here : .title, attributes: .bold)
      let never = world.glyphs.missing + " " + world.text(ScreenText.nothingSeenAtAll)
      canvas.put(
        seen == 0 ? never : world.text(ScreenText.seenOf(seen, lines.count)), row: place,
        endingBefore: layout.width - 2, role: isHere ? .here : seen == 0 ? .missing : .muted)
    case .criterion(let criterion, let line):
      canvas.put(
        TextWidth.truncated(
          "\(criterion.id.number) \(criterion.label)", to: layout.label, ellipsis: ellipsis), row: place,
        column: 4, role: isHere ? .here : .text)
      for index in layout.columns where line.marks.indices.contains(index) {
        for (person, mark) in line.marks[index].enumerated() {
          let (sign, role) = GridSigns.mark(mark, world.glyphs)
          let isQuiet = !coverage.columns[index].counts
          canvas.put(
            sign, row: place, column: layout.left(of: index) + person,
            role: isHere ? .here : isQuiet ? .muted : role)
        }
      }
      let never = world.glyphs.missing + " " + world.text(ScreenText.neverSeen)
      canvas.put(
        line.times == 0 ? never : "\(line.times)", row: place, endingBefore: layout.width - 2,
        role: isHere ? .here : line.times == 0 ? .missing : .text)
    }
  }
}
