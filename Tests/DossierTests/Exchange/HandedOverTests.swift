import Assessment
import Dossier
import Journal
import Referential
import Scenarios
import Seal
import Testing

@Suite struct `What is kept of files that went and came` {
  @Test func `names the next hand-over on both laptops, turn by turn`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    #expect(try ana.next(.b2) == .send(to: Bench.ben))
    let first = try ana.hand()
    #expect(try ana.next(.b2) == .afterGrid(to: Bench.ben))
    try ben.receive(first)
    #expect(try ben.next(.b2) == .afterGrid(to: Bench.ana))
    try ben.ask(.declareImpartiality(.b2))
    #expect(try ben.next(.b2) == .send(to: Bench.ana))
    try ana.receive(try ben.hand())
    #expect(try ana.session.exchanged.known[Bench.ben]?.isEmpty == false)
    try ana.ask(.planInterview(.b2, Scenario.day(3)))
    #expect(try ana.next(.b2) == .send(to: Bench.ben))
  }

  @Test func `takes nothing back when an older file comes late`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    try ben.receive(try ana.hand())
    try ben.ask(.declareImpartiality(.b2))
    let early = try ben.hand()
    try ana.ask(.planInterview(.b2, Scenario.day(3)))
    try ben.receive(try ana.hand())
    try ana.receive(try ben.hand())
    let known = try ana.session.exchanged.known[Bench.ben]
    try ana.receive(early)
    #expect(try ana.session.exchanged.known[Bench.ben] == known)
  }

  @Test func `gives a colleague who was recorded without a key their place, and takes their files`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin(recordingBenWithoutKey: true)
    try ben.receive(try ana.hand(), as: EvaluatorID(unchecked: "benhere"))
    let seat = try #require(try ben.folder.read().state.freeSeats.first)
    #expect(seat.id == Bench.ben)
    var own = try #require(try Bench.people().first { $0.id == Bench.ben })
    own.id = EvaluatorID(unchecked: "benhere")
    try ben.folder.sit(own, on: seat.id, device: ben.device)
    #expect(try ben.folder.seats.evaluator(for: own.id) == Bench.ben)
    #expect(try ben.folder.read().state.freeSeats.isEmpty)
    try ben.ask(.declareImpartiality(.b2))
    // Ana accepted the key under the id that Ben gave it, not under that of the place.
    let file = try ben.hand()
    let elsewhere = try #require(ResultPayload.Identifier(rawValue: "benhere"))
    var trust = TrustStore()
    trust.add(
      TrustedKey(
        PublicKeyFile(key: try Bench.key(Bench.ben).publicKey, name: own.name, person: elsewhere), added: 0))
    try ana.receive(file, trust: trust)
    #expect(try ana.state.evaluation(.b2).impartial == [Bench.ana, Bench.ben])
    // The same key under another name is somebody else who says to be Ben.
    var other = TrustStore()
    other.add(
      TrustedKey(
        PublicKeyFile(key: try Bench.key(Bench.ben).publicKey, name: "Zoé Petit", person: elsewhere), added: 0))
    let (cleo, _) = try Laptop.pair()
    #expect(throws: ExchangeError.self) { try cleo.receive(file, trust: other) }
  }

  @Test func `brings the first signature with its file, and the complete one back`() throws {
    let (ana, ben) = try Laptop.agreed()
    let partial = try ana.session.sign(.b2, by: Bench.ana, with: Bench.key(Bench.ana))
    #expect(!partial.isComplete)
    try ben.receive(try ana.hand())
    #expect(try ben.session.differences(of: .b2, for: Bench.ben) == [])
    let complete = try ben.session.sign(.b2, by: Bench.ben, with: Bench.key(Bench.ben))
    #expect(complete.isComplete)
    try ana.receive(try ben.hand())
    let files = try ana.session.writeResults()
    let own = try #require(files.first { $0.bloc == .b2 })
    #expect(own.isComplete)
    #expect(try Tree.bytes(own.path) == Tree.bytes(complete.path))
    #expect(Verifier.verify(try Tree.bytes(own.path), trust: try Bench.trust()).verdict == .valid)
  }

  @Test func `tells where the other signed something else, and signs nothing`() throws {
    let (ana, ben) = try Laptop.agreed()
    // Ana's program makes another payload: here, one with a changed decision, signed by her key all the same.
    let proposal = try #require(try ana.state.evaluation(.b2).proposal)
    let own = try ana.session.payload(of: .b2).bytes
    let text = String(decoding: own, as: UTF8.self)
    let changed = Array(text.replacing("\"value\":\"validated\"", with: "\"value\":\"not-validated\"").utf8)
    #expect(changed != own)
    let key = try Bench.key(Bench.ana)
    let signature = try Envelope.sign(changed, as: .result, by: key, iat: 1)
    try ana.ask(
      .sign(
        .b2,
        SignatureRecord(
          proposal: proposal.id, payload: SHA256Digest(of: changed).base64URL, kid: key.publicKey.kid.rawValue,
          publicKey: Base64URL.encode(key.publicKey.bytes), protected: signature.header.encoded,
          signature: Base64URL.encode(signature.bytes))))
    try ben.receive(try ana.hand())
    #expect(try ben.session.differences(of: .b2, for: Bench.ben) == nil, "without her file nobody can say")
    try Tree.write(
      try Envelope(payload: changed, signatures: [signature]).bytes,
      to: try ben.folder.path + "/exchange/signed.B2.json")
    let differences = try #require(try ben.session.differences(of: .b2, for: Bench.ben))
    #expect(differences.count == 1)
    #expect(differences.first?.here == "\"validated\"" && differences.first?.there == "\"not-validated\"")
    #expect(throws: PerformFault.self) {
      try ben.session.sign(.b2, by: Bench.ben, with: Bench.key(Bench.ben))
    }
  }
}

extension Laptop {
  func next(_ bloc: BlocID) throws -> NextHandover? {
    try state.nextHandover(bloc, for: person, try session.exchanged, keysHere: [person])
  }

  /// Writes the file for the other, and keeps what left, as the program does.
  func hand() throws -> [UInt8] {
    let parcel = try send()
    try folder.handedOver.keep(sent: parcel.heads)
    return parcel.bytes
  }

  /// Bloc 2 agreed on two laptops, both of which have everything.
  static func agreed() throws -> (ana: Laptop, ben: Laptop) {
    let (ana, ben) = try graded()
    try ana.grade(.b2)
    try ben.receive(try ana.hand())
    try ben.grade(.b2)
    try ana.receive(try ben.hand())
    try ana.ask(.proposeDecision(.b2, .validated))
    try ben.receive(try ana.hand())
    try ben.ask(.acceptDecision(.b2))
    try ana.receive(try ben.hand())
    return (ana, ben)
  }
}
