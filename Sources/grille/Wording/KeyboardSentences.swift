import Wording

/// What is said while a keyboard is learnt line by line.
extension CommandText {
  static func pressTopKeyAndEnter(_ digit: String) -> Sentence {
    Sentence(
      fr: "\(ScreenText.pressTopKey(digit)) Puis Entrée.", en: "\(ScreenText.pressTopKey(digit)) Then Enter.")
  }

  static let keyboardNotLearnt = Sentence(
    fr: "Le clavier n'est pas appris : il manquait des touches. Rien n'a changé.",
    en: "The keyboard is not learnt: keys were missing. Nothing has changed.")

  static func keptIn(_ path: String) -> Sentence {
    Sentence(fr: "Gardé dans \(path).", en: "Kept in \(path).")
  }
}
