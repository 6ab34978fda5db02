import Canvas
import Wording

extension World {
  /// The language in which keys are named.
  var naming: KeyNaming { language == .fr ? .french : .english }

  /// What a key that a sentence names is called in this place, by the table of keys as it is here.
  ///
  /// A panel that does not have the action speaks of the screen below it.
  func name(of key: NamedKey) -> String {
    guard let action = Action(rawValue: key.rawValue), let here = self.key(of: action),
      here != Keymap.standard.key(of: action, nearest: [])
    else { return key.standard[language] }
    return here.displayName(in: naming) ?? key.standard[language]
  }

  /// Whether a key that a sentence names is a letter, which can be said as it is.
  func isLetter(_ key: NamedKey) -> Bool {
    guard let action = Action(rawValue: key.rawValue), case .character(let character)? = self.key(of: action)
    else { return false }
    return character.isLetter
  }

  private func key(of action: Action) -> Key? { keymap.key(of: action, nearest: places) }
}

extension Keymap {
  /// The key of an action in the nearest of some places, else wherever it has one.
  func key(of action: Action, nearest places: [Context]) -> Key? {
    (places.lazy.compactMap { binding(of: action, in: $0) }.first ?? bindings.first { $0.action == action })?
      .keys.first
  }
}
