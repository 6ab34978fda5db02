import Glibc
import Journal
import Synchronization

/// The system's own calls on a disk that has only so much room, and that tells what was asked of it.
final class LimitedDisk: SystemCalls {
  private struct Account {
    var room = Int.max
    var syncFails = false
    var log: [String] = []
  }

  private let system = PosixCalls()
  private let account = Mutex(Account())

  /// Bytes that can still be written.
  var room: Int {
    get { account.withLock(\.room) }
    set { account.withLock { $0.room = newValue } }
  }

  /// Whether the next sync of a file's data fails, once.
  var syncFails: Bool {
    get { account.withLock(\.syncFails) }
    set { account.withLock { $0.syncFails = newValue } }
  }

  /// What was written and synced since last asked, in order.
  func takeLog() -> [String] {
    account.withLock { account in
      defer { account.log = [] }
      return account.log
    }
  }

  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    let taken = account.withLock { account in
      account.log.append("write")
      let taken = min(account.room, bytes.count)
      if account.room != Int.max { account.room -= taken }
      return taken
    }
    return taken == 0 && !bytes.isEmpty ? -Int(ENOSPC) : system.write(file, bytes.prefix(taken))
  }

  func fdatasync(_ file: Int32) -> Int {
    let fails = account.withLock { account in
      account.log.append("sync")
      defer { account.syncFails = false }
      return account.syncFails
    }
    return fails ? -Int(EIO) : system.fdatasync(file)
  }

  func fsync(_ file: Int32) -> Int {
    account.withLock { $0.log.append("sync") }
    return system.fsync(file)
  }

  func unlink(_ path: String) -> Int {
    let outcome = system.unlink(path)
    if outcome == 0 && path.hasSuffix("/.ballast") { room = Ballast.usualSize }
    return outcome
  }

  func open(_ path: String, flags: Int32, mode: UInt32) -> Int { system.open(path, flags: flags, mode: mode) }
  func close(_ file: Int32) -> Int { system.close(file) }
  func read(_ file: Int32, atMost count: Int, into bytes: inout [UInt8]) -> Int {
    system.read(file, atMost: count, into: &bytes)
  }
  func ftruncate(_ file: Int32, size: Int) -> Int { system.ftruncate(file, size: size) }
  func fstat(_ file: Int32, into facts: inout FileFacts) -> Int { system.fstat(file, into: &facts) }
  func flock(_ file: Int32) -> Int { system.flock(file) }
  func unlock(_ file: Int32) -> Int { system.unlock(file) }
  func rename(_ old: String, to new: String) -> Int { system.rename(old, to: new) }
  func mkdir(_ path: String, mode: UInt32) -> Int { system.mkdir(path, mode: mode) }
  func readdir(_ path: String, atMost count: Int, into names: inout [String]) -> Int {
    system.readdir(path, atMost: count, into: &names)
  }
}
