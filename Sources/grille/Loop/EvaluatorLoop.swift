import Assessment
import Canvas
import Dossier
import Journal
import PlainText
import Referential
import Report
import Screens
import Seal
import Terminal
import Wording

/// Reads keys, performs what the screens ask for, shows what they draw: the only place of effects.
///
/// One thread, no timer but the second's tick while a clock is on the screen. What a screen asked for is
/// synced before the next picture is drawn.
final class EvaluatorLoop {
  private let surroundings: Surroundings
  private let desk: Desk
  private var app: App

  /// Opens the home screen, or a dossier straight away.
  init(_ surroundings: Surroundings, opening: (id: DossierID, as: EvaluatorID?, bloc: BlocID?)? = nil) throws {
    self.surroundings = surroundings
    desk = try Desk(surroundings)
    if let opening, let person = opening.as { desk.me = person }
    var world = try desk.world(glyphs: .unicode)
    if let opening {
      world.open = try desk.open(opening.id)
      app = App(world: world, first: HomeScreen(opening: opening.bloc))
      desk.afterOpening = app.take(.opened)
    } else {
      app = App(world: world, first: HomeScreen())
    }
  }

  func run() throws {
    let terminal = try NcursesTerminal(colour: surroundings.wantsColour)
    defer { terminal.close() }
    app.world.glyphs = terminal.glyphs
    perform(desk.takeAfterOpening(), terminal)
    show(on: terminal)
    while true {
      let key = terminal.read(milliseconds: app.showsClock ? desk.untilNextSecond : nil)
      guard answer(key, terminal) else { break }
      // Everything that waits is answered before one picture is drawn.
      var waiting = 10_000
      while waiting > 0, terminal.hasPendingInput {
        waiting -= 1
        guard answer(terminal.read(milliseconds: 0), terminal) else { return try desk.close() }
      }
      show(on: terminal)
    }
    try desk.close()
  }

  private func show(on terminal: NcursesTerminal) {
    app.world.now = desk.now
    app.world.size = terminal.size
    terminal.show(app.draw(size: terminal.size), theme: surroundings.theme)
  }

  /// Answers one key; false where the program is to end.
  private func answer(_ key: Key, _ terminal: NcursesTerminal) -> Bool {
    app.world.now = desk.now
    switch key {
    case .stop, .lost: return false
    case .resize, .resumed: terminal.forgetScreen()
    case .tick: break
    case .control("l"): terminal.forgetScreen()
    default: return perform(app.handle(key), terminal)
    }
    return true
  }

  /// Performs requests in their order; false where the program is to end.
  @discardableResult
  private func perform(_ requests: [Request], _ terminal: NcursesTerminal) -> Bool {
    for request in requests {
      if request == .quit { return false }
      if request == .suspend {
        terminal.suspend()
        continue
      }
      let outcome = desk.perform(request, world: &app.world, width: terminal.size.columns)
      if outcome == .done, case .remember = request { continue }
      guard perform(app.take(outcome), terminal) else { return false }
      if let incident = desk.takeIncident() { app.say(incident, .error) }
    }
    return true
  }
}
