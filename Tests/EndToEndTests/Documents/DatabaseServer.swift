import Foundation
import TestSupport
import Testing

/// A PostgreSQL server of a test's own, on a socket in a folder of its own, gone with the value.
final class DatabaseServer {
  static let isInstalled = program("initdb") != nil && program("pg_ctl") != nil && program("psql") != nil

  private let folder: Folder
  private let runner: [String]

  init() throws {
    folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.url("pg").path, withIntermediateDirectories: true)
    // The server refuses to be root's.
    if getuid() == 0 {
      runner = ["/usr/bin/env", "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
      #expect(try Program.run("/bin/chown", ["-R", "nobody", folder.path]).status == 0)
    } else {
      runner = ["/usr/bin/env"]
    }
    try run(
      "initdb", ["-D", data, "-U", "grille", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"])
    try run("pg_ctl", ["-D", data, "-o", "-k \(socket) -h '' -F", "-w", "-l", "\(socket)/log", "start"])
  }

  deinit { try? run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]) }

  private var data: String { folder.url("pg").path + "/data" }
  var socket: String { folder.url("pg").path }

  /// What psql needs to find the server.
  var environment: [String: String] { ["PGHOST": socket, "PGUSER": "grille", "PGDATABASE": "postgres"] }

  /// Rows with `|` between their columns.
  func ask(_ sql: String) throws -> String {
    let psql = try #require(Self.program("psql"))
    let ending = try Program.run(
      psql, ["-At", "-v", "ON_ERROR_STOP=1", "-f", "-"], input: Data(sql.utf8), environment: environment)
    #expect(ending.status == 0, "\(sql): \(ending.errors)")
    return ending.output
  }

  private func run(_ name: String, _ arguments: [String]) throws {
    let program = try #require(Self.program(name))
    let command = runner + [program] + arguments
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let ending = try ProgramRun.run(
      command, environment: ["HOME": socket, "LC_ALL": "C.UTF-8", "PATH": path])
    guard ending.status == 0 else { throw Refused(text: "\(name): \(ending.outputText) \(ending.errorText)") }
  }

  struct Refused: Error { let text: String }

  private static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let folders =
      path.split(separator: ":").map(String.init) + versions.map { "/usr/lib/postgresql/\($0)/bin" }
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
