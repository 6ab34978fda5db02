import Assessment
import Referential

/// About observations.
extension RefusalSamples {
  static let observations: [Sample<Refusal>] = [
    Sample(
      .observationRunning(Scene.task, bloc: Scene.b3), in: Scene.b1,
      fr: "La mise en situation n°⍽1 est en cours (B3 Gestion). Terminez d'abord cette mise en situation.",
      en: "Work situation 1 is running (B3 Gestion). End this work situation first."),
    Sample(
      .observationNotRunning(Scene.second), in: Scene.b1,
      fr: "L'entretien observé n°⍽2 est déjà en pause. Reprenez, ou terminez.",
      en: "Observed interview 2 is paused already. Resume, or end."),
    Sample(
      .observationNotPaused(Scene.presentation), in: Scene.b2,
      fr: "La présentation n'est pas en pause. Continuez, ou mettez d'abord en pause.",
      en: "The presentation is not paused. Go on, or pause first."),
    Sample(
      .observationEnded(Scene.first), in: Scene.b1,
      fr: """
        L'entretien observé n°⍽1 a déjà pris fin. Pour observer encore, commencez une nouvelle \
        observation.
        """,
      en: "Observed interview 1 has ended already. To observe more, start a new observation."),
    Sample(
      .observationVoided(Scene.task), in: Scene.b3,
      fr: """
        La mise en situation n°⍽1 a été annulée. Choisissez une autre observation, ou commencez-en une \
        nouvelle.
        """,
      en: "Work situation 1 was voided. Choose another observation, or start a new one."),
    Sample(
      .observationSetAside(Scene.second), in: Scene.b1,
      fr: """
        L'entretien observé n°⍽2 n'est pas retenu dans ce bloc. Pour y travailler, retenez de nouveau \
        cet entretien observé.
        """,
      en: """
        Observed interview 2 is set aside in this bloc. To work on it, retain this observed interview \
        again.
        """),
    Sample(
      .observationNotSetAside(Scene.second), in: Scene.b1,
      fr: "L'entretien observé n°⍽2 compte déjà dans ce bloc. Vous pouvez continuer.",
      en: "Observed interview 2 counts in this bloc already. You can go on."),
    Sample(
      .noContradiction, in: Scene.b1,
      fr: "Il n'y a pas deux valeurs à départager ici, ou cette personne n'a donné aucune des deux. Continuez.",
      en: "There are no two values to choose from here, or that person gave neither. Go on."),
    Sample(
      .noKeyChange(Scene.louis), in: Scene.b1,
      fr: "La clé de signature de Louis Faure n'attend aucune confirmation. Vous pouvez continuer.",
      en: "The signing key of Louis Faure waits for no confirmation. You can go on."),
    Sample(
      .ownKey, in: Scene.b1,
      fr: "Votre propre clé est confirmée par l'autre évaluateur. Demandez-lui de le faire.",
      en: "Your own key is confirmed by the other evaluator. Ask for that."),
    Sample(
      .alreadyPaired(Scene.first, with: Scene.second), in: Scene.b1,
      fr: """
        Les entretiens observés n°⍽1 et 2 sont déjà appariés. Défaites d'abord cet appariement, avec un motif.
        """,
      en: "Observed interviews 1 and 2 are paired already. Undo that pairing first, with a reason."),
    Sample(
      .notPaired(Scene.second), in: Scene.b1,
      fr: "L'entretien observé n°⍽2 n'a pas d'appariement à défaire. Vous pouvez continuer.",
      en: "Observed interview 2 has no pairing to undo. You can go on."),
    Sample(
      .samePersonBegan(Scene.first, Scene.second), in: Scene.b1,
      fr: """
        Camille Roy a commencé les entretiens observés n°⍽1 et 2⍽: seules s'apparient des observations de \
        deux personnes. Choisissez-en une autre.
        """,
      en: """
        Camille Roy started observed interviews 1 and 2: only observations by two people can be paired. \
        Choose another one.
        """),
    Sample(
      .kindsDiffer(Scene.first, Scene.second), in: Scene.b1,
      fr: """
        Les entretiens observés n°⍽1 et 2 ne sont pas du même type. Corrigez le type de l'une des deux, puis \
        appariez-les.
        """,
      en: """
        Observed interviews 1 and 2 are not of the same kind. Correct the kind of one of them, then pair them.
        """),
    Sample(
      .observationShared(Scene.second, with: Scene.b3), in: Scene.b1,
      fr: """
        L'entretien observé n°⍽2 compte déjà dans le bloc B3 Gestion. Ouvrez ce bloc pour y saisir vos \
        constats.
        """,
      en: """
        Observed interview 2 counts in bloc B3 Gestion already. Open that bloc to record your marks \
        there.
        """),
    Sample(
      .kindNotAllowed(.reconstituted, allowed: [.real, .simulated]), in: Scene.b1,
      fr: """
        Ce bloc ne prévoit pas ce type⍽: situation reconstituée. Choisissez situation réelle ou \
        situation difficile simulée.
        """,
      en: """
        This bloc does not provide for this kind: reconstituted situation. Choose real situation or \
        simulated difficult situation.
        """),
    Sample(
      .notRecordedHere(.cadre, Scene.b2), in: Scene.b2,
      fr: "Le bloc B2 Pilotage ne demande pas le cadre. Laissez ce champ vide.",
      en: "Bloc B2 Pilotage does not ask for the setting. Leave this field empty."),
    Sample(
      .notRecordedHere(.channels, Scene.b1), in: Scene.b1,
      fr: """
        Ce choix n'est pas prévu dans le bloc B1 Accueil. Choisissez parmi téléphone, tchat, \
        face-à-face, courriel et autre.
        """,
      en: """
        Bloc B1 Accueil does not provide for this choice. Choose among telephone, chat, face to face, \
        e-mail and other.
        """),
    Sample(
      .noContactSheets(Scene.b1), in: Scene.b1,
      fr: "Le bloc B1 Accueil ne demande pas de fiches contact. Continuez sans les enregistrer.",
      en: "Bloc B1 Accueil does not ask for contact sheets. Go on without recording any."),
    Sample(
      .markerAbsent(Scene.second, Scene.louis), in: Scene.b1,
      fr: """
        Absence et constats de Louis Faure se contredisent pour l'entretien observé n°⍽2. Corrigez sa \
        présence, ou effacez d'abord ses constats.
        """,
      en: """
        Louis Faure cannot be absent from observed interview 2 and have marks for it. Correct the \
        attendance, or clear the marks first.
        """),
    Sample(
      .correctionNeedsMotif(Scene.criterion(2, 1), .insufficient, observed: Scene.day(24)), in: Scene.b1,
      fr: """
        Le constat pour le critère 1 de la compétence 2 date d'une observation du mardi 24⍽: depuis le \
        lendemain, le corriger demande un motif. Indiquez ce motif.
        """,
      en: """
        The mark for criterion 1 of competence 2 belongs to an observation of Tue 24: from the next \
        day on, correcting it asks for a reason. Give the reason.
        """),
    Sample(
      .timeBefore(Scene.moment(24)), in: Scene.b1,
      fr: "Cette heure vient avant la précédente, 24/11/2026 à 10:42. Indiquez une heure plus tardive.",
      en: "This time is before the last one, 24 Nov 2026 at 10:42. Give a later time."),
  ]
}
