/// A key that a sentence names by what it asks for: which key that is, the table of keys says.
///
/// The raw value is the action's name in that table. In a sentence the key stands as one private scalar, which
/// no text that is put in can bring along, until the sentence is said.
package enum NamedKey: String, Hashable, Sendable, CaseIterable {
  case accept, back, clear, comment, compare, confirm, decide, describe, done, filter, finish, fold, help, last, left,
    mask, missing,
    modify, moment, more, mouse, observations, pause, phrases, quit, read,
    receive, right, search, send, sign, start, yes
  case newDossier = "new-dossier"
  case newIdentity = "new-identity"
  case nextBloc = "next-bloc"
  case nextOpen = "next-open"
  case otherView = "other-view"
  case requestCorrection = "request-correction"
  case switchIdentity = "switch-identity"
  case typePath = "type-path"

  /// As it is called while nobody has given the action another key.
  package var standard: Sentence {
    switch self {
    case .accept, .yes: Sentence(same: "o")
    case .back: Sentence(fr: "Échap", en: "Esc")
    case .clear: Sentence(same: "x")
    case .comment: Sentence(same: "p")
    case .compare, .start: Sentence(same: "c")
    case .confirm: Sentence(fr: "Entrée", en: "Enter")
    case .decide, .fold: Sentence(same: "d")
    case .describe: Sentence(same: "i")
    case .done: Sentence(same: "F10")
    case .filter: Sentence(same: "z")
    case .finish: Sentence(same: "f")
    case .help: Sentence(same: "h")
    case .last: Sentence(fr: "Fin", en: "End")
    case .left: Sentence(fr: "Gauche", en: "Left")
    case .mask: Sentence(same: "F2")
    case .missing, .requestCorrection: Sentence(same: "k")
    case .modify, .moment: Sentence(same: "m")
    case .more: Sentence(same: "a")
    case .mouse: Sentence(same: "F9")
    case .newDossier, .newIdentity: Sentence(same: "n")
    case .nextBloc, .nextOpen: Sentence(same: "j")
    case .otherView: Sentence(same: "b")
    case .pause: Sentence(fr: "Espace", en: "Space")
    case .phrases: Sentence(same: "F3")
    case .quit: Sentence(same: "q")
    case .observations, .read: Sentence(same: "l")
    case .receive: Sentence(same: "r")
    case .right: Sentence(fr: "Droite", en: "Right")
    case .send: Sentence(same: "e")
    case .search, .sign: Sentence(same: "s")
    case .switchIdentity: Sentence(same: "u")
    case .typePath: Sentence(same: "t")
    }
  }
}

extension NamedKey {
  private static let first: UInt32 = 0xF_0000

  /// What stands for the key in a sentence that is not said yet.
  var mark: Character {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    return Character(Unicode.Scalar(Self.first + UInt32(place)) ?? "?")
  }

  /// A text that is none of ours, its private scalars by others that stand for nothing.
  static func foreign(_ text: String) -> String { unmarked(text) { _ in "\u{E000}" } }

  /// The text with the names of its keys in the place of their marks.
  static func unmarked(_ text: String, _ name: (NamedKey) -> String) -> String {
    // Plane 15, where the marks are, begins with this byte.
    guard text.utf8.contains(0xF3) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      let place = Int(scalar.value) - Int(first)
      if allCases.indices.contains(place) {
        result += name(allCases[place])
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
