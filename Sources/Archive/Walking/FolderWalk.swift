import Dispatch
import Glibc
import Seal
import Synchronization

/// How much of a folder is gone through.
package struct WalkLimits: Hashable, Sendable {
  package var depth: Int
  package var entries: Int

  package init(depth: Int = 64, entries: Int = 250_000) {
    self.depth = depth
    self.entries = entries
  }
}

/// What lies at a path below a folder.
struct WalkedEntry {
  enum Kind: Equatable {
    case file(FileStamp)
    /// Never opened: what it is.
    case special(SpecialKind)
    /// A folder that was not gone through: why.
    case folder(FolderObstacle)
  }

  let path: ArchivePath
  let kind: Kind
}

enum SpecialKind: String {
  case link = "symbolic-link"
  case pipe, socket, device, unknown
}

enum FolderObstacle: String {
  case unreadable = "cannot-read"
  case tooDeep = "too-deep"
  case tooMany = "too-many-files"
  /// The same folder is already being gone through above.
  case loop
}

/// Goes through everything below a folder, some entries at a time.
///
/// Links are never followed and nothing but folders is opened, each by its name in the open folder above
/// it, so that the way to it cannot be exchanged for another meanwhile.
final class FolderWalk {
  private struct Level {
    let stream: OpaquePointer
    let path: ArchivePath
    let identity: Identity
    var folders: [[UInt8]] = []
    var isListed = false
  }

  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
    }
  }

  private let limits: WalkLimits
  private var levels: [Level] = []
  private(set) var entries: [WalkedEntry] = []
  private var count = 0

  init(_ folder: FolderDescriptor, limits: WalkLimits) throws(FileFault) {
    self.limits = limits
    let descriptor = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: folder.path, .open, code: errno) }
    guard enter(descriptor, ArchivePath([])) else {
      throw .system(path: folder.path, .list, code: errno)
    }
  }

  deinit { for level in levels { closedir(level.stream) } }

  var isDone: Bool { levels.isEmpty }

  /// Goes through the next entries; false where there are no more.
  func step(_ most: Int) -> Bool {
    for _ in 0..<most {
      guard let last = levels.indices.last else { return false }
      if !levels[last].isListed {
        listNext(in: last)
      } else if let name = levels[last].folders.popLast() {
        open(name, in: last)
      } else {
        closedir(levels[last].stream)
        levels.removeLast()
      }
    }
    return !isDone
  }

  /// Goes ahead on a thread of its own for as long as `work` takes, which must not touch the walk.
  ///
  /// A few entries at a time: where the folder is slow, `work` is not waited for longer than they take.
  func goAhead(during work: () -> Void) {
    let isDone = Atomic(false)
    // Each is touched by one of the two threads alone, and by no other before both have ended.
    nonisolated(unsafe) let (walk, work) = (self, work)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        work()
        isDone.store(true, ordering: .relaxed)
      } else {
        while !isDone.load(ordering: .relaxed), walk.step(16) {}
      }
    }
  }

  private func listNext(in level: Int) {
    let stream = levels[level].stream
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 {
        note(levels[level].path.bytes.isEmpty ? Self.itself : levels[level].path, .folder(.unreadable))
      }
      levels[level].isListed = true
      return
    }
    let name = Self.name(of: entry)
    guard name != [0x2E], name != [0x2E, 0x2E] else { return }
    guard count < limits.entries else { return stop() }
    count += 1
    let path = levels[level].path.appending(name)
    var status = stat()
    guard Self.withText(name, { fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      // Gone since it was listed, or in a folder that lets nobody look at what it lists.
      if errno != ENOENT { note(path, .special(.unknown)) }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: note(path, .file(FileStamp(status)))
    case S_IFDIR: levels[level].folders.append(name)
    case S_IFLNK: note(path, .special(.link))
    case S_IFIFO: note(path, .special(.pipe))
    case S_IFSOCK: note(path, .special(.socket))
    case S_IFBLK, S_IFCHR: note(path, .special(.device))
    default: note(path, .special(.unknown))
    }
  }

  private func open(_ name: [UInt8], in level: Int) {
    let path = levels[level].path.appending(name)
    guard levels.count < limits.depth else { return note(path, .folder(.tooDeep)) }
    let descriptor = Self.withText(name) {
      openat(dirfd(levels[level].stream), $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      let code = errno
      return note(path, code == ELOOP || code == ENOTDIR ? .special(.link) : .folder(.unreadable))
    }
    if !enter(descriptor, path) { note(path, .folder(.unreadable)) }
  }

  /// Takes a descriptor over; false where the folder cannot be listed.
  private func enter(_ descriptor: Int32, _ path: ArchivePath) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      return false
    }
    let identity = Identity(status)
    guard !levels.contains(where: { $0.identity == identity }) else {
      close(descriptor)
      note(path, .folder(.loop))
      return true
    }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return false
    }
    levels.append(Level(stream: stream, path: path, identity: identity))
    return true
  }

  private func stop() {
    for level in levels { closedir(level.stream) }
    levels = []
    note(Self.itself, .folder(.tooMany))
  }

  /// The folder that is gone through.
  private static let itself = ArchivePath([UInt8(ascii: ".")])

  private func note(_ path: ArchivePath, _ kind: WalkedEntry.Kind) {
    entries.append(WalkedEntry(path: path, kind: kind))
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { text in
      Array(text.prefix(text.baseAddress.map { strnlen($0, text.count) } ?? 0))
    }
  }

  private static func withText(_ name: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (name + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in text.baseAddress.map(body) ?? -1 }
    }
  }
}
