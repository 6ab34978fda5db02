package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// A bloc whose evaluation was interrupted: since when, by whom and why.
package struct InterruptedScreen: PhaseScreen {
  package let context = Context.interrupted
  package let phase = Phase.interrupted
  package let bloc: BlocID

  package init(bloc: BlocID) { self.bloc = bloc }

  package var place: Place { Place(bloc: bloc) }
  package func showsClock(_ world: World) -> Bool { false }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    guard action == .sign else { return nil }
    guard let me = world.me, world.state.evaluation(bloc).team.contains(me) else {
      return Obstacle(ScreenText.notASigner)
    }
    return nil
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .document(let lines) = outcome else { return .none }
    return .push(ReadingPanel(title: ScreenText.interruptionRecord(world.words.bloc(bloc)), lines: lines))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .read { return .ask(.showPayload(bloc)) }
    if action == .sign { return .push(InterruptionForm.screen(bloc, world)) }
    return performAnywhere(action, world) ?? .none
  }

  package func header(_ world: World) -> Header {
    Header(
      title: BlocHeader.title(bloc, world), right: world.text(Phase.interrupted.title),
      second: world.text(ScreenText.atKeyboard(world.myName)))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let interruption = world.state.evaluation(bloc).interruption else { return }
    let facts: [(Sentence, SafeText)] = [
      (ScreenText.interruptedSince, world.text(.dateAndClock(interruption.at))),
      (ScreenText.interruptedBy, world.text(world.words.evaluator(interruption.by))),
      (ScreenText.interruptedFor, SafeText(interruption.motif)),
    ]
    var row = area.origin.row + 1
    for (label, value) in facts {
      canvas.put(world.text(label), row: row, column: 2, role: .muted)
      for line in TextWrapping.lines(value, width: max(10, area.size.columns - 20))
      where row < area.rows.upperBound {
        canvas.put(line, row: row, column: 18)
        row += 1
      }
    }
    row += 1
    for sentence in [ScreenText.interruptionToSign, ScreenText.interruptedBack] {
      for line in TextWrapping.lines(world.text(sentence), width: area.size.columns - 4)
      where row < area.rows.upperBound {
        canvas.put(line, row: row, column: 2)
        row += 1
      }
      row += 1
    }
  }
}
