import Assessment
import Canvas
import PlainText
import Referential
import Seal
import Wording

/// The bloc's tables as the evaluators saw them, for both at once: marks, A, B, what was agreed on and why.
struct GridPage {
  private let payload: ResultPayload
  private let world: World
  /// The grids of those who sign, one for each or one for both; those of others are told in words.
  private let grids: [ResultPayload.Grid]
  private let others: [ResultPayload.Grid]
  private let observations: [ResultPayload.Observation]
  private let layout: Layout

  /// Where the columns stand: the text, the observations, the grids, what was agreed on.
  private struct Layout {
    static let mark = 3
    static let grid = 4
    let text: Int
    let observations: Int
    let agreed: Int
    let isNarrow: Bool

    init(width: Int, observations count: Int, grids: Int) {
      isNarrow = width < 72
      agreed = isNarrow ? 2 : 16
      let rest = width - grids * Self.grid - agreed - 2
      observations = max(0, min(count, (rest - 24) / Self.mark))
      text = max(16, rest - observations * Self.mark)
    }

    func left(ofObservation place: Int) -> Int { text + 2 + place * Self.mark }
    func left(ofGrid place: Int) -> Int { text + 2 + observations * Self.mark + place * Self.grid }
  }

  init(_ payload: ResultPayload, width: Int, _ world: World) {
    self.payload = payload
    self.world = world
    let signing = Set(payload.signing.map(\.id))
    grids = payload.grids.filter { $0.holders.allSatisfy(signing.contains) }
    others = payload.grids.filter { !$0.holders.allSatisfy(signing.contains) }
    layout = Layout(width: width, observations: payload.observations.count, grids: grids.count)
    observations = Array(payload.observations.suffix(layout.observations))
  }

  func write(to page: inout Page) {
    let names = payload.signing.map(\.name)
    page.write(world.text(ReviewText.legend(names.first ?? "", names.last ?? "")), role: .muted)
    page.write(world.text(ReviewText.legendVerdicts), role: .muted)
    for competence in payload.bloc.competences { table(competence, &page) }
  }

  private func table(_ competence: Competence, _ page: inout Page) {
    page.blank()
    let statement: SafeText = "\(competence.id.number) \(SafeText(competence.statement))"
    page.mark(Page.Place(id: competence.id.description))
    page.write(statement, role: .title, attributes: .bold, hang: 2)
    page.add(heads())
    for group in competence.groups {
      if let heading = group.heading {
        for row in TextWrapping.lines(SafeText(heading), width: max(10, layout.text - 2)) {
          page.add(PageLine(parts: [PageLine.Part(column: 2, text: row, role: .muted)]))
        }
      }
      for criterion in group.criteria { self.criterion(criterion, &page) }
    }
    line(
      world.text(ReviewText.theCompetence), bold: true, marks: nil,
      verdicts: grids.map { grid in
        grid.competences.first { $0.competence == competence.id }.map {
          .competence(competence.id, $0.value.verdict)
        }
      },
      agreed: payload.agreement.competences.first { $0.competence == competence.id }.map {
        .competence(competence.id, $0.value.verdict)
      }, isMaintained: false, &page)
    for sentence in remarks(on: competence) { page.write(world.text(sentence), role: .accent, indent: 4, hang: 2) }
    comments(competence.id, &page)
  }

  private func heads() -> PageLine {
    var parts: [PageLine.Part] = []
    for (place, observation) in observations.enumerated() {
      let label = SafeText(String(payload.label(of: observation).prefix(3)))
      parts.append(
        PageLine.Part(
          column: layout.left(ofObservation: place), text: label,
          role: observation.state == .counted ? .title : .muted))
    }
    for (place, grid) in grids.enumerated() {
      let letters = grid.holders.map { payload.letter(of: $0) }.joined(separator: "+")
      parts.append(PageLine.Part(column: layout.left(ofGrid: place), text: SafeText(letters), role: .title))
    }
    parts.append(
      PageLine.Part(
        column: layout.left(ofGrid: grids.count), text: layout.isNarrow ? "=" : world.text(ReviewText.agreed),
        role: .title))
    return PageLine(parts: parts)
  }

  private func criterion(_ criterion: Criterion, _ page: inout Page) {
    let id = criterion.id
    page.mark(Page.Place(id: id.description))
    line(
      "\(id.number) \(SafeText(criterion.text))", bold: false, marks: id,
      verdicts: grids.map { grid in
        grid.criteria.first { $0.criterion == id }.map { .criterion(id, $0.value.verdict) }
      },
      agreed: payload.agreement.criteria.first { $0.criterion == id }.map { .criterion(id, $0.value.verdict) },
      isMaintained: payload.agreement.maintained.contains { $0.criterion == id }, &page)
    for sentence in remarks(on: criterion) { page.write(world.text(sentence), role: .accent, indent: 4, hang: 2) }
  }

  /// A line of the table: its text wrapped, signs and verdicts on its first row.
  private func line(
    _ text: SafeText, bold: Bool, marks: CriterionID?, verdicts: [Verdict?], agreed: Verdict?,
    isMaintained: Bool, _ page: inout Page
  ) {
    for (index, row) in TextWrapping.lines(text, width: max(10, layout.text - 4)).enumerated() {
      var line = PageLine(parts: [
        PageLine.Part(
          column: index == 0 ? 2 : 4, text: row, role: .text, attributes: bold ? .bold : [])
      ])
      if index == 0 {
        if let marks { line.parts += signs(of: marks) }
        for (place, verdict) in verdicts.enumerated() {
          let (sign, role) = verdict == nil ? (world.glyphs.dash, Role.muted) : GridSigns.verdict(verdict, world.glyphs)
          line.parts.append(PageLine.Part(column: layout.left(ofGrid: place), text: sign, role: role))
        }
        line.parts.append(last(agreed, isMaintained))
      }
      page.add(line)
    }
  }

  private func last(_ agreed: Verdict?, _ isMaintained: Bool) -> PageLine.Part {
    let column = layout.left(ofGrid: grids.count)
    guard let agreed else {
      let sign = isMaintained ? SafeText("≠") : world.glyphs.dash
      let shown = world.glyphs.isUnicode ? sign : isMaintained ? "#" : sign
      let words = isMaintained && !layout.isNarrow ? " " + world.text(ReviewText.divergence) : ""
      return PageLine.Part(column: column, text: shown + words, role: isMaintained ? .accent : .muted)
    }
    let (sign, role) = GridSigns.verdict(agreed, world.glyphs)
    return PageLine.Part(
      column: column, text: layout.isNarrow ? sign : sign + " " + world.text(agreed.words), role: role)
  }

  /// Under each observation the mark of A, then of B; of one grid for both whoever made it.
  private func signs(of criterion: CriterionID) -> [PageLine.Part] {
    let own = payload.marks.filter { $0.criterion == criterion }
    return observations.enumerated().flatMap { place, observation -> [PageLine.Part] in
      let here = own.filter { $0.observation == observation.id }
      let left = layout.left(ofObservation: place)
      var parts = payload.signing.enumerated().map { index, person -> PageLine.Part in
        let mark = here.first { $0.evaluator == person.id }
        let (sign, role) = GridSigns.mark(mark?.value.mark, world.glyphs)
        return PageLine.Part(
          column: left + index, text: sign, role: observation.state == .counted ? role : .muted)
      }
      if here.contains(where: \.late) {
        parts.append(PageLine.Part(column: left + 2, text: "'", role: .muted))
      }
      return parts
    }
  }

  /// Who modified a verdict and why, what the interview changed, a divergence that stays, a replaced one's opinion.
  private func remarks(on criterion: Criterion) -> [Sentence] {
    let id = criterion.id
    var sentences = interviewed { grid in
      grid.criteria.first { $0.criterion == id }.flatMap { now in
        now.graded.map { ($0.verdict.words, now.value.verdict.words) }
      }
    }
    let agreed = payload.agreement.criteria.first { $0.criterion == id }
    if agreed?.inInterview == true, sentences.isEmpty { sentences.append(ReportWords.inInterview) }
    for change in payload.agreement.changes {
      guard case .criterion(id, let from, let to) = change.subject else { continue }
      sentences.append(changed(change, from.verdict.words, to.verdict.words))
    }
    for divergence in payload.agreement.maintained where divergence.criterion == id {
      sentences.append(
        ReviewText.maintained(payload.letter(of: divergence.by), divergence.at.dateAndClock, divergence.motif))
    }
    return sentences
      + others.compactMap { grid in
        grid.criteria.first { $0.criterion == id }.map { opinion(grid, $0.value.verdict.words) }
      }
  }

  private func remarks(on competence: Competence) -> [Sentence] {
    let id = competence.id
    var sentences = interviewed { grid in
      grid.competences.first { $0.competence == id }.flatMap { now in
        now.graded.map { ($0.verdict.words, now.value.verdict.words) }
      }
    }
    let agreed = payload.agreement.competences.first { $0.competence == id }
    if agreed?.inInterview == true, sentences.isEmpty { sentences.append(ReportWords.inInterview) }
    for change in payload.agreement.changes {
      guard case .competence(id, let from, let to) = change.subject else { continue }
      sentences.append(changed(change, from.verdict.words, to.verdict.words))
    }
    return sentences
      + others.compactMap { grid in
        grid.competences.first { $0.competence == id }.map { opinion(grid, $0.value.verdict.words) }
      }
  }

  private func interviewed(_ change: (ResultPayload.Grid) -> (Sentence, Sentence)?) -> [Sentence] {
    grids.compactMap { grid in
      change(grid).map { ReviewText.changedInInterview(holders(grid), $0.0, $0.1) }
    }
  }

  private func changed(_ change: ResultPayload.Change, _ from: Sentence, _ to: Sentence) -> Sentence {
    let sentence = ReviewText.changed(
      payload.letter(of: change.by), from, to, change.at.dateAndClock, change.motif)
    return change.overtaken ? ReviewText.overtaken(sentence) : sentence
  }

  private func opinion(_ grid: ResultPayload.Grid, _ words: Sentence) -> Sentence {
    ReportWords.labelled(Sentence(same: holders(grid)), words)
  }

  private func holders(_ grid: ResultPayload.Grid) -> String {
    grid.holders.map { payload.letter(of: $0) }.joined(separator: "+")
  }

  /// The common text first, then what each wrote.
  private func comments(_ id: CompetenceID, _ page: inout Page) {
    let common = payload.agreement.comments.first { $0.competence == id }
    page.mark(Page.Place(id: id.description, isComment: true))
    comment(common?.comment, common == nil ? ReviewText.noCommon : ReviewText.common, &page)
    for grid in grids + others {
      guard let own = grid.comments.first(where: { $0.competence == id }) else { continue }
      let holder = grid.holders.count == 1 ? grid.holders.first.map { payload.name(of: $0) } : nil
      page.mark(Page.Place(id: id.description, isComment: true, evaluator: holder))
      comment(own.comment, ReviewText.commentOf(holders(grid)), &page)
    }
  }

  private func comment(_ text: String?, _ label: Sentence, _ page: inout Page) {
    page.write(world.text(label), role: .muted, indent: 2)
    guard let text else { return }
    page.write(
      SafeText(text, keepLineBreaks: true), role: .field, indent: 2, before: world.glyphs.vertical + " ")
  }
}

extension ResultPayload.Time {
  /// `24/11/2026 à 10:42`.
  var dateAndClock: Sentence { Moment(description).map { .dateAndClock($0) } ?? Sentence(same: description) }
}
