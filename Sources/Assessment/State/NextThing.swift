package import Referential

/// The next thing for one evaluator to do in one bloc.
package struct NextThing: Hashable, Sendable {
  package enum Task: Hashable, Sendable {
    case endObservation(ObservationID)
    case endInterview
    /// Before observing may begin.
    case prepare(Problem)
    case observe(count: Int)
    /// The observations are there; something else keeps them from being finished, or nothing does.
    case finishObserving(Problem?)
    case fillGrid(verdicts: Int)
    case completeGrid(Problem?)
    case holdInterview
    case closeInterview(Problem?)
    /// One's own part is done.
    case wait(Problem)
    case settleDivergences(count: Int)
    case decide(Problem?)
    case acceptDecision
    case awaitAcceptance
    case sign
    case awaitSignature
  }

  package var bloc: BlocID
  package var task: Task
  /// The last day on which it can be done.
  package var by: Day?

  package init(bloc: BlocID, task: Task, by: Day? = nil) {
    self.bloc = bloc
    self.task = task
    self.by = by
  }
}

extension NextThing: Comparable {
  /// What comes first: what runs, then what a day is running out for, then what is nearest to its end.
  private var rank: Int {
    switch task {
    case .endObservation, .endInterview: 0
    case .observe: by == nil ? 6 : 1
    case .sign: 2
    case .acceptDecision: 3
    case .settleDivergences, .decide: 4
    case .finishObserving, .fillGrid, .completeGrid, .holdInterview, .closeInterview: 5
    case .prepare: 7
    case .wait, .awaitAcceptance, .awaitSignature: 8
    }
  }

  package static func < (a: NextThing, b: NextThing) -> Bool {
    (a.rank, a.by?.number ?? Int.max, a.bloc) < (b.rank, b.by?.number ?? Int.max, b.bloc)
  }
}

extension DossierState {
  /// The next thing for an evaluator to do over all blocs; nil where everything is sealed or interrupted.
  package func nextThing(for evaluator: EvaluatorID, today: Day) -> NextThing? {
    referential.blocs.compactMap { nextThing($0.id, for: evaluator, today: today) }.min()
  }

  /// The next thing in one bloc; nil for somebody outside its team.
  package func nextThing(_ id: BlocID, for evaluator: EvaluatorID, today: Day) -> NextThing? {
    let team = evaluation(id).team
    guard team.isEmpty || team.contains(evaluator),
      let outlook = outlook(id, for: evaluator, today: today), let task = task(id, evaluator, outlook)
    else { return nil }
    let isTimed = if case .observe = task { true } else { false }
    let last = outlook.window.map(\.last)
    return NextThing(bloc: id, task: task, by: isTimed ? last.flatMap { $0 < today ? nil : $0 } : nil)
  }

  private func task(_ id: BlocID, _ evaluator: EvaluatorID, _ outlook: Outlook) -> NextThing.Task? {
    let evaluation = evaluation(id)
    switch outlook.phase {
    case .preparing:
      return outlook.missing.first.map { .prepare($0) }
    case .observing:
      if let running = observations(of: id).first(where: \.isRunning) { return .endObservation(running.id) }
      return outlook.stillToObserve > 0
        ? .observe(count: outlook.stillToObserve) : .finishObserving(outlook.missing.first)
    case .grading:
      if gridHolds(id, of: evaluator) { return outlook.missing.first.map { .wait($0) } }
      if case .verdictsMissing(let count, _)? = outlook.missing.first { return .fillGrid(verdicts: count) }
      return .completeGrid(outlook.missing.first)
    case .interviewing:
      if interviewHolds(id) { return outlook.missing.first.map { .wait($0) } }
      if evaluation.interview.isRunning { return .endInterview }
      return evaluation.interview.wasHeld ? .closeInterview(outlook.missing.first) : .holdInterview
    case .agreeing:
      if let proposal = evaluation.proposal {
        return proposal.by == evaluator ? .awaitAcceptance : .acceptDecision
      }
      let open = divergences(id).filter { item in
        guard case .criterion(let criterion) = item else { return true }
        return evaluation.maintained[criterion] == nil
      }
      return open.isEmpty ? .decide(outlook.missing.first) : .settleDivergences(count: open.count)
    case .signing:
      return evaluation.proposal?.signatures[evaluator] == nil ? .sign : .awaitSignature
    case .sealed, .interrupted:
      return nil
    }
  }
}
