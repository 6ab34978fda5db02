import Assessment
import Referential

/// Soft rules about what the observations show: a motif is enough.
extension Wording {
  func kindAsksMotif(_ id: ObservationID, _ kind: Kind, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) n'est pas une situation réelle (\(kind.words)) : \(giveReason).",
      en: "\(name) is not a real situation (\(kind.words)): \(giveReason).")
  }

  func kindNeverSeen(_ kind: Kind) -> Sentence {
    Sentence(
      fr: "Aucune \(kind.words) : observez-en une, ou \(giveReason) (« sans objet »).",
      en: "No \(kind.words): observe one, or \(giveReason) (“not applicable”).")
  }

  func tooFewCadres(_ distinct: Int, _ asked: Int) -> Sentence {
    let seen =
      distinct == 0
      ? Sentence(fr: "Aucun cadre indiqué", en: "No setting recorded")
      : Sentence(
        fr: "\(distinct, "seul cadre indiqué", "cadres indiqués")",
        en: "\(distinct, "setting recorded", "settings recorded")")
    return Sentence(
      fr: "\(seen), il en faut \(asked) différents : observez dans un autre cadre, ou \(giveReason).",
      en: "\(seen), \(asked) different ones are needed: observe in another setting, or \(giveReason).")
  }

  func toolNeverUsed(_ tool: Tool) -> Sentence {
    Sentence(
      fr: "Outils jamais vus à l'usage (\(tool.words)) : observez-les, ou \(giveReason).",
      en: "Tools never seen in use (\(tool.words)): observe them, or \(giveReason).")
  }

  func counterpartNeverSeen(_ counterpart: Counterpart, _ bloc: BlocID?) -> Sentence {
    let noun = bloc.map(situation) ?? .interview
    let one = noun.agreeing("un", "une")
    return Sentence(
      fr: "\(noun.none.capitalized) avec un \(counterpart.words) : observez-en \(one), ou \(giveReason).",
      en: "\(noun.none.capitalized) with a \(counterpart.words): observe one, or \(giveReason).")
  }

  func observationElsewhere(_ id: ObservationID, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    return Sentence(
      fr: "\(name) a eu lieu ailleurs qu'en entreprise : \(giveReason).",
      en: "\(name) took place away from the company: \(giveReason).")
  }

  func observationShort(_ id: ObservationID, _ seconds: Int, _ bloc: BlocID?) -> Sentence {
    let name = definite(id, in: bloc).capitalized
    let noun = noun(id, bloc)
    return Sentence(
      fr: """
        \(name) a duré \(.duration(seconds)), moins de deux minutes : pour compter \
        \(noun.demonstrative), \(giveReason).
        """,
      en: """
        \(name) lasted \(.duration(seconds)), under two minutes: to count \
        \(noun.demonstrative), \(giveReason).
        """)
  }
}
