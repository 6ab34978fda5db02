import Assessment
import Dossier
import Scenarios
import Seal
import Testing

@Suite struct `A file that is encrypted for the other evaluator` {
  private let keys: [EvaluatorID: DecryptionKey]

  init() {
    keys = [Bench.ana: .generate(), Bench.ben: .generate()]
  }

  private func encryption(_ person: EvaluatorID) throws -> EncryptionKey {
    try #require(keys[person]).publicPart(of: Bench.key(person), iat: 1_790_000_000)
  }

  /// Both keys accepted, with what they are encrypted to for those named.
  private func trust(_ people: EvaluatorID...) throws -> TrustStore {
    var store = try Bench.trust()
    for known in store.all {
      guard let person = people.first(where: { $0.rawValue == known.person.rawValue }) else { continue }
      var key = known
      key.encryption = try encryption(person)
      store.add(key)
    }
    return store
  }

  private func addressee(_ laptop: Laptop, _ store: TrustStore, named name: String? = nil) throws -> Addressee {
    try laptop.state.addressee(of: laptop.person, named: name, store, at: 1_795_521_600)
  }

  @Test func `is taken like any other once it is opened`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let other = try addressee(ana, trust(Bench.ben))
    #expect(other.evaluator == Bench.ben)
    let file = try EncryptedFile.seal(ana.send().bytes, to: other.key)
    #expect(throws: ExchangeError.self) { try ben.receive(file) }
    let opened = try EncryptedFile(file).open(with: #require(keys[Bench.ben]))
    #expect(try ben.receive(opened).isNew)
    #expect(try ben.state == ana.state)
    #expect(throws: EncryptionFault.changed) { try EncryptedFile(file).open(with: #require(keys[Bench.ana])) }
  }

  @Test func `can be answered in kind: the sender's key comes with each file`() throws {
    let (ana, ben) = try Laptop.pair()
    try ana.begin()
    let parcel = try ana.session.send(
      by: Bench.ana, with: Bench.key(Bench.ana), answeredTo: try encryption(Bench.ana))
    let store = try Bench.trust()
    let reception = try Reception(parcel.bytes, in: ben.home)
    let learnt = try #require(reception.learnt(by: store))
    #expect(try learnt.encryption == encryption(Bench.ana))
    var knowing = store
    knowing.add(learnt)
    #expect(reception.learnt(by: knowing) == nil)
    #expect(reception.learnt(by: TrustStore()) == nil, "a key that is not accepted stays so")
    try ben.receive(parcel.bytes)
    #expect(try addressee(ben, knowing).name == learnt.name)
  }

  @Test func `is not made where the other's key is not known, not accepted, or not there`() throws {
    let (ana, _) = try Laptop.pair()
    try ana.begin(recordingBenWithoutKey: true)
    #expect(throws: AddresseeFault.keyless(name: "Ben Caradec")) { try addressee(ana, trust(Bench.ben)) }
    let (other, _) = try Laptop.pair()
    try other.begin()
    let kid = try Bench.key(Bench.ben).publicKey.kid
    #expect(throws: AddresseeFault.unknown(name: "Ben Caradec", kid)) { try addressee(other, trust()) }
    #expect(throws: AddresseeFault.notAccepted(name: "Ben Caradec", kid)) {
      try addressee(other, TrustStore())
    }
    var store = try trust(Bench.ben)
    var revoked = try #require(store[kid])
    revoked.revoked = .init(reason: .left, at: 1)
    store.add(revoked)
    #expect(throws: AddresseeFault.notAccepted(name: "Ben Caradec", kid)) { try addressee(other, store) }
    #expect(throws: AddresseeFault.nobody) { try addressee(other, trust(Bench.ben), named: "Nobody") }
  }
}
