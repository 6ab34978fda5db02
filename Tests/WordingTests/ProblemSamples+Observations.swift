import Assessment
import Referential

/// Hard rules about the observations.
extension ProblemSamples {
  static let observations: [Sample<Problem>] = [
    Sample(
      .tooFewObservations(counted: 2, minimum: 3), in: Scene.b1,
      fr: "2 entretiens observés, il en faut 3 à 5⍽: observez-en encore 1, ou enregistrez une dérogation.",
      en: "2 observed interviews, 3 to 5 needed: observe 1 more, or record a derogation.",
      brief: "2 observés, il en faut 3 à 5",
      briefly: "2 observed, 3 to 5 needed"),
    Sample(
      .tooFewObservations(counted: 0, minimum: 1), in: Scene.b2,
      fr: "Aucune présentation, il en faut 1⍽: observez-en 1.",
      en: "No presentation, 1 needed: observe 1.",
      brief: "0 observée, il en faut 1",
      briefly: "0 observed, 1 needed"),
    Sample(
      .tooFewObservations(counted: 1, minimum: 3), in: Scene.b3,
      fr: "1 mise en situation, il en faut 3 à 5⍽: observez-en encore 2, ou enregistrez une dérogation.",
      en: "1 work situation, 3 to 5 needed: observe 2 more, or record a derogation.",
      brief: "1 observée, il en faut 3 à 5",
      briefly: "1 observed, 3 to 5 needed"),
    Sample(
      .tooManyObservations(counted: 6, maximum: 5), in: Scene.b1,
      fr: """
        6 entretiens observés, 5 au plus⍽: choisissez-en 1 à ne pas retenir (motif), ou enregistrez \
        une dérogation.
        """,
      en: "6 observed interviews, at most 5: choose 1 to set aside (reason), or record a derogation.",
      brief: "6 observés, 5 au plus",
      briefly: "6 observed, at most 5"),
    Sample(
      .tooManyOfKind(.simulated, counted: 2, maximum: 1), in: Scene.b1,
      fr: """
        2 situations difficiles simulées, 1 au plus⍽: corrigez ce type là où il est faux, ou \
        choisissez-en 1 à ne pas retenir (motif).
        """,
      en: """
        2 simulated difficult situations, at most 1: correct the kind where it is wrong, or choose 1 \
        to set aside (reason).
        """,
      brief: "2 situations difficiles simulées, 1 au plus",
      briefly: "2 simulated difficult situations, at most 1"),
    Sample(
      .windowExceeded(first: Scene.day(16), last: Scene.day(24), latest: Scene.day(22)), in: Scene.b1,
      fr: """
        Observations du 16/11/2026 au mardi 24, alors que la période de 7 jours prend fin le dimanche \
        22⍽: ne retenez pas ce qui est hors période (motif), ou enregistrez une dérogation.
        """,
      en: """
        Observations from 16 Nov 2026 to Tue 24, while the period of 7 days ends on Sun 22: set aside \
        what lies outside (reason), or record a derogation.
        """,
      brief: "observations hors période (16/11/2026 au 22/11/2026)",
      briefly: "observations outside 16 Nov 2026 to 22 Nov 2026"),
    Sample(
      .outsideInterviewWindow(Scene.task, day: Scene.day(20), from: Scene.day(21), to: Scene.day(27)),
      in: Scene.b3,
      fr: """
        La mise en situation n°⍽1 a eu lieu le vendredi 20, hors de la période qui précède l'entretien \
        complémentaire, du samedi 21 au vendredi 27⍽: changez le jour de l'entretien complémentaire, \
        ne retenez pas cette mise en situation (motif), ou enregistrez une dérogation.
        """,
      en: """
        Work situation 1 took place on Fri 20, outside the period before the closing interview, from \
        Sat 21 to Fri 27: change the interview's day, set this work situation aside (reason), or \
        record a derogation.
        """,
      brief: "mise en situation n°⍽1⍽: hors période",
      briefly: "work situation 1: outside the period"),
    Sample(
      .interviewDayUnknown, in: Scene.b3,
      fr: """
        Le jour de l'entretien complémentaire n'est pas prévu, alors que les observations ont lieu \
        dans les 7 jours qui le précèdent⍽: indiquez-le, ou enregistrez une dérogation.
        """,
      en: """
        The day of the closing interview is not planned, while the observations take place in the 7 \
        days before it: give it, or record a derogation.
        """,
      brief: "date de l'entretien complémentaire",
      briefly: "day of the closing interview"),
    Sample(
      .notOneSitting(presentation: Scene.day(24), interview: Scene.day(25)), in: Scene.b2,
      fr: """
        La présentation a eu lieu le mardi 24 et l'entretien complémentaire le mercredi 25, alors \
        qu'ils forment une seule séance⍽: revenez à l'observation, avec un motif, pour les tenir le \
        même jour.
        """,
      en: """
        The presentation took place on Tue 24 and the closing interview on Wed 25, while they are one \
        sitting: go back to the observation, with a reason, to hold them on the same day.
        """,
      brief: "présentation et entretien complémentaire le même jour",
      briefly: "presentation and closing interview on one day"),
    Sample(
      .nobodyPresent(Scene.second), in: Scene.b1,
      fr: """
        Personne du binôme n'a assisté à l'entretien observé n°⍽2, il faut au moins un évaluateur⍽: \
        corrigez les présences, ou ne retenez pas cet entretien observé (motif).
        """,
      en: """
        Nobody of the team attended observed interview 2, at least one evaluator must: correct the \
        attendance, or set this observed interview aside (reason).
        """,
      brief: "entretien observé n°⍽2⍽: aucun évaluateur présent",
      briefly: "observed interview 2: no evaluator present"),
    Sample(
      .notBothPresent(Scene.presentation, missing: Scene.louis), in: Scene.b2,
      fr: """
        Les deux évaluateurs doivent assister à la présentation, Louis Faure manque⍽: corrigez les \
        présences, observez de nouveau avec les deux évaluateurs, ou enregistrez une dérogation.
        """,
      en: """
        Both evaluators must attend the presentation, Louis Faure is missing: correct the attendance, \
        observe again with both evaluators, or record a derogation.
        """,
      brief: "présentation⍽: présence de Louis Faure⍽?",
      briefly: "presentation: was Louis Faure there?"),
    Sample(
      .absenceUnexplained(Scene.second, Scene.louis), in: Scene.b1,
      fr: """
        On ne sait pas si Louis Faure a assisté à l'entretien observé n°⍽2⍽: indiquez sa présence, ou \
        son absence avec un motif.
        """,
      en: """
        It is not known whether Louis Faure attended observed interview 2: record the presence, or the \
        absence with a reason.
        """,
      brief: "entretien observé n°⍽2⍽: présence de Louis Faure⍽?",
      briefly: "observed interview 2: was Louis Faure there?"),
    Sample(
      .observationRunning(Scene.task), in: Scene.b3,
      fr: "La mise en situation n°⍽1 est encore en cours⍽: terminez cette mise en situation.",
      en: "Work situation 1 is still running: end this work situation.",
      brief: "mise en situation n°⍽1 en cours",
      briefly: "work situation 1 running"),
    Sample(
      .contactSheetsNotAsked, in: Scene.b3,
      fr: """
        Les fiches contact n'ont pas été demandées⍽: demandez-les au candidat et indiquez combien vous \
        en recevez, même aucune.
        """,
      en: """
        The contact sheets were not asked for: ask the candidate for them and record how many you \
        receive, even none.
        """,
      brief: "fiches contact à demander",
      briefly: "contact sheets to ask for"),
  ]
}
