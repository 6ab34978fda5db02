package import StrictJSON

/// What one evaluator's computer hands to the other's: whole journals, and grids that stay shut until both
/// are complete.
///
/// Signed by the sender alone, as a strict envelope of its own type. Journals travel as the bytes of their
/// files, so that the receiver checks the same chains as the sender.
package struct ExchangePayload: Equatable, Sendable {
  package static let format = "grille-exchange/1"

  /// Who sends, with the key that the envelope is signed with.
  package struct Sender: Hashable, Sendable {
    /// The author's id in this dossier.
    package let author: ResultPayload.Identifier
    package let device: ResultPayload.Identifier
    package let key: PublicKey
    /// What the answer can be encrypted to.
    package let encryption: EncryptionKey?

    package init(
      author: ResultPayload.Identifier, device: ResultPayload.Identifier, key: PublicKey,
      encryption: EncryptionKey? = nil
    ) {
      self.author = author
      self.device = device
      self.key = key
      self.encryption = encryption
    }

    var json: JSONValue {
      JSONValue(members: [
        "author": .string(author.rawValue), "device": .string(device.rawValue), "jwk": key.jwk,
        "encryption": encryption?.json,
      ])
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      author = try reader.named("author", ResultPayload.Identifier.init(rawValue:))
      device = try reader.named("device", ResultPayload.Identifier.init(rawValue:))
      key = try PublicKey(jwk: try reader.value("jwk"), path: reader.path.member("jwk"))
      encryption = try reader.optionalEncryptionKey(of: key)
    }
  }

  package let dossier: ResultPayload.Identifier
  package let sender: Sender
  /// The pinned referential, so that who has no such dossier yet can begin one.
  package let referential: JSONValue
  /// By author, device and stream.
  package let streams: [ExchangedStream]
  package let sealed: [SealedGrid]
  /// How far the sender has the journals of others: what need not be sent again.
  package let known: [ExchangedHead]
  /// Results that one of two has signed, so that the second can compare them with what they make themselves.
  package let signed: [ExchangedResult]

  package init(
    dossier: ResultPayload.Identifier, sender: Sender, referential: JSONValue, streams: [ExchangedStream],
    sealed: [SealedGrid], known: [ExchangedHead], signed: [ExchangedResult] = []
  ) {
    self.dossier = dossier
    self.sender = sender
    self.referential = referential
    self.streams = streams.sorted { $0.id < $1.id }
    self.sealed = sealed.sorted { $0.id < $1.id }
    self.known = known.sorted { $0.id < $1.id }
    self.signed = signed.sorted { $0.bloc < $1.bloc }
  }

  package var bytes: [UInt8] {
    let json: JSONValue = [
      "format": .string(Self.format), "dossier": .string(dossier.rawValue),
      "sender": sender.json,
      "referential": referential, "streams": .parts(streams), "sealed": .parts(sealed),
      "known": .parts(known), "signed": .parts(signed),
    ]
    return json.canonicalBytes()
  }

  /// Reads a payload whose signature was checked.
  package init(_ bytes: [UInt8]) throws(ExchangeFault) {
    let json: JSONValue
    do {
      json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: SealType.exchange.maximumBytes))
    } catch { throw .json(error) }
    guard json.canonicalBytes() == bytes else { throw .notCanonical }
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      dossier = try reader.named("dossier", ResultPayload.Identifier.init(rawValue:))
      var from = try reader.object("sender")
      sender = try Sender(from: &from)
      try from.finish()
      referential = try reader.value("referential")
      streams = try reader.parts("streams")
      sealed = try reader.parts("sealed")
      known = try reader.parts("known")
      signed = try reader.parts("signed")
      try reader.finish()
    } catch { throw .shape(error) }
    for ids in [streams.map(\.id), sealed.map(\.id), known.map(\.id)] {
      guard zip(ids, ids.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .order }
    }
    guard zip(signed, signed.dropFirst()).allSatisfy({ $0.bloc < $1.bloc }) else { throw .order }
  }
}

/// Why a file from another evaluator is not taken: what is wrong with the file itself.
package enum ExchangeFault: Error, Equatable, Sendable {
  case envelope(EnvelopeFault)
  case json(JSONError)
  case notCanonical
  case shape(ShapeError)
  /// Not sorted, or twice the same.
  case order
  /// Not signed by exactly one key.
  case signatureCount(Int)
  /// Signed with another key than the one that it names.
  case otherKey(KeyID)
  case signature(Ed25519Strict.Fault)
  /// A code that does not open the grid; or the grid was changed: nobody can tell which.
  case wrongCode
  /// The library refused to compute.
  case cryptography
}

extension ExchangePayload {
  /// Signs what is sent.
  package func signed(by key: SigningKey, iat: Int) throws(ExchangeFault) -> [UInt8] {
    let payload = bytes
    let signature: Envelope.Signature
    do { signature = try Envelope.sign(payload, as: .exchange, by: key, iat: iat) } catch {
      throw .signature(error)
    }
    do { return try Envelope(payload: payload, signatures: [signature]).bytes } catch {
      throw .envelope(error)
    }
  }

  /// Reads a file: its one byte form, its one signature, then its content.
  ///
  /// The key is the one that the file brings; whose it is, the receiver's trust says.
  package static func open(_ file: [UInt8]) throws(ExchangeFault) -> (payload: ExchangePayload, iat: Int) {
    let envelope: Envelope
    do { envelope = try Envelope.parse(file, as: .exchange) } catch { throw .envelope(error) }
    guard let signature = envelope.signatures.first, envelope.signatures.count == 1 else {
      throw .signatureCount(envelope.signatures.count)
    }
    let payload = try ExchangePayload(envelope.payload)
    guard signature.header.kid == payload.sender.key.kid else { throw .otherKey(signature.header.kid) }
    do { try envelope.verify(signature, by: payload.sender.key) } catch { throw .signature(error) }
    return (payload, signature.header.iat)
  }
}

extension ExchangePayload {
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
