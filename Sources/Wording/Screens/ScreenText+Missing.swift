/// The texts around what is missing to end a phase.
extension ScreenText {
  package static let nothingLeft = Sentence(
    fr: "Rien ne manque de votre côté.", en: "Nothing is missing on your side.")
  package static let readyToDecide = Sentence(
    fr: "Tout est réuni : \(key: .decide) propose une décision.",
    en: "Everything is there: \(key: .decide) proposes a decision.")
  package static let hintBack = Sentence(
    fr: "\(key: .confirm) ou \(key: .back) : revenir", en: "\(key: .confirm) or \(key: .back): back")
  package static let hintMotif = Sentence(
    fr: "\(key: .confirm) : indiquer un motif. \(key: .back) : revenir.",
    en: "\(key: .confirm): give a reason. \(key: .back): back.")
  package static let hintDerogation = Sentence(
    fr: "\(key: .confirm) : enregistrer une dérogation. \(key: .back) : revenir et y remédier.",
    en: "\(key: .confirm): record a derogation. \(key: .back): back, to put it right.")
  package static let hintMend = Sentence(
    fr: "\(key: .confirm) : le faire maintenant. \(key: .back) : revenir.",
    en: "\(key: .confirm): do it now. \(key: .back): back.")
  package static let hintWays = Sentence(
    fr: "\(key: .confirm) : choisir comment y remédier. \(key: .back) : revenir.",
    en: "\(key: .confirm): choose how to put it right. \(key: .back): back.")
  package static let wayMotif = Sentence(fr: "Indiquer un motif", en: "Give a reason")
  package static let wayNow = Sentence(fr: "Le faire maintenant", en: "Do it now")
  package static let wayGo = Sentence(fr: "Y aller", en: "Go there")
  package static let hintGo = Sentence(
    fr: "\(key: .confirm) : y aller. \(key: .back) : revenir.",
    en: "\(key: .confirm): go there. \(key: .back): back.")
  package static let otherPersonNeeded = Sentence(
    fr: "Cela revient à l'autre évaluateur : \(key: .switchIdentity) change la personne au clavier.",
    en: "That is up to the other evaluator: \(key: .switchIdentity) changes who is at the keyboard.")
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
      fr: "Tout est réuni. \(key: .confirm) : terminer \(phase).",
      en: "Everything is there. \(key: .confirm): finish \(phase).")
  }

  package static func waysTitle(_ problem: Sentence) -> Sentence {
    Sentence(fr: "Y remédier : \(problem)", en: "Put it right: \(problem)")
  }

  package static func wasAtInterview(_ person: Sentence) -> Sentence {
    Sentence(
      fr: "Entretien complémentaire : \(person), présence ou absence ?",
      en: "Closing interview: \(person), present or absent?")
  }
  package static let hintPresence = Sentence(
    fr: "\(key: .confirm) : le dire. Rien n'y oblige.",
    en: "\(key: .confirm): say so. Nothing obliges you to.")

  package static func wayAttendance(_ person: Sentence, _ observation: Sentence) -> Sentence {
    Sentence(
      fr: "Indiquer la présence ou l'absence : \(person), \(observation)",
      en: "Say whether present or absent: \(person), \(observation)")
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
    Sentence(
      fr: "\(key: .confirm) : \(action). \(key: .back) : rester.",
      en: "\(key: .confirm): \(action). \(key: .back): stay.")
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
