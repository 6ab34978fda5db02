import Foundation
import StrictJSON
import Testing

@Suite struct `A folder of results` {
  private let demo: Demonstration
  private let folder: Folder

  init() throws {
    demo = try Demonstration.shared()
    folder = try Folder()
  }

  /// The demonstration's results in folders of their own, beside much that is none.
  private func archive() throws -> String {
    let files = FileManager.default
    let root = folder.url("archive").path
    try files.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
    for (place, result) in demo.results.enumerated() {
      try files.copyItem(atPath: result, toPath: "\(root)/\(place < 2 ? "a" : "a/b")/\(place).grille.json")
    }
    try files.copyItem(atPath: demo.results[0], toPath: root + "/again.grille.json")
    try Data(try demo.bytes(demo.results[0]).dropLast(5)).write(
      to: URL(fileURLWithPath: root + "/cut.grille.json"))
    try Data("Bonjour".utf8).write(to: URL(fileURLWithPath: root + "/lettre.txt"))
    try Data(repeating: 0x5B, count: 200_000).write(to: URL(fileURLWithPath: root + "/nested.grille.json"))
    try Data().write(to: URL(fileURLWithPath: root + "/esc\u{1B}[31m\u{202E}.grille.json"))
    try files.createSymbolicLink(atPath: root + "/link.grille.json", withDestinationPath: "/etc/passwd")
    #expect(mkfifo(root + "/pipe.grille.json", 0o600) == 0)
    return root
  }

  private func export(_ arguments: String...) throws -> Program.Ending {
    try Program.run(Program.path, ["export"] + arguments, environment: ["GRILLE_HOME": demo.home])
  }

  private func nothingButText(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && scalar.value != 0x7F && !(0x202A...0x202E).contains(scalar.value))
    }
  }

  @Test(arguments: ["text", "html", "json", "compact", "openssl"])
  func `gives a document for each, and tells of each file that gave none`(form: String) throws {
    let out = folder.url("out").path
    let ending = try export(try archive(), "--to", form, "-o", out)
    #expect(ending.status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: out)
    #expect(names.count == 4)
    #expect(
      names.allSatisfy { $0.wholeMatch(of: #/exemple-philomene-b[1-4]-r1-[0-9a-f]{16}(\.[a-z]+)?/#) != nil },
      "\(names)")
    #expect(
      ending.errors.contains("4 résultats écrits, 1 en double, 1 autre fichier laissé, 5 sans document"))
    for name in [
      "cut.grille.json", "nested.grille.json", "esc<U+001B>[31m<U+202E>", "link.grille.json",
      "pipe.grille.json",
    ] {
      #expect(ending.errors.contains(name), "\(name)")
    }
    nothingButText(ending.errors)
  }

  @Test func `is one table, and one list of lines, each result once and in the order of the paths`() throws {
    let root = try archive()
    let table = try export(root, "--to", "csv")
    #expect(table.status == 1)
    let lines = try export(root, "--to", "ndjson", "-o", folder.url("all.ndjson").path)
    #expect(lines.status == 1)
    let values = try String(contentsOfFile: folder.url("all.ndjson").path, encoding: .utf8)
      .split(separator: "\n").map { try JSONValue.parse(Array($0.utf8)) }
    #expect(
      try values.map { try $0["file"].text } == [
        "a/0.grille.json", "a/1.grille.json", "a/b/2.grille.json", "a/b/3.grille.json",
      ])
    for file in ["a/0.grille.json", "a/b/3.grille.json"] { #expect(table.output.contains("\"\(file)\"")) }
    #expect(table.output.components(separatedBy: "\"Fichier\"").count == 2)
    #expect(try export(root, "--to", "csv").output == table.output)
  }

  @Test func `is never written over what is there, and says so where it holds nothing to write`() throws {
    let root = try archive()
    #expect(try export(root, "--to", "html").status == 64)
    #expect(try export(root, "--to", "html", "-o", root).status == 74)
    let taken = try folder.file("taken", [1])
    #expect(try export(root, "--to", "csv", "-o", taken).status == 74)
    #expect(try Data(contentsOf: URL(fileURLWithPath: taken)) == Data([1]))
    let empty = folder.url("empty").path
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    let ending = try export(empty, "--to", "ndjson")
    #expect(ending.status == 0)
    #expect(ending.output == "")
    #expect(ending.errors.contains("0 résultat écrit"))
  }

  @Test func `changes nothing in the folder`() throws {
    let root = try archive()
    let before = try listing(root)
    _ = try export(root, "--to", "text", "-o", folder.url("out").path)
    _ = try export(root, "--to", "html", "--for", "Philomène Exemple", "-o", folder.url("extract.html").path)
    #expect(try listing(root) == before)
  }

  private func listing(_ root: String) throws -> String {
    try Program.run(
      "/bin/sh", ["-c", "cd '\(root)' && find . -type f -exec sha256sum {} + | sort; find . | sort"]
    ).output
  }

  @Test func `gives everything about one candidate, by name however it is written or by id`() throws {
    let root = try archive()
    let byName = try export(root, "--to", "text", "--for", "exemple philomene")
    // A file that was cut may be about anybody: the document says that there is one, and only the person at the
    // keyboard what it is called.
    #expect(byName.status == 1)
    #expect(byName.output.replacing("\n", with: " ").contains("du même dossier n'ont pas pu être contrôlés"))
    #expect(!byName.output.contains("cut.grille.json"))
    for bloc in ["B1", "B2", "B3", "B4"] {
      #expect(byName.output.contains("Résultat du bloc \(bloc), révision 1"))
    }
    #expect(byName.errors.contains("cut.grille.json"))
    let line = try #require(try export(root, "--to", "ndjson").output.split(separator: "\n").first)
    let id = try JSONValue.parse(Array(line.utf8))["payload"]["candidate"]["id"].text
    #expect(try export(root, "--to", "text", "--for", id).output == byName.output)
    let page = try export(root, "--to", "html", "--for", id)
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `gives nobody's extract for a name that is not there, and none but as text or page`() throws {
    let root = try archive()
    let nobody = try export(root, "--to", "text", "--for", "Personne Ici")
    #expect(nobody.status == 1)
    #expect(nobody.output == "")
    let part = try export(root, "--to", "text", "--for", "exemple")
    #expect(part.status == 1 && part.errors.contains("Philomène Exemple"), "\(part.errors)")
    #expect(try export(root, "--to", "csv", "--for", "Philomène Exemple").status == 64)
    #expect(try export(demo.results[0], "--to", "text", "--for", "Philomène Exemple").status == 64)
  }
}
