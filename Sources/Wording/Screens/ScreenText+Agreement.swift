/// The fixed texts of the agreement.
extension ScreenText {
  package static let noProposalYet = Sentence(
    fr: "Aucune décision n'est proposée : \(key: .decide) en propose une.",
    en: "No decision is proposed: \(key: .decide) proposes one.")
  package static let chooseDivergence = Sentence(
    fr: "Allez d'abord à une divergence.", en: "Go to a divergence first.")
  package static let competencesMustAgree = Sentence(
    fr: "Sur une compétence, les deux avis doivent concorder : \(key: .modify) modifie le vôtre.",
    en: "On a competence both verdicts must be the same: \(key: .modify) changes yours.")
  package static let theOther = Sentence(fr: "l'autre évaluateur", en: "the other evaluator")
  package static let bothGrids = Sentence(fr: "Les deux grilles", en: "Both grids")
  package static let noDivergence = Sentence(
    fr: "Aucune divergence : les deux grilles concordent.", en: "No divergence: both grids are the same.")
  package static let nothingWritten = Sentence(fr: "rien d'écrit", en: "nothing written")
  package static let maintainedFor = Sentence(fr: "Maintenue, motif : ", en: "Maintained, reason: ")
  package static let whichDecision = Sentence(
    fr: "Quelle décision proposez-vous ?", en: "Which decision do you propose?")
  package static let asksMotif = Sentence(fr: "avec un motif", en: "with a reason")

  package static func ownProposal(_ other: Sentence) -> Sentence {
    Sentence(
      fr: "Vous avez proposé cette décision : \(other) l'accepte (\(key: .switchIdentity) : changer de personne).",
      en: "You proposed this decision: \(other) accepts it (\(key: .switchIdentity): change person).")
  }

  package static func youProposed(_ decision: Sentence, other: Sentence) -> Sentence {
    Sentence(
      fr: "Vous proposez : \(decision). \(other) doit l'accepter (\(key: .switchIdentity) : changer de personne).",
      en: "You propose: \(decision). \(other) is to accept it (\(key: .switchIdentity): change person).")
  }

  package static func proposedToYou(_ decision: Sentence, by name: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) propose : \(decision). \(key: .accept) l'accepte.",
      en: "\(name) proposes: \(decision). \(key: .accept) accepts it.")
  }

  package static func openPoints(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "point à régler", "points à régler") avant la décision (\(key: .missing) : lesquels)",
      en: "\(count, "open point", "open points") before the decision (\(key: .missing): which)")
  }

  package static func divergences(_ count: Int, agreed: Int) -> Sentence {
    Sentence(
      fr: "\(count, "divergence", "divergences") · \(agreed, "concordant", "concordants")",
      en: "\(count, "divergence", "divergences") · \(agreed) the same")
  }

  package static func commonComments(_ count: Int, of total: Int, must: Bool) -> Sentence {
    must
      ? Sentence(
        fr: "Précisions communes (obligatoires) : \(count, "rédigée", "rédigées") sur \(total)",
        en: "Common comments (required): \(count) of \(total) written")
      : Sentence(
        fr: "Précisions communes : \(count, "rédigée", "rédigées") sur \(total)",
        en: "Common comments: \(count) of \(total) written")
  }

  package static func commonCommentTitle(_ competence: Sentence) -> Sentence {
    Sentence(fr: "Précisions communes : \(competence)", en: "Common comment: \(competence)")
  }

  package static func changeVerdict(_ item: Sentence) -> Sentence {
    Sentence(fr: "Mon avis, \(item) :", en: "My verdict, \(item):")
  }

  package static func whyChange(_ verdict: Sentence) -> Sentence {
    Sentence(fr: "Mon avis devient « \(verdict) », motif", en: "My verdict becomes \"\(verdict)\", reason")
  }

  package static func whyMaintain(_ criterion: Sentence) -> Sentence {
    Sentence(
      fr: "Divergence maintenue, \(criterion), motif", en: "Divergence maintained, \(criterion), reason")
  }

  /// While a sealed result is open again: why.
  package static func revising(_ motif: String) -> Sentence {
    Sentence(fr: "révision : \(motif)", en: "revision: \(motif)")
  }
}
