import Dossier
import Glibc
import Seal
import Wording

/// The archive's files on the disk, and the trust that its people are known by.
struct DemoArchive {
  let folder: String
  let home: DataFolder

  /// Writes everything; returns the paths that somebody begins with: the folder, and the organisation's
  /// keyring.
  ///
  /// Files are synced all at once at the end: of a demonstration nothing is shown before all of it is there.
  func make(_ results: DemoResults, pinned seconds: Int) throws -> [String] {
    guard try DurableFile.names(in: folder).isEmpty else {
      throw Failure(DemoSentences.notEmpty(folder), exit: 64)
    }
    try DurableFile.makeFolder(folder)
    let keyring = try results.keyring()
    try home.trust.save(RootPin(kid: keyring.root, pinned: seconds))
    try home.trust.save(keyring)
    let list = folder + "/trousseau.keyring.json"
    try DurableFile.write(keyring.bytes, to: list, replacing: false)
    var folders: Set<String> = []
    try results.make { file in
      let path = "\(folder)/\(file.path)"
      if let slash = path.lastIndex(of: "/"), folders.insert(String(path[..<slash])).inserted {
        try Self.makeFolders(String(path[..<slash]))
      }
      try Self.write(file.bytes, to: path)
    }
    sync()
    return [folder, list]
  }

  private static func makeFolders(_ path: String) throws(FileFault) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .system(path: path, .makeFolder, code: errno)
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .system(path: path, .makeFolder, code: errno)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(path: path, .open, code: errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path: path, .write, code: errno)
      }
      written += count
    }
  }
}
