import Archive
import Canvas
import Screens
import Terminal
import Wording

/// Reads keys, performs what the reviewer's screens ask for, and reads the archive between keys.
///
/// One thread: while nobody types, files are read and checked a slice at a time, and the list grows. A key
/// is answered as soon as the file at hand is checked.
final class ReviewLoop {
  private let surroundings: Surroundings
  private let desk: ReviewDesk
  private var app: App
  /// When the list was last handed to the screens, and how long that took: the larger the list, the rarer.
  private var refreshed: (at: Int, took: Int) = (0, 0)

  init(_ surroundings: Surroundings, folder: String, onlyResults: Bool, records: Bool) throws {
    self.surroundings = surroundings
    desk = try ReviewDesk(surroundings, folder: folder, onlyResults: onlyResults, records: records)
    let world = try desk.world(glyphs: .unicode)
    app = App(world: world, first: ReviewScreens.first(world))
  }

  func run() throws {
    let terminal = try NcursesTerminal(colour: surroundings.wantsColour)
    defer { terminal.close() }
    app.world.glyphs = terminal.glyphs
    app.world.usesMouse = surroundings.wantsMouse
    terminal.useMouse(surroundings.wantsMouse)
    app.world.size = terminal.size
    _ = perform(app.start(), terminal)
    sayIncident()
    show(on: terminal)
    while true {
      let wasReading = !desk.archive.isDone
      if wasReading, !terminal.hasPendingInput {
        readArchive(terminal)
        show(on: terminal)
      }
      let key = terminal.read(milliseconds: desk.archive.isDone ? (wasReading ? 0 : nil) : 0)
      if key == .tick { continue }
      guard answerAll(from: key, terminal) else { return desk.close() }
      show(on: terminal)
    }
  }

  /// Answers a key and everything that waits behind it, before one picture is drawn.
  private func answerAll(from key: Key, _ terminal: NcursesTerminal) -> Bool {
    var goesOn = answer(key, terminal)
    var waiting = 10_000
    while goesOn, waiting > 0, terminal.hasPendingInput {
      waiting -= 1
      goesOn = answer(terminal.read(milliseconds: 0), terminal)
    }
    return goesOn
  }

  /// Milliseconds of reading between two looks at the keyboard and two pictures.
  private static let slice = 60
  /// The list is handed over no more often than this, and never for more than a tenth of the time.
  private static let pause = 300

  /// Reads on for a moment, and hands over what came in.
  private func readArchive(_ terminal: NcursesTerminal) {
    let start = desk.elapsed
    let goesOn = desk.archive.step { desk.elapsed - start < Self.slice && !terminal.hasPendingInput }
    let now = desk.elapsed
    guard goesOn else {
      desk.finishReading()
      desk.refresh(&app.world, files: true)
      _ = perform(app.take(.reviewed(.changed)), terminal)
      sayIncident()
      return
    }
    guard now - refreshed.at > max(Self.pause, refreshed.took * 10) else {
      return desk.refresh(&app.world, files: false)
    }
    desk.refresh(&app.world, files: true)
    _ = perform(app.take(.reviewed(.changed)), terminal)
    refreshed = (desk.elapsed, desk.elapsed - now)
  }

  private func show(on terminal: NcursesTerminal) {
    app.world.now = desk.now
    app.world.size = terminal.size
    terminal.show(app.draw(size: terminal.size), theme: surroundings.theme)
  }

  private func sayIncident() { if let incident = desk.takeIncident() { app.say(incident, .error) } }

  /// Answers one key; false where the program is to end.
  private func answer(_ key: Key, _ terminal: NcursesTerminal) -> Bool {
    app.world.now = desk.now
    if key == .lost { return false }
    if case .stop = key { return false }
    if case .resize = key { terminal.forgetScreen() }
    if key == .resumed || key == .control("l") {
      terminal.forgetScreen()
      return true
    }
    return perform(app.handle(key), terminal)
  }

  /// Performs requests in their order; false where the program is to end.
  private func perform(_ requests: [Request], _ terminal: NcursesTerminal) -> Bool {
    for request in requests {
      if request == .quit { return false }
      if request == .suspend {
        terminal.suspend()
        continue
      }
      if case .useMouse(let isOn) = request {
        terminal.useMouse(isOn)
        continue
      }
      tellWait(for: request, terminal)
      let outcome = desk.perform(request, world: &app.world)
      guard perform(app.take(outcome), terminal) else { return false }
      sayIncident()
    }
    return true
  }

  /// Sealing and opening a key takes long on purpose; what is shown meanwhile says so.
  private func tellWait(for request: Request, _ terminal: NcursesTerminal) {
    guard case .review(let request) = request else { return }
    switch request {
    case .makeKey, .writeRequest:
      app.say(CommandText.keyAtWork)
      show(on: terminal)
      app.say(CommandText.keyDone)
    case .export(_, .pdf, _, _):
      app.say(ReviewText.pdfAtWork)
      show(on: terminal)
      app.say(ReviewText.pdfDone)
    case .read, .readUnauthenticated, .compare, .search, .keep, .openKeyring, .pin, .export: break
    }
  }
}
