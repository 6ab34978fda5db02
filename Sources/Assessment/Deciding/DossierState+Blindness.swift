package import Referential

/// How an evaluator's own journal of a bloc may leave for the other's computer.
package enum GridDeparture: Hashable, Sendable {
  /// The grid is not complete: nothing of it leaves.
  case stays
  /// It leaves shut: the other's grid is not known to be complete.
  case shut
  /// It leaves to be read.
  case open
}

extension DossierState {
  /// How the grid of an evaluator may leave: blind until both are complete, then open for good.
  ///
  /// A grid held by the pair, and one of a bloc that is over, hides nothing.
  package func departure(_ id: BlocID, of evaluator: EvaluatorID) -> GridDeparture {
    let evaluation = evaluation(id)
    if evaluation.filling.isJoint || evaluation.interruption != nil || !evaluation.sealed.isEmpty {
      return .open
    }
    let others = evaluation.team.filter { $0 != evaluator }
    // What was shown once cannot be hidden again.
    if others.contains(where: { evaluation.ownGrids[$0]?.completion != nil }) { return .open }
    guard gridHolds(id, of: evaluator) else { return .stays }
    return others.contains { evaluation.announced[$0] != nil } ? .open : .shut
  }

  /// Whether an evaluator may be shown another's grid: the own one is complete, or there is nothing to hide.
  package func mayReadOthers(_ id: BlocID, _ evaluator: EvaluatorID) -> Bool {
    let evaluation = evaluation(id)
    return evaluation.filling.isJoint || evaluation.interruption != nil || !evaluation.sealed.isEmpty
      || gridHolds(id, of: evaluator)
      || evaluation.ownGrids.contains { $0.key != evaluator && $0.value.completion != nil }
  }

  func announceGrid(_ bloc: BlocID, _ heads: [Head], _ asking: Asking) throws(Refusal) -> [Event] {
    guard gridHolds(bloc, of: asking.evaluator) else {
      throw .rulesBroken(.announceGrid, openGradingProblems(bloc, for: asking.evaluator))
    }
    let sorted = heads.sorted()
    return evaluation(bloc).announced[asking.evaluator] == sorted ? [] : [.bloc(bloc, .gridAnnounced(sorted))]
  }
}
