import Referential

extension Evaluation {
  /// Takes what both evaluators share.
  mutating func apply(_ event: BlocEvent, _ recorded: RecordedEvent) {
    let author = recorded.author
    let moment = recorded.at.moment
    switch event {
    case .derogationRecorded(let derogation):
      derogations.append(derogation)
    case .teamNamed(let team):
      self.team = team
    case .evaluatorReplaced(let old, let new, let motif):
      team = team.map { $0 == old ? new : $0 }
      replacements.append(Replacement(from: old, to: new, motif: motif, at: moment))
    case .impartialityDeclared:
      impartial.insert(author)
    case .interviewPlanned(let day):
      plannedInterview = day
    case .fillingChosen(let filling):
      if filling == .jointAfterSeparate && self.filling == .separate { pairGrid = gridsJoined }
      self.filling = filling
    case .contactSheetsRecorded(let asked, let handedIn):
      contactSheets = ContactSheets(asked: asked, handedIn: handedIn)
    case .waived(let rule, let subject, let motif):
      waivers.waive(Waiver(rule: rule, subject: subject, motif: motif, by: author, at: moment))
    case .observingClosed(let closed):
      observingClosed = closed
    case .interviewClosed(let closed):
      interviewClosed = closed
    case .verdictModified(let verdict, let was, let motif):
      modifications.append(Modification(by: author, from: was, to: verdict, motif: motif, at: moment))
    case .divergenceMaintained(let criterion, let motif):
      maintained[criterion] = Maintained(by: author, motif: motif, at: moment)
    case .commonCommentEdited(let competence, let edit):
      var text = commonComments[competence] ?? ""
      settle(.commonComment(competence), matched: edit.apply(to: &text))
      commonComments[competence] = text
    case .decisionProposed(let content):
      proposals[recorded.id] = Proposal(
        id: recorded.id, content: content, by: author, at: moment, team: team)
      currentProposal = recorded.id
    case .decisionAccepted(let id):
      guard let proposal = proposals[id], proposal.by != author, proposal.team.contains(author) else {
        return
      }
      proposals[id]?.acceptedBy = author
    case .signed(let signature):
      take(signature, by: author)
    case .returned(let phase, let motif):
      returns.append(Return(to: phase, by: author, motif: motif, at: moment))
      interruption = nil
      reopen(phase, by: author)
    case .interrupted(let motif):
      interruption = Interruption(by: author, motif: motif, at: moment)
    case .revisionOpened(let motif):
      revising = Revision(by: author, motif: motif, at: moment)
    case .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded, .interviewPlaced,
      .interviewAttendanceRecorded, .planItemSettled:
      applyInterviewEvent(event, recorded)
    case .observationStarted, .observationDescribed, .observationPaused, .observationResumed,
      .observationEnded, .observationVoided, .observationNotRetained, .observationRetained,
      .observationShared, .attendanceRecorded:
      break
    }
  }

  private mutating func applyInterviewEvent(_ event: BlocEvent, _ recorded: RecordedEvent) {
    let last = interview.sittings.indices.last
    switch event {
    case .interviewStarted:
      interview.sittings.append(Course(startedAt: recorded.at))
      interview.attendance[recorded.author] = .present
      if recorded.transcribed { interview.transcribed = true }
    case .interviewPaused:
      if let last { interview.sittings[last].pause(at: recorded.at) }
    case .interviewResumed:
      if let last { interview.sittings[last].resume(at: recorded.at) }
    case .interviewEnded:
      if let last { interview.sittings[last].finish(at: recorded.at) }
    case .interviewPlaced(let venue):
      interview.venue = venue
    case .interviewAttendanceRecorded(let evaluator, let attendance):
      interview.attendance[evaluator] = attendance
    case .planItemSettled(let item, let outcome, _):
      interview.outcomes[item] = outcome
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .interviewPlanned,
      .fillingChosen, .observationStarted, .observationDescribed, .observationPaused,
      .observationResumed, .observationEnded, .observationVoided, .observationNotRetained,
      .observationRetained, .observationShared, .attendanceRecorded, .contactSheetsRecorded, .waived,
      .observingClosed, .interviewClosed, .verdictModified, .divergenceMaintained,
      .commonCommentEdited, .decisionProposed, .decisionAccepted, .signed, .returned, .interrupted,
      .revisionOpened:
      break
    }
  }

  /// The first signature per person counts; the second person's seals the result.
  private mutating func take(_ signature: SignatureRecord, by author: EvaluatorID) {
    guard let proposal = proposals[signature.proposal], proposal.team.contains(author),
      proposal.signatures[author] == nil
    else { return }
    proposals[signature.proposal]?.signatures[author] = signature
    let signatures = proposals[signature.proposal]?.signatures ?? [:]
    guard proposal.team.allSatisfy({ signatures[$0]?.payload == signature.payload }) else { return }
    sealed.append(
      SealedResult(
        proposal: proposal.id, payload: signature.payload, revision: proposal.content.revision))
    revising = nil
    interruption = nil
  }

  /// Goes back to a phase: what closed it and the later ones no longer counts; nothing is deleted.
  private mutating func reopen(_ phase: Phase, by author: EvaluatorID) {
    switch phase {
    case .preparing:
      impartial = []
      observingClosed = nil
      reopenLater(grading: true, interviewing: true, by: nil)
    case .observing:
      observingClosed = nil
      reopenLater(grading: true, interviewing: true, by: nil)
    case .grading:
      reopenLater(grading: true, interviewing: !interviewFirst, by: author)
    case .interviewing:
      reopenLater(grading: interviewFirst, interviewing: true, by: nil)
    case .agreeing, .signing, .sealed, .interrupted:
      break
    }
  }

  private mutating func reopenLater(grading: Bool, interviewing: Bool, by author: EvaluatorID?) {
    if interviewing { interviewClosed = nil }
    guard grading else { return }
    pairGrid.completion = nil
    for evaluator in ownGrids.keys where author == nil || evaluator == author {
      ownGrids[evaluator]?.completion = nil
    }
  }

  /// One grid from what was filled separately: what one wrote or both wrote alike; comments of both are
  /// put one after the other, and where verdicts differ the pair chooses anew.
  private var gridsJoined: Grid {
    var joined = Grid()
    let grids = ownGrids.sorted { $0.key < $1.key }.map(\.value)
    for item in Set(grids.flatMap(\.graded.keys)) {
      let verdicts = Set(grids.compactMap { $0.graded[item] })
      if verdicts.count == 1 { joined.graded[item] = verdicts.first }
    }
    for competence in Set(grids.flatMap(\.comments.keys)) {
      joined.comments[competence] = grids.map { $0.comment(competence) }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    return joined
  }
}

extension [Waiver] {
  /// A later motif for the same thing takes the place of the earlier one.
  mutating func waive(_ waiver: Waiver) {
    removeAll { $0.rule == waiver.rule && $0.subject == waiver.subject }
    append(waiver)
  }
}
