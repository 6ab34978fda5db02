import Foundation
import StrictJSON
import Testing

@Suite struct `Sending a file for one person` {
  private let demo: Demonstration
  private let folder: Folder
  private let dossier: String
  private let secret: String

  init() throws {
    demo = try Demonstration.copy()
    folder = try Folder()
    secret = try folder.file("secret", Array("demonstration\n".utf8))
    dossier = try demo.dossier(with: "B4", in: "interrupted")
  }

  private func passphrases(_ file: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys")
      .filter { $0.hasSuffix(".key.json") }
      .flatMap { ["--passphrase-file", "\($0.split(separator: ".")[0])=\(file)"] }
  }

  private func run(_ arguments: [String], home: String? = nil) throws -> Program.Ending {
    try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": home ?? demo.home])
  }

  private func send(_ name: String, _ more: String...) throws -> (Program.Ending, String) {
    let path = folder.url(name).path
    let ending = try run(
      ["send", dossier, "-o", path, "--as", Demonstration.hermine] + more + passphrases(secret))
    return (ending, path)
  }

  @Test func `only the other's passphrase opens it`() throws {
    let (sent, path) = try send("chiffre.json", "--chiffrer")
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(sent.output.contains("Chiffré pour \(Demonstration.basile)"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("grille-encrypted/1") && !text.contains("signatures"))

    let wrong = try folder.file("wrong", Array("autre phrase de passe\n".utf8))
    let refused = try run(["receive", path, "--as", Demonstration.basile] + passphrases(wrong))
    #expect(refused.status == 65)
    let taken = try run(["receive", path, "--as", Demonstration.basile] + passphrases(secret))
    #expect(taken.status == 0, "\(taken.errors)")

    let elsewhere = try Folder().path
    #expect(
      try Program.run("key", "new", "--name", "Zoé Ailleurs", "--passphrase-file", secret, home: elsewhere)
        .status == 0)
    let stranger = try run(["receive", path, "--as", "Zoé Ailleurs"], home: elsewhere)
    #expect(stranger.status == 1)
    #expect(stranger.errors.contains("chiffré pour une autre clé"))
    let cut = try folder.file("cut.json", demo.bytes(path).dropLast(9))
    let damaged = try run(["receive", cut, "--as", Demonstration.basile] + passphrases(secret))
    #expect(damaged.status == 65)
    #expect(damaged.errors.contains("coupé"))
  }

  @Test func `is refused where the other's key is not known, and nothing is written`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: demo.home + "/trust")
    where name.hasSuffix(".trust.json") {
      try FileManager.default.removeItem(atPath: "\(demo.home)/trust/\(name)")
    }
    // A key of this computer would need nobody's word.
    for name in try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys") {
      let path = "\(demo.home)/keys/\(name)"
      if try String(contentsOfFile: path, encoding: .utf8).contains("\"\(Demonstration.basile)\"") {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    let (sent, path) = try send("x.json", "--encrypt")
    #expect(sent.status == 1)
    #expect(sent.errors.contains("n'est pas acceptée ici"))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try send("y.json").0.output.contains("pas chiffré"))
  }
}

@Suite struct `Signing the record of an interruption` {
  @Test func `makes a file that verify tells from a result`() throws {
    let demo = try Demonstration.copy()
    let folder = try Folder()
    let secret = try folder.file("secret", Array("demonstration\n".utf8))
    let dossier = try demo.dossier(with: "B4", in: "interrupted")
    let passphrases = try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys")
      .filter { $0.hasSuffix(".key.json") }
      .flatMap { ["--passphrase-file", "\($0.split(separator: ".")[0])=\(secret)"] }
    func run(_ arguments: String...) throws -> Program.Ending {
      try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": demo.home])
    }
    func sign(_ person: String) throws -> Program.Ending {
      try Program.run(
        Program.path, ["sign", dossier, "B4", "--as", person] + passphrases,
        environment: ["GRILLE_HOME": demo.home])
    }
    let first = try sign(Demonstration.hermine)
    #expect(first.status == 0, "\(first.errors)")
    let path = try #require(first.lines.first { $0.hasPrefix("/") })
    #expect(path.hasSuffix("/results/B4.interruption-1.grille.json"))
    let verified = try run("verify", path)
    #expect(verified.status == 0)
    #expect(verified.output.contains("valide, une signature intègre et reconnue"))
    #expect(verified.output.contains("INTERRUPTION") && verified.output.contains("ce n'est pas un résultat"))
    #expect(verified.output.contains("n'a pas signé"))
    let json = try JSONValue.parse(Array(try run("verify", "--json", path).output.utf8.dropLast()))
    #expect(try json["kind"].text == "interruption")
    #expect(try run("show", path).output.contains("ÉVALUATION INTERROMPUE"))
    #expect(try sign(Demonstration.basile).status == 0)
    #expect(try !run("verify", path).output.contains("n'a pas signé"))
    #expect(try sign(Demonstration.basile).status == 1)
  }
}
