import Assessment
package import Canvas
import Referential
package import Wording

/// All screens together: the stack of them, the status line, and the way of a key through them.
package struct App: Sendable {
  package var world: World
  package private(set) var stack: [any ScreenModel] {
    didSet { world.places = stack.reversed().map(\.context) }
  }
  package internal(set) var status: Status?
  package private(set) var isMasked = false
  /// Whether the masking key was pressed again, so that Enter shows the screen.
  private var isUnmasking = false
  private var hasToldOfTopRow = false
  /// What was said before the key that is answered.
  private var statusBefore: Status?

  package init(world: World, first: any ScreenModel) {
    self.world = world
    self.stack = [first]
    self.world.places = [first.context]
  }

  package var keymap: Keymap { world.keymap }

  /// Whether the terminal shows nothing of what keys would act on: then they do nothing, but for those of a text
  /// that is being written, of which none may be lost.
  private var isTooSmall: Bool {
    world.size.rows < Self.smallest.rows || world.size.columns < Self.smallest.columns
  }

  /// What the first screen needs to be asked for.
  package mutating func start() -> [Request] { stack.indices.last.map { stack[$0].appear(world) } ?? [] }

  package var top: any ScreenModel { stack.last ?? HomeScreen() }

  /// Answers a key; what comes back is to be performed in order, each outcome handed to `take`.
  package mutating func handle(_ key: Key) -> [Request] {
    if case .resize(let size) = key { world.size = size }
    if isMasked { return handleMasked(key) }
    if isTooSmall, !top.isWriting { return [] }
    if case .mouse(let mouse) = key { return handle(mouse) }
    guard key.isPressed || isPaste(key) else { return [] }
    statusBefore = status
    status = nil
    var screen = top
    if screen.isWriting {
      if let response = screen.write(key, world) { return follow(response, of: screen) }
      if case .character = key { return [] }
    }
    guard let action = keymap.action(for: key, in: screen.context) else {
      explain(key)
      return []
    }
    let requests = perform(action, on: screen)
    tellOfTopRow(key, action)
    return requests
  }

  /// Answers what is asked for by its name, as a key that means it.
  package mutating func ask(_ action: Action) -> [Request] {
    status = nil
    // A word names what it is for, and its text was told: no cursor says what it means.
    return perform(action, on: action == .yes ? (top as? PreparingScreen)?.onDeclaration ?? top : top)
  }

  /// Changes the screen on top by something that is no key, and goes where its answer leads.
  mutating func answer(_ change: (inout any ScreenModel, World) -> Response) -> [Request] {
    status = nil
    var screen = top
    let response = change(&screen, world)
    return follow(response, of: screen)
  }

  /// The status line, which is then empty.
  package mutating func takeStatus() -> Status? {
    defer { status = nil }
    return status
  }

  /// Shows again what was masked.
  mutating func unmask() { isMasked = false }

  private mutating func perform(_ action: Action, on screen: any ScreenModel) -> [Request] {
    if action == .mouse { return switchMouse() }
    if performEverywhere(action, screen) { return [] }
    if let obstacle = obstacle(to: action, on: screen) {
      status = Status(kind: .refused, sentence: obstacle.sentence)
      return []
    }
    if let response = ExchangeActions.response(to: action, on: screen, world) {
      return follow(response, of: screen)
    }
    var screen = screen
    return follow(screen.perform(action, world), of: screen)
  }

  /// Why an action is off on a screen: its own reason, or that there is nobody to hand anything to.
  func obstacle(to action: Action, on screen: any ScreenModel) -> Obstacle? {
    screen.obstacle(to: action, world) ?? ExchangeActions.obstacle(to: action, on: screen, world)
  }

  /// Whether it matters to the screen that no key comes for a while, and telling it so.
  package var awaitsSilence: Bool { top.awaitsSilence }
  package mutating func fallSilent() {
    guard let last = stack.indices.last else { return }
    stack[last].fallSilent()
  }

  /// Takes what became of a request; more may be asked for in answer.
  package mutating func take(_ outcome: Outcome) -> [Request] {
    switch outcome {
    case .recorded(let events):
      if let sentence = RecordedSentence(state: world.state, language: world.language).sentence(for: events) {
        // What was said of the same key, such as how much of a paste was left out, stays to be read.
        let said = status.flatMap { $0.kind == .recorded ? nil : $0 }
        status = Status(
          kind: said?.kind ?? .recorded,
          sentence: [said?.sentence, sentence].compactMap { $0 }.joined(separator: " · "))
      } else if events.isEmpty, status == nil, statusBefore?.kind == .recorded {
        // The same once more, as from a key that is held: it stands recorded.
        status = statusBefore
      }
    case .refused(let refusal):
      status = Status(kind: .refused, sentence: world.words.refusal(refusal, in: shownBloc))
    case .failed(let sentence):
      status = Status(kind: .error, sentence: sentence)
    case .opened, .identityCreated, .identityChosen, .document, .signed, .edited, .exchanged, .reviewed, .done: break
    }
    var screen = top
    return follow(screen.receive(outcome, world), of: screen)
  }

  package mutating func say(_ sentence: Sentence, _ kind: Status.Kind = .information) {
    status = Status(kind: kind, sentence: sentence)
  }

  /// Whether the screen must be drawn again each second.
  package var showsClock: Bool { !isMasked && top.showsClock(world) }

  /// The bloc that what was asked for is about.
  private var shownBloc: BlocID? {
    stack.reversed().lazy.compactMap { ($0 as? any PhaseScreen)?.bloc }.first
  }

  /// Puts the answering screen in its place again, then goes where it says.
  mutating func follow(_ response: Response, of screen: any ScreenModel) -> [Request] {
    if !stack.isEmpty { stack[stack.count - 1] = screen }
    if let grid = screen as? GridScreen { world.folded[FoldedTables.Place(grid, world)] = grid.folded }
    if let said = response.status { status = said }
    var hasMoved = true
    switch response.move {
    case .stay: hasMoved = false
    case .push(let next): stack.append(next)
    case .replace(let next): stack[stack.count - 1] = next
    case .pop: if stack.count > 1 { stack.removeLast() }
    case .popTo(let item):
      leavePanels()
      if let last = stack.indices.last { stack[last].go(to: item, world) }
      if let grid = top as? GridScreen { world.folded[FoldedTables.Place(grid, world)] = grid.folded }
    case .popToPlan(let item):
      leavePanels()
      if let last = stack.indices.last { stack[last].go(to: item, world) }
    case .popToColumn(let observation):
      if stack.count > 1 { stack.removeLast() }
      if let last = stack.indices.last { stack[last].go(to: observation, world) }
    case .popReplacing(let next):
      if stack.count > 1 { stack.removeLast() }
      stack[stack.count - 1] = next
    case .popInserting(let text):
      if stack.count > 1 { stack.removeLast() }
      var below = top
      return response.requests + follow(below.insert(text, world), of: below)
    case .popAfter(let change):
      if stack.count > 1 { stack.removeLast() }
      if let last = stack.indices.last { change(&stack[last], world) }
    case .home: stack = Array(stack.prefix(1))
    }
    let hasSettled = settlePhase()
    guard hasMoved || hasSettled, let last = stack.indices.last else { return response.requests }
    return response.requests + stack[last].appear(world)
  }

  /// Back to the screen of the bloc, whatever lists were opened one from the other above it.
  private mutating func leavePanels() {
    repeat { if stack.count > 1 { stack.removeLast() } } while stack.count > 1 && !(top is any PhaseScreen)
  }

  /// A bloc's screen gives way to that of the phase that the bloc is in now.
  private mutating func settlePhase() -> Bool {
    guard let shown = top as? any PhaseScreen, world.open != nil else { return false }
    let phase = world.state.phase(shown.bloc, for: world.me)
    guard !shown.stays(in: phase, world) else { return false }
    let next = BlocScreens.screen(for: Place(bloc: shown.bloc), world)
    stack[stack.count - 1] = (next as? PreparingScreen)?.comeUpon ?? next
    return true
  }

  private func isPaste(_ key: Key) -> Bool {
    if case .paste = key { return true }
    return false
  }

  /// The keys that mean the same on every screen.
  private mutating func performEverywhere(_ action: Action, _ screen: any ScreenModel) -> Bool {
    if action == .help, screen.context != .help {
      stack.append(
        HelpScreen(
          about: screen.context, obstacles: obstacles(of: screen), details: details(of: screen),
          keymap: keymap))
    } else if action == .mask {
      isMasked = true
      isUnmasking = false
    } else if action == .saved {
      status = Status(
        kind: .information, sentence: screen.savesEachKey ? ScreenText.allSaved : ScreenText.savedWhenSubmitted)
    } else {
      return false
    }
    return true
  }

  private func obstacles(of screen: any ScreenModel) -> [Action: Sentence] {
    var obstacles: [Action: Sentence] = [:]
    for binding in keymap.bindings(in: screen.context) {
      obstacles[binding.action] = obstacle(to: binding.action, on: screen)?.sentence
    }
    return obstacles
  }

  private func details(of screen: any ScreenModel) -> [Action: Sentence] {
    var details: [Action: Sentence] = [:]
    for binding in keymap.bindings(in: screen.context) {
      details[binding.action] = screen.detail(of: binding.action, world)
    }
    return details
  }

  /// Only the key that hid the screen, and then Enter, bring it back; every other does and shows nothing.
  private mutating func handleMasked(_ key: Key) -> [Request] {
    guard key.isPressed || isPaste(key) else { return [] }
    if key == .enter, isUnmasking { isMasked = false }
    isUnmasking = keymap.bindings.contains { $0.action == .mask && $0.keys.contains(key) }
    return []
  }

  /// Says once which digit a key was taken for that is another one on another keyboard.
  private mutating func tellOfTopRow(_ key: Key, _ action: Action) {
    guard let digit = action.digit, case .character(let character) = key, world.topRow == nil,
      !hasToldOfTopRow, TopRow.ambiguous.contains(character)
    else { return }
    hasToldOfTopRow = true
    status = Status(
      kind: .information, sentence: ScreenText.topRowUnclear(String(character), digit))
  }

  /// A key that means nothing here names the key of the help; a paste outside a text is not taken.
  private mutating func explain(_ key: Key) {
    guard keymap.binding(of: .help, in: top.context) != nil else { return }
    let own = keymap.action(for: key, in: .grading).flatMap { top.explanation(of: $0, world) }
    status = Status(
      kind: .information, sentence: isPaste(key) ? ScreenText.pasteNotHere : own ?? ScreenText.keyMeansNothing)
  }
}
