import Assessment
import Referential

/// About phases and what is not there.
extension RefusalSamples {
  static let phases: [Sample<Refusal>] = [
    Sample(
      .notInPhase(.mark, .agreeing, setback: nil), in: Scene.b1,
      fr: """
        Vous ne pouvez saisir un constat que pendant l'observation ou la saisie des grilles⍽; ce bloc \
        en est à la mise en commun. Revenez d'abord à la saisie des grilles, avec un motif.
        """,
      en: """
        You can record a mark only during the observation or the filling of the grids; this bloc is at \
        the agreement. Go back to the filling of the grids first, with a reason.
        """),
    Sample(
      .notInPhase(.giveVerdict, .observing, setback: .observationsChanged), in: Scene.b1,
      fr: """
        Les observations ont changé depuis que vous les aviez terminées⍽: vérifiez-les, puis \
        terminez-les de nouveau. Vous ne pouvez donner un avis que pendant la saisie des grilles ou \
        l'entretien complémentaire⍽; ce bloc en est à l'observation. Terminez d'abord l'observation.
        """,
      en: """
        The observations have changed since you finished them: check them, then finish them again. You \
        can give a verdict only during the filling of the grids or the closing interview; this bloc is \
        at the observation. Finish the observation first.
        """),
    Sample(
      .notInPhase(.openRevision, .grading, setback: nil), in: Scene.b1,
      fr: """
        Vous ne pouvez ouvrir une révision que pour un résultat signé⍽; ce bloc en est à la saisie des \
        grilles. Terminez d'abord la saisie des grilles.
        """,
      en: """
        You can open a revision only of a signed result; this bloc is at the filling of the grids. \
        Finish the filling of the grids first.
        """),
    Sample(
      .notInPhase(.addNote, .sealed, setback: nil), in: Scene.b1,
      fr: """
        Vous ne pouvez pas prendre une note⍽: le résultat de ce bloc est signé. Pour changer quelque \
        chose, ouvrez une révision, avec un motif.
        """,
      en: """
        You cannot take a note: the result of this bloc is signed. To change anything, open a \
        revision, with a reason.
        """),
    Sample(
      .notInPhase(.sign, .interrupted, setback: nil), in: Scene.b1,
      fr: """
        Vous ne pouvez signer que pendant la signature⍽; l'évaluation de ce bloc est interrompue. Pour \
        reprendre l'évaluation, revenez à une étape, avec un motif.
        """,
      en: """
        You can sign only during the signing; the assessment of this bloc is interrupted. To take the \
        assessment up again, go back to a stage, with a reason.
        """),
    Sample(
      .notInPhase(.recordCandidate, .signing, setback: nil), in: nil,
      fr: """
        Vous ne pouvez pas enregistrer le candidat⍽: ce bloc en est à la signature. Revenez d'abord à \
        la mise en commun, avec un motif.
        """,
      en: """
        You cannot record the candidate: this bloc is at the signing. Go back to the agreement first, \
        with a reason.
        """),
    Sample(
      .rulesBroken(.closeObserving, [.tooFewObservations(counted: 2, minimum: 3)]), in: Scene.b1,
      fr: """
        Vous ne pouvez pas encore terminer les observations. 2 entretiens observés, il en faut 3 à 5⍽: \
        observez-en encore 1, ou enregistrez une dérogation.
        """,
      en: """
        You cannot finish the observations yet. 2 observed interviews, 3 to 5 needed: observe 1 more, \
        or record a derogation.
        """),
    Sample(
      .rulesBroken(
        .completeGrid,
        [
          .verdictsMissing(count: 1, first: .competence(Scene.competence(2))), .interviewNotHeld,
          .candidateMissing,
        ]), in: Scene.b1,
      fr: """
        Vous ne pouvez pas encore terminer votre grille. Il manque 1 avis dans la grille, pour la \
        compétence 2⍽: donnez-le. L'entretien complémentaire n'a pas eu lieu⍽: commencez-le avec le \
        candidat. 1 autre point reste à régler.
        """,
      en: """
        You cannot complete your grid yet. 1 verdict is missing in the grid, of competence 2: give it. \
        The closing interview was not held: start it with the candidate. 1 more point is to be \
        settled.
        """),
    Sample(
      .unknownBloc(Scene.b3), in: Scene.b1,
      fr: "Le référentiel de ce dossier n'a pas de bloc B3. Choisissez parmi B1, B2 et B3.",
      en: "The reference text of this dossier has no bloc B3. Choose among B1, B2 and B3."),
    Sample(
      .unknownObservation(Scene.task), in: Scene.b1,
      fr: "Cette observation n'existe pas dans ce bloc. Choisissez parmi les numéros 1 et 2.",
      en: "There is no such observation in this bloc. Choose among the numbers 1 and 2."),
    Sample(
      .unknownObservation(Scene.task), in: nil,
      fr: "Cette observation n'existe pas dans ce bloc. Commencez d'abord une observation.",
      en: "There is no such observation in this bloc. Start an observation first."),
    Sample(
      .unknownCriterion(Scene.criterion(2, 9)), in: Scene.b1,
      fr: "Le critère B1.C2.9 n'existe pas dans ce bloc. Vérifiez son numéro.",
      en: "There is no criterion B1.C2.9 in this bloc. Check its number."),
    Sample(
      .unknownCompetence(Scene.competence(9)), in: Scene.b1,
      fr: "La compétence B1.C9 n'existe pas dans ce bloc. Vérifiez son numéro.",
      en: "There is no competence B1.C9 in this bloc. Check its number."),
    Sample(
      .unknownEvaluator(EvaluatorID(unchecked: "zoe")), in: Scene.b1,
      fr: "Personne n'est enregistré sous «⍽zoe⍽». Enregistrez d'abord cette personne.",
      en: "Nobody is recorded as “zoe”. Record this person first."),
    Sample(
      .unknownNote(NoteID(unchecked: "n")), in: Scene.b1,
      fr: "Cette note n'est pas parmi les vôtres. Choisissez l'une de vos notes.",
      en: "This note is not among yours. Choose one of your own notes."),
    Sample(
      .unknownPlanItem(.fixed("other")), in: Scene.b1,
      fr: "Ce point n'est pas parmi ceux à aborder. Choisissez un point de la liste.",
      en: "This point is not among those to address. Choose a point of the list."),
    Sample(
      .notEarlier(.agreeing, than: .grading), in: Scene.b1,
      fr: """
        Vous ne pouvez pas revenir à la mise en commun⍽: ce bloc en est à la saisie des grilles. \
        Choisissez la préparation ou l'observation.
        """,
      en: """
        You cannot go back to the agreement: this bloc is at the filling of the grids. Choose the \
        preparation or the observation.
        """),
    Sample(
      .notEarlier(.observing, than: .preparing), in: Scene.b1,
      fr: """
        Vous ne pouvez pas revenir à l'observation⍽: ce bloc en est à la préparation. Aucune étape ne \
        précède⍽: continuez.
        """,
      en: """
        You cannot go back to the observation: this bloc is at the preparation. No stage comes before \
        it: go on.
        """),
    Sample(
      .unknownDamage("x"), in: nil,
      fr: "Aucun dommage de ce genre n'a été trouvé dans le dossier. Choisissez-en un de la liste.",
      en: "No such damage was found in the dossier. Choose one of the list."),
    Sample(
      .nothingToChange(.rectifyCandidate), in: nil,
      fr: """
        Tout est déjà enregistré ainsi. Changez quelque chose pour rectifier le nom du candidat, ou \
        continuez.
        """,
      en: "All of this is recorded already. Change something to correct the candidate's name, or go on."),
  ]
}
