import Glibc

/// What tells that a file is the one that was read before, without reading it.
package struct FileStamp: Hashable, Sendable {
  package let size: Int64
  /// Nanoseconds since 1970 of the last change to the content and to the inode: setting back the first sets
  /// the second.
  package let modified: Int64
  package let changed: Int64
  package let inode: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt64(status.st_ino))
  }

  /// A file system may claim any time at all.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
