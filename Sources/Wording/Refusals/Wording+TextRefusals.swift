package import Assessment

/// Refusals about what was typed.
extension Wording {
  var motifMissing: Sentence {
    Sentence(
      fr: "Il manque le motif. Indiquez-le en quelques mots : il figurera dans le résultat.",
      en: "The reason is missing. Give it in a few words: the result will show it.")
  }

  func textEmpty(_ kind: Refusal.TextKind) -> Sentence {
    Sentence(
      fr: "Il manque \(kind.words). Saisissez ce texte, puis validez de nouveau.",
      en: "\(kind.words.capitalized) is missing. Enter it, then confirm again.")
  }

  func textTooLong(_ kind: Refusal.TextKind, _ count: Int, _ maximum: Int) -> Sentence {
    let excess = count - maximum
    return Sentence(
      fr: """
        Vous avez saisi \(.number(count)) caractères dans \(kind.words), la limite est de \
        \(.number(maximum)). Retirez-en \(.number(excess)).
        """,
      en: """
        You entered \(.number(count)) characters in \(kind.words), the limit is \(.number(maximum)). \
        Take out \(.number(excess)).
        """)
  }

  func textNotAllowed(_ kind: Refusal.TextKind) -> Sentence {
    Sentence(
      fr: """
        Certains caractères ne peuvent pas être enregistrés dans \(kind.words). Retapez ce texte au \
        clavier.
        """,
      en: "Some characters cannot be recorded in \(kind.words). Type this text again.")
  }

  func numberOutOfRange(_ number: Int, _ from: Int, _ to: Int) -> Sentence {
    Sentence(
      fr: """
        \(.number(number)) n'est pas permis ici. Saisissez un nombre de \(.number(from)) à \
        \(.number(to)).
        """,
      en: "\(.number(number)) is not allowed here. Enter a number from \(.number(from)) to \(.number(to)).")
  }
}

extension Refusal.TextKind {
  /// With the article.
  package var words: Sentence {
    switch self {
    case .name: Sentence(fr: "le nom", en: "the name")
    case .organisation: Sentence(fr: "l'organisme", en: "the organisation")
    case .service: Sentence(fr: "le service", en: "the department")
    case .reference: Sentence(fr: "la référence d'habilitation", en: "the accreditation's reference")
    case .course: Sentence(fr: "la référence de la formation", en: "the course's reference")
    case .measure: Sentence(fr: "la mesure d'aménagement", en: "the accommodation's measure")
    case .authority: Sentence(fr: "le nom de l'autorité", en: "the authority's name")
    case .motif: Sentence(fr: "le motif", en: "the reason")
    case .comment: Sentence(fr: "les précisions", en: "the comment")
    case .note: Sentence(fr: "la note", en: "the note")
    case .cadre: Sentence(fr: "le cadre", en: "the setting")
    case .steeringTools: Sentence(fr: "le champ des outils de pilotage", en: "the field of steering tools")
    }
  }
}
