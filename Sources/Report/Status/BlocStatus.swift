package import Assessment
package import Referential

/// Where one bloc stands and what keeps it there.
package struct BlocStatus: Hashable, Sendable {
  package let bloc: BlocID
  package let phase: Phase
  /// Rules that neither a derogation nor a motif lifts, each once, in the order of the rules' own lists.
  package let problems: [Problem]
  /// What each of the team is to do next.
  package let next: [EvaluatorID: NextThing]
  package let counted: Int
  package let rule: ObservationRule

  /// Nil for a bloc that the referential does not have. Without an evaluator the bloc is looked at as
  /// those of its team stand in it who are least advanced.
  package init?(of bloc: BlocID, in state: DossierState, as evaluator: EvaluatorID? = nil, today: Day) {
    guard let rules = state.referential.bloc(bloc) else { return nil }
    self.bloc = bloc
    rule = rules.protocol.observations
    counted = state.counted(in: bloc).count
    phase = state.phase(bloc, for: evaluator)
    let team = state.evaluation(bloc).team
    var problems: [Problem] = []
    if evaluator == nil, team.isEmpty, phase == .preparing {
      problems = state.preparingProblems(bloc, for: nil)
    }
    for person in evaluator.map({ [$0] }) ?? team where state.phase(bloc, for: person) == phase {
      let missing = state.outlook(bloc, for: person, today: today)?.missing ?? []
      for problem in missing where !problems.contains(problem) { problems.append(problem) }
    }
    self.problems = problems
    var next: [EvaluatorID: NextThing] = [:]
    for person in evaluator.map({ [$0] }) ?? team {
      next[person] = state.nextThing(bloc, for: person, today: today)
    }
    self.next = next
  }

  package static func all(
    in state: DossierState, as evaluator: EvaluatorID? = nil, today: Day
  ) -> [BlocStatus] {
    state.referential.blocs.compactMap { BlocStatus(of: $0.id, in: state, as: evaluator, today: today) }
  }
}
