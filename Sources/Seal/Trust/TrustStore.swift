/// The keys that are accepted, and what a signature made with one at some time is worth.
///
/// Keys come from two sides: accepted here, one by one, and listed in the keyring of an organisation whose
/// root is pinned. Where both know a key, the narrower dates hold, and a revocation on either side counts.
/// A key whose private half lies on this computer needs nobody's word, and is held to what either side says.
package struct TrustStore: Hashable, Sendable {
  /// What is known of the key of a signature, at the time that the signature claims.
  package enum Standing: Hashable, Sendable {
    /// Accepted, under this name.
    case trusted(name: String)
    /// Nobody accepted it, and its private half lies on this computer.
    case own(name: String)
    /// In other hands since, but this result was found valid here before that; Unix seconds.
    case seenBefore(TrustedKey.Revocation, name: String, first: Int)
    case unknown
    /// Accepted only from a later time on; Unix seconds.
    case notYetValid(from: Int)
    /// Accepted only until an earlier time; Unix seconds.
    case expired(until: Int)
    case revoked(TrustedKey.Revocation)
  }

  private var keys: [KeyID: TrustedKey] = [:]
  private var pins: [KeyID: RootPin] = [:]
  private var lists: [KeyID: SignedKeyring] = [:]
  /// Those whose private halves lie on this computer.
  private(set) var owned: [KeyID: PublicKeyFile] = [:]
  /// What the lists say of each key: an archive asks for thousands of them.
  private(set) var listed: [KeyID: [Entry]] = [:]
  package var seen = SeenResults()

  package init(_ keys: some Sequence<TrustedKey> = []) {
    for key in keys { add(key) }
  }

  /// The keys accepted here, by name and id.
  package var all: [TrustedKey] {
    keys.values.sorted { ($0.name, $0.kid.rawValue) < ($1.name, $1.kid.rawValue) }
  }

  package var roots: [RootPin] { pins.values.sorted { $0.kid < $1.kid } }
  /// The latest list of each root.
  package var keyrings: [SignedKeyring] { lists.values.sorted { $0.root < $1.root } }

  package subscript(kid: KeyID) -> TrustedKey? { keys[kid] }
  package func keyring(of root: KeyID) -> SignedKeyring? { lists[root] }

  /// Accepts a key; one that is there keeps its revocation, and the later of two keys to encrypt to.
  package mutating func add(_ key: TrustedKey) {
    var key = key
    key.revoked = key.revoked ?? keys[key.kid]?.revoked
    key.encryption = EncryptionKey.latest([key.encryption, keys[key.kid]?.encryption])
    keys[key.kid] = key
  }

  /// Counts keys as known whose private halves lie on this computer.
  package mutating func own(_ keys: some Sequence<PublicKeyFile>) {
    for key in keys { owned[key.key.kid] = key }
  }

  package mutating func pin(_ root: RootPin) { pins[root.kid] = root }

  /// Takes a keyring in place of the earlier one of its root.
  package mutating func take(_ keyring: SignedKeyring) throws(KeyringFault) {
    guard pins[keyring.root] != nil else { throw .rootNotPinned(keyring.root) }
    if let known = lists[keyring.root] { try keyring.checkSuccession(to: known) }
    lists[keyring.root] = keyring
    listed = Entry.byKey(keyrings)
  }

  /// Judges by the claimed time, never by the clock: an archive must not die with its keys.
  ///
  /// Of a key that fell into other hands the claimed time is not believed: only a result that was found
  /// valid here before that stands.
  package func standing(of kid: KeyID, at seconds: Int, in digest: SHA256Digest) -> Standing {
    let entries = entries(of: kid)
    guard let first = entries.first else { return .unknown }
    let name = first.name
    var evidence: (revocation: TrustedKey.Revocation, first: Int)?
    for revocation in entries.compactMap(\.revoked) {
      switch revocation.reason {
      case .left, .rotated: if seconds >= revocation.at { return .revoked(revocation) }
      case .compromised:
        guard let first = seen.first(digest, signedBy: kid), first < revocation.at else {
          return .revoked(revocation)
        }
        evidence = (revocation, first)
      }
    }
    if let from = entries.compactMap(\.notBefore).max(), seconds < from { return .notYetValid(from: from) }
    if let until = entries.compactMap(\.notAfter).min(), seconds > until { return .expired(until: until) }
    if let evidence { return .seenBefore(evidence.revocation, name: name, first: evidence.first) }
    return entries.count == 1 && first.source == .thisComputer ? .own(name: name) : .trusted(name: name)
  }

  /// What files for the person of a key are encrypted to, of several the one signed last; nil where none is
  /// known, or the key is not accepted at that time.
  package func encryptionKey(of kid: KeyID, at seconds: Int) -> EncryptionKey? {
    switch standing(of: kid, at: seconds, in: SHA256Digest(of: [])) {
    case .trusted, .own: EncryptionKey.latest(entries(of: kid).map(\.encryption))
    case .seenBefore, .unknown, .notYetValid, .expired, .revoked: nil
    }
  }

  /// A person whom both keys are known to belong to.
  func commonPerson(_ a: KeyID, _ b: KeyID) -> Entry? {
    let others = entries(of: b)
    return entries(of: a).first { entry in others.contains { $0.person == entry.person } }
  }
}
