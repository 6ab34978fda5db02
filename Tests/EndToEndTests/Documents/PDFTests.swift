import Foundation
import Testing

@Suite struct `A result as a PDF` {
  private let demo: Demonstration
  private let folder: Folder

  init() throws {
    demo = try Demonstration.shared()
    folder = try Folder()
  }

  /// WeasyPrint lies beside the Python that the tests are given.
  private func environment() throws -> [String: String] {
    let python = try #require(
      ProcessInfo.processInfo.environment["GRILLE_PYTHON"],
      "GRILLE_PYTHON names a Python with WeasyPrint beside it: make test sets it")
    let bin = URL(fileURLWithPath: python).deletingLastPathComponent().path
    try #require(
      FileManager.default.isExecutableFile(atPath: bin + "/weasyprint"),
      "no weasyprint in \(bin): make test installs it")
    return [
      "GRILLE_HOME": demo.home, "PATH": bin + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      "HOME": folder.path,
    ]
  }

  private func export(_ result: String, _ name: String) throws -> String {
    let out = folder.url(name).path
    let ending = try Program.run(
      Program.path, ["export", result, "--to", "pdf", "-o", out], environment: try environment())
    #expect(ending.status == 0, "\(ending.errors)")
    return out
  }

  private func tool(_ command: String...) throws -> String {
    let ending = try Program.run("/usr/bin/env", command)
    try #require(ending.status == 0, "\(command[0]) is needed, make test installs it: \(ending.errors)")
    return ending.output
  }

  @Test func `shows what was signed, with the very file attached, in the same bytes each time`() throws {
    let pdf = try export(demo.results[0], "a.pdf")
    let text = try tool("pdftotext", "-layout", pdf, "-")
    for part in [
      "Philomène Exemple", "Contrôlé par grille", "Hermine Démo", "La posture d'accueil est adaptée",
      "joint à ce PDF",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(try tool("pdfdetach", "-list", pdf).contains("B1.r1.grille.json"))
    let file = folder.url("detached.json").path
    _ = try tool("pdfdetach", "-save", "1", "-o", file, pdf)
    #expect(try demo.bytes(file) == demo.bytes(demo.results[0]))
    #expect(try demo.bytes(try export(demo.results[0], "b.pdf")) == demo.bytes(pdf))
  }

  @Test func `claims to be PDF/A-3b, holds no script, and is put together soundly`() throws {
    let pdf = try export(demo.results[1], "a.pdf")
    #expect(try tool("qpdf", "--check", pdf).contains("No syntax or stream encoding errors found"))
    let metadata = try tool("pdfinfo", "-meta", pdf)
    #expect(metadata.contains("pdfaid:part") && metadata.contains("3"))
    #expect(try tool("pdfinfo", pdf).contains("JavaScript:      no"))
  }

  @Test func `has what PDF/A-3b asks for, as far as its structure shows it`() throws {
    let pdf = try export(demo.results[1], "a.pdf")
    let dump = try JSONSerialization.jsonObject(with: Data(try tool("qpdf", "--json", pdf).utf8))
    let parts = try #require((dump as? [String: Any])?["qpdf"] as? [[String: Any]])
    let objects = try #require(parts.last).values.compactMap { object -> [String: Any]? in
      let object = object as? [String: Any]
      return (object?["stream"] as? [String: Any])?["dict"] as? [String: Any] ?? object?["value"] as? [String: Any]
    }
    func all(_ type: String) -> [[String: Any]] { objects.filter { $0["/Type"] as? String == type } }

    // ISO 19005-3 6.2.3 (output intent), 6.2.11.4 (fonts in the file), 6.8 (embedded files), 6.1.3 (no encryption, an ID).
    let catalog = try #require(all("/Catalog").first)
    let intents = try #require(catalog["/OutputIntents"] as? [[String: Any]])
    #expect(intents.contains { $0["/S"] as? String == "/GTS_PDFA1" && $0["/DestOutputProfile"] != nil })
    #expect(catalog["/AF"] != nil && catalog["/OpenAction"] == nil && catalog["/AA"] == nil)
    let fonts = all("/FontDescriptor")
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0["/FontFile2"] != nil || $0["/FontFile3"] != nil })
    let files = all("/Filespec")
    #expect(files.count == 1)
    #expect(files.allSatisfy { $0["/AFRelationship"] as? String == "/Source" && $0["/F"] != nil && $0["/UF"] != nil })
    let embedded = try #require(all("/EmbeddedFile").first)
    #expect(embedded["/Subtype"] as? String == "/application/json")
    #expect((embedded["/Params"] as? [String: Any])?["/ModDate"] != nil)
    let trailer = try #require(all("/XRef").first ?? objects.first { $0["/Root"] != nil })
    #expect(trailer["/ID"] != nil && !objects.contains { $0["/Encrypt"] != nil })
  }

  @Test func `is not written where WeasyPrint is missing, and another way is named`() throws {
    let out = folder.url("none.pdf").path
    let ending = try Program.run(
      Program.path, ["export", demo.results[0], "--to", "pdf", "-o", out],
      environment: ["GRILLE_HOME": demo.home, "PATH": folder.path])
    #expect(ending.status == 69)
    #expect(ending.errors.contains("weasyprint") && ending.errors.contains("--to html"))
    #expect(!FileManager.default.fileExists(atPath: out))
  }
}
