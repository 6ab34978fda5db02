import PlainText
import Referential
import Seal
import Wording

extension ResultReport {
  /// The official grid, table by table, with what was agreed on and what each held where they differed.
  mutating func grid() {
    page.title(ReportWords.grid)
    for grid in payload.grids {
      guard let at = grid.completedAt else { continue }
      page.write(ReportWords.completed(grid.holders.map { Sentence(same: name($0)) }.all, at.words))
    }
    page.write(ReportWords.signLegend)
    for activity in bloc.activities {
      page.blank()
      page.write(Sentence(same: activity.title))
      for competence in activity.competences { table(competence) }
    }
  }

  private mutating func table(_ table: Competence) {
    page.blank()
    page.write(Sentence(same: "\(table.id) \(table.statement)"))
    if let agreed = payload.agreement.competences.first(where: { $0.competence == table.id }) {
      let words = agreed.inInterview ? [agreed.value.words, ReportWords.inInterview] : [agreed.value.words]
      page.field(ReportWords.agreed, words.joined(separator: ", "), indent: 2)
    }
    opinions(
      differing { grid in
        grid.competences.first { $0.competence == table.id }
          .map { ($0.value.words, $0.inInterview, $0.graded?.words) }
      }, indent: 4)
    for group in table.groups {
      if let heading = group.heading { page.write(Sentence(same: heading), indent: 2) }
      for criterion in group.criteria { self.criterion(criterion) }
    }
    comments(table.id)
  }

  private mutating func criterion(_ criterion: Criterion) {
    let id = criterion.id
    page.write(Sentence(same: criterion.text), indent: 2, mark: "\(id.number). ")
    if let agreed = payload.agreement.criteria.first(where: { $0.criterion == id }) {
      let words = agreed.inInterview ? [agreed.value.words, ReportWords.inInterview] : [agreed.value.words]
      page.field(ReportWords.agreed, words.joined(separator: ", "), indent: 5)
    } else if payload.agreement.maintained.contains(where: { $0.criterion == id }) {
      page.field(ReportWords.agreed, ReportWords.divergence, indent: 5)
    }
    opinions(
      differing { grid in
        grid.criteria.first { $0.criterion == id }.map { ($0.value.words, $0.inInterview, $0.graded?.words) }
      }, indent: 7)
    let marks = payload.marks.filter { $0.criterion == id }
    guard !marks.isEmpty else { return }
    page.field(ReportWords.marks, signs(of: marks), indent: 5)
  }

  /// `n° 1 A +, B + ; n° 3 A −`, as the observations are numbered.
  private func signs(of marks: [ResultPayload.Mark]) -> Sentence {
    payload.observations.compactMap { observation in
      let own = marks.filter { $0.observation == observation.id }
      guard !own.isEmpty else { return nil }
      return ReportWords.signs(
        label(observation), own.map { "\(letter(of: $0.evaluator)) \($0.value.sign)" }.joined(separator: ", ")
      )
    }.joined(separator: ReportWords.semicolon)
  }

  private typealias Opinion = (words: Sentence, inInterview: Bool, graded: Sentence?)

  /// What each grid held before the agreement, where they differ or the interview changed it.
  private func differing(_ opinion: (ResultPayload.Grid) -> Opinion?) -> [(String, Opinion?)] {
    let held = payload.grids.map { grid in
      (grid.holders.map { letter(of: $0) }.joined(separator: " + "), opinion(grid))
    }
    let values = Set(held.map { $0.1?.words })
    let changed = held.contains { $0.1?.graded != nil }
    guard isResult else { return held.filter { $0.1 != nil } }
    return values.count > 1 || changed ? held : []
  }

  private mutating func opinions(_ held: [(String, Opinion?)], indent: Int) {
    for (holder, opinion) in held {
      guard let opinion else {
        page.field(Sentence(same: holder), ReportWords.noGrid, indent: indent)
        continue
      }
      var parts = [opinion.words]
      if opinion.inInterview { parts.append(ReportWords.inInterview) }
      if let graded = opinion.graded { parts.append(ReportWords.formerly(graded)) }
      page.field(Sentence(same: holder), parts.joined(separator: ", "), indent: indent)
    }
  }

  private mutating func comments(_ id: CompetenceID) {
    if let common = payload.agreement.comments.first(where: { $0.competence == id }) {
      page.write(ReportWords.over(ReportWords.commonComment), indent: 2)
      page.block(common.comment, indent: 4)
    }
    for grid in payload.grids {
      guard let own = grid.comments.first(where: { $0.competence == id }) else { continue }
      let holders = grid.holders.map { letter(of: $0) }.joined(separator: " + ")
      page.write(ReportWords.over(ReportWords.comment + Sentence(same: holders)), indent: 2)
      page.block(own.comment, indent: 4)
    }
  }
}
