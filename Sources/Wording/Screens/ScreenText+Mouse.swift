/// What is said of the mouse.
extension ScreenText {
  /// A key's name in both languages.
  package static func keyName(_ french: String, _ english: String) -> Sentence {
    Sentence(fr: "\(french)", en: "\(english)")
  }

  package static let mouseTaken = Sentence(
    fr: "Souris en marche : un clic place le curseur, la molette fait défiler. \(key: .mouse) l'arrête.",
    en: "Mouse on: a click places the cursor, the wheel scrolls. \(key: .mouse) turns it off.")

  package static let mouseGivenBack = Sentence(
    fr: "Souris arrêtée : le terminal sélectionne du texte comme d'habitude. \(key: .mouse) la remet en marche.",
    en: "Mouse off: the terminal selects text as usual. \(key: .mouse) turns it on again.")

  package static func pressesMarkNothing(_ key: Sentence) -> Sentence {
    Sentence(
      fr: "Un clic ne pose ni constat ni avis : appuyez sur \(key).",
      en: "A click sets no mark and no opinion: press \(key).")
  }
}

extension KeyText {
  package static let mouse = KeyText(
    Sentence(fr: "souris", en: "mouse"),
    Sentence(
      fr: "mettre la souris en marche ou l'arrêter ; arrêtée, le terminal sélectionne du texte",
      en: "turn the mouse on or off; when it is off, the terminal selects text"))
}
