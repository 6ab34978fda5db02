package import Assessment
import Glibc
package import Seal

/// A folder that is removed with all that is in it.
///
/// It is moved out of sight first: what a sudden end leaves of it is nobody's dossier any more, and is removed the next
/// time.
package struct PurgeTree: Sendable {
  /// What the name of a folder begins with that is being removed.
  private static let mark = ".erased-"

  private let name: String
  /// Every file in it, by path below the folder that it is in.
  package let items: [PurgeList.Item]

  /// Reads everything in the folder `name` of `parent`; throws where there is anything in it but files and folders, or
  /// a file of more than `maximum` bytes.
  package init(
    _ name: String, in parent: FolderDescriptor, kind: PurgeKind, day: Day, maximum: Int = 1 << 30
  ) throws(FileFault) {
    self.name = name
    let folder = try FolderDescriptor("\(parent.path)/\(name)")
    let walk = try FolderWalk(folder, limits: WalkLimits())
    while walk.step(1024) {}
    var items: [PurgeList.Item] = []
    for entry in walk.entries {
      guard case .file(let stamp) = entry.kind, String(validating: entry.path.bytes, as: UTF8.self) != nil else {
        throw .notRegular(path: "\(name)/\(entry.path.text)")
      }
      let content = try HostileFile.readPrefix(entry.path.bytes, below: folder, count: maximum)
      guard content.isWhole else { throw .tooLarge(path: entry.path.text, maximum: maximum) }
      items.append(
        PurgeList.Item(
          path: ArchivePath(Array(name.utf8)).appending(entry.path.bytes), kind: kind, day: day,
          size: content.bytes.count, digest: SHA256Digest(of: content.bytes), identity: stamp))
    }
    self.items = items.sorted { $0.path < $1.path }
  }

  /// Removes the folder; never through a link.
  package func remove(from parent: FolderDescriptor) throws(FileFault) {
    guard renameat(parent.number, name, parent.number, Self.mark + name) == 0 else {
      throw .system(path: "\(parent.path)/\(name)", .remove, code: errno)
    }
    try Self.remove(Self.mark + name, in: parent.number, below: parent.path)
    guard fsync(parent.number) == 0 else { throw .system(path: parent.path, .sync, code: errno) }
  }

  /// Removes what a sudden end left of folders that were being removed; gives how many they were.
  package static func finish(in parent: FolderDescriptor) throws(FileFault) -> Int {
    let left = try DurableFile.names(in: parent.path).filter { $0.hasPrefix(mark) }
    for name in left { try remove(name, in: parent.number, below: parent.path) }
    return left.count
  }

  private static func remove(_ name: String, in folder: Int32, below path: String) throws(FileFault) {
    let path = "\(path)/\(name)"
    if unlinkat(folder, name, 0) == 0 { return }
    guard errno == EISDIR || errno == EPERM else { throw .system(path: path, .remove, code: errno) }
    let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { throw .system(path: path, .remove, code: errno) }
    defer { close(inner) }
    for name in try DurableFile.names(in: path) { try remove(name, in: inner, below: path) }
    guard unlinkat(folder, name, AT_REMOVEDIR) == 0 else { throw .system(path: path, .remove, code: errno) }
  }
}
