import Assessment

/// One sentence of each way in which a bloc falls back.
enum SetbackSamples {
  static let all: [Sample<Setback>] = [
    Sample(
      .observationsChanged, in: Scene.b1,
      fr: """
        Les observations ont changé depuis que vous les aviez terminées⍽: vérifiez-les, puis \
        terminez-les de nouveau.
        """,
      en: "The observations have changed since you finished them: check them, then finish them again."),
    Sample(
      .teamChanged, in: Scene.b1,
      fr: """
        Le binôme a changé depuis que vous aviez terminé les observations⍽: vérifiez les présences, \
        puis terminez de nouveau les observations.
        """,
      en: """
        The team has changed since you finished the observations: check the attendance, then finish \
        the observations again.
        """),
    Sample(
      .gridChanged, in: Scene.b1,
      fr: """
        La grille a changé depuis que vous l'aviez terminée⍽: vérifiez-la, puis terminez-la de \
        nouveau.
        """,
      en: "The grid has changed since you completed it: check it, then complete it again."),
    Sample(
      .interviewChanged, in: Scene.b1,
      fr: """
        L'entretien complémentaire a changé depuis que vous l'aviez clos⍽: vérifiez-le, puis closez-le \
        de nouveau.
        """,
      en: "The closing interview has changed since you closed it: check it, then close it again."),
    Sample(
      .proposalWithdrawn, in: Scene.b1,
      fr: """
        Le bloc a changé depuis que la décision était proposée, elle ne tient plus⍽: relisez-le, puis \
        proposez-la de nouveau.
        """,
      en: """
        The bloc has changed since the decision was proposed, which no longer stands: read it again, \
        then propose the decision again.
        """),
    Sample(
      .ruleBroken(.observing, [.tooFewObservations(counted: 2, minimum: 3)]), in: Scene.b1,
      fr: """
        Une règle n'est plus respectée depuis que vous aviez terminé l'observation. 2 entretiens \
        observés, il en faut 3 à 5⍽: observez-en encore 1, ou enregistrez une dérogation.
        """,
      en: """
        A rule is no longer kept since you finished the observation. 2 observed interviews, 3 to 5 \
        needed: observe 1 more, or record a derogation.
        """),
  ]
}
