import Seal
import StrictJSON

/// A small result of two evaluators with fixed keys, and ways to spoil it.
struct Sample {
  let first: SigningKey
  let second: SigningKey
  let payload: JSONValue

  /// 2026-11-24T12:00:00Z, when both sign.
  static let signedAt = 1_795_521_600

  init() throws {
    let a = try SigningKey(seed: [UInt8](repeating: 1, count: 32))
    let b = try SigningKey(seed: [UInt8](repeating: 2, count: 32))
    // In the order of their ids, so that "first" is the first signature of the file.
    (first, second) = a.publicKey.kid < b.publicKey.kid ? (a, b) : (b, a)
    payload = try Self.payload(first.publicKey, second.publicKey)
  }

  /// Both keys, accepted.
  var trust: TrustStore {
    get throws {
      TrustStore([try trusted(first, "Inès Roux", "ev-a"), try trusted(second, "Paul Gay", "ev-b")])
    }
  }

  func trusted(_ key: SigningKey, _ name: String, _ person: String) throws -> TrustedKey {
    let file: JSONValue = [
      "format": .string(PublicKeyFile.format), "jwk": key.publicKey.jwk, "name": .string(name),
      "person": .string(person),
    ]
    return TrustedKey(try PublicKeyFile(file.canonicalBytes() + [0x0A]), added: 1_790_000_000)
  }

  /// The payload with one member changed, added or taken out.
  func with(_ path: String, _ value: JSONValue?) -> JSONValue { payload.setting(path, to: value) }

  /// A file that both signed, whatever its payload says.
  func file(_ payload: JSONValue) throws -> [UInt8] { try file(bytes: payload.canonicalBytes()) }

  func file(bytes: [UInt8]) throws -> [UInt8] {
    try Envelope(
      payload: bytes,
      signatures: [
        try Envelope.sign(bytes, as: .result, by: first, iat: Self.signedAt),
        try Envelope.sign(bytes, as: .result, by: second, iat: Self.signedAt + 60),
      ]
    ).bytes
  }

  /// A file put together from its texts, as an attacker does it.
  func raw(_ signatures: [RawSignature], payload: [UInt8]? = nil) -> [UInt8] {
    let list = signatures.map { "{\"protected\":\"\($0.protected)\",\"signature\":\"\($0.signature)\"}" }
    let text = Base64URL.encode(payload ?? self.payload.canonicalBytes())
    return Array("{\"payload\":\"\(text)\",\"signatures\":[\(list.joined(separator: ","))]}\n".utf8)
  }

  /// Signs any protected header over any payload.
  func sign(_ header: String, _ key: SigningKey, over payload: [UInt8]? = nil) throws -> RawSignature {
    let protected = Base64URL.encode(header.utf8)
    let input = protected + "." + Base64URL.encode(payload ?? self.payload.canonicalBytes())
    return RawSignature(
      protected: protected, signature: Base64URL.encode(try key.sign(Array(input.utf8))))
  }

  /// The right signatures as texts.
  func signatures(over payload: [UInt8]? = nil) throws -> [RawSignature] {
    [
      try sign(header(first), first, over: payload),
      try sign(header(second, iat: Self.signedAt + 60), second, over: payload),
    ]
  }

  func header(_ key: SigningKey, iat: Int = Sample.signedAt) -> String {
    "{\"alg\":\"EdDSA\",\"iat\":\(iat),\"kid\":\"\(key.publicKey.kid)\",\"typ\":\"grille-result+json\"}"
  }

  /// The code of the reason that the verifier gives; `valid` where there is none.
  func reason(_ file: [UInt8]) throws -> String {
    Verifier.verify(file, trust: try trust).reason?.code ?? "valid"
  }
}

struct RawSignature {
  var protected: String
  var signature: String
}

extension JSONValue {
  /// Changes the member at a path such as `marks[0].value`; nil takes it out.
  func setting(_ path: String, to value: JSONValue?) -> JSONValue {
    let steps = path.replacing("[", with: ".").replacing("]", with: "").split(separator: ".").map(String.init)
    return setting(steps[...], to: value) ?? self
  }

  private func setting(_ steps: ArraySlice<String>, to value: JSONValue?) -> JSONValue? {
    guard let step = steps.first else { return value }
    switch self {
    case .object(var members):
      members[step] = (members[step] ?? .null).setting(steps.dropFirst(), to: value)
      return .object(members)
    case .array(var elements):
      guard let index = Int(step) else { return self }
      if index == elements.count {
        if let value { elements.append(value) }
      } else if let element = elements[index].setting(steps.dropFirst(), to: value) {
        elements[index] = element
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    case .null, .bool, .integer, .string: return self
    }
  }
}
