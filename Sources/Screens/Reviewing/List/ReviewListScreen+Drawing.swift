package import Canvas
import PlainText
import Seal
import Wording

extension ReviewListScreen {
  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let archive = world.archive, !rows.rows.isEmpty else {
      drawEmpty(on: &canvas, in: area, world)
      return
    }
    let isWide = area.size.columns >= ListLayout.widestAlone
    let width = isWide ? area.size.columns - ListLayout.panel - 1 : area.size.columns
    let layout = ListLayout(width: width, blocs: rows.blocs.count, here: column, order: order)
    drawHeads(layout, on: &canvas, row: area.origin.row, world)
    let detailRows = isWide ? 0 : min(3, max(0, area.size.rows - 2))
    let room = max(1, area.size.rows - 1 - detailRows)
    let first = Self.first(here: here, anchor: anchor, count: rows.rows.count, room: room)
    for index in first..<min(rows.rows.count, first + room) {
      draw(
        rows.rows[index], at: index, row: area.origin.row + 1 + index - first, layout, archive, on: &canvas,
        world)
    }
    if first > 0 {
      canvas.put(world.glyphs.above, row: area.origin.row + 1, column: width - 1, role: .muted)
    }
    if first + room < rows.rows.count {
      canvas.put(world.glyphs.below, row: area.origin.row + room, column: width - 1, role: .muted)
    }
    let lines = ListDetail(self, archive, world)
    if isWide {
      canvas.verticalRule(column: width, rows: area.rows, glyphs: world.glyphs)
      lines.drawPanel(
        on: &canvas,
        in: Rectangle(row: area.origin.row, column: width + 2, rows: area.size.rows, columns: ListLayout.panel - 2),
        world)
    } else if detailRows > 1 {
      lines.drawBrief(on: &canvas, row: area.rows.upperBound - detailRows + 1, width: width, world)
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let sentence =
      !filters.isEmpty
      ? ReviewText.nothingFits : world.archive?.reading == nil ? ReviewText.noFiles : ReviewText.beingRead
    for (index, line) in TextWrapping.lines(world.text(sentence), width: area.size.columns - 4).enumerated() {
      canvas.put(line, row: area.origin.row + 1 + index, column: 2)
    }
  }

  private func drawHeads(_ layout: ListLayout, on canvas: inout Canvas, row: Int, _ world: World) {
    func head(_ words: Sentence, _ place: Range<Int>) {
      canvas.put(
        TextWidth.truncated(world.text(words), to: place.count - 1, ellipsis: world.glyphs.ellipsis), row: row,
        column: place.lowerBound, role: .muted)
    }
    head(ReviewText.candidate, layout.name)
    if let employer = layout.employer { head(ReviewText.employer, employer) }
    for index in layout.blocs {
      // Where there is no room for all blocs, the first and the last say that there are more.
      let isCutBefore = index == layout.blocs.lowerBound && index > 0
      let isCutAfter = index == layout.blocs.upperBound - 1 && index < rows.blocs.count - 1
      canvas.put(
        (isCutBefore ? world.glyphs.ellipsis : "") + SafeText(rows.blocs[index])
          + (isCutAfter ? world.glyphs.ellipsis : ""), row: row, column: layout.left(of: index),
        role: index == column ? .accent : .muted)
    }
    head(ReviewText.check, layout.check)
    for (column, place) in layout.more + (layout.second.map { [$0] } ?? []) {
      let short: Sentence =
        switch column {
        case .derogations: ReviewText.derogationsShort
        case .notFollowed: ReviewText.notFollowedShort
        case .revision: ReviewText.revisionShort
        case .toExamine, .candidate, .employer, .decision, .date, .evaluators, .check, .state: column.words
        }
      head(short, place)
    }
  }

  private func draw(
    _ row: ArchiveRow, at place: Int, row screenRow: Int, _ layout: ListLayout, _ archive: ArchiveView,
    on canvas: inout Canvas, _ world: World
  ) {
    let isHere = place == here
    if isHere {
      canvas.fill(Rectangle(row: screenRow, column: 1, rows: 1, columns: layout.width - 3), role: .here)
      canvas.put(world.glyphs.here, row: screenRow, column: 1, role: .here)
    }
    canvas.makeReachable(row: screenRow, columns: 0..<layout.width, .line(place, part: -1))
    func put(_ text: SafeText, _ place: Range<Int>, _ role: Role = .text) {
      canvas.put(
        TextWidth.truncated(text, to: place.count - 1, ellipsis: world.glyphs.ellipsis), row: screenRow,
        column: place.lowerBound, role: isHere ? .here : role)
    }
    let files = row.files.map { archive.files[$0] }
    let current = ArchiveRow.inForce(files)
    guard let summary = current.first(where: { $0.summary != nil })?.summary else {
      let wide = 3..<layout.check.lowerBound
      if let file = files.first, file.certificate != nil {
        let words = [Sentence(same: file.listedName), ReviewText.certificate].joined(separator: " · ")
        put(world.text(words), wide)
      } else {
        let path = SafeText(files.first?.path ?? "")
        put(TextWidth.truncatedStart(path, to: wide.count - 1), wide, .muted)
      }
      drawCheck(current, of: row, layout, on: &canvas, row: screenRow, isHere, world)
      return
    }
    put(SafeText(summary.listedName), layout.name)
    if let employer = layout.employer { put(SafeText(summary.employer), employer, .muted) }
    if let (column, place) = layout.second {
      let role: Role =
        column == .state && current.contains { archive.review(of: $0)?.reason != nil } ? .missing : .muted
      put(world.text(second(column, current, archive)), place, role)
    }
    for index in layout.blocs {
      let left = layout.left(of: index)
      let file = current.first { $0.summary?.bloc == rows.blocs[index] }
      let (text, role) = cell(file, archive, layout, world)
      let isCursor = isHere && index == column
      canvas.put(
        text, row: screenRow, column: left, role: isHere ? .here : role,
        attributes: isCursor ? [.underline, .bold] : [])
      canvas.makeReachable(row: screenRow, columns: left..<left + layout.cell, .line(place, part: index))
    }
    drawCheck(current, of: row, layout, on: &canvas, row: screenRow, isHere, world)
    for (column, place) in layout.more { put(world.text(more(column, current, archive)), place, .muted) }
  }

  /// A bloc's cell: the decision, `d` where there is a derogation, and a sign where the file is not simply valid.
  private func cell(
    _ file: ListedFile?, _ archive: ArchiveView, _ layout: ListLayout, _ world: World
  ) -> (SafeText, Role) {
    guard let file, let summary = file.summary else { return (world.glyphs.dash, .muted) }
    let isShort = layout.cell < 13
    let decision: Sentence =
      switch summary.decision {
      case .validated: isShort ? ReviewText.validatedShort : ReviewText.validated
      case .notValidated: isShort ? ReviewText.notValidatedShort : ReviewText.notValidated
      }
    var text = world.text(decision)
    if summary.derogations > 0 { text += layout.cell > 7 ? " d" : "d" }
    let isKnown = file.check == .intact || file.check == .unknownSigner
    return (text, isKnown ? .text : file.check.role)
  }

  /// What the files in force came to: all intact, or the worst.
  private func drawCheck(
    _ files: [ListedFile], of line: ArchiveRow, _ layout: ListLayout, on canvas: inout Canvas, row: Int,
    _ isHere: Bool, _ world: World
  ) {
    guard let worst = files.map(\.check).max(by: { ArchiveRow.gravity($0) < ArchiveRow.gravity($1) }) else { return }
    let isAllIntact = worst == .intact && files.contains { $0.summary != nil }
    // Without a keyring nobody is known: that must not hide that a file beside these is not intact.
    let isDoubtful = line.doubtful > 0 && (isAllIntact || worst == .unknownSigner)
    let words =
      isDoubtful
      ? ReviewText.intactAnd(files.count, doubtful: line.doubtful)
      : isAllIntact ? ReviewText.intact(files.count) : ReviewText.check(worst)
    let sign = isDoubtful ? world.glyphs.unknown : worst.sign(world.glyphs)
    canvas.put(
      TextWidth.truncated(
        sign + " " + world.text(words), to: layout.check.count - 1, ellipsis: world.glyphs.ellipsis), row: row,
      column: layout.check.lowerBound, role: isHere ? .here : isDoubtful ? .missing : worst.role)
  }

  /// The column behind the name, in as few letters as it can be said.
  private func second(_ column: ReviewColumn, _ files: [ListedFile], _ archive: ArchiveView) -> Sentence {
    let summaries = files.compactMap(\.summary)
    switch column {
    case .employer: return Sentence(same: Self.withoutHead(summaries.first?.employer ?? ""))
    case .evaluators: return Sentence(same: summaries.first?.evaluators.joined(separator: ", ") ?? "")
    case .state:
      let reviews = files.compactMap { archive.review(of: $0) }
      switch reviews.first(where: { $0.reason != nil }) {
      case .toCorrect: return ReviewText.toCorrectShort
      case .requested: return ReviewText.requestedShort
      case .read, nil: return ReviewText.readShort(reviews.count, summaries.count)
      }
    case .toExamine, .candidate, .decision, .date, .check, .derogations, .notFollowed, .revision:
      return more(column, files, archive)
    }
  }

  /// A company without the word that stands above the column, and above nearly every name there.
  private static func withoutHead(_ employer: String) -> String {
    let words = employer.split(separator: " ", maxSplits: 1)
    guard words.count == 2, FoldedText.letters(of: String(words[0])) == FoldedText.letters(of: ReviewText.employer.fr)
    else { return employer }
    return String(words[1])
  }

  private func more(_ column: ReviewColumn, _ files: [ListedFile], _ archive: ArchiveView) -> Sentence {
    let summaries = files.compactMap(\.summary)
    switch column {
    case .date:
      return summaries.max { $0.day < $1.day }.map(\.dayWords) ?? Sentence(same: "")
    case .derogations: return Sentence(same: String(summaries.reduce(0) { $0 + $1.derogations }))
    case .revision: return Sentence(same: String(summaries.map(\.revision).max() ?? 0))
    case .state:
      let reviews = files.compactMap { archive.review(of: $0) }
      if let open = reviews.first(where: { $0.reason != nil }) { return open.words }
      return ReviewText.readOf(reviews.count, summaries.count)
    case .notFollowed: return Sentence(same: String(summaries.reduce(0) { $0 + $1.rulesNotFollowed }))
    case .toExamine, .candidate, .employer, .decision, .evaluators, .check: return Sentence(same: "")
    }
  }
}
