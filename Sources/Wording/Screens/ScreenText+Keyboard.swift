/// The texts about the keyboard and how a person likes to work with it.
extension ScreenText {
  package static let topRowTitle = Sentence(
    fr: "La rangée du haut de votre clavier", en: "The top row of your keyboard")
  package static let actionTopRow = Sentence(
    fr: "Apprendre la rangée du haut du clavier", en: "Learn the keyboard's top row")
  package static let topRowDetail = Sentence(
    fr: "deux touches, une fois pour toutes", en: "two keys, once and for all")
  package static let actionAdvance = Sentence(
    fr: "Passer seul à la ligne suivante", en: "Go on to the next line by itself")
  package static let advanceNow = Sentence(
    fr: "après un constat ou un avis : oui, \(key: .confirm) l'arrête",
    en: "after a mark or a verdict: yes, \(key: .confirm) stops it")
  package static let advanceNotNow = Sentence(
    fr: "après un constat ou un avis : non, \(key: .confirm) le met en route",
    en: "after a mark or a verdict: no, \(key: .confirm) starts it")
  package static let advanceOn = Sentence(
    fr: "Après un constat ou un avis, la ligne suivante vient seule. Une touche tenue n'en marque qu'une.",
    en: "After a mark or a verdict the next line comes by itself. A key held down marks one only.")
  package static let advanceOff = Sentence(
    fr: "Après un constat ou un avis, on reste sur la ligne.",
    en: "After a mark or a verdict one stays on the line.")

  /// All that a masked screen shows.
  package static let masked = Sentence(
    fr: "\(key: .mask) puis Entrée", en: "\(key: .mask) then Enter")

  package static func pressTopKey(_ digit: String) -> Sentence {
    Sentence(
      fr: "Appuyez sur la touche \(digit), au-dessus des lettres, sans Maj.",
      en: "Press the key \(digit), above the letters, without Shift.")
  }

  package static func notThatTopKey(_ key: String) -> Sentence {
    Sentence(
      fr: "« \(key) » ne peut pas être cette touche : c'est une lettre, ou déjà celle d'un autre chiffre.",
      en: "\"\(key)\" cannot be that key: it is a letter, or another digit's key already.")
  }

  package static func topRowLearnt(_ keys: [String]) -> Sentence {
    Sentence(
      fr: "Rangée du haut apprise, pour 1 à 9 puis 0 : \(keys.joined(separator: " "))",
      en: "Top row learnt, for 1 to 9 then 0: \(keys.joined(separator: " "))")
  }

  /// Said once, under what the key did.
  package static func topRowUnclear(_ key: String, _ digit: Int) -> Sentence {
    Sentence(
      fr:
        "« \(key) » compte ici pour \(digit). Si votre clavier est autre : \(key: .more), « Apprendre la rangée du haut du clavier ».",
      en:
        "\"\(key)\" counts as \(digit) here. If your keyboard differs: \(key: .more), \"Learn the keyboard's top row\"."
    )
  }

  package static func stillHeld(_ line: Sentence) -> Sentence {
    Sentence(
      fr: "Touche tenue : rien de plus n'est marqué. Relâchez-la un instant pour marquer \(line).",
      en: "Key held down: nothing more is marked. Let go of it for a moment to mark \(line).")
  }
}
