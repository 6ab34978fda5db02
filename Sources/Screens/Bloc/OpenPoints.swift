import Assessment
import Referential

/// What stands between now and the end of a phase, as lines to choose from.
struct OpenPoints {
  enum Line: Hashable {
    /// One motif for all lines that break the same soft rule.
    case waiveAll(Rule, [Subject])
    case problem(Problem)
    /// Something to look at again that is in nobody's way.
    case hint(WritingHint)
    /// Nothing is in the way: the phase can be ended.
    case end(Command)
    /// Nothing is in the way, and what comes next has a key of its own.
    case ready
    /// Something was not said of an observation yet; it keeps nothing from being ended.
    case describe(ObservationID, [Undescribed])
    /// Nobody has said whether somebody of the team is at the interview.
    case atInterview(EvaluatorID)
    /// Two observations look like one.
    case pair(ProposedPair)
    /// Two sittings of the interview look like one.
    case pairSittings(ProposedSittings)

    /// Whether it keeps nothing from being ended.
    var mayWait: Bool {
      switch self {
      case .hint, .describe: true
      case .waiveAll, .problem, .end, .ready, .pair, .pairSittings, .atInterview: false
      }
    }
  }

  let lines: [Line]

  init(_ bloc: BlocID, _ phase: Phase, _ world: World) {
    guard let me = world.me else {
      lines = []
      return
    }
    let open = Self.problems(bloc, phase, me, world.state)
    let hints = WritingHint.all(bloc, phase, world).map { Line.hint($0) }
    guard !open.isEmpty else {
      lines =
        Self.presences(bloc, phase, me, world.state)
        + [Self.ending(bloc, phase, me, world.state).map { .end($0) } ?? .ready]
        + Self.pairs(bloc, phase, world.state) + Self.descriptions(bloc, phase, world.state) + hints
      return
    }
    let hard = open.filter { $0.rule.tier == .hard }
    let soft = open.filter { $0.rule.tier == .soft }
    let many = Rule.allCases.compactMap { rule -> Line? in
      let subjects = soft.filter { $0.rule == rule }.map(\.subject)
      return subjects.count > 1 ? .waiveAll(rule, subjects) : nil
    }
    lines =
      Self.presences(bloc, phase, me, world.state) + Self.pairs(bloc, phase, world.state) + many
      + (hard + soft).map { .problem($0) }
      + Self.descriptions(bloc, phase, world.state) + hints
  }

  private static func pairs(_ bloc: BlocID, _ phase: Phase, _ state: DossierState) -> [Line] {
    switch phase {
    case .observing: state.proposedPairs(bloc).map { .pair($0) }
    case .interviewing: state.evaluation(bloc).interview.proposedSittings.map { .pairSittings($0) }
    case .preparing, .grading, .agreeing, .signing, .sealed, .interrupted: []
    }
  }

  /// What is still to be described; whether somebody was there is a problem of its own already.
  private static func descriptions(_ bloc: BlocID, _ phase: Phase, _ state: DossierState) -> [Line] {
    guard phase == .observing else { return [] }
    return state.counted(in: bloc).compactMap { observation in
      let open = state.undescribed(observation.id, in: bloc).filter { part in
        if case .attendance = part { false } else { true }
      }
      return open.isEmpty ? nil : .describe(observation.id, open)
    }
  }

  /// Once the interview was held: whether the other was there; who is at the keyboard was.
  private static func presences(
    _ bloc: BlocID, _ phase: Phase, _ me: EvaluatorID, _ state: DossierState
  ) -> [Line] {
    let evaluation = state.evaluation(bloc)
    guard phase == .interviewing, !evaluation.interview.sittings.isEmpty, !state.interviewHolds(bloc) else {
      return []
    }
    return evaluation.team.filter { $0 != me && evaluation.interview.attendance[$0] == nil }.map { .atInterview($0) }
  }

  private static func problems(
    _ bloc: BlocID, _ phase: Phase, _ me: EvaluatorID, _ state: DossierState
  ) -> [Problem] {
    if phase == .grading {
      return state.gridHolds(bloc, of: me)
        ? state.waitingProblems(bloc) : state.openGradingProblems(bloc, for: me)
    }
    return state.blocking(state.problems(bloc, for: me), in: bloc)
  }

  private static func ending(
    _ bloc: BlocID, _ phase: Phase, _ me: EvaluatorID, _ state: DossierState
  ) -> Command? {
    switch phase {
    case .observing: .closeObserving(bloc)
    case .grading: state.gridHolds(bloc, of: me) ? nil : .completeGrid(bloc)
    case .interviewing: state.interviewHolds(bloc) ? nil : .closeInterview(bloc)
    case .preparing, .agreeing, .signing, .sealed, .interrupted: nil
    }
  }
}
