package import StrictJSON

/// Why a file is not a strict envelope.
package enum EnvelopeFault: Error, Equatable, Sendable {
  case empty
  case tooLarge(bytes: Int, maximum: Int)
  case byteOrderMark
  case utf16
  case json(JSONError)
  /// The JWS compact serialization, three texts joined by dots.
  case compactForm
  /// The flattened JWS JSON serialization, with one signature and no list.
  case flattenedForm
  /// A `header` beside `protected`: whatever it says is not signed.
  case unprotectedHeader(signature: Int)
  case shape(ShapeError)
  case payload(Base64URL.Fault)
  case signatureCount(Int)
  case header(signature: Int, ProtectedHeader.Fault)
  case signatureText(signature: Int, Base64URL.Fault)
  case signatureSize(signature: Int, bytes: Int)
  /// Two signatures by one key.
  case repeatedSigner(KeyID)
  case notSorted
  /// The content is right and the bytes are not those that it is written with; the first that differs.
  case notOneByteForm(offset: Int)
}

/// A JWS in the General JSON Serialization (RFC 7515 §7.2.1), with exactly one byte form.
///
/// Compact JSON with the members `payload` and `signatures`, one line feed at the end, base64url without
/// padding, signatures sorted by `kid`, nothing unprotected. A JOSE tool reads it as it is; every other
/// spelling that a JOSE tool would read as well is refused here.
package struct Envelope: Hashable, Sendable {
  /// The largest result that is read.
  package static let maximumBytes = SealType.result.maximumBytes

  package struct Signature: Hashable, Sendable {
    package let header: ProtectedHeader
    /// 64 bytes.
    package let bytes: [UInt8]

    package init(header: ProtectedHeader, bytes: [UInt8]) {
      self.header = header
      self.bytes = bytes
    }

    fileprivate var json: JSONValue {
      ["protected": .string(header.encoded), "signature": .string(Base64URL.encode(bytes))]
    }
  }

  package let payload: [UInt8]
  /// Sorted by `kid`.
  package let signatures: [Signature]
  /// The one byte form.
  package let bytes: [UInt8]
  private let payloadText: String

  /// Puts one or two signatures of one type, by different keys, beside their payload.
  package init(payload: [UInt8], signatures: [Signature]) throws(EnvelopeFault) {
    guard let type = signatures.first?.header.type, (1...2).contains(signatures.count) else {
      throw .signatureCount(signatures.count)
    }
    let sorted = signatures.sorted { $0.header.kid < $1.header.kid }
    for (index, signature) in sorted.enumerated() where signature.bytes.count != 64 {
      throw .signatureSize(signature: index, bytes: signature.bytes.count)
    }
    for (a, b) in zip(sorted, sorted.dropFirst()) where a.header.kid == b.header.kid {
      throw .repeatedSigner(a.header.kid)
    }
    self.payload = payload
    self.signatures = sorted
    payloadText = Base64URL.encode(payload)
    let json: JSONValue = [
      "payload": .string(payloadText), "signatures": .array(sorted.map(\.json)),
    ]
    bytes = json.canonicalBytes() + [0x0A]
    guard bytes.count <= type.maximumBytes else {
      throw .tooLarge(bytes: bytes.count, maximum: type.maximumBytes)
    }
  }

  /// Signs a payload at a claimed time.
  package static func sign(_ payload: [UInt8], as type: SealType, by key: SigningKey, iat: Int)
    throws(Ed25519Strict.Fault) -> Signature
  {
    let header = ProtectedHeader(iat: iat, kid: key.publicKey.kid, type: type)
    return Signature(header: header, bytes: try key.sign(signingInput(header, payload)))
  }

  /// What is signed: the two base64url texts joined by a dot (RFC 7515 §5.1).
  package static func signingInput(_ header: ProtectedHeader, _ payload: [UInt8]) -> [UInt8] {
    signingInput(header, Base64URL.encode(payload))
  }

  private static func signingInput(_ header: ProtectedHeader, _ payloadText: String) -> [UInt8] {
    Array(header.encoded.utf8) + [UInt8(ascii: ".")] + Array(payloadText.utf8)
  }

  /// Checks one of the signatures with a key that is known to be the one it names.
  package func verify(_ signature: Signature, by key: PublicKey) throws(Ed25519Strict.Fault) {
    try Ed25519Strict.verify(
      signature.bytes, of: Self.signingInput(signature.header, payloadText), by: key)
  }
}

extension Envelope {
  /// Reads a file of one type, refusing all bytes but the one form.
  package static func parse(_ bytes: [UInt8], as type: SealType) throws(EnvelopeFault) -> Envelope {
    let maximum = type.maximumBytes
    guard bytes.count <= maximum else { throw .tooLarge(bytes: bytes.count, maximum: maximum) }
    guard !bytes.isEmpty else { throw .empty }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw .byteOrderMark }
    guard !bytes.prefix(2).contains(0), ![[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2))) else {
      throw .utf16
    }
    guard !isCompactForm(bytes) else { throw .compactForm }
    let json: JSONValue
    do { json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: maximum, depth: 8)) } catch {
      throw .json(error)
    }
    if case .object(let members) = json, members["signatures"] == nil, members["signature"] != nil {
      throw .flattenedForm
    }
    var reader: ObjectReader
    let payloadText: String
    let elements: [JSONValue]
    do {
      reader = try ObjectReader(json)
      payloadText = try reader.string("payload")
      elements = try reader.array("signatures")
      try reader.finish()
    } catch { throw .shape(error) }
    guard type.signatures.contains(elements.count) else { throw .signatureCount(elements.count) }
    let payload: [UInt8]
    do { payload = try Base64URL.decode(payloadText) } catch { throw .payload(error) }
    var signatures: [Signature] = []
    for (index, element) in elements.enumerated() {
      signatures.append(try Self.signature(element, index: index, type: type))
    }
    let envelope = try Envelope(payload: payload, signatures: signatures)
    guard envelope.signatures == signatures else { throw .notSorted }
    let form = envelope.bytes
    guard form == bytes else {
      throw .notOneByteForm(offset: zip(form, bytes).prefix { $0 == $1 }.underestimatedCount)
    }
    return envelope
  }

  private static func signature(_ json: JSONValue, index: Int, type: SealType) throws(EnvelopeFault)
    -> Signature
  {
    let hasUnprotected: Bool
    let protected: String
    let text: String
    do {
      var reader = try ObjectReader(json, path: .root.member("signatures").element(index))
      hasUnprotected = reader.optionalValue("header") != nil
      protected = try reader.string("protected")
      text = try reader.string("signature")
      try reader.finish()
    } catch { throw .shape(error) }
    guard !hasUnprotected else { throw .unprotectedHeader(signature: index) }
    let header: ProtectedHeader
    do { header = try ProtectedHeader(encoded: protected, type: type) } catch {
      throw .header(signature: index, error)
    }
    let bytes: [UInt8]
    do { bytes = try Base64URL.decode(text) } catch { throw .signatureText(signature: index, error) }
    guard bytes.count == 64 else { throw .signatureSize(signature: index, bytes: bytes.count) }
    return Signature(header: header, bytes: bytes)
  }

  /// Three base64url texts joined by dots (RFC 7515 §7.1), perhaps with a line feed after them.
  private static func isCompactForm(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
    let text = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && text.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
