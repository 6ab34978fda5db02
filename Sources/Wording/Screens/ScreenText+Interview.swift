/// The fixed texts of the closing interview.
extension ScreenText {
  package static let giveVerdict = Sentence(fr: "donner l'avis", en: "give the verdict")
  package static let interviewClosed = Sentence(
    fr: "L'entretien complémentaire est clos : \(key: .more), revenir à l'entretien, le rouvre avec un motif.",
    en: "The closing interview is closed: \(key: .more), go back to the interview, reopens it with a reason.")
  package static let startInterviewFirst = Sentence(
    fr:
      "Commencez d'abord l'entretien complémentaire : \(key: .otherView) revient à son plan, \(key: .start) le commence.",
    en: "Start the closing interview first: \(key: .otherView) goes back to its plan, \(key: .start) starts it.")
  package static let interviewRuns = Sentence(
    fr: "L'entretien complémentaire est déjà en cours : \(key: .finish) le termine.",
    en: "The closing interview is already running: \(key: .finish) ends it.")
  package static let interviewDoesNotRun = Sentence(
    fr: "L'entretien complémentaire n'est pas en cours : \(key: .start) le commence.",
    en: "The closing interview is not running: \(key: .start) starts it.")
  package static let verdictInTable = Sentence(
    fr: "Ici se donne un avis : \(key: .confirm) ouvre le tableau de cette compétence.",
    en: "This line asks for a verdict: \(key: .confirm) opens the table of this competence.")
  package static let interviewWaitsElsewhere = Sentence(
    fr: "Entretien clos ; la grille de l'autre évaluateur manque encore.",
    en: "Interview closed; the grid of the other evaluator is still missing.")
  package static let interviewWaits = Sentence(
    fr: "Entretien clos ; il manque l'autre grille (\(key: .switchIdentity) : changer de personne).",
    en: "Interview closed; the other grid is missing (\(key: .switchIdentity): change person).")
  /// `of`: whose, with its preposition.
  package static func gridMissingHere(_ of: Sentence) -> Sentence {
    Sentence(
      fr: "Il manque la grille \(of) (\(key: .switchIdentity) : changer de personne).",
      en: "The grid \(of) is missing (\(key: .switchIdentity): change person).")
  }
  package static let ifTimeIsLeft = Sentence(fr: "S'il reste du temps :", en: "If time is left:")
  package static let notAddressed = Sentence(fr: "non abordé", en: "set aside")
  package static let stillToAddress = Sentence(fr: "à aborder", en: "to address")
  package static let noteToFill = Sentence(fr: "à préciser", en: "to be filled in")
  package static let motifLabel = Sentence(fr: "Motif : ", en: "Reason: ")
  package static let commentLabel = Sentence(fr: "Précisions : ", en: "Comment: ")
  /// `n° 3`, as a signed result numbers observations.
  package static func numbered(_ label: String) -> Sentence {
    Sentence(fr: "n° \(label)", en: "no. \(label)")
  }
  package static let marksLabel = Sentence(fr: "Constats : ", en: "Marks: ")
  package static let noMarks = Sentence(fr: "Aucun constat", en: "No mark")
  package static let whichComment = Sentence(
    fr: "Précisions : sur quelle compétence ?", en: "Comment: on which competence?")
  package static let interviewDetails = Sentence(
    fr: "Entretien complémentaire : lieu et présents", en: "Closing interview: place and people")
  package static let place = Sentence(fr: "Lieu", en: "Place")
  package static let whyElsewhere = Sentence(fr: "Motif du lieu", en: "Why there")
  package static let onlyIfElsewhere = Sentence(
    fr: "Seulement si ce n'est pas en entreprise.", en: "Only if it is not at the company.")
  package static let whyAbsent = Sentence(fr: "Motif d'absence", en: "Why absent")
  package static let onlyIfAbsent = Sentence(
    fr: "Seulement en cas d'absence.", en: "Only for somebody who is absent.")

  package static func isPresent(_ name: Sentence) -> Sentence {
    Sentence(fr: "Présence : \(name)", en: "Present: \(name)")
  }

  package static func criterion(_ number: Int) -> Sentence {
    Sentence(fr: "critère \(number)", en: "criterion \(number)")
  }

  package static func noteAbout(_ about: Sentence) -> Sentence {
    Sentence(fr: "\(about) : ", en: "\(about): ")
  }

  package static func verdictToGive(_ competence: Sentence) -> Sentence {
    Sentence(fr: "\(competence) : avis à donner", en: "\(competence): verdict to give")
  }

  package static func nothingSeen(_ competence: Sentence) -> Sentence {
    Sentence(fr: "\(competence) : rien vu", en: "\(competence): nothing seen")
  }

  package static func whyNotAddress(_ item: Sentence) -> Sentence {
    Sentence(fr: "Ne pas aborder, motif : \(item)", en: "Set aside, reason: \(item)")
  }

  package static func toAddress(points: Int, competences: Int, verdicts: Int) -> Sentence {
    var parts: [Sentence] = []
    if points > 0 {
      parts.append(Sentence(fr: "\(points, "point", "points")", en: "\(points, "item", "items")"))
    }
    if competences > 0 {
      parts.append(
        Sentence(
          fr: "\(competences, "compétence jamais observée", "compétences jamais observées")",
          en: "\(competences, "competence never observed", "competences never observed")"))
    }
    if verdicts > 0 {
      parts.append(
        Sentence(
          fr: "\(verdicts, "compétence à voir", "compétences à voir")",
          en: "\(verdicts, "competence to be seen", "competences to be seen")"))
    }
    guard !parts.isEmpty else {
      return Sentence(
        fr: "Tout a été abordé : \(key: .finish) termine.",
        en: "Everything was addressed: \(key: .finish) finishes.")
    }
    return Sentence(fr: "À aborder : \(parts.all)", en: "To address: \(parts.all)")
  }
}
