package import Assessment
import Referential

/// Rules about the grids and what the two agree on.
extension Wording {
  func verdictsMissing(_ count: Int, _ first: GridItem) -> Sentence {
    Sentence(
      fr: """
        Il manque \(count, "avis", "avis") dans la grille, \(of: count, "pour", "d'abord pour") \
        \(definite(first)) : \(of: count, "donnez-le", "donnez-les").
        """,
      en: """
        \(count, "verdict is", "verdicts are") missing in the grid, \(of: count, "of", "first of") \
        \(definite(first)): give \(of: count, "it", "them").
        """)
  }

  func gridNotComplete(_ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    if bloc.map({ state.evaluation($0).filling.isJoint }) == true {
      return Sentence(
        fr: "La grille commune n'est pas terminée : terminez-la ensemble.",
        en: "The joint grid is not complete: complete it together.")
    }
    return Sentence(
      fr: "La grille \(of(person)) n'est pas terminée : la mise en commun l'attend.",
      en: "The grid \(of(person)) is not complete: the agreement waits for it.")
  }

  func verdictUnsupported(_ item: GridItem) -> Sentence {
    Sentence(
      fr: """
        Votre avis favorable pour \(definite(item)) n'a ni constat ni entretien complémentaire à \
        l'appui : revoyez-le, ou \(giveReason).
        """,
      en: """
        Your favourable verdict of \(definite(item)) has neither a mark nor the closing interview \
        behind it: think it over, or \(giveReason).
        """)
  }

  func competenceDiverges(_ competence: CompetenceID) -> Sentence {
    let item = definite(.competence(competence))
    return Sentence(
      fr: "Vos avis diffèrent pour \(item) : l'un de vous modifie le sien, avec un motif.",
      en: "Your verdicts of \(item) differ: one of you changes it, with a reason.")
  }

  func criterionDiverges(_ criterion: CriterionID) -> Sentence {
    let item = definite(.criterion(criterion))
    return Sentence(
      fr: """
        Vos avis diffèrent pour \(item) : l'un de vous modifie le sien, ou maintient la divergence, \
        avec un motif.
        """,
      en: """
        Your verdicts of \(item) differ: one of you changes it, or maintains the divergence, \
        with a reason.
        """)
  }

  func commonCommentMissing(_ competence: CompetenceID) -> Sentence {
    let item = definite(.competence(competence))
    return Sentence(
      fr: "Les précisions communes sont obligatoires et vides pour \(item) : rédigez-les.",
      en: "The common comment is required and empty for \(item): write it.")
  }

  func attendedNone(_ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    let noun = bloc.map(situation) ?? .interview
    let none = noun.agreeing("aucun", "aucune")
    return Sentence(
      fr: """
        Qui signe a observé au moins une fois, et \(evaluator(person)) n'a assisté à \(none) \
        \(noun.words) : corrigez les présences, ou remplacez cette personne.
        """,
      en: """
        Whoever signs has observed at least once, and \(evaluator(person)) attended no \
        \(noun.words): correct the attendance, or replace this person.
        """)
  }

  func keyMissing(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: """
        La clé de signature \(of(person)) n'est pas dans le dossier : enregistrez-la sur son poste \
        (u, puis n).
        """,
      en: """
        The signing key \(of(person)) is not in the dossier: record it on that person's computer \
        (u, then n).
        """)
  }

  func textMerged(_ field: TextFieldID) -> Sentence {
    Sentence(
      fr:
        "Deux versions d'un texte ont été réunies (\(text(field))) : relisez-le ; corrigez-le, ou dites qu'il est bon tel quel (\(key: .done)).",
      en:
        "Two versions of a text were put together (\(text(field))): read it again; correct it, or say that it is right as it stands (\(key: .done))."
    )
  }

  /// `précisions de la compétence 2`.
  package func text(_ field: TextFieldID) -> Sentence {
    switch field {
    case .comment(let id):
      Sentence(fr: "précisions de la compétence \(id.number)", en: "comment on competence \(id.number)")
    case .commonComment(let id):
      Sentence(
        fr: "précisions communes de la compétence \(id.number)",
        en: "common comment on competence \(id.number)")
    case .note: Sentence(fr: "une note", en: "a note")
    }
  }

  func damageNotAcknowledged(_ damage: String) -> Sentence {
    Sentence(
      fr: "Un dommage a été trouvé dans le dossier (\(damage)) : lisez-le et prenez-en acte.",
      en: "Damage was found in the dossier (\(damage)): read it and acknowledge it.")
  }

  func validatedUnevaluated(_ competence: CompetenceID) -> Sentence {
    let item = definite(.competence(competence))
    return Sentence(
      fr: """
        « Validé », alors que l'avis pour \(item) est « non évaluée » : revoyez la décision, ou \
        \(giveReason).
        """,
      en: "“Validated”, while \(item) is “not evaluated”: think the decision over, or \(giveReason).")
  }
}
