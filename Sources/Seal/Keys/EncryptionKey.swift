import Crypto
package import StrictJSON

/// What files for one person are encrypted to: an X25519 public key (RFC 7748), with the signature of that
/// person's signing key over it.
///
/// The signature is a JWS of its own `typ` whose payload is the key's JWK. A key that somebody else put beside
/// a signing key is refused wherever it is read; so comparing the signing key's fingerprint is enough.
package struct EncryptionKey: Hashable, Sendable {
  /// The u-coordinate, 32 bytes.
  package let bytes: [UInt8]
  /// The RFC 7638 thumbprint of the JWK.
  package let kid: KeyID
  /// When it was signed, in Unix seconds, as the signer says.
  package let iat: Int
  private let signature: [UInt8]

  /// Signs a key as that of who signs.
  init(_ bytes: [UInt8], boundBy key: SigningKey, iat: Int) throws(Ed25519Strict.Fault) {
    self.bytes = bytes
    self.iat = iat
    kid = Self.kid(bytes)
    signature = try Envelope.sign(
      Self.jwk(bytes).canonicalBytes(), as: .encryptionKey, by: key, iat: iat
    ).bytes
  }

  fileprivate init(from reader: inout ObjectReader, of key: PublicKey) throws(ShapeError) {
    var jwk = try reader.object("jwk")
    _ = try jwk.named("crv") { $0 == "X25519" ? $0 : nil }
    _ = try jwk.named("kty") { $0 == "OKP" ? $0 : nil }
    bytes = try jwk.named("x") { text in
      guard let bytes = try? Base64URL.decode(text), Self.isUsable(bytes) else { return nil }
      return bytes
    }
    try jwk.finish()
    kid = Self.kid(bytes)
    iat = try reader.seconds("iat")
    let header = ProtectedHeader(iat: iat, kid: key.kid, type: .encryptionKey)
    let input = Envelope.signingInput(header, Self.jwk(bytes).canonicalBytes())
    signature = try reader.named("signature") { text in
      guard let signature = try? Base64URL.decode(text),
        (try? Ed25519Strict.verify(signature, of: input, by: key)) != nil
      else { return nil }
      return signature
    }
  }

  package var jwk: JSONValue { Self.jwk(bytes) }

  /// The member `encryption` beside a signing key: the protected header of the signature follows from it.
  package var json: JSONValue {
    ["iat": .integer(iat), "jwk": jwk, "signature": .string(Base64URL.encode(signature))]
  }

  /// Of several keys of one person the one that was signed last.
  static func latest(_ keys: [EncryptionKey?]) -> EncryptionKey? {
    keys.compactMap { $0 }.max { ($0.iat, $0.kid) < ($1.iat, $1.kid) }
  }

  private static func jwk(_ bytes: [UInt8]) -> JSONValue {
    ["crv": "X25519", "kty": "OKP", "x": .string(Base64URL.encode(bytes))]
  }

  private static func kid(_ bytes: [UInt8]) -> KeyID { KeyID(SHA256Digest(of: jwk(bytes).canonicalBytes())) }

  /// Whether nothing is amiss with the point: reduced, and not of the few with which every key agrees on zero.
  private static func isUsable(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 32, let last = bytes.last, last & 0x80 == 0 else { return false }
    let overflows = last == 0x7F && bytes[1..<31].allSatisfy { $0 == 0xFF } && bytes[0] >= 0xED
    guard !overflows, let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes),
      let shared = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: key)
    else { return false }
    return shared.withUnsafeBytes { bytes in bytes.contains { $0 != 0 } }
  }
}

extension ObjectReader {
  /// The member `encryption` beside a signing key, which must have signed it.
  mutating func optionalEncryptionKey(of key: PublicKey) throws(ShapeError) -> EncryptionKey? {
    guard var reader = try optionalObject("encryption") else { return nil }
    let encryption = try EncryptionKey(from: &reader, of: key)
    try reader.finish()
    return encryption
  }
}
