import Foundation
import Seal
import StrictJSON
import Testing

@Suite struct `A certification's summary` {
  private let demo: Demonstration
  private let folder: Folder
  private let dossier: URL
  private let secret: String

  init() throws {
    demo = try Demonstration.copy()
    folder = try Folder()
    secret = try folder.file("secret", Array("demonstration\n".utf8))
    let dossiers = demo.home + "/dossiers"
    let results = try FileManager.default.contentsOfDirectory(atPath: dossiers).map {
      URL(fileURLWithPath: "\(dossiers)/\($0)/results")
    }
    dossier = try #require(
      results.first { url in
        (1...4).allSatisfy {
          FileManager.default.fileExists(atPath: url.appendingPathComponent("B\($0).r1.grille.json").path)
        }
      })
  }

  private var id: String { dossier.deletingLastPathComponent().lastPathComponent }

  private func run(_ arguments: String...) throws -> Program.Ending {
    try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": demo.home])
  }

  /// Passphrase files for all keys of the demonstration.
  private func passphrases() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys")
      .filter { $0.hasSuffix(".key.json") }
      .flatMap { ["--passphrase-file", "\($0.split(separator: ".")[0])=\(secret)"] }
  }

  private func certificate(_ arguments: String...) throws -> Program.Ending {
    try Program.run(
      Program.path, ["certificate"] + arguments + passphrases(), environment: ["GRILLE_HOME": demo.home])
  }

  private func path(_ ending: Program.Ending) throws -> String {
    try #require(ending.lines.first { $0.hasPrefix("/") })
  }

  @Test func `is signed by two at once, followed to its four results, and told when one is missing`() throws {
    let made = try certificate(id, "--as", Demonstration.hermine, "--as", Demonstration.basile)
    #expect(made.status == 0, "\(made.errors)")
    let file = try path(made)
    let verified = try run("verify", file)
    #expect(verified.status == 0)
    for bloc in 1...4 { #expect(verified.output.contains("B\(bloc) r1")) }
    let json = try JSONValue.parse(Array(try run("verify", "--json", file).output.utf8.dropLast()))
    #expect(try json["results"].elements.map { try $0["state"].text } == Array(repeating: "valid", count: 4))

    let alone = folder.url("certificate.grille.json").path
    try FileManager.default.copyItem(atPath: file, toPath: alone)
    let lonely = try run("verify", alone)
    #expect(lonely.status == 0)
    #expect(lonely.output.components(separatedBy: "fichier absent").count == 5)
    let with = try run("verify", alone, "--with", dossier.appendingPathComponent("B2.r1.grille.json").path)
    #expect(with.output.components(separatedBy: "fichier absent").count == 4)
    #expect(try run("verify", alone, demo.results[0]).status == 0)

    let other = dossier.appendingPathComponent("B2.r1.grille.json")
    try Data(try Data(contentsOf: other).dropLast(5)).write(to: folder.url("B2.r1.grille.json"))
    #expect(try run("verify", alone).output.components(separatedBy: "fichier absent").count == 5)
  }

  @Test func `travels with one signature and is completed where its results are`() throws {
    let made = try certificate(id, "--as", Demonstration.hermine)
    #expect(made.status == 0, "\(made.errors)")
    let partial = try path(made)
    #expect(partial.hasSuffix(".partial.grille.json"))
    #expect(try run("verify", partial).status == 3)

    let travelled = folder.url("certificate-x.partial.grille.json").path
    try FileManager.default.copyItem(atPath: partial, toPath: travelled)
    let blind = try certificate(travelled, "--as", Demonstration.basile)
    #expect(blind.status == 1, "nobody signs what is not there")
    for bloc in 1...4 {
      try FileManager.default.copyItem(
        at: dossier.appendingPathComponent("B\(bloc).r1.grille.json"),
        to: folder.url("B\(bloc).r1.grille.json"))
    }
    let completed = try certificate(travelled, "--as", Demonstration.basile)
    #expect(completed.status == 0, "\(completed.errors)")
    #expect(try run("verify", try path(completed)).status == 0)
    #expect(!FileManager.default.fileExists(atPath: travelled))
    #expect(FileManager.default.fileExists(atPath: partial), "the sender's own file stays")
  }

  @Test func `is not made while a bloc has no result, nor by one person alone`() throws {
    #expect(try certificate(id, "--as", Demonstration.hermine, "--as", Demonstration.hermine).status == 64)
    #expect(try certificate(id, "--as", "Nobody").status == 64)
    try FileManager.default.removeItem(at: dossier.appendingPathComponent("B3.r1.grille.json"))
    let ending = try certificate(id, "--as", Demonstration.hermine)
    #expect(ending.status == 1)
    #expect(ending.errors.contains("B3"))
  }
}
