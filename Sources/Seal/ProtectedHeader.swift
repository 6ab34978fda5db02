package import StrictJSON

/// The part of a signature that says what was signed, with which key and when: exactly these members.
package struct ProtectedHeader: Hashable, Sendable {
  package enum Fault: Error, Equatable, Sendable {
    case base64(Base64URL.Fault)
    case json(JSONError)
    case notCanonical
    /// Another algorithm than `EdDSA`, as it is written there.
    case algorithm(String)
    /// Of another type than was asked for.
    case type(String)
    case keyID(String)
    /// Not a second from 1970 to 9999.
    case time(Int)
    /// A member that has no business here, such as `crit`, `jwk` or `b64`.
    case member(String)
    case shape(ShapeError)
  }

  package static let algorithm = "EdDSA"
  /// Members that other JOSE headers have, each of which was once the way in for an attack.
  static let foreignMembers: Set<String> = [
    "b64", "crit", "cty", "jku", "jwk", "x5c", "x5t", "x5t#S256", "x5u", "zip",
  ]

  /// Claimed time of signing, in Unix seconds.
  package let iat: Int
  package let kid: KeyID
  package let type: SealType

  package init(iat: Int, kid: KeyID, type: SealType) {
    self.iat = iat
    self.kid = kid
    self.type = type
  }

  package var json: JSONValue {
    [
      "alg": .string(Self.algorithm), "iat": .integer(iat), "kid": .string(kid.rawValue),
      "typ": .string(type.description),
    ]
  }

  /// The base64url text that stands in the file and is signed.
  package var encoded: String { Base64URL.encode(json.canonicalBytes()) }

  /// Reads the base64url text; refuses everything but the one spelling of the four members.
  init(encoded: String, type: SealType) throws(Fault) {
    let bytes: [UInt8]
    do { bytes = try Base64URL.decode(encoded) } catch { throw .base64(error) }
    let json: JSONValue
    do { json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: 4096, depth: 4)) } catch {
      throw .json(error)
    }
    let found: (alg: String, typ: String, kid: String, iat: Int)
    do {
      var reader = try ObjectReader(json)
      found = (
        try reader.string("alg"), try reader.string("typ"), try reader.string("kid"),
        try reader.integer("iat")
      )
      try reader.finish()
    } catch {
      if error.fault == .unknownMember { throw .member(error.path.description) }
      throw .shape(error)
    }
    guard found.alg.utf8.elementsEqual(Self.algorithm.utf8) else { throw .algorithm(found.alg) }
    guard found.typ.utf8.elementsEqual(type.description.utf8) else { throw .type(found.typ) }
    guard let kid = KeyID(found.kid) else { throw .keyID(found.kid) }
    guard Self.seconds.contains(found.iat) else { throw .time(found.iat) }
    self.init(iat: found.iat, kid: kid, type: type)
    guard json.canonicalBytes() == bytes else { throw .notCanonical }
  }

  /// 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  package static let seconds = 0...253_402_300_799
}
