import Assessment
import PlainText
import Referential

extension PayloadBuilder {
  var filling: ResultPayload.Filling {
    switch evaluation.filling {
    case .separate: .separate
    case .joint: .joint
    case .jointAfterSeparate: .jointAfterSeparate
    }
  }

  /// Each one's grid before the agreement, by holders; where the pair holds one, what they had written
  /// separately stands beside it, and so does what a replaced evaluator wrote.
  func grids() throws(PayloadBuildFault) -> [ResultPayload.Grid] {
    var grids: [ResultPayload.Grid] = []
    for (person, grid) in evaluation.ownGrids
    where grid.holdsOpinions || (!evaluation.filling.isJoint && basis.team.contains(person)) {
      grids.append(try self.grid(grid, of: [person]))
    }
    if evaluation.filling.isJoint { grids.append(try grid(evaluation.pairGrid, of: team)) }
    return grids.sorted { $0.holders.lexicographicallyPrecedes($1.holders) }
  }

  private func grid(_ grid: Grid, of holders: [EvaluatorID]) throws(PayloadBuildFault) -> ResultPayload.Grid {
    var completedAt: ResultPayload.Time?
    if let completion = grid.completion { completedAt = try time(completion.at) }
    return ResultPayload.Grid(
      holders: try ids(holders),
      criteria: bloc.criteria.compactMap { criterion in
        guard case .criterion(let id, let value) = grid.verdict(.criterion(criterion.id)) else { return nil }
        let before = graded(grid, .criterion(id))
        return ResultPayload.CriterionVerdict(
          criterion: id, value: self.value(value), inInterview: grid.inInterview[.criterion(id)] != nil,
          graded: before?.criterionValue.map(self.value))
      },
      competences: bloc.competences.compactMap { competence in
        guard case .competence(let id, let value) = grid.verdict(.competence(competence.id)) else {
          return nil
        }
        let before = graded(grid, .competence(id))
        return ResultPayload.CompetenceVerdict(
          competence: id, value: self.value(value), inInterview: grid.inInterview[.competence(id)] != nil,
          graded: before?.competenceValue.map(self.value))
      },
      comments: comments(grid.comments), completedAt: completedAt)
  }

  /// The graded verdict that one obtained in the interview took the place of, where they differ.
  private func graded(_ grid: Grid, _ item: GridItem) -> Verdict? {
    guard let obtained = grid.inInterview[item], let graded = grid.graded[item], graded != obtained else {
      return nil
    }
    return graded
  }

  /// Two edits that met in one text may leave it decomposed where they met; it is put in order here, the
  /// same everywhere.
  func comments(_ texts: [CompetenceID: String]) -> [ResultPayload.Comment] {
    bloc.competences.compactMap { competence in
      let text = EntryText.clean(texts[competence.id] ?? "", as: .block).text
      return text.isEmpty ? nil : ResultPayload.Comment(competence: competence.id, comment: text)
    }
  }

  func value(_ verdict: CriterionVerdict) -> ResultPayload.CriterionValue {
    switch verdict {
    case .satisfied: .satisfied
    case .notSatisfied: .notSatisfied
    case .notObserved: .notObserved
    }
  }

  func value(_ verdict: CompetenceVerdict) -> ResultPayload.CompetenceValue {
    switch verdict {
    case .acquired: .acquired
    case .notAcquired: .notAcquired
    case .notEvaluated: .notEvaluated
    case .toSee: .toSee
    }
  }
}

extension Verdict {
  fileprivate var criterionValue: CriterionVerdict? {
    guard case .criterion(_, let value) = self else { return nil }
    return value
  }

  fileprivate var competenceValue: CompetenceVerdict? {
    guard case .competence(_, let value) = self else { return nil }
    return value
  }
}
