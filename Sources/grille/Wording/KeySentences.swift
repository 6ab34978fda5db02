import Authoring
import Canvas
import Screens
import Wording

/// What is said of the part `keys` of the configuration.
enum KeySentences {
  /// One line per fault: `path:line:column: what, and what to do`.
  static func sentence(of faults: [KeyConfiguration.Fault], path: String) -> Sentence {
    faults.map { fault in
      let place = "\(path):\(fault.position.line):\(fault.position.column)"
      return Sentence(
        fr: "\(place): \(sentence(of: fault.kind))", en: "\(place): \(sentence(of: fault.kind))")
    }.joined(separator: "\n")
  }

  private static func sentence(of kind: KeyConfiguration.Fault.Kind) -> Sentence {
    switch kind {
    case .unknownName(let name, let nearest):
      unknown(
        Sentence(
          fr: "ni action ni lieu ne s'appelle « \(name) »", en: "no action and no place is called \"\(name)\""
        ),
        nearest)
    case .unknownAction(let name, let nearest):
      unknown(
        Sentence(fr: "aucune action ne s'appelle « \(name) »", en: "no action is called \"\(name)\""), nearest
      )
    case .unknownKey(let name):
      Sentence(
        fr:
          "« \(name) » n'est pas une touche : un caractère, ou un nom comme espace, entrée, f5, ctrl-t, alt-x.",
        en: "\"\(name)\" is no key: a character, or a name such as space, enter, f5, ctrl-t, alt-x.")
    case .change(let fault): sentence(of: fault)
    }
  }

  private static func unknown(_ what: Sentence, _ nearest: String?) -> Sentence {
    nearest.map {
      Sentence(fr: "\(what) : vouliez-vous dire « \($0) » ?", en: "\(what): did you mean \"\($0)\"?")
    }
      ?? Sentence(
        fr: "\(what) : « grille touches » donne les noms.", en: "\(what): \"grille keys\" gives the names.")
  }

  private static func sentence(of fault: KeyFault) -> Sentence {
    switch fault {
    case .notInPlace(let action, let context):
      Sentence(
        fr: "« \(action.rawValue) » n'existe pas dans « \(context.rawValue) » : « grille touches » dit où.",
        en: "\"\(action.rawValue)\" does not exist in \"\(context.rawValue)\": \"grille keys\" says where.")
    case .taken(let key, let other, let context):
      Sentence(
        fr:
          "dans « \(context.rawValue) », la touche \(name(key)) est déjà celle de « \(other.rawValue) » : donnez une autre touche à l'une des deux.",
        en:
          "in \"\(context.rawValue)\" the key \(name(key)) is already that of \"\(other.rawValue)\": give one of the two another key."
      )
    case .unreachable(let key, let why): unreachable(key, why)
    case .noKey(let action, let context):
      context.map {
        Sentence(
          fr:
            "« \(action.rawValue) » resterait sans touche dans « \($0.rawValue) » : ajoutez-en une, par exemple une touche de fonction.",
          en:
            "\"\(action.rawValue)\" would be left without a key in \"\($0.rawValue)\": add one, a function key for example."
        )
      }
        ?? Sentence(
          fr: "« \(action.rawValue) » resterait sans touche : donnez-en une, ou retirez la ligne.",
          en: "\"\(action.rawValue)\" would be left without a key: give it one, or remove the line.")
    }
  }

  private static func unreachable(_ key: Key, _ why: KeyFault.Unreachable) -> Sentence {
    switch why {
    case .capital:
      Sentence(
        fr: "\(name(key)) n'arrive jamais : les majuscules valent les minuscules, écrivez la minuscule.",
        en: "\(name(key)) never arrives: capitals count as small letters, write the small one.")
    case .sameAs(let other):
      Sentence(
        fr: "\(name(key)) n'arrive jamais : les terminaux l'envoient comme \(name(other)).",
        en: "\(name(key)) never arrives: terminals send it as \(name(other)).")
    case .text(let context):
      Sentence(
        fr:
          "dans « \(context.rawValue) », \(name(key)) appartient au texte que l'on écrit : prenez une touche de fonction.",
        en: "in \"\(context.rawValue)\", \(name(key)) belongs to the text being written: take a function key."
      )
    case .redraw:
      Sentence(
        fr: "\(name(key)) redessine l'écran, partout : prenez une autre touche.",
        en: "\(name(key)) draws the screen anew, everywhere: take another key.")
    }
  }

  private static func name(_ key: Key) -> Sentence {
    Sentence(
      fr: "\(key.displayName(in: .french) ?? "?")", en: "\(key.displayName(in: .english) ?? "?")")
  }
}
