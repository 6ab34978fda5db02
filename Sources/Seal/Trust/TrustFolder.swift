/// What is trusted, on disk: the folder `trust/`, with a file for each accepted key, each pinned root and the
/// latest keyring of each root, and the record of results seen.
package struct TrustFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Reads everything; a damaged file is told and what it says is not believed.
  ///
  /// The record of results seen grows with each one. Without `allSeen` it is read only where it matters: where a key
  /// is known to be compromised.
  package func load(allSeen: Bool = true) throws(FileFault) -> (store: TrustStore, damaged: [String: KeyFileFault]) {
    var store = TrustStore()
    var damaged: [String: KeyFileFault] = [:]
    let names = try DurableFile.names(in: path)
    for name in names {
      do throws(KeyFileFault) {
        if name.hasSuffix(Self.keySuffix) { store.add(try readKey(name)) }
        if name.hasSuffix(Self.rootSuffix) { store.pin(try readRoot(name)) }
      } catch { damaged[name] = error }
    }
    for name in names where name.hasSuffix(Self.keyringSuffix) {
      do throws(KeyFileFault) {
        let keyring = try readKeyring(name, pinned: Set(store.roots.map(\.kid)))
        do { try store.take(keyring) } catch { throw .keyring(error) }
      } catch { damaged[name] = error }
    }
    guard allSeen || store.hasCompromised else { return (store, damaged) }
    do throws(KeyFileFault) {
      let record = try loadSeen()
      store.seen = record.seen
      if record.damaged > 0 { throw .damagedLines(record.damaged) }
    } catch { damaged[Self.seenName] = error }
    return (store, damaged)
  }

  /// Keeps a key, in place of what was known of it.
  package func save(_ key: TrustedKey) throws(FileFault) { try save(key.bytes, as: key.fileName) }

  package func save(_ pin: RootPin) throws(FileFault) { try save(pin.bytes, as: pin.fileName) }

  /// Keeps a keyring, in place of the earlier one of its root.
  package func save(_ keyring: SignedKeyring) throws(FileFault) {
    try save(keyring.bytes, as: Self.fileName(keyringOf: keyring.root))
  }

  /// Takes an accepted key away.
  package func remove(_ key: TrustedKey) throws(FileFault) {
    try DurableFile.remove("\(path)/\(key.fileName)")
  }

  /// Takes a root away, and the keyring with it.
  package func remove(_ pin: RootPin) throws(FileFault) {
    try DurableFile.remove("\(path)/\(pin.fileName)")
    try DurableFile.remove("\(path)/\(Self.fileName(keyringOf: pin.kid))")
  }

  private static let keySuffix = ".trust.json"
  private static let rootSuffix = ".root.json"
  private static let keyringSuffix = ".keyring.json"

  private static func fileName(keyringOf root: KeyID) -> String { "\(root)\(keyringSuffix)" }

  private func save(_ bytes: [UInt8], as name: String) throws(FileFault) {
    try DurableFile.makeFolder(path)
    try DurableFile.write(bytes, to: "\(path)/\(name)", replacing: true)
  }

  private func readKey(_ name: String) throws(KeyFileFault) -> TrustedKey {
    let key = try TrustedKey(try read(name, maximum: KeyText.maximumBytes))
    guard key.fileName == name else { throw .keyMismatch(key.kid) }
    return key
  }

  private func readRoot(_ name: String) throws(KeyFileFault) -> RootPin {
    let pin = try RootPin(try read(name, maximum: KeyText.maximumBytes))
    guard pin.fileName == name else { throw .keyMismatch(pin.kid) }
    return pin
  }

  private func readKeyring(_ name: String, pinned: Set<KeyID>) throws(KeyFileFault) -> SignedKeyring {
    let bytes = try read(name, maximum: Envelope.maximumBytes)
    let keyring: SignedKeyring
    do { keyring = try SignedKeyring.verify(bytes, pinned: pinned) } catch { throw .keyring(error) }
    guard Self.fileName(keyringOf: keyring.root) == name else { throw .keyMismatch(keyring.root) }
    return keyring
  }

  private func read(_ name: String, maximum: Int) throws(KeyFileFault) -> [UInt8] {
    do { return try HostileFile.read("\(path)/\(name)", maximum: maximum, access: .own) } catch {
      throw .file(error)
    }
  }
}
