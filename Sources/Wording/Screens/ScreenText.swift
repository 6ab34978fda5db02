/// The fixed texts that several screens share.
package enum ScreenText {
  package static let recorded = Sentence(fr: "enregistré", en: "saved")
  package static let allSaved = Sentence(
    fr: "Tout est déjà enregistré, à chaque touche.", en: "Everything is saved already, with each key.")
  package static let savedWhenSubmitted = Sentence(
    fr: "Cette page n'est enregistrée que validée : \(key: .done).",
    en: "This page is saved once it is submitted only: \(key: .done).")
  package static let pasteNotHere = Sentence(
    fr: "Rien n'a été collé : ouvrez d'abord un texte, par exemple les précisions (\(key: .comment)).",
    en: "Nothing was pasted: open a text first, for example the comment (\(key: .comment)).")
  package static let colon = Sentence(fr: " : ", en: ": ")
  package static let yes = Sentence(fr: "oui", en: "yes")
  package static let no = Sentence(fr: "non", en: "no")
  package static let leavesForm = Sentence(
    fr: "Cette page n'est pas enregistrée : \(key: .back) encore une fois l'abandonne, \(key: .done) la valide.",
    en: "This page is not saved: \(key: .back) once more drops it, \(key: .done) submits it.")
  package static let motifHint = Sentence(
    fr: "Entrée : enregistrer ce motif. Échap : ne rien changer.",
    en: "Enter: record this reason. Esc: change nothing.")
  package static let textHint = Sentence(fr: "Échap : revenir", en: "Esc: back")

  package static let keyMeansNothing = Sentence(
    fr: "Cette touche ne fait rien ici ; \(key: .help) montre celles qui servent.",
    en: "This key does nothing here; \(key: .help) shows those that do.")

  package static func tooSmall(columns: Int, rows: Int, leastColumns: Int, leastRows: Int) -> Sentence {
    Sentence(
      fr:
        "Fenêtre trop petite : \(columns) × \(rows). Agrandissez-la à \(leastColumns) × \(leastRows) au moins. Rien n'est perdu.",
      en:
        "Window too small: \(columns) × \(rows). Make it at least \(leastColumns) × \(leastRows). Nothing is lost."
    )
  }

  package static func dropped(_ count: Int) -> Sentence {
    Sentence(
      fr:
        "\(count, "caractère", "caractères") qui ne se \(of: count, "voit", "voient") pas \(of: count, "a été retiré", "ont été retirés").",
      en: "\(count, "invisible character was", "invisible characters were") left out.")
  }

  package static func cut(_ count: Int) -> Sentence {
    Sentence(
      fr:
        "Le texte est à sa longueur maximale : \(count, "caractère n'a pas été pris", "caractères n'ont pas été pris").",
      en: "The text has its greatest length: \(count, "character was", "characters were") not taken.")
  }
}
