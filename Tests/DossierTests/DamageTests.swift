import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `Damage in a journal` {
  private let bench: Bench
  init() throws { bench = try Bench() }

  /// Bloc 2 worked out, two notes on bloc 1, and a bit flipped in the second note; gives that file.
  private func damaged() throws -> String {
    do {
      let session = try bench.open()
      try bench.workOut(session)
      for text in ["Un.", "Deux."] { try bench.ask(session, .addNote(.b1, nil, nil, text: text)) }
    }
    let path = bench.segment(Bench.ana, "B1")
    try Tree.flip(line: 2, of: path)
    return path
  }

  @Test func `is told, keeps its file as it is, and lets the writing go on in a new segment`() throws {
    let path = try damaged()
    let bytes = try Tree.bytes(path)
    var damage: [String] = []
    do {
      let session = try bench.open()
      damage = session.state.damage
      let stem = "\(Bench.ana)-\(bench.device)-B1"
      #expect(damage.count == 1)
      #expect(damage.allSatisfy { $0.hasPrefix("\(stem) 1+") })
      #expect(session.findings.map(\.stream.stem) == [stem])
      #expect(session.state.evaluation(.b1).ownGrid(Bench.ana).notes.map(\.text) == ["Un."])
      try bench.ask(session, .addNote(.b1, nil, nil, text: "Trois."))
    }
    #expect(try Tree.bytes(path) == bytes)
    #expect(Tree.exists(bench.segment(Bench.ana, "B1", 2)))
    let again = try bench.open()
    #expect(again.state.damage == damage)
    #expect(again.state.evaluation(.b1).ownGrid(Bench.ana).notes.map(\.text) == ["Un.", "Trois."])
  }

  @Test func `must be acknowledged before anything is proposed, once and for good`() throws {
    _ = try damaged()
    do {
      let session = try bench.open()
      let damage = try #require(session.state.damage.first)
      #expect { try bench.ask(session, .proposeDecision(.b2, .validated)) } throws: {
        guard case PerformFault.refused(.rulesBroken(.proposeDecision, let problems)) = $0 else {
          return false
        }
        return problems == [.damageNotAcknowledged(damage)]
      }
      #expect { try bench.ask(session, .acknowledgeDamage("something else")) } throws: {
        if case PerformFault.refused(.unknownDamage) = $0 { true } else { false }
      }
      try bench.ask(session, .acknowledgeDamage(damage))
    }
    let session = try bench.open()
    #expect(session.state.damage.count == 1)
    try bench.agree(session)
    for person in [Bench.ana, Bench.ben] { try bench.sign(session, by: person) }
    #expect(try bench.verdict(bench.result("B2.r1")) == .valid)
  }

  @Test func `is what lines are that were cut off together with their ends`() throws {
    do {
      let session = try bench.open()
      try bench.begin(session)
      try session.close()
    }
    let path = bench.segment(Bench.ana, "shared")
    let lines = try Tree.bytes(path).split(separator: 0x0A)
    try Tree.write(lines.dropLast().flatMap { $0 + [0x0A] }, to: path)
    let session = try bench.open()
    #expect(session.state.observations.isEmpty)
    #expect(session.state.damage.count == 1)
    #expect(session.state.damage.allSatisfy { $0.contains(" missing-lines \(lines.count - 1) ") })
    try bench.ask(session, .startObservation(.b2, kind: nil))
    #expect(try bench.read().damage == session.state.damage)
  }
}
