import Assessment
import Authoring
import Referential

/// A dossier being worked on by several people: asks the state machine, records what it says, applies it.
///
/// Keeps what a laptop keeps: a wall clock, a logical clock, and one journal per author and stream.
struct Scenario {
  var state: DossierState
  private(set) var log: [RecordedEvent] = []
  /// The wall clock; every recorded command takes a second.
  var now: Moment
  var clock = 0
  private var lastSeq: [StreamID: Int] = [:]
  private var lastFresh = 0
  /// The day that the steps count from.
  var firstDay = 0
  /// Distinguishes the ids that this laptop makes from those of another.
  var laptop = "a"

  static let embedded: Result<Referential?, any Error> = Result {
    try EmbeddedReferentials.referential(id: "cqp-accueil-relation")
  }

  struct NoReferential: Error {}

  init() throws {
    guard let referential = try Self.embedded.get() else { throw NoReferential() }
    self.state = DossierState(referential: referential)
    self.now = Scenario.moment(day: 0)
  }

  /// Day 0 is Monday 2026-11-23; offices open at nine.
  static func day(_ number: Int) -> Day { Day(number: 20_780 + number) }
  static func moment(day: Int, hour: Int = 9, minute: Int = 0) -> Moment {
    Moment(seconds: (20_780 + day) * 86_400 + hour * 3600 + minute * 60 - 3600, offsetMinutes: 60)
  }

  mutating func wait(minutes: Int) {
    now = Moment(seconds: now.seconds + minutes * 60, offsetMinutes: now.offsetMinutes)
  }

  /// Moves to the opening hour of a day, or stays where that is already past.
  mutating func go(toDay day: Int) { now = max(now, Self.moment(day: firstDay + day)) }

  func asking(_ person: EvaluatorID, bloc: BlocID?, at: Moment? = nil) -> Asking {
    let streams = lastSeq.keys.filter { stream in
      switch stream.stream {
      case .shared: true
      case .own(let own): own == bloc
      }
    }
    return Asking(
      evaluator: person, at: Timepoint(at ?? now), transcribed: at != nil,
      freshID: "\(laptop)-\(lastFresh + 1)",
      cut: streams.map { Head(stream: $0, segment: 0, seq: lastSeq[$0] ?? 0, hash: "h") })
  }

  /// Asks, records and applies; a time of its own stands for one brought along from paper.
  @discardableResult
  mutating func `do`(
    _ command: Command, by person: EvaluatorID = .ana, at: Moment? = nil
  ) throws(Refusal) -> [Event] {
    let asking = asking(person, bloc: command.bloc, at: at)
    let events = try state.decide(command, asking: asking)
    lastFresh += 1
    for event in events { record(event, by: person, asking.at, transcribed: asking.transcribed) }
    now = Moment(seconds: now.seconds + 1, offsetMinutes: now.offsetMinutes)
    return events
  }

  /// Records an event as if its command had been allowed where it was made.
  mutating func record(
    _ event: Event, by person: EvaluatorID, _ at: Timepoint? = nil, transcribed: Bool = false
  ) {
    let stream = StreamID(
      author: person, device: DeviceID(unchecked: "\(laptop)-\(person)"), stream: event.stream)
    let seq = (lastSeq[stream] ?? 0) + 1
    lastSeq[stream] = seq
    clock += 1
    let recorded = RecordedEvent(
      id: EventID(stream: stream, seq: seq), clock: clock, at: at ?? Timepoint(now),
      transcribed: transcribed, event: event)
    log.append(recorded)
    state.apply(recorded)
  }

  /// Takes in the events of another laptop and folds everything anew, as opening a dossier does.
  mutating func receive(_ events: [RecordedEvent]) {
    let known = Set(log.map(\.id))
    log += events.filter { !known.contains($0.id) }
    for event in log { lastSeq[event.id.stream] = max(lastSeq[event.id.stream] ?? 0, event.id.seq) }
    clock = log.map(\.clock).max() ?? 0
    state = DossierState(referential: state.referential, events: log)
  }

  /// Why a command would be refused; nil where it is allowed.
  func refusal(of command: Command, by person: EvaluatorID = .ana, at: Moment? = nil) -> Refusal? {
    do throws(Refusal) {
      _ = try state.decide(command, asking: asking(person, bloc: command.bloc, at: at))
      return nil
    } catch {
      return error
    }
  }

  /// The rules that stand in a command's way.
  func broken(by command: Command, as person: EvaluatorID = .ana) -> Set<Rule> {
    guard case .rulesBroken(_, let problems) = refusal(of: command, by: person) else { return [] }
    return Set(problems.map(\.rule))
  }

  func phase(_ bloc: BlocID, _ person: EvaluatorID? = .ana) -> Phase { state.phase(bloc, for: person) }
}
