import Referential

extension DossierState {
  func startInterview(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    if interview.isRunning { throw .interviewRunning }
    if let last = interview.current(for: asking.evaluator)?.course { try checkTime(asking, after: last.end) }
    return [.bloc(bloc, .interviewStarted)]
  }

  func pauseInterview(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    guard let last = interview.current(for: asking.evaluator)?.course, last.state == .running else {
      throw .interviewNotRunning
    }
    try checkTime(asking, after: last.end)
    return [.bloc(bloc, .interviewPaused)]
  }

  func resumeInterview(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    guard let last = interview.current(for: asking.evaluator)?.course, last.state == .paused else {
      throw .interviewNotPaused
    }
    try checkTime(asking, after: last.end)
    return [.bloc(bloc, .interviewResumed)]
  }

  func endInterview(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    guard let last = interview.current(for: asking.evaluator)?.course, !last.hasEnded else {
      throw .interviewNotRunning
    }
    try checkTime(asking, after: last.end)
    return [.bloc(bloc, .interviewEnded)]
  }

  func placeInterview(_ bloc: BlocID, _ venue: Venue) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    let clean = try checked(venue)
    return clean == interview.venue ? [] : [.bloc(bloc, .interviewPlaced(clean, was: interview.venue))]
  }

  func recordInterviewAttendance(
    _ bloc: BlocID, _ person: EvaluatorID, _ attendance: Attendance
  ) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    guard evaluators[person] != nil else { throw .unknownEvaluator(person) }
    let clean = try checked(attendance)
    if interview.attendance[person] == clean { return [] }
    return [.bloc(bloc, .interviewAttendanceRecorded(person, clean, was: interview.attendance[person]))]
  }

  func closeInterview(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    let interview = evaluation(bloc).interview
    let open = blocking(
      interviewProblems(bloc) + openToSee(bloc, for: asking.evaluator), in: bloc)
    guard open.isEmpty else { throw .rulesBroken(.closeInterview, open) }
    let closed = InterviewClosed(
      sittings: interview.sittings.count, seconds: interview.recordedSeconds)
    return [.bloc(bloc, .interviewClosed(closed))]
  }

  func settle(
    _ item: PlanItem, _ outcome: Interview.Outcome?, in bloc: BlocID
  ) throws(Refusal) -> [Event] {
    if interviewHolds(bloc) { throw .interviewClosed }
    switch item {
    case .fixed(let id):
      let fixed = referential.bloc(bloc)?.protocol.interview.fixedItems ?? []
      guard fixed.contains(where: { $0.id == id }) else { throw .unknownPlanItem(item) }
    case .competence(let id): try check(.competence(id), in: bloc)
    case .criterion(let id): try check(.criterion(id), in: bloc)
    }
    var clean = outcome
    if case .setAside(let motif) = outcome {
      clean = .setAside(motif: try EnteredText.required(motif, .motif))
    }
    let was = evaluation(bloc).interview.outcomes[item]
    return clean == was ? [] : [.bloc(bloc, .planItemSettled(item, clean, was: was))]
  }
}
