/// Why a file could not be read or written.
package enum FileFault: Error, Equatable, Sendable {
  package enum Operation: String, Equatable, Sendable {
    case open, read, write, sync, rename, list, makeFolder = "make-folder", remove
  }

  /// The system's answer, as an `errno`.
  case system(path: String, Operation, code: Int32)
  /// A folder, a pipe, a device or a link where a file is asked for.
  case notRegular(path: String)
  case tooLarge(path: String, maximum: Int)
  case exists(path: String)
  /// A private file that others may read or write; its permission bits.
  case openToOthers(path: String, mode: UInt32)
}
