import Crypto
import Seal
import StrictJSON
import Testing

/// Every attack that is known on signed files like these, each with the reason that it is refused for.
///
/// `docs/trust.md` has the same table; a test compares the two.
struct Attack: Sendable {
  let name: String
  let reason: String
  private let make: @Sendable (AttackBench) throws -> String
  /// The file that is offered; nil where the attack is on something else.
  let file: (@Sendable (AttackBench) throws -> [UInt8])?

  /// An attack by a file that is offered as a result.
  init(_ name: String, _ reason: String, _ file: @escaping @Sendable (AttackBench) throws -> [UInt8]) {
    self.name = name
    self.reason = reason
    make = { bench in try bench.sample.reason(try file(bench)) }
    self.file = file
  }

  /// An attack on something else than a result's file; gives the code of the refusal.
  init(_ name: String, _ reason: String, code: @escaping @Sendable (AttackBench) throws -> String) {
    self.name = name
    self.reason = reason
    make = code
    file = nil
  }

  func refusal() throws -> String { try make(AttackBench()) }

  static let all =
    headers + envelopes + signatures + payloads + encodings + points + trust + encryption + interruptions
    + twins
}

/// Good files and ways to spoil them.
struct AttackBench {
  let sample: Sample
  let organisation: Organisation
  let good: String

  init() throws {
    sample = try Sample()
    organisation = try Organisation()
    good = String(decoding: try sample.file(sample.payload), as: UTF8.self)
  }

  /// Another header before the first signature, properly signed all the same.
  func header(_ change: (String) -> String) throws -> [UInt8] {
    let header = change(sample.header(sample.first))
    return sample.raw([try sample.sign(header, sample.first), try sample.signatures()[1]])
  }

  func algorithm(_ name: String) throws -> [UInt8] { try header { $0.replacing("EdDSA", with: name) } }

  func member(_ text: String) throws -> [UInt8] {
    try header { $0.replacing("{\"alg", with: "{\(text),\"alg") }
  }

  /// A MAC keyed by the public key in place of a signature.
  func mac(_ secret: [UInt8]) throws -> [UInt8] {
    let header = sample.header(sample.first).replacing("EdDSA", with: "HS256")
    let input = Base64URL.encode(header.utf8) + "." + Base64URL.encode(sample.payload.canonicalBytes())
    let mac = HMAC<SHA256>.authenticationCode(for: Array(input.utf8), using: SymmetricKey(data: secret))
    let forged = RawSignature(
      protected: Base64URL.encode(header.utf8), signature: Base64URL.encode(Array(mac)))
    return sample.raw([forged, try sample.signatures()[1]])
  }

  var pem: [UInt8] {
    get throws {
      let envelope = try Envelope.parse(Array(good.utf8), as: .result)
      let export = SignatureExport(envelope) { kid in
        [sample.first, sample.second].first { $0.publicKey.kid == kid }?.publicKey
      }
      return try #require(export?.parts.first?.pem)
    }
  }

  /// The good file with a text put in another's place.
  func text(_ old: String, _ new: String) throws -> [UInt8] {
    try #require(good.contains(old))
    return Array(good.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// A payload with a text put in another's place, signed as it then is.
  func payload(_ old: String, _ new: [UInt8]) throws -> [UInt8] {
    let text = sample.payload.canonicalText
    let range = try #require(text.firstRange(of: old))
    return try sample.file(
      bytes: Array(text[..<range.lowerBound].utf8) + new + Array(text[range.upperBound...].utf8))
  }

  func payload(_ old: String, _ new: String) throws -> [UInt8] { try payload(old, Array(new.utf8)) }

  /// Other bytes in place of the first signature.
  func signature(_ change: ([UInt8]) throws -> [UInt8]) throws -> [UInt8] {
    var signatures = try sample.signatures()
    signatures[0].signature = Base64URL.encode(try change(try Base64URL.decode(signatures[0].signature)))
    return sample.raw(signatures)
  }

  /// The encoded payload in another spelling.
  func base64(_ change: (String) -> String) throws -> [UInt8] {
    let payload = Base64URL.encode(sample.payload.canonicalBytes())
    return try text(payload, change(payload))
  }

  /// What a store says of the good file.
  func trusting(_ change: (inout TrustedKey) -> Void) throws -> String {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    change(&key)
    let store = TrustStore([key, try sample.trusted(sample.second, "Paul Gay", "ev-b")])
    return Verifier.verify(Array(good.utf8), trust: store).reason?.code ?? "valid"
  }
}
