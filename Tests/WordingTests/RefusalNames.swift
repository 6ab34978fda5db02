import Assessment

extension Refusal {
  /// Which case, without its facts; a new case does not compile before it stands here.
  enum Name: CaseIterable {
    case nothingToUndo, nothingToRedo, historyOvertaken, reversalNeedsMotif
    case notInPhase, rulesBroken, unknownBloc, unknownObservation, unknownCriterion, unknownCompetence,
      unknownEvaluator, unknownNote, unknownPlanItem, observationRunning, observationNotRunning,
      observationNotPaused, observationEnded, observationVoided, observationSetAside,
      observationNotSetAside, unknownSitting, sittingPaired, sittingNotPaired, samePersonBeganSittings,
      observationShared, alreadyPaired, notPaired, samePersonBegan, kindsDiffer,
      noContradiction, noKeyChange, ownKey, kindNotAllowed, notRecordedHere, noContactSheets,
      markerAbsent, correctionNeedsMotif, motifMissing, textEmpty, textTooLong, textNotAllowed,
      numberOutOfRange, notInTeam, alreadyInTeam, teamOfTwo, notDerogable, notSoft, fillingFixed,
      gridComplete, verdictNotForItem, toSeeAfterInterview, interviewClosed, interviewRunning,
      interviewNotRunning, interviewNotPaused, sameVerdict, notDivergent, noProposal, ownProposal,
      alreadySigned, otherProposal, otherPayload, notEarlier, timeBefore, candidateKnown, noCandidate,
      unknownDamage, nothingToChange
  }

  var name: Name {
    switch self {
    case .notInPhase: .notInPhase
    case .rulesBroken: .rulesBroken
    case .unknownBloc: .unknownBloc
    case .unknownObservation: .unknownObservation
    case .unknownCriterion: .unknownCriterion
    case .unknownCompetence: .unknownCompetence
    case .unknownEvaluator: .unknownEvaluator
    case .unknownNote: .unknownNote
    case .unknownPlanItem: .unknownPlanItem
    case .observationRunning: .observationRunning
    case .observationNotRunning: .observationNotRunning
    case .observationNotPaused: .observationNotPaused
    case .observationEnded: .observationEnded
    case .observationVoided: .observationVoided
    case .observationSetAside: .observationSetAside
    case .observationNotSetAside: .observationNotSetAside
    case .observationShared: .observationShared
    case .alreadyPaired: .alreadyPaired
    case .notPaired: .notPaired
    case .samePersonBegan: .samePersonBegan
    case .kindsDiffer: .kindsDiffer
    case .noContradiction: .noContradiction
    case .unknownSitting: .unknownSitting
    case .sittingPaired: .sittingPaired
    case .sittingNotPaired: .sittingNotPaired
    case .samePersonBeganSittings: .samePersonBeganSittings
    case .noKeyChange: .noKeyChange
    case .ownKey: .ownKey
    case .kindNotAllowed: .kindNotAllowed
    case .notRecordedHere: .notRecordedHere
    case .noContactSheets: .noContactSheets
    case .markerAbsent: .markerAbsent
    case .correctionNeedsMotif: .correctionNeedsMotif
    case .motifMissing: .motifMissing
    case .textEmpty: .textEmpty
    case .textTooLong: .textTooLong
    case .textNotAllowed: .textNotAllowed
    case .numberOutOfRange: .numberOutOfRange
    case .notInTeam: .notInTeam
    case .alreadyInTeam: .alreadyInTeam
    case .teamOfTwo: .teamOfTwo
    case .notDerogable: .notDerogable
    case .notSoft: .notSoft
    case .fillingFixed: .fillingFixed
    case .gridComplete: .gridComplete
    case .verdictNotForItem: .verdictNotForItem
    case .toSeeAfterInterview: .toSeeAfterInterview
    case .interviewClosed: .interviewClosed
    case .interviewRunning: .interviewRunning
    case .interviewNotRunning: .interviewNotRunning
    case .interviewNotPaused: .interviewNotPaused
    case .sameVerdict: .sameVerdict
    case .notDivergent: .notDivergent
    case .noProposal: .noProposal
    case .ownProposal: .ownProposal
    case .alreadySigned: .alreadySigned
    case .otherProposal: .otherProposal
    case .otherPayload: .otherPayload
    case .notEarlier: .notEarlier
    case .timeBefore: .timeBefore
    case .candidateKnown: .candidateKnown
    case .noCandidate: .noCandidate
    case .unknownDamage: .unknownDamage
    case .nothingToChange: .nothingToChange
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .historyOvertaken: .historyOvertaken
    case .reversalNeedsMotif: .reversalNeedsMotif
    }
  }
}
