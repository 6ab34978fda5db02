import Foundation
import Testing

@Suite struct `A script` {
  private let demo: Demonstration
  /// The dossier whose first bloc is being observed, two observations in.
  private let dossier: String

  init() throws {
    demo = try Demonstration.copy()
    dossier = try demo.dossier(with: "B1", in: "observing")
  }

  private func apply(_ script: String, _ more: String...) throws -> Program.Ending {
    try apply(bytes: Array(script.utf8), more)
  }

  private func apply(bytes: [UInt8], _ more: [String] = []) throws -> Program.Ending {
    try Program.run(
      Program.path, ["apply", dossier, "--as", Demonstration.hermine] + more, input: Data(bytes),
      environment: ["GRILLE_HOME": demo.home])
  }

  private func observations() throws -> String {
    try Program.run("status", dossier, home: demo.home).output
  }

  private let third = """
    {"do":"start-observation","bloc":"B1","kind":"simulated"}
    {"do":"mark","bloc":"B1","observation":3,"criterion":"B1.C6.1","value":"satisfying"}
    {"do":"end-observation","bloc":"B1","observation":3}

    """

  @Test func `is performed line by line, blank lines apart`() throws {
    let ending = try apply("\n" + third + "\r\n  \n")
    #expect(ending.status == 0)
    #expect(ending.output == "")
    #expect(ending.errors == "")
    #expect(try observations().contains("3 observés sur 3 à 5"))
  }

  @Test func `comes from a file as well, or from standard input by its sign`() throws {
    let folder = try Folder()
    let file = try folder.file("script.jsonl", Array(third.utf8))
    #expect(try apply(bytes: [], [file]).status == 0)
    #expect(try apply(#"{"do":"add-note","bloc":"B1","observation":3,"text":"Relu"}"#, "-").status == 0)
    #expect(try observations().contains("3 observés sur 3 à 5"))
  }

  @Test func `stops at the line that is refused, and keeps the lines before it only`() throws {
    let refused = #"{"do":"end-observation","bloc":"B1","observation":3}"#
    let after = #"{"do":"interrupt","bloc":"B1","motif":"trop tard"}"#
    let ending = try apply(third + "\n" + refused + "\n" + after + "\n")
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("line 5: "))
    #expect(ending.errors.split(separator: "\n").count == 1)
    let phase = try demo.phases().first { $0.dossier == dossier && $0.bloc == "B1" }?.phase
    #expect(phase == "observing")
    #expect(try observations().contains("3 observés sur 3 à 5"))
  }

  @Test(arguments: [
    #"{"do":"mark","#, "[1]", #"{"bloc":"B1"}"#, #"{"do":"maark","bloc":"B1"}"#,
    #"{"do":"sign","bloc":"B1"}"#, #"{"do":"add-note","bloc":"B9","text":"x"}"#,
    #"{"do":"add-note","bloc":"B1","texte":"x"}"#, #"{"do":"add-note","bloc":"B1","text":1}"#,
    #"{"do":"add-note","bloc":"B1","observation":9,"text":"x"}"#,
    #"{"do":"name-team","bloc":"B1","team":["Personne"]}"#,
    #"{"do":"add-note","bloc":"B1","text":"x","at":"hier"}"#,
  ])
  func `says of a line that is no command which line and why`(_ line: String) throws {
    let ending = try apply(line + "\n")
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("line 1: "))
    #expect(ending.errors.utf8.count > 30)
  }

  @Test func `is refused where a line is no text or too long`() throws {
    let broken = Array(#"{"do":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(try apply(bytes: broken).errors.hasPrefix("line 1: "))
    let ending = try apply("\n" + String(repeating: "x", count: (1 << 20) + 1))
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("line 2: "))
  }

  @Test func `speaks the language that is asked for`() throws {
    let english = try apply("[]", "--lang", "en")
    #expect(english.errors.contains("JSON object"))
    #expect(try apply("[]").errors.contains("objet JSON"))
  }

  @Test func `cannot be for nobody, nowhere, or from nothing`() throws {
    #expect(try Program.run("apply", dossier, home: demo.home).status == 64)
    #expect(try Program.run("apply", dossier, "--as", "Personne", home: demo.home).status == 64)
    #expect(try Program.run("apply", "zz", "--as", Demonstration.hermine, home: demo.home).status == 64)
    #expect(try apply(bytes: [], [demo.home + "/nothing"]).status == 74)
    #expect(try apply(bytes: [], [demo.home]).status == 74)
  }
}

@Suite struct `Signing without a screen` {
  private let demo: Demonstration
  private let dossier: String
  private let passphrase: String
  private let folder: Folder

  init() throws {
    demo = try Demonstration.copy()
    dossier = try demo.dossier(with: "B3", in: "signing")
    folder = try Folder()
    passphrase = try folder.file("passphrase", Array("demonstration\n".utf8))
  }

  /// The id of a person's key, from its public key's file name in the list of keys.
  private func kid(_ name: String) throws -> String {
    let keys = try FileManager.default.contentsOfDirectory(atPath: demo.home + "/keys")
    let file = try keys.filter { $0.hasSuffix(".key.json") }.first {
      String(decoding: try demo.bytes("\(demo.home)/keys/\($0)"), as: UTF8.self).contains(name)
    }
    return String(try #require(file).dropLast(".key.json".count))
  }

  private func sign(_ name: String, with file: String? = nil) throws -> Program.Ending {
    try Program.run(
      "sign", dossier, "B3", "--as", name, "--passphrase-file", "\(try kid(name))=\(file ?? passphrase)",
      home: demo.home)
  }

  @Test func `completes a result that then is valid, and names the command that checks it`() throws {
    let first = try sign(Demonstration.hermine)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.lines.first?.hasSuffix("/results/B3.r1.partial.grille.json") == true)
    #expect(try Program.run("verify", try #require(first.lines.first), home: demo.home).status == 3)
    let second = try sign(Demonstration.basile)
    let path = try #require(second.lines.first)
    #expect(path.hasSuffix("/results/B3.r1.grille.json"))
    #expect(second.lines.last == "grille verify \(path)")
    #expect(try Program.run("verify", path, home: demo.home).status == 0)
  }

  @Test func `is refused twice by one person, and with another's passphrase`() throws {
    let wrong = try folder.file("wrong", Array("autre chose, vraiment\n".utf8))
    #expect(try sign(Demonstration.hermine, with: wrong).status == 65)
    #expect(try sign(Demonstration.hermine).status == 0)
    #expect(try sign(Demonstration.hermine).status == 1)
  }

  @Test func `is refused where nothing is decided`() throws {
    let ending = try Program.run(
      "sign", try demo.dossier(with: "B1", in: "observing"), "B1", "--as", Demonstration.hermine,
      "--passphrase-file", "x=\(passphrase)", home: demo.home)
    #expect(ending.status == 1)
  }
}
