import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import StrictJSON
import Testing

@Suite struct `The journals of a dossier` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  /// Writes lines into a stream as they are, whether they belong there or not.
  private func forge(
    _ lines: [JSONValue], into author: EvaluatorID, _ stream: String
  ) throws -> Journal.StreamID {
    let folder = bench.folder
    let id = Journal.StreamID(
      author: try #require(AuthorID(author.rawValue)), device: bench.device,
      stream: try #require(StreamName(stream)))
    let context = JournalContext(
      dossier: folder.id, referential: try #require(Digest32(bytes: folder.referentialDigest.bytes)),
      fold: DossierFolder.foldVersion, payload: DossierFolder.payloadVersion)
    let writer = try StreamWriter.open(
      id, in: JournalFolder(dossier: folder.path), context: context,
      lock: try DossierLock(folder: folder.path)
    ).writer
    writer.observe(clock: 1000)
    _ = try writer.append(lines, at: try #require(bench.clock.now()))
    return id
  }

  @Test func `of two authors on one device are separate, and each one's own hold that one's grid`() throws {
    let session = try bench.open()
    try bench.workOut(session)
    try bench.ask(session, .addNote(.b1, nil, nil, text: "Pour le bloc 1."), by: Bench.ben)
    let events = try bench.read().events
    let streams = Dictionary(grouping: events) { $0.id.stream }
    let expected: Set<Assessment.StreamID> = Set(
      [
        (Bench.ana, .shared), (Bench.ben, .shared), (Bench.ana, .own(.b2)), (Bench.ben, .own(.b2)),
        (Bench.ben, .own(.b1)),
      ].map { author, stream in
        Assessment.StreamID(
          author: author, device: Assessment.DeviceID(unchecked: bench.device.text), stream: stream)
      })
    #expect(Set(streams.keys) == expected)
    for (id, events) in streams {
      #expect(events.allSatisfy { $0.event.stream == id.stream })
      #expect(events.map(\.id.seq).sorted() == Array(1...events.count))
    }
    #expect(Set(events.map(\.clock)).count == events.count)
  }

  @Test func `of two devices come together, and neither writes the other's`() throws {
    let other = Journal.DeviceID.random()
    do { try bench.begin(try bench.open()) }
    let before = try Tree.bytes(bench.segment(Bench.ana, "shared"))
    let state: DossierState
    do {
      let session = try bench.open(on: other)
      try bench.ask(session, .addNote(.b2, nil, nil, text: "De l'autre poste."))
      try bench.ask(session, .interrupt(.b2, motif: "Alerte incendie."))
      state = session.state
    }
    #expect(try Tree.bytes(bench.segment(Bench.ana, "shared")) == before)
    let session = try bench.open()
    #expect(session.state == state)
    #expect(session.state.evaluation(.b2).interruption != nil)
    try bench.ask(session, .addNote(.b2, nil, nil, text: "Et de celui-ci."))
    let clocks = try bench.read().events.sorted().map(\.clock)
    #expect(Set(clocks).count == clocks.count)
    #expect(try bench.read().state == session.state)
  }

  @Test func `do not count an event that is in a stream not its own, and show it as damage`() throws {
    do { try bench.begin(try bench.open()) }
    let state = try bench.read().state
    let shared = Event.bloc(.b2, .interrupted(motif: "Jamais dit."))
    let own = Event.grid(
      .b2,
      .noted(
        Note(
          id: NoteID(unchecked: "n"), text: "Jamais écrit.", at: Scenario.moment(day: 0), observation: nil,
          criterion: nil, transcribed: false)))
    let places = [
      try forge([shared.json], into: Bench.ana, "B2"), try forge([own.json], into: Bench.ben, "B1"),
      try forge([own.json], into: Bench.ben, "shared"),
    ]
    let session = try bench.open()
    #expect(session.state.evaluation(.b2) == state.evaluation(.b2))
    #expect(
      Set(session.state.damage)
        == Set(zip(places, [1, 1, 2]).map { "\($0.stem) line \($1) not-an-event" }))
    #expect(session.findings.filter { if case .damage = $0.finding { true } else { false } }.isEmpty)
    try bench.ask(session, .addNote(.b2, nil, nil, text: "Vraiment écrit."))
    #expect(try bench.read().state == session.state)
  }

  @Test(arguments: [
    JSONValue.null, 7, [], [:], ["event": "noted"], ["event": "unheard-of", "bloc": "B2"],
    ["event": "impartiality-declared", "bloc": "B2", "transcribed": "yesterday"],
    ["event": "impartiality-declared", "bloc": "B2", "more": true],
  ])
  func `do not count a line that is no event, and show it as damage`(line: JSONValue) throws {
    let id = try forge([line], into: Bench.ana, "shared")
    let session = try bench.open()
    #expect(session.state.damage == ["\(id.stem) line 1 not-an-event"])
    try bench.begin(session)
    #expect(try bench.read().state == session.state)
  }

  @Test func `take nothing from who has no id for them`() throws {
    let session = try bench.open()
    let stranger = EvaluatorID(unchecked: "ana")
    #expect { try session.perform(.recordCandidate(Scenario.candidate), by: stranger) } throws: {
      if case PerformFault.refused(.unknownEvaluator(stranger)) = $0 { true } else { false }
    }
    #expect(session.state.candidate == nil)
    #expect(try bench.read().events.isEmpty)
  }
}
