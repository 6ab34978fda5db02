import StrictJSON

/// A public key that the person at this computer accepts, with what is known of it.
package struct TrustedKey: Hashable, Sendable {
  package static let format = "grille-trust/1"

  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The person no longer evaluates: earlier signatures stand.
    case left
    /// Another key took its place: earlier signatures stand.
    case rotated
    /// Somebody else has it, and chooses the time as well: only what was found valid here before stands.
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

    var json: JSONValue { ["reason": .string(reason.rawValue), "at": .integer(at)] }

    /// The one to keep when a second one comes to a first; nil where the second would give something back.
    package func followed(by next: Revocation) -> Revocation? {
      switch (reason, next.reason) {
      case (.left, .compromised), (.rotated, .compromised):
        Revocation(reason: .compromised, at: min(at, next.at))
      case (.compromised, .left), (.compromised, .rotated): nil
      case (.left, .left), (.left, .rotated), (.rotated, .left), (.rotated, .rotated),
        (.compromised, .compromised):
        next.at <= at ? next : nil
      }
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
  /// What files for that person are encrypted to.
  package var encryption: EncryptionKey?

  /// Accepts what another evaluator handed over.
  package init(_ file: PublicKeyFile, added: Int, notBefore: Int? = nil, notAfter: Int? = nil) {
    key = file.key
    name = file.name
    person = file.person
    self.added = added
    self.notBefore = notBefore
    self.notAfter = notAfter
    encryption = file.encryption
  }

  /// Takes over what a keyring says, to revoke it here.
  package init(_ entry: TrustStore.Entry, added: Int) {
    key = entry.key
    name = entry.name
    person = entry.person
    self.added = added
    notBefore = entry.notBefore
    notAfter = entry.notAfter
    revoked = nil
    encryption = entry.encryption
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
      revoked = try reader.optionalRevocation("revoked")
      encryption = try reader.optionalEncryptionKey(of: key)
      try reader.finish()
    } catch { throw .shape(error) }
    try KeyText.checkName(name)
  }

  package var bytes: [UInt8] {
    KeyText.bytes(
      JSONValue(members: [
        "format": .string(Self.format), "jwk": key.jwk, "kid": .string(kid.rawValue),
        "name": .string(name), "person": .string(person.rawValue), "added": .integer(added),
        "notBefore": notBefore.map { .integer($0) }, "notAfter": notAfter.map { .integer($0) },
        "revoked": revoked?.json, "encryption": encryption?.json,
      ]))
  }
}

extension ObjectReader {
  mutating func optionalRevocation(_ name: String) throws(ShapeError) -> TrustedKey.Revocation? {
    guard var reader = try optionalObject(name) else { return nil }
    let revocation = TrustedKey.Revocation(
      reason: try reader.named("reason", TrustedKey.Reason.init(rawValue:)), at: try reader.seconds("at"))
    try reader.finish()
    return revocation
  }
}
