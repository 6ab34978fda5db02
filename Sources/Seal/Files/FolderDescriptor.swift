package import Glibc

/// A folder that is held open, so that what lies below it is reached by names alone and never through a link.
package final class FolderDescriptor {
  package let path: String
  package let number: Int32

  /// Opens a folder that a person named: links on the way to it are followed, as everywhere.
  package init(_ path: String) throws(FileFault) {
    number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { throw .system(path: path, .open, code: errno) }
    self.path = path
  }

  deinit { Glibc.close(number) }

  /// Opens what lies at a path below the folder, for reading, without waiting for anybody at a pipe's other
  /// end.
  ///
  /// The path is what a file system takes: names of any bytes with `/` between. None of them may be a link
  /// or lead up. Negative where it fails, with the reason in `errno`.
  package func open(_ bytes: [UInt8], flags: Int32 = 0) -> Int32 {
    let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var folder = number
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      let next: Int32
      if name.isEmpty || name.elementsEqual([0x2E]) || name.elementsEqual([0x2E, 0x2E]) || name.contains(0) {
        next = -1
        errno = ENOENT
      } else {
        let kind = isLast ? flags : O_DIRECTORY
        next = (Array(name) + [0]).withUnsafeBufferPointer { buffer in
          buffer.withMemoryRebound(to: CChar.self) { text in
            text.baseAddress.map {
              openat(folder, $0, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | kind)
            } ?? -1
          }
        }
      }
      let code = errno
      if folder != number { close(folder) }
      errno = code
      if next < 0 || isLast { return next }
      folder = next
    }
    return -1
  }
}

extension HostileFile {
  /// A file that was read, with what the system said of it before and after.
  package struct Content: Sendable {
    package let bytes: [UInt8]
    /// Before the first byte was read.
    package let status: stat
    /// Whether nothing changed it while it was read.
    package let isWhole: Bool
  }

  /// Reads a file below a folder up to a number of bytes, once and from one descriptor.
  package static func readPrefix(_ path: [UInt8], below folder: FolderDescriptor, count: Int)
    throws(FileFault) -> Content
  {
    let shown = String(decoding: path, as: UTF8.self)
    let descriptor = folder.open(path)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ELOOP ? .notRegular(path: shown) : .system(path: shown, .open, code: code)
    }
    defer { close(descriptor) }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw .system(path: shown, .open, code: errno) }
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: shown) }
    let bytes = try contents(of: descriptor, path: shown, count: count)
    var after = stat()
    let isWhole =
      fstat(descriptor, &after) == 0 && after.st_size == before.st_size
      && after.st_mtim.tv_sec == before.st_mtim.tv_sec && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
      && after.st_ctim.tv_sec == before.st_ctim.tv_sec && after.st_ctim.tv_nsec == before.st_ctim.tv_nsec
    return Content(bytes: bytes, status: before, isWhole: isWhole)
  }
}
