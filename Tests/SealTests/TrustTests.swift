import Glibc
import Seal
import StrictJSON
import Testing

@Suite struct `A trust store` {
  let sample: Sample
  init() throws { sample = try Sample() }

  @Test func `judges a signature by the time that it claims`() throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    key.notBefore = 100
    key.notAfter = 200
    let kid = sample.first.publicKey.kid
    let store = TrustStore([key])
    #expect(store.standing(of: kid, at: 99) == .notYetValid(from: 100))
    #expect(store.standing(of: kid, at: 100) == .trusted(name: "Inès Roux"))
    #expect(store.standing(of: kid, at: 200) == .trusted(name: "Inès Roux"))
    #expect(store.standing(of: kid, at: 201) == .expired(until: 200))
    #expect(store.standing(of: sample.second.publicKey.kid, at: 150) == .unknown)
  }

  @Test(arguments: TrustedKey.Reason.allCases)
  func `knows what a revocation takes with it`(reason: TrustedKey.Reason) throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    let revocation = TrustedKey.Revocation(reason: reason, at: 150)
    key.revoked = revocation
    let store = TrustStore([key])
    let before = store.standing(of: key.kid, at: 149)
    #expect(store.standing(of: key.kid, at: 150) == .revoked(revocation))
    switch reason {
    case .left, .rotated: #expect(before == .trusted(name: "Inès Roux"))
    case .compromised: #expect(before == .revoked(revocation))
    }
  }

  @Test func `keeps a revocation when the key is added again`() throws {
    let key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    var revoked = key
    revoked.revoked = TrustedKey.Revocation(reason: .left, at: 1)
    var store = TrustStore([revoked])
    store.add(key)
    #expect(store[key.kid]?.revoked?.reason == .left)
  }

  @Test func `lists its keys by name`() throws {
    let store = try sample.trust
    #expect(store.all.map(\.name) == ["Inès Roux", "Paul Gay"])
  }
}

@Suite struct `The folder of trusted keys` {
  let sample: Sample
  let scratch: Scratch
  let folder: TrustFolder

  init() throws {
    sample = try Sample()
    scratch = try Scratch()
    folder = TrustFolder("\(scratch.path)/trust")
  }

  @Test func `gives back what it was given`() throws {
    #expect(try folder.load().store == TrustStore())
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    key.notBefore = 1
    key.notAfter = 2
    key.revoked = TrustedKey.Revocation(reason: .compromised, at: 3)
    try folder.save(key)
    try folder.save(try sample.trusted(sample.second, "Paul Gay", "ev-b"))
    let loaded = try folder.load()
    #expect(loaded.damaged.isEmpty)
    #expect(loaded.store == TrustStore([key, try sample.trusted(sample.second, "Paul Gay", "ev-b")]))
    #expect(scratch.mode("\(folder.path)/\(key.fileName)") == 0o600)
    key.revoked = nil
    try folder.save(key)
    #expect(try folder.load().store[key.kid]?.revoked == nil)
  }

  @Test func `does not trust what is damaged, and says so`() throws {
    let key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    try folder.save(key)
    let path = "\(folder.path)/\(key.fileName)"
    var bytes = key.bytes
    bytes[30] ^= 1
    try DurableFile.write(bytes, to: path, replacing: true)
    mkfifo("\(folder.path)/pipe.trust.json", 0o600)
    let loaded = try folder.load()
    #expect(loaded.store == TrustStore())
    #expect(loaded.damaged.keys.sorted() == [key.fileName, "pipe.trust.json"].sorted())
  }

  @Test func `does not take one key under the name of another`() throws {
    let key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    let other = "\(sample.second.publicKey.kid).trust.json"
    try DurableFile.makeFolder(folder.path)
    try DurableFile.write(key.bytes, to: "\(folder.path)/\(other)", replacing: false)
    #expect(try folder.load().damaged == [other: .keyMismatch(key.kid)])
  }
}

@Suite struct `A public key file` {
  let sample: Sample
  init() throws { sample = try Sample() }

  private func bytes(_ path: String, _ value: JSONValue?) -> [UInt8] {
    let json: JSONValue = [
      "format": "grille-key/1", "jwk": sample.first.publicKey.jwk, "name": "Inès Roux", "person": "ev-a",
    ]
    return json.setting(path, to: value).canonicalBytes() + [0x0A]
  }

  @Test func `is one line of canonical JSON`() throws {
    let file = try PublicKeyFile(bytes("name", "Inès Roux"))
    #expect(file.key == sample.first.publicKey)
    #expect(file.bytes == bytes("name", "Inès Roux"))
  }

  @Test func `is refused in any other form`() {
    for spoilt in [
      bytes("more", 1), bytes("name", ""), bytes("name", "a\u{202E}"), bytes("person", "a b"),
      bytes("jwk.d", "AA"),
      bytes("jwk.x", "AA"), bytes("format", "grille-key/2"), bytes("person", nil),
      Array(bytes("name", "A").dropLast()), bytes("name", "A") + [0x0A], [],
    ] {
      #expect(throws: KeyFileFault.self) { try PublicKeyFile(spoilt) }
    }
  }
}
