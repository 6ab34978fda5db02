import Foundation

/// The built program, run as a person runs it.
enum Program {
  /// What a run ended with.
  struct Ending {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The binary of this build, which lies beside the bundle of its tests.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("grille").path

  /// Runs it to its end; nothing of the person's own data is in its way.
  static func run(
    _ arguments: String..., home: String, input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Ending {
    let own = ["GRILLE_HOME": home].merging(environment) { _, given in given }
    return try run(path, arguments, input: input, environment: own)
  }

  static func run(
    _ program: String, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Ending {
    let folder = try Folder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment =
      ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, new in new }
    // Files instead of pipes: none of them can fill up while another is read.
    try (input ?? Data()).write(to: folder.url("in"))
    for name in ["out", "err"] { try Data().write(to: folder.url(name)) }
    process.standardInput = try FileHandle(forReadingFrom: folder.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url("out"))
    process.standardError = try FileHandle(forWritingTo: folder.url("err"))
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: folder.url("out")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: folder.url("err")), as: UTF8.self))
  }
}

/// A folder of a test's own, gone with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("grille-test-" + UUID().uuidString.prefix(13)).path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  /// Writes a file; returns its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: url(name))
    return url(name).path
  }
}
