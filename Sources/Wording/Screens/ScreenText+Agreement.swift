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
  package static func changedFor(_ name: Sentence, from: Sentence, to: Sentence) -> Sentence {
    Sentence(fr: "\(name) : \(from) devenu \(to), motif : ", en: "\(name): \(from) became \(to), reason: ")
  }
  package static let noNumbersInAgreement = Sentence(
    fr: "Les numéros ne servent pas ici : seules les divergences ont une ligne, les flèches y mènent.",
    en: "Numbers are of no use here: only divergences have a line, the arrows lead there.")
  package static let nothingToUndoInAgreement = Sentence(
    fr: "Rien n'est annulé ici : \(key: .modify) sur la ligne redonne votre avis, avec un motif.",
    en: "Nothing is undone here: \(key: .modify) on the line changes your verdict again, with a reason.")
  package static let whichDecision = Sentence(
    fr: "Quelle décision proposez-vous ?", en: "Which decision do you propose?")
  package static let asksMotif = Sentence(fr: "avec un motif", en: "with a reason")

  package static func ownProposal(_ other: Sentence) -> Sentence {
    Sentence(
      fr: "Vous avez proposé cette décision : \(other) l'accepte (\(key: .switchIdentity) : changer de personne).",
      en: "You proposed this decision: \(other) accepts it (\(key: .switchIdentity): change person).")
  }

  package static func acceptTitle(_ bloc: Sentence) -> Sentence {
    Sentence(fr: "Accepter la décision : \(bloc)", en: "Accept the decision: \(bloc)")
  }
  package static let acceptHint = Sentence(
    fr: "Ce qui va avec la décision. \(key: .confirm) : l'accepter ; \(key: .back) : ne rien accepter.",
    en: "What goes with the decision. \(key: .confirm): accept it; \(key: .back): accept nothing.")
  package static func proposedBy(_ name: Sentence, _ decision: Sentence, _ when: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) propose : \(decision), le \(when).", en: "\(name) proposes: \(decision), on \(when).")
  }
  package static let notEvaluatedHead = Sentence(
    fr: "Compétences non évaluées :", en: "Competences not evaluated:")
  package static let maintainedHead = Sentence(
    fr: "Divergences maintenues, avec leur motif :", en: "Divergences maintained, with their reason:")
  package static let motifsHead = Sentence(fr: "Motifs enregistrés :", en: "Reasons recorded:")
  package static let changesHead = Sentence(
    fr: "Avis modifiés à la mise en commun :", en: "Verdicts changed in the agreement:")
  package static func times(_ count: Int) -> Sentence { Sentence(fr: "\(count) fois", en: "\(count) times") }
  package static let derogationsHead = Sentence(fr: "Dérogations :", en: "Derogations:")
  package static let nothingGoesWith = Sentence(
    fr: "Rien d'autre : toutes les compétences sont évaluées, aucun motif, aucune divergence maintenue.",
    en: "Nothing else: every competence is evaluated, no reason, no divergence maintained.")

  package static func youProposed(_ decision: Sentence, other: Sentence, isHere: Bool) -> Sentence {
    guard isHere else {
      return Sentence(
        fr: "Vous proposez : \(decision). \(other) doit l'accepter sur son ordinateur.",
        en: "You propose: \(decision). \(other) is to accept it on their computer.")
    }
    return Sentence(
      fr: "Vous proposez : \(decision). \(other) doit l'accepter (\(key: .switchIdentity) : changer de personne).",
      en: "You propose: \(decision). \(other) is to accept it (\(key: .switchIdentity): change person).")
  }

  package static func proposedToYou(_ decision: Sentence, by name: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) propose : \(decision). \(key: .accept) : lire et accepter.",
      en: "\(name) proposes: \(decision). \(key: .accept): read and accept.")
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
