/// What tells that a file is the one that was read before, without reading it.
package struct FileStamp: Hashable, Sendable {
  package let size: Int64
  /// Nanoseconds since 1970 of the last change to the content and to the inode: setting back the first sets the second.
  package let modified: Int64
  package let changed: Int64
  package let inode: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }
}
