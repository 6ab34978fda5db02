import Canvas
import PlainText
import Seal
import Wording

/// Everything that the list knows of the line under the cursor: beside it where there is room, else two rows.
struct ListDetail {
  private let screen: ReviewListScreen
  private let archive: ArchiveView
  private let files: [ListedFile]
  /// What lies beside the candidate's files and could not be checked.
  private let unchecked: Sentence?

  init(_ screen: ReviewListScreen, _ archive: ArchiveView, _ world: World) {
    self.screen = screen
    self.archive = archive
    files = screen.row.map { screen.rows.files($0, bloc: screen.bloc, in: archive) } ?? []
    unchecked = screen.unchecked(in: archive)
  }

  /// `B1 validé le 24/11/2026 · révision 1 · 1 dérogation · lu`, and below it who signed and where the file is.
  func drawBrief(on canvas: inout Canvas, row: Int, width: Int, _ world: World) {
    if let unchecked { put(unchecked, on: &canvas, row: row - 1, column: 1, width: width - 2, .missing, world) }
    guard let file = files.first else {
      put(bloc(ReviewText.noResultOfBloc), on: &canvas, row: row, column: 1, width: width - 2, .muted, world)
      return
    }
    let second =
      file.summary.map { [Sentence(same: $0.evaluators.joined(separator: ", "))] } ?? []
    let last = files.count > 1 ? [ReviewText.files(files.count)] : []
    put(
      (first(file) + last).joined(separator: " · "), on: &canvas, row: row, column: 1, width: width - 2, .text,
      world)
    put(
      (second + [Sentence(same: file.path)]).joined(separator: " · "), on: &canvas, row: row + 1, column: 1,
      width: width - 2, .muted, world)
  }

  func drawPanel(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    var row = area.origin.row
    func line(_ sentence: Sentence, _ role: Role = .text, indent: Int = 0, bold: Bool = false) {
      for text in TextWrapping.lines(world.text(sentence), width: area.size.columns - indent)
      where row < area.rows.upperBound {
        canvas.put(
          text, row: row, column: area.origin.column + indent, role: role, attributes: bold ? .bold : [])
        row += 1
      }
    }
    guard let row = screen.row else { return }
    let all = row.files.map { archive.files[$0] }
    guard let summary = all.lazy.compactMap(\.summary).first else {
      guard let file = all.first else { return }
      line(Sentence(same: file.path), .title, bold: true)
      line(ReviewText.check(file.check).capitalized, file.check.role)
      if let why = file.why { line(why, .text) }
      return
    }
    line(Sentence(same: summary.listedName), .title, bold: true)
    line(Sentence(same: summary.employer), .muted)
    if let course = summary.course { line(Sentence(same: course), .muted) }
    if let unchecked { line(unchecked, .missing) }
    for bloc in screen.rows.blocs {
      let files = screen.rows.files(row, bloc: bloc, in: archive)
      for (index, file) in files.enumerated() {
        guard let summary = file.summary else { continue }
        if index == 0 { line(Sentence(same: "")) }
        let isHere = bloc == screen.bloc && index == 0
        line(
          [
            Sentence(same: bloc),
            ReviewText.decided(summary.decision.decision.words, summary.dayWords),
          ].joined(separator: " "), isHere ? .accent : .text, indent: index == 0 ? 0 : 2, bold: isHere)
        line(rest(file, summary).joined(separator: " · "), .text, indent: 2)
        if let reason = archive.review(of: file)?.reason {
          line(ReviewText.reason(reason), .missing, indent: 2)
        }
        line(Sentence(same: summary.evaluators.joined(separator: ", ")), .muted, indent: 2)
      }
    }
    guard let here = files.first else { return }
    line(Sentence(same: ""))
    line(Sentence(same: here.path), .muted)
  }

  private func first(_ file: ListedFile) -> [Sentence] {
    guard let summary = file.summary else { return [(file.why ?? ReviewText.check(file.check)).capitalized] }
    let decided = ReviewText.decided(summary.decision.decision.words, summary.dayWords)
    return [bloc(decided)] + rest(file, summary)
  }

  private func rest(_ file: ListedFile, _ summary: ResultSummary) -> [Sentence] {
    var parts = [ReviewText.check(file.check), ReviewText.revisionNumber(summary.revision)]
    if summary.derogations > 0 { parts.append(ReviewText.derogationCount(summary.derogations)) }
    if summary.rulesNotFollowed > 0 { parts.append(ReportWords.notFollowed(summary.rulesNotFollowed)) }
    parts.append(archive.review(of: file)?.words ?? ReviewText.unread)
    return parts
  }

  private func bloc(_ sentence: Sentence) -> Sentence {
    [Sentence(same: screen.bloc ?? ""), sentence].joined(separator: " ")
  }

  private func put(
    _ sentence: Sentence, on canvas: inout Canvas, row: Int, column: Int, width: Int, _ role: Role,
    _ world: World
  ) {
    canvas.put(
      TextWidth.truncated(world.text(sentence), to: width, ellipsis: world.glyphs.ellipsis), row: row,
      column: column, role: role)
  }
}
