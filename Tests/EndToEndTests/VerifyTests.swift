import Foundation
import Seal
import StrictJSON
import Testing

@Suite struct `Checking the results of a demonstration` {
  private func check(_ files: [String], trusting home: String) throws -> Int32 {
    try Program.run(Program.path, ["verify"] + files, environment: ["GRILLE_HOME": home]).status
  }

  @Test func `ends with 0 for who trusts both signers`() throws {
    let demo = try Demonstration.shared()
    #expect(try check(demo.results, trusting: demo.home) == 0)
    for result in demo.results { #expect(try check([result], trusting: demo.home) == 0) }
  }

  @Test func `ends with 2 for who knows neither signer, and with 0 once both keys are accepted`() throws {
    let demo = try Demonstration.shared()
    let home = try Folder().path
    #expect(try check(demo.results, trusting: home) == 2)
    for key in demo.publicKeys { #expect(try Program.run("trust", "add", key, home: home).status == 0) }
    #expect(try check(demo.results, trusting: home) == 0)
  }

  @Test func `ends with 3 where one signature is left out of a well-formed file`() throws {
    let demo = try Demonstration.shared()
    let folder = try Folder()
    let file = try folder.file("r.grille.json", try withoutASignature(demo.bytes(demo.results[0])))
    #expect(try check([file], trusting: demo.home) == 3)
  }

  @Test func `ends with 74 for a file that is not there, and with 64 without one`() throws {
    let demo = try Demonstration.shared()
    #expect(try check([demo.home + "/nothing"], trusting: demo.home) == 74)
    #expect(try check([], trusting: demo.home) == 64)
  }

  @Test func `lets the worst of several files say the end`() throws {
    let demo = try Demonstration.shared()
    let folder = try Folder()
    let partial = try folder.file("p.grille.json", try withoutASignature(demo.bytes(demo.results[1])))
    let empty = try folder.file("e.grille.json", [])
    #expect(try check([demo.results[0], partial], trusting: demo.home) == 3)
    #expect(try check([demo.results[0], partial, demo.home + "/nothing"], trusting: demo.home) == 74)
    #expect(try check([partial, demo.home + "/nothing", empty], trusting: demo.home) == 1)
  }

  @Test func `prints an object a line for other programs`() throws {
    let demo = try Demonstration.shared()
    let arguments = ["verify", "--json"] + demo.results
    let ending = try Program.run(Program.path, arguments, environment: ["GRILLE_HOME": demo.home])
    #expect(ending.lines.count == 4)
    for (line, file) in zip(ending.lines, demo.results) {
      let object = try JSONValue.parse(Array(line.utf8))
      #expect(object.names.isSuperset(of: ["file", "verdict", "reason", "signers"]))
      #expect(try object["file"].text == file)
      #expect(try object["verdict"].text == "valid")
      #expect(try object["signers"].elements.count == 2)
    }
  }

  @Test func `ends with 1 for a file with one byte changed, cut, lengthened or empty`() throws {
    let demo = try Demonstration.shared()
    let bytes = try demo.bytes(demo.results[1])
    let folder = try Folder()
    var files = [try folder.file("empty.json", []), try folder.file("longer.json", bytes + [0x0A])]
    files.append(try folder.file("cut.json", bytes.dropLast()))
    for place in [0, 15, bytes.count / 2, bytes.count - 90, bytes.count - 1] {
      files.append(try folder.file("\(place).json", changed(bytes, place)))
    }
    for file in files { #expect(try check([file], trusting: demo.home) == 1, "\(file)") }
  }

  /// One byte in some, the signatures' more often: the tests of the seal go through a whole file.
  @Test func `finds a change of a byte wherever it is`() throws {
    let demo = try Demonstration.shared()
    let bytes = try demo.bytes(demo.results[1])
    let trust = try TrustFolder(demo.home + "/trust").load().store
    #expect(Verifier.verify(bytes, trust: trust).verdict == .valid)
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "[")))
    let places = [stride(from: 0, to: end, by: 151), stride(from: end, to: bytes.count, by: 3)].joined()
    for place in places {
      #expect(Verifier.verify(changed(bytes, place), trust: trust).verdict == .invalid, "byte \(place)")
    }
  }

  /// Another byte of the kinds that stand in such a file.
  private func changed(_ bytes: [UInt8], _ place: Int) -> [UInt8] {
    var changed = bytes
    changed[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    return changed
  }

  private func withoutASignature(_ bytes: [UInt8]) throws -> [UInt8] {
    let whole = try JSONValue.parse(Array(bytes.dropLast()))
    guard case .object(var envelope) = whole else { throw JSONValue.OtherShape(value: whole) }
    envelope["signatures"] = .array(Array(try whole["signatures"].elements.prefix(1)))
    return JSONValue.object(envelope).canonicalBytes() + [0x0A]
  }
}

@Suite struct `A result` {
  @Test func `is taken by joserfc, which knows nothing of this program`() throws {
    let demo = try Demonstration.shared()
    for result in demo.results {
      let ending = try joserfc(result)
      #expect(ending.status == 0, "\(ending.errors)")
    }
  }

  @Test func `is not taken by joserfc once its payload is another's`() throws {
    let demo = try Demonstration.shared()
    let first = try JSONValue.parse(Array(demo.bytes(demo.results[0]).dropLast()))
    guard case .object(var mixed) = first else { throw JSONValue.OtherShape(value: first) }
    mixed["payload"] = try JSONValue.parse(Array(demo.bytes(demo.results[1]).dropLast()))["payload"]
    let file = try Folder()
    let ending = try joserfc(try file.file("mixed.json", JSONValue.object(mixed).canonicalBytes()))
    #expect(ending.status == 1)
  }

  private func joserfc(_ file: String) throws -> Program.Ending {
    let python = try #require(
      ProcessInfo.processInfo.environment["GRILLE_PYTHON"],
      "GRILLE_PYTHON names a Python with joserfc: make test sets it")
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("joserfc_check.py").path
    return try Program.run(python, [script, file])
  }
}
