import PlainText
import Referential

extension DossierState {
  func writeCommonComment(
    _ bloc: BlocID, _ competence: CompetenceID, _ text: String
  ) throws(Refusal) -> [Event] {
    let evaluation = evaluation(bloc)
    try check(.competence(competence), in: bloc)
    let clean = try EnteredText.optional(text, .comment) as String
    let edit = TextEdit.recorded(
      from: evaluation.commonComments[competence] ?? "", to: clean,
      settling: evaluation.mergedTexts.contains(.commonComment(competence)))
    return edit.map { [.bloc(bloc, .commonCommentEdited(competence, $0))] } ?? []
  }

  func maintainDivergence(
    _ bloc: BlocID, _ criterion: CriterionID, _ motif: String
  ) throws(Refusal) -> [Event] {
    try check(.criterion(criterion), in: bloc)
    guard divergences(bloc).contains(.criterion(criterion)) else { throw .notDivergent(criterion) }
    let clean = try EnteredText.required(motif, .motif)
    if evaluation(bloc).maintained[criterion]?.motif == clean { return [] }
    return [.bloc(bloc, .divergenceMaintained(criterion, motif: clean))]
  }

  func acceptDecision(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    let evaluation = evaluation(bloc)
    guard let proposal = evaluation.proposal else { throw .noProposal }
    guard proposal.by != asking.evaluator else { throw .ownProposal }
    try checkAgreement(.acceptDecision, bloc, proposal.content.decision)
    return [.bloc(bloc, .decisionAccepted(proposal: proposal.id))]
  }

  func returnToPhase(
    _ bloc: BlocID, _ target: Phase, _ motif: String, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    let clean = try EnteredText.required(motif, .motif)
    try checkEarlier(target, in: bloc, asking)
    return [.bloc(bloc, .returned(to: target, motif: clean))]
  }

  /// What still runs ends with the interruption, unless another bloc counts it too: else it would hold up
  /// the start of everything that comes after.
  func interrupt(_ bloc: BlocID, _ motif: String) throws(Refusal) -> [Event] {
    let clean = try EnteredText.required(motif, .motif)
    var events = observations(of: bloc).filter { $0.isRunning && $0.memberships.count == 1 }
      .map { Event.bloc(bloc, .observationEnded($0.id)) }
    events += evaluation(bloc).interview.begun.filter { !$0.course.hasEnded }
      .map { _ in .bloc(bloc, .interviewEnded) }
    return events + [.bloc(bloc, .interrupted(motif: clean))]
  }

  func openRevision(_ bloc: BlocID, _ motif: String) throws(Refusal) -> [Event] {
    return [.bloc(bloc, .revisionOpened(motif: try EnteredText.required(motif, .motif)))]
  }

  func modify(
    _ verdict: Verdict, _ motif: String, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    try check(verdict.item, in: bloc)
    if case .competence(let competence, .toSee) = verdict { throw .toSeeAfterInterview(competence) }
    guard let was = evaluation(bloc).verdict(of: asking.evaluator, verdict.item) else {
      throw .gridComplete
    }
    guard was != verdict else { throw .sameVerdict(verdict.item) }
    let clean = try EnteredText.required(motif, .motif)
    return [.bloc(bloc, .verdictModified(verdict, was: was, motif: clean))]
  }

  private func checkAgreement(
    _ name: CommandName, _ bloc: BlocID, _ decision: Decision
  ) throws(Refusal) {
    let open = blocking(agreeingProblems(bloc, decision: decision), in: bloc)
    guard open.isEmpty else { throw .rulesBroken(name, open) }
  }

  func propose(
    _ decision: Decision, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    let evaluation = evaluation(bloc)
    try checkAgreement(.proposeDecision, bloc, decision)
    if let standing = evaluation.proposal, standing.by == asking.evaluator,
      standing.content.decision == decision
    {
      return []
    }
    let result = evaluation.proposals.values.min { $0.id < $1.id }?.content.result
    return [
      .bloc(
        bloc,
        .decisionProposed(
          DecisionProposed(
            decision: decision, result: result ?? ResultID(unchecked: asking.freshID),
            revision: evaluation.usedRevision + 1, supersedes: evaluation.sealed.last?.payload,
            cut: asking.cut.sorted())))
    ]
  }

  func sign(
    _ signature: SignatureRecord, in bloc: BlocID, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    guard let proposal = evaluation(bloc).proposal, proposal.acceptedBy != nil else { throw .noProposal }
    guard signature.proposal == proposal.id else { throw .otherProposal }
    guard proposal.signers.contains(asking.evaluator) else { throw .notInTeam(asking.evaluator) }
    guard proposal.signatures[asking.evaluator] == nil else { throw .alreadySigned(asking.evaluator) }
    if let other = proposal.signatures.first(where: { $0.value.kid == signature.kid }) {
      throw .alreadySigned(other.key)
    }
    let others = proposal.signatures.values
    guard others.allSatisfy({ $0.payload == signature.payload }) else { throw .otherPayload }
    return [.bloc(bloc, .signed(signature))]
  }

  private func checkEarlier(_ target: Phase, in bloc: BlocID, _ asking: Asking) throws(Refusal) {
    let phase = phase(bloc, for: asking.evaluator)
    let rules = referential.bloc(bloc)?.protocol
    let targets: Set<Phase> = [.preparing, .observing, .grading, .interviewing, .agreeing]
    let earlier: Bool
    if phase == .interrupted {
      earlier = true
    } else if phase == target {
      earlier = waits(in: phase, of: bloc, asking.evaluator)
    } else {
      earlier = rules?.comes(target, before: phase) ?? false
    }
    guard targets.contains(target), earlier else { throw .notEarlier(target, than: phase) }
  }

  /// Whether one's own part of a phase is closed and only the other evaluator's is missing: it can be opened
  /// again without leaving the phase.
  private func waits(in phase: Phase, of bloc: BlocID, _ evaluator: EvaluatorID) -> Bool {
    switch phase {
    case .grading: gridHolds(bloc, of: evaluator)
    case .interviewing: interviewHolds(bloc)
    case .preparing, .observing, .agreeing, .signing, .sealed, .interrupted: false
    }
  }
}
