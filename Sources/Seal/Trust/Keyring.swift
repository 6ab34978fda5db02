package import StrictJSON

/// An organisation's list of its evaluators and their keys: what its root key signs.
package struct Keyring: Hashable, Sendable {
  package static let format = "grille-keyring/1"
  /// Some thousands of evaluators.
  package static let maximumMembers = 20_000

  /// One key of one evaluator.
  package struct Member: Hashable, Sendable {
    package let key: PublicKey
    package let person: ResultPayload.Identifier
    package let name: String
    /// As whom the person may evaluate, sorted.
    package let roles: [ResultPayload.Evaluator.Role]
    package let habilitation: ResultPayload.Habilitation?
    /// The first and the last second at which the key signs.
    package let notBefore: Int?
    package let notAfter: Int?
    package let revoked: TrustedKey.Revocation?
    package let encryption: EncryptionKey?

    package init(
      _ file: PublicKeyFile, roles: some Sequence<ResultPayload.Evaluator.Role>,
      habilitation: ResultPayload.Habilitation?, notBefore: Int?, notAfter: Int?,
      revoked: TrustedKey.Revocation?
    ) {
      key = file.key
      person = file.person
      name = file.name
      self.roles = Set(roles).sorted { $0.rawValue < $1.rawValue }
      self.habilitation = habilitation
      self.notBefore = notBefore
      self.notAfter = notAfter
      self.revoked = revoked
      encryption = file.encryption
    }

    package var kid: KeyID { key.kid }
  }

  package let organisation: String
  /// Grows with each list; an earlier one is not taken back.
  package let serial: Int
  package let root: PublicKey
  /// By key id.
  package let members: [Member]

  /// Puts a list together; it is checked as one that comes from outside is.
  package init(
    organisation: String, serial: Int, root: PublicKey, members: some Sequence<Member>
  ) throws(KeyringFault) {
    self.organisation = organisation
    self.serial = serial
    self.root = root
    self.members = members.sorted { $0.kid < $1.kid }
    guard try Keyring(json: json) == self else { throw .payload(.order(.root)) }
  }
}

extension Keyring {
  package var json: JSONValue {
    [
      "format": .string(Self.format), "organisation": .string(organisation), "serial": .integer(serial),
      "root": root.jwk, "keys": .array(members.map(\.json)),
    ]
  }

  /// Reads the bytes of a payload, refusing all that is not exactly what this program would have written.
  package init(_ bytes: [UInt8]) throws(KeyringFault) {
    do { self = try Keyring(json: try ResultPayload.strictJSON(bytes)) } catch let fault as PayloadFault {
      throw .payload(fault)
    } catch let fault as KeyringFault { throw fault } catch { throw .payload(.order(.root)) }
  }

  /// The root that a payload names, before anything is believed of it.
  static func root(in json: JSONValue) throws(PayloadFault) -> PublicKey {
    do {
      var reader = try ObjectReader(json)
      let format = try reader.string("format")
      guard format.utf8.elementsEqual(Self.format.utf8) else { throw PayloadFault.format(format) }
      return try PublicKey(jwk: try reader.value("root"), path: reader.path.member("root"))
    } catch let fault as PayloadFault { throw fault } catch let fault as ShapeError {
      throw .shape(fault)
    } catch { throw .order(.root) }
  }

  init(json: JSONValue) throws(KeyringFault) {
    do { try TextRule.check(json) } catch { throw .payload(error) }
    do throws(ShapeError) {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      organisation = try reader.string("organisation")
      serial = try reader.count("serial")
      root = try PublicKey(jwk: try reader.value("root"), path: reader.path.member("root"))
      var members: [Member] = []
      for var element in try reader.objects("keys") {
        members.append(try Member(from: &element))
        try element.finish()
      }
      try reader.finish()
      guard members.count <= Self.maximumMembers else {
        throw reader.fault("keys", .invalid(String(members.count)))
      }
      self.members = members
    } catch { throw .payload(.shape(error)) }
    for (a, b) in zip(members, members.dropFirst()) where a.kid >= b.kid {
      throw .payload(.order(JSONPath.root.member("keys")))
    }
    if members.contains(where: { $0.kid == root.kid }) { throw .rootAmongKeys(root.kid) }
    for name in members.map(\.name) + [organisation] where NameLetters.mixesScripts(name) {
      throw .mixedScripts(name)
    }
  }
}

extension Keyring.Member {
  fileprivate var json: JSONValue {
    JSONValue(members: [
      "kid": .string(kid.rawValue), "jwk": key.jwk, "person": .string(person.rawValue),
      "name": .string(name), "roles": .names(roles), "habilitation": habilitation?.json,
      "notBefore": notBefore.map { .integer($0) }, "notAfter": notAfter.map { .integer($0) },
      "revoked": revoked?.json, "encryption": encryption?.json,
    ])
  }

  fileprivate init(from reader: inout ObjectReader) throws(ShapeError) {
    key = try reader.keyWithID()
    person = try reader.named("person", ResultPayload.Identifier.init(rawValue:))
    name = try reader.string("name")
    roles = try reader.names("roles", ResultPayload.Evaluator.Role.init(rawValue:))
    for (a, b) in zip(roles, roles.dropFirst()) where a.rawValue >= b.rawValue {
      throw reader.fault("roles", .invalid(b.rawValue))
    }
    habilitation = try reader.optionalPart("habilitation")
    notBefore = try reader.optionalSeconds("notBefore")
    notAfter = try reader.optionalSeconds("notAfter")
    revoked = try reader.optionalRevocation("revoked")
    encryption = try reader.optionalEncryptionKey(of: key)
  }
}
