import Archive
import Scenarios
import Seal
import Testing

@Suite struct `Reading an archive` {
  @Test func `lists what each result is about, at any depth`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "2026/novembre/Meunier/B1.r1.grille.json")
    let archive = try folder.read()
    let file = try #require(archive.file("2026/novembre/Meunier/B1.r1.grille.json"))
    #expect(file.verdict == .valid)
    #expect(file.kind == .result)
    #expect(file.bytes == (try SampleResults.eventful().count))
    let summary = try #require(file.summary)
    #expect(summary.family == "Meunier")
    #expect(summary.bloc == "B1")
    #expect(summary.decision == .notValidated)
    #expect(summary.evaluators.sorted() == ["Anaïs Prudhomme", "Ben Caradec"])
    #expect(summary.derogations == 1)
  }

  @Test func `says of strangers that they are, and judges anew when they become known`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "B1.grille.json")
    let archive = try folder.read(trust: TrustStore())
    #expect(archive.verdict("B1.grille.json") == .validUnknownSigner)
    #expect(archive.reason("B1.grille.json") == "unknown-signer")
    archive.judge(by: try Scenario.trust())
    #expect(archive.verdict("B1.grille.json") == .valid)
    #expect(try folder.open(trust: TrustStore()).verdict("B1.grille.json") == .validUnknownSigner)
  }

  @Test func `says of an earlier revision that it is superseded, wherever the later one lies`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.revision(1), "a/B4.r1.grille.json")
    try folder.write(SampleResults.revision(2), "z/B4.r2.grille.json")
    let archive = try folder.read()
    #expect(archive.verdict("a/B4.r1.grille.json") == .superseded)
    #expect(archive.verdict("z/B4.r2.grille.json") == .valid)
    let checked = try archive.check("a/B4.r1.grille.json")
    #expect(checked.verification.verdict == .superseded)
    #expect(checked.supersededBy == "z/B4.r2.grille.json")
  }

  @Test func `lets no stranger supersede a result`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.revision(1), "B4.r1.grille.json")
    try folder.write(SampleResults.revision(2), "B4.r2.grille.json")
    let ana = try #require(try Scenario.trust().all.first { $0.name == "Anaïs Prudhomme" })
    let archive = try folder.read(trust: TrustStore([ana]))
    #expect(archive.verdict("B4.r1.grille.json") == .superseded)
    var known = try Scenario.trust()
    known.seen = SeenResults()
    let later = try SampleResults.payload(SampleResults.revision(2))
    try folder.write(try SampleResults.sign(strangers(of: later), by: [.ana, .cleo]), "B4.r2.grille.json")
    let other = try folder.read(trust: TrustStore(known.all.filter { $0.name != "Cléo Vasseur" }))
    #expect(other.verdict("B4.r2.grille.json") == .validUnknownSigner)
    #expect(other.verdict("B4.r1.grille.json") == .valid)
  }

  /// The same result with Cléo's key in Ben's place.
  private func strangers(of payload: ResultPayload) throws -> ResultPayload {
    var payload = payload
    let ben = try Scenario.key(.ben).publicKey
    let cleo = try Scenario.key(.cleo).publicKey
    for index in payload.evaluators.indices where payload.evaluators[index].key == ben {
      payload.evaluators[index].key = cleo
    }
    payload.signers = [try Scenario.key(.ana).publicKey.kid, cleo.kid].sorted()
    return payload
  }

  @Test func `goes on where it was interrupted`() throws {
    let folder = try TestFolder()
    for number in 0..<20 {
      try folder.write(
        try SampleResults.renamed(SampleResults.eventful(), family: "Nom \(number)", id: "\(number)"),
        "\(number).grille.json")
    }
    let first = try folder.open()
    var steps = 0
    while first.progress.done < 8 || first.progress.phase == .walking {
      #expect(first.step(while: { false }))
      steps += 1
    }
    #expect(steps >= 8)
    #expect(first.files.count == 8)
    #expect(first.progress == ListingProgress(phase: .checking, done: 8, total: 20))
    first.flush()
    let second = try folder.open()
    #expect(second.files.count == 8)
    second.step(while: { false })
    #expect(second.progress == ListingProgress(phase: .checking, done: 8, total: 20))
    while second.step() {}
    #expect(second.files.count == 20)
    #expect(second.progress == ListingProgress(phase: .done, done: 20, total: 20))
  }

  @Test func `reads later only what is new or changed, and notices what is gone`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "a.grille.json")
    try folder.write(SampleResults.revision(1), "b.grille.json")
    _ = try folder.read()
    #expect(try folder.read().readCount == 0)
    try folder.write(SampleResults.revision(2), "c.grille.json")
    var changed = try SampleResults.eventful()
    changed[changed.count / 2] ^= 1
    try folder.write(changed, "a.grille.json")
    let archive = try folder.read()
    #expect(archive.readCount == 2)
    #expect(archive.verdict("a.grille.json") == .invalid)
    #expect(archive.file("a.grille.json")?.summary == nil)
    #expect(archive.verdict("b.grille.json") == .superseded)
    try DurableFile.remove(folder.archive + "/c.grille.json")
    #expect(try folder.read().verdict("b.grille.json") == .valid)
    #expect(try folder.open().files.count == 2)
  }

  @Test func `notes what it found valid once`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "a.grille.json")
    let archive = try folder.read()
    let digest = try #require(archive.file("a.grille.json")?.summary?.digest)
    let sightings = archive.takeSightings(at: 1_800_000_000)
    #expect(sightings.map(\.digest) == [digest])
    #expect(sightings.first?.first == 1_800_000_000)
    #expect(archive.takeSightings(at: 1_800_000_001).isEmpty)
    #expect(try folder.read().takeSightings(at: 1_800_000_002).isEmpty)
  }

  @Test func `changes nothing in the folder`() throws {
    let folder = try TestFolder()
    try folder.write(SampleResults.eventful(), "a/b.grille.json")
    try folder.write(Array("texte".utf8), "a/lisez-moi.txt")
    let before = try folder.fingerprint()
    let archive = try folder.read()
    _ = archive.search("écoute", most: 30)
    _ = try archive.check("a/b.grille.json")
    archive.judge(by: TrustStore())
    #expect(try folder.fingerprint() == before)
  }
}
