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
}
