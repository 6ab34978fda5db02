/// The accepted keys on disk: one file each in the folder `trust/`.
package struct TrustFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Reads all keys; a damaged file is told and its key is not accepted.
  package func load() throws(FileFault) -> (store: TrustStore, damaged: [String: KeyFileFault]) {
    var store = TrustStore()
    var damaged: [String: KeyFileFault] = [:]
    for name in try DurableFile.names(in: path) where name.hasSuffix(".trust.json") {
      do { store.add(try read(name)) } catch { damaged[name] = error }
    }
    return (store, damaged)
  }

  /// Keeps a key, in place of what was known of it.
  package func save(_ key: TrustedKey) throws(FileFault) {
    try DurableFile.makeFolder(path)
    try DurableFile.write(key.bytes, to: "\(path)/\(key.fileName)", replacing: true)
  }

  private func read(_ name: String) throws(KeyFileFault) -> TrustedKey {
    let bytes: [UInt8]
    do {
      bytes = try HostileFile.read("\(path)/\(name)", maximum: KeyText.maximumBytes, access: .own)
    } catch { throw .file(error) }
    let key = try TrustedKey(bytes)
    guard key.fileName == name else { throw .keyMismatch(key.kid) }
    return key
  }
}
