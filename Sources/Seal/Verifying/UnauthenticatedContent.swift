import StrictJSON

/// What a file that is not valid holds: for a reader who asks for it, and for nothing else.
///
/// Nobody vouches for any of it. It is a type of its own, so that no place takes it for a result that was checked.
package enum UnauthenticatedContent: Sendable {
  /// What reads like a result.
  case payload(ResultPayload)
  /// Anything else: the bytes inside the envelope where there is one, else those of the file.
  case bytes([UInt8])

  /// Takes a file's content out, whatever its signatures are.
  package init(_ file: [UInt8]) {
    let inner = Self.inside(file) ?? file
    if let json = try? JSONValue.parse(inner), let payload = try? ResultPayload.read(json) {
      self = .payload(payload)
    } else {
      self = .bytes(inner)
    }
  }

  /// The payload of what has the shape of an envelope.
  private static func inside(_ file: [UInt8]) -> [UInt8]? {
    guard let json = try? JSONValue.parse(file, limits: JSONLimits(bytes: SealType.result.maximumBytes)),
      case .object(let members) = json, case .string(let text)? = members["payload"]
    else { return nil }
    return try? Base64URL.decode(text)
  }
}
