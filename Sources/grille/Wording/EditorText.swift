import Wording

/// What is said about the user's own editor.
enum EditorText {
  static let noEditor = Sentence(
    fr:
      "Aucun éditeur n'est choisi : quittez, puis tapez par exemple export EDITOR=nano avant de relancer grille. Le texte se modifie aussi ici.",
    en:
      "No editor is chosen: leave, then type for example export EDITOR=nano before starting grille again. The text can be changed here too."
  )
  static let notUTF8 = Sentence(
    fr: "L'éditeur n'a pas enregistré en UTF-8 : rien n'a été repris. Réglez-le sur UTF-8 et recommencez.",
    en: "The editor did not save in UTF-8: nothing was taken. Set it to UTF-8 and try again.")

  static func unreadable(_ line: String) -> Sentence {
    Sentence(
      fr: "La commande de l'éditeur ne se lit pas : \(line). Fermez ses guillemets dans VISUAL ou EDITOR.",
      en: "The editor's command cannot be read: \(line). Close its quotes in VISUAL or EDITOR.")
  }

  static func notStarted(_ program: String) -> Sentence {
    Sentence(
      fr: "L'éditeur \(program) ne se lance pas : vérifiez VISUAL ou EDITOR. Le texte n'a pas changé.",
      en: "The editor \(program) does not start: check VISUAL or EDITOR. The text has not changed.")
  }

  static func failed(_ program: String, status: Int) -> Sentence {
    Sentence(
      fr:
        "L'éditeur \(program) s'est arrêté sur une erreur (code \(status)) : rien n'a été repris, le texte n'a pas changé.",
      en:
        "The editor \(program) ended with an error (code \(status)): nothing was taken, the text has not changed."
    )
  }

  static func fileFault(_ fault: Sentence) -> Sentence {
    Sentence(
      fr: "\(fault) Rien n'a été repris de l'éditeur, le texte n'a pas changé.",
      en: "\(fault) Nothing was taken from the editor, the text has not changed.")
  }
}
