import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension ReadingPanel: HeardDocument {
  func told(_ world: World) -> [SafeText] { [world.text(title)] }
  func document(_ world: World) -> [SafeText] { text.lines }
}

extension SigningScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] {
    let header = header(world)
    return [header.title, world.text(LinearText.readAllFirst)]
  }

  func document(_ world: World) -> [SafeText] { document?.lines ?? [] }
  var mustBeHeard: Bool { !wasRead }
  mutating func wasHeard() { wasRead = true }
  func question(_ world: World) -> SafeText { world.text(LinearText.signEnd) }
}

extension SealedScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] { headed(world) }
  func document(_ world: World) -> [SafeText] { lines(world) }
  func question(_ world: World) -> SafeText { world.text(LinearText.sealedEnd) }
}

extension AcceptanceScreen: HeardDocument {
  func told(_ world: World) -> [SafeText] { [header(world).title] }
  func document(_ world: World) -> [SafeText] { text.lines }
  func question(_ world: World) -> SafeText { world.text(LinearText.acceptEnd) }
}

extension FindingsScreen: HeardScreen {
  func told(_ world: World) -> [SafeText] {
    [world.text(ScreenText.findingsTitle)] + findings.map { world.text($0) }
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.goOn) }
}

extension InterruptedScreen: HeardScreen {
  func told(_ world: World) -> [SafeText] {
    guard let interruption = world.state.evaluation(bloc).interruption else { return headed(world) }
    return headed(world) + [
      world.text(ScreenText.interruptedSince) + world.colon + world.text(.dateAndClock(interruption.at)),
      world.text(ScreenText.interruptedBy) + world.colon + world.text(world.words.evaluator(interruption.by)),
      world.text(ScreenText.interruptedFor) + world.colon + SafeText(interruption.motif),
    ]
  }

  func question(_ world: World) -> SafeText { world.text(LinearText.interruptedQuestion) }
}
