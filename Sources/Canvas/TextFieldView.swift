package import PlainText

extension TextField {
  /// How many rows the whole text takes at this width.
  package var rowCount: Int { wrapped.count }

  /// How many rows are hidden above and below.
  package var hiddenRows: (above: Int, below: Int) {
    guard kind == .block else { return (0, 0) }
    return (firstVisible, max(0, wrapped.count - firstVisible - viewport.rows))
  }

  /// The rows on show, from the top; none of them is wider than the viewport.
  package var visibleRows: [SafeText] {
    switch kind {
    case .block:
      wrapped.dropFirst(firstVisible).prefix(viewport.rows).map { row in
        SafeText(String(characters[row.start..<row.visibleEnd]))
      }
    case .line: [SafeText(String(characters[columnsOnShow]))]
    }
  }

  /// The cursor's place in the viewport.
  package var visibleCursor: Position {
    switch kind {
    case .block:
      Position(row: cursorRow - firstVisible, column: min(cursorColumn, max(0, viewport.columns - 1)))
    case .line:
      Position(
        row: 0,
        column: characters[columnsOnShow.lowerBound..<max(columnsOnShow.lowerBound, cursor)]
          .reduce(0) { $0 + TextWidth.columns(of: $1) })
    }
  }

  /// Moves what is on show as little as needed for the cursor to be in it.
  mutating func scrollToCursor() {
    switch kind {
    case .block:
      let row = cursorRow
      let rows = max(1, viewport.rows)
      firstVisible = min(firstVisible, row, max(0, wrapped.count - rows))
      firstVisible = max(firstVisible, row - rows + 1)
    case .line:
      firstVisible = min(firstVisible, cursor)
      let room = max(1, viewport.columns - 1)
      // A field that has become wider shows its start again.
      var after = characters[firstVisible...].reduce(0) { $0 + TextWidth.columns(of: $1) }
      while firstVisible > 0 {
        after += TextWidth.columns(of: characters[firstVisible - 1])
        guard after <= room else { break }
        firstVisible -= 1
      }
      var width = characters[firstVisible..<cursor].reduce(0) { $0 + TextWidth.columns(of: $1) }
      while width > room {
        width -= TextWidth.columns(of: characters[firstVisible])
        firstVisible += 1
      }
    }
  }

  /// The clusters of a field of one line that fit from the first on show.
  private var columnsOnShow: Range<Int> {
    var (end, used) = (firstVisible, 0)
    while end < characters.count {
      used += TextWidth.columns(of: characters[end])
      if used > viewport.columns { break }
      end += 1
    }
    return firstVisible..<end
  }
}

extension Canvas {
  /// Draws a field with its top left corner at a place, and shows the cursor in it if keys go to it.
  package mutating func put(
    _ field: TextField, row: Int, column: Int, isActive: Bool, role: Role = .field,
    placeholder: SafeText = ""
  ) {
    let rows = field.kind == .line ? 1 : field.viewport.rows
    fill(Rectangle(row: row, column: column, rows: rows, columns: field.viewport.columns), role: role)
    if field.isEmpty {
      put(placeholder, row: row, column: column, role: .placeholder, maxWidth: field.viewport.columns)
    }
    for (index, line) in field.visibleRows.enumerated() {
      put(line, row: row + index, column: column, role: role, maxWidth: field.viewport.columns)
    }
    guard isActive else { return }
    let place = field.visibleCursor
    cursor = Position(row: row + place.row, column: column + place.column)
  }
}
