/// The texts around what is missing to end a phase.
extension ScreenText {
  package static let nothingLeft = Sentence(
    fr: "Rien ne manque de votre côté.", en: "Nothing is missing on your side.")
  package static let readyToDecide = Sentence(
    fr: "Tout est réuni : d propose une décision.", en: "Everything is there: d proposes a decision.")
  package static let hintBack = Sentence(fr: "Entrée ou Échap : revenir", en: "Enter or Esc: back")
  package static let hintMotif = Sentence(
    fr: "Entrée : indiquer un motif. Échap : revenir.", en: "Enter: give a reason. Esc: back.")
  package static let hintDerogation = Sentence(
    fr: "Entrée : enregistrer une dérogation. Échap : revenir et y remédier.",
    en: "Enter: record a derogation. Esc: back, to put it right.")
  package static let hintMend = Sentence(
    fr: "Entrée : le faire maintenant. Échap : revenir.", en: "Enter: do it now. Esc: back.")
  package static let hintWays = Sentence(
    fr: "Entrée : choisir comment y remédier. Échap : revenir.",
    en: "Enter: choose how to put it right. Esc: back.")
  package static let wayMotif = Sentence(fr: "Indiquer un motif", en: "Give a reason")
  package static let wayNow = Sentence(fr: "Le faire maintenant", en: "Do it now")
  package static let wayGo = Sentence(fr: "Y aller", en: "Go there")
  package static let hintGo = Sentence(
    fr: "Entrée : y aller. Échap : revenir.", en: "Enter: go there. Esc: back.")
  package static let otherPersonNeeded = Sentence(
    fr: "Cela revient à l'autre évaluateur : u change la personne au clavier.",
    en: "That is up to the other evaluator: u changes who is at the keyboard.")
  package static let motifNeeded = Sentence(fr: "Indiquez un motif.", en: "Give a reason.")
  package static let exampleOfDay = Sentence(fr: "Par exemple 24/11/2026.", en: "For example 24/11/2026.")
  package static let dayUnreadable = Sentence(
    fr: "Cette date ne se lit pas : écrivez-la comme 24/11/2026.",
    en: "This date cannot be read: write it as 24/11/2026.")
  package static let interviewDayTitle = Sentence(
    fr: "Date prévue de l'entretien complémentaire", en: "Planned date of the closing interview")
  package static let interviewDay = Sentence(fr: "Le", en: "On")
  package static let submit = Sentence(fr: "Enregistrer", en: "Save")
  package static let withMotif = Sentence(fr: "avec un motif", en: "with a reason")

  package static func missingTitle(_ phase: Sentence, count: Int) -> Sentence {
    count == 0
      ? Sentence(fr: "Pour terminer \(phase)", en: "To finish \(phase)")
      : Sentence(
        fr: "Pour terminer \(phase) : \(count, "point à régler", "points à régler")",
        en: "To finish \(phase): \(count, "open point", "open points")")
  }

  package static func nothingMissing(_ phase: Sentence) -> Sentence {
    Sentence(
      fr: "Tout est réuni. Entrée : terminer \(phase).", en: "Everything is there. Enter: finish \(phase).")
  }

  package static func waysTitle(_ problem: Sentence) -> Sentence {
    Sentence(fr: "Y remédier : \(problem)", en: "Put it right: \(problem)")
  }

  package static func wayDescribe(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Compléter les informations : \(observation)", en: "Fill in the details: \(observation)")
  }

  /// Nobody: a person who is not known yet.
  package static func wayParticulars(_ name: Sentence?) -> Sentence {
    guard let name else {
      return Sentence(fr: "Enregistrer cet évaluateur", en: "Record this evaluator")
    }
    return Sentence(
      fr: "Corriger ce qui est enregistré de \(name)", en: "Correct what is recorded of \(name)")
  }

  /// `action` is an infinitive.
  package static func hintEnd(_ action: Sentence) -> Sentence {
    Sentence(fr: "Entrée : \(action). Échap : rester.", en: "Enter: \(action). Esc: stay.")
  }

  package static func oneMotif(_ rule: Sentence, count: Int) -> Sentence {
    Sentence(
      fr: "Un seul motif pour les \(count) points : \(rule)",
      en: "One reason for all \(count) points: \(rule)")
  }

  package static func motifFor(_ rule: Sentence) -> Sentence {
    Sentence(fr: "Motif : \(rule)", en: "Reason: \(rule)")
  }

  package static func attendanceTitle(_ name: Sentence, _ observation: Sentence) -> Sentence {
    Sentence(fr: "\(name), \(observation)", en: "\(name), \(observation)")
  }
}
