import Assessment
package import Canvas
import PlainText
import Wording

extension GridScreen {
  package var isWriting: Bool { search != nil }

  /// While a search is open, letters are its text and never mark.
  package mutating func write(_ key: Key, _ world: World) -> Response? {
    guard var search, let outcome = search.field.handle(key) else { return nil }
    if !outcome.edits.isEmpty {
      search.look(in: items(world), bloc, world)
      item = search.hit?.item ?? search.origin
    }
    self.search = search
    return Response(status: outcome.status)
  }

  /// Down and up go from line to line, Enter stays, Escape goes back to where one was.
  mutating func searching(_ action: Action, _ world: World) -> Response {
    guard var search else { return .none }
    if action == .confirm {
      lastSearch = search.wanted.isEmpty ? lastSearch : search.field.text
      self.search = nil
      var response = remembered
      if case .title(let competence) = search.hit?.place {
        response.status = Status(kind: .information, sentence: ScreenText.foundInTitle(competence))
      }
      return response
    }
    if action == .back {
      item = search.origin
      self.search = nil
      return .none
    }
    guard action == .down || action == .up else { return .none }
    if search.wanted.isEmpty {
      search.field = TextField(lastSearch, kind: .line, limit: 100, viewport: search.field.viewport)
      search.look(in: items(world), bloc, world)
    } else {
      search.step(action == .down ? 1 : -1)
    }
    item = search.hit?.item ?? search.origin
    self.search = search
    return .none
  }

  /// The field in the last row of the page, with the count at its right.
  func drawSearch(_ search: GridSearch, on canvas: inout Canvas, row: Int, _ world: World) {
    let width = canvas.size.columns
    canvas.fill(Rectangle(row: row, column: 0, rows: 1, columns: width), role: .field)
    let title = world.text(ScreenText.searchTitle)
    let used = canvas.put(title, row: row, column: 1, role: .title, attributes: .bold)
    let count = searchCount(search, world)
    let counted = canvas.put(
      count, row: row, endingBefore: width - 1, role: search.hit == nil ? .warning : .text)
    var field = search.field
    field.resize(to: Size(rows: 1, columns: max(8, counted - used - 2)))
    canvas.put(field, row: row, column: 1 + used, isActive: true)
  }

  private func searchCount(_ search: GridSearch, _ world: World) -> SafeText {
    guard !search.wanted.isEmpty else { return "" }
    guard let place = search.current, let hit = search.hit else {
      return world.text(ScreenText.searchNothing)
    }
    return world.text(ScreenText.searchCount(place + 1, of: search.hits.count, hit.place.words))
  }

  /// Whether a line is among those found, which then has a sign at its left.
  func isFound(_ line: GridItem) -> Bool { search?.hits.contains { $0.item == line } ?? false }

  /// Underlines what was found wherever it is on the screen: never by a colour alone.
  func underlineFound(on canvas: inout Canvas, rows: Range<Int>) {
    guard let wanted = search?.wanted, !wanted.isEmpty else { return }
    for row in rows.clamped(to: 0..<canvas.size.rows) {
      let cells = Array(canvas.cells(ofRow: row))
      for found in FoldedText(pieces: cells.map(\.text)).ranges(of: wanted) {
        for column in found where cells.indices.contains(column) {
          canvas.paint(
            Rectangle(row: row, column: column, rows: 1, columns: 1), role: cells[column].role,
            attributes: cells[column].attributes.union([.underline, .bold]))
        }
      }
    }
  }
}
