import Foundation
import Testing

enum ArchiveFiles {
  /// Deletes a database with what may lie beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Writes a file under a name of any bytes.
  static func write(_ bytes: [UInt8], named name: [UInt8], in folder: String) throws {
    let path = (Array("\(folder)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = path.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
    }
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
  }
}

/// Another program that has locked a database for itself: the bytes that SQLite locks, locked by a process
/// of its own.
final class LockedDatabase {
  private let process = Process()
  private let input = Pipe()

  init(_ path: String) throws {
    let program = """
      import fcntl, sys
      f = open(sys.argv[1], "r+b")
      fcntl.lockf(f, fcntl.LOCK_EX, 512, 0x40000000)
      print("locked", flush=True)
      sys.stdin.read()
      """
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try #require(try output.fileHandleForReading.read(upToCount: 6)?.count == 6)
  }

  /// The other program ends.
  func release() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
