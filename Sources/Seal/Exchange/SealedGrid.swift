import Crypto
import CryptoExtras
package import StrictJSON

/// One evaluator's own journal of a bloc, shut with a code of six words until the other's grid is complete.
///
/// scrypt (RFC 7914, N = 2^17, r = 8, p = 1) makes a key of the words, ChaCha20-Poly1305 (RFC 8439) seals
/// the journal's files with it; whose journal it is and how far it goes is authenticated with them.
package struct SealedGrid: Hashable, Sendable, PayloadPart {
  /// The last line of the journal: what was announced as the complete grid.
  package let head: ExchangedHead
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let ciphertext: [UInt8]

  package var id: ExchangedID { head.id }

  private init(head: ExchangedHead, salt: [UInt8], nonce: [UInt8], ciphertext: [UInt8]) {
    self.head = head
    self.salt = salt
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Shuts a journal.
  package static func seal(
    _ segments: [ExchangedSegment], upTo head: ExchangedHead, in dossier: ResultPayload.Identifier,
    with code: GridCode, cost: GridCode.Cost = .standard
  ) throws(ExchangeFault) -> SealedGrid {
    let draft = SealedGrid(
      head: head, salt: RandomBytes.make(16), nonce: RandomBytes.make(12), ciphertext: [])
    let secret = try draft.key(of: code, cost)
    guard let nonce = try? ChaChaPoly.Nonce(data: draft.nonce),
      let box = try? ChaChaPoly.seal(
        JSONValue.parts(segments).canonicalBytes(), using: secret, nonce: nonce,
        authenticating: draft.openPart(in: dossier))
    else { throw .cryptography }
    return SealedGrid(
      head: head, salt: draft.salt, nonce: draft.nonce, ciphertext: Array(box.ciphertext) + Array(box.tag))
  }

  /// Opens the journal with the code that its author read out.
  package func open(
    _ code: GridCode, in dossier: ResultPayload.Identifier, cost: GridCode.Cost = .standard
  ) throws(ExchangeFault) -> ExchangedStream {
    let secret = try key(of: code, cost)
    guard ciphertext.count >= 16, let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: ciphertext.dropLast(16), tag: ciphertext.suffix(16)),
      let plain = try? ChaChaPoly.open(box, using: secret, authenticating: openPart(in: dossier))
    else { throw .wrongCode }
    let json: JSONValue
    do {
      json = try JSONValue.parse(Array(plain), limits: JSONLimits(bytes: SealType.exchange.maximumBytes))
    } catch { throw .json(error) }
    do {
      var reader = try ObjectReader(["segments": json])
      return ExchangedStream(id: id, segments: try reader.parts("segments"))
    } catch { throw .shape(error) }
  }

  private func key(of code: GridCode, _ cost: GridCode.Cost) throws(ExchangeFault) -> SymmetricKey {
    guard
      let key = try? KDF.Scrypt.deriveKey(
        from: Array(code.text.utf8), salt: salt, outputByteCount: 32, rounds: cost.rounds,
        blockSize: 8, parallelism: 1)
    else { throw .cryptography }
    return key
  }

  /// What is authenticated with the journal: whose it is, how far it goes, and of which dossier.
  private func openPart(in dossier: ResultPayload.Identifier) -> [UInt8] {
    JSONValue.object(head.members.merging(["dossier": .string(dossier.rawValue)]) { own, _ in own })
      .canonicalBytes()
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    head = try ExchangedHead(from: &reader)
    salt = try reader.bytes("salt", count: 16)
    nonce = try reader.bytes("nonce", count: 12)
    ciphertext = try reader.named("ct") { try? Base64URL.decode($0) }
  }

  package var json: JSONValue {
    .object(
      head.members.merging([
        "salt": .string(Base64URL.encode(salt)), "nonce": .string(Base64URL.encode(nonce)),
        "ct": .string(Base64URL.encode(ciphertext)),
      ]) { own, _ in own })
  }

  /// Reads one that was kept until its code is known.
  package init(kept bytes: [UInt8]) throws(ExchangeFault) {
    let json: JSONValue
    do {
      json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: SealType.exchange.maximumBytes))
    } catch { throw .json(error) }
    do {
      var reader = try ObjectReader(json)
      try self.init(from: &reader)
      try reader.finish()
    } catch { throw .shape(error) }
  }
}

/// Bytes of the system's random source.
enum RandomBytes {
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
