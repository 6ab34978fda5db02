/// The fixed texts of the preparation of a bloc, and of the pages that fill it in.
extension ScreenText {
  package static let candidateTitle = Sentence(fr: "Candidat", en: "Candidate")
  package static let rectifyTitle = Sentence(
    fr: "Rectifier le nom du candidat", en: "Correct the candidate's name")
  package static let rectifyIntroduction = Sentence(
    fr: "Les deux écritures sont gardées.", en: "Both spellings are kept.")
  package static let rectifyMotifHint = Sentence(
    fr: "Par exemple : faute de frappe.", en: "For example: typing error.")
  package static let motif = Sentence(fr: "Motif", en: "Reason")
  package static let choiceHint = Sentence(
    fr: "\(key: .left) et \(key: .right) changent le choix.",
    en: "\(key: .left) and \(key: .right) change the choice.")

  package static let enoughToStart = Sentence(
    fr: "Suffit pour commencer à observer", en: "Enough to start observing")
  package static let laterToo = Sentence(
    fr: "Peut aussi attendre (\(key: .more), autres actions)", en: "May wait too (\(key: .more), more actions)")
  package static let lineCandidate = Sentence(fr: "Candidat", en: "Candidate")
  package static let lineDeclaration = Sentence(
    fr: "Déclaration d'impartialité", en: "Declaration of impartiality")
  package static let lineSelf = Sentence(fr: "Vos informations", en: "Your details")
  package static let lineTeam = Sentence(fr: "Binôme", en: "Team")
  package static let lineInterview = Sentence(
    fr: "Entretien complémentaire le", en: "Closing interview on")
  package static let lineFilling = Sentence(fr: "Manière de remplir", en: "Way of filling in")
  package static let lineAccommodation = Sentence(fr: "Aménagement d'épreuve", en: "Accommodation")
  package static let toRecord = Sentence(fr: "à enregistrer", en: "to be recorded")
  package static let toDeclare = Sentence(fr: "à déclarer : \(key: .yes)", en: "to be declared: \(key: .yes)")
  package static let declared = Sentence(fr: "faite", en: "made")
  package static let toName = Sentence(fr: "à nommer", en: "to be named")
  package static let toPlan = Sentence(fr: "à prévoir", en: "to be planned")
  package static let notPlanned = Sentence(fr: "pas encore prévu", en: "not planned yet")
  package static let noAccommodation = Sentence(fr: "aucun", en: "none")
  package static let whoDeclares = Sentence(
    fr: "Dites d'abord qui évalue (\(key: .switchIdentity)).", en: "First say who evaluates (\(key: .switchIdentity)).")
  package static let declareByKey = Sentence(
    fr: "Déclarez avec \(key: .yes), après avoir lu ce qui est déclaré.",
    en: "Declare with \(key: .yes), once you have read what is declared.")
  package static let readThenDeclare = Sentence(
    fr: "Lisez la déclaration ; \(key: .yes) encore une fois la fait.",
    en: "Read the declaration; \(key: .yes) once more makes it.")
  package static let declaredAlready = Sentence(
    fr: "Votre déclaration est déjà faite.", en: "You have declared already.")
  package static let trainingToRecord = Sentence(
    fr: "formation de la branche à enregistrer", en: "the branch's training to be recorded")
  package static let accreditationToRecord = Sentence(
    fr: "habilitation valable ce jour à enregistrer", en: "an accreditation valid today to be recorded")
  package static let leftSelf = Sentence(
    fr: "enregistrer vos informations", en: "recording your details")
  package static let leftTeam = Sentence(fr: "nommer le binôme", en: "naming the team")
  package static let leftInterview = Sentence(
    fr: "prévoir l'entretien complémentaire", en: "planning the closing interview")

  /// After the declaration, while something may still be said here.
  package static func stillToSay(_ left: [Sentence]) -> Sentence {
    Sentence(
      fr: "reste à \(left.all) ; \(key: .finish) : observer d'abord",
      en: "left: \(left.all); \(key: .finish): observe first")
  }

  /// On the way to observing: where it is found again.
  package static func leftForLater(_ left: [Sentence]) -> Sentence {
    Sentence(
      fr: "Reste à \(left.all) : dans les autres actions (\(key: .more)), quand vous voudrez.",
      en: "Left: \(left.all): among the other actions (\(key: .more)), whenever you like.")
  }
  package static let candidateFirst = Sentence(
    fr: "Enregistrez d'abord le candidat : la déclaration le nomme.",
    en: "Record the candidate first: the declaration names them.")

  /// What an evaluator declares; shown in full before it is declared.
  package static func declaration(_ evaluator: String, _ candidate: String, _ bloc: Sentence) -> Sentence {
    Sentence(
      fr:
        "Je, \(evaluator), déclare n'avoir avec \(candidate) ni lien familial ou personnel, ni lien hiérarchique, ni intérêt qui puisse peser sur mon évaluation du bloc \(bloc). Je fonderai mes constats sur les seuls faits observés et je signalerai toute circonstance qui changerait cette déclaration.",
      en:
        "I, \(evaluator), declare that I have with \(candidate) no family or personal tie, no line of authority and no interest that could weigh on my assessment of bloc \(bloc). I shall base my marks on observed facts alone and report any circumstance that would change this declaration."
    )
  }

  package static let teamTitle = Sentence(fr: "Nommer le binôme", en: "Name the team")
  package static let teamIntroduction = Sentence(
    fr:
      "Un expert habilité formé par la branche, et un expert interne d'un autre service ou un responsable pédagogique habilité. Quelqu'un manque ? a, puis « informations d'un évaluateur ».",
    en:
      "One accredited expert trained by the branch, and an internal expert of another service or an accredited training manager. Somebody is missing? a, then \"details of an evaluator\"."
  )
  package static let teamFirst = Sentence(fr: "Un évaluateur", en: "One evaluator")
  package static let teamSecond = Sentence(fr: "L'autre évaluateur", en: "The other one")
  package static let nobody = Sentence(same: "–")
  package static let samePerson = Sentence(
    fr: "Les deux évaluateurs sont la même personne : choisissez-en une autre.",
    en: "Both evaluators are the same person: choose another.")
  package static let nobodyNamed = Sentence(
    fr: "Choisissez au moins une personne.", en: "Choose one person at least.")

  package static let planTitle = Sentence(
    fr: "Date prévue de l'entretien complémentaire", en: "Planned day of the closing interview")
  package static let planDay = Sentence(fr: "Date prévue", en: "Planned day")
  package static let planHint = Sentence(
    fr: "Jour, mois, année : 24/11/2026.", en: "Day, month, year: 24/11/2026.")
  package static let fillingTitle = Sentence(
    fr: "Comment les grilles sont-elles remplies ?", en: "How are the grids filled in?")
  package static let fillingSeparate = Sentence(
    fr: "chacun la sienne, sans voir l'autre", en: "each their own, blind to the other's")
  package static let fillingJoint = Sentence(
    fr: "une grille tenue à deux ; ne se défait plus une fois commencée",
    en: "one grid held by both; cannot be undone once begun")
  package static let accommodationTitle = Sentence(fr: "Aménagement d'épreuve", en: "Accommodation")
  package static let accommodationIntroduction = Sentence(
    fr: "La mesure et qui l'a accordée ; jamais sa raison médicale.",
    en: "The measure and who approved it; never its medical reason.")
  package static let measure = Sentence(fr: "Mesure", en: "Measure")
  package static let approvedBy = Sentence(fr: "Accordée par", en: "Approved by")
  package static let interviewMinutes = Sentence(fr: "Durée de l'entretien", en: "Interview length")
  package static let interviewMinutesHint = Sentence(
    fr: "De l'entretien complémentaire, en minutes ; vide : inchangée.",
    en: "Of the closing interview, in minutes; empty: unchanged.")
  package static func notANumber(_ label: Sentence) -> Sentence {
    Sentence(
      fr: "« \(label) » est un nombre, écrit en chiffres.", en: "\"\(label)\" is a number, in digits.")
  }
}
