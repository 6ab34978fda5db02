package import PlainText

/// One place of a canvas.
package struct Cell: Hashable, Sendable {
  /// One grapheme cluster of one or two columns; empty in the second column of a wide one.
  package var text: String
  package var role: Role
  /// Added to those of the role's style.
  package var attributes: Attributes

  package var isContinuation: Bool { text.isEmpty }

  static func blank(_ role: Role, _ attributes: Attributes = []) -> Cell {
    Cell(text: " ", role: role, attributes: attributes)
  }
}

/// A grid of cells that a screen is drawn into: what a terminal shows next.
///
/// Everything is clipped at the edges, so that drawing needs no look at the size, and a wide character is
/// never cut in two: where half of it would be lost it becomes blank.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// Where the terminal's cursor is to be seen; nil hides it.
  package var cursor: Position?
  /// What a press of the mouse reaches, in the order in which it was drawn.
  package var hits: [HitArea] = []
  var cells: [Cell]

  package init(size: Size, role: Role = .text) {
    self.size = size
    cells = Array(repeating: .blank(role), count: size.rows * size.columns)
  }

  package var bounds: Rectangle { Rectangle(origin: Position(row: 0, column: 0), size: size) }

  /// The cell at a place, or nil outside.
  package subscript(position: Position) -> Cell? {
    index(row: position.row, column: position.column).map { cells[$0] }
  }

  /// Draws text on one row and returns how many columns it took, those beyond the edges included.
  ///
  /// A wide character that does not fit before `maxWidth` is left out with what follows it. Line feeds
  /// become spaces: lines are made by `TextWrapping`.
  @discardableResult
  package mutating func put(
    _ text: SafeText, row: Int, column: Int, role: Role = .text, attributes: Attributes = [],
    maxWidth: Int = .max
  ) -> Int {
    var used = 0
    var scalars = 0
    for character in text.text {
      let shown: Character = character == "\n" ? " " : TextWidth.shown(character)
      let width = TextWidth.columns(of: shown)
      if width > maxWidth - used { break }
      let isMarker = !text.markers.isEmpty && text.isMarker(at: scalars)
      set(
        shown, width: width, row: row, column: column + used, role: isMarker ? .marker : role,
        attributes: attributes)
      used += width
      scalars += character.unicodeScalars.count
    }
    return used
  }

  /// Draws text so that it ends before a column, and returns the column it starts at.
  @discardableResult
  package mutating func put(
    _ text: SafeText, row: Int, endingBefore end: Int, role: Role = .text, attributes: Attributes = []
  ) -> Int {
    let column = end - TextWidth.columns(of: text)
    put(text, row: row, column: column, role: role, attributes: attributes)
    return column
  }

  /// Empties a part, and gives it a role.
  package mutating func fill(_ part: Rectangle, role: Role = .text, attributes: Attributes = []) {
    for row in part.rows.clamped(to: 0..<size.rows) {
      for column in part.columns.clamped(to: 0..<size.columns) {
        set(" ", width: 1, row: row, column: column, role: role, attributes: attributes)
      }
    }
  }

  /// Gives a part another role and keeps its text: the line that keys act on, a field with a problem.
  package mutating func paint(_ part: Rectangle, role: Role, attributes: Attributes = []) {
    for row in part.rows.clamped(to: 0..<size.rows) {
      for column in part.columns.clamped(to: 0..<size.columns) {
        guard let index = index(row: row, column: column) else { continue }
        cells[index].role = role
        cells[index].attributes = attributes
      }
    }
  }

  /// Draws a line across, from edge to edge unless columns are given.
  package mutating func horizontalRule(
    row: Int, columns: Range<Int>? = nil, glyphs: Glyphs, role: Role = .rule
  ) {
    for column in (columns ?? 0..<size.columns).clamped(to: 0..<size.columns) {
      put(glyphs.horizontal, row: row, column: column, role: role)
    }
  }

  /// Draws a line down.
  package mutating func verticalRule(column: Int, rows: Range<Int>, glyphs: Glyphs, role: Role = .rule) {
    for row in rows.clamped(to: 0..<size.rows) {
      put(glyphs.vertical, row: row, column: column, role: role)
    }
  }

  private func index(row: Int, column: Int) -> Int? {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
    return row * size.columns + column
  }

  private mutating func set(
    _ character: Character, width: Int, row: Int, column: Int, role: Role, attributes: Attributes
  ) {
    let first = index(row: row, column: column)
    let second = width == 2 ? index(row: row, column: column + 1) : first
    for index in [first, second] {
      guard let index else { continue }
      loosen(index)
      cells[index] = .blank(role, attributes)
    }
    guard let first, let second, width > 0 else { return }
    cells[first].text = String(character)
    if second != first { cells[second].text = "" }
  }

  /// Blanks the other half of a wide character of which one half is about to be overwritten.
  private mutating func loosen(_ index: Int) {
    if cells[index].isContinuation, index > 0 { cells[index - 1].text = " " }
    let next = index + 1
    if next < cells.count, next % size.columns != 0, cells[next].isContinuation { cells[next].text = " " }
  }
}
