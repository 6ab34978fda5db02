package import Referential

/// A broken rule, with the facts that a sentence about it needs.
///
/// `rule` says which one; a hard problem blocks leaving the phase unless a derogation lifts its rule, a
/// soft one until a motif is recorded for its `subject`.
package enum Problem: Hashable, Sendable {
  case candidateMissing
  case evaluatorUnknown(EvaluatorID)
  case tooFewObservations(counted: Int, minimum: Int)
  case tooManyObservations(counted: Int, maximum: Int)
  case tooManyOfKind(Kind, counted: Int, maximum: Int)
  /// Over the span allowed: the first and the last day, and the last day that would fit.
  case windowExceeded(first: Day, last: Day, latest: Day)
  /// Not on one of the days before the interview: the observation, its day, the first and last day allowed.
  case outsideInterviewWindow(ObservationID, day: Day, from: Day, to: Day)
  case interviewDayUnknown
  case notOneSitting(presentation: Day, interview: Day)
  case nobodyPresent(ObservationID)
  case notBothPresent(ObservationID, missing: EvaluatorID)
  /// Recorded as absent, and marked something there all the same.
  case absentWithMarks(ObservationID, EvaluatorID)
  /// The two of a pair are of different kinds.
  case twinsDiffer(ObservationID, ObservationID)
  case absenceUnexplained(ObservationID, EvaluatorID)
  case observationRunning(ObservationID)
  case team(TeamFault)
  case notAccredited(EvaluatorID, on: Day)
  case impartialityMissing(EvaluatorID)
  case contactSheetsNotAsked
  case verdictsMissing(count: Int, first: GridItem)
  case gridNotComplete(EvaluatorID)
  case interviewNotHeld
  case interviewRunning
  case planItemOpen(PlanItem)
  case stillToSee(EvaluatorID, CompetenceID)
  case competenceDiverges(CompetenceID)
  case criterionDiverges(CriterionID)
  case commonCommentMissing(CompetenceID)
  case attendedNone(EvaluatorID)
  /// The key that an evaluator is to sign with is not recorded in the dossier.
  case keyMissing(EvaluatorID)
  /// A recorded key took another's place, and the other evaluator has not confirmed it.
  case keyChanged(EvaluatorID)
  case contradicted(Contradiction)
  case textMerged(TextFieldID)
  case damageNotAcknowledged(String)
  case kindAsksMotif(ObservationID, Kind)
  case kindNeverSeen(Kind)
  case tooFewCadres(distinct: Int, asked: Int)
  case toolNeverUsed(Tool)
  case counterpartNeverSeen(Counterpart)
  case observationElsewhere(ObservationID)
  case observationShort(ObservationID, seconds: Int)
  case interviewLength(seconds: Int, plannedMinutes: Int, toleranceMinutes: Int)
  case interviewElsewhere
  case verdictUnsupported(GridItem)
  case validatedUnevaluated(CompetenceID)

  package var rule: Rule {
    switch self {
    case .candidateMissing: .candidate
    case .evaluatorUnknown: .team
    case .tooFewObservations, .tooManyObservations: .observationCount
    case .tooManyOfKind: .kindMaximum
    case .windowExceeded, .outsideInterviewWindow, .interviewDayUnknown: .window
    case .notOneSitting: .oneSitting
    case .nobodyPresent, .notBothPresent: .presence
    case .absentWithMarks: .markerAttendance
    case .twinsDiffer: .pairing
    case .absenceUnexplained: .absenceMotif
    case .observationRunning: .nothingRunning
    case .team: .team
    case .notAccredited: .accreditation
    case .impartialityMissing: .impartiality
    case .contactSheetsNotAsked: .contactSheets
    case .verdictsMissing, .gridNotComplete: .gridComplete
    case .interviewNotHeld, .interviewRunning: .interviewHeld
    case .planItemOpen, .stillToSee: .interviewPlan
    case .competenceDiverges, .criterionDiverges: .sameVerdicts
    case .commonCommentMissing: .commonComments
    case .attendedNone: .signerAttended
    case .keyMissing, .keyChanged: .signingKey
    case .contradicted: .contradiction
    case .textMerged: .mergedText
    case .damageNotAcknowledged: .damage
    case .kindAsksMotif: .kindMotif
    case .kindNeverSeen: .kindAbsent
    case .tooFewCadres: .cadres
    case .toolNeverUsed: .tools
    case .counterpartNeverSeen: .counterparts
    case .observationElsewhere: .place
    case .observationShort: .shortObservation
    case .interviewLength: .interviewLength
    case .interviewElsewhere: .interviewPlace
    case .verdictUnsupported: .unsupportedVerdict
    case .validatedUnevaluated: .validatedUnevaluated
    }
  }

  /// What a motif for this problem is recorded under.
  package var subject: Subject {
    switch self {
    case .outsideInterviewWindow(let id, _, _, _), .nobodyPresent(let id), .notBothPresent(let id, _),
      .absentWithMarks(let id, _), .twinsDiffer(let id, _), .absenceUnexplained(let id, _),
      .observationRunning(let id), .kindAsksMotif(let id, _),
      .observationElsewhere(let id), .observationShort(let id, _):
      .observation(id)
    case .verdictUnsupported(let item): .item(item)
    case .stillToSee(_, let id), .competenceDiverges(let id), .commonCommentMissing(let id),
      .validatedUnevaluated(let id):
      .item(.competence(id))
    case .criterionDiverges(let id): .item(.criterion(id))
    case .candidateMissing, .evaluatorUnknown, .tooFewObservations, .tooManyObservations, .tooManyOfKind,
      .windowExceeded, .interviewDayUnknown,
      .notOneSitting, .team, .notAccredited, .impartialityMissing, .contactSheetsNotAsked,
      .verdictsMissing, .gridNotComplete, .interviewNotHeld, .interviewRunning, .planItemOpen,
      .attendedNone, .keyMissing, .keyChanged, .contradicted, .textMerged, .damageNotAcknowledged, .kindNeverSeen,
      .tooFewCadres,
      .toolNeverUsed,
      .counterpartNeverSeen, .interviewLength, .interviewElsewhere:
      .bloc
    }
  }
}

/// How a team breaks its rule: one expert habilité trained by the branch, and one expert interne of
/// another service or one responsable pédagogique who ran the course.
package enum TeamFault: Hashable, Sendable {
  case notTwo(count: Int)
  case noAccreditedExpert
  case expertNotTrained(EvaluatorID)
  case noSecondRole
  case internalOfOtherCompany(EvaluatorID)
  case internalServiceNotDeclared(EvaluatorID)
  case managerNotAccredited(EvaluatorID)
  case managerDidNotRunCourse(EvaluatorID)
}
