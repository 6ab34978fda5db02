import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension LinearDialog {
  /// Begins to write on a screen of texts; where something is written already, asks how.
  mutating func begin(_ text: any HeardText) {
    if text.written.isEmpty {
      writing = .lines(anew: false, isFirst: true)
      say(text is NotePanel ? LinearText.noteHint : LinearText.textHint)
    } else {
      writing = .how
      said.append(self.text(LinearText.alreadyWritten) + SafeText(text.written, keepLineBreaks: true))
    }
  }

  /// A line of a text: taken as it is, but for the full stop that ends it.
  mutating func hearText(_ line: String) -> [Request] {
    switch writing {
    case .how: return chooseHow(line)
    case .lines(let anew, let isFirst):
      if line.filter({ !$0.isWhitespace }) == "." { return endText(isFirst) }
      writing = .lines(anew: false, isFirst: false)
      return changeText { $0.add(line, anew: anew, $1) }
    case nil: return []
    }
  }

  /// Writes a text that was given with its command, and ends it.
  mutating func write(_ line: String) -> [Request] {
    let requests = changeText { $0.add(line, anew: false, $1) }
    return requests + app.ask(.back)
  }

  private mutating func endText(_ isEmpty: Bool) -> [Request] {
    say(LinearText.textEnd)
    return isEmpty ? changeText { $0.endEmpty($1) } : app.ask(.back)
  }

  private mutating func chooseHow(_ line: String) -> [Request] {
    switch SpokenLine(line).words.first ?? "" {
    case "1", "ajouter", "add": writing = .lines(anew: false, isFirst: true)
    case "2", "remplacer", "replace": writing = .lines(anew: true, isFirst: true)
    case "3", "effacer", "erase":
      let requests = changeText { $0.erase($1) }
      return requests + app.ask(.back)
    case "4", "laisser", "leave", "annuler", "cancel", "retour", "back": return app.ask(.back)
    case "": return []
    default:
      say(LinearText.unknown(line, nearest: nil))
      return []
    }
    say(LinearText.textHint)
    return []
  }

  private mutating func changeText(_ change: (inout any HeardText, World) -> Response) -> [Request] {
    app.answer { screen, world in
      guard var text = screen as? any HeardText else { return .none }
      let response = change(&text, world)
      screen = text
      return response
    }
  }
}
