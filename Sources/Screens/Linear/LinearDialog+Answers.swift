import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension LinearDialog {
  /// An answer to the question of a form or of a prompt.
  mutating func hearAnswer(_ line: String) -> [Request] {
    guard let question = app.top as? any HeardQuestion else { return [] }
    let words = SpokenLine(line).words
    // A passphrase may be any line, even one of our words; only leaving is.
    let isSecret = question.isSecret(app.world)
    switch words.count == 1 ? words.first : nil {
    case "annuler", "cancel":
      say(LinearText.notApplied)
      return app.answer { _, _ in .pop }
    case "aide" where !isSecret, "help" where !isSecret:
      say(question.isForm ? LinearText.helpForm : LinearText.helpAnswer)
      said += question.inFull(app.world)
      return []
    case "ou" where !isSecret, "where" where !isSecret:
      tellPlace()
      return []
    case "repeter" where !isSecret, "repeat" where !isSecret:
      said += saidLast
      return []
    default: break
    }
    if line.allSatisfy(\.isWhitespace) { return [] }
    let answer = isSecret ? SpokenAnswer.text(line) : SpokenAnswer(line)
    if answer == .list { said += question.listed(nil, app.world) }
    return app.answer { screen, world in
      guard var question = screen as? any HeardQuestion else { return .none }
      let response = question.take(answer, world)
      screen = question
      return response
    }
  }

  /// Says what is on top and what lies below it.
  mutating func tellPlace() {
    for screen in app.stack {
      if let phase = screen as? any PhaseScreen {
        let header = phase.header(app.world)
        said.append(header.title + ", " + text(phase.phase.title))
        said += [header.right, header.second].filter { !$0.isEmpty }
      } else if let heard = screen as? any HeardScreen {
        said += heard.told(app.world).prefix(1)
      } else {
        said.append(screen.header(app.world).title)
      }
    }
  }
}
