import Crypto

/// An X25519 private key, which opens files that others encrypted; held only as long as that takes.
package struct DecryptionKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// Makes a new key from the system's random source.
  package static func generate() -> DecryptionKey {
    DecryptionKey(key: Curve25519.KeyAgreement.PrivateKey())
  }

  private init(key: Curve25519.KeyAgreement.PrivateKey) { self.key = key }

  /// Takes a private key's 32 bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == 32, let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.key = key
  }

  var seed: [UInt8] { Array(key.rawRepresentation) }
  var publicBytes: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// What others encrypt to, signed as that of who has the signing key.
  package func publicPart(of signer: SigningKey, iat: Int) throws(Ed25519Strict.Fault) -> EncryptionKey {
    try EncryptionKey(publicBytes, boundBy: signer, iat: iat)
  }
}
