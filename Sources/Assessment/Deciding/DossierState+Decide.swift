package import Referential

extension DossierState {
  /// Says what would happen: the events of a command, none where it is already so, or why not.
  ///
  /// Pure: the state is not changed. Whoever asks records the events first and then applies them.
  package func decide(_ command: Command, asking: Asking) throws(Refusal) -> [Event] {
    try checkPhase(of: command, asking)
    switch command {
    case .recordCandidate(let candidate): return try recordCandidate(candidate)
    case .rectifyCandidate(let change): return try rectifyCandidate(change)
    case .recordEvaluator(let evaluator): return try recordEvaluator(evaluator)
    case .recordAccommodation(let accommodation): return try recordAccommodation(accommodation)
    case .acknowledgeDamage(let damage): return try acknowledgeDamage(damage)
    case .settleContradiction(let bloc, let fact, let author): return try settle(fact, of: author, in: bloc)
    case .confirmKey(let person): return try confirmKey(of: person, asking)
    case .recordDerogation(let bloc, let derogation): return try recordDerogation(derogation, in: bloc)
    case .nameTeam(let bloc, let team): return try nameTeam(team, in: bloc)
    case .replaceEvaluator(let bloc, let old, let new, let motif):
      return try replaceEvaluator(bloc, old, new, motif)
    case .declareImpartiality(let bloc): return try declareImpartiality(bloc, asking)
    case .announceGrid(let bloc, let heads): return try announceGrid(bloc, heads, asking)
    case .planInterview(let bloc, let day): return try planInterview(bloc, day)
    case .chooseFilling(let bloc, let filling): return try chooseFilling(filling, in: bloc)
    case .startObservation(let bloc, let kind): return try startObservation(bloc, kind, asking)
    case .pauseObservation(let bloc, let id): return try pauseObservation(bloc, id, asking)
    case .resumeObservation(let bloc, let id): return try resumeObservation(bloc, id, asking)
    case .endObservation(let bloc, let id): return try endObservation(bloc, id, asking)
    case .voidObservation(let bloc, let id, let motif): return try voidObservation(bloc, id, motif)
    case .setAsideObservation(let bloc, let id, let motif): return try setAsideObservation(bloc, id, motif)
    case .retainObservation(let bloc, let id): return try retainObservation(bloc, id)
    case .shareObservation(let bloc, let id, let other, let kind):
      return try share(id, of: bloc, with: other, kind, asking)
    case .pairObservations(let bloc, let id, let other): return try pair(id, with: other, in: bloc)
    case .unpairObservation(let bloc, let id, let motif): return try unpair(id, motif, in: bloc)
    case .describeObservation(let bloc, let id, let description):
      return try describe(id, description, in: bloc)
    case .recordAttendance(let bloc, let id, let person, let attendance):
      return try recordAttendance(bloc, id, person, attendance)
    case .recordContactSheets(let bloc, let asked, let handedIn):
      return try recordContactSheets(bloc, asked, handedIn)
    case .closeObserving(let bloc): return try closeObserving(bloc)
    case .mark(let bloc, let observation, let criterion, let value, let motif):
      return try mark(observation, criterion, value, motif, in: bloc, asking)
    case .addNote(let bloc, let observation, let criterion, let competence, let text):
      return try addNote(bloc, observation, criterion, competence, text, asking)
    case .editNote(let bloc, let id, let text): return try editNote(bloc, id, text, asking)
    case .removeNote(let bloc, let id): return try removeNote(bloc, id, asking)
    case .writeComment(let bloc, let competence, let text):
      return try writeComment(text, competence, in: bloc, asking)
    case .giveVerdict(let bloc, let item, let verdict):
      return try giveVerdict(verdict, item, in: bloc, asking)
    case .waive(let bloc, let rule, let subject, let motif): return try waive(rule, subject, motif, in: bloc)
    case .undo(let bloc): return try revert(.undone, in: bloc, asking)
    case .redo(let bloc): return try revert(.redone, in: bloc, asking)
    case .completeGrid(let bloc): return try completeGrid(bloc, asking)
    case .startInterview(let bloc): return try startInterview(bloc, asking)
    case .pauseInterview(let bloc): return try pauseInterview(bloc, asking)
    case .resumeInterview(let bloc): return try resumeInterview(bloc, asking)
    case .endInterview(let bloc): return try endInterview(bloc, asking)
    case .pairSittings(let bloc, let number, let other): return try pairSittings(bloc, number, other)
    case .unpairSitting(let bloc, let number, let motif): return try unpairSitting(bloc, number, motif)
    case .placeInterview(let bloc, let venue): return try placeInterview(bloc, venue)
    case .recordInterviewAttendance(let bloc, let person, let attendance):
      return try recordInterviewAttendance(bloc, person, attendance)
    case .settlePlanItem(let bloc, let item, let outcome): return try settle(item, outcome, in: bloc)
    case .closeInterview(let bloc): return try closeInterview(bloc, asking)
    case .writeCommonComment(let bloc, let competence, let text):
      return try writeCommonComment(bloc, competence, text)
    case .modifyVerdict(let bloc, let verdict, let motif): return try modify(verdict, motif, in: bloc, asking)
    case .maintainDivergence(let bloc, let criterion, let motif):
      return try maintainDivergence(bloc, criterion, motif)
    case .proposeDecision(let bloc, let decision): return try propose(decision, in: bloc, asking)
    case .acceptDecision(let bloc): return try acceptDecision(bloc, asking)
    case .sign(let bloc, let signature): return try sign(signature, in: bloc, asking)
    case .returnToPhase(let bloc, let target, let motif):
      return try returnToPhase(bloc, target, motif, asking)
    case .interrupt(let bloc, let motif): return try interrupt(bloc, motif)
    case .openRevision(let bloc, let motif): return try openRevision(bloc, motif)
    }
  }

  /// The commands that the phase of a bloc leaves open to an evaluator.
  package func allowedCommands(_ bloc: BlocID, for evaluator: EvaluatorID) -> Set<CommandName> {
    let phase = phase(bloc, for: evaluator)
    return Set(CommandName.allCases.filter { $0.phases.contains(phase) })
  }

  func checkPhase(of command: Command, _ asking: Asking) throws(Refusal) {
    guard let bloc = command.bloc else {
      guard let first = referential.blocs.first else { return }
      let allowed = command.name.phases
      guard
        referential.blocs.contains(where: { allowed.contains(self.phase($0.id, for: asking.evaluator)) })
      else {
        throw .notInPhase(command.name, self.phase(first.id, for: asking.evaluator), setback: nil)
      }
      return
    }
    guard referential.bloc(bloc) != nil else { throw .unknownBloc(bloc) }
    let phase = self.phase(bloc, for: asking.evaluator)
    guard command.name.phases.contains(phase) else {
      throw .notInPhase(command.name, phase, setback: setback(bloc, for: asking.evaluator))
    }
    let team = evaluation(bloc).team
    guard command.isOpenToOutsiders || team.isEmpty || team.contains(asking.evaluator) else {
      throw .notInTeam(asking.evaluator)
    }
  }
}

extension Command {
  /// Whether somebody outside the bloc's team may ask for it: what makes or changes that team.
  fileprivate var isOpenToOutsiders: Bool {
    switch self {
    case .recordCandidate, .rectifyCandidate, .recordEvaluator, .recordAccommodation, .acknowledgeDamage,
      .recordDerogation, .nameTeam, .replaceEvaluator, .declareImpartiality:
      true
    case .settleContradiction(_, .team, _): true
    case .settleContradiction, .confirmKey, .announceGrid, .planInterview, .chooseFilling, .startObservation,
      .describeObservation,
      .pauseObservation,
      .resumeObservation, .endObservation, .voidObservation, .setAsideObservation, .retainObservation,
      .shareObservation, .pairObservations, .unpairObservation, .pairSittings, .unpairSitting, .recordAttendance,
      .recordContactSheets, .mark, .addNote, .editNote, .removeNote,
      .writeComment, .writeCommonComment, .giveVerdict, .waive, .undo, .redo, .closeObserving, .completeGrid,
      .startInterview, .pauseInterview, .resumeInterview, .endInterview, .placeInterview,
      .recordInterviewAttendance, .settlePlanItem, .closeInterview, .modifyVerdict,
      .maintainDivergence, .proposeDecision, .acceptDecision, .sign, .returnToPhase, .interrupt,
      .openRevision:
      false
    }
  }
}
