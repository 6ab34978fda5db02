import Crypto
import CryptoExtras
import StrictJSON

/// An evaluator's own private key, sealed with a passphrase: `keys/<kid>.key.json`.
///
/// scrypt (RFC 7914) makes a key of the passphrase, ChaCha20-Poly1305 (RFC 8439) seals the 32 bytes with
/// it. Everything else in the file is authenticated with them, so that nothing in it can be changed unseen
/// by who has the passphrase; who has not can read the name and the public key only.
package struct KeyFile: Hashable, Sendable {
  package static let format = "grille-private-key/1"

  /// How much work the passphrase costs: N of scrypt, with r = 8 and p = 1.
  package struct Cost: Hashable, Sendable {
    package let rounds: Int

    private init(rounds: Int) { self.rounds = rounds }

    /// N = 2^17: some 0.4 seconds and 128 MiB.
    package static let standard = Cost(rounds: 1 << 17)
    /// The least that is accepted in a file, 2^15.
    package static let least = Cost(rounds: 1 << 15)

    /// Takes a power of two from 2^15 to 2^18: checked before anything is computed, since the library
    /// stops the program on a number out of range.
    package init?(_ rounds: Int) {
      guard [1 << 15, 1 << 16, 1 << 17, 1 << 18].contains(rounds) else { return nil }
      self.rounds = rounds
    }
  }

  package let publicKey: PublicKey
  package let name: String
  /// The person's id: that of the author of journals, the same on all of the person's devices.
  package let person: ResultPayload.Identifier
  /// Unix seconds.
  package let created: Int
  package let cost: Cost
  /// The key that others encrypt files to; a file made by an earlier version has none.
  package let encryption: EncryptionKey?
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let ciphertext: [UInt8]

  package var kid: KeyID { publicKey.kid }
  package var fileName: String { "\(kid).key.json" }
  /// What others need to recognise this key.
  package var publicPart: PublicKeyFile {
    PublicKeyFile(key: publicKey, name: name, person: person, encryption: encryption)
  }

  /// Seals a private key, and with it the one that opens encrypted files; the passphrase must be strong
  /// enough for a new one.
  package static func seal(
    _ key: SigningKey, name: String, person: ResultPayload.Identifier, created: Int,
    passphrase: Passphrase, cost: Cost = .standard, decryption: DecryptionKey? = .generate()
  ) throws(KeyFileFault) -> KeyFile {
    do { try passphrase.checkStrength() } catch { throw .passphrase(error) }
    return try seal(
      key, decryption, bound: created, name: name, person: person, created: created,
      passphrase: passphrase, cost: cost)
  }

  private static func seal(
    _ key: SigningKey, _ decryption: DecryptionKey?, bound: Int, name: String,
    person: ResultPayload.Identifier, created: Int, passphrase: Passphrase, cost: Cost
  ) throws(KeyFileFault) -> KeyFile {
    try KeyText.checkName(name)
    var encryption: EncryptionKey?
    do { encryption = try decryption?.publicPart(of: key, iat: bound) } catch { throw .cryptography }
    let draft = KeyFile(
      publicKey: key.publicKey, name: name, person: person, created: created, cost: cost,
      encryption: encryption, salt: randomBytes(16), nonce: randomBytes(12), ciphertext: [])
    let secret = try draft.derivedKey(passphrase)
    guard let nonce = try? ChaChaPoly.Nonce(data: draft.nonce),
      let box = try? ChaChaPoly.seal(
        key.seed + (decryption?.seed ?? []), using: secret, nonce: nonce,
        authenticating: draft.openPart.canonicalBytes())
    else { throw .cryptography }
    return KeyFile(
      publicKey: key.publicKey, name: name, person: person, created: created, cost: cost,
      encryption: encryption, salt: draft.salt, nonce: draft.nonce,
      ciphertext: Array(box.ciphertext) + Array(box.tag))
  }

  /// The same key with one that opens encrypted files beside it, under the same passphrase.
  package func adding(
    _ decryption: DecryptionKey, at seconds: Int, _ passphrase: Passphrase
  ) throws(KeyFileFault) -> KeyFile {
    try Self.seal(
      try open(passphrase), decryption, bound: seconds, name: name, person: person, created: created,
      passphrase: passphrase, cost: cost)
  }

  /// Opens the private key, and checks that it is the one of the public key.
  package func open(_ passphrase: Passphrase) throws(KeyFileFault) -> SigningKey {
    try open(with: try derivedKey(passphrase))
  }

  /// Opens the key that opens encrypted files; nil where the file has none.
  package func openDecryption(_ passphrase: Passphrase) throws(KeyFileFault) -> DecryptionKey? {
    try openBoth(with: try derivedKey(passphrase)).decryption
  }

  /// The slow part of opening, apart so that the quick part can be tried many times.
  func derivedKey(_ passphrase: Passphrase) throws(KeyFileFault) -> SymmetricKey {
    guard
      let key = try? KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: 8,
        parallelism: 1)
    else { throw .cryptography }
    return key
  }

  func open(with secret: SymmetricKey) throws(KeyFileFault) -> SigningKey {
    try openBoth(with: secret).signing
  }

  private func openBoth(
    with secret: SymmetricKey
  ) throws(KeyFileFault) -> (signing: SigningKey, decryption: DecryptionKey?) {
    guard let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: ciphertext.dropLast(16), tag: ciphertext.suffix(16)),
      let seeds = try? ChaChaPoly.open(box, using: secret, authenticating: openPart.canonicalBytes())
    else { throw .wrongPassphrase }
    guard let key = try? SigningKey(seed: Array(seeds.prefix(32))), key.publicKey == publicKey else {
      throw .keyMismatch(kid)
    }
    guard let encryption else { return (key, nil) }
    guard let decryption = DecryptionKey(seed: Array(seeds.dropFirst(32))),
      decryption.publicBytes == encryption.bytes
    else { throw .keyMismatch(encryption.kid) }
    return (key, decryption)
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

extension KeyFile {
  package var bytes: [UInt8] {
    guard case .object(var members) = openPart else { return [] }
    members["nonce"] = .string(Base64URL.encode(nonce))
    members["ct"] = .string(Base64URL.encode(ciphertext))
    return KeyText.bytes(.object(members))
  }

  /// Everything but nonce and ciphertext, which is what they authenticate.
  private var openPart: JSONValue {
    JSONValue(members: [
      "format": .string(Self.format), "jwk": publicKey.jwk, "kid": .string(kid.rawValue),
      "name": .string(name), "person": .string(person.rawValue), "created": .integer(created),
      "aead": "ChaCha20-Poly1305", "encryption": encryption?.json,
      "kdf": [
        "name": "scrypt", "N": .integer(cost.rounds), "r": 8, "p": 1,
        "salt": .string(Base64URL.encode(salt)),
      ],
    ])
  }

  /// Reads a key file without opening it.
  package init(_ bytes: [UInt8]) throws(KeyFileFault) {
    let json = try KeyText.parse(bytes)
    let rounds: Int
    let blockSize: Int
    let parallelism: Int
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      publicKey = try reader.keyWithID()
      name = try reader.string("name")
      person = try reader.named("person", ResultPayload.Identifier.init(rawValue:))
      created = try reader.seconds("created")
      _ = try reader.named("aead") { $0 == "ChaCha20-Poly1305" ? $0 : nil }
      nonce = try reader.bytes("nonce", count: 12)
      encryption = try reader.optionalEncryptionKey(of: publicKey)
      // 32 bytes of each private key, and the tag.
      ciphertext = try reader.bytes("ct", count: encryption == nil ? 48 : 80)
      var kdf = try reader.object("kdf")
      _ = try kdf.named("name") { $0 == "scrypt" ? $0 : nil }
      rounds = try kdf.integer("N")
      blockSize = try kdf.integer("r")
      parallelism = try kdf.integer("p")
      salt = try kdf.bytes("salt", count: 16)
      try kdf.finish()
      try reader.finish()
    } catch { throw .shape(error) }
    cost = try Self.cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    try KeyText.checkName(name)
  }

  private static func cost(rounds: Int, blockSize: Int, parallelism: Int) throws(KeyFileFault) -> Cost {
    guard blockSize == 8 else { throw .parameter("r", blockSize) }
    guard parallelism == 1 else { throw .parameter("p", parallelism) }
    guard let cost = Cost(rounds) else { throw .parameter("N", rounds) }
    return cost
  }
}
