package import Assessment

/// What the phases of a bloc are called on the screen.
extension Phase {
  /// For lists, at most 13 columns.
  package var words: Sentence {
    switch self {
    case .preparing: Sentence(fr: "préparation", en: "preparation")
    case .observing: Sentence(fr: "observation", en: "observation")
    case .grading: Sentence(fr: "grilles", en: "grids")
    case .interviewing: Sentence(fr: "entr. compl.", en: "interview")
    case .agreeing: Sentence(fr: "accord", en: "agreement")
    case .signing: Sentence(fr: "signature", en: "signing")
    case .sealed: Sentence(fr: "signé", en: "signed")
    case .interrupted: Sentence(fr: "interrompu", en: "interrupted")
    }
  }

  /// For narrow lists, at most 8 columns.
  package var abbreviation: Sentence {
    switch self {
    case .preparing: Sentence(fr: "prépa.", en: "prep.")
    case .observing: Sentence(fr: "obs.", en: "obs.")
    case .grading: Sentence(fr: "grilles", en: "grids")
    case .interviewing: Sentence(fr: "entr. c.", en: "interv.")
    case .agreeing: Sentence(fr: "accord", en: "agreem.")
    case .signing: Sentence(fr: "signat.", en: "signing")
    case .sealed: Sentence(fr: "signé", en: "signed")
    case .interrupted: Sentence(fr: "interr.", en: "interr.")
    }
  }

  /// For the title of a bloc's screen.
  package var title: Sentence {
    switch self {
    case .preparing: Sentence(fr: "Préparation", en: "Preparation")
    case .observing: Sentence(fr: "Observation", en: "Observation")
    case .grading: Sentence(fr: "Grilles", en: "Grids")
    case .interviewing: Sentence(fr: "Entretien complémentaire", en: "Closing interview")
    case .agreeing: Sentence(fr: "Mise en commun", en: "Agreement")
    case .signing: Sentence(fr: "Signature", en: "Signing")
    case .sealed: Sentence(fr: "Résultat signé", en: "Signed result")
    case .interrupted: Sentence(fr: "Évaluation interrompue", en: "Assessment interrupted")
    }
  }

  /// With the article, as it stands after "pendant" or "ce bloc en est à".
  package var definite: Sentence {
    switch self {
    case .preparing: Sentence(fr: "la préparation", en: "the preparation")
    case .observing: Sentence(fr: "l'observation", en: "the observation")
    case .grading: Sentence(fr: "la saisie des grilles", en: "the filling of the grids")
    case .interviewing: Sentence(fr: "l'entretien complémentaire", en: "the closing interview")
    case .agreeing: Sentence(fr: "la mise en commun", en: "the agreement")
    case .signing: Sentence(fr: "la signature", en: "the signing")
    case .sealed: Sentence(fr: "la révision d'un résultat signé", en: "the revision of a signed result")
    case .interrupted: Sentence(fr: "l'interruption", en: "the interruption")
    }
  }

  /// Where a bloc stands, as the middle of a sentence: "ce bloc en est à la mise en commun".
  package var standing: Sentence {
    switch self {
    case .preparing, .observing, .grading, .interviewing, .agreeing, .signing:
      Sentence(fr: "ce bloc en est à \(definite)", en: "this bloc is at \(definite)")
    case .sealed: Sentence(fr: "le résultat de ce bloc est signé", en: "the result of this bloc is signed")
    case .interrupted:
      Sentence(
        fr: "l'évaluation de ce bloc est interrompue", en: "the assessment of this bloc is interrupted")
    }
  }
}
