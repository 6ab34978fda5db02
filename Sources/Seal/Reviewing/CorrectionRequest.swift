import PlainText
package import Referential
import StrictJSON

/// A reviewer's request that the evaluators put a signed result right.
///
/// Signed by the reviewer alone, as a strict envelope of its own type. It names the result by its id, its revision and
/// the digest of its payload, and changes nothing by itself: the evaluators open a revision.
package struct CorrectionRequest: Hashable, Sendable {
  package static let format = "grille-request/1"
  /// Shorter than a motif, which the evaluators' program makes of it with the name and the day.
  package static let reasonLimit = TextLimit.motif - 300

  /// Who asks, with the key that the envelope is signed with.
  package struct Reviewer: Hashable, Sendable {
    package let name: String
    package let person: ResultPayload.Identifier
    package let key: PublicKey

    package init(name: String, person: ResultPayload.Identifier, key: PublicKey) {
      self.name = name
      self.person = person
      self.key = key
    }
  }

  /// The evaluators' dossier, which the result gives as its candidate.
  package let dossier: ResultPayload.Identifier
  package let bloc: BlocID
  package let result: ResultPayload.Identifier
  package let revision: Int
  /// SHA-256 of the payload that was read.
  package let digest: SHA256Digest
  package let reason: String
  /// The reviewer's day.
  package let date: ResultPayload.Day
  package let reviewer: Reviewer

  package init(
    _ payload: ResultPayload, digest: SHA256Digest, reason: String, date: ResultPayload.Day, by reviewer: Reviewer
  ) {
    dossier = payload.candidate.id
    bloc = payload.bloc.id
    result = payload.result.id
    revision = payload.result.revision
    self.digest = digest
    self.reason = reason
    self.date = date
    self.reviewer = reviewer
  }

  package var bytes: [UInt8] {
    let json: JSONValue = [
      "format": .string(Self.format), "dossier": .string(dossier.rawValue),
      "bloc": .string(bloc.description),
      "result": [
        "id": .string(result.rawValue), "revision": .integer(revision), "sha256": .string(digest.hex),
      ],
      "reason": .string(reason), "date": .string(date.description),
      "reviewer": [
        "name": .string(reviewer.name), "person": .string(reviewer.person.rawValue),
        "jwk": reviewer.key.jwk,
      ],
    ]
    return json.canonicalBytes()
  }

  /// Reads a payload whose signature is still to be checked.
  private init(_ bytes: [UInt8]) throws(ExchangeFault) {
    let json: JSONValue
    do {
      json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: SealType.request.maximumBytes, depth: 8))
    } catch { throw .json(error) }
    guard json.canonicalBytes() == bytes else { throw .notCanonical }
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      dossier = try reader.named("dossier", ResultPayload.Identifier.init(rawValue:))
      bloc = try reader.named("bloc") { BlocID($0) }
      var named = try reader.object("result")
      result = try named.named("id", ResultPayload.Identifier.init(rawValue:))
      revision = try named.count("revision")
      digest = try named.named("sha256") { SHA256Digest(hex: $0) }
      try named.finish()
      reason = try reader.named("reason") { Self.isLine($0, atMost: Self.reasonLimit) ? $0 : nil }
      date = try reader.named("date") { ResultPayload.Day($0) }
      var by = try reader.object("reviewer")
      reviewer = Reviewer(
        name: try by.named("name") { Self.isLine($0, atMost: TextLimit.name) ? $0 : nil },
        person: try by.named("person", ResultPayload.Identifier.init(rawValue:)),
        key: try PublicKey(jwk: try by.value("jwk"), path: by.path.member("jwk")))
      try by.finish()
      try reader.finish()
    } catch { throw .shape(error) }
  }

  /// Whether a text may stand in a request as it is.
  package static func isLine(_ text: String, atMost maximum: Int) -> Bool {
    !text.isEmpty && text.unicodeScalars.count <= maximum && EntryText.isClean(text, as: .line)
  }
}

extension CorrectionRequest {
  /// Signs what is asked.
  package func signed(by key: SigningKey, iat: Int) throws(ExchangeFault) -> [UInt8] {
    let payload = bytes
    let signature: Envelope.Signature
    do { signature = try Envelope.sign(payload, as: .request, by: key, iat: iat) } catch {
      throw .signature(error)
    }
    do { return try Envelope(payload: payload, signatures: [signature]).bytes } catch {
      throw .envelope(error)
    }
  }

  /// Reads a file: its one byte form, its one signature, then its content.
  ///
  /// The key is the one that the file brings; whose it is, the receiver's trust says.
  package static func open(_ file: [UInt8]) throws(ExchangeFault) -> (request: CorrectionRequest, iat: Int) {
    let envelope: Envelope
    do { envelope = try Envelope.parse(file, as: .request) } catch { throw .envelope(error) }
    guard let signature = envelope.signatures.first, envelope.signatures.count == 1 else {
      throw .signatureCount(envelope.signatures.count)
    }
    let request = try CorrectionRequest(envelope.payload)
    guard signature.header.kid == request.reviewer.key.kid else { throw .otherKey(signature.header.kid) }
    do { try envelope.verify(signature, by: request.reviewer.key) } catch { throw .signature(error) }
    return (request, signature.header.iat)
  }

  /// Whether bytes are the beginning of such a file, as far as can be told before it is read and checked.
  package static func isBeginning(_ bytes: [UInt8]) -> Bool {
    let opening = Array(#"{"payload":""#.utf8)
    guard bytes.starts(with: opening) else { return false }
    let encoded = bytes.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
    let whole = Array(encoded.prefix(encoded.count / 4 * 4))
    guard let plain = try? Base64URL.decode(String(decoding: whole, as: UTF8.self)) else { return false }
    return String(decoding: plain, as: UTF8.self).contains("\"format\":\"\(format)\"")
  }
}
