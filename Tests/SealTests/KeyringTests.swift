import Seal
import StrictJSON
import Testing

/// An organisation with a root key, and lists that it could sign.
struct Organisation {
  let sample: Sample
  let root: SigningKey
  let stranger: SigningKey

  init() throws {
    sample = try Sample()
    root = try SigningKey(seed: [UInt8](repeating: 5, count: 32))
    stranger = try SigningKey(seed: [UInt8](repeating: 6, count: 32))
  }

  var pins: Set<KeyID> { [root.publicKey.kid] }

  func member(
    _ key: SigningKey, _ name: String, _ person: String, notBefore: Int? = nil, notAfter: Int? = nil,
    revoked: TrustedKey.Revocation? = nil
  ) throws -> Keyring.Member {
    let file: JSONValue = [
      "format": .string(PublicKeyFile.format), "jwk": key.publicKey.jwk, "name": .string(name),
      "person": .string(person),
    ]
    let day = try #require(ResultPayload.Day("2026-01-01"))
    let last = try #require(ResultPayload.Day("2028-12-31"))
    return Keyring.Member(
      try PublicKeyFile(file.canonicalBytes() + [0x0A]), roles: [.accreditedExpert, .internalExpert],
      habilitation: ResultPayload.Habilitation(
        holder: .person, reference: "H-\(person)", from: day, until: last),
      notBefore: notBefore, notAfter: notAfter, revoked: revoked)
  }

  var members: [Keyring.Member] {
    get throws {
      [try member(sample.first, "Inès Roux", "ev-a"), try member(sample.second, "Paul Gay", "ev-b")]
    }
  }

  func list(_ serial: Int = 1, _ members: [Keyring.Member]? = nil, root: SigningKey? = nil) throws
    -> Keyring
  {
    try Keyring(
      organisation: "Branche de la mutualité", serial: serial, root: (root ?? self.root).publicKey,
      members: members ?? self.members)
  }

  func signed(_ serial: Int = 1, _ members: [Keyring.Member]? = nil) throws -> SignedKeyring {
    try SignedKeyring.sign(list(serial, members), by: root, iat: 1_790_000_000)
  }

  /// A file over any payload, with any key, of any type.
  func file(_ payload: JSONValue, by key: SigningKey, as type: SealType = .keyring) throws -> [UInt8] {
    let bytes = payload.canonicalBytes()
    return try Envelope(
      payload: bytes, signatures: [try Envelope.sign(bytes, as: type, by: key, iat: 1_790_000_000)]
    ).bytes
  }

  /// The code of the reason for which a file is refused; `valid` where it is not.
  func reason(_ file: [UInt8], pins: Set<KeyID>? = nil) -> String {
    do {
      _ = try SignedKeyring.verify(file, pinned: pins ?? self.pins)
      return "valid"
    } catch { return error.code }
  }

  /// A store that pins the root and has taken lists.
  func store(_ own: [TrustedKey] = [], _ lists: SignedKeyring...) throws -> TrustStore {
    var store = TrustStore(own)
    store.pin(RootPin(kid: root.publicKey.kid, pinned: 1))
    for list in lists { try store.take(list) }
    return store
  }
}

@Suite struct `A keyring` {
  let organisation: Organisation
  init() throws { organisation = try Organisation() }

  @Test func `brings what the organisation says of its evaluators`() throws {
    let signed = try organisation.signed()
    let read = try SignedKeyring.verify(signed.bytes, pinned: organisation.pins)
    #expect(read == signed)
    let store = try organisation.store([], read)
    #expect(store.entries.map(\.name) == ["Inès Roux", "Paul Gay"])
    let member = try #require(store.entries.first?.member)
    #expect(member.roles == [.accreditedExpert, .internalExpert])
    #expect(member.habilitation?.reference == "H-ev-a")
    let file = try organisation.sample.file(organisation.sample.payload)
    #expect(Verifier.verify(file, trust: store).verdict == .valid)
  }

  @Test func `is refused for a changed byte, wherever`() throws {
    let bytes = try organisation.signed().bytes
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= index % 2 == 0 ? 1 : 0x20
      #expect(organisation.reason(changed) != "valid", "byte \(index)")
    }
  }

  @Test func `self-made, with its own root inside, is not believed`() throws {
    let list = try organisation.list(root: organisation.stranger)
    #expect(
      try organisation.reason(organisation.file(list.json, by: organisation.stranger)) == "root-not-pinned")
  }

  @Test func `is not believed by who has pinned another root`() throws {
    let bytes = try organisation.signed().bytes
    #expect(organisation.reason(bytes, pins: [organisation.stranger.publicKey.kid]) == "root-not-pinned")
    #expect(organisation.reason(bytes, pins: []) == "root-not-pinned")
  }

  @Test func `signed by an evaluator instead of its root is refused`() throws {
    let sample = organisation.sample
    let file = try organisation.file(organisation.list().json, by: sample.first)
    #expect(organisation.reason(file) == "keyring-foreign-signer")
    #expect(
      organisation.reason(file, pins: [organisation.root.publicKey.kid, sample.first.publicKey.kid])
        == "keyring-foreign-signer")
  }

  @Test func `under the root's name with another key's signature is refused`() throws {
    let bytes = try organisation.list().json.canonicalBytes()
    let header = ProtectedHeader(iat: 1, kid: organisation.root.publicKey.kid, type: .keyring)
    let signature = Envelope.Signature(
      header: header, bytes: try organisation.stranger.sign(Envelope.signingInput(header, bytes)))
    #expect(
      try organisation.reason(Envelope(payload: bytes, signatures: [signature]).bytes) == "signature-wrong")
  }

  @Test func `with a second signature is refused`() throws {
    let bytes = try organisation.list().json.canonicalBytes()
    let both = try [organisation.root, organisation.stranger].map {
      try Envelope.sign(bytes, as: .keyring, by: $0, iat: 1)
    }
    #expect(try organisation.reason(Envelope(payload: bytes, signatures: both).bytes) == "signature-count")
  }

  @Test func `does not list its own root as an evaluator`() throws {
    let members = try organisation.members + [organisation.member(organisation.root, "Racine", "ev-r")]
    #expect(throws: KeyringFault.rootAmongKeys(organisation.root.publicKey.kid)) {
      try organisation.list(1, members)
    }
  }

  @Test func `with a name in letters of two scripts is refused`() throws {
    let name = "In\u{E8}s R\u{43E}ux"
    let list = try organisation.list().json.setting("keys[0].name", to: .string(name))
    #expect(try organisation.reason(organisation.file(list, by: organisation.root)) == "mixed-scripts")
  }

  private static let shapes: [(String, JSONValue?, String)] = [
    ("keys[0].kid", "x", "payload-shape"), ("keys[0].jwk.d", "x", "payload-shape"),
    ("keys[0].roles", ["reviewer"], "payload-shape"),
    ("keys[0].roles", ["internal-expert", "accredited-expert"], "payload-shape"),
    ("keys[0].more", 1, "payload-shape"), ("more", 1, "payload-shape"), ("organisation", "", "payload-text"),
    ("organisation", "a\u{202E}", "payload-text"), ("serial", -1, "payload-shape"),
    ("serial", nil, "payload-shape"), ("format", "grille-keyring/2", "payload-format"),
    ("keys[0].revoked", ["reason": "bored", "at": 1], "payload-shape"),
    ("keys[0].notAfter", -1, "payload-shape"),
  ]

  @Test(arguments: shapes)
  func `in another shape is refused`(path: String, value: JSONValue?, reason: String) throws {
    let list = try organisation.list().json.setting(path, to: value)
    #expect(try organisation.reason(organisation.file(list, by: organisation.root)) == reason)
  }

  @Test func `with keys out of order or twice is refused`() throws {
    let json = try organisation.list().json
    guard case .object(let members) = json, case .array(let keys) = members["keys"] else { return }
    for other in [[keys[1], keys[0]], [keys[0], keys[0]]] {
      let file = try organisation.file(json.setting("keys", to: .array(other)), by: organisation.root)
      #expect(organisation.reason(file) == "payload-order")
    }
  }
}

@Suite struct `A later keyring` {
  let organisation: Organisation
  init() throws { organisation = try Organisation() }

  @Test func `takes the place of the earlier one, never the other way round`() throws {
    let first = try organisation.signed(1)
    let second = try organisation.signed(2, [try organisation.members[0]])
    var store = try organisation.store([], first, second)
    #expect(store.entries.count == 1)
    #expect(throws: KeyringFault.olderSerial(1, known: 2)) { try store.take(first) }
    #expect(store.entries.count == 1)
    #expect(
      store.standing(of: organisation.sample.second.publicKey.kid, at: 1, in: .init(of: [])) == .unknown)
  }

  @Test func `with the same number is the same list, or refused`() throws {
    let first = try organisation.signed(1)
    var store = try organisation.store([], first)
    try store.take(first)
    let other = try organisation.signed(1, [try organisation.members[0]])
    #expect(throws: KeyringFault.otherContent(serial: 1)) { try store.take(other) }
    #expect(store.keyrings == [first])
  }

  @Test func `of another root stands beside it`() throws {
    var store = try organisation.store([], try organisation.signed(5))
    store.pin(RootPin(kid: organisation.stranger.publicKey.kid, pinned: 1))
    let list = try organisation.list(1, root: organisation.stranger)
    try store.take(try SignedKeyring.sign(list, by: organisation.stranger, iat: 1))
    #expect(store.keyrings.count == 2)
  }
}

@Suite struct `Keys accepted here and listed by an organisation` {
  let organisation: Organisation
  let kid: KeyID
  init() throws {
    organisation = try Organisation()
    kid = organisation.sample.first.publicKey.kid
  }

  private func standing(_ store: TrustStore, _ at: Int) -> TrustStore.Standing {
    store.standing(of: kid, at: at, in: SHA256Digest(of: []))
  }

  @Test func `hold within the narrower dates, and the difference is told`() throws {
    var own = try organisation.sample.trusted(organisation.sample.first, "Inès Roux", "ev-a")
    own.notBefore = 100
    own.notAfter = 400
    let listed = try organisation.member(
      organisation.sample.first, "Inès Roux", "ev-a", notBefore: 200, notAfter: 300)
    let store = try organisation.store([own], try organisation.signed(1, [listed]))
    #expect(standing(store, 199) == .notYetValid(from: 200))
    #expect(standing(store, 200) == .trusted(name: "Inès Roux"))
    #expect(standing(store, 301) == .expired(until: 300))
    #expect(store.conflicts == [.dates(kid, name: "Inès Roux")])
  }

  @Test(arguments: [true, false])
  func `are revoked as soon as one side says so`(byOrganisation: Bool) throws {
    let revocation = TrustedKey.Revocation(reason: .left, at: 200)
    var own = try organisation.sample.trusted(organisation.sample.first, "Inès Roux", "ev-a")
    own.revoked = byOrganisation ? nil : revocation
    let listed = try organisation.member(
      organisation.sample.first, "Inès Roux", "ev-a", revoked: byOrganisation ? revocation : nil)
    let store = try organisation.store([own], try organisation.signed(1, [listed]))
    #expect(standing(store, 199) == .trusted(name: "Inès Roux"))
    #expect(standing(store, 200) == .revoked(revocation))
    #expect(store.conflicts == [.revokedByOne(kid, name: "Inès Roux")])
  }

  @Test func `say what of a file is not as they know it`() throws {
    let file = try organisation.sample.file(organisation.sample.payload)
    func remarks(_ store: TrustStore) -> [String] {
      store.remarks(on: Verifier.verify(file, trust: store)).map(\.code)
    }
    #expect(try remarks(organisation.store([], organisation.signed())) == [])
    let own = try organisation.sample.trusted(organisation.sample.first, "Léa Roux", "ev-a")
    #expect(remarks(TrustStore([own])) == ["other-name"])
    let roles = try organisation.list().json.setting("keys[0].roles", to: ["training-manager"])
      .setting("keys[0].habilitation.until", to: "2026-11-22").canonicalBytes()
    let listed = try SignedKeyring.sign(Keyring(roles), by: organisation.root, iat: 1)
    #expect(
      try remarks(organisation.store([], listed)) == ["role-not-listed", "habilitation-not-valid"])
  }

  @Test func `under two names or persons are told, and both persons count`() throws {
    let own = try organisation.sample.trusted(organisation.sample.first, "Inès Roux", "ev-a")
    let listed = [
      try organisation.member(organisation.sample.first, "Inès Leroux", "ev-x"),
      try organisation.member(organisation.sample.second, "Paul Gay", "ev-x"),
    ]
    let store = try organisation.store([own], try organisation.signed(1, listed))
    #expect(
      store.conflicts == [.names(kid, "Inès Roux", "Inès Leroux"), .persons(kid, name: "Inès Roux")])
    let file = try organisation.sample.file(organisation.sample.payload)
    #expect(Verifier.verify(file, trust: store).reason?.code == "same-person")
  }
}

@Suite struct `What was signed for one purpose` {
  let organisation: Organisation
  init() throws { organisation = try Organisation() }

  @Test(arguments: [SealType.keyring, .certificate, .interruption])
  func `is no result, whatever it says`(type: SealType) throws {
    let sample = organisation.sample
    let bytes = sample.payload.canonicalBytes()
    let both = try [sample.first, sample.second].map {
      try Envelope.sign(bytes, as: type, by: $0, iat: Sample.signedAt)
    }
    // A summary may be given to the verifier; what it then finds inside is none.
    let reason = type == .keyring ? "header-type" : "payload-format"
    #expect(try sample.reason(Envelope(payload: bytes, signatures: both).bytes) == reason)
    let one = try Envelope.sign(bytes, as: .result, by: sample.first, iat: Sample.signedAt)
    let second = try #require(both.last)
    #expect(try sample.reason(Envelope(payload: bytes, signatures: [one, second]).bytes) == "header-type")
  }

  @Test(arguments: [SealType.result, .certificate, .interruption])
  func `is no keyring, even with the root's signature`(type: SealType) throws {
    let file = try organisation.file(organisation.list().json, by: organisation.root, as: type)
    #expect(organisation.reason(file) == "header-type")
  }

  @Test func `does not become something else with its header exchanged`() throws {
    let bytes = try organisation.list().json.canonicalBytes()
    let made = try Envelope.sign(bytes, as: .result, by: organisation.root, iat: 1)
    let header = ProtectedHeader(iat: 1, kid: organisation.root.publicKey.kid, type: .keyring)
    let moved = Envelope.Signature(header: header, bytes: made.bytes)
    #expect(try organisation.reason(Envelope(payload: bytes, signatures: [moved]).bytes) == "signature-wrong")
  }

  @Test func `with the root's key is no result either`() throws {
    let bytes = organisation.sample.payload.canonicalBytes()
    let file = try Envelope(
      payload: bytes, signatures: [try Envelope.sign(bytes, as: .result, by: organisation.root, iat: 1)])
    #expect(try organisation.sample.reason(file.bytes) == "foreign-signer")
  }
}

@Suite struct `The folder of trust` {
  @Test func `keeps roots and keyrings, and checks them again each time`() throws {
    let organisation = try Organisation()
    let scratch = try Scratch()
    let folder = TrustFolder("\(scratch.path)/trust")
    let pin = RootPin(kid: organisation.root.publicKey.kid, pinned: 7)
    let signed = try organisation.signed(3)
    try folder.save(pin)
    try folder.save(signed)
    let loaded = try folder.load()
    #expect(loaded.damaged.isEmpty)
    #expect(loaded.store.roots == [pin])
    #expect(loaded.store.keyrings == [signed])
    let path = "\(folder.path)/\(pin.kid).keyring.json"
    var spoilt = signed.bytes
    spoilt[40] ^= 1
    try DurableFile.write(spoilt, to: path, replacing: true)
    #expect(try folder.load().store.keyrings.isEmpty)
    #expect(try folder.load().damaged.count == 1)
    try folder.save(signed)
    try folder.remove(pin)
    #expect(try folder.load().store == TrustStore())
    #expect(try DurableFile.names(in: folder.path).isEmpty)
  }

  @Test func `does not believe a keyring whose root is not pinned any more`() throws {
    let organisation = try Organisation()
    let scratch = try Scratch()
    let folder = TrustFolder("\(scratch.path)/trust")
    try folder.save(try organisation.signed())
    let loaded = try folder.load()
    #expect(loaded.store.entries.isEmpty)
    #expect(loaded.damaged.values.map { $0 } == [.keyring(.rootNotPinned(organisation.root.publicKey.kid))])
  }

  @Test func `takes a root by its fingerprint as it stands on paper`() throws {
    let kid = try Organisation().root.publicKey.kid
    let paper = Fingerprint(kid).description
    for text in [paper, paper.lowercased(), paper.replacing(" ", with: "-"), paper.replacing(" ", with: "")] {
      #expect(Fingerprint.kid(text) == kid)
    }
    for text in [String(paper.dropLast()), paper + "A", paper.replacing("A", with: "1"), "", kid.rawValue] {
      #expect(Fingerprint.kid(text) == nil || text == paper)
    }
  }
}
