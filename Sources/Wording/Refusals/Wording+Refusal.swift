package import Assessment
package import Referential

extension Wording {
  /// Why a command was refused and what to do next; the bloc is the one it was about.
  package func refusal(_ refusal: Refusal, in bloc: BlocID?) -> Sentence {
    switch refusal {
    case .notInPhase(let command, let phase, let setback): notInPhase(command, phase, setback, bloc)
    case .rulesBroken(let command, let problems): rulesBroken(command, problems, bloc)
    case .notEarlier(let target, let phase): notEarlier(target, phase, bloc)
    case .nothingToChange(let command): nothingToChange(command)
    case .unknownBloc(let id): unknownBloc(id)
    case .unknownObservation: unknownObservation(bloc)
    case .unknownCriterion(let id): unknownCriterion(id)
    case .unknownCompetence(let id): unknownCompetence(id)
    case .unknownEvaluator(let id): unknownEvaluator(id)
    case .unknownNote: unknownNote
    case .unknownPlanItem: unknownPlanItem
    case .unknownDamage: unknownDamage
    case .observationRunning(let id, let home): observationRunning(id, home)
    case .observationNotRunning(let id): observationNotRunning(id, bloc)
    case .observationNotPaused(let id): observationNotPaused(id, bloc)
    case .observationEnded(let id): observationEnded(id, bloc)
    case .observationVoided(let id): observationVoided(id, bloc)
    case .observationSetAside(let id): observationSetAside(id, bloc)
    case .observationNotSetAside(let id): observationNotSetAside(id, bloc)
    case .observationShared(let id, let other): observationShared(id, other, bloc)
    case .alreadyPaired(let id, let twin): alreadyPaired(id, twin, bloc)
    case .notPaired(let id): notPaired(id, bloc)
    case .samePersonBegan(let id, let other): samePersonBegan(id, other, bloc)
    case .kindsDiffer(let id, let other): kindsDiffer(id, other, bloc)
    case .unknownSitting(let number): unknownSitting(number)
    case .sittingPaired(let number): sittingPaired(number)
    case .sittingNotPaired(let number): sittingNotPaired(number)
    case .samePersonBeganSittings(let person): samePersonBeganSittings(person)
    case .noContradiction: noContradiction
    case .noKeyChange(let person): noKeyChange(person)
    case .ownKey: ownKey
    case .timeBefore(let moment): timeBefore(moment)
    case .kindNotAllowed(let kind, let allowed): kindNotAllowed(kind, allowed)
    case .notRecordedHere(let item, let bloc): notRecordedHere(item, bloc)
    case .noContactSheets(let bloc): noContactSheets(bloc)
    case .markerAbsent(let id, let person): markerAbsent(id, person, bloc)
    case .correctionNeedsMotif(let criterion, _, let day): correctionNeedsMotif(criterion, day)
    case .motifMissing: motifMissing
    case .textEmpty(let kind): textEmpty(kind)
    case .textTooLong(let kind, let count, let maximum): textTooLong(kind, count, maximum)
    case .textNotAllowed(let kind): textNotAllowed(kind)
    case .numberOutOfRange(let number, let from, let to): numberOutOfRange(number, from, to)
    case .notInTeam(let person): notInTeam(person, bloc)
    case .alreadyInTeam(let person): alreadyInTeam(person)
    case .teamOfTwo(let count): teamOfTwo(count)
    case .candidateKnown: candidateKnown
    case .noCandidate: noCandidate
    case .notDerogable(let rule): notDerogable(rule)
    case .notSoft(let rule): notSoft(rule, bloc)
    case .fillingFixed(let filling): fillingFixed(filling)
    case .gridComplete: gridComplete
    case .verdictNotForItem(let item): verdictNotForItem(item)
    case .toSeeAfterInterview(let competence): toSeeAfterInterview(competence)
    case .interviewClosed: interviewClosed
    case .interviewRunning: interviewRunning
    case .interviewNotRunning: interviewNotRunning
    case .interviewNotPaused: interviewNotPaused
    case .sameVerdict(let item): sameVerdict(item)
    case .notDivergent(let criterion): notDivergent(criterion)
    case .noProposal: noProposal
    case .ownProposal: ownProposal
    case .alreadySigned(let person): alreadySigned(person)
    case .otherProposal: otherProposal
    case .otherPayload: otherPayload
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .historyOvertaken(let way): historyOvertaken(way)
    case .reversalNeedsMotif(let way, let criterion, let day): reversalNeedsMotif(way, criterion, day)
    }
  }
}
