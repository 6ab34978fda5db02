package import Referential

/// Something that an evaluator asks for; `DossierState.decide` turns it into events or refuses it.
///
/// A command carries what is wanted, an event what happened with old and new values.
package enum Command: Hashable, Sendable {
  case recordCandidate(Candidate)
  case rectifyCandidate(NameChange)
  case recordEvaluator(Evaluator)
  case recordAccommodation(Accommodation)
  case acknowledgeDamage(String)
  /// Says of a fact that two people recorded differently that one of them is right.
  case settleContradiction(BlocID, SharedFact, of: EvaluatorID)
  /// Says that another evaluator signs with the new key that is recorded.
  case confirmKey(EvaluatorID)
  case recordDerogation(BlocID, Derogation)
  case nameTeam(BlocID, [EvaluatorID])
  case replaceEvaluator(BlocID, EvaluatorID, by: EvaluatorID, motif: String)
  case declareImpartiality(BlocID)
  /// Says that one's own grid is complete, with how far its journals go; asked for by sending.
  case announceGrid(BlocID, [Head])
  case planInterview(BlocID, Day)
  case chooseFilling(BlocID, Filling)
  /// Without a kind: the first that the protocol names.
  case startObservation(BlocID, kind: Kind?)
  case describeObservation(BlocID, ObservationID, Description)
  case pauseObservation(BlocID, ObservationID)
  case resumeObservation(BlocID, ObservationID)
  case endObservation(BlocID, ObservationID)
  case voidObservation(BlocID, ObservationID, motif: String)
  case setAsideObservation(BlocID, ObservationID, motif: String)
  case retainObservation(BlocID, ObservationID)
  case shareObservation(BlocID, ObservationID, with: BlocID, kind: Kind?)
  /// Says that two observations begun apart are one situation.
  case pairObservations(BlocID, ObservationID, with: ObservationID)
  case unpairObservation(BlocID, ObservationID, motif: String)
  case recordAttendance(BlocID, ObservationID, EvaluatorID, Attendance)
  case recordContactSheets(BlocID, asked: Bool, handedIn: Int)
  /// A nil value clears the mark.
  case mark(BlocID, ObservationID, CriterionID, MarkValue?, motif: String?)
  case addNote(BlocID, ObservationID?, CriterionID?, competence: CompetenceID? = nil, text: String)
  case editNote(BlocID, NoteID, text: String)
  case removeNote(BlocID, NoteID)
  case writeComment(BlocID, CompetenceID, text: String)
  case writeCommonComment(BlocID, CompetenceID, text: String)
  /// A nil verdict clears it.
  case giveVerdict(BlocID, GridItem, Verdict?)
  /// Gives the reason why a soft rule is not kept.
  case waive(BlocID, Rule, Subject, motif: String)
  /// Takes back the asking evaluator's own latest change in the phase that runs.
  case undo(BlocID)
  /// Makes again what was taken back last.
  case redo(BlocID)
  case closeObserving(BlocID)
  case completeGrid(BlocID)
  case startInterview(BlocID)
  case pauseInterview(BlocID)
  case resumeInterview(BlocID)
  case endInterview(BlocID)
  /// Two sittings by their numbers, in the order in which they began, are one.
  case pairSittings(BlocID, Int, with: Int)
  case unpairSitting(BlocID, Int, motif: String)
  case placeInterview(BlocID, Venue)
  case recordInterviewAttendance(BlocID, EvaluatorID, Attendance)
  /// A nil outcome opens the item again.
  case settlePlanItem(BlocID, PlanItem, Interview.Outcome?)
  case closeInterview(BlocID)
  case modifyVerdict(BlocID, Verdict, motif: String)
  case maintainDivergence(BlocID, CriterionID, motif: String)
  case proposeDecision(BlocID, Decision)
  case acceptDecision(BlocID)
  case sign(BlocID, SignatureRecord)
  case returnToPhase(BlocID, Phase, motif: String)
  case interrupt(BlocID, motif: String)
  case openRevision(BlocID, motif: String)

  /// The bloc that the command is about; nil for the dossier as a whole.
  package var bloc: BlocID? {
    switch self {
    case .recordCandidate, .rectifyCandidate, .recordEvaluator, .recordAccommodation, .acknowledgeDamage, .confirmKey:
      nil
    case .settleContradiction(let bloc, _, _), .recordDerogation(let bloc, _), .nameTeam(let bloc, _),
      .replaceEvaluator(let bloc, _, _, _),
      .declareImpartiality(let bloc), .announceGrid(let bloc, _), .planInterview(let bloc, _),
      .chooseFilling(let bloc, _),
      .startObservation(let bloc, _), .describeObservation(let bloc, _, _),
      .pauseObservation(let bloc, _), .resumeObservation(let bloc, _), .endObservation(let bloc, _),
      .voidObservation(let bloc, _, _), .setAsideObservation(let bloc, _, _),
      .retainObservation(let bloc, _), .shareObservation(let bloc, _, _, _),
      .pairObservations(let bloc, _, _), .unpairObservation(let bloc, _, _),
      .recordAttendance(let bloc, _, _, _), .recordContactSheets(let bloc, _, _),
      .mark(let bloc, _, _, _, _), .addNote(let bloc, _, _, _, _), .editNote(let bloc, _, _), .removeNote(let bloc, _),
      .writeComment(let bloc, _, _), .writeCommonComment(let bloc, _, _), .giveVerdict(let bloc, _, _),
      .waive(let bloc, _, _, _), .undo(let bloc), .redo(let bloc), .closeObserving(let bloc),
      .completeGrid(let bloc),
      .startInterview(let bloc), .pauseInterview(let bloc), .resumeInterview(let bloc),
      .endInterview(let bloc), .pairSittings(let bloc, _, _), .unpairSitting(let bloc, _, _),
      .placeInterview(let bloc, _), .recordInterviewAttendance(let bloc, _, _),
      .settlePlanItem(let bloc, _, _), .closeInterview(let bloc), .modifyVerdict(let bloc, _, _),
      .maintainDivergence(let bloc, _, _), .proposeDecision(let bloc, _), .acceptDecision(let bloc),
      .sign(let bloc, _), .returnToPhase(let bloc, _, _), .interrupt(let bloc, _),
      .openRevision(let bloc, _):
      bloc
    }
  }

  package var name: CommandName {
    switch self {
    case .recordCandidate: .recordCandidate
    case .rectifyCandidate: .rectifyCandidate
    case .recordEvaluator: .recordEvaluator
    case .recordAccommodation: .recordAccommodation
    case .acknowledgeDamage: .acknowledgeDamage
    case .settleContradiction: .settleContradiction
    case .confirmKey: .confirmKey
    case .recordDerogation: .recordDerogation
    case .nameTeam: .nameTeam
    case .replaceEvaluator: .replaceEvaluator
    case .declareImpartiality: .declareImpartiality
    case .announceGrid: .announceGrid
    case .planInterview: .planInterview
    case .chooseFilling: .chooseFilling
    case .startObservation: .startObservation
    case .describeObservation: .describeObservation
    case .pauseObservation: .pauseObservation
    case .resumeObservation: .resumeObservation
    case .endObservation: .endObservation
    case .voidObservation: .voidObservation
    case .setAsideObservation: .setAsideObservation
    case .retainObservation: .retainObservation
    case .shareObservation: .shareObservation
    case .pairObservations: .pairObservations
    case .unpairObservation: .unpairObservation
    case .recordAttendance: .recordAttendance
    case .recordContactSheets: .recordContactSheets
    case .mark: .mark
    case .addNote: .addNote
    case .editNote: .editNote
    case .removeNote: .removeNote
    case .writeComment: .writeComment
    case .writeCommonComment: .writeCommonComment
    case .giveVerdict: .giveVerdict
    case .waive: .waive
    case .undo: .undo
    case .redo: .redo
    case .closeObserving: .closeObserving
    case .completeGrid: .completeGrid
    case .startInterview: .startInterview
    case .pauseInterview: .pauseInterview
    case .resumeInterview: .resumeInterview
    case .endInterview: .endInterview
    case .pairSittings: .pairSittings
    case .unpairSitting: .unpairSitting
    case .placeInterview: .placeInterview
    case .recordInterviewAttendance: .recordInterviewAttendance
    case .settlePlanItem: .settlePlanItem
    case .closeInterview: .closeInterview
    case .modifyVerdict: .modifyVerdict
    case .maintainDivergence: .maintainDivergence
    case .proposeDecision: .proposeDecision
    case .acceptDecision: .acceptDecision
    case .sign: .sign
    case .returnToPhase: .returnToPhase
    case .interrupt: .interrupt
    case .openRevision: .openRevision
    }
  }
}
