import Assessment
import Canvas
package import PlainText
import Referential
package import Wording

/// The program as a dialog: a line goes in, lines come out, the question last.
///
/// It has no rules and no requests of its own: it leads the same screens as the keys do, so that what is
/// refused is refused here too, in the same words. What it adds is how one speaks with them.
package struct LinearDialog: Sendable {
  package var app: App
  /// What is to be said before the question.
  var said: [SafeText] = []
  /// What was said last, for whoever did not catch it.
  var saidLast: [SafeText] = []
  /// The screens that were told, from the first one up, so that coming back tells nothing twice.
  private var told: [ToldScreen] = []
  private var isOver = false
  /// Whether the criteria are asked one after the other.
  var isWalking = false
  /// Whether the declaration was heard and its answer is waited for.
  var isDeclaring = false

  package init(world: World, first: any ScreenModel) {
    app = App(world: world, first: first)
  }

  package mutating func start() -> [Request] {
    said.append(text(LinearText.welcome))
    return app.start()
  }

  func text(_ sentence: Sentence) -> SafeText { app.world.text(sentence) }

  mutating func say(_ sentence: Sentence) { said.append(text(sentence)) }

  /// Answers a line; what comes back is to be performed in order, each outcome handed to `take`.
  package mutating func hear(_ line: String) -> [Request] {
    if app.isMasked {
      if SpokenLine(line).words.isEmpty { app.unmask() }
      return []
    }
    if writing != nil { return hearText(line) }
    if app.top is any HeardQuestion { return hearAnswer(line) }
    return hearCommand(line)
  }

  package mutating func take(_ outcome: Outcome) -> [Request] { app.take(outcome) }

  /// Something from outside that is to be told, such as a disk that fails.
  package mutating func tell(_ sentence: Sentence) { say(sentence) }

  /// Takes what the end of the input leaves: where one was is kept, the dossier is closed.
  package mutating func end() -> [Request] {
    say(LinearText.goodbye)
    isOver = true
    guard app.world.open != nil else { return [] }
    let place = app.stack.reversed().lazy.compactMap { ($0 as? any PhaseScreen)?.place }.first
    return (place.map { [.remember($0)] } ?? []) + [.closeDossier]
  }

  /// Everything to be said since the last time, without the question.
  package mutating func report() -> [SafeText] {
    if let status = app.takeStatus() {
      said.append(spoken(status))
      if isWalking, status.kind == .recorded { walkOn() }
    }
    arrive()
    if let form = app.top as? FormScreen { said += form.aside(app.world) }
    defer { said = [] }
    if !said.isEmpty { saidLast = said }
    return said.map(Self.unspelled)
  }

  /// Without the dots between things, which voices spell, and without the space before a comma in their place.
  private static func unspelled(_ text: SafeText) -> SafeText {
    guard text.text.contains(" · ") || text.text.contains(" , ") else { return text }
    let spoken = text.text.replacing(" · ", with: ", ").replacing(" , ", with: ", ")
    return SafeText(spoken, keepLineBreaks: true)
  }

  /// The question that is open; empty while the screen is masked.
  package var question: SafeText { Self.unspelled(openQuestion) }

  private var openQuestion: SafeText {
    if app.isMasked { return text(LinearText.masked) }
    if let writing { return text(writing.question) }
    if isDeclaring { return text(LinearText.declareNow) }
    if let reading, let question = reading.question { return text(question) }
    if isWalking, let grid = app.top as? GridScreen {
      let name = grid.name(of: grid.item, app.world)
      return text(grid.takesVerdicts ? LinearText.walkVerdict(name) : LinearText.walkMark(name))
    }
    return (app.top as? any HeardScreen)?.question(app.world) ?? text(LinearText.whatNow.capitalized)
  }

  /// Whether the answer is not to be shown while it is typed.
  package var asksSecret: Bool {
    (app.top as? any HeardQuestion)?.isSecret(app.world) ?? false
  }

  /// What is heard part by part on top.
  var reading: PartReading? {
    get { told.last?.reading }
    set { if !told.isEmpty { told[told.count - 1].reading = newValue } }
  }

  /// The text of several lines that is written on top.
  var writing: TextWriting? {
    get { told.last?.writing }
    set { if !told.isEmpty { told[told.count - 1].writing = newValue } }
  }

  /// Whether what is asked for is the passphrase of the key that signs.
  package var signs: Bool { asksSecret && app.stack.contains { $0 is SigningScreen } }

  /// Tells a screen that was not told yet, and makes ready for how it is answered.
  private mutating func arrive() {
    guard !app.isMasked, !isOver else { return }
    let heard = app.top as? any HeardScreen
    let lines = heard?.told(app.world) ?? PictureReading.lines(of: app.top, app.world)
    let name = "\(type(of: app.top)) \(lines.first?.text ?? "")"
    let depth = app.stack.count
    let isKnown = depth <= told.count && told[depth - 1].name == name
    if isKnown {
      // What was done in a dossier shows at home.
      if told.count > depth, app.top is HomeScreen { said += lines }
      told.removeLast(told.count - depth)
    } else {
      told = told.prefix(depth - 1) + []
      while told.count < depth - 1 { told.append(ToldScreen(name: "")) }
      told.append(ToldScreen(name: name))
      (isDeclaring, isWalking) = (false, isWalking && app.top is GridScreen)
      said += lines
      if let text = app.top as? any HeardText { begin(text) }
    }
    tellStanding(isNew: !isKnown)
    tellHandover()
    if let document = app.top as? any HeardDocument { read(document) }
  }

  /// Where both meet, what changed for the bloc as a whole is told: who is to accept, what is left to address.
  private mutating func tellStanding(isNew: Bool) {
    guard app.top is AgreementScreen || app.top is InterviewScreen || app.top is SigningScreen else { return }
    let standing = app.top.header(app.world).second
    guard let last = told.indices.last, told[last].standing != standing else { return }
    told[last].standing = standing
    if !isNew { said.append(standing) }
  }

  /// The next hand-over is told on arriving, and again once it is another.
  private mutating func tellHandover() {
    guard !(app.top is any PanelModel), let last = told.indices.last else { return }
    let handover = HandoverLine.sentence(app.stack, app.world)
    guard told[last].handover != handover else { return }
    told[last].handover = handover
    if let handover { say(handover) }
  }

  /// A screen that was told, with how far one is in what it has to be read or written.
  private struct ToldScreen: Sendable {
    let name: String
    var standing: SafeText = ""
    var handover: Sentence?
    var reading: PartReading?
    var writing: TextWriting?
  }

  /// What was recorded is told sentence by sentence, and that it is saved.
  private func spoken(_ status: Status) -> SafeText {
    switch status.kind {
    case .recorded:
      let parts = status.sentence[app.world.language].replacing(" · ", with: ". ")
      return SafeText(parts) + ". " + text(LinearText.saved)
    case .information, .warning, .refused, .error: return WithoutKeys.text(status.sentence, app.world)
    }
  }
}
