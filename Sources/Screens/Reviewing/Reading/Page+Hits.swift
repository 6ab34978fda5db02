import PlainText

extension Page {
  /// The row that a search in the archive has found, of several with the same words; nil where none is likelier.
  func row(of hit: SearchHit, among rows: [Int], _ wanted: FoldedText) -> Int? {
    let start = start(of: hit)
    let after = rows.filter { $0 >= start ?? 0 }
    let excerpt = FoldedText(hit.excerpt)
    func isLikely(_ row: Int) -> Bool { excerpt.contains(FoldedText(around(wanted, in: lines[row].text.text))) }
    return after.first(where: isLikely) ?? rows.first(where: isLikely) ?? (start == nil ? nil : after.first)
  }

  /// Where the place begins that the search names.
  private func start(of hit: SearchHit) -> Int? {
    guard !hit.detail.isEmpty else { return nil }
    let comment = Place(id: hit.detail, isComment: true, evaluator: hit.evaluator)
    if hit.place == .comment, let row = places[comment] { return row }
    return places[Place(id: hit.detail)]
  }

  /// So many letters before and after what was found tell its text from another one.
  private static let around = 16

  /// What was found with a little of the row around it, without the rules and dashes at its ends.
  private func around(_ wanted: FoldedText, in row: String) -> String {
    let letters = Array(row)
    guard let found = FoldedText(row).ranges(of: wanted).first else { return row }
    let first = max(0, found.lowerBound - Self.around)
    let last = min(letters.count, found.upperBound + Self.around)
    let cut = letters[first..<last].drop { !$0.isLetter && !$0.isNumber }
    return String(cut.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}
