import Assessment
import Dossier
import Scenarios
import Seal
import Testing

@Suite struct `The file of an interruption` {
  private func interrupted() throws -> (ana: Laptop, ben: Laptop) {
    let (ana, ben) = try Laptop.graded(note: "Reformule.")
    try ana.ask(.interrupt(.b2, motif: "Le candidat quitte la mutuelle."))
    return (ana, ben)
  }

  private func verify(_ file: InterruptionFile) throws -> Verification {
    Verifier.verify(try Tree.bytes(file.path), trust: try Bench.trust())
  }

  private func sign(_ laptop: Laptop, as person: EvaluatorID) throws -> InterruptionFile {
    try laptop.session.signInterruption(of: .b2, by: person, with: try Bench.key(person))
  }

  @Test func `is valid with one signature and holds what was observed, without a decision`() throws {
    let (ana, _) = try interrupted()
    let file = try sign(ana, as: Bench.ana)
    #expect(file.path.hasSuffix("/results/B2.interruption-1.grille.json"))
    let verification = try verify(file)
    #expect(verification.verdict == .valid && verification.payload == nil)
    let record = try #require(verification.interruption)
    #expect(record.interruption.motif == "Le candidat quitte la mutuelle.")
    #expect(record.recorded.observations.count == 1 && !record.recorded.marks.isEmpty)
    #expect(record.recorded.notes.map(\.note) == ["Reformule."])
    #expect(record.hasInterview)
    #expect(record.recorded.interruptions.isEmpty)
  }

  @Test func `takes the other's signature over the same bytes, and no second one of the same person`() throws {
    let (ana, _) = try interrupted()
    let first = try sign(ana, as: Bench.ana)
    #expect(throws: PerformFault.self) { try sign(ana, as: Bench.ana) }
    let second = try sign(ana, as: Bench.ben)
    #expect(second.path == first.path && second.digest == first.digest && second.signers.count == 2)
    #expect(try verify(second).signers.allSatisfy { $0.iat != nil })
  }

  @Test func `stands beside an earlier one where more is known`() throws {
    let (ana, ben) = try interrupted()
    let first = try sign(ana, as: Bench.ana)
    try ben.receive(try ana.send().bytes)
    try ana.receive(try ben.send().bytes)
    let second = try sign(ana, as: Bench.ben)
    #expect(second.number == 2 && second.path != first.path)
    #expect(try verify(first).verdict == .valid && verify(second).verdict == .valid)
  }

  @Test func `is the same on both laptops once both know the same`() throws {
    let (ana, ben) = try interrupted()
    for _ in 0..<2 {
      try ben.receive(try ana.send().bytes)
      try ana.receive(try ben.send().bytes)
    }
    let payload = try ana.session.interruptionPayload(of: .b2)
    #expect(try payload.bytes == ben.session.interruptionPayload(of: .b2).bytes)
    #expect(Set(payload.recorded.marks.map(\.evaluator.rawValue)).count == 2)
  }

  @Test func `is not made of a bloc that goes on, nor by somebody else`() throws {
    let (ana, _) = try Laptop.graded()
    #expect(throws: DossierError.payload(.notInterrupted(.b2))) {
      try ana.session.interruptionPayload(of: .b2)
    }
    try ana.ask(.interrupt(.b2, motif: "Congé"))
    #expect(throws: PerformFault.self) {
      try ana.session.signInterruption(
        of: .b2, by: EvaluatorID(unchecked: "c"), with: try Bench.key(Bench.ana))
    }
    #expect(throws: PerformFault.self) {
      try ana.session.signInterruption(of: .b2, by: Bench.ana, with: try Bench.key(Bench.ben))
    }
    try ana.ask(.returnToPhase(.b2, .grading, motif: "Retour"))
    #expect(throws: DossierError.payload(.notInterrupted(.b2))) {
      try ana.session.interruptionPayload(of: .b2)
    }
  }

  @Test func `needs no key of a colleague who has none, and no interview`() throws {
    let (ana, _) = try Laptop.pair()
    try ana.begin(recordingBenWithoutKey: true)
    try ana.ask(.interrupt(.b2, motif: "Congé"))
    let record = try #require(try verify(try sign(ana, as: Bench.ana)).interruption)
    #expect(record.signers.count == 1 && !record.hasInterview)
  }
}
