import Crypto
import Foundation
import StrictJSON
import TestSupport
import Testing

@testable import Seal

/// Fixed keys of a sender and of who opens.
struct EncryptionBench {
  let sender: SigningKey
  let receiver: SigningKey
  let decryption: DecryptionKey
  let key: EncryptionKey
  /// The signed file of the worked example.
  let plain: [UInt8]

  init() throws {
    sender = try SigningKey(seed: [UInt8](repeating: 1, count: 32))
    receiver = try SigningKey(seed: [UInt8](repeating: 2, count: 32))
    decryption = try #require(DecryptionKey(seed: [UInt8](repeating: 7, count: 32)))
    key = try decryption.publicPart(of: receiver, iat: Sample.signedAt)
    plain = try Self.stored("Tests/SealTests/Files/example.exchange.json")
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func stored(_ path: String) throws -> [UInt8] {
    try HostileFile.read("\(root)/\(path)", maximum: 1 << 20, access: .given)
  }

  /// What opening comes to: the code of the refusal, or `opened`.
  func reason(_ file: [UInt8], with key: DecryptionKey? = nil) -> String {
    do throws(EncryptionFault) {
      _ = try EncryptedFile(file).open(with: key ?? decryption)
      return "opened"
    } catch { return error.code }
  }

  func edited(_ file: [UInt8], _ path: String, _ value: JSONValue?) throws -> [UInt8] {
    try JSONValue.parse(file).setting(path, to: value).canonicalBytes() + [0x0A]
  }

  /// The public key file of a signing key with something beside it as the key to encrypt to.
  func publicFile(_ encryption: JSONValue) throws -> [UInt8] {
    try edited(
      PublicKeyFile(key: receiver.publicKey, name: "Paul Gay", person: person).bytes, "encryption", encryption
    )
  }

  var person: ResultPayload.Identifier {
    get throws { try #require(ResultPayload.Identifier("ev-b")) }
  }

  /// Why a public key file is refused; `taken` where it is not.
  func refusal(_ encryption: JSONValue) throws -> String {
    let bytes = try publicFile(encryption)
    do throws(KeyFileFault) {
      _ = try PublicKeyFile(bytes)
      return "taken"
    } catch {
      guard case .shape(let fault) = error else { return "other" }
      return fault.path.description
    }
  }
}

@Suite struct `An encrypted file` {
  private let bench: EncryptionBench
  private let file: [UInt8]

  init() throws {
    bench = try EncryptionBench()
    file = try EncryptedFile.seal(bench.plain, to: bench.key)
  }

  @Test func `opens with the key that it was encrypted to, and says which that is`() throws {
    let read = try EncryptedFile(file)
    #expect(read.recipient == bench.key.kid)
    #expect(try read.open(with: bench.decryption) == bench.plain)
    #expect(EncryptedFile.isBeginning(Array(file.prefix(512))))
    #expect(!EncryptedFile.isBeginning(bench.plain))
    #expect(try EncryptedFile.seal(bench.plain, to: bench.key) != file)
  }

  @Test func `shows nothing of what is in it`() {
    let text = String(decoding: file, as: UTF8.self)
    #expect(!text.contains("ev-a") && !text.contains(Base64URL.encode(bench.plain.prefix(30))))
    #expect(!text.contains(bench.sender.publicKey.kid.rawValue))
  }

  @Test func `is refused with any bit changed`() {
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << UInt8(bit)
        #expect(bench.reason(changed) != "opened", "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func `is refused cut at any place`() {
    for count in 0..<file.count {
      #expect(bench.reason(Array(file.prefix(count))) != "opened", "\(count) bytes")
    }
    #expect(bench.reason(Array(file.prefix(file.count / 2))) == "encrypted-cut")
    #expect(bench.reason(file + [0x0A]) == "encrypted-not-canonical")
  }

  @Test func `names another key than the one that opens it, or nothing opens`() throws {
    let other = DecryptionKey.generate()
    #expect(bench.reason(file, with: other) == "encrypted-changed")
    let kid = try other.publicPart(of: bench.sender, iat: 0).kid
    #expect(
      bench.reason(try bench.edited(file, "recipient", .string(kid.rawValue))) == "encrypted-changed")
  }

  @Test func `is refused over its size before it is read`() {
    let large = [UInt8](repeating: 0x20, count: EncryptedFile.maximumBytes + 1)
    #expect(bench.reason(large) == "encrypted-too-large")
    #expect(throws: EncryptionFault.self) {
      try EncryptedFile.seal(
        [UInt8](repeating: 0, count: SealType.exchange.maximumBytes + 1), to: bench.key)
    }
  }

  @Test func `holds the largest signed file`() throws {
    let plain = [UInt8](repeating: 0x61, count: SealType.exchange.maximumBytes)
    let sealed = (plain.count + 16 + 2) / 3 * 4
    #expect(sealed + 200 <= EncryptedFile.maximumBytes)
  }

  @Test(arguments: ["enc", "sealed"]) func `has no part that is too short`(member: String) throws {
    #expect(bench.reason(try bench.edited(file, member, "AAAA")) == "encrypted-shape")
  }

  @Test func `is the one of the page, which another language made`() throws {
    let stored = try EncryptionBench.stored("Tests/SealTests/Files/example.encrypted.json")
    #expect(try EncryptedFile(stored).open(with: bench.decryption) == bench.plain)
    let (payload, iat) = try ExchangePayload.open(bench.plain)
    #expect(iat == Sample.signedAt)
    let handed = try PublicKeyFile(EncryptionBench.stored("Tests/SealTests/Files/example.key.public.json"))
    #expect(payload.sender.key == bench.sender.publicKey && payload.sender.encryption == handed.encryption)
    let ownKey = try #require(DecryptionKey(seed: [UInt8](repeating: 6, count: 32)))
    #expect(try handed.encryption == ownKey.publicPart(of: bench.sender, iat: Sample.signedAt))
    let page = String(decoding: try EncryptionBench.stored("docs/exchange.md"), as: UTF8.self)
    for name in ["example.key.public.json", "example.exchange.json", "example.encrypted.json"] {
      let digest = SHA256Digest(of: try EncryptionBench.stored("Tests/SealTests/Files/\(name)"))
      #expect(page.contains("\(digest.hex)  \(name)"), "\(name)")
    }
  }
}

@Suite(.serialized) struct `Encrypted files and the HPKE of others` {
  private let bench: EncryptionBench
  private let scratch: Scratch

  init() throws {
    bench = try EncryptionBench()
    scratch = try Scratch()
  }

  private func tool(_ what: String, _ key: [UInt8], _ content: [UInt8]) throws -> [UInt8] {
    let python = try #require(
      ProcessInfo.processInfo.environment["GRILLE_PYTHON"],
      "GRILLE_PYTHON names a Python with cryptography: make test sets it")
    let path = "\(scratch.path)/file"
    try DurableFile.write(content, to: path, replacing: true)
    let hex = key.map { String(format: "%02x", $0) }.joined()
    let run = try ProgramRun.run(
      [python, "\(EncryptionBench.root)/Tests/Interop/hpke_tool.py", what, hex, path],
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.errorText)")
    return Array(run.outputText.utf8)
  }

  @Test func `agree: Python opens what is made here`() throws {
    let file = try EncryptedFile.seal(bench.plain, to: bench.key)
    #expect(try tool("open", bench.decryption.seed, file) == bench.plain)
  }

  @Test func `agree: what Python makes opens here`() throws {
    let file = try tool("seal", bench.key.bytes, bench.plain)
    #expect(try EncryptedFile(file).open(with: bench.decryption) == bench.plain)
  }

  /// RFC 9180 A.2.1: base mode, the first of its messages.
  @Test func `agree: the test vector of the standard`() throws {
    func bytes(_ hex: String) throws -> [UInt8] {
      try stride(from: 0, to: hex.count, by: 2).map { place in
        let start = hex.index(hex.startIndex, offsetBy: place)
        return try #require(UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16))
      }
    }
    let key = try Curve25519.KeyAgreement.PrivateKey(
      rawRepresentation: bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"))
    var recipient = try HPKE.Recipient(
      privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly,
      info: Data(bytes("4f6465206f6e2061204772656369616e2055726e")),
      encapsulatedKey: Data(bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")))
    let plain = try recipient.open(
      bytes(
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
      authenticating: bytes("436f756e742d30"))
    #expect(String(decoding: plain, as: UTF8.self) == "Beauty is truth, truth beauty")
  }
}

@Suite struct `A key that files are encrypted to` {
  private let bench: EncryptionBench

  init() throws { bench = try EncryptionBench() }

  @Test func `travels with the signing key that signed it`() throws {
    let file = try bench.publicFile(bench.key.json)
    let read = try PublicKeyFile(file)
    #expect(read.encryption == bench.key && read.bytes == file)
    let trusted = TrustedKey(read, added: 1)
    #expect(try TrustedKey(trusted.bytes).encryption == bench.key)
    #expect(
      TrustStore([trusted]).encryptionKey(of: bench.receiver.publicKey.kid, at: Sample.signedAt) == bench.key)
  }

  @Test func `is refused beside any other signing key`() throws {
    let foreign = try bench.decryption.publicPart(of: bench.sender, iat: Sample.signedAt)
    #expect(try bench.refusal(bench.key.json) == "taken")
    #expect(try bench.refusal(foreign.json) == "encryption.signature")
    #expect(try bench.refusal(bench.key.json.setting("jwk", to: foreign.jwk)) == "taken")
    let others = try DecryptionKey.generate().publicPart(of: bench.sender, iat: Sample.signedAt)
    #expect(try bench.refusal(bench.key.json.setting("jwk", to: others.jwk)) == "encryption.signature")
    #expect(try bench.refusal(bench.key.json.setting("iat", to: 1)) == "encryption.signature")
  }

  @Test func `is refused as a signing key, of small order, or not reduced`() throws {
    func jwk(_ bytes: [UInt8]) -> JSONValue {
      ["crv": "X25519", "kty": "OKP", "x": .string(Base64URL.encode(bytes))]
    }
    let zero = [UInt8](repeating: 0, count: 32)
    let one = [1] + zero.dropFirst()
    let overPrime = [0xEE] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    let highBit = bench.key.bytes.dropLast() + [bench.key.bytes[31] | 0x80]
    for bytes in [zero, one, overPrime, Array(highBit), Array(zero.dropLast())] {
      #expect(try bench.refusal(bench.key.json.setting("jwk", to: jwk(bytes))) == "encryption.jwk.x")
    }
    #expect(
      try bench.refusal(bench.key.json.setting("jwk", to: bench.receiver.publicKey.jwk))
        == "encryption.jwk.crv")
  }

  @Test func `is refused where its signature was made for something else`() throws {
    for type in [SealType.result, .exchange, .keyring, .interruption, .certificate] {
      let signature = try Envelope.sign(
        bench.key.jwk.canonicalBytes(), as: type, by: bench.receiver, iat: Sample.signedAt)
      let json = bench.key.json.setting("signature", to: .string(Base64URL.encode(signature.bytes)))
      #expect(try bench.refusal(json) == "encryption.signature", "\(type)")
    }
  }

  @Test func `is not encrypted to once its signing key is revoked or out of its dates`() throws {
    let kid = bench.receiver.publicKey.kid
    var key = TrustedKey(try PublicKeyFile(bench.publicFile(bench.key.json)), added: 1, notAfter: 100)
    #expect(TrustStore([key]).encryptionKey(of: kid, at: 100) == bench.key)
    #expect(TrustStore([key]).encryptionKey(of: kid, at: 101) == nil)
    key.revoked = TrustedKey.Revocation(reason: .rotated, at: 50)
    #expect(TrustStore([key]).encryptionKey(of: kid, at: 60) == nil)
  }

  @Test func `gives way to one that was signed later, and not to an earlier one`() throws {
    let file = try PublicKeyFile(bench.publicFile(bench.key.json))
    let later = try DecryptionKey.generate().publicPart(of: bench.receiver, iat: Sample.signedAt + 1)
    var store = TrustStore([TrustedKey(file, added: 1)])
    store.add(TrustedKey(try PublicKeyFile(bench.publicFile(later.json)), added: 2))
    #expect(store.encryptionKey(of: file.key.kid, at: 3) == later)
    store.add(TrustedKey(file, added: 3))
    #expect(store.encryptionKey(of: file.key.kid, at: 3) == later)
    store.add(TrustedKey(PublicKeyFile(key: file.key, name: file.name, person: file.person), added: 4))
    #expect(store.encryptionKey(of: file.key.kid, at: 4) == later)
  }

  @Test func `comes with a keyring as well`() throws {
    let member = Keyring.Member(
      try PublicKeyFile(bench.publicFile(bench.key.json)), roles: [.internalExpert], habilitation: nil,
      notBefore: nil, notAfter: nil, revoked: nil)
    let list = try Keyring(
      organisation: "Branche", serial: 1, root: bench.sender.publicKey, members: [member])
    let read = try Keyring(list.json.canonicalBytes())
    #expect(read.members.first?.encryption == bench.key)
    let foreign = try bench.decryption.publicPart(of: bench.sender, iat: 1)
    #expect(throws: KeyringFault.self) {
      try Keyring(list.json.setting("keys[0].encryption", to: foreign.json).canonicalBytes())
    }
  }
}

@Suite struct `A private key file with a key to open encrypted files` {
  private static let passphrase = Passphrase(Array("une phrase bien longue".utf8))
  private let bench: EncryptionBench

  init() throws { bench = try EncryptionBench() }

  private func file(_ decryption: DecryptionKey?) throws -> KeyFile {
    try KeyFile.seal(
      bench.receiver, name: "Paul Gay", person: bench.person, created: 5, passphrase: Self.passphrase,
      cost: .least, decryption: decryption)
  }

  @Test func `opens both with one passphrase`() throws {
    let read = try KeyFile(try file(bench.decryption).bytes)
    #expect(try read.open(Self.passphrase).publicKey == bench.receiver.publicKey)
    #expect(try read.openDecryption(Self.passphrase)?.seed == bench.decryption.seed)
    #expect(read.publicPart.encryption?.bytes == bench.key.bytes)
    #expect(throws: KeyFileFault.wrongPassphrase) { try read.openDecryption(Passphrase([1])) }
    let text = String(decoding: read.bytes, as: UTF8.self)
    #expect(!text.contains(Base64URL.encode(bench.decryption.seed)))
  }

  @Test func `of an earlier version opens as before, and can be completed`() throws {
    let old = try KeyFile(try file(nil).bytes)
    #expect(old.encryption == nil && old.publicPart.encryption == nil)
    #expect(try old.open(Self.passphrase).publicKey == bench.receiver.publicKey)
    #expect(try old.openDecryption(Self.passphrase) == nil)
    let new = try KeyFile(try old.adding(bench.decryption, at: 9, Self.passphrase).bytes)
    #expect(new.encryption?.iat == 9 && new.kid == old.kid && new.created == old.created)
    #expect(try new.openDecryption(Self.passphrase)?.seed == bench.decryption.seed)
  }

  @Test func `is refused with another's public half in it`() throws {
    let foreign = try DecryptionKey.generate().publicPart(of: bench.receiver, iat: 5)
    let bytes = try bench.edited(try file(bench.decryption).bytes, "encryption", foreign.json)
    #expect(throws: KeyFileFault.wrongPassphrase) { try KeyFile(bytes).openDecryption(Self.passphrase) }
    let without = try bench.edited(try file(bench.decryption).bytes, "encryption", nil)
    #expect(throws: KeyFileFault.self) { try KeyFile(without) }
  }
}
