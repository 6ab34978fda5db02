/// The texts around two observations that may be one.
extension ScreenText {
  package static func actionPair(_ both: Sentence) -> Sentence {
    Sentence(fr: "Apparier \(both)", en: "Pair \(both)")
  }

  package static func actionPairWith(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Apparier \(observation) avec…", en: "Pair \(observation) with…")
  }

  package static func actionUnpair(_ both: Sentence) -> Sentence {
    Sentence(fr: "Défaire l'appariement : \(both)", en: "Undo the pairing: \(both)")
  }

  package static func unpairMotif(_ both: Sentence) -> Sentence {
    Sentence(fr: "Défaire l'appariement (\(both)) : motif", en: "Undo the pairing (\(both)): reason")
  }

  package static let pairDetail = Sentence(
    fr: "une seule observation : chaque constat reste où il est", en: "one observation: each mark stays where it is")

  package static let sittings = Sentence(
    fr: "Séances de l'entretien complémentaire", en: "Sittings of the closing interview")

  /// `10:00 (Camille Roy)`.
  package static func sitting(_ time: Sentence, _ person: Sentence) -> Sentence {
    Sentence(fr: "\(time) (\(person))", en: "\(time) (\(person))")
  }

  package static func bothSittings(_ sittings: [Sentence]) -> Sentence {
    Sentence(fr: "les séances de \(sittings.all)", en: "the sittings of \(sittings.all)")
  }

  package static let pairSittingsDetail = Sentence(
    fr: "un seul entretien : sa durée compte une fois", en: "one interview: its length counts once")

  package static let noSittingsToPair = Sentence(
    fr: "L'entretien complémentaire n'a pas été commencé des deux côtés : rien à apparier.",
    en: "The closing interview was not started on both sides: nothing to pair.")

  /// How long two were under way at once.
  package static func together(_ duration: Sentence) -> Sentence {
    Sentence(fr: "\(duration) en même temps", en: "\(duration) at the same time")
  }

  package static let nothingToPair = Sentence(
    fr: "Aucune autre observation n'a été commencée par l'autre évaluateur : rien à apparier.",
    en: "The other evaluator started no other observation: nothing to pair.")

  /// `ne fait qu'un avec 3b`.
  package static func oneWith(_ label: String) -> Sentence {
    Sentence(fr: "ne fait qu'un avec \(label)", en: "one with \(label)")
  }

  /// `= : le même que 3b ?`.
  package static func maybeOneWith(_ label: String) -> Sentence {
    Sentence(fr: "= : ne fait qu'un avec \(label) ?", en: "=: one with \(label)?")
  }

  package static func proposedPair(_ both: Sentence, _ duration: Sentence) -> Sentence {
    Sentence(
      fr: "\(both.capitalized) : \(together(duration)), un seul et même moment ?",
      en: "\(both.capitalized): \(together(duration)), one and the same?")
  }

  package static let hintPair = Sentence(
    fr: "Entrée : les apparier. Rien n'y oblige.", en: "Enter: pair them. It can wait.")
}

extension ScreenText {
  package static func whichHolds(_ fact: Sentence) -> Sentence {
    Sentence(fr: "Ce qui vaut : \(fact)", en: "What holds: \(fact)")
  }

  /// `téléphone, selon Louis Faure`.
  package static func saidBy(_ value: Sentence, _ person: Sentence) -> Sentence {
    Sentence(fr: "\(value.capitalized), selon \(person)", en: "\(value.capitalized), by \(person)")
  }
}
