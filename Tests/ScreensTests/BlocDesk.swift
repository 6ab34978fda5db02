import Assessment
import Authoring
import Canvas
import Referential
import Screens
import Wording

/// A laptop with one dossier: keys go in, what they ask for is recorded as the program would.
struct BlocDesk {
  struct Missing: Error {}

  var app: App
  /// What was asked for beside recording and remembering.
  private(set) var asked: [Request] = []
  /// The commands of the keys, in order, refused ones included.
  private(set) var commands: [Command] = []
  private var clock = 0
  private var seconds: Int
  private var lastSeq: [StreamID: Int] = [:]

  static let ana = EvaluatorID(unchecked: "ana")
  static let ben = EvaluatorID(unchecked: "ben")
  private static let embedded = Result { try EmbeddedReferentials.referential(id: "cqp-accueil-relation") }
  /// Monday 2026-11-23, nine o'clock in Paris.
  private static let start = 20_780 * 86_400 + 8 * 3600

  let bloc: BlocID

  /// A prepared bloc with two evaluators, nothing observed, Ana at the keyboard.
  init(_ bloc: String = "B1", language: Language = .fr, glyphs: Glyphs = .unicode) throws {
    guard let id = BlocID(bloc), let referential = try Self.embedded.get() else { throw Missing() }
    self.bloc = id
    seconds = Self.start
    let open = OpenDossier(id: "d", state: DossierState(referential: referential))
    let now = Timepoint(Moment(seconds: seconds, offsetMinutes: 60))
    let world = World(
      identities: [
        Identity(evaluator: Self.expert, fingerprint: "3f9a 10c2 77be 4d01"),
        Identity(evaluator: Self.internalExpert, fingerprint: "b180 55e7 0c3d 9a42"),
      ], me: Self.ana, dossiers: [], open: open, referential: referential, now: now, language: language,
      glyphs: glyphs)
    app = App(world: world, first: HomeScreen())
    try self.do(
      .recordCandidate(Candidate(familyName: "Martin", givenName: "Léa", employer: "Mutuelle Lirelle")))
    for person in [Self.expert, Self.internalExpert] { try self.do(.recordEvaluator(person)) }
    try self.do(.nameTeam(id, [Self.ana, Self.ben]))
    try self.do(.planInterview(id, Day(number: 20_787)))
    for person in [Self.ana, Self.ben] { try self.do(.declareImpartiality(id), by: person) }
  }

  private static let expert = Evaluator(
    id: ana, name: "Ana Prudhomme", role: .accreditedExpert, organisation: "Cabinet Roc",
    trainedOn: Day(number: 20_000),
    accreditation: Accreditation(
      reference: "H-17", holder: .person, from: Day(number: 20_500), until: Day(number: 21_500)),
    publicKey: "a2V5QQ")
  private static let internalExpert = Evaluator(
    id: ben, name: "Ben Caradec", role: .internalExpert, organisation: "Mutuelle Lirelle",
    service: "Prévention", otherService: true, publicKey: "a2V5Qg")

  var state: DossierState { app.world.state }
  var rules: Bloc {
    get throws { if let rules = state.referential.bloc(bloc) { rules } else { throw Missing() } }
  }

  /// Lets the clock run.
  mutating func wait(days: Int = 0, minutes: Int = 0, seconds more: Int = 0) {
    seconds += days * 86_400 + minutes * 60 + more
    app.world.now = Timepoint(Moment(seconds: seconds, offsetMinutes: 60))
  }

  /// Records a command as if it had been given elsewhere.
  @discardableResult
  mutating func `do`(_ command: Command, by person: EvaluatorID = ana) throws(Refusal) -> [Event] {
    clock += 1
    let heads = lastSeq.map { Head(stream: $0.key, segment: 0, seq: $0.value, hash: "h") }
    let asking = Asking(evaluator: person, at: app.world.now, freshID: "n\(clock)", cut: heads)
    let events = try state.decide(command, asking: asking)
    record(events, by: person)
    return events
  }

  /// Records events as they come from another laptop, whatever they meet here.
  mutating func record(_ events: [Event], by person: EvaluatorID) {
    for event in events {
      let stream = StreamID(author: person, device: DeviceID(unchecked: "d-\(person)"), stream: event.stream)
      let seq = (lastSeq[stream] ?? 0) + 1
      lastSeq[stream] = seq
      app.world.open?.state.apply(
        RecordedEvent(
          id: EventID(stream: stream, seq: seq), clock: clock, at: app.world.now, transcribed: false,
          event: event))
    }
  }

  /// Opens the screen of the bloc's phase, as the home screen does.
  mutating func open(tables: Bool? = nil) {
    let place = Place(bloc: bloc, item: tables.map { _ in .criterion(first) }, showsTables: tables ?? false)
    app = App(world: app.world, first: HomeScreen())
    app = App(world: app.world, first: BlocScreens.screen(for: place, app.world))
    perform(app.start())
  }

  private var first: CriterionID { CriterionID(competence: CompetenceID(bloc: bloc, number: 1), number: 1) }

  /// Presses keys, each with what it asks for done.
  mutating func press(_ keys: Key...) {
    for key in keys { perform(app.handle(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { perform(app.handle(.character(character))) }
  }

  mutating func take(_ outcome: Outcome) { perform(app.take(outcome)) }

  private mutating func perform(_ requests: [Request]) {
    for request in requests {
      switch request {
      case .record(let commands): record(commands)
      case .remember: break
      case .prefer(let preferences):
        app.world.preferences = preferences
        perform(app.take(.done))
      case .learnTopRow(let row):
        app.world.topRow = row
        app.world.keymap = .standard(with: row)
        perform(app.take(.done))
      case .createDossier, .openDossier, .closeDossier, .createIdentity, .chooseIdentity, .showPayload,
        .sign, .showResult, .edit, .useMouse, .exchange, .review, .suspend, .quit:
        asked.append(request)
      }
    }
  }

  private mutating func record(_ list: [Command]) {
    var events: [Event] = []
    for command in list {
      commands.append(command)
      do throws(Refusal) {
        events += try self.do(command, by: app.world.me ?? Self.ana)
      } catch {
        perform(app.take(.refused(error)))
        return
      }
    }
    perform(app.take(.recorded(events)))
  }

  func picture(rows: Int = 24, columns: Int = 80) -> Canvas {
    var shown = app
    shown.world.size = Size(rows: rows, columns: columns)
    return shown.draw(size: Size(rows: rows, columns: columns))
  }
}
