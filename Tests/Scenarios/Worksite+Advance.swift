package import Assessment
package import Referential

extension Worksite {
  /// Does what one evaluator can do towards an accepted decision, from wherever the bloc stands: settles
  /// what is in the way of leaving the phase, and leaves it.
  package mutating func advance(_ bloc: BlocID, by person: EvaluatorID) throws {
    for _ in 0..<12 {
      let before = state.phase(bloc, for: person)
      try leave(before, bloc, by: person)
      if state.phase(bloc, for: person) == before { return }
    }
  }

  /// Does what one evaluator can do to leave the phase in which the bloc stands.
  package mutating func leave(_ phase: Phase, _ bloc: BlocID, by person: EvaluatorID) throws {
    switch phase {
    case .preparing: try ask(.declareImpartiality(bloc), by: person)
    case .observing: try finishObserving(bloc, person)
    case .grading: try finishGrid(bloc, person)
    case .interviewing: try finishInterview(bloc, person)
    case .agreeing: try settleAgreement(bloc, person)
    case .interrupted: try ask(.returnToPhase(bloc, .observing, motif: "Reprise."), by: person)
    case .signing, .sealed: return
    }
  }

  private func open(_ problems: [Problem], _ bloc: BlocID) -> [Problem] { state.blocking(problems, in: bloc) }

  private mutating func finishObserving(_ bloc: BlocID, _ person: EvaluatorID) throws {
    if let running = state.running, running.memberships[bloc] != nil {
      try ask(.endObservation(bloc, running.id), by: person)
    }
    for _ in 0..<60 {
      guard let problem = open(state.observingProblems(bloc), bloc).first else { break }
      try settle(problem, bloc, person)
    }
    // What was closed before counts again by itself, once nothing stands in its way.
    guard state.phase(bloc, for: person) == .observing else { return }
    try ask(.closeObserving(bloc), by: person)
  }

  private mutating func settle(_ problem: Problem, _ bloc: BlocID, _ person: EvaluatorID) throws {
    switch problem {
    case .tooFewObservations: try observeOnce(bloc, person)
    case .tooManyObservations:
      guard let last = state.counted(in: bloc).last else { throw Scenario.Missing() }
      try ask(.setAsideObservation(bloc, last.id, motif: "En trop."), by: person)
    case .tooManyOfKind(let kind, _, _):
      guard let last = state.counted(in: bloc).last(where: { $0.memberships[bloc]?.kind == kind })
      else { throw Scenario.Missing() }
      try ask(.describeObservation(bloc, last.id, Description(kind: .real)), by: person)
    case .windowExceeded, .outsideInterviewWindow:
      try ask(
        .recordDerogation(
          bloc, Derogation(rule: .window, authority: "La branche", day: Scenario.day(8), motif: "Fermeture.")),
        by: person)
    case .interviewDayUnknown: try ask(.planInterview(bloc, Scenario.day(7)), by: person)
    case .nobodyPresent(let id): try ask(.recordAttendance(bloc, id, person, .present), by: person)
    case .notBothPresent(let id, let missing), .absenceUnexplained(let id, let missing):
      try ask(.recordAttendance(bloc, id, missing, .present), by: person)
    case .contradicted(let contradiction):
      try ask(.settleContradiction(bloc, contradiction.fact, of: contradiction.first.author), by: person)
    case .absentWithMarks(let id, let marker):
      try ask(.recordAttendance(bloc, id, marker, .present), by: person)
    case .twinsDiffer(let id, _):
      guard let kind = state.observations[id]?.memberships[bloc]?.kind else { throw Scenario.Missing() }
      try ask(.describeObservation(bloc, id, Description(kind: kind)), by: person)
    case .contactSheetsNotAsked:
      try ask(.recordContactSheets(bloc, asked: true, handedIn: 1), by: person)
    case .observationRunning(let id): try ask(.endObservation(bloc, id), by: person)
    case .candidateMissing, .evaluatorUnknown, .notOneSitting, .team, .notAccredited, .impartialityMissing,
      .verdictsMissing, .gridNotComplete, .interviewNotHeld, .interviewRunning, .planItemOpen, .stillToSee,
      .competenceDiverges, .criterionDiverges, .commonCommentMissing, .attendedNone, .keyMissing, .keyChanged,
      .textMerged, .damageNotAcknowledged:
      throw Stuck(problem: problem)
    case .kindAsksMotif, .kindNeverSeen, .tooFewCadres, .toolNeverUsed, .counterpartNeverSeen,
      .observationElsewhere, .observationShort, .interviewLength, .interviewElsewhere, .verdictUnsupported,
      .validatedUnevaluated:
      try ask(.waive(bloc, problem.rule, problem.subject, motif: "Sans objet."), by: person)
    }
  }

  private mutating func observeOnce(_ bloc: BlocID, _ person: EvaluatorID) throws {
    if let running = state.running { try ask(.endObservation(running.origin, running.id), by: person) }
    try ask(.startObservation(bloc, kind: nil), by: person)
    guard let begun = state.running else { throw Scenario.Missing() }
    for member in state.evaluation(bloc).team {
      try ask(.recordAttendance(bloc, begun.id, member, .present), by: person)
    }
    wait(minutes: 6)
    try ask(.endObservation(bloc, begun.id), by: person)
  }

  private mutating func finishGrid(_ bloc: BlocID, _ person: EvaluatorID) throws {
    guard !state.gridHolds(bloc, of: person) else { return }
    for item in try self.bloc(bloc).gridItems
    where state.evaluation(bloc).grid(person).verdict(item) == nil || isToSee(item, bloc, person) {
      let verdict: Verdict =
        switch item {
        case .criterion(let id): .criterion(id, .satisfied)
        case .competence(let id): .competence(id, .acquired)
        }
      try ask(.giveVerdict(bloc, item, verdict), by: person)
    }
    for problem in state.openGradingProblems(bloc, for: person) where problem.rule.tier == .soft {
      try ask(.waive(bloc, problem.rule, problem.subject, motif: "Vu par ailleurs."), by: person)
    }
    // What was complete before counts again by itself, once nothing stands in its way.
    guard !state.gridHolds(bloc, of: person) else { return }
    try ask(.completeGrid(bloc), by: person)
  }

  private func isToSee(_ item: GridItem, _ bloc: BlocID, _ person: EvaluatorID) -> Bool {
    guard case .competence(let id) = item else { return false }
    return state.evaluation(bloc).competenceVerdict(of: person, id) == .toSee
  }

  private mutating func finishInterview(_ bloc: BlocID, _ person: EvaluatorID) throws {
    guard !state.interviewHolds(bloc) else { return }
    if !state.evaluation(bloc).interview.isRunning, !state.evaluation(bloc).interview.wasHeld {
      try ask(.startInterview(bloc), by: person)
      wait(minutes: 14)
    }
    while state.evaluation(bloc).interview.isRunning { try ask(.endInterview(bloc), by: person) }
    for item in state.plan(bloc).required where state.evaluation(bloc).interview.outcomes[item] == nil {
      try ask(.settlePlanItem(bloc, item, .addressed), by: person)
    }
    for problem in open(state.interviewProblems(bloc), bloc) {
      if state.interviewHolds(bloc) { return }
      if case .notOneSitting = problem { return try presentAgain(bloc, person) }
      try settle(problem, bloc, person)
    }
    // What was closed before counts again by itself, once nothing stands in its way.
    guard !state.interviewHolds(bloc) else { return }
    try ask(.closeInterview(bloc), by: person)
  }

  /// The way out where a presentation and its questions did not lie on one day: both are done again.
  private mutating func presentAgain(_ bloc: BlocID, _ person: EvaluatorID) throws {
    try ask(.returnToPhase(bloc, .observing, motif: "À refaire en une séance."), by: person)
    for observation in state.counted(in: bloc) {
      try ask(.voidObservation(bloc, observation.id, motif: "À refaire."), by: person)
    }
    now = Scenario.moment(day: 1 + now.day.number - Scenario.day(0).number)
    try observeOnce(bloc, person)
    try finishObserving(bloc, person)
    try ask(.startInterview(bloc), by: person)
    wait(minutes: 15)
    try ask(.endInterview(bloc), by: person)
  }

  private mutating func settleAgreement(_ bloc: BlocID, _ person: EvaluatorID) throws {
    if let proposal = state.evaluation(bloc).proposal {
      if proposal.by != person { try ask(.acceptDecision(bloc), by: person) }
      return
    }
    for problem in open(state.agreeingProblems(bloc, decision: .validated), bloc) {
      switch problem {
      case .impartialityMissing, .gridNotComplete: return
      case .stillToSee(let holder, let competence):
        guard holder == person else { return }
        try modify(.competence(competence, .acquired), bloc, person)
      case .competenceDiverges(let competence):
        guard let other = state.evaluation(bloc).team.first(where: { $0 != person }),
          let held = state.evaluation(bloc).competenceVerdict(of: other, competence)
        else { throw Stuck(problem: problem) }
        try modify(.competence(competence, held), bloc, person)
      case .criterionDiverges(let criterion):
        try ask(.maintainDivergence(bloc, criterion, motif: "Deux lectures."), by: person)
      case .commonCommentMissing(let competence):
        try ask(.writeCommonComment(bloc, competence, text: "Vu ensemble."), by: person)
      case .attendedNone(let absent):
        return try attend(bloc, absent, by: person)
      case .textMerged(let field):
        guard try rewrite(field, bloc, person) else { return }
      case .candidateMissing, .evaluatorUnknown, .tooFewObservations, .tooManyObservations, .tooManyOfKind,
        .windowExceeded, .outsideInterviewWindow, .interviewDayUnknown, .notOneSitting, .nobodyPresent,
        .notBothPresent, .absentWithMarks, .twinsDiffer, .absenceUnexplained, .observationRunning, .team,
        .notAccredited, .contactSheetsNotAsked, .verdictsMissing, .interviewNotHeld, .interviewRunning, .planItemOpen,
        .keyMissing, .keyChanged, .contradicted, .damageNotAcknowledged, .kindAsksMotif, .kindNeverSeen, .tooFewCadres,
        .toolNeverUsed,
        .counterpartNeverSeen, .observationElsewhere, .observationShort, .interviewLength,
        .interviewElsewhere, .verdictUnsupported, .validatedUnevaluated:
        try settle(problem, bloc, person)
      }
    }
    // What both agreed on since may ask for a motif of its own.
    for problem in open(state.agreeingProblems(bloc, decision: .validated), bloc)
    where problem.rule.tier == .soft {
      try settle(problem, bloc, person)
    }
    try ask(.proposeDecision(bloc, .validated), by: person)
  }

  private mutating func modify(_ verdict: Verdict, _ bloc: BlocID, _ person: EvaluatorID) throws {
    try ask(.modifyVerdict(bloc, verdict, motif: "Vu ensemble."), by: person)
  }

  private mutating func attend(_ bloc: BlocID, _ absent: EvaluatorID, by person: EvaluatorID) throws {
    try ask(.returnToPhase(bloc, .observing, motif: "Présence à corriger."), by: person)
    // With the count lifted by a derogation there may be none that counts.
    guard let first = state.counted(in: bloc).first else { return try observeOnce(bloc, person) }
    try ask(.recordAttendance(bloc, first.id, absent, .present), by: person)
  }

  /// Looks at a text that was changed on two sides; false where that is the other's to do, or leads back.
  private mutating func rewrite(_ field: TextFieldID, _ bloc: BlocID, _ person: EvaluatorID) throws -> Bool {
    switch field {
    case .commonComment(let competence):
      let text = state.evaluation(bloc).commonComments[competence] ?? ""
      try ask(.writeCommonComment(bloc, competence, text: text + " Relu."), by: person)
      return true
    case .note(let id):
      guard let note = state.evaluation(bloc).ownGrid(person).notes.first(where: { $0.id == id }) else {
        return false
      }
      try ask(.editNote(bloc, id, text: note.text + " Relue."), by: person)
      return true
    case .comment(let competence):
      try ask(.returnToPhase(bloc, .grading, motif: "Précisions à relire."), by: person)
      let text = state.evaluation(bloc).grid(person).comment(competence)
      try ask(.writeComment(bloc, competence, text: text + " Relu."), by: person)
      return false
    }
  }
}
