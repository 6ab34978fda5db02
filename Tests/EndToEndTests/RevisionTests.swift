import Foundation
import StrictJSON
import Testing

@Suite struct `Two revisions of one result` {
  private let demo: Demonstration
  private let folder: Folder
  private let dossier: String
  private let secret: String

  init() throws {
    demo = try Demonstration.copy()
    folder = try Folder()
    secret = try folder.file("secret", Array("demonstration\n".utf8))
    let all = try demo.phases()
    dossier = try #require(
      demo.dossiers.map { URL(fileURLWithPath: $0).lastPathComponent }.first { id in
        all.filter { $0.dossier == id }.allSatisfy { $0.phase == "sealed" }
      })
  }

  private func run(_ arguments: [String], input: String = "") throws -> Program.Ending {
    try Program.run(
      Program.path, arguments, input: Data(input.utf8), environment: ["GRILLE_HOME": demo.home])
  }

  private func passphrases() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys")
      .filter { $0.hasSuffix(".key.json") }
      .flatMap { ["--passphrase-file", "\($0.split(separator: ".")[0])=\(secret)"] }
  }

  private func apply(_ script: String, as person: String) throws {
    let ending = try run(["apply", dossier, "--as", person], input: script)
    #expect(ending.status == 0, "\(ending.errors)")
  }

  @Test func `are told apart by verify, and the summary of the old one is superseded with it`() throws {
    let results = "\(demo.home)/dossiers/\(dossier)/results"
    let made = try run(
      ["certificate", dossier, "--as", Demonstration.hermine, "--as", Demonstration.basile] + passphrases())
    #expect(made.status == 0, "\(made.errors)")
    let certificate = try #require(made.lines.first { $0.hasPrefix("/") })
    #expect(try run(["verify", certificate]).status == 0)

    try apply(
      #"{"do":"open-revision","bloc":"B1","motif":"Erreur de report"}"# + "\n"
        + #"{"do":"propose-decision","bloc":"B1","decision":"validated"}"# + "\n", as: Demonstration.hermine)
    try apply(#"{"do":"accept-decision","bloc":"B1"}"# + "\n", as: Demonstration.basile)
    for person in [Demonstration.hermine, Demonstration.basile] {
      let signed = try run(["sign", dossier, "B1", "--as", person] + passphrases())
      #expect(signed.status == 0, "\(signed.errors)")
    }
    let (old, new) = ("\(results)/B1.r1.grille.json", "\(results)/B1.r2.grille.json")
    let both = try run(["verify", "--json", new, old])
    #expect(both.status == 4)
    let objects = try both.lines.map { try JSONValue.parse(Array($0.utf8)) }
    #expect(try objects.map { try $0["verdict"].text } == ["valid", "superseded"])
    #expect(try run(["verify", new]).status == 0)
    // The verdict is of what was given; what lies beside it is told.
    for command in [["verify", old], ["show", old]] {
      let alone = try run(command)
      #expect(alone.status == 0 && alone.output.contains("à côté, \(new)"), "\(alone.output)")
    }
    let document = try run(["export", old, "--to", "text", "-o", folder.url("old.txt").path])
    #expect(document.status == 0 && document.errors.contains("à côté, \(new)"), "\(document.errors)")
    #expect(try !run(["verify", new]).output.contains("à côté"))
    let lonely = try folder.file("B1.r1.grille.json", try demo.bytes(old))
    #expect(try !run(["verify", lonely]).output.contains("à côté"))
    #expect(
      try JSONValue.parse(Array(run(["verify", "--json", old]).output.utf8.dropLast()))["revision-beside"].text == new)
    #expect(try run(["verify", old, new]).output.contains("B1.r2.grille.json"))

    let superseded = try run(["verify", "--json", certificate])
    #expect(superseded.status == 4)
    let summary = try JSONValue.parse(Array(superseded.output.utf8.dropLast()))
    #expect(try summary["reason"].text == "listed-result-superseded")
    #expect(
      try summary["results"].elements.map { try $0["state"].text }
        == ["superseded", "valid", "valid", "valid"])
    #expect(try run(["verify", certificate, old]).status == 4, "the old file beside it changes nothing")
  }
}
