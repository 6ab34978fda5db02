/// The fixed texts of the coverage view and of the interview's plan before it begins.
extension ScreenText {
  package static let coverage = Sentence(fr: "Couverture", en: "Coverage")
  package static let planBefore = Sentence(fr: "Plan de l'entretien", en: "Interview plan")
  package static let neverSeen = Sentence(fr: "non vu", en: "not seen")
  package static let nothingSeenAtAll = Sentence(fr: "rien vu", en: "nothing seen")
  package static let timesSeen = Sentence(fr: "vu", en: "seen")
  package static let perObservation = Sentence(
    fr: "Critères vus par observation", en: "Criteria seen per observation")
  package static let yourMarks = Sentence(fr: "vos constats", en: "your marks")
  package static let marksOfBoth = Sentence(fr: "constats du binôme", en: "marks of both")
  package static let signsOfBoth = Sentence(fr: "constats de A, puis de B", en: "marks of A, then of B")
  package static let onlyUnseen = Sentence(fr: "non vus seulement", en: "not seen only")
  package static let allCovered = Sentence(
    fr: "Chaque critère a été vu au moins une fois : \(key: .filter) montre tout.",
    en: "Every criterion was seen at least once: \(key: .filter) shows all.")
  package static let nothingToAddress = Sentence(
    fr: "Rien à aborder : tout a été vu.", en: "Nothing to address: everything was seen.")
  package static let planIsOwn = Sentence(
    fr: "d'après vos constats ; ce que l'autre a vu en ôtera",
    en: "by your marks; what the other saw will take off some")
  package static let planIsPairs = Sentence(fr: "d'après vos constats communs", en: "by the marks of both")

  package static func covered(_ seen: Int, of total: Int, unseen competences: Int) -> Sentence {
    let count = Sentence(
      fr: "\(seen, "critère vu", "critères vus") sur \(total)", en: "\(seen) of \(total) criteria seen")
    guard competences > 0 else { return count }
    let never = Sentence(
      fr: "\(competences, "compétence jamais observée", "compétences jamais observées")",
      en: "\(competences, "competence never observed", "competences never observed")")
    return [count, never].joined(separator: " · ")
  }

  package static func seenOf(_ seen: Int, _ total: Int) -> Sentence {
    Sentence(fr: "\(seen) sur \(total)", en: "\(seen) of \(total)")
  }

  package static let whichNextInterview = Sentence(
    fr: "Entretien complémentaire de quel bloc ensuite ?", en: "Closing interview of which bloc next?")

  package static func otherInterviewRuns(_ bloc: Sentence) -> Sentence {
    Sentence(
      fr:
        "L'entretien complémentaire de \(bloc) est en cours : \(key: .quit), ouvrez-le, puis \(key: .finish) le termine, ou \(key: .nextBloc) passe à ce bloc.",
      en:
        "The closing interview of \(bloc) is running: \(key: .quit), open it, then \(key: .finish) ends it, or \(key: .nextBloc) goes on to this bloc."
    )
  }
}
