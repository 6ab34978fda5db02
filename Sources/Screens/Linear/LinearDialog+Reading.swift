import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension LinearDialog {
  /// Begins a document, or begins it again where it has become another or another person is to hear it.
  mutating func read(_ document: any HeardDocument) {
    let new = PartReading(document.document(app.world), app.world.language, listener: app.world.me)
    if let reading, reading.parts == new.parts, reading.listener == new.listener,
      !(reading.isAtEnd && document.mustBeHeard)
    {
      return
    }
    reading = new
    let found = document.sought.flatMap { sought in
      new.parts.firstIndex { part in part.contains { FoldedText($0.text).contains(sought) } }
    }
    if let found, let part = reading?.go(to: found + 1) { said += part } else { said += new.part }
    settle()
  }

  mutating func readNext() -> [Request] {
    if app.top is any HeardPages { return tellMore() }
    guard reading != nil else {
      say(LinearText.nothingToRepeat)
      return []
    }
    if let part = reading?.next() { said += part }
    settle()
    return []
  }

  /// The next lines of a list that is told some lines at a time.
  private mutating func tellMore() -> [Request] {
    var lines: [SafeText] = []
    _ = app.answer { screen, world in
      guard var pages = screen as? any HeardPages else { return .none }
      lines = pages.tellMore(world)
      screen = pages
      return .none
    }
    said += lines
    return []
  }

  mutating func readAll() -> [Request] {
    guard reading != nil else {
      say(LinearText.nothingToRepeat)
      return []
    }
    while let part = reading?.next() { said += part }
    settle()
    return []
  }

  mutating func readPart(_ number: Int) -> [Request] {
    guard let part = reading?.go(to: number) else {
      say(LinearText.noSuchNumber(String(number), upTo: reading?.parts.count ?? 0))
      return []
    }
    said += part
    settle()
    return []
  }

  /// Tells the screen that its document was heard to its end.
  private mutating func settle() {
    guard let reading, reading.isAtEnd, !reading.parts.isEmpty else { return }
    _ = app.answer { screen, _ in
      guard var document = screen as? any HeardDocument else { return .none }
      document.wasHeard()
      screen = document
      return .none
    }
  }

  // MARK: going through the grid

  mutating func walk() -> [Request] {
    guard let grid = app.top as? GridScreen else {
      say(LinearText.walkInGrids)
      return []
    }
    if let obstacle = grid.obstacle(to: .yes, app.world) {
      said.append(WithoutKeys.text(obstacle.sentence, app.world))
      return []
    }
    isWalking = true
    return []
  }

  /// Goes on to the next line, or ends after the last one.
  mutating func walkOn() {
    guard let next = (app.top as? GridScreen)?.after(app.world) else {
      isWalking = false
      say(LinearText.walkEnds)
      return
    }
    _ = app.answer { screen, world in
      screen.go(to: next, world)
      return .none
    }
  }

  // MARK: help

  /// What can be said here, and why some of it is off.
  mutating func help() {
    let screen = app.top
    let language = app.world.language
    var off: [SafeText] = []
    // Two actions may lead the same way and have one word.
    var told: Set<Sentence> = []
    say(LinearText.helpHere)
    for binding in app.keymap.bindings(in: screen.context) {
      let isTold = !SpokenActions.movements.contains(binding.action) && binding.action.digit == nil
      guard isTold, binding.action != .help, binding.action != .saved, binding.action != .mask else {
        continue
      }
      let word = Sentence(same: SpokenActions.label(binding, language))
      guard told.insert(word).inserted else { continue }
      if let obstacle = app.obstacle(to: binding.action, on: screen) {
        off.append(text(word) + app.world.colon + WithoutKeys.text(obstacle.sentence, app.world))
      } else {
        said.append(text(word) + app.world.colon + WithoutKeys.text(binding.help, app.world))
      }
    }
    if !off.isEmpty {
      say(LinearText.helpOff)
      said += off
    }
    if screen is GridScreen { say(LinearText.helpGrid) }
    if reading != nil { say(LinearText.helpPages) }
    say(LinearText.helpNumbers)
    say(LinearText.helpEverywhere)
  }
}
