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
  /// A text being typed while more keys wait; recorded before anything else, and before it is shown.
  private var pendingText: Command?
  /// Why the file of phrases is not taken; told at the start, and nobody is kept out for it.
  private var phraseFault: Sentence?
  private var silence = Silence()

  /// Opens the home screen, or a dossier straight away.
  init(_ surroundings: Surroundings, opening: (id: DossierID, as: EvaluatorID?, bloc: BlocID?)? = nil) throws {
    self.surroundings = surroundings
    desk = try Desk(surroundings)
    if let opening, let person = opening.as { desk.me = person }
    var world = try desk.world(glyphs: .unicode)
    if let opening {
      try desk.open(opening.id, in: &world)
      app = App(world: world, first: HomeScreen(opening: opening.bloc))
      desk.afterOpening = app.take(.opened)
    } else {
      app = App(world: world, first: HomeScreen())
    }
    EditorFile.removeLeftOvers(in: surroundings.home)
    do throws(PhraseFault) { app.world.phrases = try PhraseFile(surroundings.home).read() } catch {
      phraseFault = CommandText.phrasesNotTaken(error.sentence)
    }
  }

  func run(watchedBy watch: (any LoopWatch)? = nil) throws {
    let terminal = try NcursesTerminal(colour: surroundings.wantsColour)
    defer { terminal.close() }
    app.world.glyphs = terminal.glyphs
    app.world.usesMouse = surroundings.wantsMouse
    terminal.useMouse(surroundings.wantsMouse)
    perform(desk.takeAfterOpening(), terminal)
    if let damaged = desk.damagedKey ?? phraseFault { app.say(damaged, .error) }
    show(on: terminal)
    while true {
      guard try watch?.willRead() ?? true else { return try desk.close() }
      let key = terminal.read(milliseconds: patience)
      if key == .tick { desk.rest() }
      watch?.didRead()
      if key == .tick, silence.remaining(at: desk.elapsed) == 0 { app.fallSilent() }
      var goesOn = answer(key, terminal)
      // Everything that waits is answered before one picture is drawn.
      var waiting = 10_000
      while goesOn, waiting > 0, terminal.hasPendingInput {
        waiting -= 1
        goesOn = answer(terminal.read(milliseconds: 0), terminal)
      }
      recordText(terminal)
      guard goesOn else { return try desk.close() }
      show(on: terminal)
      watch?.didShow()
    }
  }

  /// Milliseconds until something happens without a key; nil: nothing does.
  private var patience: Int? {
    let tick = app.showsClock ? desk.untilNextSecond : nil
    return [
      tick, app.awaitsSilence ? silence.remaining(at: desk.elapsed) : nil, desk.wantsRest ? 1000 : nil,
    ].compactMap { $0 }.min()
  }

  private func show(on terminal: NcursesTerminal) {
    app.world.now = desk.now
    app.world.size = terminal.size
    terminal.show(app.draw(size: terminal.size), theme: surroundings.theme)
  }

  /// Answers one key; false where the program is to end.
  private func answer(_ key: Key, _ terminal: NcursesTerminal) -> Bool {
    app.world.now = desk.now
    if key.isPressed { silence.heardKey(at: desk.elapsed) }
    if key == .lost { return false }
    if case .stop = key { return false }
    if case .resize = key { terminal.forgetScreen() }
    if key == .resumed || key == .control("l") {
      terminal.forgetScreen()
      return true
    }
    // Any other key may leave the text: it is recorded first, so that the answer goes to its own panel.
    if !key.isTyped { recordText(terminal) }
    return perform(app.handle(key), terminal)
  }

  /// Performs requests in their order; false where the program is to end.
  @discardableResult
  private func perform(_ requests: [Request], _ terminal: NcursesTerminal) -> Bool {
    for request in requests {
      if terminal.hasPendingInput, case .record(let commands) = request, commands.count == 1,
        let command = commands.first, let text = command.rewrittenText
      {
        // Keys that already wait may change the same text again: one line holds them all.
        if let pending = pendingText, pending.rewrittenText != text { recordText(terminal) }
        pendingText = command
        continue
      }
      recordText(terminal)
      if request == .quit { return false }
      if request == .suspend {
        terminal.suspend()
        continue
      }
      if case .edit(let text) = request {
        let outcome = ExternalEditor(home: surroundings.home).edit(text, on: terminal)
        app.world.now = desk.now
        guard perform(app.take(outcome), terminal) else { return false }
        continue
      }
      if case .useMouse(let isOn) = request {
        terminal.useMouse(isOn)
        continue
      }
      tellWait(for: request, terminal)
      let outcome = desk.perform(request, world: &app.world, width: terminal.size.columns)
      if outcome == .done, case .remember = request { continue }
      guard perform(app.take(outcome), terminal) else { return false }
      if let incident = desk.takeIncident() { app.say(incident, .error) }
    }
    return true
  }

  /// Records the text that was held back while more of it was coming in.
  private func recordText(_ terminal: NcursesTerminal) {
    guard let command = pendingText else { return }
    pendingText = nil
    let outcome = desk.perform(.record([command]), world: &app.world, width: terminal.size.columns)
    perform(app.take(outcome), terminal)
    if let incident = desk.takeIncident() { app.say(incident, .error) }
  }

  /// Sealing and opening a key takes long on purpose; what is shown meanwhile says so.
  private func tellWait(for request: Request, _ terminal: NcursesTerminal) {
    switch request {
    case .createIdentity, .sign, .exchange(.send), .exchange(.openGrid),
      .exchange(.receive(_, _, .some)):
      app.say(CommandText.keyAtWork)
      show(on: terminal)
      app.say(CommandText.keyDone)
    case .record, .createDossier, .openDossier, .closeDossier, .chooseIdentity, .showPayload, .showResult,
      .remember, .edit, .prefer, .learnTopRow, .useMouse, .exchange, .review, .suspend, .quit:
      break
    }
  }
}

extension Key {
  /// Whether the key can but change the text that is being written.
  fileprivate var isTyped: Bool {
    switch self {
    case .character, .backspace, .delete, .paste: true
    case .enter, .escape, .insert, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .wordLeft, .wordRight, .textStart, .textEnd, .deleteWordForward, .function, .control, .alt, .mouse,
      .resize,
      .stop, .tick, .resumed, .lost:
      false
    }
  }
}

extension Command {
  /// Which text a command writes anew as a whole, so that a later one of the same text takes its place.
  fileprivate var rewrittenText: TextFieldID? {
    switch self {
    case .writeComment(_, let competence, _): .comment(competence)
    case .writeCommonComment(_, let competence, _): .commonComment(competence)
    case .editNote(_, let note, _): .note(note)
    case .recordCandidate, .rectifyCandidate, .recordEvaluator, .recordAccommodation, .acknowledgeDamage,
      .settleContradiction, .confirmKey,
      .recordDerogation, .nameTeam, .replaceEvaluator, .declareImpartiality, .announceGrid,
      .planInterview,
      .chooseFilling, .startObservation, .describeObservation, .pauseObservation, .resumeObservation,
      .endObservation, .voidObservation, .setAsideObservation, .retainObservation, .shareObservation,
      .pairObservations, .unpairObservation, .pairSittings, .unpairSitting,
      .recordAttendance, .recordContactSheets, .mark, .addNote, .removeNote, .giveVerdict, .waive, .undo, .redo,
      .closeObserving,
      .completeGrid, .startInterview, .pauseInterview, .resumeInterview, .endInterview, .placeInterview,
      .recordInterviewAttendance, .settlePlanItem, .closeInterview, .modifyVerdict, .maintainDivergence,
      .proposeDecision, .acceptDecision, .sign, .returnToPhase, .interrupt, .openRevision:
      nil
    }
  }
}
