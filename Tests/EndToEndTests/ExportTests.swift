import Foundation
import StrictJSON
import Testing

@Suite struct `A result taken apart for other programs` {
  private let demo: Demonstration
  private let folder: Folder

  init() throws {
    demo = try Demonstration.shared()
    folder = try Folder()
  }

  private func export(_ arguments: String...) throws -> Program.Ending {
    try Program.run(
      Program.path, ["export", demo.results[0]] + arguments, environment: ["GRILLE_HOME": demo.home])
  }

  /// The indented lines of the page are its commands.
  private func commands(in folder: String) throws -> [String] {
    let page = try String(contentsOfFile: folder + "/README.txt", encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }

  @Test(arguments: ["fr", "en"])
  func `comes with commands that openssl agrees with`(language: String) throws {
    let out = folder.url("parts").path
    #expect(try export("--to", "openssl", "-o", out, "--lang", language).status == 0)
    let commands = try commands(in: out)
    #expect(commands.count == 8)
    var output = ""
    for command in commands {
      let ending = try Program.run("/bin/bash", ["-euo", "pipefail", "-c", "cd '\(out)'\n" + command])
      #expect(ending.status == 0, "\(command): \(ending.errors)")
      output += ending.output
    }
    #expect(output.components(separatedBy: "Signature Verified Successfully").count == 3)
    let payload = try JSONValue.parse(Array(Data(contentsOf: URL(fileURLWithPath: out + "/payload.json"))))
    for signer in try payload["signers"].elements {
      #expect(output.contains(try signer.text + "\n"), "the thumbprint of each key")
    }
  }

  @Test func `fails in openssl once a part is changed`() throws {
    let out = folder.url("parts").path
    #expect(try export("--to", "openssl", "-o", out).status == 0)
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: out).sorted().first { $0.hasSuffix(".input") })
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(out)/\(name)"))
    bytes[200] ^= 1
    try bytes.write(to: URL(fileURLWithPath: "\(out)/\(name)"))
    let first = try #require(try commands(in: out).first { $0.contains(name) })
    #expect(try Program.run("/bin/bash", ["-c", "cd '\(out)'\n" + first]).status != 0)
  }

  @Test func `is never written over what is there`() throws {
    let taken = try folder.file("taken", [1])
    #expect(try export("--to", "openssl", "-o", taken).status == 74)
    #expect(try export("--to", "compact", "-o", taken).status == 74)
    #expect(try export("--to", "json", "-o", taken).status == 74)
    let out = folder.url("parts").path
    #expect(try export("--to", "openssl", "-o", out).status == 0)
    #expect(try export("--to", "openssl", "-o", out).status == 74)
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: taken))) == [1])
  }

  @Test func `is a compact JWS a line, one for each signer`() throws {
    let ending = try export("--to", "compact")
    #expect(ending.status == 0)
    let envelope = try JSONValue.parse(demo.bytes(demo.results[0]).dropLast())
    let expected = try envelope["signatures"].elements.map {
      try "\($0["protected"].text).\(envelope["payload"].text).\($0["signature"].text)"
    }
    #expect(ending.lines == expected)
  }

  @Test func `is what was signed, as JSON`() throws {
    let ending = try export("--to", "json")
    #expect(ending.status == 0)
    let payload = try JSONValue.parse(Array(ending.output.utf8))
    #expect(payload.prettyText + "\n" == ending.output)
    #expect(try payload["format"].text == "grille-result/1")
  }

  @Test
  func `is refused for a target that is not there, naming those that are, and for a file that is not valid`()
    throws
  {
    let unknown = try export("--to", "word")
    #expect(unknown.status == 64)
    for target in ["openssl", "compact", "json", "text", "csv", "ndjson"] {
      #expect(unknown.errors.contains(target))
    }
    #expect(try export("--to", "openssl").status == 64)
    let cut = try folder.file("cut.json", demo.bytes(demo.results[0]).dropLast(3))
    for target in ["json", "text", "csv", "ndjson"] {
      let ending = try Program.run("export", cut, "--to", target, home: demo.home)
      #expect(ending.status == 1)
      #expect(ending.output == "")
    }
  }

  @Test(arguments: ["text", "csv", "json", "ndjson"])
  func `is a document by itself, on the screen and in a file alike, and ends as verify does`(form: String)
    throws
  {
    let out = folder.url("out").path
    let shown = try export("--to", form)
    #expect(shown.status == 0)
    #expect(try export("--to", form, "-o", out).status == 0)
    #expect(String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self) == shown.output)
    let stranger = try Program.run("export", demo.results[0], "--to", form, home: folder.url("nobody").path)
    #expect(stranger.status == 2)
    #expect(!stranger.output.isEmpty)
    #expect(stranger.errors.contains("n'est pas reconnue"))
  }
}
