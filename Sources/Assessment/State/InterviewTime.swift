package import Referential

/// How much of the closing interview's time is used.
package struct InterviewTime: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    case within
    /// The last two minutes, with the seconds that are left.
    case ending(left: Int)
    /// Longer than planned, still within what is tolerated without a motif.
    case over(by: Int)
    /// So long that a motif is asked for.
    case farOver(by: Int)
  }

  /// Over all sittings, pauses left out.
  package var seconds: Int
  package var planned: Int
  package var tolerance: Int

  package init(seconds: Int, planned: Int, tolerance: Int) {
    self.seconds = seconds
    self.planned = planned
    self.tolerance = tolerance
  }

  package var stage: Stage {
    let left = planned - seconds
    if left < -tolerance { return .farOver(by: -left) }
    if left < 0 { return .over(by: -left) }
    return left <= 120 ? .ending(left: left) : .within
  }
}

extension DossierState {
  /// The time of a bloc's interview; an accommodation makes it longer.
  package func interviewTime(_ id: BlocID, at now: Timepoint) -> InterviewTime? {
    guard let rules = referential.bloc(id)?.protocol else { return nil }
    return InterviewTime(
      seconds: evaluation(id).interview.seconds(at: now), planned: interviewMinutes(rules) * 60,
      tolerance: rules.interview.toleranceMinutes * 60)
  }
}

/// Whether a bloc's closing interview can be begun now, and why not.
package enum InterviewReadiness: Hashable, Sendable {
  case ready
  /// It was held, and waits to be closed or for the other grid.
  case held
  case running
  /// The bloc is elsewhere.
  case inPhase(Phase)
  /// Others evaluate it.
  case notInTeam
}

extension DossierState {
  package func interviewReadiness(_ id: BlocID, for evaluator: EvaluatorID) -> InterviewReadiness {
    let evaluation = evaluation(id)
    guard evaluation.team.isEmpty || evaluation.team.contains(evaluator) else { return .notInTeam }
    if evaluation.interview.isRunning { return .running }
    let phase = phase(id, for: evaluator)
    guard phase == .interviewing else { return .inPhase(phase) }
    return evaluation.interview.wasHeld ? .held : .ready
  }

  /// The other blocs in the order in which their interviews would follow: those after this one first.
  package func blocs(after id: BlocID) -> [BlocID] {
    let all = referential.blocs.map(\.id)
    guard let place = all.firstIndex(of: id) else { return all }
    return Array(all[(place + 1)...] + all[..<place])
  }
}
