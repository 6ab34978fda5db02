import Assessment
import Referential
import Scenarios
import Seal
import StrictJSON
import Testing

@Suite struct `The payload of a proposal` {
  @Test(arguments: BlocID.all, [Filling.separate, .joint])
  func `is read back byte for byte, in every bloc and way of filling`(bloc: BlocID, filling: Filling) throws {
    let payload = try Scenario.plain(bloc, filling: filling).payload(of: bloc)
    let read = try ResultPayload.read(payload.bytes)
    #expect(read == payload)
    #expect(read.bytes == payload.bytes)
    #expect(read.filling.rawValue == filling.rawValue)
    #expect(read.agreement.criteria.count == payload.bloc.criteria.count)
    #expect((read.agreement.concordance == nil) == (filling == .joint))
  }

  @Test(arguments: BlocID.all)
  func `is signed to a file that the verifier calls valid`(bloc: BlocID) throws {
    var scenario = try Scenario.plain(bloc)
    let file = try scenario.sign(bloc)
    let verification = Verifier.verify(file, trust: try Scenario.trust())
    #expect(verification.verdict == .valid)
    #expect(scenario.state.phase(bloc) == .sealed)
  }

  @Test func `is the same whatever the order in which the events came`() throws {
    let scenario = try Scenario.eventful()
    let b1 = BlocID.all[0]
    let bytes = try scenario.payload(of: b1).bytes
    #expect(try scenario.payload(of: b1, arranged: { $0.reversed() }).bytes == bytes)
    let byPerson = { (events: [RecordedEvent]) in events.sorted { $0.id < $1.id } }
    #expect(try scenario.payload(of: b1, arranged: byPerson).bytes == bytes)
  }

  @Test func `is not touched by what lies outside its cut`() throws {
    var scenario = try Scenario.eventful()
    let b1 = BlocID.all[0]
    let proposal = try #require(scenario.state.evaluation(b1).proposal)
    let bytes = try scenario.payload(of: b1, proposal: proposal).bytes
    try scenario.ask(.addNote(b1, nil, nil, text: "Après coup."))
    try scenario.ask(.declareImpartiality(BlocID.all[1]))
    #expect(try scenario.payload(of: b1, proposal: proposal).bytes == bytes)
  }

  @Test func `takes the place of the sealed one with the motif of its revision`() throws {
    let b2 = BlocID.all[1]
    var scenario = try Scenario.plain(b2)
    let first = try scenario.payload(of: b2)
    try scenario.sign(b2)
    try scenario.ask(.openRevision(b2, motif: "Erreur de saisie."), by: .ben)
    try scenario.agree(b2, on: .notValidated)
    let second = try ResultPayload.read(try scenario.payload(of: b2).bytes)
    #expect(second.result.id == first.result.id)
    #expect(second.result.revision == 2)
    #expect(second.result.supersedes?.sha256 == SHA256Digest(of: first.bytes))
    #expect(second.result.supersedes?.motif == "Erreur de saisie.")
    #expect(second.result.supersedes?.by.rawValue == "ben")
  }

  @Test func `says that grids begun separately were continued by the pair`() throws {
    let b2 = BlocID.all[1]
    var scenario = try Scenario()
    try scenario.prepare(b2)
    try scenario.observeAll(b2)
    try scenario.ask(.closeObserving(b2))
    try scenario.interview(b2)
    let criterion = try scenario.bloc(b2).criteria[0].id
    try scenario.ask(.giveVerdict(b2, .criterion(criterion), .criterion(criterion, .notSatisfied)), by: .ben)
    try scenario.ask(.chooseFilling(b2, .jointAfterSeparate))
    try scenario.grade(b2, by: .ana)
    try scenario.agree(b2)
    let payload = try ResultPayload.read(try scenario.payload(of: b2).bytes)
    #expect(payload.filling == .jointAfterSeparate)
    #expect(payload.agreement.concordance == nil)
    #expect(payload.grids.map { $0.holders.map(\.rawValue) } == [["ana", "ben"], ["ben"]])
    #expect(payload.grids[1].criteria.first?.value == .notSatisfied)
    #expect(payload.grids[1].completedAt == nil)
  }
}
