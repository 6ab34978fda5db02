/// What of a file's metadata the journal asks for.
package struct FileFacts: Equatable, Sendable {
  package var isRegular = false
  package var size = 0

  package init(isRegular: Bool = false, size: Int = 0) {
    self.isRegular = isRegular
    self.size = size
  }
}

/// The calls to the system that the journal makes, one method each, so that a test can let any of them fail.
///
/// Each gives what the kernel gives: a result that is not negative, or minus `errno`. Nothing is retried here.
package protocol SystemCalls: Sendable {
  func open(_ path: String, flags: Int32, mode: UInt32) -> Int
  func close(_ file: Int32) -> Int
  /// Appends what it read to `bytes`.
  func read(_ file: Int32, atMost count: Int, into bytes: inout [UInt8]) -> Int
  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int
  func fdatasync(_ file: Int32) -> Int
  func fsync(_ file: Int32) -> Int
  func ftruncate(_ file: Int32, size: Int) -> Int
  func fstat(_ file: Int32, into facts: inout FileFacts) -> Int
  /// `LOCK_EX | LOCK_NB`.
  func flock(_ file: Int32) -> Int
  /// Lets the lock go.
  func unlock(_ file: Int32) -> Int
  func rename(_ old: String, to new: String) -> Int
  func unlink(_ path: String) -> Int
  func mkdir(_ path: String, mode: UInt32) -> Int
  /// Appends the names in a folder, `.` and `..` left out, and those that are not UTF-8.
  func readdir(_ path: String, atMost count: Int, into names: inout [String]) -> Int
}
