package import Referential

extension DossierState {
  /// The phase of a bloc as one evaluator stands in it; without one, the least advanced of the team.
  ///
  /// Evaluators may differ: one's own complete grid is enough for oneself to go on, and agreeing begins
  /// when both are complete.
  package func phase(_ id: BlocID, for evaluator: EvaluatorID? = nil) -> Phase {
    let evaluation = evaluation(id)
    if evaluation.standingResult != nil { return .sealed }
    if evaluation.interruption != nil { return .interrupted }
    let viewer = evaluation.team.isEmpty || evaluator.map(evaluation.team.contains) == true ? evaluator : nil
    guard preparingProblems(id, for: viewer).isEmpty else { return .preparing }
    if let proposal = evaluation.proposal, proposal.acceptedBy != nil { return .signing }
    guard observingHolds(id) else { return .observing }
    let viewers = viewer.map { [$0] } ?? evaluation.team
    let graded = viewers.allSatisfy { gridHolds(id, of: $0) }
    let interviewed = interviewHolds(id)
    let first: Phase = evaluation.interviewFirst ? .interviewing : .grading
    let second: Phase = evaluation.interviewFirst ? .grading : .interviewing
    if first == .grading ? !graded : !interviewed { return first }
    if second == .grading ? !graded : !interviewed { return second }
    let bothReady = evaluation.team.allSatisfy { gridHolds(id, of: $0) && evaluation.impartial.contains($0) }
    return bothReady ? .agreeing : second
  }

  /// Whether the observations were closed and what they were closed over still stands.
  package func observingHolds(_ id: BlocID) -> Bool {
    guard let closed = evaluation(id).observingClosed else { return false }
    return closesOver(closed, in: id) && closed.team == evaluation(id).team
      && blocking(observingProblems(id), in: id).isEmpty
  }

  /// Whether the observations that count are those that were closed over: one that was paired since is the
  /// same one, two that became one are not.
  private func closesOver(_ closed: ObservingClosed, in id: BlocID) -> Bool {
    let counted = counted(in: id).map(\.id)
    return closed.observations.count == counted.count
      && Set(closed.observations.map { lead(of: $0, in: id) }) == Set(counted)
  }

  /// Whether an evaluator's grid, or the pair's, is complete and unchanged since.
  package func gridHolds(_ id: BlocID, of evaluator: EvaluatorID) -> Bool {
    evaluation(id).grid(evaluator).completionHolds
      && openGradingProblems(id, for: evaluator).isEmpty
  }

  /// What still keeps a grid from being complete.
  package func openGradingProblems(_ id: BlocID, for evaluator: EvaluatorID) -> [Problem] {
    blocking(gradingProblems(id, for: evaluator), in: id, grid: evaluation(id).grid(evaluator))
  }

  package func interviewHolds(_ id: BlocID) -> Bool {
    let interview = evaluation(id).interview
    guard let closed = evaluation(id).interviewClosed else { return false }
    return closed.sittings == interview.sittings.count && closed.seconds == interview.recordedSeconds
      && blocking(interviewProblems(id), in: id).isEmpty
  }

  /// The problems that neither a derogation nor a motif lifts; a grid's own motifs hold for that grid.
  package func blocking(_ problems: [Problem], in id: BlocID, grid: Grid? = nil) -> [Problem] {
    guard let bloc = referential.bloc(id), !problems.isEmpty else { return problems }
    let evaluation = evaluation(id)
    let lifted = Set(evaluation.derogations.map(\.rule).filter { $0.isDerogable(in: bloc.protocol) })
    let waivers = evaluation.waivers + (grid?.waivers ?? [])
    return problems.filter { problem in
      switch problem.rule.tier {
      case .hard: !lifted.contains(problem.rule)
      case .soft: !waivers.contains { $0.rule == problem.rule && $0.subject == problem.subject }
      }
    }
  }

  /// What stands in the way of leaving the phase that an evaluator is in.
  package func problems(_ id: BlocID, for evaluator: EvaluatorID) -> [Problem] {
    switch phase(id, for: evaluator) {
    case .preparing: preparingProblems(id, for: evaluator)
    case .observing: observingProblems(id)
    case .grading:
      gridHolds(id, of: evaluator) ? waitingProblems(id) : gradingProblems(id, for: evaluator)
    case .interviewing:
      interviewHolds(id)
        ? waitingProblems(id) : interviewProblems(id) + openToSee(id, for: evaluator)
    case .agreeing: agreeingProblems(id, decision: evaluation(id).proposal?.content.decision)
    case .signing, .sealed, .interrupted: []
    }
  }

  /// Why a phase that was left is open again.
  package func setback(_ id: BlocID, for evaluator: EvaluatorID) -> Setback? {
    let evaluation = evaluation(id)
    if let closed = evaluation.observingClosed, !observingHolds(id) {
      if closed.team != evaluation.team { return .teamChanged }
      if !closesOver(closed, in: id) { return .observationsChanged }
      return .ruleBroken(.observing, blocking(observingProblems(id), in: id))
    }
    if evaluation.grid(evaluator).completion != nil, !gridHolds(id, of: evaluator) {
      return evaluation.grid(evaluator).completionHolds
        ? .ruleBroken(.grading, openGradingProblems(id, for: evaluator)) : .gridChanged
    }
    if evaluation.interviewClosed != nil, !interviewHolds(id) {
      let broken = blocking(interviewProblems(id), in: id)
      return broken.isEmpty ? .interviewChanged : .ruleBroken(.interviewing, broken)
    }
    if let last = evaluation.currentProposal, evaluation.proposal == nil,
      !evaluation.sealed.contains(where: { $0.proposal == last })
    {
      return .proposalWithdrawn
    }
    return nil
  }
}

/// Why a bloc fell back to an earlier phase; everything written is kept.
package enum Setback: Hashable, Sendable {
  case observationsChanged
  case teamChanged
  case gridChanged
  case interviewChanged
  case proposalWithdrawn
  case ruleBroken(Phase, [Problem])
}
