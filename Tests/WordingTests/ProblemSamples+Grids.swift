import Assessment
import Referential

/// Rules about grids, the closing interview and the agreement.
extension ProblemSamples {
  static let grids: [Sample<Problem>] = [
    Sample(
      .verdictsMissing(count: 1, first: .competence(Scene.competence(2))), in: Scene.b1,
      fr: "Il manque 1 avis dans la grille, pour la compétence 2⍽: donnez-le.",
      en: "1 verdict is missing in the grid, of competence 2: give it.",
      brief: "1 avis à donner",
      briefly: "1 verdict to give"),
    Sample(
      .verdictsMissing(count: 7, first: .criterion(Scene.criterion(2, 1))), in: Scene.b1,
      fr: "Il manque 7 avis dans la grille, d'abord pour le critère 1 de la compétence 2⍽: donnez-les.",
      en: "7 verdicts are missing in the grid, first of criterion 1 of competence 2: give them.",
      brief: "7 avis à donner",
      briefly: "7 verdicts to give"),
    Sample(
      .gridNotComplete(Scene.louis), in: Scene.b1,
      fr: "La grille de Louis Faure n'est pas terminée⍽: la mise en commun l'attend.",
      en: "The grid of Louis Faure is not complete: the agreement waits for it.",
      brief: "grille à terminer⍽: Louis Faure",
      briefly: "grid to complete: Louis Faure"),
    Sample(
      .interviewNotHeld, in: Scene.b1,
      fr: "L'entretien complémentaire n'a pas eu lieu⍽: commencez-le avec le candidat.",
      en: "The closing interview was not held: start it with the candidate.",
      brief: "entretien complémentaire à tenir",
      briefly: "closing interview to hold"),
    Sample(
      .interviewRunning, in: Scene.b1,
      fr: "L'entretien complémentaire est encore en cours⍽: arrêtez-le.",
      en: "The closing interview is still running: stop it.",
      brief: "entretien complémentaire en cours",
      briefly: "closing interview running"),
    Sample(
      .planItemOpen(.fixed("choices")), in: Scene.b1,
      fr: """
        Il reste un point à aborder (Argumenter les choix opérés)⍽: abordez-le, ou choisissez «⍽ne pas \
        aborder⍽», avec un motif.
        """,
      en: """
        A point is still to be addressed (Argumenter les choix opérés): address it, or set it aside, \
        with a reason.
        """,
      brief: "à aborder⍽: Argumenter les choix opérés",
      briefly: "to address: Argumenter les choix opérés"),
    Sample(
      .planItemOpen(.competence(Scene.competence(3))), in: Scene.b1,
      fr: """
        Il reste un point à aborder (compétence 3, label 3)⍽: abordez-le, ou choisissez «⍽ne pas \
        aborder⍽», avec un motif.
        """,
      en: """
        A point is still to be addressed (competence 3, label 3): address it, or set it aside, with a \
        reason.
        """,
      brief: "à aborder⍽: compétence 3, label 3",
      briefly: "to address: competence 3, label 3"),
    Sample(
      .planItemOpen(.criterion(Scene.criterion(3, 2))), in: Scene.b1,
      fr: """
        Il reste un point à aborder (compétence 3, critère 2)⍽: abordez-le, ou choisissez «⍽ne pas \
        aborder⍽», avec un motif.
        """,
      en: """
        A point is still to be addressed (competence 3, criterion 2): address it, or set it aside, \
        with a reason.
        """,
      brief: "à aborder⍽: compétence 3, critère 2",
      briefly: "to address: competence 3, criterion 2"),
    Sample(
      .stillToSee(Scene.louis, Scene.competence(2)), in: Scene.b1,
      fr: """
        L'avis de Louis Faure pour la compétence 2 est encore «⍽à voir⍽»⍽: choisissez acquise, non \
        acquise ou non évaluée.
        """,
      en: """
        The verdict of Louis Faure on competence 2 is still “to be seen”: choose acquired, not \
        acquired or not evaluated.
        """,
      brief: "compétence 2 encore à voir",
      briefly: "competence 2 to be seen"),
    Sample(
      .competenceDiverges(Scene.competence(3)), in: Scene.b1,
      fr: "Vos avis diffèrent pour la compétence 3⍽: l'un de vous modifie le sien, avec un motif.",
      en: "Your verdicts of competence 3 differ: one of you changes it, with a reason.",
      brief: "divergence⍽: compétence 3",
      briefly: "divergence: competence 3"),
    Sample(
      .criterionDiverges(Scene.criterion(3, 2)), in: Scene.b1,
      fr: """
        Vos avis diffèrent pour le critère 2 de la compétence 3⍽: l'un de vous modifie le sien, ou \
        maintient la divergence, avec un motif.
        """,
      en: """
        Your verdicts of criterion 2 of competence 3 differ: one of you changes it, or maintains the \
        divergence, with a reason.
        """,
      brief: "divergence⍽: compétence 3, critère 2",
      briefly: "divergence: competence 3, criterion 2"),
    Sample(
      .commonCommentMissing(Scene.competence(2)), in: Scene.b1,
      fr: "Les précisions communes sont obligatoires et vides pour la compétence 2⍽: rédigez-les.",
      en: "The common comment is required and empty for competence 2: write it.",
      brief: "compétence 2⍽: précisions communes à rédiger",
      briefly: "competence 2: common comment to write"),
    Sample(
      .attendedNone(Scene.louis), in: Scene.b1,
      fr: """
        Qui signe a observé au moins une fois, et Louis Faure n'a assisté à aucun entretien observé⍽: \
        corrigez les présences, ou remplacez cette personne.
        """,
      en: """
        Whoever signs has observed at least once, and Louis Faure attended no observed interview: \
        correct the attendance, or replace this person.
        """,
      brief: "n'a assisté à aucune observation⍽: Louis Faure",
      briefly: "attended no observation: Louis Faure"),
    Sample(
      .attendedNone(Scene.louis), in: Scene.b3,
      fr: """
        Qui signe a observé au moins une fois, et Louis Faure n'a assisté à aucune mise en situation⍽: \
        corrigez les présences, ou remplacez cette personne.
        """,
      en: """
        Whoever signs has observed at least once, and Louis Faure attended no work situation: correct \
        the attendance, or replace this person.
        """,
      brief: "n'a assisté à aucune observation⍽: Louis Faure",
      briefly: "attended no observation: Louis Faure"),
    Sample(
      .textMerged(.comment(Scene.competence(2))), in: Scene.b1,
      fr: """
        Deux versions d'un texte ont été réunies (précisions de la compétence 2)⍽: relisez-le⍽; \
        corrigez-le, ou dites qu'il est bon tel quel (F10).
        """,
      en: """
        Two versions of a text were put together (comment on competence 2): read it again; correct \
        it, or say that it is right as it stands (F10).
        """,
      brief: "à relire⍽: précisions de la compétence 2",
      briefly: "to read again: comment on competence 2"),
    Sample(
      .textMerged(.commonComment(Scene.competence(2))), in: Scene.b1,
      fr: """
        Deux versions d'un texte ont été réunies (précisions communes de la compétence 2)⍽: relisez-le⍽; \
        corrigez-le, ou dites qu'il est bon tel quel (F10).
        """,
      en: """
        Two versions of a text were put together (common comment on competence 2): read it again; \
        correct it, or say that it is right as it stands (F10).
        """,
      brief: "à relire⍽: précisions communes de la compétence 2",
      briefly: "to read again: common comment on competence 2"),
    Sample(
      .textMerged(.note(NoteID(unchecked: "n"))), in: Scene.b1,
      fr:
        "Deux versions d'un texte ont été réunies (une note)⍽: relisez-le⍽; corrigez-le, ou dites qu'il est bon tel quel (F10).",
      en:
        "Two versions of a text were put together (a note): read it again; correct it, or say that it is right as it stands (F10).",
      brief: "à relire⍽: une note",
      briefly: "to read again: a note"),
    Sample(
      .damageNotAcknowledged("B1, ligne 12"), in: Scene.b1,
      fr: "Un dommage a été trouvé dans le dossier (B1, ligne 12)⍽: lisez-le et prenez-en acte.",
      en: "Damage was found in the dossier (B1, ligne 12): read it and acknowledge it.",
      brief: "dommage du dossier à lire",
      briefly: "damage of the dossier to be read"),
    Sample(
      .interviewLength(seconds: 1330, plannedMinutes: 15, toleranceMinutes: 5), in: Scene.b1,
      fr: "L'entretien complémentaire a duré 22:10, pour 15 minutes prévues à 5 près⍽: indiquez un motif.",
      en: "The closing interview lasted 22:10, 15 minutes were planned, give or take 5: give a reason.",
      brief: "entretien complémentaire de 22:10 au lieu de 15:00",
      briefly: "closing interview of 22:10, not 15:00"),
    Sample(
      .interviewLength(seconds: 312, plannedMinutes: 15, toleranceMinutes: 5), in: Scene.b1,
      fr: """
        L'entretien complémentaire a duré 05:12, pour 15 minutes prévues à 5 près⍽: poursuivez-le, ou \
        indiquez un motif.
        """,
      en: """
        The closing interview lasted 05:12, 15 minutes were planned, give or take 5: go on with it, or \
        give a reason.
        """,
      brief: "entretien complémentaire de 05:12 au lieu de 15:00",
      briefly: "closing interview of 05:12, not 15:00"),
    Sample(
      .interviewElsewhere, in: Scene.b1,
      fr: "L'entretien complémentaire a eu lieu ailleurs qu'en entreprise⍽: indiquez un motif.",
      en: "The closing interview took place away from the company: give a reason.",
      brief: "entretien complémentaire⍽: motif du lieu",
      briefly: "closing interview: reason for the place"),
    Sample(
      .verdictUnsupported(.criterion(Scene.criterion(2, 1))), in: Scene.b1,
      fr: """
        Votre avis favorable pour le critère 1 de la compétence 2 n'a ni constat ni entretien \
        complémentaire à l'appui⍽: revoyez-le, ou indiquez un motif.
        """,
      en: """
        Your favourable verdict of criterion 1 of competence 2 has neither a mark nor the closing \
        interview behind it: think it over, or give a reason.
        """,
      brief: "compétence 2, critère 1⍽: avis sans constat",
      briefly: "competence 2, criterion 1: verdict without a mark"),
    Sample(
      .validatedUnevaluated(Scene.competence(3)), in: Scene.b1,
      fr: """
        «⍽Validé⍽», alors que l'avis pour la compétence 3 est «⍽non évaluée⍽»⍽: revoyez la décision, \
        ou indiquez un motif.
        """,
      en: "“Validated”, while competence 3 is “not evaluated”: think the decision over, or give a reason.",
      brief: "validé, compétence 3 non évaluée",
      briefly: "validated, competence 3 not evaluated"),
  ]
}
