import Glibc
import Seal
import Testing

/// What a test does with files and folders beside the program.
enum Tree {
  static func bytes(_ path: String) throws -> [UInt8] {
    try HostileFile.read(path, maximum: 64 << 20, access: .given)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try DurableFile.write(bytes, to: path, replacing: true)
  }

  static func append(_ text: String, to path: String) throws {
    try write(try bytes(path) + text.utf8, to: path)
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func names(_ folder: String) -> [String] { (try? DurableFile.names(in: folder)) ?? [] }

  /// A folder and all that is below it.
  static func all(_ path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    return [path] + names(path).flatMap { all("\(path)/\($0)") }
  }

  static func remove(_ path: String) {
    for place in all(path).reversed() { _ = isFolder(place) ? rmdir(place) : unlink(place) }
  }

  /// Flips one bit in the middle of a line of a file, counted from 0.
  static func flip(line: Int, of path: String) throws {
    var content = try bytes(path)
    let lines = content.split(separator: 0x0A)
    let target = try #require(lines.indices.contains(line) ? lines[line] : nil)
    content[target.startIndex + target.count / 2] ^= 1
    try write(content, to: path)
  }
}
