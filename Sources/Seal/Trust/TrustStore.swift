/// The keys that are accepted, and what a signature made with one at some time is worth.
package struct TrustStore: Hashable, Sendable {
  /// What is known of the key of a signature, at the time that the signature claims.
  package enum Standing: Hashable, Sendable {
    /// Accepted, under this name.
    case trusted(name: String)
    case unknown
    /// Accepted only from a later time on; Unix seconds.
    case notYetValid(from: Int)
    /// Accepted only until an earlier time; Unix seconds.
    case expired(until: Int)
    case revoked(TrustedKey.Revocation)
  }

  private var keys: [KeyID: TrustedKey] = [:]

  package init(_ keys: some Sequence<TrustedKey> = []) {
    for key in keys { add(key) }
  }

  /// All keys, by name and id.
  package var all: [TrustedKey] {
    keys.values.sorted { ($0.name, $0.kid.rawValue) < ($1.name, $1.kid.rawValue) }
  }

  package subscript(kid: KeyID) -> TrustedKey? { keys[kid] }

  /// Accepts a key; one that is there keeps its revocation.
  package mutating func add(_ key: TrustedKey) {
    var key = key
    key.revoked = key.revoked ?? keys[key.kid]?.revoked
    keys[key.kid] = key
  }

  /// Judges by the claimed time, never by the clock: an archive must not die with its keys.
  package func standing(of kid: KeyID, at seconds: Int) -> Standing {
    guard let key = keys[kid] else { return .unknown }
    if let revoked = key.revoked {
      switch revoked.reason {
      case .compromised: return .revoked(revoked)
      case .left, .rotated: if seconds >= revoked.at { return .revoked(revoked) }
      }
    }
    if let from = key.notBefore, seconds < from { return .notYetValid(from: from) }
    if let until = key.notAfter, seconds > until { return .expired(until: until) }
    return .trusted(name: key.name)
  }
}
