import StrictJSON

/// A public key with the name of its person, as one evaluator hands it to another.
///
/// Nothing in it is proof of who the person is: the fingerprint is compared on another way, on paper or by
/// voice, before the key is trusted.
package struct PublicKeyFile: Hashable, Sendable {
  package static let format = "grille-key/1"

  package let key: PublicKey
  package let name: String
  package let person: ResultPayload.Identifier
  /// What files for that person are encrypted to; signed with the key, so that nobody else's can stand here.
  package let encryption: EncryptionKey?

  package init(
    key: PublicKey, name: String, person: ResultPayload.Identifier, encryption: EncryptionKey? = nil
  ) {
    self.key = key
    self.name = name
    self.person = person
    self.encryption = encryption
  }

  package init(_ bytes: [UInt8]) throws(KeyFileFault) {
    let json = try KeyText.parse(bytes)
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      key = try PublicKey(jwk: try reader.value("jwk"), path: reader.path.member("jwk"))
      name = try reader.string("name")
      person = try reader.named("person", ResultPayload.Identifier.init(rawValue:))
      encryption = try reader.optionalEncryptionKey(of: key)
      try reader.finish()
    } catch { throw .shape(error) }
    try KeyText.checkName(name)
  }

  package var bytes: [UInt8] {
    KeyText.bytes(
      JSONValue(members: [
        "format": .string(Self.format), "jwk": key.jwk, "name": .string(name),
        "person": .string(person.rawValue), "encryption": encryption?.json,
      ]))
  }
}
