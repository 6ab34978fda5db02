import Assessment
import Referential

/// About texts, persons and rules.
extension RefusalSamples {
  static let team: [Sample<Refusal>] = [
    Sample(
      .motifMissing, in: Scene.b1,
      fr: "Il manque le motif. Indiquez-le en quelques mots⍽: il figurera dans le résultat.",
      en: "The reason is missing. Give it in a few words: the result will show it."),
    Sample(
      .textEmpty(.organisation), in: nil,
      fr: "Il manque l'organisme. Saisissez ce texte, puis validez de nouveau.",
      en: "The organisation is missing. Enter it, then confirm again."),
    Sample(
      .textTooLong(.comment, count: 20_105, maximum: 20_000), in: Scene.b1,
      fr: """
        Vous avez saisi 20⍽105 caractères dans les précisions, la limite est de 20⍽000. Retirez-en \
        105.
        """,
      en: "You entered 20,105 characters in the comment, the limit is 20,000. Take out 105."),
    Sample(
      .textNotAllowed(.name), in: nil,
      fr: "Certains caractères ne peuvent pas être enregistrés dans le nom. Retapez ce texte au clavier.",
      en: "Some characters cannot be recorded in the name. Type this text again."),
    Sample(
      .numberOutOfRange(500, from: 1, to: 240), in: nil,
      fr: "500 n'est pas permis ici. Saisissez un nombre de 1 à 240.",
      en: "500 is not allowed here. Enter a number from 1 to 240."),
    Sample(
      .notInTeam(Scene.nadia), in: Scene.b1,
      fr: """
        Nadia Brun ne fait pas partie du binôme de ce bloc (Camille Roy et Louis Faure). Choisissez \
        une personne du binôme, ou remplacez-en une d'abord.
        """,
      en: """
        Nadia Brun is not in the team of this bloc (Camille Roy and Louis Faure). Choose a person of \
        the team, or replace one first.
        """),
    Sample(
      .notInTeam(Scene.nadia), in: nil,
      fr: "Nadia Brun ne fait pas partie du binôme. Nommez d'abord le binôme.",
      en: "Nadia Brun is not in the team. Name the team first."),
    Sample(
      .alreadyInTeam(Scene.louis), in: Scene.b1,
      fr: "Louis Faure fait déjà partie du binôme. Choisissez une autre personne.",
      en: "Louis Faure is in the team already. Choose another person."),
    Sample(
      .teamOfTwo(count: 3), in: Scene.b1,
      fr: """
        Vous avez indiqué 3 noms, le binôme compte deux personnes différentes. Nommez-en deux, ou une \
        seule pour commencer.
        """,
      en: "You gave 3 names, the team is two different persons. Name two, or just one to begin with."),
    Sample(
      .notDerogable(.kindMaximum), in: Scene.b1,
      fr: """
        Aucune dérogation n'est prévue ici pour cette règle⍽: nombre de situations simulées. \
        Respectez-la⍽; si c'est impossible, interrompez l'évaluation, avec un motif.
        """,
      en: """
        No derogation is provided for here for this rule: number of simulated situations. Keep it; if \
        that is impossible, interrupt the assessment, with a reason.
        """),
    Sample(
      .notDerogable(.cadres), in: Scene.b1,
      fr: """
        Aucune dérogation n'est prévue ici pour cette règle⍽: variété des cadres. Indiquez plutôt un \
        motif.
        """,
      en: "No derogation is provided for here for this rule: variety of settings. Give a reason instead."),
    Sample(
      .notSoft(.window), in: Scene.b1,
      fr: """
        Un motif ne suffit pas pour cette règle⍽: période d'observation. Respectez-la, ou enregistrez \
        une dérogation.
        """,
      en: "A reason is not enough for this rule: observation period. Keep it, or record a derogation."),
    Sample(
      .notSoft(.oneSitting), in: Scene.b2,
      fr: """
        Un motif ne suffit pas pour cette règle⍽: présentation et questions le même jour. \
        Respectez-la⍽; si c'est impossible, interrompez l'évaluation, avec un motif.
        """,
      en: """
        A reason is not enough for this rule: one sitting. Keep it; if that is impossible, interrupt \
        the assessment, with a reason.
        """),
    Sample(
      .candidateKnown, in: nil,
      fr: """
        Le candidat est déjà enregistré (Alix Petit). Pour corriger son nom, rectifiez-le, avec un \
        motif.
        """,
      en: """
        The candidate is recorded already (Alix Petit). To correct the name, rectify it, with a \
        reason.
        """),
    Sample(
      .noCandidate, in: nil,
      fr: "Aucun candidat n'est encore enregistré. Enregistrez d'abord son nom et son employeur.",
      en: "No candidate is recorded yet. Record the name and the employer first."),
  ]
}
