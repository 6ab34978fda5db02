package import Assessment

/// What the persons of a dossier are called on the screen.
extension Evaluator.Role {
  package var words: Sentence {
    switch self {
    case .accreditedExpert: Sentence(fr: "expert habilité", en: "accredited expert")
    case .internalExpert: Sentence(fr: "expert interne", en: "internal expert")
    case .trainingManager: Sentence(fr: "responsable pédagogique", en: "training manager")
    }
  }
}

extension Accreditation.Holder {
  package var words: Sentence {
    switch self {
    case .person: Sentence(fr: "la personne", en: "the person")
    case .organisation: Sentence(fr: "l'organisme", en: "the organisation")
    }
  }
}
