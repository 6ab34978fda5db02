import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// The observations standing in the grid's page where rows are to spare; nothing moves for it.
struct ObservationBar {
  let bloc: BlocID
  let column: ObservationID?

  /// Draws at the bottom of an area if all of it fits; what stands above keeps its place.
  func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let observations = world.state.observations(of: bloc)
    guard !observations.isEmpty, area.size.rows >= observations.count + 1 else { return }
    let top = area.rows.upperBound - observations.count
    for (index, observation) in observations.enumerated() {
      ObservationRow(observation, in: bloc, world).draw(
        on: &canvas, row: top + index, isHere: false, isColumn: observation.id == column, world.glyphs)
    }
  }

  /// The same in a narrow column at the left: number, sign, when, how long.
  func drawNarrow(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let observations = world.state.observations(of: bloc)
    guard !observations.isEmpty, area.size.rows >= observations.count + 1 else { return }
    let top = area.rows.upperBound - observations.count
    for (index, observation) in observations.enumerated() {
      let line = ObservationRow(observation, in: bloc, world)
      let row = top + index
      let isColumn = observation.id == column
      let left = area.origin.column
      canvas.put(
        line.number, row: row, column: left + 1, role: isColumn ? .accent : .text,
        attributes: isColumn ? [.underline] : [], maxWidth: 2)
      canvas.put(line.sign, row: row, column: left + 4, role: line.role)
      canvas.put(line.shortWhen, row: row, column: left + 6, role: .muted, maxWidth: 11)
      canvas.put(line.duration, row: row, endingBefore: area.columns.upperBound - 1, role: line.role)
    }
  }
}
