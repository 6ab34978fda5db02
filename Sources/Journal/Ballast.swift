import Glibc

/// A file that only takes room, so that room can be given back when the disk is full during an interview.
package struct Ballast: Sendable {
  package static let size = 1 << 20

  let path: String
  let files: Files

  /// Makes the file if it is not there; the error, if any, tells that the disk is nearly full.
  package func ensure() throws(SystemError) {
    var generator = SystemRandomNumberGenerator()
    // Random bytes, because a file system that compresses would keep zeros in no room at all.
    let bytes = (0..<Self.size / 8).flatMap { _ in
      withUnsafeBytes(of: generator.next() as UInt64, Array.init)
    }
    do throws(SystemError) {
      files.close(try files.create(path, bytes))
    } catch {
      if error.code != EEXIST { throw error }
    }
  }

  /// Gives the room back: the bytes freed, nil when there was nothing to give.
  func release() -> Int? { files.calls.unlink(path) == 0 ? Self.size : nil }

  /// Whether an error means that there is no room.
  static func wouldHelp(_ error: SystemError) -> Bool { error.code == ENOSPC || error.code == EDQUOT }
}
