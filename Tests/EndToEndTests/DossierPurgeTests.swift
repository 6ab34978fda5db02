import Foundation
import Glibc
import StrictJSON
import Testing

/// Whole dossiers that are past their retention period, removed from a computer by the real program.
@Suite struct `Clearing the dossiers of a computer` {
  private let demonstration: Demonstration
  private let folder: String
  /// The one whose last line is weeks old.
  private let old: String

  init() throws {
    demonstration = try Demonstration.copy()
    folder = demonstration.home + "/dossiers"
    let listed = try Program.run("purge", "--older-than", "5 days", "--dry-run", home: demonstration.home)
    #expect(listed.status == 0)
    let name = try #require(listed.lines.first { $0.contains("Philomène") })
    let short = try #require(name.split(separator: "(").last?.prefix(8))
    old = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(short) })
    #expect(listed.lines.suffix(2).first == "1 dossier à effacer")
  }

  private func purge(_ arguments: String..., word: String = "") throws -> Program.Ending {
    try Program.run(
      Program.path, ["purge"] + arguments, input: Data((word + "\n").utf8),
      environment: ["GRILLE_HOME": demonstration.home])
  }

  private func files() throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: folder))
  }

  @Test func `asks for a period, and for the right folder`() throws {
    let before = try files()
    let ending = try purge()
    #expect(ending.status == 64 && ending.errors.contains("config.yaml"))
    #expect(try purge("--older-than", "5 days", "--kind", "results").status == 64)
    #expect(try purge("--older-than", "5 days", "--kind", "dossiers", folder).status == 64)
    #expect(try files() == before)
  }

  @Test func `keeps a dossier as long as the results in it`() throws {
    let before = try files()
    let config = demonstration.home + "/config.yaml"
    try Data("retention: {dossiers: 5 days}\n".utf8).write(to: URL(fileURLWithPath: config))
    let alone = try purge(word: "effacer")
    #expect(alone.status == 0 && alone.output.contains("Philomène") && alone.output.contains(" reste"))
    try Data("retention: {dossiers: 5 days, results: 2 years}\n".utf8).write(to: URL(fileURLWithPath: config))
    #expect(try purge(word: "effacer").lines.last == "0 dossier à effacer")
    #expect(try files() == before)
    try Data("retention: {dossiers: 5 days, results: 5 days}\n".utf8).write(to: URL(fileURLWithPath: config))
    #expect(try purge("--dry-run").lines.contains("1 dossier à effacer"))
  }

  @Test func `removes nothing without the word, and with it leaves a line for each file`() throws {
    let before = try files()
    #expect(try purge("--older-than", "5 days", word: "oui").status == 1)
    #expect(try files() == before)
    #expect(try purge("--older-than", "5 days", word: "effacer").status == 0)
    let gone = before.subtracting(try files())
    #expect(gone == before.filter { $0 == old || $0.hasPrefix(old + "/") })
    let lines = try String(contentsOfFile: folder + "/purge.jsonl", encoding: .utf8).split(separator: "\n")
    let removed = try lines.map { try JSONValue.parse(Array($0.utf8.dropLast(44)))["removed"].text }
    let paths = gone.filter { $0.contains(".jnl") || $0.contains(".grille.json") }
    #expect(!paths.isEmpty && paths.isSubset(of: removed))
    let cache = try FileManager.default.contentsOfDirectory(atPath: demonstration.home + "/cache")
    #expect(!cache.contains { $0.hasPrefix(old) })
    #expect(try purge("--older-than", "5 days", "--dry-run").lines.contains("0 dossier à effacer"))
  }

  @Test func `leaves alone what somebody has open, and what holds a link`() throws {
    let lock = open("\(folder)/\(old)/.lock", O_RDWR)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let before = try files()
    let ending = try purge("--older-than", "5 days", word: "effacer")
    #expect(ending.status == 74 && ending.errors.contains("Philomène"))
    #expect(try files().subtracting(["purge.jsonl"]) == before)
    _ = flock(lock, LOCK_UN)
    close(lock)
    symlink("/etc", "\(folder)/\(old)/journals/ailleurs")
    let linked = try purge("--older-than", "5 days", word: "effacer")
    #expect(linked.lines.last == "0 dossier à effacer" && linked.output.contains(" reste"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/\(old)/referential.json"))
    #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
  }

  @Test func `ends a removal that was cut short`() throws {
    try #require(rename("\(folder)/\(old)", "\(folder)/.erased-\(old)") == 0)
    symlink("/etc", "\(folder)/.erased-\(old)/journals/ailleurs")
    #expect(try Program.run("status", old, home: demonstration.home).status != 0)
    #expect(try purge("--older-than", "5 days", "--dry-run").output.contains("avait été interrompu") == false)
    #expect(try files().contains(".erased-\(old)"))
    #expect(try purge("--older-than", "5 days").output.contains("avait été interrompu"))
    #expect(try !files().contains { $0.contains(old) })
    #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
  }
}
