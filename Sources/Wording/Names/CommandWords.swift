package import Assessment

/// What each command does, as an infinitive that may follow "vous pouvez".
extension CommandName {
  package var words: Sentence {
    switch self {
    case .recordCandidate: Sentence(fr: "enregistrer le candidat", en: "record the candidate")
    case .rectifyCandidate: Sentence(fr: "rectifier le nom du candidat", en: "correct the candidate's name")
    case .recordEvaluator: Sentence(fr: "enregistrer un évaluateur", en: "record an evaluator")
    case .recordAccommodation:
      Sentence(fr: "enregistrer un aménagement d'épreuve", en: "record an accommodation")
    case .acknowledgeDamage:
      Sentence(fr: "prendre acte d'un dommage du dossier", en: "acknowledge damage to the dossier")
    case .settleContradiction:
      Sentence(fr: "choisir entre deux valeurs", en: "choose between two values")
    case .confirmKey: Sentence(fr: "confirmer une nouvelle clé de signature", en: "confirm a new signing key")
    case .recordDerogation: Sentence(fr: "enregistrer une dérogation", en: "record a derogation")
    case .nameTeam: Sentence(fr: "nommer le binôme", en: "name the team")
    case .replaceEvaluator: Sentence(fr: "remplacer un évaluateur", en: "replace an evaluator")
    case .announceGrid:
      Sentence(fr: "annoncer que votre grille est complète", en: "announce that your grid is complete")
    case .declareImpartiality: Sentence(fr: "déclarer votre impartialité", en: "declare your impartiality")
    case .planInterview:
      Sentence(fr: "prévoir la date de l'entretien complémentaire", en: "plan the closing interview")
    case .chooseFilling: Sentence(fr: "choisir le mode de saisie", en: "choose how the grids are filled")
    case .startObservation: Sentence(fr: "commencer une observation", en: "start an observation")
    case .describeObservation: Sentence(fr: "décrire une observation", en: "describe an observation")
    case .pauseObservation: Sentence(fr: "suspendre une observation", en: "pause an observation")
    case .resumeObservation: Sentence(fr: "reprendre une observation", en: "resume an observation")
    case .endObservation: Sentence(fr: "terminer une observation", en: "end an observation")
    case .voidObservation: Sentence(fr: "annuler une observation", en: "void an observation")
    case .setAsideObservation: Sentence(fr: "ne pas retenir une observation", en: "set an observation aside")
    case .retainObservation:
      Sentence(fr: "retenir de nouveau une observation", en: "retain an observation again")
    case .shareObservation:
      Sentence(fr: "compter une observation dans un autre bloc", en: "count an observation in another bloc")
    case .pairObservations: Sentence(fr: "apparier deux observations", en: "pair two observations")
    case .unpairObservation: Sentence(fr: "défaire un appariement", en: "undo a pairing")
    case .recordAttendance: Sentence(fr: "enregistrer une présence", en: "record an attendance")
    case .recordContactSheets: Sentence(fr: "enregistrer les fiches contact", en: "record the contact sheets")
    case .mark: Sentence(fr: "saisir un constat", en: "record a mark")
    case .addNote: Sentence(fr: "prendre une note", en: "take a note")
    case .editNote: Sentence(fr: "modifier une note", en: "edit a note")
    case .removeNote: Sentence(fr: "retirer une note", en: "remove a note")
    case .writeComment: Sentence(fr: "rédiger vos précisions", en: "write your comments")
    case .writeCommonComment: Sentence(fr: "rédiger les précisions communes", en: "write the common comments")
    case .giveVerdict: Sentence(fr: "donner un avis", en: "give a verdict")
    case .waive: Sentence(fr: "indiquer un motif", en: "give a reason")
    case .undo: Sentence(fr: "annuler votre dernière saisie", en: "undo your last change")
    case .redo: Sentence(fr: "rétablir une saisie annulée", en: "redo a change that was undone")
    case .closeObserving: Sentence(fr: "terminer les observations", en: "finish the observations")
    case .completeGrid: Sentence(fr: "terminer votre grille", en: "complete your grid")
    case .startInterview:
      Sentence(fr: "commencer l'entretien complémentaire", en: "start the closing interview")
    case .pauseInterview:
      Sentence(fr: "suspendre l'entretien complémentaire", en: "pause the closing interview")
    case .resumeInterview:
      Sentence(fr: "reprendre l'entretien complémentaire", en: "resume the closing interview")
    case .endInterview: Sentence(fr: "arrêter l'entretien complémentaire", en: "stop the closing interview")
    case .pairSittings:
      Sentence(fr: "apparier deux séances de l'entretien complémentaire", en: "pair two sittings of the interview")
    case .unpairSitting:
      Sentence(
        fr: "défaire l'appariement de deux séances", en: "undo the pairing of two sittings")
    case .placeInterview:
      Sentence(fr: "indiquer le lieu de l'entretien complémentaire", en: "say where the interview is held")
    case .recordInterviewAttendance:
      Sentence(
        fr: "enregistrer une présence à l'entretien complémentaire",
        en: "record an attendance at the closing interview")
    case .settlePlanItem: Sentence(fr: "cocher un point à aborder", en: "tick off a point to address")
    case .closeInterview: Sentence(fr: "clore l'entretien complémentaire", en: "close the closing interview")
    case .modifyVerdict: Sentence(fr: "modifier votre avis", en: "change your verdict")
    case .maintainDivergence: Sentence(fr: "maintenir une divergence", en: "maintain a divergence")
    case .proposeDecision: Sentence(fr: "proposer une décision", en: "propose a decision")
    case .acceptDecision: Sentence(fr: "accepter la décision", en: "accept the decision")
    case .sign: Sentence(fr: "signer", en: "sign")
    case .returnToPhase: Sentence(fr: "revenir à une étape précédente", en: "go back to an earlier stage")
    case .interrupt: Sentence(fr: "interrompre l'évaluation", en: "interrupt the assessment")
    case .openRevision: Sentence(fr: "ouvrir une révision", en: "open a revision")
    }
  }
}
