import Assessment
import Referential

/// Hard rules about the observations of a bloc.
extension Wording {
  func tooFewObservations(_ count: Int, _ minimum: Int, _ bloc: BlocID?) -> Sentence {
    let noun = bloc.map(situation) ?? .interview
    let missing = minimum - count
    let counted = count == 0 ? noun.none.capitalized : noun.counted(count)
    let asked = asked(minimum, bloc)
    let observe =
      count == 0
      ? Sentence(fr: "observez-en \(missing)", en: "observe \(missing)")
      : Sentence(fr: "observez-en encore \(missing)", en: "observe \(missing) more")
    let ways = ways([observe], .observationCount, bloc)
    return Sentence(
      fr: "\(counted), il en faut \(asked) : \(ways).", en: "\(counted), \(asked) needed: \(ways).")
  }

  /// How many are asked for: `3 à 5`, or `5`.
  func asked(_ minimum: Int, _ bloc: BlocID?) -> Sentence {
    let maximum = bloc.flatMap { state.referential.bloc($0)?.protocol.observations.maximum } ?? minimum
    return maximum > minimum
      ? Sentence(fr: "\(minimum) à \(maximum)", en: "\(minimum) to \(maximum)")
      : Sentence(same: String(minimum))
  }

  func tooManyObservations(_ count: Int, _ maximum: Int, _ bloc: BlocID?) -> Sentence {
    let counted = (bloc.map(situation) ?? .interview).counted(count)
    let excess = count - maximum
    let ways = ways(
      [
        Sentence(
          fr: "choisissez-en \(excess) à ne pas retenir (motif)", en: "choose \(excess) to set aside (reason)"
        )
      ] + pairingWays(bloc), .observationCount, bloc)
    return Sentence(
      fr: "\(counted), \(maximum) au plus : \(ways).", en: "\(counted), at most \(maximum): \(ways).")
  }

  func tooManyOfKind(_ kind: Kind, _ count: Int, _ maximum: Int) -> Sentence {
    let excess = count - maximum
    return Sentence(
      fr: """
        \(kind.counted(count)), \(maximum) au plus : corrigez ce type là où il est faux, ou choisissez-en \
        \(excess) à ne pas retenir (motif).
        """,
      en: """
        \(kind.counted(count)), at most \(maximum): correct the kind where it is wrong, or choose \
        \(excess) to set aside (reason).
        """)
  }

  func windowExceeded(_ first: Day, _ last: Day, _ latest: Day, _ bloc: BlocID?) -> Sentence {
    let days = latest.number - first.number + 1
    let ways = ways(
      [
        Sentence(
          fr: "ne retenez pas ce qui est hors période (motif)", en: "set aside what lies outside (reason)")
      ], .window, bloc)
    return Sentence(
      fr: """
        Observations du \(day(first)) au \(day(last)), alors que la période de \(days, "jour", "jours") \
        prend fin le \(day(latest)) : \(ways).
        """,
      en: """
        Observations from \(day(first)) to \(day(last)), while the period of \(days, "day", "days") \
        ends on \(day(latest)): \(ways).
        """)
  }

  func outsideInterviewWindow(
    _ id: ObservationID, _ day: Day, _ from: Day, _ to: Day, _ bloc: BlocID?
  ) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    let noun = noun(id, bloc).demonstrative
    let ways = ways(
      [
        Sentence(fr: "changez le jour de l'entretien complémentaire", en: "change the interview's day"),
        Sentence(fr: "ne retenez pas \(noun) (motif)", en: "set \(noun) aside (reason)"),
      ], .window, bloc)
    return Sentence(
      fr: """
        \(name) a eu lieu le \(self.day(day)), hors de la période qui précède l'entretien complémentaire, \
        du \(self.day(from)) au \(self.day(to)) : \(ways).
        """,
      en: """
        \(name) took place on \(self.day(day)), outside the period before the closing interview, \
        from \(self.day(from)) to \(self.day(to)): \(ways).
        """)
  }

  func interviewDayUnknown(_ bloc: BlocID?) -> Sentence {
    let window = bloc.flatMap { state.referential.bloc($0)?.protocol.observations.window }
    let days = window?.days ?? 7
    let ways = ways([Sentence(fr: "indiquez-le", en: "give it")], .window, bloc)
    return Sentence(
      fr: """
        Le jour de l'entretien complémentaire n'est pas prévu, alors que les observations ont lieu dans \
        les \(days, "jour", "jours") qui le précèdent : \(ways).
        """,
      en: """
        The day of the closing interview is not planned, while the observations take place in the \
        \(days, "day", "days") before it: \(ways).
        """)
  }

  func notOneSitting(_ presentation: Day, _ interview: Day) -> Sentence {
    Sentence(
      fr: """
        La présentation a eu lieu le \(day(presentation)) et l'entretien complémentaire le \
        \(day(interview)), alors qu'ils forment une seule séance : revenez à l'observation, avec un motif, \
        pour les tenir le même jour.
        """,
      en: """
        The presentation took place on \(day(presentation)) and the closing interview on \
        \(day(interview)), while they are one sitting: go back to the observation, with a reason, \
        to hold them on the same day.
        """)
  }

  func nobodyPresent(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let ways = ways(
      [
        Sentence(fr: "corrigez les présences", en: "correct the attendance"),
        Sentence(
          fr: "ne retenez pas \(noun(id, bloc).demonstrative) (motif)",
          en: "set \(noun(id, bloc).demonstrative) aside (reason)"),
      ], .presence, bloc)
    return Sentence(
      fr: """
        Personne du binôme n'a assisté à \(definite(id, in: bloc)), il faut au moins un évaluateur : \
        \(ways).
        """,
      en: """
        Nobody of the team attended \(definite(id, in: bloc)), at least one evaluator must: \
        \(ways).
        """)
  }

  func notBothPresent(_ id: ObservationID, _ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    let ways = ways(
      [
        Sentence(fr: "corrigez les présences", en: "correct the attendance"),
        Sentence(
          fr: "observez de nouveau avec les deux évaluateurs", en: "observe again with both evaluators"),
      ], .presence, bloc)
    return Sentence(
      fr: """
        Les deux évaluateurs doivent assister à \(definite(id, in: bloc)), \(evaluator(person)) manque : \
        \(ways).
        """,
      en: """
        Both evaluators must attend \(definite(id, in: bloc)), \(evaluator(person)) is missing: \
        \(ways).
        """)
  }

  func absenceUnexplained(_ id: ObservationID, _ person: EvaluatorID, _ bloc: BlocID?) -> Sentence {
    Sentence(
      fr: """
        On ne sait pas si \(evaluator(person)) a assisté à \(definite(id, in: bloc)) : indiquez sa \
        présence, ou son absence avec un motif.
        """,
      en: """
        It is not known whether \(evaluator(person)) attended \(definite(id, in: bloc)): record the \
        presence, or the absence with a reason.
        """)
  }

  func stillRunning(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    let noun = noun(id, bloc).demonstrative
    return Sentence(
      fr: "\(name) est encore en cours : terminez \(noun).", en: "\(name) is still running: end \(noun).")
  }

  var contactSheetsNotAsked: Sentence {
    Sentence(
      fr: """
        Les fiches contact n'ont pas été demandées : demandez-les au candidat et indiquez combien \
        vous en recevez, même aucune.
        """,
      en: """
        The contact sheets were not asked for: ask the candidate for them and record how many \
        you receive, even none.
        """)
  }
}
