import Assessment
import Foundation
import Referential
import Seal
import StrictJSON
import TestSupport
import Testing

/// From the reviewer's desk to the evaluators' and back: a result is read, sent back, and opened again.
@Suite struct `A reviewer's request` {
  private let demo: Demonstration
  private let folder: Folder
  private let result: String

  init() throws {
    demo = try Demonstration.copy()
    folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.url("stick").path, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.url("out").path, withIntermediateDirectories: true)
    let path = try #require(demo.results.first { $0.hasSuffix("B1.r1.grille.json") })
    result = demo.home + path.dropFirst(try Demonstration.shared().home.count)
    try FileManager.default.copyItem(atPath: result, toPath: folder.url("stick/B1.r1.grille.json").path)
  }

  private func reviewer(_ rows: Int = 24, _ columns: Int = 80) throws -> TmuxSession {
    try TmuxSession(
      [Program.path, "review", folder.url("stick").path], rows: rows, columns: columns,
      environment: ["GRILLE_HOME": folder.url("reviewer").path, "HOME": folder.url("out").path, "USER": "nobody"])
  }

  @Test func `opens a revision with its reason, which the evaluators read`() throws {
    let session = try reviewer()
    try session.wait(for: "Qui a signé ces résultats")
    try session.press("Down", "Enter")
    try session.wait(for: "1 résultat")
    try session.wait(for: "non reconnu")
    try session.press("Enter")
    try session.wait(for: "signatures intègres")
    try session.press("k")
    try session.wait(for: "À corriger")
    try session.type("Précisions de la compétence 2 à compléter")
    try session.press("Enter")
    try session.wait(for: "Noté")
    try session.press("e")
    try session.wait(for: "Votre clé de relecteur")
    try session.type("Rose Relectrice")
    try session.press("Enter")
    for _ in 0..<2 {
      try session.type("quatre mots assez longs")
      try session.press("Enter")
    }
    try session.press("Enter")
    try session.wait(for: "où l'écrire")
    try session.press("t")
    try session.wait(for: "Chemin d'un dossier")
    try session.type(folder.url("out").path)
    try session.press("Enter")
    try session.wait(for: "Écrire ici")
    try session.press("Enter")
    try session.wait(for: "Écrire la demande")
    try session.type("quatre mots assez longs")
    try session.press("Enter", "Enter")
    try session.wait(for: "Remettez ce fichier")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("out").path)
    let name = try #require(names.first { $0.hasSuffix(".grille-demande.json") })
    let file = folder.url("out/\(name)").path

    // The evaluators: the key is not known, then accepted, then the revision is open.
    let unknown = try Program.run("receive", file, "--as", Demonstration.hermine, home: demo.home)
    #expect(unknown.status != 0)
    #expect(unknown.errors.contains("Rose Relectrice"))
    let (request, _) = try CorrectionRequest.open(demo.bytes(file))
    let key = PublicKeyFile(
      key: request.reviewer.key, name: request.reviewer.name, person: request.reviewer.person)
    let keyFile = try folder.file("rose.public.json", key.bytes)
    #expect(try Program.run("trust", "add", keyFile, home: demo.home).status == 0)
    let taken = try Program.run("receive", file, "--as", Demonstration.hermine, home: demo.home)
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.output.contains("Précisions de la compétence 2 à compléter"))
    let again = try Program.run("receive", file, "--as", Demonstration.hermine, home: demo.home)
    #expect(again.status == 0 && again.output.contains("déjà rouvert"))

    let dossier = URL(fileURLWithPath: result).deletingLastPathComponent().deletingLastPathComponent()
      .lastPathComponent
    let evaluators = try TmuxSession(
      [Program.path, "open", dossier, "--as", Demonstration.hermine, "--bloc", "B1"], rows: 24, columns: 160,
      environment: ["GRILLE_HOME": demo.home])
    try evaluators.wait(for: "Demandé par Rose Relectrice")
    #expect(try Program.run("verify", "--no-record", result, home: demo.home).status == 0, "the signed result stands")
  }

  @Test func `is never written beside the evidence`() throws {
    let before = try digests(of: folder.url("stick").path)
    let session = try reviewer()
    try session.wait(for: "Qui a signé ces résultats")
    try session.press("Down", "Enter")
    try session.wait(for: "1 résultat")
    try session.press("x")
    try session.wait(for: "Exporter ce résultat")
    try session.press("Down", "Down", "Enter")
    try session.wait(for: "où écrire le fichier")
    try session.press("t")
    try session.wait(for: "Chemin d'un dossier")
    try session.type(folder.url("stick").path)
    try session.press("Enter")
    try session.wait(for: "Écrire ici")
    try session.press("Enter")
    try session.wait(for: "preuves")
    #expect(try digests(of: folder.url("stick").path) == before)
  }

  /// Everything in a folder by its path: digest, size and time of the last change.
  private func digests(of folder: String) throws -> [String: String] {
    var all: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      let bytes = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
      all[name] = SHA256Digest(of: bytes).hex + " \(facts[.modificationDate] ?? "")"
    }
    return all
  }

  @Test func `and no other key changes anything in the archive`() throws {
    let stick = folder.url("stick").path
    for path in demo.results {
      let own = demo.home + path.dropFirst(try Demonstration.shared().home.count)
      let target = folder.url("stick/\(URL(fileURLWithPath: path).lastPathComponent)").path
      if !FileManager.default.fileExists(atPath: target) {
        try FileManager.default.copyItem(atPath: own, toPath: target)
      }
    }
    var changed = try demo.bytes(stick + "/B1.r1.grille.json")
    changed[400] ^= 1
    _ = try folder.file("stick/modifié.grille.json", changed)
    _ = try folder.file("stick/lettre.txt", Array("\u{1B}[31mbonjour".utf8))
    let before = try digests(of: stick)
    // Exports and requests write where somebody says; everything else is pressed at random.
    let letters = "abcdfghijklmnoprstuvwyzé&\"'(-_0123456789/?".map(String.init)
    let named = [
      "Up", "Down", "Left", "Right", "PPage", "NPage", "Home", "End", "Enter", "Enter", "Enter", "Escape", "Tab",
      "BTab", "DC", "BSpace", "F1", "F9", "C-z", "C-s", "C-n", "C-p", "Space",
    ]
    var generator = SystemRandomNumberGenerator()
    var pressed = 0
    for round in 0..<3 {
      let session = try reviewer(round == 1 ? 17 : 24, round == 1 ? 60 : 120)
      try session.wait(for: "Qui a signé ces résultats")
      try session.press("Down", "Enter")
      try session.wait(for: "tri")
      for _ in 0..<40 {
        let keys = (0..<30).map { _ in
          Bool.random(using: &generator)
            ? letters.randomElement(using: &generator) ?? "l" : named.randomElement(using: &generator) ?? "Down"
        }
        try session.press(keys)
        pressed += keys.count
      }
      // Still there: none of these keys leaves the list.
      #expect(try session.processID() != nil)
      #expect(try digests(of: stick) == before)
    }
    #expect(pressed > 3_000)
  }
}
