import Foundation
import Testing

@Suite struct `The page about PostgreSQL` {
  private let page: String

  init() throws {
    page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/archive-in-postgresql.md"), encoding: .utf8)
  }

  /// The fenced parts of one kind, in their order.
  private func parts(_ kind: String) -> [String] {
    page.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test(
    .enabled(
      if: DatabaseServer.isInstalled, "no PostgreSQL server on this computer: nothing of the page was tried"))
  func `says what a server takes, and what it then answers`() throws {
    let demo = try Demonstration.shared()
    let server = try DatabaseServer()
    let (sql, load) = (parts("sql"), try #require(parts("sh").first))
    #expect(sql.count == 5)
    _ = try server.ask(sql[0])
    let bin = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    var environment = server.environment
    environment["PATH"] = bin + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let folder = try Folder()
    for (place, result) in demo.results.enumerated() {
      try FileManager.default.copyItem(atPath: result, toPath: folder.url("\(place).grille.json").path)
    }
    environment["FOLDER"] = folder.path
    environment["GRILLE_HOME"] = demo.home
    let ending = try Program.run("/bin/bash", ["-euo", "pipefail", "-c", load], environment: environment)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output == "COPY 4\n")
    _ = try server.ask(sql[1])
    #expect(try server.ask(sql[2]) == parts("text").first)
    #expect(try server.ask(sql[3]).split(separator: "\n").count == 3)
    _ = try server.ask(sql[4])
    #expect(try server.ask("SELECT count(*) FROM result WHERE day IS NOT NULL AND revision = 1;") == "4\n")
    #expect(try server.ask("SELECT count(DISTINCT line #>> '{payload,format}') FROM result;") == "1\n")
  }
}
