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
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let ciphertext: [UInt8]

  package var kid: KeyID { publicKey.kid }
  package var fileName: String { "\(kid).key.json" }
  /// What others need to recognise this key.
  package var publicPart: PublicKeyFile { PublicKeyFile(key: publicKey, name: name, person: person) }

  /// Seals a private key; the passphrase must be strong enough for a new one.
  package static func seal(
    _ key: SigningKey, name: String, person: ResultPayload.Identifier, created: Int,
    passphrase: Passphrase, cost: Cost = .standard
  ) throws(KeyFileFault) -> KeyFile {
    try KeyText.checkName(name)
    do { try passphrase.checkStrength() } catch { throw .passphrase(error) }
    let draft = KeyFile(
      publicKey: key.publicKey, name: name, person: person, created: created, cost: cost,
      salt: randomBytes(16), nonce: randomBytes(12), ciphertext: [])
    let secret = try draft.derivedKey(passphrase)
    guard let nonce = try? ChaChaPoly.Nonce(data: draft.nonce),
      let box = try? ChaChaPoly.seal(
        key.seed, using: secret, nonce: nonce, authenticating: draft.openPart.canonicalBytes())
    else { throw .cryptography }
    return KeyFile(
      publicKey: key.publicKey, name: name, person: person, created: created, cost: cost,
      salt: draft.salt, nonce: draft.nonce, ciphertext: Array(box.ciphertext) + Array(box.tag))
  }

  /// Opens the private key, and checks that it is the one of the public key.
  package func open(_ passphrase: Passphrase) throws(KeyFileFault) -> SigningKey {
    try open(with: try derivedKey(passphrase))
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
    guard let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: ciphertext.dropLast(16), tag: ciphertext.suffix(16)),
      let seed = try? ChaChaPoly.open(box, using: secret, authenticating: openPart.canonicalBytes())
    else { throw .wrongPassphrase }
    guard let key = try? SigningKey(seed: Array(seed)), key.publicKey == publicKey else {
      throw .keyMismatch(kid)
    }
    return key
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
    [
      "format": .string(Self.format), "jwk": publicKey.jwk, "kid": .string(kid.rawValue),
      "name": .string(name), "person": .string(person.rawValue), "created": .integer(created),
      "aead": "ChaCha20-Poly1305",
      "kdf": [
        "name": "scrypt", "N": .integer(cost.rounds), "r": 8, "p": 1,
        "salt": .string(Base64URL.encode(salt)),
      ],
    ]
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
      ciphertext = try reader.bytes("ct", count: 48)
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
