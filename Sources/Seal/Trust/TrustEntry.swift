extension TrustStore {
  /// Where something is known from.
  package enum Source: Hashable, Sendable {
    /// Accepted here, at a time in Unix seconds.
    case own(added: Int)
    /// Its private half lies here.
    case thisComputer
    case keyring(organisation: String, root: KeyID, serial: Int)
  }

  /// What one side says of one key.
  package struct Entry: Hashable, Sendable {
    package let source: Source
    package let key: PublicKey
    package let name: String
    package let person: ResultPayload.Identifier
    package let notBefore: Int?
    package let notAfter: Int?
    package let revoked: TrustedKey.Revocation?
    /// What only an organisation says: nil for a key accepted here.
    package let member: Keyring.Member?
    package let encryption: EncryptionKey?

    package var kid: KeyID { key.kid }

    /// What lists say of each key, by root.
    static func byKey(_ lists: [SignedKeyring]) -> [KeyID: [Entry]] {
      Dictionary(
        grouping: lists.flatMap { list in list.keyring.members.map { Entry($0, of: list) } }, by: \.kid)
    }

    fileprivate init(_ key: TrustedKey) {
      source = .own(added: key.added)
      self.key = key.key
      name = key.name
      person = key.person
      notBefore = key.notBefore
      notAfter = key.notAfter
      revoked = key.revoked
      member = nil
      encryption = key.encryption
    }

    fileprivate init(own key: PublicKeyFile) {
      source = .thisComputer
      self.key = key.key
      name = key.name
      person = key.person
      notBefore = nil
      notAfter = nil
      revoked = nil
      member = nil
      encryption = key.encryption
    }

    fileprivate init(_ member: Keyring.Member, of list: SignedKeyring) {
      source = .keyring(
        organisation: list.keyring.organisation, root: list.root, serial: list.keyring.serial)
      key = member.key
      name = member.name
      person = member.person
      notBefore = member.notBefore
      notAfter = member.notAfter
      revoked = member.revoked
      self.member = member
      encryption = member.encryption
    }
  }

  /// Whether a key is known to be in other hands, so that it matters what was seen before.
  var hasCompromised: Bool {
    unsorted.contains { $0.revoked?.reason == .compromised }
  }

  /// What is known of one key: accepted here first, then by root.
  package func entries(of kid: KeyID) -> [Entry] {
    let here = self[kid].map { Entry($0) } ?? owned[kid].map { Entry(own: $0) }
    return (here.map { [$0] } ?? []) + (listed[kid] ?? [])
  }

  /// What is known of all keys, by name and id, what was accepted here before what is listed.
  package var entries: [Entry] {
    unsorted.enumerated().sorted {
      ($0.element.name, $0.element.kid.rawValue, $0.offset)
        < ($1.element.name, $1.element.kid.rawValue, $1.offset)
    }.map(\.element)
  }

  /// What is this computer's own and was not accepted besides, what was accepted here, then list by list.
  private var unsorted: [Entry] {
    owned.values.filter { self[$0.key.kid] == nil }.map { Entry(own: $0) } + all.map { Entry($0) }
      + keyrings.flatMap { list in list.keyring.members.map { Entry($0, of: list) } }
  }

  /// Two sides that say different things, or names that eyes cannot tell apart.
  package enum Conflict: Hashable, Sendable {
    case names(KeyID, String, String)
    case persons(KeyID, name: String)
    case dates(KeyID, name: String)
    /// Revoked by one side only, which counts.
    case revokedByOne(KeyID, name: String)
    case lookAlike(KeyID, String, KeyID, String)
  }

  /// What does not fit together, by key.
  package var conflicts: [Conflict] {
    var conflicts: [Conflict] = []
    let groups = Dictionary(grouping: unsorted, by: \.kid).sorted { $0.key < $1.key }.map(\.value)
    for group in groups {
      for (a, b) in zip(group, group.dropFirst()) {
        if !a.name.utf8.elementsEqual(b.name.utf8) { conflicts.append(.names(a.kid, a.name, b.name)) }
        if a.person != b.person { conflicts.append(.persons(a.kid, name: a.name)) }
        // Of a key of one's own this computer has nothing to say about dates.
        if a.source == .thisComputer { continue }
        if a.notBefore != b.notBefore || a.notAfter != b.notAfter {
          conflicts.append(.dates(a.kid, name: a.name))
        }
        if (a.revoked == nil) != (b.revoked == nil) { conflicts.append(.revokedByOne(a.kid, name: a.name)) }
      }
    }
    let alike = Dictionary(grouping: groups.compactMap(\.first)) { NameLetters.skeleton($0.name) }
    for group in alike.sorted(by: { $0.key < $1.key }).map(\.value) {
      for (a, b) in zip(group, group.dropFirst())
      where a.person != b.person && !a.name.utf8.elementsEqual(b.name.utf8) {
        conflicts.append(.lookAlike(a.kid, a.name, b.kid, b.name))
      }
    }
    return conflicts
  }
}
