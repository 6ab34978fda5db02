import Crypto
import Glibc
import StrictJSON
import Testing

@testable import Seal

/// A folder of its own for one test, gone when the test is.
final class Scratch {
  let path: String

  init() throws {
    path = "/tmp/grille-seal-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    try DurableFile.makeFolder(path)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    for name in (try? DurableFile.names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }

  func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}

@Suite struct `A private key file` {
  static let passphrase = Passphrase(Array("une phrase bien longue".utf8))
  let key: SigningKey
  let file: KeyFile
  let person: ResultPayload.Identifier

  init() throws {
    key = try SigningKey(seed: [UInt8](repeating: 4, count: 32))
    person = try #require(ResultPayload.Identifier("ev-a"))
    file = try KeyFile.seal(
      key, name: "Inès Roux", person: person, created: 1_790_000_000, passphrase: Self.passphrase,
      cost: .least)
  }

  private func fault(_ bytes: [UInt8]) -> KeyFileFault? {
    do {
      _ = try KeyFile(bytes)
      return nil
    } catch { return error }
  }

  private func edited(_ path: String, _ value: JSONValue?) throws -> [UInt8] {
    try JSONValue.parse(file.bytes).setting(path, to: value).canonicalBytes() + [0x0A]
  }

  @Test func `opens with its passphrase and with no other`() throws {
    let read = try KeyFile(file.bytes)
    #expect(read == file)
    #expect(try read.open(Self.passphrase).publicKey == key.publicKey)
    #expect(throws: KeyFileFault.wrongPassphrase) {
      try read.open(Passphrase(Array("une phrase bien longuE".utf8)))
    }
    #expect(throws: KeyFileFault.wrongPassphrase) { try read.open(Passphrase([])) }
  }

  @Test func `shows without a passphrase whose it is`() throws {
    let read = try KeyFile(file.bytes)
    #expect(read.kid == key.publicKey.kid)
    #expect(read.name == "Inès Roux")
    #expect(read.person == person)
    #expect(read.publicPart.key == key.publicKey)
    #expect(read.fileName == "\(key.publicKey.kid).key.json")
  }

  @Test func `has its standard cost unless another is asked for`() throws {
    let cost = try #require(KeyFile.Cost(131_072))
    #expect(cost == .standard)
    #expect(try String(decoding: edited("kdf.N", 131_072), as: UTF8.self).contains("\"N\":131072"))
    #expect(try KeyFile(edited("kdf.N", 131_072)).cost == .standard)
  }

  @Test func `never has the same bytes twice, and never the key in the open`() throws {
    let again = try KeyFile.seal(
      key, name: "Inès Roux", person: person, created: 1_790_000_000, passphrase: Self.passphrase,
      cost: .least)
    #expect(again.bytes != file.bytes)
    let seed = Base64URL.encode([UInt8](repeating: 4, count: 32))
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains(seed))
  }

  @Test func `is refused with any bit changed, even by who has the passphrase`() throws {
    let secret = try file.derivedKey(Self.passphrase)
    let bytes = file.bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        // A changed salt or N changes the derived key as well; here even the right one is refused.
        let opened = (try? KeyFile(changed)).flatMap { try? $0.open(with: secret) }
        #expect(opened == nil, "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test(arguments: [
    ("N", 1 << 62), ("N", -1), ("N", 0), ("N", 1 << 14), ("N", 1 << 19), ("N", 100_000), ("r", 32), ("r", 0),
    ("p", 2),
    ("p", -1), ("p", 1 << 30),
  ])
  func `is refused before anything is computed with parameters out of range`(name: String, value: Int) throws {
    let within = JSONValue.integerRange.contains(value)
    let expected: KeyFileFault =
      within ? .parameter(name, value) : .json(JSONError(offset: 0, fault: .integerTooLarge))
    let found = try #require(fault(try edited("kdf.\(name)", .integer(value))))
    if within {
      #expect(found == expected)
    } else {
      guard case .json(let error) = found else { throw found }
      #expect(error.fault == .integerTooLarge)
    }
  }

  @Test func `is refused with other members, names, sizes or keys`() throws {
    func isShape(_ path: String, _ value: JSONValue?) throws -> Bool {
      if case .shape = fault(try edited(path, value)) { true } else { false }
    }
    #expect(try isShape("more", 1))
    #expect(try isShape("kdf.more", 1))
    #expect(try isShape("aead", "AES-GCM"))
    #expect(try isShape("kdf.name", "pbkdf2"))
    #expect(try isShape("format", "grille-key/1"))
    #expect(try isShape("nonce", "AAAA"))
    #expect(try isShape("ct", "AAAA"))
    #expect(try isShape("kdf.salt", nil))
    #expect(try isShape("kid", .string(SHA256Digest(of: []).base64URL)))
    #expect(fault(try edited("name", "a\u{202E}b")) == .name)
    #expect(fault(try edited("name", "")) == .name)
    #expect(fault(Array(file.bytes.dropLast())) == .notCanonical)
    #expect(fault([0x20] + file.bytes) == .notCanonical)
    let large = try edited("name", .string(String(repeating: "a", count: 4096)))
    #expect(fault(large) == .json(JSONError(offset: 0, fault: .tooLarge(bytes: large.count, maximum: 4096))))
  }

  @Test func `is refused where it seals the key of another public key`() throws {
    let other = try SigningKey(seed: [UInt8](repeating: 5, count: 32)).publicKey
    func exchanged(_ file: KeyFile) throws -> [UInt8] {
      try JSONValue.parse(file.bytes).setting("jwk", to: other.jwk)
        .setting("kid", to: .string(other.kid.rawValue)).canonicalBytes() + [0x0A]
    }
    // What is encrypted to is signed with the key, so that the exchange already shows without a passphrase.
    #expect(fault(try exchanged(file)) != nil)
    let old = try KeyFile.seal(
      key, name: "Inès Roux", person: person, created: 1, passphrase: Self.passphrase, cost: .least,
      decryption: nil)
    #expect(throws: KeyFileFault.wrongPassphrase) { try KeyFile(exchanged(old)).open(Self.passphrase) }
  }
}

@Suite struct `A new passphrase` {
  private func fault(_ text: String) -> Passphrase.Fault? {
    do {
      try Passphrase(Array(text.utf8)).checkStrength()
      return nil
    } catch { return error }
  }

  @Test func `has twelve characters or four words`() {
    #expect(fault("demonstration") == nil)
    #expect(fault("douze lettre") == nil)
    #expect(fault("éléphanteaux") == nil)
    #expect(fault("un mot dit") == .tooShort(characters: 10, words: 2))
    #expect(fault("onze lettre") == .tooShort(characters: 11, words: 2))
    #expect(fault("") == .tooShort(characters: 0, words: 0))
    #expect(fault("a b c d") == .tooShort(characters: 7, words: 0))
  }

  @Test func `is text`() {
    #expect(throws: Passphrase.Fault.notText) { try Passphrase([0xFF, 0xFE]).checkStrength() }
  }

  @Test func `is refused at sealing when it is too short`() throws {
    let key = try SigningKey.generate()
    let person = try #require(ResultPayload.Identifier("ev-a"))
    #expect(throws: KeyFileFault.passphrase(.tooShort(characters: 5, words: 1))) {
      try KeyFile.seal(
        key, name: "A", person: person, created: 0, passphrase: Passphrase(Array("court".utf8)))
    }
  }

  @Test func `from a file is its first line`() throws {
    let key = try SigningKey.generate()
    let person = try #require(ResultPayload.Identifier("ev-a"))
    let typed = Passphrase(Array("demonstration".utf8))
    let file = try KeyFile.seal(key, name: "A", person: person, created: 0, passphrase: typed, cost: .least)
    #expect(
      try file.open(Passphrase(firstLineOf: Array("demonstration\r\n".utf8))).publicKey == key.publicKey)
  }
}

@Suite struct `The folder of private keys` {
  let scratch: Scratch
  let folder: KeyFolder
  let file: KeyFile

  init() throws {
    scratch = try Scratch()
    folder = KeyFolder("\(scratch.path)/keys")
    let person = try #require(ResultPayload.Identifier("ev-a"))
    file = try KeyFile.seal(
      try SigningKey(seed: [UInt8](repeating: 6, count: 32)), name: "Inès Roux", person: person, created: 0,
      passphrase: Passphrase(Array("demonstration".utf8)), cost: .least)
  }

  @Test func `keeps keys for their owner only`() throws {
    #expect(try folder.load().keys.isEmpty)
    try folder.add(file)
    let path = "\(folder.path)/\(file.fileName)"
    #expect(scratch.mode(folder.path) == 0o700)
    #expect(scratch.mode(path) == 0o600)
    let loaded = try folder.load()
    #expect(loaded.keys == [file])
    #expect(loaded.damaged.isEmpty)
    #expect(throws: FileFault.exists(path: path)) { try folder.add(file) }
    #expect(try DurableFile.names(in: folder.path) == [file.fileName])
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o620] as [UInt32])
  func `refuses a key that others may touch`(mode: UInt32) throws {
    try folder.add(file)
    let path = "\(folder.path)/\(file.fileName)"
    chmod(path, mode)
    let loaded = try folder.load()
    #expect(loaded.keys.isEmpty)
    #expect(loaded.damaged == [file.fileName: .file(.openToOthers(path: path, mode: mode))])
  }

  @Test func `tells of files that are not what their name says`() throws {
    try folder.add(file)
    let other = "\(SHA256Digest(of: []).base64URL).key.json"
    try DurableFile.write(file.bytes, to: "\(folder.path)/\(other)", replacing: false)
    try DurableFile.write([0x7B], to: "\(folder.path)/broken.key.json", replacing: false)
    symlink("\(folder.path)/\(file.fileName)", "\(folder.path)/link.key.json")
    let loaded = try folder.load()
    #expect(loaded.keys == [file])
    #expect(loaded.damaged[other] == .keyMismatch(file.kid))
    #expect(loaded.damaged["broken.key.json"] == .json(JSONError(offset: 1, fault: .unexpectedEnd)))
    #expect(loaded.damaged["link.key.json"] == .file(.notRegular(path: "\(folder.path)/link.key.json")))
  }
}
