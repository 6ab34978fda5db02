import Assessment
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `No payload is made` {
  private let b2 = BlocID.all[1]

  private func fault(_ change: (inout Evaluator) -> Void) throws -> PayloadBuildFault? {
    let scenario = try Scenario.plain(b2)
    let proposal = try #require(scenario.state.evaluation(b2).proposal)
    let changed = scenario.log.map { recorded in
      guard case .dossier(.evaluatorRecorded(var person)) = recorded.event, person.id == .ben else {
        return recorded
      }
      change(&person)
      var recorded = recorded
      recorded.event = .dossier(.evaluatorRecorded(person))
      return recorded
    }
    do {
      _ = try scenario.payload(of: b2, proposal: proposal) { _ in changed }
      return nil
    } catch let fault as PayloadBuildFault { return fault }
  }

  @Test func `without the key of one who is to sign`() throws {
    #expect(try fault { $0.publicKey = nil } == .keyMissing(.ben))
  }

  @Test func `with a key that is none`() throws {
    #expect(try fault { $0.publicKey = "AAAA" } == .keyInvalid(.ben))
  }

  @Test func `with one key for both`() throws {
    let key = try Scenario.x(.ana)
    #expect(try fault { $0.publicKey = key } == .sameKey(.ana, .ben))
  }

  @Test func `with a name that those who read it would refuse`() throws {
    let fault = try fault { $0.name = "Ben\u{202E}" }
    guard case .refused(.text) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `of more than a result file may hold`() throws {
    var scenario = try Scenario.plain(b2)
    try scenario.ask(.returnToPhase(b2, .agreeing, motif: "Notes."))
    let text = String(repeating: "é", count: 2000)
    for _ in 0..<1600 { try scenario.ask(.addNote(b2, nil, nil, text: text)) }
    try scenario.agree(b2)
    #expect(throws: PayloadBuildFault.self) { try scenario.payload(of: b2) }
  }
}
