package import Assessment
package import Referential

extension Wording {
  /// Which rule is not kept, what is missing, and what would satisfy it.
  package func problem(_ problem: Problem, in bloc: BlocID?) -> Sentence {
    switch problem {
    case .candidateMissing: candidateMissing
    case .evaluatorUnknown: evaluatorUnknown
    case .team(let fault): team(fault)
    case .notAccredited(let person, let day): notAccredited(person, day, bloc)
    case .impartialityMissing(let person): impartialityMissing(person)
    case .tooFewObservations(let count, let minimum): tooFewObservations(count, minimum, bloc)
    case .tooManyObservations(let count, let maximum): tooManyObservations(count, maximum, bloc)
    case .tooManyOfKind(let kind, let count, let maximum): tooManyOfKind(kind, count, maximum)
    case .windowExceeded(let first, let last, let latest): windowExceeded(first, last, latest, bloc)
    case .outsideInterviewWindow(let id, let day, let from, let to):
      outsideInterviewWindow(id, day, from, to, bloc)
    case .interviewDayUnknown: interviewDayUnknown(bloc)
    case .notOneSitting(let presentation, let interview): notOneSitting(presentation, interview)
    case .nobodyPresent(let id): nobodyPresent(id, bloc)
    case .notBothPresent(let id, let person): notBothPresent(id, person, bloc)
    case .absentWithMarks(let id, let person): absentWithMarks(id, person, bloc)
    case .twinsDiffer(let id, let other): twinsDiffer(id, other, bloc)
    case .absenceUnexplained(let id, let person): absenceUnexplained(id, person, bloc)
    case .observationRunning(let id): stillRunning(id, bloc)
    case .contactSheetsNotAsked: contactSheetsNotAsked
    case .kindAsksMotif(let id, let kind): kindAsksMotif(id, kind, bloc)
    case .kindNeverSeen(let kind): kindNeverSeen(kind)
    case .tooFewCadres(let distinct, let asked): tooFewCadres(distinct, asked)
    case .toolNeverUsed(let tool): toolNeverUsed(tool)
    case .counterpartNeverSeen(let counterpart): counterpartNeverSeen(counterpart, bloc)
    case .observationElsewhere(let id): observationElsewhere(id, bloc)
    case .observationShort(let id, let seconds): observationShort(id, seconds, bloc)
    case .interviewNotHeld: interviewNotHeld
    case .interviewRunning: interviewStillRunning
    case .planItemOpen(let item): planItemOpen(item, bloc)
    case .stillToSee(let person, let competence): stillToSee(person, competence)
    case .interviewLength(let seconds, let planned, let tolerance):
      interviewLength(seconds, planned, tolerance)
    case .interviewElsewhere: interviewElsewhere
    case .verdictsMissing(let count, let first): verdictsMissing(count, first)
    case .gridNotComplete(let person): gridNotComplete(person, bloc)
    case .verdictUnsupported(let item): verdictUnsupported(item)
    case .competenceDiverges(let competence): competenceDiverges(competence)
    case .criterionDiverges(let criterion): criterionDiverges(criterion)
    case .commonCommentMissing(let competence): commonCommentMissing(competence)
    case .attendedNone(let person): attendedNone(person, bloc)
    case .keyMissing(let person): keyMissing(person)
    case .keyChanged(let person): keyChanged(person)
    case .contradicted(let contradiction): contradicted(contradiction)
    case .textMerged(let field): textMerged(field)
    case .damageNotAcknowledged(let damage): damageNotAcknowledged(damage)
    case .validatedUnevaluated(let competence): validatedUnevaluated(competence)
    }
  }

  /// What can be done, a derogation last where the bloc's protocol allows one for the rule.
  func ways(_ ways: [Sentence], _ rule: Rule, _ bloc: BlocID?) -> Sentence {
    guard let rules = bloc.flatMap({ state.referential.bloc($0)?.protocol }), rule.isDerogable(in: rules)
    else { return ways.ways }
    return (ways + [Sentence(fr: "enregistrez une dérogation", en: "record a derogation")]).ways
  }

  var giveReason: Sentence { Sentence(fr: "indiquez un motif", en: "give a reason") }
}
