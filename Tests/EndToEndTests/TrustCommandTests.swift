import Foundation
import Seal
import StrictJSON
import Testing

@Suite struct `Trust, kept by commands,` {
  /// A demonstration's results, and a reviewer's own folder that accepts both keys.
  private struct Reviewer {
    let demo: Demonstration
    let folder: Folder
    var home: String { folder.url("home").path }

    init() throws {
      demo = try Demonstration.shared()
      folder = try Folder()
      for key in demo.publicKeys { _ = try run("trust", "add", key) }
    }

    func run(_ arguments: String...) throws -> Program.Ending {
      try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": home])
    }

    func verify(_ files: String..., noRecord: Bool = false) throws -> Int32 {
      try Program.run(
        Program.path, ["verify"] + (noRecord ? ["--no-record"] : []) + files,
        environment: ["GRILLE_HOME": home]
      ).status
    }

    var record: URL { folder.url("home/trust/seen.jsonl") }
  }

  @Test func `lets stand what was verified before a key was compromised, and nothing else`() throws {
    let reviewer = try Reviewer()
    let results = reviewer.demo.results
    #expect(try reviewer.verify(results[0]) == 0)
    #expect(try reviewer.verify(results[1], noRecord: true) == 0)
    let revoked = try reviewer.run("trust", "revoke", Demonstration.hermine, "--reason", "compromised")
    #expect(revoked.status == 0)
    #expect(revoked.output.contains(Demonstration.hermine))
    #expect(try reviewer.verify(results[1]) == 4)
    // As of a later day, so that the test needs no second to pass between the two.
    let other = try Reviewer()
    #expect(try other.verify(results[0]) == 0)
    let later = Date(timeIntervalSinceNow: 2 * 86_400)
    let day = ISO8601DateFormatter.string(from: later, timeZone: .gmt, formatOptions: [.withFullDate])
    let ending = try other.run(
      "confiance", "revoquer", Demonstration.hermine, "--reason", "compromised", "--at", day)
    #expect(ending.status == 0)
    #expect(try other.verify(results[0]) == 0)
    #expect(try other.verify(results[1]) == 4)
    let told = try other.run("verify", "--json", results[0])
    #expect(told.output.contains("seen-before-revocation"))
  }

  @Test func `judges who left by the claimed time of signing`() throws {
    let reviewer = try Reviewer()
    let result = reviewer.demo.results[0]
    #expect(
      try reviewer.run("trust", "revoke", Demonstration.hermine, "--reason", "left", "--at", "2199-01-01")
        .status == 0)
    #expect(try reviewer.verify(result) == 0)
    #expect(
      try reviewer.run("trust", "revoke", Demonstration.hermine, "--reason", "left", "--at", "2001-01-01")
        .status == 0)
    #expect(try reviewer.verify(result) == 4)
    let softened = try reviewer.run(
      "trust", "revoke", Demonstration.hermine, "--reason", "left", "--at", "2199-01-01")
    #expect(softened.status == 1)
    #expect(try reviewer.run("trust", "remove", Demonstration.hermine).status == 1)
    #expect(try reviewer.verify(result) == 4)
    #expect(try reviewer.run("trust", "list").output.contains("RÉVOQUÉE"))
  }

  @Test func `accepts a key for some time only`() throws {
    let reviewer = try Reviewer()
    let demo = reviewer.demo
    for key in demo.publicKeys {
      #expect(try reviewer.run("trust", "add", key, "--until", "2001-01-01").status == 0)
    }
    #expect(try reviewer.verify(demo.results[0]) == 2)
    #expect(try reviewer.run("trust", "add", demo.publicKeys[0], "--from", "someday").status == 64)
  }

  @Test func `notes each result once, and nothing that is not valid`() throws {
    let reviewer = try Reviewer()
    let results = reviewer.demo.results
    #expect(try reviewer.verify(results[0], results[0], results[1]) == 0)
    #expect(try reviewer.verify(results[1]) == 0)
    let lines = try String(contentsOf: reviewer.record, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2)
    let stranger = try Folder()
    #expect(
      try Program.run("verify", results[0], home: stranger.url("none").path).status == 2)
    #expect(!FileManager.default.fileExists(atPath: stranger.url("none").path))
  }

  @Test func `is not hindered by a record that cannot be written, and says so`() throws {
    let reviewer = try Reviewer()
    try FileManager.default.createDirectory(
      atPath: reviewer.record.path, withIntermediateDirectories: false)
    let ending = try reviewer.run("verify", reviewer.demo.results[0])
    #expect(ending.status == 0)
    #expect(ending.errors.contains("registre"))
    let quiet = try reviewer.run("verify", "--no-record", reviewer.demo.results[0])
    #expect(quiet.status == 0)
  }

  @Test func `names the file that takes the place of another, and what is missing`() throws {
    let reviewer = try Reviewer()
    let whole = try JSONValue.parse(reviewer.demo.bytes(reviewer.demo.results[0]).dropLast())
    guard case .object(var envelope) = whole else { throw JSONValue.OtherShape(value: whole) }
    envelope["signatures"] = .array(Array(try whole["signatures"].elements.prefix(1)))
    let half = try reviewer.folder.file(
      "half.grille.json", JSONValue.object(envelope).canonicalBytes() + [0x0A])
    let ending = try reviewer.run("verify", half)
    #expect(ending.status == 3)
    #expect(ending.output.contains(Demonstration.hermine) || ending.output.contains(Demonstration.basile))
  }
}

@Suite struct `An organisation's keyring` {
  private let demo: Demonstration
  private let folder: Folder

  init() throws {
    demo = try Demonstration.shared()
    folder = try Folder()
    _ = try folder.file("secret", Array("une phrase assez longue\n".utf8))
  }

  private func organisation(_ arguments: String...) throws -> Program.Ending {
    try Program.run(
      Program.path, arguments, environment: ["GRILLE_HOME": folder.url("organisation").path])
  }

  private func reviewer(_ arguments: String...) throws -> Program.Ending {
    try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": folder.url("reviewer").path])
  }

  private func path(_ name: String) -> String { folder.url(name).path }

  private func replace(_ old: String, _ new: String, in name: String) throws {
    let text = try String(contentsOf: folder.url(name), encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: folder.url(name))
  }

  @Test func `is made, pinned once, imported and renewed`() throws {
    let made = try organisation(
      "key", "new", "--name", "Branche", "--passphrase-file", path("secret"))
    #expect(made.status == 0)
    let kid = try #require(
      FileManager.default.contentsOfDirectory(atPath: path("organisation/keys"))
        .first { $0.hasSuffix(".key.json") }?.split(separator: ".").first.map(String.init))
    #expect(try organisation("key", "export", "Branche", "-o", path("root.public.json")).status == 0)
    #expect(
      try Program.run(
        Program.path,
        ["keyring", "new", "-o", path("list.yaml"), "--organisation", "Branche \"A\""] + demo.publicKeys,
        environment: ["GRILLE_HOME": path("organisation")]
      ).status == 0)
    func sign(_ output: String) throws -> Program.Ending {
      try organisation(
        "keyring", "sign", path("list.yaml"), "--key", kid, "-o", path(output), "--passphrase-file",
        "\(kid)=\(path("secret"))")
    }
    let signed = try sign("1.keyring.json")
    #expect(signed.status == 0, "\(signed.errors)")
    #expect(signed.output.contains(Demonstration.hermine))
    #expect(try sign("1.keyring.json").status == 74, "never written over")

    let unpinned = try reviewer("trust", "import", path("1.keyring.json"))
    #expect(unpinned.status == 1)
    #expect(try reviewer("trust", "pin", "AAAA BBBB").status == 64)
    #expect(try reviewer("trust", "pin", path("root.public.json")).status == 0)
    let imported = try reviewer("confiance", "importer", path("1.keyring.json"))
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(try reviewer("trust", "list").output.contains("trousseau"))
    #expect(try reviewer("verify", demo.results[0]).status == 0)

    // A person leaves: the next list says so, and the earlier one is not taken back.
    try replace(
      "    roles: [accredited-expert]\n    # habilitation:",
      "    roles: [accredited-expert]\n    revoked: { reason: left, at: 2001-01-01 }\n    # habilitation:",
      in: "list.yaml")
    #expect(try sign("2.keyring.json").status == 0)
    let same = try reviewer("trust", "import", path("2.keyring.json"))
    #expect(same.status == 1, "the same number and something else in it")
    try replace("serial: 1", "serial: 2", in: "list.yaml")
    #expect(try sign("3.keyring.json").status == 0)
    #expect(try reviewer("trust", "import", path("3.keyring.json")).status == 0)
    #expect(try reviewer("trust", "import", path("3.keyring.json")).status == 0, "again changes nothing")
    #expect(try reviewer("trust", "import", path("1.keyring.json")).status == 1)
    #expect(try reviewer("verify", demo.results[0]).status == 4)
  }

  @Test func `is no result, nor a result a keyring`() throws {
    #expect(try reviewer("trust", "import", demo.results[0]).status == 1)
  }

  @Test func `list with mistakes is told line by line`() throws {
    _ = try folder.file(
      "bad.yaml",
      Array("organisation: X\nserial: 0\nkeys:\n  - file: a\n    roles: [boss]\n    until: 3\n".utf8))
    #expect(
      try organisation("key", "new", "--name", "Branche", "--passphrase-file", path("secret")).status == 0)
    let ending = try organisation(
      "keyring", "sign", path("bad.yaml"), "--key", "Branche", "-o", path("x"), "--passphrase-file",
      "A=\(path("secret"))")
    #expect(ending.status == 65)
    for place in ["bad.yaml:2:", "bad.yaml:5:", "bad.yaml:6:"] { #expect(ending.errors.contains(place)) }
  }
}
