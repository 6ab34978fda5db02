package import Assessment
import Authoring
package import Referential
package import Seal
import StrictJSON

/// A dossier worked on by several people through the state machine, up to signed results.
///
/// Every command goes through `decide`, is recorded with a place in a journal, and is applied.
package struct Scenario {
  package struct Missing: Error {
    package let line: Int
    package init(line: Int = #line) { self.line = line }
  }

  package private(set) var state: DossierState
  package private(set) var log: [RecordedEvent] = []
  package var now: Moment
  /// Sets apart the journals and the ids that this laptop makes from those of another.
  package var laptop = "laptop"
  private var clock = 0
  private var lastSeq: [StreamID: Int] = [:]
  private var fresh = 0

  private static let embedded = Result { try EmbeddedReferentials.referential(id: "cqp-accueil-relation") }

  package init() throws {
    guard let referential = try Self.embedded.get() else { throw Missing() }
    state = DossierState(referential: referential)
    now = Self.moment(day: 0)
  }

  /// Day 0 is Monday 2026-11-23, in a place an hour east of UTC.
  package static func day(_ number: Int) -> Day { Day(number: 20_780 + number) }
  package static func moment(day: Int, hour: Int = 9, minute: Int = 0) -> Moment {
    Moment(seconds: (20_780 + day) * 86_400 + (hour - 1) * 3600 + minute * 60, offsetMinutes: 60)
  }

  package mutating func wait(minutes: Int) {
    now = Moment(seconds: now.seconds + minutes * 60, offsetMinutes: now.offsetMinutes)
  }

  /// To the opening hour of a day, or no further where that is past.
  package mutating func go(toDay day: Int) { now = max(now, Self.moment(day: day)) }

  /// Asks for a command and records what it comes to; a time of its own was brought along from paper.
  package mutating func ask(_ command: Command, by person: EvaluatorID) throws {
    try ask(command, by: person, at: nil)
  }

  package mutating func ask(
    _ command: Command, by person: EvaluatorID = .ana, at: Moment? = nil
  ) throws {
    fresh += 1
    let asking = Asking(
      evaluator: person, at: Timepoint(at ?? now), transcribed: at != nil,
      freshID: laptop == "laptop" ? "id-\(fresh)" : "\(laptop)-\(fresh)",
      cut: cut(for: command.bloc))
    for event in try state.decide(command, asking: asking) {
      record(event, by: person, asking.at, transcribed: asking.transcribed)
    }
    now = Moment(seconds: now.seconds + 1, offsetMinutes: now.offsetMinutes)
  }

  private mutating func record(
    _ event: Event, by person: EvaluatorID, _ at: Timepoint, transcribed: Bool
  ) {
    let stream = StreamID(
      author: person, device: DeviceID(unchecked: "\(laptop)-\(person)"), stream: event.stream)
    let seq = (lastSeq[stream] ?? 0) + 1
    lastSeq[stream] = seq
    clock += 1
    let recorded = RecordedEvent(
      id: EventID(stream: stream, seq: seq), clock: clock, at: at, transcribed: transcribed, event: event)
    log.append(recorded)
    state.apply(recorded)
  }

  /// Takes in the events of another laptop and folds everything anew, as opening a dossier does.
  package mutating func receive(_ events: [RecordedEvent]) {
    let known = Set(log.map(\.id))
    log += events.filter { !known.contains($0.id) }
    for event in log { lastSeq[event.id.stream] = max(lastSeq[event.id.stream] ?? 0, event.id.seq) }
    clock = log.map(\.clock).max() ?? 0
    state = DossierState(referential: state.referential, events: log)
  }

  private func cut(for bloc: BlocID?) -> [Head] {
    lastSeq.filter { stream, _ in
      switch stream.stream {
      case .shared: true
      case .own(let own): own == bloc
      }
    }.map { stream, seq in
      let line = "\(stream.author) \(stream.stream) \(seq)"
      return Head(stream: stream, segment: 1, seq: seq, hash: SHA256Digest(of: Array(line.utf8)).base64URL)
    }
  }

  /// Damage that opening the journals would have told.
  package mutating func find(damage: String) { state.damage.append(damage) }
}

extension Scenario {
  /// The digest that the dossier pins its referential by.
  package var referentialDigest: SHA256Digest {
    SHA256Digest(of: state.referential.json.canonicalBytes())
  }

  /// What is to be signed of the standing proposal, made as a dossier makes it: from the events within its
  /// cut, in whatever order they are given.
  package func payload(
    of bloc: BlocID, arranged: ([RecordedEvent]) -> [RecordedEvent] = { $0 }
  ) throws -> ResultPayload {
    guard let proposal = state.evaluation(bloc).proposal else { throw Missing() }
    return try payload(of: bloc, proposal: proposal, arranged: arranged)
  }

  package func payload(
    of bloc: BlocID, proposal: Evaluation.Proposal,
    arranged: ([RecordedEvent]) -> [RecordedEvent] = { $0 }
  ) throws -> ResultPayload {
    var reach: [StreamID: Int] = [:]
    for head in proposal.content.cut { reach[head.stream] = head.seq }
    let within = log.filter { $0.id.seq <= reach[$0.id.stream] ?? 0 }
    let folded = DossierState(referential: state.referential, events: arranged(within))
    guard let candidate = ResultPayload.Identifier("dossier-1") else { throw Missing() }
    return try ResultPayload(
      of: bloc, proposal: proposal, in: folded, candidate: candidate,
      referentialDigest: referentialDigest)
  }

  /// Both sign; gives the file.
  @discardableResult
  package mutating func sign(_ bloc: BlocID) throws -> [UInt8] {
    guard let proposal = state.evaluation(bloc).proposal else { throw Missing() }
    let payload = try self.payload(of: bloc).bytes
    var signatures: [Envelope.Signature] = []
    for person in proposal.signers {
      let key = try Self.key(person)
      let signature = try Envelope.sign(payload, as: .result, by: key, iat: now.seconds)
      signatures.append(signature)
      try ask(
        .sign(
          bloc,
          SignatureRecord(
            proposal: proposal.id, payload: SHA256Digest(of: payload).base64URL,
            kid: key.publicKey.kid.rawValue, publicKey: Base64URL.encode(key.publicKey.bytes),
            protected: signature.header.encoded, signature: Base64URL.encode(signature.bytes))),
        by: person)
    }
    return try Envelope(payload: payload, signatures: signatures).bytes
  }
}
