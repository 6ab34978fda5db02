import Crypto
import Seal
import StrictJSON
import Testing

@Suite struct `A result file is refused for its header` {
  let sample: Sample
  init() throws { sample = try Sample() }

  /// Puts another header before the first signature, properly signed all the same.
  private func reason(_ change: (String) -> String) throws -> String {
    let header = change(sample.header(sample.first))
    return try sample.reason(
      sample.raw([try sample.sign(header, sample.first), try sample.signatures()[1]]))
  }

  @Test func `and the same way of building it gives a valid one`() throws {
    #expect(try reason { $0 } == "valid")
    #expect(try sample.raw(sample.signatures()) == sample.file(sample.payload))
  }

  @Test(arguments: ["none", "None", "nOnE"])
  func `with no algorithm by name`(name: String) throws {
    #expect(try reason { $0.replacing("\"EdDSA\"", with: "\"\(name)\"") } == "header-algorithm-none")
  }

  @Test(arguments: ["ES256", "RS256", "PS256", "Ed25519", "Ed25519ph", "Ed448", "eddsa", ""])
  func `with another algorithm`(name: String) throws {
    #expect(try reason { $0.replacing("\"EdDSA\"", with: "\"\(name)\"") } == "header-algorithm")
  }

  @Test func `without an algorithm`() throws {
    #expect(try reason { $0.replacing("\"alg\":\"EdDSA\",", with: "") } == "header-shape")
  }

  @Test func `with a MAC keyed by the public key`() throws {
    let header = sample.header(sample.first).replacing("EdDSA", with: "HS256")
    let input = Base64URL.encode(header.utf8) + "." + Base64URL.encode(sample.payload.canonicalBytes())
    let secrets = [
      sample.first.publicKey.bytes, Array(Base64URL.encode(sample.first.publicKey.bytes).utf8),
      sample.first.publicKey.jwk.canonicalBytes(),
      [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00] + sample.first.publicKey.bytes,
      try #require(
        SignatureExport(try Envelope.parse(sample.file(sample.payload), as: .result)) { kid in
          [sample.first, sample.second].first { $0.publicKey.kid == kid }?.publicKey
        }?.parts.first?.pem),
    ]
    for secret in secrets {
      let mac = HMAC<SHA256>.authenticationCode(for: Array(input.utf8), using: SymmetricKey(data: secret))
      let forged = RawSignature(
        protected: Base64URL.encode(header.utf8), signature: Base64URL.encode(Array(mac)))
      #expect(try sample.reason(sample.raw([forged, try sample.signatures()[1]])) == "header-algorithm-mac")
    }
  }

  @Test(arguments: [
    "\"jwk\":{}", "\"jku\":\"https://example.org/k\"", "\"x5c\":[]", "\"x5u\":\"https://example.org/c\"",
    "\"x5t\":\"AA\"", "\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":[\"b64\"]", "\"b64\":false",
    "\"cty\":\"JWT\"", "\"zip\":\"DEF\"",
  ])
  func `with a member that has no business there`(member: String) throws {
    let name = member.split(separator: "\"")[0]
    #expect(
      try reason { $0.replacing("{\"alg", with: "{\(member),\"alg") } == "header-member-\(name)")
  }

  @Test func `with a member that nobody knows`() throws {
    #expect(try reason { $0.replacing("{\"alg", with: "{\"a\":1,\"alg") } == "header-member")
  }

  @Test(arguments: ["grille-keyring+json", "grille-exchange+json", "JWT", "GRILLE-RESULT+JSON", ""])
  func `made for another purpose`(type: String) throws {
    #expect(try reason { $0.replacing("grille-result+json", with: type) } == "header-type")
  }

  @Test func `with a member twice, escaped or not`() throws {
    #expect(
      try reason { $0.replacing("{\"alg", with: "{\"alg\":\"EdDSA\",\"alg") } == "header-duplicate-name")
    #expect(
      try reason { $0.replacing("{\"alg", with: "{\"\\u0061lg\":\"none\",\"alg") } == "header-duplicate-name")
  }

  @Test func `not in canonical form`() throws {
    #expect(try reason { $0.replacing(",", with: ", ") } == "header-not-canonical")
    #expect(try reason { $0.replacing("EdDSA", with: "\\u0045dDSA") } == "header-not-canonical")
    #expect(
      try reason { header in
        "{\"typ\":\"grille-result+json\","
          + header.dropFirst().replacing(",\"typ\":\"grille-result+json\"", with: "")
      } == "header-not-canonical")
  }

  @Test func `with a time that is none`() throws {
    let time = String(Sample.signedAt)
    #expect(try reason { $0.replacing(time, with: "-1") } == "header-time")
    #expect(try reason { $0.replacing(time, with: "253402300800") } == "header-time")
    #expect(try reason { $0.replacing(time, with: "\(time).0") } == "header-not-an-integer")
    #expect(try reason { $0.replacing(time, with: "\"\(time)\"") } == "header-shape")
  }

  @Test func `with a key id that is none, foreign, or the other signer's`() throws {
    let kid = sample.first.publicKey.kid.rawValue
    #expect(try reason { $0.replacing(kid, with: "0") } == "header-key-id")
    let foreign = try SigningKey(seed: [UInt8](repeating: 3, count: 32)).publicKey.kid.rawValue
    let forged = try sample.sign(sample.header(sample.first).replacing(kid, with: foreign), sample.first)
    #expect(try sample.reason(sample.raw([forged])) == "foreign-signer")
    #expect(try reason { $0.replacing(kid, with: sample.second.publicKey.kid.rawValue) } == "repeated-signer")
    let swapped = try sample.sign(sample.header(sample.second), sample.first)
    #expect(try sample.reason(sample.raw([swapped])) == "signature-wrong")
  }
}

@Suite struct `A result file is refused for its envelope` {
  let sample: Sample
  let good: String
  init() throws {
    sample = try Sample()
    good = String(decoding: try sample.file(sample.payload), as: UTF8.self)
  }

  private func reason(_ text: String) throws -> String { try sample.reason(Array(text.utf8)) }

  @Test func `in the flattened and the compact form`() throws {
    let one = try sample.signatures()[0]
    let payload = Base64URL.encode(sample.payload.canonicalBytes())
    let members =
      "\"payload\":\"\(payload)\",\"protected\":\"\(one.protected)\",\"signature\":\"\(one.signature)\""
    #expect(try reason("{\(members)}\n") == "flattened-form")
    #expect(try reason("\(one.protected).\(payload).\(one.signature)") == "compact-form")
    #expect(try reason("\(one.protected).\(payload).\(one.signature)\n") == "compact-form")
  }

  @Test func `with no or three signatures`() throws {
    let both = try sample.signatures()
    #expect(try sample.reason(sample.raw([])) == "signature-count")
    #expect(try sample.reason(sample.raw(both + [both[0]])) == "signature-count")
  }

  @Test func `with one signer twice`() throws {
    let again = try sample.sign(sample.header(sample.first, iat: Sample.signedAt + 5), sample.first)
    #expect(try sample.reason(sample.raw([try sample.signatures()[0], again])) == "repeated-signer")
  }

  @Test func `with its signatures the other way round`() throws {
    #expect(try sample.reason(sample.raw(try sample.signatures().reversed())) == "signatures-not-sorted")
  }

  @Test func `with an unprotected header`() throws {
    let header = good.replacing(
      "{\"protected\"", with: "{\"header\":{\"alg\":\"none\"},\"protected\"", maxReplacements: 1)
    #expect(try reason(header) == "unprotected-header")
  }

  @Test func `with members of its own, missing, or twice`() throws {
    #expect(try reason(good.replacing("{\"payload\"", with: "{\"more\":1,\"payload\"")) == "envelope-shape")
    #expect(try reason("{\"payload\":\"\"}\n") == "envelope-shape")
    #expect(
      try reason(good.replacing("{\"payload\"", with: "{\"payload\":\"\",\"payload\""))
        == "envelope-duplicate-name")
    #expect(
      try reason(good.replacing("{\"payload\"", with: "{\"\\u0070ayload\":\"\",\"payload\""))
        == "envelope-duplicate-name")
    #expect(
      try reason(good.replacing("{\"protected\"", with: "{\"signature\":\"\",\"protected\""))
        == "envelope-duplicate-name")
    #expect(try reason("[]\n") == "envelope-shape")
  }

  @Test func `with other white space`() throws {
    #expect(try reason(String(good.dropLast())) == "not-one-byte-form")
    #expect(try reason(good + "\n") == "not-one-byte-form")
    #expect(try reason(good.dropLast() + "\r\n") == "not-one-byte-form")
    #expect(try reason(" " + good) == "not-one-byte-form")
    #expect(try reason(good.replacing(",\"signatures\"", with: ", \"signatures\"")) == "not-one-byte-form")
  }

  @Test func `with escapes that mean the same`() throws {
    #expect(try reason(good.replacing("\"payload\"", with: "\"p\\u0061yload\"")) == "not-one-byte-form")
    let slash = good.replacing("\"signatures\"", with: "\"signature\\u0073\"")
    #expect(try reason(slash) == "not-one-byte-form")
  }

  @Test func `with members the other way round`() throws {
    let parts = good.dropFirst().dropLast(2).split(separator: ",\"signatures\":", maxSplits: 1)
    #expect(try reason("{\"signatures\":\(parts[1]),\(parts[0])}\n") == "not-one-byte-form")
  }

  @Test func `with bytes before, after or instead of it`() throws {
    #expect(try reason("\u{FEFF}" + good) == "byte-order-mark")
    #expect(try reason(good + "x") == "envelope-trailing-bytes")
    #expect(try reason(good + "\u{0}") == "envelope-trailing-bytes")
    #expect(try sample.reason(good.utf8.flatMap { [$0, 0] }) == "utf-16")
    #expect(try sample.reason([0xFF, 0xFE] + good.utf8.flatMap { [$0, 0] }) == "utf-16")
    #expect(try reason(good.replacing("]}", with: "],}")) == "envelope-unexpected-byte")
    #expect(try reason("//\n" + good) == "envelope-unexpected-byte")
    #expect(try reason("") == "empty")
    #expect(try reason("\n") == "envelope-cut")
    #expect(try reason(String(good.prefix(100))) == "envelope-cut")
  }

  @Test func `with another spelling of its base64url`() throws {
    let payload = Base64URL.encode(sample.payload.canonicalBytes())
    #expect(try reason(good.replacing(payload, with: payload + "=")) == "payload-base64")
    #expect(try reason(good.replacing(payload, with: payload.dropLast(4) + "+//A")) == "payload-base64")
    #expect(
      try reason(good.replacing(payload, with: payload.prefix(8) + "\\n" + payload.dropFirst(8)))
        == "payload-base64")
    let length = payload.utf8.count / 4 * 4 + 1
    let odd = payload.padding("A", to: length)
    #expect(try reason(good.replacing(payload, with: odd)) == "payload-base64")
    let first = try sample.signatures()[0]
    // 64 bytes leave four bits of the last character unused: 15 other spellings.
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let last = try #require(first.signature.last.flatMap { alphabet.firstIndex(of: $0) })
    for bits in 1...15 {
      let other = first.signature.dropLast() + String(alphabet[last / 16 * 16 + bits])
      #expect(try reason(good.replacing(first.signature, with: other)) == "signature-base64")
    }
    let second = try sample.signatures()[1]
    #expect(try reason(good.replacing(second.protected, with: second.protected + "=")) == "header-base64")
  }

  @Test func `larger than 8 MiB`() throws {
    let large = [UInt8](repeating: UInt8(ascii: " "), count: 8 << 20 | 1)
    #expect(try sample.reason(large) == "too-large")
    #expect(try sample.reason(Array(large.dropLast())) == "envelope-cut")
  }
}

extension String {
  fileprivate func padding(_ character: Character, to length: Int) -> String {
    String(prefix(length)) + String(repeating: character, count: max(0, length - count))
  }
}
