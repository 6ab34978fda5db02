import Referential

extension DossierState {
  /// Takes a recorded event into the state; never refuses.
  ///
  /// What refers to something unknown changes nothing, since there is nothing that it could change.
  package mutating func apply(_ recorded: RecordedEvent) {
    switch recorded.event {
    case .dossier(let event):
      apply(event, by: recorded.author, at: recorded.at.moment)
      for bloc in evaluations.keys where concerns(event, bloc) { touch(bloc, recorded.id) }
    case .bloc(let bloc, let event):
      guard evaluations[bloc] != nil else { return }
      applyObservationEvent(event, in: bloc, recorded)
      evaluations[bloc]?.apply(event, recorded)
      if case .observationShared(_, let origin, _, _) = event { touch(origin, recorded.id) }
      if event.touchesEvaluation { touchAll(event, bloc, recorded.id) }
    case .grid(let bloc, let event):
      guard evaluations[bloc] != nil else { return }
      let ended = markedCourse(event).map { $0.hasEnded } ?? false
      evaluations[bloc]?.apply(event, by: recorded.author, recorded, afterEnd: ended)
      touch(bloc, recorded.id)
    }
  }

  private mutating func apply(_ event: DossierEvent, by author: EvaluatorID, at moment: Moment) {
    switch event {
    case .candidateRecorded(let candidate, let was):
      look(at: .candidate, author, was: was.map { .candidate($0) }, new: .candidate(candidate))
      self.candidate = candidate
    case .candidateRectified(let change, let old):
      lookAtName(change, old, author)
      formerNames.append(
        FormerName(
          familyName: old.familyName, givenName: old.givenName, motif: change.motif, at: moment))
      candidate?.familyName = change.familyName
      candidate?.givenName = change.givenName
    case .evaluatorRecorded(let evaluator):
      noteKey(of: evaluator)
      evaluators[evaluator.id] = evaluator
    case .accommodationRecorded(let accommodation, let was):
      look(at: .accommodation, author, was: was.map { .accommodation($0) }, new: .accommodation(accommodation))
      self.accommodation = accommodation
    case .damageAcknowledged(let damage):
      acknowledgedDamage.insert(damage)
    case .contradictionSettled(let fact, let value, let other):
      settle(fact, value, over: other, by: author)
    case .keyConfirmed(let person, let key):
      if author != person, changedKeys[person] == key {
        changedKeys[person] = nil
        confirmedKeys[person] = key
      }
    }
  }

  /// A rectification is about the name only: who rectified it need not have seen the rest.
  private mutating func lookAtName(_ change: NameChange, _ old: Candidate, _ author: EvaluatorID) {
    guard let candidate else { return }
    var rectified = candidate
    (rectified.familyName, rectified.givenName) = (change.familyName, change.givenName)
    let knewName = candidate.familyName == old.familyName && candidate.givenName == old.givenName
    look(
      at: .candidate, author, was: .candidate(knewName ? candidate : old), new: .candidate(rectified))
  }

  /// A key that takes another's place waits for somebody else's word; the one that has it needs none again.
  private mutating func noteKey(of evaluator: Evaluator) {
    guard let key = evaluator.publicKey else { return }
    let trusted = confirmedKeys[evaluator.id] ?? evaluators[evaluator.id]?.publicKey ?? key
    confirmedKeys[evaluator.id] = trusted
    changedKeys[evaluator.id] = key == trusted ? nil : key
  }

  /// Whether an event about the whole dossier changes what a bloc's result would say.
  private func concerns(_ event: DossierEvent, _ bloc: BlocID) -> Bool {
    guard let evaluation = evaluations[bloc] else { return true }
    if case .contradictionSettled(let fact, _, _) = event { return concerns(fact, bloc) }
    if case .keyConfirmed(let person, _) = event { return evaluation.team.contains(person) }
    guard case .evaluatorRecorded(let person) = event else { return true }
    return evaluation.team.contains(person.id) || evaluation.ownGrids[person.id] != nil
      || evaluation.replacements.contains { $0.from == person.id }
  }

  private mutating func touch(_ bloc: BlocID, _ id: EventID) {
    let last = evaluations[bloc]?.touched[id.stream] ?? 0
    evaluations[bloc]?.touched[id.stream] = max(last, id.seq)
  }

  /// An event about a shared observation touches every bloc that counts it.
  private mutating func touchAll(_ event: BlocEvent, _ bloc: BlocID, _ id: EventID) {
    touch(bloc, id)
    for observation in event.observations.compactMap({ observations[$0] }) {
      for other in observation.memberships.keys where other != bloc { touch(other, id) }
    }
  }

  private func markedCourse(_ event: GridEvent) -> Course? {
    switch event {
    case .marked(let id, _, _, _, _): observations[id]?.course
    case .reverted(let reversal): reversal.observation.flatMap { observations[$0]?.course }
    case .noted, .noteEdited, .noteRemoved, .commentEdited, .verdictGiven, .waived, .gridCompleted: nil
    }
  }

  private mutating func applyObservationEvent(_ event: BlocEvent, in bloc: BlocID, _ recorded: RecordedEvent) {
    if recorded.transcribed, event.isObservationTime {
      for id in event.observations { observations[id]?.transcribed = true }
    }
    switch event {
    case .observationStarted(let id, let number, let kind):
      guard observations[id] == nil else { return }
      observations[id] = Observation(
        id: id, origin: bloc, startedBy: recorded.author, number: number, kind: kind, at: recorded.at,
        transcribed: recorded.transcribed)
    case .interviewPlanned(let day, let was):
      look(at: .plannedInterview(bloc), recorded.author, was: was.map { .day($0) }, new: .day(day))
    case .observationDescribed(let id, let description, let was):
      look(at: description, was: was, of: id, in: bloc, recorded.author)
      observations[id]?.take(description, in: bloc)
    case .observationPaused(let id):
      observations[id]?.course.pause(at: recorded.at)
    case .observationResumed(let id):
      if observations[id]?.voidedFor == nil { observations[id]?.course.resume(at: recorded.at) }
    case .observationEnded(let id):
      observations[id]?.course.finish(at: recorded.at)
    case .observationVoided(let id, let motif):
      observations[id]?.course.finish(at: recorded.at)
      observations[id]?.voidedFor = motif
    case .observationNotRetained(let id, let motif):
      observations[id]?.memberships[bloc]?.notRetainedFor = motif
    case .observationRetained(let id, _):
      observations[id]?.memberships[bloc]?.notRetainedFor = nil
    case .observationShared(let id, _, let number, let kind):
      guard observations[id]?.memberships[bloc] == nil else { return }
      observations[id]?.memberships[bloc] = Membership(number: number, kind: kind)
    case .observationsPaired(let id, let other):
      pair(id, other)
    case .observationsUnpaired(let id, let other, let motif):
      unpair(id, other, motif, recorded)
    case .interviewPlaced(let venue, let was):
      look(at: .interviewPlace(bloc), recorded.author, was: was.map { .venue($0) }, new: .venue(venue))
    case .interviewAttendanceRecorded(let person, let attendance, let was):
      look(
        at: .interviewAttendance(bloc, person), recorded.author, was: was.map { .attendance($0) },
        new: .attendance(attendance))
    case .planItemSettled(let item, let outcome, let was):
      look(at: .planItem(bloc, item), recorded.author, was: .outcome(was), new: .outcome(outcome))
    case .attendanceRecorded(let id, let evaluator, let attendance, let was):
      look(
        at: .attendance(id, evaluator), recorded.author, was: was.map { .attendance($0) },
        new: .attendance(attendance))
      observations[id]?.attendance[evaluator] = attendance
    case .teamNamed(let team, let was):
      look(at: .team(bloc), recorded.author, was: was.map { .team($0) }, new: .team(team.sorted()))
    case .contactSheetsRecorded(let sheets, let was):
      look(
        at: .contactSheets(bloc), recorded.author, was: was.map { .contactSheets($0) },
        new: .contactSheets(sheets))
    case .derogationRecorded, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .fillingChosen, .waived, .observingClosed, .interviewStarted,
      .interviewPaused, .interviewResumed, .interviewEnded, .sittingsPaired, .sittingsUnpaired,
      .interviewClosed, .verdictModified,
      .divergenceMaintained, .commonCommentEdited, .decisionProposed, .decisionAccepted, .signed,
      .returned, .interrupted, .revisionOpened:
      break
    }
  }
}

extension Observation {
  mutating func take(_ description: Description, in bloc: BlocID) {
    if let kind = description.kind { memberships[bloc]?.kind = kind }
    if let channels = description.channels { self.channels = channels }
    if let cadre = description.cadre { self.cadre = cadre }
    if let tools = description.tools { self.tools = tools }
    if let counterpart = description.counterpart { self.counterpart = counterpart }
    if let steeringTools = description.steeringTools { self.steeringTools = steeringTools }
    if let venue = description.venue { self.venue = venue }
    if let informed = description.customerInformed { customerInformed = informed }
  }

  /// What is recorded now of the members that a description would change.
  func current(_ description: Description, in bloc: BlocID) -> Description {
    Description(
      kind: description.kind == nil ? nil : memberships[bloc]?.kind,
      channels: description.channels == nil ? nil : channels,
      cadre: description.cadre == nil ? nil : cadre,
      tools: description.tools == nil ? nil : tools,
      counterpart: description.counterpart == nil ? nil : counterpart,
      steeringTools: description.steeringTools == nil ? nil : steeringTools,
      venue: description.venue == nil ? nil : venue,
      customerInformed: description.customerInformed == nil ? nil : customerInformed)
  }
}

extension BlocEvent {
  /// The observations that the event is about.
  var observations: [ObservationID] {
    switch self {
    case .observationStarted(let id, _, _), .observationDescribed(let id, _, _), .observationPaused(let id),
      .observationResumed(let id), .observationEnded(let id), .observationVoided(let id, _),
      .observationNotRetained(let id, _), .observationRetained(let id, _),
      .observationShared(let id, _, _, _), .attendanceRecorded(let id, _, _, _):
      [id]
    case .observationsPaired(let id, let other), .observationsUnpaired(let id, let other, _):
      [id, other]
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .fillingChosen, .contactSheetsRecorded, .waived, .observingClosed, .interviewStarted,
      .interviewPaused, .interviewResumed, .interviewEnded, .sittingsPaired, .sittingsUnpaired, .interviewPlaced,
      .interviewAttendanceRecorded, .planItemSettled, .interviewClosed, .verdictModified,
      .divergenceMaintained, .commonCommentEdited, .decisionProposed, .decisionAccepted, .signed,
      .returned, .interrupted, .revisionOpened:
      []
    }
  }

  /// Whether the event withdraws a proposal: every one but proposing, accepting and signing.
  var touchesEvaluation: Bool {
    switch self {
    case .decisionProposed, .decisionAccepted, .signed: false
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .fillingChosen, .observationStarted, .observationDescribed, .observationPaused,
      .observationResumed, .observationEnded, .observationVoided, .observationNotRetained,
      .observationRetained, .observationShared, .observationsPaired, .observationsUnpaired, .sittingsPaired,
      .sittingsUnpaired, .attendanceRecorded, .contactSheetsRecorded, .waived,
      .observingClosed, .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded,
      .interviewPlaced, .interviewAttendanceRecorded, .planItemSettled, .interviewClosed,
      .verdictModified, .divergenceMaintained, .commonCommentEdited, .returned, .interrupted,
      .revisionOpened:
      true
    }
  }
}
