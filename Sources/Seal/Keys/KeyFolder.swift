/// The private keys of the person at this computer: the folder `keys/`.
package struct KeyFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The keys that are there, by their ids, and the files that are not what their name says.
  package func load() throws(FileFault) -> (keys: [KeyFile], damaged: [String: KeyFileFault]) {
    var keys: [KeyFile] = []
    var damaged: [String: KeyFileFault] = [:]
    for name in try DurableFile.names(in: path) where name.hasSuffix(".key.json") {
      do { keys.append(try read(name)) } catch { damaged[name] = error }
    }
    return (keys, damaged)
  }

  /// Keeps a new key; one that is there already is never overwritten.
  package func add(_ key: KeyFile) throws(FileFault) {
    try DurableFile.makeFolder(path)
    try DurableFile.write(key.bytes, to: "\(path)/\(key.fileName)", replacing: false)
  }

  /// Keeps a key in place of its earlier file, from which nothing is missing in it.
  package func replace(_ key: KeyFile) throws(FileFault) {
    try DurableFile.write(key.bytes, to: "\(path)/\(key.fileName)", replacing: true)
  }

  private func read(_ name: String) throws(KeyFileFault) -> KeyFile {
    let bytes: [UInt8]
    do {
      bytes = try HostileFile.read("\(path)/\(name)", maximum: KeyText.maximumBytes, access: .secret)
    } catch { throw .file(error) }
    let key = try KeyFile(bytes)
    guard key.fileName == name else { throw .keyMismatch(key.kid) }
    return key
  }
}
