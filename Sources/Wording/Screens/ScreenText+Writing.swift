/// The texts around notes, comments and the keys of every text.
extension ScreenText {
  package static let nothingNoted = Sentence(
    fr: "Rien n'a été noté ; \(key: .moment) retient l'heure seule, à préciser plus tard.",
    en: "Nothing was noted; \(key: .moment) keeps the time alone, to be filled in later.")
  package static let noteStaysOpen = Sentence(
    fr: "Cette note est vide : elle reste « à préciser » (\(key: .missing) la montre).",
    en: "This note is empty: it stays \"to be filled in\" (\(key: .missing) shows it).")
  package static let pullOnlyInComments = Sentence(
    fr: "Les notes se reprennent dans les précisions : \(key: .comment) les ouvre depuis la grille.",
    en: "Notes are taken into a comment: \(key: .comment) opens it from the grid.")
  package static let nothingToSettle = Sentence(
    fr: "Ce texte n'a qu'une version : il est gardé, \(key: .back) le ferme.",
    en: "This text has one version only: it is kept, \(key: .back) closes it.")
  package static let textJoined = Sentence(
    fr: "Deux versions réunies : relisez ; ouvert, \(key: .done) dit qu'il est bon tel quel.",
    en: "Two versions joined: read it again; once open, \(key: .done) says that it is right as it stands.")
  package static let noAbbreviation = Sentence(
    fr: "Aucune abréviation avant le curseur ; \(key: .phrases) montre vos phrases.",
    en: "No abbreviation before the cursor; \(key: .phrases) shows your phrases.")
  package static let noPhrases = Sentence(
    fr:
      "Vous n'avez pas encore de phrases : écrivez-les dans phrases.yaml, dans le dossier de données (grille phrases list dit où).",
    en:
      "You have no phrases yet: write them in phrases.yaml in the data folder (grille phrases list says where)."
  )
  package static let phrasesTitle = Sentence(fr: "Vos phrases", en: "Your phrases")
  package static let editorUnchanged = Sentence(
    fr: "L'éditeur n'a rien changé.", en: "The editor changed nothing.")
  package static let momentsHint = Sentence(
    fr: "\(key: .confirm) : préciser. \(key: .back) : plus tard (\(key: .missing) les garde).",
    en: "\(key: .confirm): fill in. \(key: .back): later (\(key: .missing) keeps them).")
  package static let hintWrite = Sentence(
    fr: "\(key: .confirm) : ouvrir ce texte. \(key: .back) : revenir. Rien n'est bloqué.",
    en: "\(key: .confirm): open this text. \(key: .back): back. Nothing is held up.")

  package static func momentsTitle(_ count: Int) -> Sentence {
    count == 0
      ? Sentence(fr: "Tous les moments sont précisés", en: "All moments are filled in")
      : Sentence(
        fr: "\(count, "moment", "moments") à préciser", en: "\(count, "moment", "moments") to fill in")
  }

  package static func momentToFill(_ about: Sentence) -> Sentence {
    Sentence(fr: "\(about) : à préciser", en: "\(about): to be filled in")
  }

  package static func momentThere(_ time: Sentence) -> Sentence {
    Sentence(fr: "\(time) est déjà retenu, à préciser.", en: "\(time) is kept already, to be filled in.")
  }

  package static func noteOf(_ time: Sentence) -> Sentence {
    Sentence(fr: "Note de \(time)", en: "Note of \(time)")
  }

  /// `open` counts the moments without a text.
  package static func noNotesToPull(open: Int) -> Sentence {
    open == 0
      ? Sentence(fr: "Aucune note sur cette compétence.", en: "No note on this competence.")
      : Sentence(
        fr: "Aucune note à reprendre ; \(open, "moment reste", "moments restent") à préciser (\(key: .missing)).",
        en: "No note to take; \(open, "moment is", "moments are") still to be filled in (\(key: .missing)).")
  }

  package static func allNotesPulled(open: Int) -> Sentence {
    open == 0
      ? Sentence(
        fr: "Toutes les notes de cette compétence sont reprises.",
        en: "All notes on this competence have been taken.")
      : Sentence(
        fr:
          "Toutes les notes écrites sont reprises ; \(open, "moment reste", "moments restent") à préciser (\(key: .missing)).",
        en:
          "All written notes have been taken; \(open, "moment is", "moments are") still to be filled in (\(key: .missing))."
      )
  }
}
