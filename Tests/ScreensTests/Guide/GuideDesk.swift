import Assessment
import Canvas
import PlainText
import Referential
import Report
import Scenarios
import Screens
import Seal
import Wording

/// A computer on which nobody has evaluated yet: keys go in, and what they ask for is done as the program does it.
///
/// What is signed here is signed with real keys; only the disk is not there.
struct GuideDesk {
  /// What was looked for, and the screen on which it was not.
  struct Lost: Error, CustomStringConvertible {
    let what: String
    let screen: String
    var description: String { "no line \"\(what)\" under the cursor of\n\(screen)" }
  }

  /// A screen of the guide by its name.
  struct Shot {
    let name: String
    let rows: [String]
  }

  private(set) var app: App
  private(set) var shots: [Shot] = []
  private var scenario: Scenario
  /// Where the evaluator was when the dossier was closed.
  private var place: Place?
  /// The blocs of which Luc's grid is here and shut.
  private var shut: Set<BlocID> = []

  init() throws {
    scenario = try Scenario()
    var world = World(
      identities: [], me: nil, dossiers: [], open: nil, referential: scenario.state.referential,
      now: Timepoint(scenario.now), language: .fr, glyphs: .unicode)
    world.phrases = Self.phrases
    world.codeWords = GridCode.list
    app = App(world: world, first: HomeScreen())
  }

  /// Some of those that the guide has as its example.
  private static let phrases = [
    StockPhrase(abbreviation: "rd", text: "Reformule la demande avant de répondre."),
    StockPhrase(abbreviation: "ec", text: "Écoute sans interrompre, puis relance par une question ouverte."),
    StockPhrase(abbreviation: "adh", text: "adhérente"),
  ]

  var state: DossierState { scenario.state }

  // MARK: keys

  mutating func press(_ keys: Key...) throws { for key in keys { try press(key) } }

  mutating func press(_ letters: String) throws {
    for letter in letters { try press(Key.character(letter)) }
  }

  private mutating func press(_ key: Key) throws {
    app.world.now = Timepoint(scenario.now)
    try perform(app.handle(key))
  }

  /// Lets time pass.
  mutating func wait(minutes: Int = 0, seconds: Int = 0) {
    scenario.now = Moment(
      seconds: scenario.now.seconds + 60 * minutes + seconds, offsetMinutes: scenario.now.offsetMinutes)
  }

  mutating func go(toDay day: Int, hour: Int = 9, minute: Int = 0) {
    scenario.now = max(scenario.now, Scenario.moment(day: day, hour: hour, minute: minute))
  }

  /// Keeps the screen as it is now for the guide.
  mutating func show(_ name: String) { shots.append(Shot(name: name, rows: rows)) }

  private var rows: [String] {
    var shown = app
    shown.world.now = Timepoint(scenario.now)
    return shown.draw(size: Size(rows: 24, columns: 80)).rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  // MARK: looking

  /// The line that the cursor is on; that of a list stands below that of the page.
  private var here: String {
    Self.plain(rows.last { $0.contains("▸") } ?? "") + " "
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  /// Moves down to the line that says something.
  mutating func go(to words: String) throws {
    for _ in 0..<60 {
      if here.contains(words) { return }
      try press(.down)
    }
    throw Lost(what: words, screen: rows.joined(separator: "\n"))
  }

  /// Goes to a line of a list and takes it.
  mutating func choose(_ words: String) throws {
    try go(to: words)
    try press(.enter)
  }

  /// Goes to a field of a page and writes in it.
  mutating func fill(_ label: String, _ text: String) throws {
    try go(to: label)
    try press(text)
  }

  /// Goes to a field of a page and turns it to one of its choices.
  mutating func turn(_ label: String, to choice: String) throws {
    try go(to: label)
    for _ in 0..<8 {
      if here.contains("< \(choice)") { return }
      try press(.right)
    }
    throw Lost(what: "\(label) \(choice)", screen: rows.joined(separator: "\n"))
  }

  /// Hands the keyboard to the other evaluator.
  mutating func handOver(to name: String) throws {
    try press("u")
    try press(.home)
    try choose(name)
  }

  // MARK: what the program does

  private mutating func perform(_ requests: [Request]) throws {
    for request in requests {
      let outcome = try outcome(of: request)
      app.world.now = Timepoint(scenario.now)
      try perform(app.take(outcome))
    }
  }

  private mutating func outcome(of request: Request) throws -> Outcome {
    switch request {
    case .record(let commands): return try record(commands)
    case .createDossier(let candidate):
      guard let me = app.world.me else { return .failed(CommandMissing.person) }
      try scenario.ask(.recordCandidate(candidate), by: me)
      app.world.open = opened
      app.world.dossiers = [listed]
      return .opened
    case .openDossier:
      app.world.open = opened
      return .opened
    case .closeDossier:
      app.world.open = nil
      app.world.dossiers = [listed]
      return .done
    case .createIdentity(var evaluator, _):
      let first = evaluator.name.prefix { $0 != " " }.lowercased()
      evaluator.id = EvaluatorID(unchecked: first)
      evaluator.publicKey = try Scenario.x(evaluator.id)
      let fingerprint = try Scenario.key(evaluator.id).publicKey.fingerprint
      app.world.identities.append(Identity(evaluator: evaluator, fingerprint: "\(fingerprint)"))
      app.world.me = evaluator.id
      return .identityCreated(evaluator.id)
    case .chooseIdentity(let id):
      app.world.me = id
      return .identityChosen
    case .showPayload(let bloc):
      return .document(
        ReportText.lines(of: try scenario.payload(of: bloc), verification: nil, width: 76, language: .fr))
    case .sign(let bloc, _): return try sign(bloc)
    case .exchange(let request): return exchange(request)
    case .remember(let place):
      self.place = place
      return .done
    case .prefer, .learnTopRow, .showResult, .edit, .useMouse, .review, .suspend, .quit: return .done
    }
  }

  private enum CommandMissing { static let person = Sentence(same: "nobody at the keyboard") }

  private mutating func record(_ commands: [Command]) throws -> Outcome {
    guard let me = app.world.me else { return .failed(CommandMissing.person) }
    let before = scenario.log.count
    defer { refresh() }
    for command in commands {
      do { try scenario.ask(named(command), by: me) } catch let refusal as Refusal {
        return .refused(refusal)
      }
    }
    return .recorded(scenario.log.dropFirst(before).map(\.event))
  }

  /// The only other person of the story gets an id as the program gives one.
  private func named(_ command: Command) -> Command {
    guard case .recordEvaluator(var person) = command, person.id == .unregistered else { return command }
    person.id = Self.luc
    return .recordEvaluator(person)
  }

  private mutating func sign(_ bloc: BlocID) throws -> Outcome {
    guard let me = app.world.me, let proposal = state.evaluation(bloc).proposal else {
      return .failed(CommandMissing.person)
    }
    let payload = try scenario.payload(of: bloc).bytes
    let key = try Scenario.key(me)
    let signature = try Envelope.sign(payload, as: .result, by: key, iat: scenario.now.seconds)
    let digest = SHA256Digest(of: payload)
    let outcome = try record([
      .sign(
        bloc,
        SignatureRecord(
          proposal: proposal.id, payload: digest.base64URL, kid: key.publicKey.kid.rawValue,
          publicKey: Base64URL.encode(key.publicKey.bytes), protected: signature.header.encoded,
          signature: Base64URL.encode(signature.bytes)))
    ])
    guard case .recorded = outcome else { return outcome }
    let isComplete = state.evaluation(bloc).standingResult != nil
    let path = "/home/anne/grille/dossiers/q3f7ztkm/results/\(bloc).r1"
    let file = SealedFile(
      bloc: bloc, revision: 1, path: path + (isComplete ? ".grille.json" : ".partial.grille.json"),
      digest: digest.groups)
    if isComplete { app.world.open?.results = [file] }
    return .signed(file, isComplete: isComplete)
  }
}

// MARK: the other computer

extension GuideDesk {
  static let luc = EvaluatorID(unchecked: "luc")

  /// What Luc did on his own computer, as a file from there brings it.
  mutating func receive(_ command: Command) throws {
    try scenario.ask(command, by: Self.luc)
    refresh()
  }

  /// A file brought Luc's grid, which nobody can read before both are complete.
  mutating func receiveShutGrid(of bloc: BlocID) {
    shut.insert(bloc)
    refresh()
  }

  /// Brings to the screens what was recorded.
  private mutating func refresh() {
    let (state, exchanged) = (state, exchanged)
    app.world.open?.state = state
    app.world.open?.exchanged = exchanged
  }

  private var opened: OpenDossier {
    var open = OpenDossier(id: "awa", state: state, place: place)
    open.exchanged = exchanged
    return open
  }

  private var listed: DossierEntry {
    DossierEntry(id: "awa", content: .readable(state), exchanged: exchanged)
  }

  /// Everything is here, and nothing was sent yet.
  private var exchanged: Exchanged {
    let reach = Dictionary(scenario.log.map { ($0.id.stream, $0.id.seq) }) { max($0, $1) }
    return Exchanged(
      here: reach.map { Head(stream: $0.key, segment: 1, seq: $0.value, hash: "") }, shut: shut)
  }

  private func exchange(_ request: ExchangeRequest) -> Outcome {
    switch request {
    case .look(let path, let purpose):
      let drive = FileListing.Entry(kind: .drive, name: "CLE", path: "/run/media/anne/CLE")
      let home = FileListing.Entry(kind: .home, name: "anne", path: "/home/anne")
      let name = ExchangeFileName.free(candidate: "Awa Ndiaye", sender: "Anne Roux", from: 1, taken: [])
      return .exchanged(
        .listed(
          path == nil
            ? FileListing(purpose: purpose, path: nil, entries: [drive, home])
            : FileListing(
              purpose: purpose, path: path, parent: "/run/media/anne", entries: [], proposed: name)))
    case .send, .receive, .takeSeat, .codes, .openGrid: return .done
    }
  }
}
