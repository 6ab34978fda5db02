import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A proposal` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  @Test func `stands on the shared journals and those of its bloc, up to their last lines`() throws {
    let session = try bench.open()
    try bench.workOut(session)
    try bench.ask(session, .addNote(.b1, nil, nil, text: "Pour un autre bloc."))
    let events = try bench.read().events
    try bench.ask(session, .proposeDecision(.b2, .validated))
    let cut = try #require(session.state.evaluation(.b2).proposal).content.cut
    let last = Dictionary(grouping: events.map(\.id)) { $0.stream }.mapValues { $0.map(\.seq).max() ?? 0 }
      .filter { $0.key.stream == .shared || $0.key.stream == .own(.b2) }
    #expect(last.count == 4)
    #expect(Dictionary(uniqueKeysWithValues: cut.map { ($0.stream, $0.seq) }) == last)
    #expect(cut == cut.sorted())
    #expect(Set(cut.map(\.hash)).count == 4)
  }

  @Test func `is withdrawn by a later note on its bloc, and only by that`() throws {
    let session = try bench.open()
    try bench.workOut(session)
    try bench.agree(session)
    try bench.ask(session, .addNote(.b1, nil, nil, text: "Pour un autre bloc."))
    #expect(session.state.evaluation(.b2).proposal?.acceptedBy == Bench.ben)
    let competence = try #require(try bench.bloc(.b2).competences.first?.id)
    let change: Command = .writeCommonComment(.b2, competence, text: "Tout bien pesé.")
    do {
      try bench.ask(session, change)
    } catch {
      try bench.ask(session, .returnToPhase(.b2, .agreeing, motif: "Un commentaire de plus."))
    }
    #expect(session.state.evaluation(.b2).proposal == nil)
    #expect { try bench.sign(session, by: Bench.ana) } throws: {
      if case PerformFault.refused(.noProposal) = $0 { true } else { false }
    }
    #expect(throws: DossierError.nothingToSign) { try session.payload(of: .b2) }
    #expect(try bench.read().state == session.state)
  }

  @Test func `gives the same bytes to sign after reopening and after other blocs went on`() throws {
    let bytes: [UInt8]
    do {
      let session = try bench.agreed()
      bytes = try session.payload(of: .b2).bytes
      try bench.ask(session, .addNote(.b1, nil, nil, text: "Pour un autre bloc."), by: Bench.ben)
      #expect(try session.payload(of: .b2).bytes == bytes)
      try session.close()
    }
    let session = try bench.open()
    #expect(try session.payload(of: .b2).bytes == bytes)
    try bench.ask(session, .nameTeam(.b1, [Bench.ana, Bench.ben]))
    try bench.ask(session, .planInterview(.b1, Scenario.day(7)))
    #expect(try session.payload(of: .b2).bytes == bytes)
    try bench.sign(session, by: Bench.ana)
    #expect(try session.payload(of: .b2).bytes == bytes)
    let file = try Envelope.parse(
      try Tree.bytes(bench.result("B2.r1.partial")), as: .result)
    #expect(file.payload == bytes)
  }

  @Test func `on one device stands on what came from the other`() throws {
    do { try bench.workOut(try bench.open()) }
    let session = try bench.open(on: .random())
    try bench.agree(session)
    let proposal = try #require(session.state.evaluation(.b2).proposal)
    #expect(proposal.content.cut.count == 4)
    for person in [Bench.ana, Bench.ben] { try bench.sign(session, by: person) }
    #expect(try bench.verdict(bench.result("B2.r1")) == .valid)
  }
}
