package import Assessment

/// What an evaluator's marks and verdicts are called on the screen.
extension MarkValue {
  package var words: Sentence {
    switch self {
    case .satisfying: Sentence(fr: "satisfaisant", en: "satisfying")
    case .insufficient: Sentence(fr: "insuffisant", en: "insufficient")
    }
  }
}

extension CriterionVerdict {
  package var words: Sentence {
    switch self {
    case .satisfied: Sentence(fr: "satisfait", en: "satisfied")
    case .notSatisfied: Sentence(fr: "non satisfait", en: "not satisfied")
    case .notObserved: Sentence(fr: "non observé", en: "not observed")
    }
  }
}

extension CompetenceVerdict {
  package var words: Sentence {
    switch self {
    case .acquired: Sentence(fr: "acquise", en: "acquired")
    case .notAcquired: Sentence(fr: "non acquise", en: "not acquired")
    case .notEvaluated: Sentence(fr: "non évaluée", en: "not evaluated")
    case .toSee: Sentence(fr: "à voir", en: "to be seen")
    }
  }
}

extension Verdict {
  package var words: Sentence {
    switch self {
    case .criterion(_, let verdict): verdict.words
    case .competence(_, let verdict): verdict.words
    }
  }
}

extension Decision {
  package var words: Sentence {
    switch self {
    case .validated: Sentence(fr: "validé", en: "validated")
    case .notValidated: Sentence(fr: "non validé", en: "not validated")
    }
  }
}

extension Filling {
  package var words: Sentence {
    switch self {
    case .separate: Sentence(fr: "grilles séparées", en: "separate grids")
    case .joint: Sentence(fr: "grille commune", en: "joint grid")
    case .jointAfterSeparate:
      Sentence(
        fr: "grilles commencées séparément, terminées en commun",
        en: "grids begun separately, finished jointly")
    }
  }
}

extension Attendance {
  /// Without its motif.
  package var words: Sentence {
    switch self {
    case .present: Sentence(fr: "présence", en: "present")
    case .absent: Sentence(fr: "absence", en: "absent")
    }
  }
}

extension Venue {
  /// Without its motif.
  package var words: Sentence {
    switch self {
    case .company: Sentence(fr: "en entreprise", en: "at the company")
    case .elsewhere: Sentence(fr: "ailleurs qu'en entreprise", en: "away from the company")
    }
  }
}

extension Interview.Outcome {
  /// Without its motif.
  package var words: Sentence {
    switch self {
    case .addressed: Sentence(fr: "abordé", en: "addressed")
    case .setAside: Sentence(fr: "non abordé, avec motif", en: "set aside, with a reason")
    }
  }
}
