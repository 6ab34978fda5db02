/// The languages that keys have names in.
package enum KeyNaming: Hashable, Sendable, CaseIterable { case french, english }

extension Key {
  /// What is printed for the key on a screen: `Entrée`, `Ctrl-Z`, `F1`, `o`; nil for what is no key.
  package func displayName(in naming: KeyNaming) -> String? {
    if let named = Self.named.first(where: { $0.key == self }) {
      return naming == .french ? named.french : named.english
    }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "Ctrl-" + letter.uppercased()
    case .alt(let character): return "Alt-" + Self.nameOfCharacter(character, in: naming)
    case .function(let number): return "F\(number)"
    case .enter, .escape, .backspace, .delete, .insert, .tab, .backTab, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .wordLeft, .wordRight, .textStart, .textEnd, .deleteWordForward, .paste,
      .mouse, .resize, .stop, .tick, .resumed, .lost:
      return nil
    }
  }

  /// The key's name in a file of bindings: the English one in small letters, such as `ctrl-z` or `space`.
  package var configurationName: String? {
    switch self {
    case .character(let character) where character != " ": String(character)
    case .alt(let character): Key.character(character).configurationName.map { "alt-" + $0 }
    default: displayName(in: .english)?.lowercased()
    }
  }

  /// Reads a name in either language, in any case, with or without accents.
  package init?(named name: String) {
    if name.count == 1, let character = name.first, character != " " {
      self = .character(character)
      return
    }
    let folded = Self.folded(name)
    if let named = Self.named.first(where: {
      Self.folded($0.english) == folded || Self.folded($0.french) == folded
    }) {
      self = named.key
    } else if folded.hasPrefix("ctrl-"), let letter = name.lowercased().dropFirst(5).first,
      name.count == 6, letter.isASCII, letter.isLetter
    {
      self = .control(letter)
    } else if folded.hasPrefix("alt-"), let key = Key(named: String(name.dropFirst(4))),
      case .character(let character) = key
    {
      self = .alt(character)
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...24).contains(number),
      folded == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func nameOfCharacter(_ character: Character, in naming: KeyNaming) -> String {
    Key.character(character).displayName(in: naming) ?? String(character)
  }

  /// Small letters, without the accents of the names below.
  private static func folded(_ name: String) -> String {
    var result = ""
    for character in name.lowercased() {
      switch character {
      case "é", "è", "ê": result.append("e")
      case " ", "\u{A0}": result.append("-")
      default: result.append(character)
      }
    }
    return result
  }

  private static let named: [(key: Key, english: String, french: String)] = [
    (.character(" "), "Space", "Espace"),
    (.enter, "Enter", "Entrée"),
    (.escape, "Escape", "Échap"),
    (.backspace, "Backspace", "Retour arrière"),
    (.delete, "Delete", "Suppr"),
    (.insert, "Insert", "Inser"),
    (.tab, "Tab", "Tab"),
    (.backTab, "Shift-Tab", "Maj-Tab"),
    (.up, "Up", "Haut"),
    (.down, "Down", "Bas"),
    (.left, "Left", "Gauche"),
    (.right, "Right", "Droite"),
    (.home, "Home", "Début"),
    (.end, "End", "Fin"),
    (.pageUp, "Page-Up", "Page haut"),
    (.pageDown, "Page-Down", "Page bas"),
    (.wordLeft, "Ctrl-Left", "Ctrl-Gauche"),
    (.wordRight, "Ctrl-Right", "Ctrl-Droite"),
    (.textStart, "Ctrl-Home", "Ctrl-Début"),
    (.textEnd, "Ctrl-End", "Ctrl-Fin"),
    (.deleteWordForward, "Ctrl-Delete", "Ctrl-Suppr"),
  ]
}
