import Glibc

/// Reads files that may be anything: never a pipe, a device or a folder, never more than asked for.
package enum HostileFile {
  package enum Access: Sendable {
    /// A path that a person typed: a link is followed.
    case given
    /// A file of ours: a link is refused.
    case own
    /// A file of ours that nobody else may write.
    case guarded
    /// A file of ours that nobody else may read or write.
    case secret
  }

  /// Reads a whole file, refusing one of more than `maximum` bytes.
  package static func read(_ path: String, maximum: Int, access: Access) throws(FileFault) -> [UInt8] {
    let bytes = try readPrefix(path, count: maximum + 1, access: access)
    guard bytes.count <= maximum else { throw .tooLarge(path: path, maximum: maximum) }
    return bytes
  }

  /// Reads a file up to a number of bytes, once and from one descriptor.
  package static func readPrefix(_ path: String, count: Int, access: Access) throws(FileFault) -> [UInt8] {
    let follow: Int32
    switch access {
    case .given: follow = 0
    case .own, .guarded, .secret: follow = O_NOFOLLOW
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | follow)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ELOOP ? .notRegular(path: path) : .system(path: path, .open, code: code)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path: path, .open, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    let isKept =
      switch access {
      case .given, .own: true
      case .guarded: status.st_mode & 0o022 == 0
      case .secret: status.st_mode & 0o077 == 0 && status.st_uid == geteuid()
      }
    guard isKept else { throw .openToOthers(path: path, mode: status.st_mode & 0o7777) }
    return try contents(of: descriptor, path: path, count: count)
  }

  static func contents(of descriptor: Int32, path: String, count: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count < count {
      let size = Glibc.read(descriptor, &chunk, min(chunk.count, count - bytes.count))
      if size == 0 { break }
      guard size > 0 else {
        let code = errno
        if code == EINTR { continue }
        throw .system(path: path, .read, code: code)
      }
      bytes.append(contentsOf: chunk[..<size])
    }
    return bytes
  }
}
