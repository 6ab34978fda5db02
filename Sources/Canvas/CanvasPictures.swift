extension Canvas {
  /// The cells of one row; none outside.
  package func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// What is to be read, a string per row, as wide as the canvas.
  package var rows: [String] {
    (0..<size.rows).map { row in cells(ofRow: row).reduce(into: "") { $0 += $1.text } }
  }

  /// The role of every cell by its letter, a string per row.
  package var roleRows: [String] {
    (0..<size.rows).map { row in String(cells(ofRow: row).map(\.role.letter)) }
  }
}
