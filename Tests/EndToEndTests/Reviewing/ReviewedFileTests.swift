import Foundation
import StrictJSON
import TestSupport
import Testing

/// What the reviewer's screens say of files that are not simply valid.
@Suite struct `A file that is reviewed` {
  private let folder: Folder
  private let archive: DemonstrationArchive
  /// Its own, with the archive's trust: one program at a time takes notes in a data folder.
  private let home: String

  init() throws {
    folder = try Folder()
    archive = try DemonstrationArchive.shared()
    home = folder.url("home").path
    try FileManager.default.copyItem(atPath: archive.home, toPath: home)
    try FileManager.default.createDirectory(atPath: folder.url("stick").path, withIntermediateDirectories: true)
  }

  private func review(rows: Int = 24, columns: Int = 120) throws -> TmuxSession {
    try TmuxSession(
      [Program.path, "review", "--no-record", folder.url("stick").path], rows: rows, columns: columns,
      environment: ["GRILLE_HOME": home, "USER": "nobody"])
  }

  private func copy(_ path: String, to name: String) throws {
    try FileManager.default.copyItem(
      atPath: archive.path + "/" + path, toPath: folder.url("stick/\(name)").path)
  }

  private func text(_ json: JSONValue?, _ name: String) -> String? {
    guard case .object(let members)? = json, case .string(let text)? = members[name] else { return nil }
    return text
  }

  @Test func `says how its signatures stand where a revision takes its place`() throws {
    let list = try archive.list(archive.path, home: home)
    func result(_ json: JSONValue) -> JSONValue? {
      guard case .object(let members) = json else { return nil }
      return members["result"]
    }
    let old = try #require(list.first { text($0, "verdict") == "superseded" })
    let digest = try #require(text(result(old), "sha256"))
    let new = try #require(list.first { text(result($0), "supersedes") == digest })
    try copy(try #require(text(old, "file")), to: "r1.grille.json")
    try copy(try #require(text(new, "file")), to: "r2.grille.json")
    let session = try review()
    try session.wait(for: "2 résultats · 1 intègre · 1 remplacé")
    try session.press("Enter")
    try session.wait(for: "révision 2")
    try session.press("Right")
    try session.wait(for: "remplacé par une révision · signatures intègres et reconnues")
    try session.press("Escape")
    try session.wait(for: "examiner d")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
  }

  @Test func `is told to be cut, in words, and no folder`() throws {
    let list = try archive.list(archive.path, home: home)
    let whole = try #require(list.first { text($0, "verdict") == "valid" }.flatMap { text($0, "file") })
    let bytes = try Data(contentsOf: URL(fileURLWithPath: archive.path + "/" + whole))
    let cut = folder.url("stick/cut.grille.json")
    try bytes.prefix(bytes.count / 2).write(to: cut)
    let session = try review()
    try session.wait(for: "1 résultat · 1 en défaut")
    try session.press("Enter")
    try session.wait(for: "FICHIER")
    try session.wait(for: "la fin manque")
    try session.press("Escape")
    try session.wait(for: "examiner d")
    try session.press("q")
    #expect(try session.waitForExit() == 0)
    let ending = try Program.run("review", cut.path, home: home)
    #expect(ending.status == 66)
    #expect(ending.errors.contains("c'est un fichier") && ending.errors.contains("grille show"))
  }
}
