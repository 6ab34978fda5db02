import Assessment
import Dossier
import Journal
import Referential
import Seal
import StrictJSON

/// A dossier in memory, which the same state machine works as on the disk: what it makes depends on nothing
/// but what it is asked for.
final class DemoMachine: DemoDesk {
  private(set) var state: DossierState
  /// The payloads that were signed by both, the first revision first.
  private(set) var payloads: [ResultPayload] = []
  private var log: [RecordedEvent] = []
  private var lastSeq: [Assessment.StreamID: Int] = [:]
  private var random: SplitMix
  private var clock = 0
  private let time: DemoClock
  private let candidate: ResultPayload.Identifier
  private let referentialDigest: SHA256Digest
  private let device: String

  init(_ referential: Referential, candidate: ResultPayload.Identifier, _ time: DemoClock, _ random: SplitMix) {
    state = DossierState(referential: referential)
    self.candidate = candidate
    self.time = time
    self.random = random
    referentialDigest = SHA256Digest(of: referential.json.canonicalBytes())
    device = self.random.identifier()
  }

  func perform(_ command: Command, by person: EvaluatorID) throws {
    guard let stamp = time.now() else { throw DossierError.clockUnreadable }
    let asking = Asking(
      evaluator: person, at: Recording.timepoint(stamp), freshID: random.identifier(),
      cut: cut(for: command.bloc))
    for event in try state.decide(command, asking: asking) {
      let stream = Assessment.StreamID(
        author: person, device: Assessment.DeviceID(unchecked: device), stream: event.stream)
      let seq = (lastSeq[stream] ?? 0) + 1
      lastSeq[stream] = seq
      clock += 1
      let recorded = RecordedEvent(
        id: EventID(stream: stream, seq: seq), clock: clock, at: asking.at, transcribed: false, event: event)
      log.append(recorded)
      state.apply(recorded)
    }
  }

  func sign(_ bloc: BlocID, by person: EvaluatorID, with key: SigningKey) throws {
    guard let proposal = state.evaluation(bloc).proposal, let stamp = time.now() else {
      throw DossierError.nothingToSign
    }
    let payload = try payload(of: bloc, proposal)
    let bytes = payload.bytes
    let signature = try Envelope.sign(
      bytes, as: .result, by: key, iat: Recording.timepoint(stamp).moment.seconds)
    try perform(
      .sign(
        bloc,
        SignatureRecord(
          proposal: proposal.id, payload: SHA256Digest(of: bytes).base64URL, kid: key.publicKey.kid.rawValue,
          publicKey: Base64URL.encode(key.publicKey.bytes), protected: signature.header.encoded,
          signature: Base64URL.encode(signature.bytes))),
      by: person)
    if state.phase(bloc, for: person) == .sealed { payloads.append(payload) }
  }

  private func payload(of bloc: BlocID, _ proposal: Evaluation.Proposal) throws -> ResultPayload {
    var reach: [Assessment.StreamID: Int] = [:]
    for head in proposal.content.cut { reach[head.stream] = head.seq }
    let within = log.filter { $0.id.seq <= reach[$0.id.stream] ?? 0 }
    return try ResultPayload(
      of: bloc, proposal: proposal, in: DossierState(referential: state.referential, events: within),
      candidate: candidate, referentialDigest: referentialDigest)
  }

  /// How far each journal that concerns a bloc has come; the hashes stand for lines that were never written.
  private func cut(for bloc: BlocID?) -> [Assessment.Head] {
    lastSeq.filter { stream, _ in
      switch stream.stream {
      case .shared: true
      case .own(let own): own == bloc
      }
    }.map { stream, seq in
      Assessment.Head(
        stream: stream, segment: 1, seq: seq,
        hash: SHA256Digest(of: Array("\(candidate) \(stream.author) \(stream.stream) \(seq)".utf8)).base64URL)
    }
  }
}
