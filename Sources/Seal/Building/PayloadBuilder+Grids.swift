import Assessment
import Referential

extension PayloadBuilder {
  func marks() throws(PayloadBuildFault) -> [ResultPayload.Mark] {
    var marks: [ResultPayload.Mark] = []
    for observation in state.observations(of: bloc.id) {
      for criterion in bloc.criteria {
        for (evaluator, grid) in ownGrids {
          guard let mark = grid.mark(observation.id, criterion.id) else { continue }
          let value: ResultPayload.Mark.Value =
            switch mark.value {
            case .satisfying: .satisfying
            case .insufficient: .insufficient
            }
          marks.append(
            ResultPayload.Mark(
              evaluator: try id(evaluator), observation: try id(observation.id), criterion: criterion.id,
              value: value, at: try time(mark.at), late: mark.late, transcribed: mark.transcribed,
              motif: words(mark.motif)))
        }
      }
    }
    return marks
  }

  /// By time, then by author; those of one author keep the order in which they were taken.
  func notes() throws(PayloadBuildFault) -> [ResultPayload.Note] {
    let all = ownGrids.flatMap { author, grid in
      grid.notes.enumerated().map { (author, $0.offset, $0.element) }
    }
    var notes: [ResultPayload.Note] = []
    for (author, _, note) in all.sorted(by: { ($0.2.at, $0.0, $0.1) < ($1.2.at, $1.0, $1.1) }) {
      var observation: ResultPayload.Identifier?
      if let taken = note.observation { observation = try id(taken) }
      notes.append(
        ResultPayload.Note(
          evaluator: try id(author), at: try time(note.at), transcribed: note.transcribed,
          observation: observation, inInterview: observation == nil && wasInInterview(note.at),
          competence: nil, criterion: note.criterion, note: block(note.text)))
    }
    return notes
  }

  func grids() throws(PayloadBuildFault) -> [ResultPayload.Grid] {
    let team = proposal.team.sorted()
    var grids: [ResultPayload.Grid] = []
    if evaluation.filling != .joint {
      for evaluator in team { grids.append(try self.grid(evaluation.ownGrid(evaluator), [evaluator])) }
    }
    if evaluation.filling.isJoint { grids.append(try self.grid(evaluation.pairGrid, team)) }
    return grids.sorted { $0.holders.lexicographicallyPrecedes($1.holders) }
  }

  func agreement() throws(PayloadBuildFault) -> ResultPayload.Agreement {
    var criteria: [ResultPayload.CriterionVerdict] = []
    var maintained: [ResultPayload.Divergence] = []
    var competences: [ResultPayload.CompetenceVerdict] = []
    for criterion in bloc.criteria.map(\.id) {
      if case .criterion(_, let value) = state.agreed(bloc.id, .criterion(criterion)) {
        criteria.append(
          ResultPayload.CriterionVerdict(
            criterion: criterion, value: Self.value(value), inInterview: inInterview(.criterion(criterion))))
      } else if let divergence = try divergence(criterion) {
        maintained.append(divergence)
      }
    }
    for competence in bloc.competences.map(\.id) {
      guard let value = state.agreedCompetence(bloc.id, competence) else { continue }
      competences.append(
        ResultPayload.CompetenceVerdict(
          competence: competence, value: Self.value(value), inInterview: inInterview(.competence(competence)))
      )
    }
    return ResultPayload.Agreement(
      criteria: criteria, maintained: maintained, competences: competences,
      comments: comments(evaluation.commonComments), changes: try changes(), concordance: concordance)
  }

  private var ownGrids: [(EvaluatorID, Assessment.Grid)] {
    evaluation.ownGrids.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func grid(_ grid: Assessment.Grid, _ holders: [EvaluatorID]) throws(PayloadBuildFault)
    -> ResultPayload.Grid
  {
    var ids: [ResultPayload.Identifier] = []
    for holder in holders { ids.append(try id(holder)) }
    var completedAt: ResultPayload.Time?
    if let completion = grid.completion { completedAt = try time(completion.at) }
    return ResultPayload.Grid(
      holders: ids,
      criteria: bloc.criteria.compactMap { criterion in
        guard case .criterion(_, let value) = grid.verdict(.criterion(criterion.id)) else { return nil }
        return ResultPayload.CriterionVerdict(
          criterion: criterion.id, value: Self.value(value),
          inInterview: grid.inInterview[.criterion(criterion.id)] != nil)
      },
      competences: bloc.competences.compactMap { competence in
        guard case .competence(_, let value) = grid.verdict(.competence(competence.id)) else { return nil }
        return ResultPayload.CompetenceVerdict(
          competence: competence.id, value: Self.value(value),
          inInterview: grid.inInterview[.competence(competence.id)] != nil)
      },
      comments: comments(grid.comments), completedAt: completedAt)
  }

  private func divergence(_ criterion: CriterionID) throws(PayloadBuildFault)
    -> ResultPayload.Divergence?
  {
    guard let maintained = evaluation.maintained[criterion] else { return nil }
    var holds: [ResultPayload.Held] = []
    for evaluator in proposal.team.sorted() {
      guard let value = evaluation.criterionVerdict(of: evaluator, criterion) else { continue }
      holds.append(ResultPayload.Held(evaluator: try id(evaluator), value: Self.value(value)))
    }
    return ResultPayload.Divergence(
      criterion: criterion, holds: holds, motif: maintained.motif, by: try id(maintained.by),
      at: try time(maintained.at))
  }

  private func changes() throws(PayloadBuildFault) -> [ResultPayload.Change] {
    var changes: [ResultPayload.Change] = []
    for change in evaluation.modifications {
      let subject: ResultPayload.Change.Subject
      switch (change.from, change.to) {
      case (.criterion(_, let from), .criterion(let id, let to)):
        subject = .criterion(id, from: Self.value(from), to: Self.value(to))
      case (.competence(_, let from), .competence(let id, let to)):
        subject = .competence(id, from: Self.value(from), to: Self.value(to))
      case (.criterion, .competence), (.competence, .criterion):
        throw .unfit(change.to.item.description)
      }
      changes.append(
        ResultPayload.Change(
          by: try id(change.by), subject: subject, motif: change.motif, at: try time(change.at)))
    }
    return changes
  }

  /// How often two independent grids said the same before the agreement.
  private var concordance: ResultPayload.Concordance? {
    let team = proposal.team.sorted()
    guard evaluation.filling == .separate, let first = team.first, let last = team.last else { return nil }
    let same = bloc.criteria.count { criterion in
      evaluation.ownGrid(first).verdict(.criterion(criterion.id))
        == evaluation.ownGrid(last).verdict(.criterion(criterion.id))
    }
    return ResultPayload.Concordance(concordant: same, total: bloc.criteria.count)
  }

  private func comments(_ comments: [CompetenceID: String]) -> [ResultPayload.Comment] {
    comments.sorted { $0.key < $1.key }.compactMap { id, text in
      text.isEmpty ? nil : ResultPayload.Comment(competence: id, comment: block(text))
    }
  }

  private func inInterview(_ item: GridItem) -> Bool {
    proposal.team.contains { evaluation.grid($0).inInterview[item] != nil }
  }

  private func wasInInterview(_ moment: Moment) -> Bool {
    evaluation.interview.sittings.contains { sitting in
      sitting.start.moment.seconds <= moment.seconds && moment.seconds <= sitting.end.moment.seconds
    }
  }

  private static func value(_ verdict: Assessment.CriterionVerdict) -> ResultPayload.CriterionValue {
    switch verdict {
    case .satisfied: .satisfied
    case .notSatisfied: .notSatisfied
    case .notObserved: .notObserved
    }
  }

  private static func value(_ verdict: Assessment.CompetenceVerdict) -> ResultPayload.CompetenceValue {
    switch verdict {
    case .acquired: .acquired
    case .notAcquired: .notAcquired
    case .notEvaluated: .notEvaluated
    case .toSee: .toSee
    }
  }
}
