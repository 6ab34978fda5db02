import Glibc
import Seal

/// The lines of a script, read as they come; the script may be a pipe that somebody still writes to.
struct ScriptLines: ~Copyable {
  /// The longest line that is taken, in bytes: 1 MiB.
  static let maximumBytes = 1 << 20

  enum Line {
    /// Without its line break.
    case bytes([UInt8])
    case tooLong
  }

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// Opens a file; without a path, or with `-`, standard input.
  init(_ path: String?) throws(FileFault) {
    let path = path ?? "-"
    let opened = try Self.open(path)
    self.path = path
    descriptor = opened
  }

  private static func open(_ path: String) throws(FileFault) -> Int32 {
    let opened = path == "-" ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw .system(path: path, .open, code: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .notRegular(path: path)
    }
    return opened
  }

  deinit { close(descriptor) }

  /// The next line; nil at the end. After a line that is too long nothing more is to be asked for.
  mutating func next() throws(FileFault) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return end - start > Self.maximumBytes ? .tooLong : .bytes(Array(buffer[start..<end]))
      }
      if buffer.count - start > Self.maximumBytes { return .tooLong }
      if hasEnded {
        defer { start = buffer.count }
        return start < buffer.count ? .bytes(Array(buffer[start...])) : nil
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(FileFault) {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(path: path, .read, code: errno) }
      hasEnded = count == 0
      buffer.append(contentsOf: chunk[..<count])
      return
    }
  }
}
