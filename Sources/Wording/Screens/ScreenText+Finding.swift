/// The texts of the search, the filter and the jump to what is open.
extension ScreenText {
  package static let searchTitle = Sentence(fr: "Chercher : ", en: "Search: ")
  package static let searchNothing = Sentence(fr: "rien trouvé", en: "nothing found")
  package static let inLabel = Sentence(fr: "libellé", en: "label")
  package static let inText = Sentence(fr: "texte", en: "text")
  package static let inHeading = Sentence(fr: "intitulé", en: "heading")
  package static let inNote = Sentence(fr: "votre note", en: "your note")
  package static let inComment = Sentence(fr: "vos précisions", en: "your comment")
  package static let nothingUnseen = Sentence(
    fr: "Chaque critère a au moins un constat de vous.", en: "Every criterion has at least one mark of yours."
  )
  package static let allGraded = Sentence(
    fr: "Chaque ligne a votre avis.", en: "Every line has your verdict.")
  package static let filterNotSeen = Sentence(fr: "pas encore vus", en: "not yet seen")
  package static let filterInsufficient = Sentence(fr: "insuffisants", en: "insufficient")
  package static let filterWithNote = Sentence(fr: "avec note", en: "with a note")
  package static let filterWithoutVerdict = Sentence(fr: "sans avis", en: "without a verdict")
  package static let everythingShown = Sentence(fr: "Tout est affiché.", en: "Everything is shown.")

  /// While a criterion's number may follow that of a competence.
  package static func criterionAwaited(_ competence: Int, _ numbers: ClosedRange<Int>) -> Sentence {
    let (first, last) = ("\(competence).\(numbers.lowerBound)", "\(competence).\(numbers.upperBound)")
    return Sentence(
      fr: "Compétence \(competence) : n° du critère (\(first) à \(last)), ou continuez.",
      en: "Competence \(competence): criterion no. (\(first) to \(last)), or go on.")
  }

  package static func noSuchCriterion(
    _ number: Int, of competence: Int, _ numbers: ClosedRange<Int>, here: Sentence
  ) -> Sentence {
    Sentence(
      fr:
        "Pas de critère \(number) (compétence \(competence) : \(numbers.lowerBound) à \(numbers.upperBound)) ; le curseur reste à \(here).",
      en:
        "No criterion \(number) (competence \(competence): \(numbers.lowerBound) to \(numbers.upperBound)); the cursor stays at \(here)."
    )
  }

  package static func noSuchCompetence(_ number: Int, _ numbers: ClosedRange<Int>, here: Sentence) -> Sentence {
    Sentence(
      fr: "Pas de compétence \(number) (\(numbers.lowerBound) à \(numbers.upperBound)) ; le curseur reste à \(here).",
      en: "No competence \(number) (\(numbers.lowerBound) to \(numbers.upperBound)); the cursor stays at \(here).")
  }

  /// In what a search counts, where no line shows the text but the title of its table does.
  package static func inTitle(_ competence: Int) -> Sentence {
    Sentence(fr: "titre de la compétence \(competence)", en: "title of competence \(competence)")
  }

  package static func foundInTitle(_ competence: Int) -> Sentence {
    Sentence(
      fr: "Trouvé dans le titre de la compétence \(competence), dont voici la première ligne.",
      en: "Found in the title of competence \(competence), whose first line this is.")
  }

  /// `3 sur 7, votre note`.
  package static func searchCount(_ place: Int, of count: Int, _ found: Sentence) -> Sentence {
    Sentence(fr: "\(place) sur \(count), \(found)", en: "\(place) of \(count), \(found)")
  }

  /// The header while lines are left out; `left`: how many of those shown are still as the filter asks.
  package static func filtered(
    _ filter: Sentence, shown: Int, of total: Int, left: Int
  ) -> Sentence {
    let rest =
      left == shown
      ? Sentence(same: "") : Sentence(fr: ", dont \(left) encore", en: ", \(left) of them still so")
    return Sentence(
      fr:
        "Filtre, \(filter) : \(shown) \(of: shown, "affiché", "affichés") sur \(total)\(rest) · \(key: .filter) la suite, \(key: .back) tout",
      en: "Filter, \(filter): \(shown) shown of \(total)\(rest) · \(key: .filter) the next one, \(key: .back) all")
  }

  /// What choosing a filter says.
  package static func nowFiltered(_ filter: Sentence, shown: Int) -> Sentence {
    guard shown > 0 else {
      return Sentence(
        fr: "Filtre, \(filter) : aucun. La ligne où vous êtes reste affichée.",
        en: "Filter, \(filter): none. The line where you are stays in sight.")
    }
    return Sentence(fr: "Filtre, \(filter) : \(shown).", en: "Filter, \(filter): \(shown).")
  }

  /// `n° 3 : insuffisant, saisi après l'entretien observé, le 24/11/2026 à 10:42`.
  package static func lateMark(
    _ label: String, _ value: Sentence, _ observation: Sentence, _ when: Sentence
  ) -> Sentence {
    Sentence(
      fr: "n° \(label) : \(value), saisi après \(observation) (\(when))",
      en: "\(label): \(value), recorded after \(observation) (\(when))")
  }

  /// `Motif de cette correction : compétence 1, critère 2, insuffisant`.
  package static func whyCorrect(_ criterion: Sentence, _ value: Sentence) -> Sentence {
    Sentence(
      fr: "Motif de cette correction : \(criterion), \(value)",
      en: "Reason for this correction: \(criterion), \(value)")
  }
}
