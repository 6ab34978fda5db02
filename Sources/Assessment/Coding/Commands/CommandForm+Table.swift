extension CommandForm {
  /// Every command that a script may hold, in the order of an evaluation.
  package static let all = CommandName.allCases.compactMap { CommandForm(of: $0) }

  /// Nil for what no script may hold: signing, which needs the signer's key.
  package init?(of name: CommandName) {
    switch name {
    case .recordCandidate: self = .recordCandidate
    case .rectifyCandidate: self = .rectifyCandidate
    case .recordEvaluator: self = .recordEvaluator
    case .recordAccommodation: self = .recordAccommodation
    case .acknowledgeDamage: self = .acknowledgeDamage
    case .settleContradiction: self = .settleContradiction
    case .confirmKey: self = .confirmKey
    case .recordDerogation: self = .recordDerogation
    case .nameTeam: self = .nameTeam
    case .replaceEvaluator: self = .replaceEvaluator
    case .declareImpartiality: self = .declareImpartiality
    case .planInterview: self = .planInterview
    case .chooseFilling: self = .chooseFilling
    case .startObservation: self = .startObservation
    case .describeObservation: self = .describeObservation
    case .pauseObservation: self = .pauseObservation
    case .resumeObservation: self = .resumeObservation
    case .endObservation: self = .endObservation
    case .voidObservation: self = .voidObservation
    case .setAsideObservation: self = .setAsideObservation
    case .retainObservation: self = .retainObservation
    case .shareObservation: self = .shareObservation
    case .pairObservations: self = .pairObservations
    case .unpairObservation: self = .unpairObservation
    case .recordAttendance: self = .recordAttendance
    case .recordContactSheets: self = .recordContactSheets
    case .mark: self = .mark
    case .addNote: self = .addNote
    case .editNote: self = .editNote
    case .removeNote: self = .removeNote
    case .writeComment: self = .writeComment
    case .writeCommonComment: self = .writeCommonComment
    case .giveVerdict: self = .giveVerdict
    case .waive: self = .waive
    case .undo: self = .undo
    case .redo: self = .redo
    case .closeObserving: self = .closeObserving
    case .completeGrid: self = .completeGrid
    case .startInterview: self = .startInterview
    case .pauseInterview: self = .pauseInterview
    case .resumeInterview: self = .resumeInterview
    case .endInterview: self = .endInterview
    case .pairSittings: self = .pairSittings
    case .unpairSitting: self = .unpairSitting
    case .placeInterview: self = .placeInterview
    case .recordInterviewAttendance: self = .recordInterviewAttendance
    case .settlePlanItem: self = .settlePlanItem
    case .closeInterview: self = .closeInterview
    case .modifyVerdict: self = .modifyVerdict
    case .maintainDivergence: self = .maintainDivergence
    case .proposeDecision: self = .proposeDecision
    case .acceptDecision: self = .acceptDecision
    case .announceGrid, .sign: return nil
    case .returnToPhase: self = .returnToPhase
    case .interrupt: self = .interrupt
    case .openRevision: self = .openRevision
    }
  }
}
