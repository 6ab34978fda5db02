import Assessment
import Referential

/// A dossier that things happen in: commands put to the state machine, and what they made applied.
struct Story {
  var state: DossierState
  var now: Moment
  private var clock = 0
  private var seqs: [StreamID: Int] = [:]

  init(_ referential: Referential, day: Int = 0) {
    state = DossierState(referential: referential)
    now = Cast.moment(day: day)
  }

  @discardableResult
  mutating func `do`(_ command: Command, by person: EvaluatorID = Cast.ana.id) throws(Refusal) -> [Event] {
    let streams = seqs.map { Head(stream: $0.key, segment: 0, seq: $0.value, hash: "h") }
    let asking = Asking(
      evaluator: person, at: Timepoint(now), freshID: "x-\(clock + 1)", cut: streams)
    let events = try state.decide(command, asking: asking)
    for event in events {
      let stream = StreamID(
        author: person, device: DeviceID(unchecked: "d-\(person)"), stream: event.stream)
      seqs[stream, default: 0] += 1
      clock += 1
      state.apply(
        RecordedEvent(
          id: EventID(stream: stream, seq: seqs[stream] ?? 1), clock: clock, at: asking.at,
          transcribed: false, event: event))
    }
    now = Moment(seconds: now.seconds + 1, offsetMinutes: now.offsetMinutes)
    return events
  }

  /// The candidate, both evaluators and their declarations.
  mutating func prepare(_ bloc: BlocID, candidate: Candidate = Cast.dana) throws(Refusal) {
    if state.candidate == nil { try self.do(.recordCandidate(candidate)) }
    for person in [Cast.ana, Cast.ben] { try self.do(.recordEvaluator(person), by: person.id) }
    try self.do(.nameTeam(bloc, [Cast.ana.id, Cast.ben.id]))
    for person in [Cast.ana, Cast.ben] { try self.do(.declareImpartiality(bloc), by: person.id) }
  }

  /// An observation of ten minutes at which both were.
  @discardableResult
  mutating func observe(_ bloc: BlocID, cadre: String = "") throws(Refusal) -> ObservationID? {
    let events = try self.do(.startObservation(bloc, kind: nil))
    guard case .bloc(_, .observationStarted(let id, _, _)) = events.first else { return nil }
    if !cadre.isEmpty {
      try self.do(.describeObservation(bloc, id, Description(channels: [.chat], cadre: cadre)))
    }
    try self.do(.recordAttendance(bloc, id, Cast.ben.id, .present))
    now = Moment(seconds: now.seconds + 600, offsetMinutes: now.offsetMinutes)
    try self.do(.endObservation(bloc, id))
    return id
  }
}
