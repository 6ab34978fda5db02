import Assessment
import Referential

/// Refusals about the pairing of two observations.
extension Wording {
  func alreadyPaired(_ id: ObservationID, _ twin: ObservationID, _ bloc: BlocID?) -> Sentence {
    let both = both(id, twin, in: bloc).definite.capitalized
    let paired = noun(id, bloc).agreeing("appariés", "appariées")
    return Sentence(
      fr: "\(both) sont déjà \(paired). Défaites d'abord cet appariement, avec un motif.",
      en: "\(both) are paired already. Undo that pairing first, with a reason.")
  }

  func notPaired(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) n'a pas d'appariement à défaire. Vous pouvez continuer.",
      en: "\(name) has no pairing to undo. You can go on.")
  }

  func samePersonBegan(_ id: ObservationID, _ other: ObservationID, _ bloc: BlocID?) -> Sentence {
    let both = both(id, other, in: bloc).definite
    let person = state.observations[id].map { evaluator($0.startedBy) }
    let name = person ?? Sentence(fr: "une même personne", en: "one person")
    return Sentence(
      fr: """
        \(name.capitalized) a commencé \(both) : seules s'apparient des observations de deux personnes. \
        Choisissez-en une autre.
        """,
      en: """
        \(name.capitalized) started \(both): only observations by two people can be paired. \
        Choose another one.
        """)
  }

  func kindsDiffer(_ id: ObservationID, _ other: ObservationID, _ bloc: BlocID?) -> Sentence {
    let both = both(id, other, in: bloc).definite.capitalized
    return Sentence(
      fr: "\(both) ne sont pas du même type. Corrigez le type de l'une des deux, puis appariez-les.",
      en: "\(both) are not of the same kind. Correct the kind of one of them, then pair them.")
  }

  func unknownSitting(_ number: Int) -> Sentence {
    Sentence(
      fr: "L'entretien complémentaire n'a pas de séance n° \(number). Choisissez-en une autre.",
      en: "The closing interview has no sitting \(number). Choose another one.")
  }

  func sittingPaired(_ number: Int) -> Sentence {
    Sentence(
      fr: "La séance n° \(number) est déjà appariée. Défaites d'abord cet appariement, avec un motif.",
      en: "Sitting \(number) is paired already. Undo that pairing first, with a reason.")
  }

  func sittingNotPaired(_ number: Int) -> Sentence {
    Sentence(
      fr: "La séance n° \(number) n'a pas d'appariement à défaire. Vous pouvez continuer.",
      en: "Sitting \(number) has no pairing to undo. You can go on.")
  }

  func samePersonBeganSittings(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: """
        \(evaluator(person)) a commencé les deux séances : seules s'apparient celles de deux personnes. \
        Choisissez-en une autre.
        """,
      en: """
        \(evaluator(person)) started both sittings: only those of two people can be paired. \
        Choose another one.
        """)
  }

  var noContradiction: Sentence {
    Sentence(
      fr: "Il n'y a pas deux valeurs à départager ici, ou cette personne n'a donné aucune des deux. Continuez.",
      en: "There are no two values to choose from here, or that person gave neither. Go on.")
  }

  func noKeyChange(_ person: EvaluatorID) -> Sentence {
    Sentence(
      fr: "La clé de signature \(of(person)) n'attend aucune confirmation. Vous pouvez continuer.",
      en: "The signing key \(of(person)) waits for no confirmation. You can go on.")
  }

  var ownKey: Sentence {
    Sentence(
      fr: "Votre propre clé est confirmée par l'autre évaluateur. Demandez-lui de le faire.",
      en: "Your own key is confirmed by the other evaluator. Ask for that.")
  }
}
