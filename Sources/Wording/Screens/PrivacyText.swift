package import Privacy

/// What is said of a text that seems to hold what a customer could be found by: never a refusal.
package enum PrivacyText {
  /// What a text seems to hold, and what to do; nil where it holds nothing of the kind.
  package static func warning(about text: String) -> Sentence? {
    let found = PersonalData.find(in: text)
    return found.isEmpty ? nil : warning(found)
  }

  /// For when the text is left.
  package static func warning(_ found: [PersonalDatum]) -> Sentence {
    let list = list(found)
    return Sentence(
      fr:
        "Ce texte semble contenir \(list) ; si cela vient d'un client, effacez-le, le résultat signé le garderait.",
      en:
        "This text seems to hold \(list); if it comes from a customer, delete it, the signed result would keep it."
    )
  }

  /// For while it is written: `semble contenir un numéro de téléphone : 06 12 …, à effacer …`.
  package static func brief(_ found: [PersonalDatum]) -> Sentence {
    let list = list(found)
    return Sentence(
      fr: "semble contenir \(list) (client ? à effacer)",
      en: "seems to hold \(list) (a customer's? delete it)")
  }

  private static func list(_ found: [PersonalDatum]) -> Sentence {
    let named = found.prefix(3).map { datum in
      let masked = Sentence(same: datum.masked)
      return Sentence(fr: "\(datum.kind.words) : \(masked)", en: "\(datum.kind.words): \(masked)")
    }
    let more = found.count - named.count
    return more == 0
      ? named.all
      : (named + [Sentence(fr: "\(more, "autre", "autres")", en: "\(more, "other", "others")")]).all
  }
}

extension PersonalDatum.Kind {
  package var words: Sentence {
    switch self {
    case .telephone: Sentence(fr: "un numéro de téléphone", en: "a telephone number")
    case .email: Sentence(fr: "une adresse électronique", en: "an e-mail address")
    case .iban: Sentence(fr: "un IBAN", en: "an IBAN")
    case .socialSecurity: Sentence(fr: "un numéro de sécurité sociale", en: "a social security number")
    }
  }
}
