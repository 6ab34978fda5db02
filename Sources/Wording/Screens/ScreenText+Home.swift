/// The fixed texts of the home screen and of the choice of who is at the keyboard.
extension ScreenText {
  package static let program = Sentence(same: "grille")
  package static let candidateHead = Sentence(fr: "Candidat", en: "Candidate")
  package static let noDossier = Sentence(
    fr:
      "Aucun dossier : \(key: .newDossier) en crée un ; \(key: .receive) prend celui que l'autre évaluateur a créé sur son ordinateur.",
    en:
      "No dossier yet: \(key: .newDossier) makes one; \(key: .receive) takes the one that the other evaluator made on their computer."
  )
  package static let nobodyYet = Sentence(
    fr: "D'abord : qui évalue ? Chaque constat et chaque signature porte un nom. \(key: .confirm) pour le dire.",
    en: "First: who evaluates? Each mark and each signature bears a name. \(key: .confirm) to say so.")
  package static let unreadable = Sentence(fr: "illisible", en: "unreadable")
  package static let nothingUrgent = Sentence(
    fr: "Rien ne presse : tout est signé ou pas encore commencé.",
    en: "Nothing is urgent: all is signed or not begun.")
  package static let findingsTitle = Sentence(
    fr: "À l'ouverture de ce dossier", en: "On opening this dossier")
  package static let findingsHint = Sentence(
    fr: "Rien d'autre n'a été changé. \(key: .confirm) : continuer.",
    en: "Nothing else was changed. \(key: .confirm): go on.")

  package static func dossierCount(_ count: Int, inProgress: Int) -> Sentence {
    Sentence(
      fr: "\(count, "dossier", "dossiers") · \(inProgress) en cours",
      en: "\(count, "dossier", "dossiers") · \(inProgress) in progress")
  }

  package static func nextThing(_ candidate: String, _ bloc: Sentence, _ what: Sentence) -> Sentence {
    Sentence(
      fr: "Prochaine chose à faire : \(candidate), \(bloc), \(what)",
      en: "Next thing to do: \(candidate), \(bloc), \(what)")
  }

  package static func atKeyboard(_ name: String) -> Sentence {
    Sentence(fr: "Au clavier : \(name)", en: "At the keyboard: \(name)")
  }

  /// The same over a table of dossiers, whose footer has no room for the keys that go from bloc to bloc.
  package static func atKeyboardChoosing(_ name: String) -> Sentence {
    Sentence(
      fr: "Au clavier : \(name) · \(key: .left) et \(key: .right) changent de bloc",
      en: "At the keyboard: \(name) · \(key: .left) and \(key: .right) go from bloc to bloc")
  }

  package static let newDossierTitle = Sentence(fr: "Nouveau dossier", en: "New dossier")
  package static let newDossierIntroduction = Sentence(
    fr: "Un dossier par candidat. Jamais de numéro de sécurité sociale.",
    en: "One dossier per candidate. Never a social security number.")
  package static let createDossier = Sentence(fr: "Créer le dossier", en: "Make the dossier")
  package static let familyName = Sentence(fr: "Nom", en: "Family name")
  package static let givenName = Sentence(fr: "Prénom", en: "Given name")
  package static let employer = Sentence(fr: "Employeur", en: "Employer")
  package static let service = Sentence(fr: "Service", en: "Service")
  package static let birthDate = Sentence(fr: "Date de naissance", en: "Date of birth")
  package static let course = Sentence(fr: "Parcours", en: "Course")
  package static let mayBeEmpty = Sentence(fr: "Peut rester vide.", en: "May stay empty.")
  package static let dayHint = Sentence(
    fr: "Jour, mois, année : 24/11/2026. Peut rester vide.",
    en: "Day, month, year: 24/11/2026. May stay empty.")
  package static let employerHint = Sentence(
    fr: "L'expert interne doit être de la même entreprise.",
    en: "The internal expert must be of the same company.")
  package static let courseHint = Sentence(
    fr: "La référence du parcours de formation. Peut rester vide.",
    en: "The reference of the training course. May stay empty.")

  /// A field that must be filled in is empty.
  package static func fillIn(_ label: Sentence) -> Sentence {
    Sentence(fr: "« \(label) » est à remplir.", en: "\"\(label)\" is to be filled in.")
  }

  package static func notADay(_ label: Sentence) -> Sentence {
    Sentence(
      fr: "« \(label) » n'est pas une date : écrivez par exemple 24/11/2026.",
      en: "\"\(label)\" is not a date: write for example 24/11/2026.")
  }
}
