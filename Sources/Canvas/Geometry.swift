/// A number of rows and columns, never below zero.
package struct Size: Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A cell's place, counted from the top left corner, which is row 0, column 0.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of a canvas; it may reach beyond the edges, where nothing is drawn.
package struct Rectangle: Hashable, Sendable {
  package var origin: Position
  package var size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.init(origin: Position(row: row, column: column), size: Size(rows: rows, columns: columns))
  }

  package var rows: Range<Int> { origin.row..<origin.row + size.rows }
  package var columns: Range<Int> { origin.column..<origin.column + size.columns }

  /// The rectangle without this many rows and columns at each side.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rectangle {
    Rectangle(
      row: origin.row + top, column: origin.column + left, rows: size.rows - top - bottom,
      columns: size.columns - left - right)
  }
}
