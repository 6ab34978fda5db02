import PlainText
import Referential

extension DossierState {
  func addNote(
    _ bloc: BlocID, _ observation: ObservationID?, _ criterion: CriterionID?, _ competence: CompetenceID?,
    _ text: String, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    if let observation { _ = try known(observation, in: bloc) }
    if let criterion { try check(criterion, in: bloc) }
    if let competence { try check(.competence(competence), in: bloc) }
    let note = Note(
      id: NoteID(unchecked: asking.freshID), text: try EnteredText.optional(text, .note),
      at: asking.at.moment, observation: observation, criterion: criterion,
      competence: criterion == nil ? competence : nil, transcribed: asking.transcribed)
    return [.grid(bloc, .noted(note))]
  }

  func editNote(_ bloc: BlocID, _ id: NoteID, _ text: String, _ asking: Asking) throws(Refusal) -> [Event] {
    let notes = evaluation(bloc).ownGrid(asking.evaluator).notes
    guard let note = notes.first(where: { $0.id == id }) else { throw .unknownNote(id) }
    let clean = try EnteredText.optional(text, .note) as String
    let isMerged = evaluation(bloc).mergedTexts.contains(.note(id))
    return TextEdit.recorded(from: note.text, to: clean, settling: isMerged).map { [.grid(bloc, .noteEdited(id, $0))] }
      ?? []
  }

  func removeNote(_ bloc: BlocID, _ id: NoteID, _ asking: Asking) throws(Refusal) -> [Event] {
    guard let note = evaluation(bloc).note(id, of: asking.evaluator) else { throw .unknownNote(id) }
    return [.grid(bloc, .noteRemoved(note))]
  }

  private func check(_ criterion: CriterionID, in bloc: BlocID) throws(Refusal) {
    guard referential.bloc(bloc)?.criterion(criterion) != nil else { throw .unknownCriterion(criterion) }
  }

  func check(_ item: GridItem, in bloc: BlocID) throws(Refusal) {
    switch item {
    case .criterion(let id): try check(id, in: bloc)
    case .competence(let id):
      guard referential.bloc(bloc)?.competence(id) != nil else { throw .unknownCompetence(id) }
    }
  }

  func mark(
    _ id: ObservationID, _ criterion: CriterionID, _ value: MarkValue?, _ motif: String?,
    in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    let observation = try known(id, in: bloc)
    guard counts(id, in: bloc) else { throw .observationSetAside(id) }
    let attendance = united(id, in: bloc)?.attendance[asking.evaluator]
    try check(criterion, in: bloc)
    let grid = evaluation(bloc).ownGrid(asking.evaluator)
    if phase(bloc, for: asking.evaluator) == .grading, gridHolds(bloc, of: asking.evaluator) {
      throw .gridComplete
    }
    if case .absent = attendance {
      throw .markerAbsent(id, asking.evaluator)
    }
    let was = grid.mark(id, criterion)?.value
    if was == value { return [] }
    let motif = try EnteredText.optional(motif, .motif)
    if observation.course.hasEnded, asking.at.moment.day > observation.course.end.moment.day, motif == nil {
      throw .correctionNeedsMotif(criterion, value, observed: observation.day)
    }
    var events: [Event] = []
    if attendance == nil {
      events.append(.bloc(bloc, .attendanceRecorded(id, asking.evaluator, .present)))
    }
    return events + [.grid(bloc, .marked(id, criterion, value, was: was, motif: motif))]
  }

  func writeComment(
    _ text: String, _ competence: CompetenceID, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    try check(.competence(competence), in: bloc)
    try checkOpen(bloc, asking)
    let clean = try EnteredText.optional(text, .comment) as String
    let old = evaluation(bloc).grid(asking.evaluator).comment(competence)
    let isMerged = evaluation(bloc).mergedTexts.contains(.comment(competence))
    guard let edit = TextEdit.recorded(from: old, to: clean, settling: isMerged) else { return [] }
    return [.grid(bloc, .commentEdited(competence, edit, evaluation(bloc).scope))]
  }

  /// One's own grid takes nothing once it is complete, nor the interview's part once that is closed.
  func checkOpen(_ bloc: BlocID, _ asking: Asking) throws(Refusal) {
    switch phase(bloc, for: asking.evaluator) {
    case .grading:
      if gridHolds(bloc, of: asking.evaluator) { throw .gridComplete }
    case .interviewing:
      if interviewHolds(bloc) { throw .interviewClosed }
    case .preparing, .observing, .agreeing, .signing, .sealed, .interrupted: break
    }
  }

  func giveVerdict(
    _ verdict: Verdict?, _ item: GridItem, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    try check(item, in: bloc)
    if let verdict, verdict.item != item { throw .verdictNotForItem(item) }
    try checkOpen(bloc, asking)
    let evaluation = evaluation(bloc)
    let interviewing = phase(bloc, for: asking.evaluator) == .interviewing
    if interviewing, evaluation.interview.sittings.isEmpty { throw .interviewNotRunning }
    if case .competence(let competence, .toSee) = verdict, interviewing || evaluation.interviewFirst {
      throw .toSeeAfterInterview(competence)
    }
    let grid = evaluation.grid(asking.evaluator)
    let was = grid.verdict(item)
    // In the interview the same opinion may be confirmed: it then stands as obtained there.
    if verdict == (interviewing ? grid.inInterview[item] : was) { return [] }
    return [
      .grid(
        bloc,
        .verdictGiven(item, verdict, was: was, evaluation.scope, inInterview: interviewing))
    ]
  }

  func waive(
    _ rule: Rule, _ subject: Subject, _ motif: String, in bloc: BlocID
  ) throws(Refusal) -> [Event] {
    guard rule.tier == .soft else { throw .notSoft(rule) }
    switch subject {
    case .bloc: break
    case .observation(let id): _ = try known(id, in: bloc)
    case .item(let item): try check(item, in: bloc)
    }
    let clean = try EnteredText.required(motif, .motif)
    if rule == .unsupportedVerdict {
      return [.grid(bloc, .waived(rule, subject, motif: clean, evaluation(bloc).scope))]
    }
    return [.bloc(bloc, .waived(rule, subject, motif: clean))]
  }

  func completeGrid(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    let grid = evaluation(bloc).grid(asking.evaluator)
    guard !gridHolds(bloc, of: asking.evaluator) else { return [] }
    let open = openGradingProblems(bloc, for: asking.evaluator)
    guard open.isEmpty else { throw .rulesBroken(.completeGrid, open) }
    return [
      .grid(bloc, .gridCompleted(GridCompleted(scope: evaluation(bloc).scope, verdicts: grid.graded)))
    ]
  }
}
