import Dossier
import Glibc
import Journal
import Seal

/// The disk as the demonstration writes to it: each journal is synced once at its end.
///
/// An evaluator's line must be on the disk before it is shown; of the demonstration's nothing is shown, or
/// found again, before all of it is there, and a sync for each of its lines would take most of the time.
struct DemoDisk: SystemCalls {
  private let system = PosixCalls()

  func open(_ path: String, flags: Int32, mode: UInt32) -> Int {
    system.open(path, flags: flags, mode: mode)
  }
  func close(_ file: Int32) -> Int { system.close(file) }
  func read(_ file: Int32, atMost count: Int, into bytes: inout [UInt8]) -> Int {
    system.read(file, atMost: count, into: &bytes)
  }
  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int { system.write(file, bytes) }
  func fdatasync(_ file: Int32) -> Int { 0 }
  func fsync(_ file: Int32) -> Int { 0 }
  func ftruncate(_ file: Int32, size: Int) -> Int { system.ftruncate(file, size: size) }
  func fstat(_ file: Int32, into facts: inout FileFacts) -> Int { system.fstat(file, into: &facts) }
  func flock(_ file: Int32) -> Int { system.flock(file) }
  func unlock(_ file: Int32) -> Int { system.unlock(file) }
  func rename(_ old: String, to new: String) -> Int { system.rename(old, to: new) }
  func unlink(_ path: String) -> Int { system.unlink(path) }
  func mkdir(_ path: String, mode: UInt32) -> Int { system.mkdir(path, mode: mode) }
  func readdir(_ path: String, atMost count: Int, into names: inout [String]) -> Int {
    system.readdir(path, atMost: count, into: &names)
  }

  /// Syncs the journals of a finished dossier, and the folder that names them.
  static func settle(_ folder: DossierFolder) throws(Seal.FileFault) {
    let journals = folder.path + "/journals"
    let names = try DurableFile.names(in: journals)
    for path in names.map({ "\(journals)/\($0)" }) + [journals] {
      let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else { throw .system(path: path, .open, code: errno) }
      defer { Glibc.close(file) }
      guard Glibc.fsync(file) == 0 else { throw .system(path: path, .sync, code: errno) }
    }
  }
}
