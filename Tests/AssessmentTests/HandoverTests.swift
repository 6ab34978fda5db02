import Assessment
import Referential
import Testing

/// Ana's laptop, as far as its files say who has what.
private struct Desk {
  let bloc = BlocID.b2
  var scenario: Scenario
  var exchanged = Exchanged()

  init(_ phase: Phase) throws {
    scenario = try Scenario.at(phase, .b2)
    exchanged.here = heads
  }

  /// How far each journal goes, by the events recorded.
  var heads: [Head] {
    var last: [StreamID: Int] = [:]
    for event in scenario.log { last[event.id.stream] = max(last[event.id.stream] ?? 0, event.id.seq) }
    return last.map { Head(stream: $0.key, segment: 0, seq: $0.value, hash: "h") }
  }

  /// Everything that may leave has left with a file.
  mutating func send() { exchanged.sent = heads }

  func next(keysHere: Set<EvaluatorID> = [.ana]) -> NextHandover? {
    scenario.state.nextHandover(bloc, for: .ana, exchanged, keysHere: keysHere)
  }
}

@Suite struct `The next hand-over` {
  @Test func `is nothing where both keys are on one computer, or for who is not of the team`() throws {
    let desk = try Desk(.grading)
    #expect(desk.next(keysHere: [.ana, .ben]) == nil)
    #expect(
      desk.scenario.state.nextHandover(
        .b2, for: EvaluatorID(unchecked: "zoe"), desk.exchanged, keysHere: []) == nil)
  }

  @Test(arguments: [Phase.observing, .grading, .interviewing, .agreeing, .signing])
  func `is one's own file while the other lacks something of it`(phase: Phase) throws {
    let desk = try Desk(phase)
    #expect(desk.next() == .send(to: .ben))
  }

  @Test func `is later, once everything has left that may`() throws {
    var desk = try Desk(.observing)
    desk.send()
    #expect(desk.next() == .afterGrid(to: .ben))
    desk = try Desk(.agreeing)
    desk.send()
    #expect(desk.next() == .afterChange(to: .ben))
  }

  @Test func `is the other's first file while their key is not known here`() throws {
    var desk = try Desk(.observing)
    var ben = try #require(desk.scenario.state.evaluators[.ben])
    ben.publicKey = nil
    desk.scenario.record(.dossier(.evaluatorRecorded(ben)), by: .ana)
    desk.exchanged.here = desk.heads
    #expect(desk.next() == .send(to: .ben))
    desk.send()
    #expect(desk.next() == .receive(from: .ben))
  }

  @Test func `counts what the other is known to have as well as what was sent`() throws {
    var desk = try Desk(.observing)
    desk.exchanged.known[.ben] = desk.heads
    #expect(desk.next() == .afterGrid(to: .ben))
    desk.exchanged.known[.ben] = desk.heads.map {
      Head(stream: $0.stream, segment: 0, seq: $0.seq - 1, hash: "h")
    }
    #expect(desk.next() == .send(to: .ben))
  }

  @Test func `is the code while one's own grid left shut, and the other's code once that one is here`() throws {
    var desk = try Desk(.grading)
    try desk.scenario.grade(.b2, by: .ana)
    try desk.scenario.do(.completeGrid(.b2), by: .ana)
    desk.exchanged.here = desk.heads
    #expect(desk.next() == .send(to: .ben))
    desk.send()
    #expect(desk.next() == .tellCode(to: .ben))
    desk.exchanged.shut = [.b2]
    #expect(desk.next() == .askCode(of: .ben))
  }

  @Test func `is the other's while that one has to accept or to sign`() throws {
    var desk = try Desk(.agreeing)
    try desk.scenario.propose(.b2)
    desk.exchanged.here = desk.heads
    desk.send()
    #expect(desk.next() == .receive(from: .ben))
    try desk.scenario.do(.acceptDecision(.b2), by: .ben)
    #expect(desk.next() == .afterChange(to: .ben))
    try desk.scenario.sign(.b2, by: .ana)
    desk.exchanged.here = desk.heads
    #expect(desk.next() == .send(to: .ben))
    desk.send()
    #expect(desk.next() == .receive(from: .ben))
    try desk.scenario.sign(.b2, by: .ben)
    #expect(desk.next() == nil)
  }
}

@Suite struct `A grid that was announced and opened again` {
  @Test func `keeps the other's shut once more`() throws {
    var ben = try Scenario.at(.grading, .b1)
    try ben.grade(.b1, by: .ben)
    try ben.do(.completeGrid(.b1), by: .ben)
    let head = Head(
      stream: StreamID(author: .ana, device: DeviceID(unchecked: "a"), stream: .own(.b1)), segment: 1, seq: 9,
      hash: "h")
    #expect(ben.state.departure(.b1, of: .ben) == .shut)
    ben.record(.bloc(.b1, .gridAnnounced([head])), by: .ana)
    #expect(ben.state.departure(.b1, of: .ben) == .open)
    ben.record(.bloc(.b1, .returned(to: .grading, motif: "à revoir")), by: .ana)
    #expect(ben.state.evaluation(.b1).announced[.ana] == nil)
    #expect(ben.state.departure(.b1, of: .ben) == .shut)
    ben.record(.bloc(.b1, .gridAnnounced([head])), by: .ana)
    ben.record(.bloc(.b1, .returned(to: .grading, motif: "à revoir")), by: .ben)
    #expect(ben.state.evaluation(.b1).announced[.ana] == [head], "only one's own grid is opened")
    #expect(ben.state.departure(.b1, of: .ben) == .stays)
  }
}
