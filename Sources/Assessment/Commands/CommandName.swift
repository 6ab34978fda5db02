/// Which command, without what it asks for; the raw value is its name in JSON.
package enum CommandName: String, Hashable, Sendable, CaseIterable {
  case recordCandidate = "record-candidate"
  case rectifyCandidate = "rectify-candidate"
  case recordEvaluator = "record-evaluator"
  case recordAccommodation = "record-accommodation"
  case acknowledgeDamage = "acknowledge-damage"
  case settleContradiction = "settle-contradiction"
  case confirmKey = "confirm-key"
  case recordDerogation = "record-derogation"
  case nameTeam = "name-team"
  case replaceEvaluator = "replace-evaluator"
  case declareImpartiality = "declare-impartiality"
  case announceGrid = "announce-grid"
  case planInterview = "plan-interview"
  case chooseFilling = "choose-filling"
  case startObservation = "start-observation"
  case describeObservation = "describe-observation"
  case pauseObservation = "pause-observation"
  case resumeObservation = "resume-observation"
  case endObservation = "end-observation"
  case voidObservation = "void-observation"
  case setAsideObservation = "set-aside-observation"
  case retainObservation = "retain-observation"
  case shareObservation = "share-observation"
  case pairObservations = "pair-observations"
  case unpairObservation = "unpair-observation"
  case recordAttendance = "record-attendance"
  case recordContactSheets = "record-contact-sheets"
  case mark
  case addNote = "add-note"
  case editNote = "edit-note"
  case removeNote = "remove-note"
  case writeComment = "write-comment"
  case writeCommonComment = "write-common-comment"
  case giveVerdict = "give-verdict"
  case waive
  case undo, redo
  case closeObserving = "close-observing"
  case completeGrid = "complete-grid"
  case startInterview = "start-interview"
  case pauseInterview = "pause-interview"
  case resumeInterview = "resume-interview"
  case endInterview = "end-interview"
  case pairSittings = "pair-sittings"
  case unpairSitting = "unpair-sitting"
  case placeInterview = "place-interview"
  case recordInterviewAttendance = "record-interview-attendance"
  case settlePlanItem = "settle-plan-item"
  case closeInterview = "close-interview"
  case modifyVerdict = "modify-verdict"
  case maintainDivergence = "maintain-divergence"
  case proposeDecision = "propose-decision"
  case acceptDecision = "accept-decision"
  case sign
  case returnToPhase = "return-to-phase"
  case interrupt
  case openRevision = "open-revision"

  /// The phases in which the command may be asked for, as the asking evaluator stands in the bloc.
  ///
  /// Commands about the whole dossier are allowed while a bloc is not sealed.
  package var phases: Set<Phase> {
    switch self {
    case .recordCandidate, .recordEvaluator, .settleContradiction, .confirmKey:
      [.preparing, .observing, .grading, .interviewing, .agreeing]
    case .rectifyCandidate, .recordAccommodation, .acknowledgeDamage, .recordDerogation,
      .replaceEvaluator, .addNote, .editNote, .removeNote:
      [.preparing, .observing, .grading, .interviewing, .agreeing, .signing, .interrupted]
    case .nameTeam, .planInterview: [.preparing, .observing]
    case .declareImpartiality: [.preparing, .observing, .grading, .interviewing, .agreeing]
    case .chooseFilling: [.preparing, .observing, .grading]
    case .startObservation, .describeObservation, .pauseObservation, .resumeObservation, .endObservation,
      .voidObservation, .setAsideObservation, .retainObservation, .shareObservation, .pairObservations,
      .unpairObservation,
      .recordAttendance, .recordContactSheets, .closeObserving:
      [.observing]
    case .mark: [.observing, .grading]
    case .writeComment, .undo, .redo: [.observing, .grading, .interviewing]
    case .giveVerdict: [.grading, .interviewing]
    case .waive: [.observing, .grading, .interviewing, .agreeing]
    case .completeGrid: [.grading]
    case .announceGrid: [.grading, .interviewing]
    case .startInterview, .pauseInterview, .resumeInterview, .endInterview, .pairSittings, .unpairSitting,
      .placeInterview,
      .recordInterviewAttendance, .settlePlanItem, .closeInterview:
      [.interviewing]
    case .writeCommonComment, .modifyVerdict, .maintainDivergence, .proposeDecision, .acceptDecision:
      [.agreeing]
    case .sign: [.signing]
    case .returnToPhase: [.observing, .grading, .interviewing, .agreeing, .signing, .interrupted]
    case .interrupt: [.preparing, .observing, .grading, .interviewing, .agreeing, .signing]
    case .openRevision: [.sealed]
    }
  }
}
