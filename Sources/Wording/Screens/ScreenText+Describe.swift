/// The fixed texts of an observation's description.
extension ScreenText {
  package static let kind = Sentence(fr: "Situation", en: "Situation")
  package static let kindMotif = Sentence(fr: "Motif (situation non réelle)", en: "Reason (not real)")
  package static let kindMotifHint = Sentence(
    fr: "Pourquoi pas une situation réelle ; le résultat le dira.",
    en: "Why not a real situation; the result will say so.")
  package static let cadre = Sentence(fr: "Cadre", en: "Setting")
  package static let cadreHint = Sentence(
    fr: "En quelques mots : à l'agence, au téléphone un lundi…",
    en: "In a few words: at the branch, on the phone on a Monday…")
  package static let counterpart = Sentence(fr: "Interlocuteur", en: "Customer")
  package static let steeringTools = Sentence(fr: "Outils de pilotage", en: "Steering tools")
  package static let steeringToolsHint = Sentence(
    fr: "Les outils de pilotage présentés par le candidat.",
    en: "The steering tools that the candidate presented.")
  package static let venue = Sentence(fr: "Lieu", en: "Place")
  package static let venueMotif = Sentence(fr: "Motif (hors entreprise)", en: "Reason (elsewhere)")
  package static let venueMotifHint = Sentence(
    fr: "Pourquoi ailleurs qu'en entreprise ; le résultat le dira.",
    en: "Why away from the company; the result will say so.")
  package static let informed = Sentence(fr: "Interlocuteur informé", en: "Customer informed")
  package static let informedHint = Sentence(
    fr: "De la présence d'un évaluateur. Jamais le nom de l'interlocuteur.",
    en: "That an evaluator is present. Never the customer's name.")
  package static let attendanceHint = Sentence(
    fr: "Présent pendant toute l'observation ?", en: "Present during the whole observation?")
  package static let present = Sentence(fr: "présence", en: "present")
  package static let absent = Sentence(fr: "absence", en: "absent")
  package static let notSaid = Sentence(fr: "non dit", en: "not said")
  package static let absenceMotifHint = Sentence(
    fr: "Le motif de l'absence ; il figure au résultat.",
    en: "The reason for the absence; it stands in the result.")
  package static let describeIntroduction = Sentence(
    fr: "Seul ce qui change est enregistré.", en: "Only what changes is recorded.")

  package static func describeTitle(_ observation: Sentence) -> Sentence {
    Sentence(fr: "Décrire : \(observation)", en: "Describe: \(observation)")
  }

  /// A channel, as the label of a yes or no.
  package static func channel(_ words: Sentence) -> Sentence {
    Sentence(fr: "Canal : \(words)", en: "Channel: \(words)")
  }

  package static func tool(_ words: Sentence) -> Sentence {
    Sentence(fr: "Outil : \(words)", en: "Tool: \(words)")
  }

  package static func absenceMotif(_ name: String) -> Sentence {
    Sentence(fr: "Motif d'absence, \(name)", en: "Reason of absence, \(name)")
  }

  package static func absenceWithoutMotif(_ name: String) -> Sentence {
    Sentence(
      fr: "L'absence de \(name) demande un motif : écrivez-le ici.",
      en: "The absence of \(name) needs a reason: write it here.")
  }
}
