import Assessment
import Dossier
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `A correction of a signed result on two laptops` {
  /// Bloc 2 signed by both, after a verdict was changed in the agreement and a common comment written.
  private func signed() throws -> (ana: Laptop, ben: Laptop, file: ResultFile) {
    let (ana, ben) = try Laptop.graded()
    try ana.grade(.b2)
    try ben.receive(try ana.hand())
    try ben.grade(.b2)
    try ana.receive(try ben.hand())
    let competence = try #require(try ana.state.referential.bloc(.b2)?.competences.first)
    try ana.ask(.writeCommonComment(.b2, competence.id, text: "Vu ensemble."))
    for laptop in [ana, ben] {
      let verdict = Verdict.criterion(competence.criteria[0].id, .notSatisfied)
      try laptop.ask(.modifyVerdict(.b2, verdict, motif: "Relu ensemble."))
      try (laptop === ana ? ben : ana).receive(try laptop.hand())
    }
    return (ana, ben, try conclude(ana, ben))
  }

  /// Proposal, acceptance, two signatures, and the file that both hold.
  private func conclude(_ ana: Laptop, _ ben: Laptop) throws -> ResultFile {
    try ana.ask(.proposeDecision(.b2, .validated))
    try ben.receive(try ana.hand())
    try ben.ask(.acceptDecision(.b2))
    try ana.receive(try ben.hand())
    _ = try ana.session.sign(.b2, by: Bench.ana, with: Bench.key(Bench.ana))
    try ben.receive(try ana.hand())
    let file = try ben.session.sign(.b2, by: Bench.ben, with: Bench.key(Bench.ben))
    try ana.receive(try ben.hand())
    let own = try ana.session.writeResults().last { $0.isComplete }
    #expect(try Tree.bytes(try #require(own).path) == Tree.bytes(file.path))
    return file
  }

  private func verdicts(_ laptop: Laptop) throws -> [GridItem: [Verdict?]] {
    let state = try laptop.state
    let items = try #require(state.referential.bloc(.b2)).gridItems
    return Dictionary(
      uniqueKeysWithValues: items.map { item in
        (item, [Bench.ana, Bench.ben].map { state.evaluation(.b2).verdict(of: $0, item) })
      })
  }

  @Test func `starts from what was agreed, needs both again, and leaves the old file beside the new one`() throws {
    let (ana, ben, first) = try signed()
    let before = try verdicts(ana)
    let comments = try ana.state.evaluation(.b2).commonComments
    let old = try Tree.bytes(first.path)
    try ben.ask(.openRevision(.b2, motif: "Une ligne à corriger."))
    try ana.receive(try ben.hand())
    for laptop in [ana, ben] {
      #expect(try laptop.state.phase(.b2, for: laptop.person) == .agreeing)
      #expect(try verdicts(laptop) == before)
      #expect(try laptop.state.evaluation(.b2).commonComments == comments)
      #expect(try laptop.state.divergences(.b2).isEmpty)
      #expect(try laptop.state.evaluation(.b2).proposal == nil, "nothing signed before counts for it")
    }
    let criterion = try #require(try ana.state.referential.bloc(.b2)?.criteria.first?.id)
    for laptop in [ana, ben] {
      try laptop.ask(.modifyVerdict(.b2, .criterion(criterion, .satisfied), motif: "Erreur de ligne."))
      try (laptop === ana ? ben : ana).receive(try laptop.hand())
    }
    let second = try conclude(ana, ben)
    #expect((first.revision, second.revision) == (1, 2))
    #expect(try Tree.bytes(first.path) == old)
    let payload = try ben.session.payload(of: .b2)
    let named = payload.result.supersedes?.sha256
    #expect(named == SHA256Digest(of: try Envelope.parse(old, as: .result).payload))
    let new = try Tree.bytes(second.path)
    let found = Verifier.verify(files: [.success(old), .success(new)], trust: try Bench.trust())
    #expect(found.map(\.verdict) == [.superseded, .valid])
  }
}
