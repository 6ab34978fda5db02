import Referential

extension Evaluation {
  /// Takes what both evaluators share.
  mutating func apply(_ event: BlocEvent, _ recorded: RecordedEvent) {
    let author = recorded.author
    let moment = recorded.at.moment
    histories[author]?.endRun()
    if event.isEntry { histories[author, default: ChangeHistory()].pass(event, recorded) }
    if event.endsHistory { endHistories(with: event) }
    switch event {
    case .derogationRecorded(let derogation):
      derogations.append(derogation)
    case .teamNamed(let team, _):
      self.team = team.sorted()
    case .evaluatorReplaced(let old, let new, let motif):
      team = team.map { $0 == old ? new : $0 }.sorted()
      replacements.append(Replacement(from: old, to: new, motif: motif, at: moment))
    case .impartialityDeclared:
      impartial.insert(author)
    case .gridAnnounced(let heads):
      announced[author] = heads
    case .interviewPlanned(let day, _):
      plannedInterview = day
    case .fillingChosen(let filling):
      choose(filling)
    case .contactSheetsRecorded(let sheets, _):
      contactSheets = sheets
    case .waived(let rule, let subject, let motif):
      waivers.waive(Waiver(rule: rule, subject: subject, motif: motif, by: author, at: moment))
    case .observingClosed(let closed):
      observingClosed = closed
    case .interviewClosed(let closed):
      interviewClosed = closed
    case .verdictModified(let verdict, let was, let motif):
      modifications.append(Modification(by: author, from: was, to: verdict, motif: motif, at: moment))
      if case .criterion(let criterion, _) = verdict { maintained[criterion] = nil }
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
      guard let proposal = proposals[id], proposal.by != author, proposal.acceptedBy == nil else { return }
      proposals[id]?.acceptedBy = author
    case .signed(let signature):
      take(signature, by: author)
    case .returned(let phase, let motif):
      returns.append(Return(to: phase, by: author, motif: motif, at: moment))
      interruption = nil
      reopen(phase, by: author)
    case .interrupted(let motif):
      let stop = Interruption(by: author, motif: motif, at: moment)
      interruption = stop
      interruptions.append(stop)
    case .revisionOpened(let motif):
      revising = Revision(by: author, motif: motif, at: moment)
      // Two signatures outranked an interruption recorded elsewhere at the same time.
      interruption = nil
    case .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded, .sittingsPaired, .sittingsUnpaired,
      .interviewPlaced, .interviewAttendanceRecorded, .planItemSettled:
      applyInterviewEvent(event, recorded)
    case .observationStarted, .observationDescribed, .observationPaused, .observationResumed,
      .observationEnded, .observationVoided, .observationNotRetained, .observationRetained,
      .observationShared, .observationsPaired, .observationsUnpaired, .attendanceRecorded:
      break
    }
  }

  private mutating func applyInterviewEvent(_ event: BlocEvent, _ recorded: RecordedEvent) {
    let place = interview.place(for: recorded.author)
    if recorded.transcribed, event.isInterviewTime { interview.transcribed = true }
    switch event {
    case .interviewStarted:
      // Both may have pressed start on their own laptops: whether that is one sitting, people say.
      if !interview.begun.contains(where: { $0.startedBy == recorded.author && !$0.course.hasEnded }) {
        interview.begun.append(Sitting(id: recorded.id, at: recorded.at))
      }
      interview.attendance[recorded.author] = .present
    case .interviewPaused:
      if let place { interview.begun[place].course.pause(at: recorded.at) }
    case .interviewResumed:
      if let place { interview.begun[place].course.resume(at: recorded.at) }
    case .interviewEnded:
      if let place { interview.begun[place].course.finish(at: recorded.at) }
    case .sittingsPaired(let id, let other):
      interview.pair(id, other)
    case .sittingsUnpaired(let id, let other, let motif):
      guard let pair = interview.unpair(id, other) else { return }
      unpairings.append(
        Unpairing(
          of: .sittings(pair.map { $0.course.start.moment }), by: recorded.author, motif: motif,
          at: recorded.at.moment))
    case .interviewPlaced(let venue, _):
      interview.venue = venue
    case .interviewAttendanceRecorded(let evaluator, let attendance, _):
      interview.attendance[evaluator] = attendance
    case .planItemSettled(let item, let outcome, _):
      interview.outcomes[item] = outcome
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .fillingChosen, .observationStarted, .observationDescribed, .observationPaused,
      .observationResumed, .observationEnded, .observationVoided, .observationNotRetained,
      .observationRetained, .observationShared, .observationsPaired, .observationsUnpaired, .attendanceRecorded,
      .contactSheetsRecorded, .waived,
      .observingClosed, .interviewClosed, .verdictModified, .divergenceMaintained,
      .commonCommentEdited, .decisionProposed, .decisionAccepted, .signed, .returned, .interrupted,
      .revisionOpened:
      break
    }
  }

  /// The first signature per person counts; the second person's, with a key of their own, seals the result.
  private mutating func take(_ signature: SignatureRecord, by author: EvaluatorID) {
    guard let proposal = proposals[signature.proposal], proposal.signers.contains(author),
      proposal.signatures[author] == nil
    else { return }
    proposals[signature.proposal]?.signatures[author] = signature
    let signatures = proposals[signature.proposal]?.signatures.values.map { $0 } ?? []
    guard signatures.count == 2, signatures.allSatisfy({ $0.payload == signature.payload }),
      Set(signatures.map(\.kid)).count == 2
    else { return }
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
    // What was announced is open again, even where that grid itself is not here.
    announced = announced.filter { author != nil && $0.key != author }
  }

  /// Whoever began alone continues together: what was written separately goes into the pair's grid, even
  /// where the one who chose a joint grid could not know of it.
  private mutating func choose(_ filling: Filling) {
    let begins = !self.filling.isJoint && filling.isJoint && hasBegunSeparately
    if begins { pairGrid = gridsJoined }
    self.filling = begins ? .jointAfterSeparate : filling
  }

  /// Whether somebody wrote a verdict or a comment of their own.
  var hasBegunSeparately: Bool {
    ownGrids.values.contains {
      !$0.graded.isEmpty || !$0.inInterview.isEmpty || $0.comments.values.contains { !$0.isEmpty }
    }
  }

  /// One grid from what the team filled separately: what one wrote or both wrote alike; comments of both
  /// are put one after the other, and where verdicts differ the pair chooses anew.
  private var gridsJoined: Grid {
    var joined = Grid()
    let grids = ownGrids.filter { team.isEmpty || team.contains($0.key) }
      .sorted { $0.key < $1.key }.map(\.value)
    for item in Set(grids.flatMap { [GridItem]($0.graded.keys) + $0.inInterview.keys }) {
      let writers = grids.filter { $0.verdict(item) != nil }
      guard let verdict = writers.first?.verdict(item),
        writers.allSatisfy({ $0.verdict(item) == verdict })
      else { continue }
      if writers.allSatisfy({ $0.inInterview[item] != nil }) {
        joined.inInterview[item] = verdict
      } else {
        joined.graded[item] = verdict
      }
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
