/// The fixed texts of the grids.
extension ScreenText {
  package static let startFirst = Sentence(
    fr: "Aucune observation : \(key: .start) en commence une.", en: "No observation yet: \(key: .start) starts one.")
  package static let nothingRuns = Sentence(
    fr: "Rien n'est en cours : \(key: .start) commence à observer.",
    en: "Nothing is running: \(key: .start) starts observing.")
  package static let interviewIsOver = Sentence(
    fr:
      "« À voir » ne s'emploie qu'avant l'entretien complémentaire, qui a déjà eu lieu : choisissez acquise, non acquise ou non évaluée.",
    en:
      "\"To see\" is only for before the closing interview, which was held: choose acquired, not acquired or not evaluated."
  )
  package static let toSeeIsForCompetences = Sentence(
    fr: "« À voir » se donne à une compétence : allez à sa ligne, sous les critères.",
    en: "\"To see\" is for a competence: go to its line, below the criteria.")
  package static let noMark = Sentence(fr: "aucun constat", en: "no mark")
  package static let noteHint = Sentence(
    fr: "Entrée ou Échap : fermer la note, elle est gardée.", en: "Enter or Esc: close the note, it is kept.")
  package static let newNoteHint = Sentence(
    fr: "Entrée ou Échap : fermer, la note est gardée. Haut : la précédente de cette ligne.",
    en: "Enter or Esc: close, the note is kept. Up: the one before on this line.")
  package static let earlierNoteHint = Sentence(
    fr: "Entrée ou Échap : fermer, la note est gardée. Vidée, elle est retirée.",
    en: "Enter or Esc: close, the note is kept. Emptied, it is removed.")
  package static let noteKept = Sentence(fr: "Note gardée.", en: "Note kept.")
  package static let noNoteOnLine = Sentence(
    fr: "Pas encore de note sur cette ligne.", en: "No note on this line yet.")
  package static let competenceLine = Sentence(fr: "Compétence", en: "Competence")
  package static let commentMust = Sentence(
    fr: "Vos précisions (seules les communes sont obligatoires, à la mise en commun)",
    en: "Your comment (only the common one is required, when the grids are brought together)")
  package static let commentMay = Sentence(fr: "Précisions", en: "Comment")
  package static let commentEmpty = Sentence(fr: "à rédiger : \(key: .comment)", en: "to be written: \(key: .comment)")
  package static let yourVerdict = Sentence(fr: "votre avis", en: "your verdict")
  package static let toChoose = Sentence(fr: "à choisir", en: "to choose")
  package static let paused = Sentence(fr: "en pause", en: "paused")
  package static let nothingObservedYet = Sentence(fr: "rien d'observé encore", en: "nothing observed yet")
  package static let waitingElsewhere = Sentence(
    fr: "Votre grille est complète ; celle de l'autre évaluateur manque encore.",
    en: "Your grid is complete; that of the other evaluator is still missing.")
  package static let waitingForOther = Sentence(
    fr: "Votre grille est complète ; il manque l'autre (\(key: .switchIdentity) : changer de personne).",
    en: "Your grid is complete; the other one is missing (\(key: .switchIdentity): change person).")

  package static func commentTitle(_ competence: Sentence) -> Sentence {
    Sentence(fr: "Précisions : \(competence)", en: "Comment: \(competence)")
  }

  package static func noteTitle(_ about: Sentence) -> Sentence {
    Sentence(fr: "Note : \(about)", en: "Note: \(about)")
  }

  package static func gridsTitle(_ name: String) -> Sentence {
    Sentence(fr: "grille : \(name)", en: "grid: \(name)")
  }

  package static func seen(_ count: Int, of total: Int) -> Sentence {
    Sentence(fr: "\(count, "vu", "vus") sur \(total)", en: "\(count) of \(total) seen")
  }

  package static func filled(_ count: Int, of total: Int) -> Sentence {
    Sentence(fr: "\(count, "renseigné", "renseignés") sur \(total)", en: "\(count) of \(total) filled in")
  }

  package static func gridProgress(
    criteria: Int, of total: Int, competences: Int, ofCompetences: Int, comments: Int
  ) -> Sentence {
    Sentence(
      fr:
        "Votre grille : \(criteria, "critère", "critères") sur \(total) · \(competences, "compétence", "compétences") sur \(ofCompetences) · précisions \(comments) sur \(ofCompetences)",
      en:
        "Your grid: \(criteria) of \(total) criteria · \(competences) of \(ofCompetences) competences · comments \(comments) of \(ofCompetences)"
    )
  }
}
