import Foundation
import Testing

/// `docs/documents.md`: its commands print what it says; `RECORD_DOCS=1` writes that anew and fails, to be
/// looked at.
@Suite struct `The page about documents` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `gives commands that print what it says`() throws {
    let page = Self.root.appendingPathComponent("docs/documents.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let folder = try Folder()
    let example = Self.root.appendingPathComponent("Tests/SealTests/Files/example.grille.json")
    try FileManager.default.copyItem(at: example, to: folder.url("example.grille.json"))
    let bin = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    let environment = [
      "PATH": bin + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      "GRILLE_HOME": folder.url("home").path,
    ]
    var written = ""
    let parts = text.components(separatedBy: "```sh\n")
    for (place, part) in parts.enumerated() {
      guard place > 0 else {
        written = part
        continue
      }
      let pieces = part.components(separatedBy: "```\n\n```text\n")
      let rest = try #require(
        pieces.dropFirst().first?.components(separatedBy: "```"), "no output after \(part)")
      // The example's signers are not known here: grille says so by its status, which is not what is looked at.
      let ending = try Program.run(
        "/bin/bash", ["-c", "cd '\(folder.path)'\n" + pieces[0]], environment: environment)
      if ProcessInfo.processInfo.environment["RECORD_DOCS"] != "1" {
        #expect(ending.output == rest[0], "\(pieces[0]) \(ending.errors)")
      }
      written +=
        "```sh\n" + pieces[0] + "```\n\n```text\n" + ending.output + "```"
        + rest.dropFirst().joined(separator: "```")
    }
    #expect(parts.count == 5)
    guard ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" else { return }
    try written.write(to: page, atomically: true, encoding: .utf8)
    Issue.record("docs/documents.md was written; run again without RECORD_DOCS")
  }
}
