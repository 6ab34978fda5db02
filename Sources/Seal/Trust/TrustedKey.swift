import StrictJSON

/// A public key that the person at this computer accepts, with what is known of it.
package struct TrustedKey: Hashable, Sendable {
  package static let format = "grille-trust/1"

  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The person no longer evaluates: earlier signatures stand.
    case left
    /// Another key took its place: earlier signatures stand.
    case rotated
    /// Somebody else had it: since such a person chooses the time as well, no signature stands.
    case compromised
  }

  package struct Revocation: Hashable, Sendable {
    package let reason: Reason
    /// Unix seconds.
    package let at: Int

    package init(reason: Reason, at: Int) {
      self.reason = reason
      self.at = at
    }
  }

  package let key: PublicKey
  package let name: String
  package let person: ResultPayload.Identifier
  /// When it was accepted; all times in Unix seconds.
  package let added: Int
  package var notBefore: Int?
  /// The last second at which it signs.
  package var notAfter: Int?
  package var revoked: Revocation?

  /// Accepts what another evaluator handed over.
  package init(_ file: PublicKeyFile, added: Int, notBefore: Int? = nil, notAfter: Int? = nil) {
    key = file.key
    name = file.name
    person = file.person
    self.added = added
    self.notBefore = notBefore
    self.notAfter = notAfter
  }

  package var kid: KeyID { key.kid }
  package var fileName: String { "\(kid).trust.json" }

  package init(_ bytes: [UInt8]) throws(KeyFileFault) {
    let json = try KeyText.parse(bytes)
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      key = try reader.keyWithID()
      name = try reader.string("name")
      person = try reader.named("person", ResultPayload.Identifier.init(rawValue:))
      added = try reader.seconds("added")
      notBefore = try reader.optionalSeconds("notBefore")
      notAfter = try reader.optionalSeconds("notAfter")
      if var revoked = try reader.optionalObject("revoked") {
        self.revoked = Revocation(
          reason: try revoked.named("reason", Reason.init(rawValue:)), at: try revoked.seconds("at"))
        try revoked.finish()
      }
      try reader.finish()
    } catch { throw .shape(error) }
    try KeyText.checkName(name)
  }

  package var bytes: [UInt8] {
    let revocation: JSONValue? = revoked.map {
      ["reason": .string($0.reason.rawValue), "at": .integer($0.at)]
    }
    return KeyText.bytes(
      JSONValue(members: [
        "format": .string(Self.format), "jwk": key.jwk, "kid": .string(kid.rawValue),
        "name": .string(name), "person": .string(person.rawValue), "added": .integer(added),
        "notBefore": notBefore.map { .integer($0) }, "notAfter": notAfter.map { .integer($0) },
        "revoked": revocation,
      ]))
  }
}
