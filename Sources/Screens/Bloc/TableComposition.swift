import Referential

/// What a page of the table view is made of: one open table in full, each folded one on a line in its place.
///
/// Reading goes best with one table on the page and nothing else to tell it from, so other open tables are
/// not drawn. Folded ones stand where they belong, above or below, so that what is finished stays in sight
/// and moving through them turns no page. All folded, the page is the list of the tables.
struct TableComposition {
  /// Folded tables above and below the open one.
  let above: [Competence]
  let below: [Competence]
  /// Nil where all are folded.
  let open: Competence?

  init(_ competences: [Competence], folded: Set<CompetenceID>, here: CompetenceID, rows: Int) {
    let unfolded = competences.filter { !folded.contains($0.id) }
    open =
      unfolded.first { $0.id == here } ?? unfolded.last { $0.id < here } ?? unfolded.first { $0.id > here }
    let lines = competences.filter { folded.contains($0.id) }
    guard let open else {
      let place = lines.firstIndex { $0.id == here } ?? 0
      let first = max(0, min(place - rows / 2, lines.count - rows))
      (above, below) = (Array(lines.dropFirst(first).prefix(rows)), [])
      return
    }
    // A third of the page at most: the nearest to the cursor stay.
    let nearest = lines.sorted {
      abs($0.id.number - here.number) < abs($1.id.number - here.number)
    }.prefix(max(1, rows / 3))
    let kept = Set(nearest.map(\.id))
    above = lines.filter { kept.contains($0.id) && $0.id < open.id }
    below = lines.filter { kept.contains($0.id) && $0.id > open.id }
  }
}
