package import Assessment

/// What the rules are called in a list of derogations or motifs.
extension Rule {
  package var words: Sentence {
    switch self {
    case .candidate: Sentence(fr: "candidat nommé", en: "candidate named")
    case .observationCount: Sentence(fr: "nombre d'observations", en: "number of observations")
    case .kindMaximum: Sentence(fr: "nombre de situations simulées", en: "number of simulated situations")
    case .window: Sentence(fr: "période d'observation", en: "observation period")
    case .oneSitting: Sentence(fr: "présentation et questions le même jour", en: "one sitting")
    case .presence: Sentence(fr: "présence des évaluateurs", en: "attendance of the evaluators")
    case .absenceMotif: Sentence(fr: "motif des absences", en: "reasons for absences")
    case .markerAttendance: Sentence(fr: "présence de qui a saisi", en: "attendance of whoever marked")
    case .pairing: Sentence(fr: "observations appariées", en: "paired observations")
    case .nothingRunning: Sentence(fr: "aucune observation en cours", en: "no observation running")
    case .team: Sentence(fr: "composition du binôme", en: "make-up of the team")
    case .accreditation: Sentence(fr: "habilitation valide", en: "valid accreditation")
    case .impartiality: Sentence(fr: "déclaration d'impartialité", en: "declaration of impartiality")
    case .contactSheets: Sentence(fr: "fiches contact demandées", en: "contact sheets asked for")
    case .gridComplete: Sentence(fr: "grille complète", en: "complete grid")
    case .interviewHeld: Sentence(fr: "entretien complémentaire tenu", en: "closing interview held")
    case .interviewPlan: Sentence(fr: "points à aborder", en: "points to address")
    case .sameVerdicts: Sentence(fr: "avis concordants", en: "matching verdicts")
    case .commonComments: Sentence(fr: "précisions communes", en: "common comments")
    case .sameDecision: Sentence(fr: "décision commune", en: "common decision")
    case .signerAttended: Sentence(fr: "présence de qui signe", en: "attendance of whoever signs")
    case .signingKey: Sentence(fr: "clé de signature", en: "signing key")
    case .contradiction:
      Sentence(fr: "faits enregistrés différemment des deux côtés", en: "facts recorded differently on both sides")
    case .mergedText: Sentence(fr: "textes modifiés des deux côtés", en: "texts changed on both sides")
    case .damage: Sentence(fr: "dossier endommagé", en: "damaged dossier")
    case .kindMotif: Sentence(fr: "situation non réelle", en: "situation that was not real")
    case .kindAbsent: Sentence(fr: "situation difficile simulée", en: "simulated difficult situation")
    case .cadres: Sentence(fr: "variété des cadres", en: "variety of settings")
    case .tools: Sentence(fr: "outils utilisés", en: "tools used")
    case .counterparts: Sentence(fr: "types d'interlocuteurs", en: "kinds of customers")
    case .place: Sentence(fr: "lieu de l'observation", en: "place of the observation")
    case .shortObservation: Sentence(fr: "observation très courte", en: "very short observation")
    case .interviewLength:
      Sentence(fr: "durée de l'entretien complémentaire", en: "length of the closing interview")
    case .interviewPlace:
      Sentence(fr: "lieu de l'entretien complémentaire", en: "place of the closing interview")
    case .unsupportedVerdict: Sentence(fr: "avis sans constat", en: "verdict without a mark")
    case .validatedUnevaluated:
      Sentence(fr: "bloc validé, compétence non évaluée", en: "validated with a competence not evaluated")
    }
  }
}
