import Crypto

/// An Ed25519 private key, held only as long as it takes to sign.
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  package let publicKey: PublicKey

  /// Makes a new key from the system's random source.
  package static func generate() throws(Ed25519Strict.Fault) -> SigningKey {
    try SigningKey(Curve25519.Signing.PrivateKey())
  }

  /// Takes a private key's 32 bytes (RFC 8032 §5.1.5).
  package init(seed: [UInt8]) throws(Ed25519Strict.Fault) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .keySize(seed.count)
    }
    try self.init(key)
  }

  private init(_ key: Curve25519.Signing.PrivateKey) throws(Ed25519Strict.Fault) {
    self.key = key
    publicKey = try PublicKey(Array(key.publicKey.rawRepresentation))
  }

  var seed: [UInt8] { Array(key.rawRepresentation) }

  /// Signs bytes: 64 bytes, the same ones for the same message (RFC 8032 §5.1.6).
  package func sign(_ message: [UInt8]) throws(Ed25519Strict.Fault) -> [UInt8] {
    guard let signature = try? key.signature(for: message) else { throw .wrong }
    return Array(signature)
  }
}
