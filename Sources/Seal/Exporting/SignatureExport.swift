import Crypto
import CryptoExtras
import StrictJSON

/// A signed file taken apart for tools that know nothing of it: made from what is in the file, without a
/// private key.
package struct SignatureExport: Sendable {
  /// One signature with all that is needed to check it.
  package struct Part: Sendable {
    package let key: PublicKey
    /// Claimed time of signing, in Unix seconds.
    package let iat: Int
    /// The bytes that are signed: `protected.payload`, in ASCII.
    package let input: [UInt8]
    /// 64 bytes.
    package let signature: [UInt8]

    /// What files of this part are named by; it has only letters, digits, `-` and `_`, and begins with none of
    /// the last two, so that no program takes it for an option.
    package var stem: String { "signer-\(key.kid)" }

    /// The JWS Compact Serialization (RFC 7515 §7.1).
    package var compact: [UInt8] {
      input + [UInt8(ascii: ".")] + Base64URL.encodedBytes(signature)
    }

    /// The public key as SubjectPublicKeyInfo (RFC 8410 §4) in PEM, with a line feed at its end.
    package var pem: [UInt8]? {
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes) else { return nil }
      return Array(key.pemRepresentation.utf8) + [0x0A]
    }

    /// What the key's id is the SHA-256 of (RFC 7638).
    package var thumbprintInput: String { key.jwk.canonicalText }
  }

  /// The bytes of the payload, canonical JSON.
  package let payload: [UInt8]
  /// In the order of the file.
  package let parts: [Part]

  /// Takes a file apart whose signers' keys are known; nil where one is not.
  package init?(_ envelope: Envelope, key: (KeyID) -> PublicKey?) {
    var parts: [Part] = []
    for signature in envelope.signatures {
      guard let key = key(signature.header.kid) else { return nil }
      parts.append(
        Part(
          key: key, iat: signature.header.iat,
          input: Envelope.signingInput(signature.header, envelope.payload), signature: signature.bytes))
    }
    payload = envelope.payload
    self.parts = parts
  }
}
