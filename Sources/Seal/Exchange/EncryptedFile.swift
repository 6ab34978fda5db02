import Crypto
import FoundationEssentials
package import StrictJSON

/// A signed file that only one person can open: HPKE (RFC 9180) in base mode, with DHKEM(X25519, HKDF-SHA256),
/// HKDF-SHA256 and ChaCha20-Poly1305.
///
/// It says nothing but which key opens it. Who sent it, the signed file inside says.
package struct EncryptedFile: Sendable {
  package static let format = "grille-encrypted/1"
  /// The largest signed file with its tag in base64url, and what stands around it.
  package static let maximumBytes = (SealType.exchange.maximumBytes + 16 + 2) / 3 * 4 + 512

  /// The thumbprint of the key that it is encrypted to.
  package let recipient: KeyID
  private let encapsulated: [UInt8]
  private let sealed: [UInt8]

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  /// Encrypts a signed file.
  package static func seal(_ file: [UInt8], to recipient: EncryptionKey) throws(EncryptionFault) -> [UInt8] {
    guard file.count <= SealType.exchange.maximumBytes else {
      throw .tooLarge(bytes: file.count, maximum: SealType.exchange.maximumBytes)
    }
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: recipient.bytes),
      var sender = try? HPKE.Sender(
        recipientKey: key, ciphersuite: suite, info: .init(info(recipient.kid))),
      let sealed = try? sender.seal(file)
    else { throw .cryptography }
    return EncryptedFile(
      recipient: recipient.kid, encapsulated: Array(sender.encapsulatedKey), sealed: Array(sealed)
    ).bytes
  }

  private init(recipient: KeyID, encapsulated: [UInt8], sealed: [UInt8]) {
    self.recipient = recipient
    self.encapsulated = encapsulated
    self.sealed = sealed
  }

  /// Reads a file without opening it, refusing all bytes but the one form.
  package init(_ bytes: [UInt8]) throws(EncryptionFault) {
    guard bytes.count <= Self.maximumBytes else {
      throw .tooLarge(bytes: bytes.count, maximum: Self.maximumBytes)
    }
    let json: JSONValue
    do { json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: Self.maximumBytes, depth: 1)) } catch {
      throw .json(error)
    }
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      recipient = try reader.named("recipient") { KeyID($0) }
      encapsulated = try reader.bytes("enc", count: 32)
      sealed = try reader.named("sealed") { text in
        guard let bytes = try? Base64URL.decode(text), bytes.count >= 16 else { return nil }
        return bytes
      }
      try reader.finish()
    } catch { throw .shape(error) }
    guard self.bytes == bytes else { throw .notCanonical }
  }

  /// Opens the file with the key that it was encrypted to.
  package func open(with key: DecryptionKey) throws(EncryptionFault) -> [UInt8] {
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key.key, ciphersuite: Self.suite, info: .init(Self.info(self.recipient)),
        encapsulatedKey: .init(encapsulated)),
      let file = try? recipient.open(sealed)
    else { throw .changed }
    return Array(file)
  }

  private var bytes: [UInt8] {
    let json: JSONValue = [
      "enc": .string(Base64URL.encode(encapsulated)), "format": .string(Self.format),
      "recipient": .string(recipient.rawValue), "sealed": .string(Base64URL.encode(sealed)),
    ]
    return json.canonicalBytes() + [0x0A]
  }

  /// What both sides derive the key with: `format` and `recipient`, so that neither can be changed; `enc` is
  /// part of the derivation by itself.
  private static func info(_ recipient: KeyID) -> [UInt8] {
    let json: JSONValue = ["format": .string(format), "recipient": .string(recipient.rawValue)]
    return json.canonicalBytes()
  }

  /// Whether bytes are the beginning of such a file, as far as can be told before it is read.
  package static func isBeginning(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(128)
    guard head.starts(with: Array(#"{"enc":""#.utf8)) else { return false }
    return String(decoding: head, as: UTF8.self).contains(#""format":"\#(format)""#)
  }
}

/// Why an encrypted file is not opened.
package enum EncryptionFault: Error, Equatable, Sendable {
  case tooLarge(bytes: Int, maximum: Int)
  /// No text of this form: cut, or something else from the start.
  case json(JSONError)
  case shape(ShapeError)
  case notCanonical
  /// Encrypted to a key that is not here.
  case otherRecipient(KeyID)
  /// The right key does not open it: it was changed on its way.
  case changed
  /// The library refused to compute.
  case cryptography

  /// A short name that stays the same in every language.
  package var code: String {
    switch self {
    case .tooLarge: "encrypted-too-large"
    case .json(let error): "encrypted-\(error.fault.code)"
    case .shape: "encrypted-shape"
    case .notCanonical: "encrypted-not-canonical"
    case .otherRecipient: "encrypted-to-another"
    case .changed: "encrypted-changed"
    case .cryptography: "encryption-failed"
    }
  }
}
