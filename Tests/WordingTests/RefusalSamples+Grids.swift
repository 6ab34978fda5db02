import Assessment
import Referential

/// About grids, the closing interview and the agreement.
extension RefusalSamples {
  static let grids: [Sample<Refusal>] = [
    Sample(
      .fillingFixed(.joint), in: Scene.b1,
      fr: "La saisie est commencée (grille commune)⍽: son mode ne peut plus changer. Continuez ainsi.",
      en: "Filling has begun (joint grid): its way can no longer change. Go on like this."),
    Sample(
      .gridComplete, in: Scene.b1,
      fr: "Votre grille est terminée. Pour la modifier, revenez à la saisie des grilles, avec un motif.",
      en: "Your grid is complete. To change it, go back to the filling of the grids, with a reason."),
    Sample(
      .verdictNotForItem(.criterion(Scene.criterion(2, 1))), in: Scene.b1,
      fr: """
        Cet avis ne convient pas pour le critère 1 de la compétence 2. Choisissez satisfait, non \
        satisfait ou non observé.
        """,
      en: """
        This verdict does not fit criterion 1 of competence 2. Choose satisfied, not satisfied or not \
        observed.
        """),
    Sample(
      .verdictNotForItem(.competence(Scene.competence(2))), in: Scene.b1,
      fr: """
        Cet avis ne convient pas pour la compétence 2. Choisissez acquise, non acquise, non évaluée ou \
        à voir.
        """,
      en: """
        This verdict does not fit competence 2. Choose acquired, not acquired, not evaluated or to be \
        seen.
        """),
    Sample(
      .toSeeAfterInterview(Scene.competence(2)), in: Scene.b1,
      fr: """
        «⍽À voir⍽» renvoie à l'entretien complémentaire, qui ne suivra plus pour la compétence 2. \
        Choisissez acquise, non acquise ou non évaluée.
        """,
      en: """
        “To be seen” points to the closing interview, which will not follow any more for competence 2. \
        Choose acquired, not acquired or not evaluated.
        """),
    Sample(
      .interviewClosed, in: Scene.b1,
      fr: "L'entretien complémentaire est clos. Pour le rouvrir, revenez à cette étape, avec un motif.",
      en: "The closing interview is closed. To reopen it, go back to that stage, with a reason."),
    Sample(
      .interviewRunning, in: Scene.b1,
      fr: "L'entretien complémentaire est déjà en cours. Continuez, ou arrêtez-le d'abord.",
      en: "The closing interview is running already. Go on, or stop it first."),
    Sample(
      .interviewNotRunning, in: Scene.b1,
      fr: "L'entretien complémentaire n'est pas en cours. Commencez-le, ou reprenez-le d'abord.",
      en: "The closing interview is not running. Start it, or resume it first."),
    Sample(
      .interviewNotPaused, in: Scene.b1,
      fr: "L'entretien complémentaire n'est pas en pause. Continuez, ou suspendez-le d'abord.",
      en: "The closing interview is not paused. Go on, or pause it first."),
    Sample(
      .unknownSitting(3), in: Scene.b1,
      fr: "L'entretien complémentaire n'a pas de séance n°⍽3. Choisissez-en une autre.",
      en: "The closing interview has no sitting 3. Choose another one."),
    Sample(
      .sittingPaired(1), in: Scene.b1,
      fr: "La séance n°⍽1 est déjà appariée. Défaites d'abord cet appariement, avec un motif.",
      en: "Sitting 1 is paired already. Undo that pairing first, with a reason."),
    Sample(
      .sittingNotPaired(2), in: Scene.b1,
      fr: "La séance n°⍽2 n'a pas d'appariement à défaire. Vous pouvez continuer.",
      en: "Sitting 2 has no pairing to undo. You can go on."),
    Sample(
      .samePersonBeganSittings(Scene.louis), in: Scene.b1,
      fr: """
        Louis Faure a commencé les deux séances⍽: seules s'apparient celles de deux personnes. \
        Choisissez-en une autre.
        """,
      en: """
        Louis Faure started both sittings: only those of two people can be paired. \
        Choose another one.
        """),
    Sample(
      .sameVerdict(.competence(Scene.competence(3))), in: Scene.b1,
      fr: "C'est déjà votre avis pour la compétence 3. Choisissez-en un autre, ou gardez celui-ci.",
      en: "This is your verdict of competence 3 already. Choose another, or keep this one."),
    Sample(
      .notDivergent(Scene.criterion(1, 2)), in: Scene.b1,
      fr: """
        Vos avis concordent pour le critère 2 de la compétence 1. Il n'y a rien à maintenir⍽: passez à \
        la divergence suivante.
        """,
      en: """
        Your verdicts of criterion 2 of competence 1 match. There is nothing to maintain: go to the \
        next divergence.
        """),
    Sample(
      .noProposal, in: Scene.b1,
      fr: "Aucune décision n'attend. Proposez-en une, que l'autre évaluateur acceptera avant de signer.",
      en: "No decision is waiting. Propose one, for the other evaluator to accept before signing."),
    Sample(
      .ownProposal, in: Scene.b1,
      fr: "Vous avez proposé cette décision. Demandez à l'autre évaluateur de l'accepter.",
      en: "You proposed this decision. Ask the other evaluator to accept it."),
    Sample(
      .alreadySigned(Scene.camille), in: Scene.b1,
      fr: "Camille Roy a déjà signé. Demandez à l'autre évaluateur de signer.",
      en: "Camille Roy has signed already. Ask the other evaluator to sign."),
    Sample(
      .otherProposal, in: Scene.b1,
      fr: "Cette signature porte sur une autre décision. Relisez le résultat, puis signez de nouveau.",
      en: "This signature is for another decision. Read the result again, then sign once more."),
    Sample(
      .otherPayload, in: Scene.b1,
      fr: """
        L'autre évaluateur a signé un contenu différent. Revenez à la mise en commun, avec un motif, \
        et proposez de nouveau la décision.
        """,
      en: """
        The other evaluator signed a different content. Go back to the agreement, with a reason, and \
        propose the decision again.
        """),
  ]
}
