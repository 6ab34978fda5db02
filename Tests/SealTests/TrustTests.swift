import Glibc
import Seal
import StrictJSON
import Testing

@Suite struct `A trust store` {
  let sample: Sample
  let digest = SHA256Digest(of: [1])
  init() throws { sample = try Sample() }

  @Test func `judges a signature by the time that it claims`() throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    key.notBefore = 100
    key.notAfter = 200
    let kid = sample.first.publicKey.kid
    let store = TrustStore([key])
    #expect(store.standing(of: kid, at: 99, in: digest) == .notYetValid(from: 100))
    #expect(store.standing(of: kid, at: 100, in: digest) == .trusted(name: "Inès Roux"))
    #expect(store.standing(of: kid, at: 200, in: digest) == .trusted(name: "Inès Roux"))
    #expect(store.standing(of: kid, at: 201, in: digest) == .expired(until: 200))
    #expect(store.standing(of: sample.second.publicKey.kid, at: 150, in: digest) == .unknown)
  }

  @Test(arguments: TrustedKey.Reason.allCases)
  func `knows what a revocation takes with it`(reason: TrustedKey.Reason) throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    let revocation = TrustedKey.Revocation(reason: reason, at: 150)
    key.revoked = revocation
    let store = TrustStore([key])
    let before = store.standing(of: key.kid, at: 149, in: digest)
    #expect(store.standing(of: key.kid, at: 150, in: digest) == .revoked(revocation))
    switch reason {
    case .left, .rotated: #expect(before == .trusted(name: "Inès Roux"))
    case .compromised: #expect(before == .revoked(revocation))
    }
  }

  @Test func `believes of a compromised key what was seen valid before, whatever time it claims`() throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    let revocation = TrustedKey.Revocation(reason: .compromised, at: 150)
    key.revoked = revocation
    var store = TrustStore([key])
    let other = sample.second.publicKey.kid
    func standing(_ first: Int, _ kid: KeyID) -> TrustStore.Standing {
      store.seen = SeenResults([SeenResults.Sighting(digest: digest, kids: [kid], first: first)])
      return store.standing(of: key.kid, at: 10_000, in: digest)
    }
    #expect(standing(149, key.kid) == .seenBefore(revocation, name: "Inès Roux", first: 149))
    #expect(standing(150, key.kid) == .revoked(revocation), "seen when the key was in other hands already")
    #expect(standing(149, other) == .revoked(revocation), "seen as signed by somebody else")
    #expect(
      store.standing(of: key.kid, at: 100, in: SHA256Digest(of: [2])) == .revoked(revocation),
      "another result")
  }

  @Test func `does not let a sighting undo a revocation that goes by the claimed time`() throws {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    key.revoked = TrustedKey.Revocation(reason: .left, at: 150)
    var store = TrustStore([key])
    store.seen = SeenResults([SeenResults.Sighting(digest: digest, kids: [key.kid], first: 1)])
    #expect(store.standing(of: key.kid, at: 150, in: digest) == .revoked(.init(reason: .left, at: 150)))
  }

  @Test func `keeps a revocation when the key is added again`() throws {
    let key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    var revoked = key
    revoked.revoked = TrustedKey.Revocation(reason: .left, at: 1)
    var store = TrustStore([revoked])
    store.add(key)
    #expect(store[key.kid]?.revoked?.reason == .left)
  }

  @Test func `never softens a revocation`() {
    func next(_ a: TrustedKey.Reason, _ at: Int, _ b: TrustedKey.Reason, _ then: Int)
      -> TrustedKey.Revocation?
    {
      TrustedKey.Revocation(reason: a, at: at).followed(by: TrustedKey.Revocation(reason: b, at: then))
    }
    #expect(next(.left, 10, .compromised, 20) == .init(reason: .compromised, at: 10))
    #expect(next(.rotated, 20, .compromised, 10) == .init(reason: .compromised, at: 10))
    #expect(next(.compromised, 10, .left, 5) == nil)
    #expect(next(.left, 10, .rotated, 11) == nil)
    #expect(next(.left, 10, .rotated, 9) == .init(reason: .rotated, at: 9))
    #expect(next(.compromised, 10, .compromised, 11) == nil)
  }

  @Test func `lists its keys by name`() throws {
    let store = try sample.trust
    #expect(store.all.map(\.name) == ["Inès Roux", "Paul Gay"])
  }

  @Test func `tells of names that eyes cannot tell apart`() throws {
    let store = TrustStore([
      try sample.trusted(sample.first, "Rosa Coe", "ev-a"),
      try sample.trusted(sample.second, "Rosa C0e", "ev-b"),
    ])
    #expect(
      store.conflicts == [
        .lookAlike(sample.first.publicKey.kid, "Rosa Coe", sample.second.publicKey.kid, "Rosa C0e")
      ])
    #expect(NameLetters.lookAlike("Сара", "Capa"), "all of it Cyrillic")
    #expect(!NameLetters.lookAlike("Anne", "Anna") && !NameLetters.lookAlike("Anne", "Anne"))
    #expect(try sample.trust.conflicts == [])
  }
}

@Suite struct `The record of results seen` {
  let sample: Sample
  let scratch: Scratch
  let folder: TrustFolder
  let path: String

  init() throws {
    sample = try Sample()
    scratch = try Scratch()
    folder = TrustFolder("\(scratch.path)/trust")
    path = "\(folder.path)/seen.jsonl"
  }

  private func sighting(_ number: UInt8, _ first: Int) -> SeenResults.Sighting {
    SeenResults.Sighting(
      digest: SHA256Digest(of: [number]), kids: [sample.first.publicKey.kid, sample.second.publicKey.kid],
      first: first)
  }

  private func first(_ number: UInt8) throws -> Int? {
    try folder.load().store.seen.first(SHA256Digest(of: [number]), signedBy: sample.first.publicKey.kid)
  }

  @Test func `only grows, and the earliest sighting counts`() throws {
    try folder.record([sighting(1, 20), sighting(2, 30)])
    try folder.record([sighting(1, 40)])
    #expect(try first(1) == 20)
    #expect(try first(2) == 30)
    #expect(try first(3) == nil)
    #expect(scratch.mode(path) == 0o600)
    #expect(try folder.load().damaged.isEmpty)
  }

  @Test func `goes on after a line that a power cut left unfinished, and says so`() throws {
    try folder.record([sighting(1, 20)])
    try DurableFile.append(Array(SeenResults.line(sighting(2, 30)).dropLast(9)), to: path)
    try folder.record([sighting(3, 40)])
    #expect(try (first(1), first(2), first(3)) == (20, nil, 40))
    #expect(try folder.load().damaged == ["seen.jsonl": .damagedLines(1)])
  }

  @Test func `does not believe a line that was changed`() throws {
    let line = SeenResults.line(sighting(1, 2000))
    for index in line.indices.dropLast() {
      var changed = line
      changed[index] ^= 1
      #expect(SeenResults.read(changed).seen.count == 0, "byte \(index)")
    }
    #expect(SeenResults.read(line).seen.count == 1)
  }

  @Test func `does not believe a file that others may write`() throws {
    try folder.record([sighting(1, 20)])
    chmod(path, 0o622)
    #expect(try first(1) == nil)
    #expect(try folder.load().damaged.keys.contains("seen.jsonl"))
    #expect(throws: FileFault.openToOthers(path: path, mode: 0o622)) { try folder.record([sighting(2, 3)]) }
  }

  @Test func `follows no link and waits for no pipe`() throws {
    try DurableFile.makeFolder(folder.path)
    mkfifo(path, 0o600)
    #expect(throws: FileFault.notRegular(path: path)) { try folder.record([sighting(1, 2)]) }
    unlink(path)
    symlink("\(scratch.path)/elsewhere", path)
    #expect(throws: FileFault.notRegular(path: path)) { try folder.record([sighting(1, 2)]) }
  }

  @Test func `takes lines of several writers at once`() async throws {
    try DurableFile.makeFolder(folder.path)
    let lines = (UInt8(0)..<40).map { sighting($0, Int($0)) }
    await withTaskGroup(of: Void.self) { [folder] group in
      for line in lines { group.addTask { try? folder.record([line]) } }
    }
    #expect(try folder.load().store.seen.count == 40)
    #expect(try folder.load().damaged.isEmpty)
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
    #expect(throws: KeyFileFault.mixedScripts("Inès R\u{43E}ux")) {
      try PublicKeyFile(bytes("name", "Inès R\u{43E}ux"))
    }
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
