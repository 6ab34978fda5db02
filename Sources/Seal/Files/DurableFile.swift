import Glibc

/// Writes whole files so that after a power cut the old or the new one is there, never a part.
///
/// A temporary file in the same folder, synced; renamed onto its place; the folder synced.
package enum DurableFile {
  /// Writes a file that only its owner may read.
  ///
  /// Without `replacing`, a file that is there already is kept and refused by name.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileFault) {
    let folder = parent(of: path)
    let temporary = path + "." + randomSuffix() + ".tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(path: temporary, .open, code: errno) }
    do {
      try writeAll(bytes, to: descriptor, path: path)
      try place(temporary, at: path, replacing: replacing)
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder: folder)
  }

  /// Adds whole lines to a file that only its owner may read, made where it is missing.
  ///
  /// After a line that a power cut left without its end, the new ones begin on a line of their own.
  package static func append(_ lines: [UInt8], to path: String) throws(FileFault) {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ELOOP ? .notRegular(path: path) : .system(path: path, .open, code: code)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular(path: path)
    }
    guard status.st_mode & 0o022 == 0 else {
      close(descriptor)
      throw .openToOthers(path: path, mode: status.st_mode & 0o7777)
    }
    var last: UInt8 = 0x0A
    if status.st_size > 0 { _ = pread(descriptor, &last, 1, status.st_size - 1) }
    try writeAll(last == 0x0A ? lines : [0x0A] + lines, to: descriptor, path: path)
    if status.st_size == 0 { try sync(folder: parent(of: path)) }
  }

  /// Makes a folder that is not there yet; one that is, is kept and refused by name.
  package static func makeNewFolder(_ path: String) throws(FileFault) {
    guard mkdir(path, 0o700) == 0 else {
      let code = errno
      throw code == EEXIST ? .exists(path: path) : .system(path: path, .makeFolder, code: code)
    }
    try sync(folder: parent(of: path))
  }

  /// Makes a folder that only its owner may enter, and those above it that are missing.
  package static func makeFolder(_ path: String) throws(FileFault) {
    if mkdir(path, 0o700) == 0 {
      try sync(folder: parent(of: path))
      return
    }
    let code = errno
    switch code {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw .system(path: path, .makeFolder, code: ENOTDIR)
      }
    case ENOENT:
      let above = parent(of: path)
      // Some file systems, such as that of the processes, take no new folder and say that there is none.
      guard above != path, above != ".", !isFolder(above) else {
        throw .system(path: path, .makeFolder, code: code)
      }
      try makeFolder(above)
      try makeFolder(path)
    default: throw .system(path: path, .makeFolder, code: code)
    }
  }

  /// Whether a folder is at a path, or behind a link there.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Takes a file away; one that is not there is no fault.
  package static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(path: path, .remove, code: errno) }
  }

  /// The names in a folder, sorted by their bytes; none where there is no folder.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else {
      let code = errno
      if code == ENOENT { return [] }
      throw .system(path: folder, .list, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(validatingCString: $0) }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFault) {
    defer { close(descriptor) }
    try write(all: bytes, to: descriptor, path: path)
    guard fsync(descriptor) == 0 else { throw .system(path: path, .sync, code: errno) }
  }

  static func write(all bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw .system(path: path, .write, code: code)
      }
      written += count
    }
  }

  static func place(_ temporary: String, at path: String, replacing: Bool) throws(FileFault) {
    if replacing {
      guard rename(temporary, path) == 0 else { throw .system(path: path, .rename, code: errno) }
      return
    }
    // A second name fails where the place is taken, which a rename would not.
    guard link(temporary, path) == 0 else {
      let code = errno
      throw code == EEXIST ? .exists(path: path) : .system(path: path, .rename, code: code)
    }
    unlink(temporary)
  }

  static func sync(folder: String) throws(FileFault) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: folder, .open, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(path: folder, .sync, code: errno) }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func randomSuffix() -> String {
    String(UInt64.random(in: 0...UInt64.max), radix: 36)
  }
}
