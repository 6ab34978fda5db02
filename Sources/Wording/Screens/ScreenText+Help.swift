/// The fixed texts of the help, and what each kind of place is called in it.
extension ScreenText {
  package static let helpHint = Sentence(
    fr: "Les majuscules valent les minuscules. \(key: .back) : revenir.",
    en: "Capitals count as small letters. \(key: .back): back.")
  package static let helpHintOfTexts = Sentence(
    fr: "Ce que l'on écrit reste tel quel, majuscules comprises. \(key: .back) : revenir.",
    en: "What is written stays as it is, capitals too. \(key: .back): back.")
  package static let offNow = Sentence(fr: "sans effet ici", en: "off here")

  package static func helpTitle(_ place: Sentence) -> Sentence {
    Sentence(fr: "Aide : \(place)", en: "Help: \(place)")
  }

  package static let placeHome = Sentence(fr: "l'accueil", en: "the home screen")
  package static let placeIdentities = Sentence(fr: "qui évalue", en: "who evaluates")
  package static let placePreparing = Sentence(fr: "la préparation d'un bloc", en: "preparing a bloc")
  package static let placeObserving = Sentence(fr: "l'observation", en: "observing")
  package static let placeGrading = Sentence(fr: "les grilles", en: "the grids")
  package static let placeInterviewing = Sentence(
    fr: "l'entretien complémentaire", en: "the closing interview")
  package static let placeAgreeing = Sentence(fr: "la mise en commun", en: "the agreement")
  package static let placeSigning = Sentence(fr: "la signature", en: "the signing")
  package static let placeSealed = Sentence(fr: "un résultat signé", en: "a signed result")
  package static let placeInterrupted = Sentence(
    fr: "une évaluation interrompue", en: "an interrupted assessment")
  package static let placeObservations = Sentence(
    fr: "les observations d'un bloc", en: "the observations of a bloc")
  package static let placeCoverage = Sentence(fr: "la couverture", en: "the coverage")
  package static let placePlan = Sentence(
    fr: "le plan de l'entretien complémentaire", en: "the closing interview's plan")
  package static let placeSearching = Sentence(fr: "la recherche", en: "the search")
  package static let placeReading = Sentence(fr: "la lecture", en: "reading")
  package static let placeList = Sentence(fr: "une liste", en: "a list")
  package static let placeForm = Sentence(fr: "une page à remplir", en: "a page to fill in")
  package static let placeWriting = Sentence(fr: "un texte", en: "a text")
  package static let placeConfirming = Sentence(fr: "une confirmation", en: "a confirmation")
  package static let placeHelp = Sentence(fr: "l'aide", en: "the help")
  package static let placeMasked = Sentence(fr: "l'écran masqué", en: "the masked screen")

  package static let editUndo = Sentence(fr: "annuler la frappe", en: "undo typing")
  package static let editRedo = Sentence(fr: "la rétablir", en: "redo it")
  package static let editLineStart = Sentence(fr: "début de la ligne", en: "start of the line")
  package static let editLineEnd = Sentence(fr: "fin de la ligne", en: "end of the line")
  package static let editWordBack = Sentence(fr: "effacer le mot d'avant", en: "delete the word before")
  package static let editWordForward = Sentence(
    fr: "effacer le mot d'après", en: "delete the word after")
  package static let editToStart = Sentence(
    fr: "effacer jusqu'au début de la ligne", en: "delete to the start of the line")
  package static let editToEnd = Sentence(
    fr: "effacer jusqu'à la fin de la ligne", en: "delete to the end of the line")
  package static let unmask = Sentence(
    fr: "après la touche qui masque : montrer l'écran à nouveau",
    en: "after the masking key: show the screen again")
}
