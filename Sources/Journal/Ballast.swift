import Glibc

/// A file that only takes room, so that room can be given back when the disk is full during an interview.
package struct Ballast: Sendable {
  package static let usualSize = 1 << 20

  let path: String
  let size: Int
  let files: Files

  /// Makes the file if it is not there; the error, if any, tells that the disk is nearly full.
  package func ensure() throws(SystemError) {
    // What looks random, because a file system that compresses would keep zeros in no room at all.
    var number = UInt64.random(in: 1 ... .max)
    var bytes = Array(repeating: UInt8(0), count: size)
    bytes.withUnsafeMutableBytes { room in
      for place in stride(from: 0, through: room.count - 8, by: 8) {
        // A step of xorshift64 (Marsaglia 2003): the system's own generator takes a call for each number.
        number ^= number << 13
        number ^= number >> 7
        number ^= number << 17
        room.storeBytes(of: number, toByteOffset: place, as: UInt64.self)
      }
    }
    do throws(SystemError) {
      files.close(try files.create(path, bytes))
    } catch {
      if error.code != EEXIST { throw error }
    }
  }

  /// Gives the room back: the bytes freed, nil when there was nothing to give.
  func release() -> Int? { files.calls.unlink(path) == 0 ? size : nil }

  /// Whether an error means that there is no room.
  static func wouldHelp(_ error: SystemError) -> Bool { error.code == ENOSPC || error.code == EDQUOT }
}
