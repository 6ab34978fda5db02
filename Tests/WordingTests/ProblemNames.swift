import Assessment

extension Problem {
  /// Which case, without its facts; a new case does not compile before it stands here.
  enum Name: CaseIterable {
    case candidateMissing, evaluatorUnknown, tooFewObservations, tooManyObservations, tooManyOfKind,
      windowExceeded, outsideInterviewWindow, interviewDayUnknown, notOneSitting, nobodyPresent,
      notBothPresent, absentWithMarks, twinsDiffer, absenceUnexplained, observationRunning, team, notAccredited,
      impartialityMissing,
      contactSheetsNotAsked, verdictsMissing, gridNotComplete, interviewNotHeld, interviewRunning,
      planItemOpen, stillToSee, competenceDiverges, criterionDiverges, commonCommentMissing,
      attendedNone, keyMissing, keyChanged, contradicted, textMerged, damageNotAcknowledged, kindAsksMotif,
      kindNeverSeen,
      tooFewCadres, toolNeverUsed, counterpartNeverSeen, observationElsewhere, observationShort,
      interviewLength, interviewElsewhere, verdictUnsupported, validatedUnevaluated
  }

  var name: Name {
    switch self {
    case .candidateMissing: .candidateMissing
    case .evaluatorUnknown: .evaluatorUnknown
    case .tooFewObservations: .tooFewObservations
    case .tooManyObservations: .tooManyObservations
    case .tooManyOfKind: .tooManyOfKind
    case .windowExceeded: .windowExceeded
    case .outsideInterviewWindow: .outsideInterviewWindow
    case .interviewDayUnknown: .interviewDayUnknown
    case .notOneSitting: .notOneSitting
    case .nobodyPresent: .nobodyPresent
    case .notBothPresent: .notBothPresent
    case .absentWithMarks: .absentWithMarks
    case .twinsDiffer: .twinsDiffer
    case .absenceUnexplained: .absenceUnexplained
    case .observationRunning: .observationRunning
    case .team: .team
    case .notAccredited: .notAccredited
    case .impartialityMissing: .impartialityMissing
    case .contactSheetsNotAsked: .contactSheetsNotAsked
    case .verdictsMissing: .verdictsMissing
    case .gridNotComplete: .gridNotComplete
    case .interviewNotHeld: .interviewNotHeld
    case .interviewRunning: .interviewRunning
    case .planItemOpen: .planItemOpen
    case .stillToSee: .stillToSee
    case .competenceDiverges: .competenceDiverges
    case .criterionDiverges: .criterionDiverges
    case .commonCommentMissing: .commonCommentMissing
    case .attendedNone: .attendedNone
    case .keyMissing: .keyMissing
    case .keyChanged: .keyChanged
    case .contradicted: .contradicted
    case .textMerged: .textMerged
    case .damageNotAcknowledged: .damageNotAcknowledged
    case .kindAsksMotif: .kindAsksMotif
    case .kindNeverSeen: .kindNeverSeen
    case .tooFewCadres: .tooFewCadres
    case .toolNeverUsed: .toolNeverUsed
    case .counterpartNeverSeen: .counterpartNeverSeen
    case .observationElsewhere: .observationElsewhere
    case .observationShort: .observationShort
    case .interviewLength: .interviewLength
    case .interviewElsewhere: .interviewElsewhere
    case .verdictUnsupported: .verdictUnsupported
    case .validatedUnevaluated: .validatedUnevaluated
    }
  }
}

extension TeamFault {
  /// Which case, without its facts; a new case does not compile before it stands here.
  enum Name: CaseIterable {
    case notTwo, noAccreditedExpert, expertNotTrained, noSecondRole, internalOfOtherCompany,
      internalServiceNotDeclared, managerNotAccredited, managerDidNotRunCourse
  }

  var name: Name {
    switch self {
    case .notTwo: .notTwo
    case .noAccreditedExpert: .noAccreditedExpert
    case .expertNotTrained: .expertNotTrained
    case .noSecondRole: .noSecondRole
    case .internalOfOtherCompany: .internalOfOtherCompany
    case .internalServiceNotDeclared: .internalServiceNotDeclared
    case .managerNotAccredited: .managerNotAccredited
    case .managerDidNotRunCourse: .managerDidNotRunCourse
    }
  }
}

extension Setback {
  /// Which case, without its facts; a new case does not compile before it stands here.
  enum Name: CaseIterable {
    case observationsChanged, teamChanged, gridChanged, interviewChanged, proposalWithdrawn, ruleBroken
  }

  var name: Name {
    switch self {
    case .observationsChanged: .observationsChanged
    case .teamChanged: .teamChanged
    case .gridChanged: .gridChanged
    case .interviewChanged: .interviewChanged
    case .proposalWithdrawn: .proposalWithdrawn
    case .ruleBroken: .ruleBroken
    }
  }
}
