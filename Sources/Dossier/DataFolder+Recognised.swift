package import Seal

extension DataFolder {
  /// The keys that count as known here: those that were accepted, and those of the people who sign here.
  ///
  /// Whoever can put a private key into this folder could accept any key as well, so that one's own needs no
  /// acceptance. What `trust/` or a keyring says against it holds all the same. A folder of keys that cannot be
  /// listed, another person's, has none of one's own.
  package func recognised(
    allSeen: Bool = true
  ) throws(Seal.FileFault) -> (store: TrustStore, damaged: [String: KeyFileFault]) {
    var (store, damaged) = try trust.load(allSeen: allSeen)
    guard let own = try? keys.load() else { return (store, damaged) }
    store.own(own.keys.map(\.publicPart))
    damaged.merge(own.damaged) { first, _ in first }
    return (store, damaged)
  }
}
