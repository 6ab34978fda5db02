import Assessment
import Referential

/// Refusals about grids, verdicts, the closing interview and the agreement.
extension Wording {
  func fillingFixed(_ filling: Filling) -> Sentence {
    Sentence(
      fr: "La saisie est commencée (\(filling.words)) : son mode ne peut plus changer. Continuez ainsi.",
      en: "Filling has begun (\(filling.words)): its way can no longer change. Go on like this.")
  }

  var gridComplete: Sentence {
    Sentence(
      fr: "Votre grille est terminée. Pour la modifier, revenez à la saisie des grilles, avec un motif.",
      en: "Your grid is complete. To change it, go back to the filling of the grids, with a reason.")
  }

  func verdictNotForItem(_ item: GridItem) -> Sentence {
    let choices: Sentence
    switch item {
    case .criterion: choices = CriterionVerdict.allCases.map(\.words).any
    case .competence: choices = CompetenceVerdict.allCases.map(\.words).any
    }
    return Sentence(
      fr: "Cet avis ne convient pas pour \(definite(item)). Choisissez \(choices).",
      en: "This verdict does not fit \(definite(item)). Choose \(choices).")
  }

  func toSeeAfterInterview(_ competence: CompetenceID) -> Sentence {
    let choices = CompetenceVerdict.allCases.filter { $0 != .toSee }.map(\.words).any
    return Sentence(
      fr: """
        « À voir » renvoie à l'entretien complémentaire, qui ne suivra plus pour \
        \(definite(.competence(competence))). Choisissez \(choices).
        """,
      en: """
        “To be seen” points to the closing interview, which will not follow any more for \
        \(definite(.competence(competence))). Choose \(choices).
        """)
  }

  var interviewClosed: Sentence {
    Sentence(
      fr: "L'entretien complémentaire est clos. Pour le rouvrir, revenez à cette étape, avec un motif.",
      en: "The closing interview is closed. To reopen it, go back to that stage, with a reason.")
  }

  var interviewRunning: Sentence {
    Sentence(
      fr: "L'entretien complémentaire est déjà en cours. Continuez, ou arrêtez-le d'abord.",
      en: "The closing interview is running already. Go on, or stop it first.")
  }

  var interviewNotRunning: Sentence {
    Sentence(
      fr: "L'entretien complémentaire n'est pas en cours. Commencez-le, ou reprenez-le d'abord.",
      en: "The closing interview is not running. Start it, or resume it first.")
  }

  var interviewNotPaused: Sentence {
    Sentence(
      fr: "L'entretien complémentaire n'est pas en pause. Continuez, ou suspendez-le d'abord.",
      en: "The closing interview is not paused. Go on, or pause it first.")
  }

  func sameVerdict(_ item: GridItem) -> Sentence {
    Sentence(
      fr: "C'est déjà votre avis pour \(definite(item)). Choisissez-en un autre, ou gardez celui-ci.",
      en: "This is your verdict of \(definite(item)) already. Choose another, or keep this one.")
  }

  func notDivergent(_ criterion: CriterionID) -> Sentence {
    let item = definite(.criterion(criterion))
    return Sentence(
      fr: "Vos avis concordent pour \(item). Il n'y a rien à maintenir : passez à la divergence suivante.",
      en: "Your verdicts of \(item) match. There is nothing to maintain: go to the next divergence.")
  }

  var noProposal: Sentence {
    Sentence(
      fr: "Aucune décision n'attend. Proposez-en une, que l'autre évaluateur acceptera avant de signer.",
      en: "No decision is waiting. Propose one, for the other evaluator to accept before signing.")
  }

  var ownProposal: Sentence {
    Sentence(
      fr: "Vous avez proposé cette décision. Demandez à l'autre évaluateur de l'accepter.",
      en: "You proposed this decision. Ask the other evaluator to accept it.")
  }

  func alreadySigned(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: "\(evaluator(person).capitalized) a déjà signé. Demandez à l'autre évaluateur de signer.",
      en: "\(evaluator(person).capitalized) has signed already. Ask the other evaluator to sign.")
  }

  var otherProposal: Sentence {
    Sentence(
      fr: "Cette signature porte sur une autre décision. Relisez le résultat, puis signez de nouveau.",
      en: "This signature is for another decision. Read the result again, then sign once more.")
  }

  var otherPayload: Sentence {
    Sentence(
      fr: """
        L'autre évaluateur a signé un contenu différent. Revenez à la mise en commun, avec un motif, \
        et proposez de nouveau la décision.
        """,
      en: """
        The other evaluator signed a different content. Go back to the agreement, with a reason, \
        and propose the decision again.
        """)
  }
}
