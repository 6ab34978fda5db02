import Glibc

/// A file that is written piece by piece and has its name only once it is whole.
///
/// Until then it is a temporary file in the same folder; given up, it is gone.
package final class GrowingFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// Begins a file that only its owner may read; what has the name already is kept, and refused.
  package init(_ path: String) throws(FileFault) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    self.path = path
    temporary = path + "." + DurableFile.randomSuffix() + ".tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(path: temporary, .open, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  package func append(_ bytes: [UInt8]) throws(FileFault) {
    try DurableFile.write(all: bytes, to: descriptor, path: path)
  }

  /// Gives the file its name; without it, all is given up.
  package func finish() throws(FileFault) {
    guard fsync(descriptor) == 0 else { throw .system(path: path, .sync, code: errno) }
    try DurableFile.place(temporary, at: path, replacing: false)
    close(descriptor)
    descriptor = -1
    try DurableFile.sync(folder: DurableFile.parent(of: path))
  }
}
