import Assessment
import Glibc
package import Seal
package import StrictJSON

/// What was removed from a folder and why: a file of its own in it, to which lines are only ever added.
///
/// A line is canonical JSON, a space, and the SHA-256 of the line before it and this JSON as base64url: a
/// line that is changed or taken away shows.
package struct PurgeJournal {
  package static let name = "purge.jsonl"
  private static let maximum = 64 << 20

  private let folder: FolderDescriptor
  private var last: [UInt8]
  /// How many lines were found not to be as they were written.
  package let damaged: Int

  /// Reads the journal of a folder; an empty one where there is none yet.
  package init(_ folder: FolderDescriptor) throws(FileFault) {
    self.folder = folder
    var content: [UInt8] = []
    do throws(FileFault) {
      content = try HostileFile.readPrefix(Array(Self.name.utf8), below: folder, count: Self.maximum).bytes
    } catch {
      guard case .system(_, .open, let code) = error, code == ENOENT else { throw error }
    }
    var last = [UInt8](repeating: 0, count: 32)
    var damaged = 0
    for line in content.split(separator: 0x0A) {
      let hash = line.suffix(43)
      let json = Array(line.dropLast(44))
      let expected = SHA256Digest(of: last + json)
      if !hash.elementsEqual(expected.base64URL.utf8) { damaged += 1 }
      last = SHA256Digest(base64URL: String(decoding: hash, as: UTF8.self))?.bytes ?? expected.bytes
    }
    if let end = content.last, end != 0x0A { damaged += 1 }
    self.last = last
    self.damaged = damaged
  }

  /// Adds lines; when this returns they are on the disk.
  package mutating func append(_ values: [JSONValue]) throws(FileFault) {
    guard !values.isEmpty else { return }
    var bytes: [UInt8] = []
    for value in values {
      let json = value.canonicalBytes()
      let digest = SHA256Digest(of: last + json)
      bytes += json + [0x20] + Array(digest.base64URL.utf8) + [0x0A]
      last = digest.bytes
    }
    try write(bytes)
  }

  private func write(_ bytes: [UInt8]) throws(FileFault) {
    let path = "\(folder.path)/\(Self.name)"
    let descriptor = openat(
      folder.number, Self.name, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw .system(path: path, .open, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notRegular(path: path)
    }
    var last: UInt8 = 0x0A
    if status.st_size > 0 { _ = pread(descriptor, &last, 1, status.st_size - 1) }
    let content = last == 0x0A ? bytes : [0x0A] + bytes
    var written = 0
    while written < content.count {
      let count = content[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path: path, .write, code: errno)
      }
      written += count
    }
    guard fsync(descriptor) == 0, fsync(folder.number) == 0 else {
      throw .system(path: path, .sync, code: errno)
    }
  }
}

extension PurgeList.Item {
  /// The line of its removal.
  package func line(at time: String, why: String) -> JSONValue {
    [
      "removed": .string(path.text), "kind": .string(kind.rawValue), "sha256": .string(digest.hex),
      "bytes": .integer(size), "day": .string(day.description), "at": .string(time), "why": .string(why),
    ]
  }

  /// The line that takes one back: the file is still there.
  package func keptLine(at time: String, _ fault: String) -> JSONValue {
    [
      "kept": .string(path.text), "sha256": .string(digest.hex), "at": .string(time), "why": .string(fault),
    ]
  }

  /// Removes the file, if it is still the one that was read; never through a link.
  package func remove(from folder: FolderDescriptor) throws(FileFault) {
    var names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = names.popLast() else { throw .notRegular(path: path.text) }
    let parent =
      names.isEmpty
      ? openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      : folder.open(Array(names.joined(separator: [UInt8(ascii: "/")])), flags: O_DIRECTORY)
    guard parent >= 0 else { throw .system(path: path.text, .open, code: errno) }
    defer { close(parent) }
    let text = (Array(name) + [0]).map { CChar(bitPattern: $0) }
    var status = stat()
    let found = text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { fstatat(parent, $0, &status, AT_SYMLINK_NOFOLLOW) } ?? -1
    }
    guard found == 0 else { throw .system(path: path.text, .remove, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, FileStamp(status) == identity else {
      throw .notRegular(path: path.text)
    }
    let removed = text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { unlinkat(parent, $0, 0) } ?? -1
    }
    guard removed == 0 else { throw .system(path: path.text, .remove, code: errno) }
  }
}
