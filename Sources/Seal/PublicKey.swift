package import StrictJSON

/// The name of a key: its RFC 7638 SHA-256 thumbprint as base64url, 43 characters.
package struct KeyID: Hashable, Sendable, Comparable, RawRepresentable, CustomStringConvertible {
  package let rawValue: String

  package init?(rawValue: String) { self.init(rawValue) }

  package init?(_ text: String) {
    guard SHA256Digest(base64URL: text) != nil else { return nil }
    rawValue = text
  }

  init(_ digest: SHA256Digest) { rawValue = digest.base64URL }

  package var description: String { rawValue }

  /// By the bytes of the text, which is how signatures and signers are sorted.
  package static func < (a: KeyID, b: KeyID) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

/// An Ed25519 public key that passed the checks of `Ed25519Strict`.
package struct PublicKey: Hashable, Sendable {
  /// The compressed point, 32 bytes (RFC 8032 §5.1.2).
  package let bytes: [UInt8]
  package let kid: KeyID

  package init(_ bytes: [UInt8]) throws(Ed25519Strict.Fault) {
    try Ed25519Strict.check(publicKey: bytes)
    self.bytes = bytes
    // RFC 7638 §3: the required members only, in the order of their names, without spaces; RFC 8037 §2
    // names them for an OKP key.
    kid = KeyID(SHA256Digest(of: Self.jwk(bytes).canonicalBytes()))
  }

  /// Reads a JWK of exactly the members `crv`, `kty` and `x` (RFC 8037 §2).
  package init(jwk: JSONValue, path: JSONPath = .root) throws(ShapeError) {
    var reader = try ObjectReader(jwk, path: path)
    _ = try reader.named("crv") { $0 == "Ed25519" ? $0 : nil }
    _ = try reader.named("kty") { $0 == "OKP" ? $0 : nil }
    self = try reader.named("x") { text in
      guard let bytes = try? Base64URL.decode(text) else { return nil }
      return try? PublicKey(bytes)
    }
    try reader.finish()
  }

  package var jwk: JSONValue { Self.jwk(bytes) }

  /// The thumbprint for paper: 52 base32 characters in 13 groups of 4 (RFC 4648 §6).
  package var fingerprint: Fingerprint { Fingerprint(kid) }

  private static func jwk(_ bytes: [UInt8]) -> JSONValue {
    ["crv": "Ed25519", "kty": "OKP", "x": .string(Base64URL.encode(bytes))]
  }
}

/// A key's thumbprint as people compare it: `ABCD EFGH …`, 13 groups of 4 base32 characters.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ kid: KeyID) {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var characters = ""
    var count = 0
    var buffer: UInt32 = 0
    var bits = 0
    func put(_ value: UInt32) {
      if count > 0 && count % 4 == 0 { characters.append(" ") }
      characters.append(alphabet[Int(value & 0x1F)])
      count += 1
    }
    for byte in SHA256Digest(base64URL: kid.rawValue)?.bytes ?? [] {
      buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        put(buffer >> UInt32(bits))
      }
    }
    if bits > 0 { put(buffer << UInt32(5 - bits)) }
    description = characters
  }

  /// The key that a text read from paper names; nil where it is no fingerprint.
  package static func kid(_ text: String) -> KeyID? {
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for character in text.uppercased().utf8 where character != 0x20 && character != UInt8(ascii: "-") {
      let value: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
      case UInt8(ascii: "2")...UInt8(ascii: "7"): value = character - UInt8(ascii: "2") + 26
      default: return nil
      }
      buffer = (buffer << 5 | UInt32(value)) & 0xFFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    guard let digest = SHA256Digest(bytes: bytes), let kid = KeyID(digest.base64URL),
      Fingerprint(kid).matches(text)
    else { return nil }
    return kid
  }

  /// Whether a text read from paper names this key: spaces, hyphens and case do not matter.
  package func matches(_ text: String) -> Bool {
    func bare(_ text: String) -> [UInt8] {
      text.uppercased().utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    }
    return bare(text) == bare(description)
  }
}
