import Foundation
import GRDB
import Glibc
import Seal

/// The index of one archive folder: an SQLite database that can be deleted at any time.
///
/// Rows carry their own check, and whoever opens a result has its file read again: nothing here decides
/// anything. What goes wrong with the database is never an error of the reading: it is made anew, or done
/// without.
final class ArchiveIndex {
  /// What is kept of one file, with what a search looks through.
  struct Entry {
    var file: IndexedFile
    var passages: [Passage] = []
    /// The texts of the certifier's grid, and what tells this grid from another.
    var form: (digest: SHA256Digest, passages: [Passage])?
  }

  /// Raised whenever rows, or what is found right of a file, become others than an earlier program would
  /// write.
  private static let version = 3
  /// "gril" in the header of the database file.
  private static let application = 0x6772_696C

  let isOnDisk: Bool
  let queue: DatabaseQueue
  private(set) var paths: [Int64: ArchivePath] = [:]

  private init(_ queue: DatabaseQueue, isOnDisk: Bool) {
    self.queue = queue
    self.isOnDisk = isOnDisk
  }

  /// Opens or makes the index in a file; one in memory where that cannot be, such as while another program
  /// has it.
  ///
  /// Nil only where there is no memory for one either.
  static func open(at path: String?) -> ArchiveIndex? {
    guard let path else { return inMemory() }
    switch attempt(path) {
    case .success(let index): return index
    case .failure(.unusable): return inMemory()
    case .failure(.worthless):
      remove(path)
      if case .success(let index) = attempt(path) { return index }
      return inMemory()
    }
  }

  static func inMemory() -> ArchiveIndex? {
    guard let queue = try? DatabaseQueue(configuration: configuration),
      (try? queue.write(ArchiveSchema.make)) != nil
    else { return nil }
    return ArchiveIndex(queue, isOnDisk: false)
  }

  /// Deletes an index with what SQLite may have left beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private enum Obstacle: Error {
    /// Damaged, or of another version or program.
    case worthless
    /// Locked, not to be written, no room.
    case unusable
  }

  private static func attempt(_ path: String) -> Result<ArchiveIndex, Obstacle> {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return .failure(.worthless) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isOurs = try queue.write { db in
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if tables == 0 {
          try db.execute(sql: "PRAGMA application_id = \(application)")
          try db.execute(sql: "PRAGMA user_version = \(version)")
          try ArchiveSchema.make(db)
        }
        return try Int.fetchOne(db, sql: "PRAGMA application_id") == application
          && Int.fetchOne(db, sql: "PRAGMA user_version") == version
      }
      return isOurs ? .success(ArchiveIndex(queue, isOnDisk: true)) : .failure(.worthless)
    } catch { return .failure(isDamage(error) ? .worthless : .unusable) }
  }

  /// Whether an error says that the database is not what it should be, rather than that it cannot be had now.
  static func isDamage(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return true }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_FULL,
      .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_AUTH, .SQLITE_NOLFS:
      return false
    default: return true
    }
  }

  /// One connection, a rollback journal and no syncs: a power cut costs the index at the most.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(0.2)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = OFF")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA cache_size = -32000")
    }
    return configuration
  }
}

extension ArchiveIndex {
  /// Everything that was kept; a row that is not as it was written is left out, and its file is read again.
  func load() throws -> [IndexedFile] {
    let shared = SharedTexts()
    return try queue.read { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM files") ?? 0
      var files: [IndexedFile] = []
      files.reserveCapacity(count)
      paths.reserveCapacity(count)
      let rows = try Row.fetchCursor(db, sql: "SELECT id, row FROM files")
      while let row = try rows.next() {
        guard let id = Int64.fromDatabaseValue(row[0]),
          let file = try row.withUnsafeData(
            atIndex: 1, { data in data.flatMap { IndexedFile(row: Array($0), sharing: shared) } })
        else { continue }
        paths[id] = file.path
        files.append(file)
      }
      return files
    }
  }

  /// Keeps files in place of what was kept of them, and forgets others, all of it or nothing.
  func write(_ entries: [Entry], forgetting gone: [ArchivePath]) throws {
    guard !entries.isEmpty || !gone.isEmpty else { return }
    let written = try queue.write { db in
      for path in gone {
        guard
          let id = try Int64.fetchOne(
            db, sql: "DELETE FROM files WHERE path = ? RETURNING id", arguments: [Data(path.bytes)])
        else { continue }
        try ArchiveSchema.forget(id, in: db)
      }
      return try entries.map { ($0.file.path, try ArchiveSchema.keep($0, in: db)) }
    }
    for (path, id) in written { paths[id] = path }
  }
}
