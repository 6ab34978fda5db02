import Seal
import StrictJSON
import Testing

@Suite struct `A result file is refused for its signatures` {
  let sample: Sample
  init() throws { sample = try Sample() }

  /// Changes the bytes of the first signature.
  private func reason(_ change: ([UInt8]) -> [UInt8]) throws -> String {
    var signatures = try sample.signatures()
    signatures[0].signature = Base64URL.encode(change(try Base64URL.decode(signatures[0].signature)))
    return try sample.reason(sample.raw(signatures))
  }

  @Test func `with a signature of another length`() throws {
    #expect(try reason { Array($0.dropLast()) } == "signature-size")
    #expect(try reason { $0 + [0] } == "signature-size")
    #expect(try reason { _ in [] } == "signature-size")
  }

  @Test func `with its halves the other way round, or bits changed`() throws {
    #expect(try ["signature-wrong", "signature-scalar"].contains(reason { Array($0[32...] + $0[..<32]) }))
    #expect(
      try reason { $0.enumerated().map { $0.offset == 3 ? $0.element ^ 4 : $0.element } } == "signature-wrong"
    )
    #expect(
      try reason { $0.enumerated().map { $0.offset == 40 ? $0.element ^ 1 : $0.element } }
        == "signature-wrong")
  }

  @Test func `with S past the group order`() throws {
    #expect(try reason(Ed25519Samples.addingGroupOrder) == "signature-scalar")
  }

  @Test func `with an R of small order`() throws {
    for point in Ed25519Samples.smallOrder {
      #expect(try reason { point + $0[32...] } == "signature-small-order")
    }
  }

  @Test func `with an R that is not canonical`() throws {
    for point in Ed25519Samples.notCanonical {
      #expect(try reason { point + $0[32...] } == "signature-not-canonical")
    }
  }

  @Test func `made over another file format`() throws {
    let sshsig = try sample.first.sign(Array("SSHSIG\0\0\0\u{5}grille".utf8))
    #expect(try reason { _ in sshsig } == "signature-wrong")
  }

  @Test func `over two revisions, one each`() throws {
    let other = sample.with("result.revision", 2).canonicalBytes()
    let mixed = [try sample.signatures()[0], try sample.signatures(over: other)[1]]
    #expect(try sample.reason(sample.raw(mixed)) == "signature-wrong")
    #expect(try sample.reason(sample.raw(mixed, payload: other)) == "signature-wrong")
  }

  @Test func `over another result`() throws {
    let other = sample.with("candidate.given", "Léa").canonicalBytes()
    #expect(try sample.reason(sample.raw(try sample.signatures(), payload: other)) == "signature-wrong")
  }

  @Test func `when the one that is left is wrong`() throws {
    let alone = try sample.signatures(over: sample.with("candidate.given", "Léa").canonicalBytes())[0]
    let verification = Verifier.verify(sample.raw([alone]), trust: try sample.trust)
    #expect(verification.verdict == .invalid)
    #expect(verification.payload == nil)
  }

  @Test func `with a signer's key of small order`() throws {
    for point in Ed25519Samples.smallOrder + Ed25519Samples.notCanonical {
      let json = sample.with("evaluators[0].jwk.x", .string(Base64URL.encode(point)))
      #expect(try sample.reason(sample.file(json)) == "payload-shape")
    }
  }
}

@Suite struct `A result file is refused for its payload, signed as it is,` {
  let sample: Sample
  init() throws { sample = try Sample() }

  /// Signs a payload whose text was changed.
  private func reason(_ old: String, _ new: [UInt8]) throws -> String {
    let text = sample.payload.canonicalText
    let range = try #require(text.firstRange(of: old))
    let bytes = Array(text[..<range.lowerBound].utf8) + new + Array(text[range.upperBound...].utf8)
    return try sample.reason(sample.file(bytes: bytes))
  }

  private func reason(_ old: String, _ new: String) throws -> String { try reason(old, Array(new.utf8)) }

  @Test func `with a member twice`() throws {
    #expect(try reason("\"revision\":1", "\"revision\":1,\"revision\":2") == "payload-duplicate-name")
    #expect(try reason("\"revision\":1", "\"revision\":1,\"\\u0072evision\":2") == "payload-duplicate-name")
  }

  @Test(arguments: ["1.0", "1e0", "-0", "01"])
  func `with a number of a second spelling`(number: String) throws {
    #expect(try reason("\"revision\":1", "\"revision\":\(number)") == "payload-not-an-integer")
  }

  @Test func `with an integer over 53 bits`() throws {
    #expect(try reason("\"revision\":1", "\"revision\":9007199254740993") == "payload-integer-too-large")
  }

  @Test func `not in canonical form`() throws {
    #expect(try reason("\"revision\":1", "\"revision\": 1") == "payload-not-canonical")
    #expect(try reason("Zoé", "Zo\\u00e9") == "payload-not-canonical")
    #expect(try reason("C-12", "C\\/12") == "payload-not-canonical")
    let bytes = sample.payload.canonicalBytes()
    #expect(try sample.reason(sample.file(bytes: bytes + [0x0A])) == "payload-not-canonical")
    #expect(try sample.reason(sample.file(bytes: [0xEF, 0xBB, 0xBF] + bytes)) == "payload-unexpected-byte")
    #expect(try sample.reason(sample.file(bytes: bytes + [0x7D])) == "payload-trailing-bytes")
    #expect(try sample.reason(sample.file(bytes: [])) == "payload-cut")
  }

  @Test func `with bytes that are not UTF-8`() throws {
    #expect(try reason("C-12", [0xC0, 0xAF]) == "payload-not-utf-8")
    #expect(try reason("C-12", [0xED, 0xA0, 0x80]) == "payload-not-utf-8")
    #expect(try reason("C-12", "\\ud800") == "payload-lone-surrogate")
    #expect(try reason("C-12", [0x00]) == "payload-control-character")
  }

  @Test func `with a name in decomposed or hidden characters`() throws {
    #expect(try reason("Zoé", "Zoe\u{301}") == "payload-text")
    #expect(try reason("Zoé", "Zo\u{202E}é") == "payload-text")
    #expect(try reason("Zoé", "Zo\u{200B}é") == "payload-text")
  }

  @Test func `too deep`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    // The number stands in the fourth object.
    #expect(try reason("\"minutes\":15", "\"minutes\":\(nested(28))") == "payload-shape")
    #expect(try reason("\"minutes\":15", "\"minutes\":\(nested(29))") == "payload-too-deep")
  }

  @Test func `of another format or threshold`() throws {
    #expect(try reason("grille-result/1", "grille-draft/1") == "payload-format")
    #expect(try reason("grille-result/1", "grille-result/9") == "payload-format")
    #expect(try reason("\"threshold\":2", "\"threshold\":1") == "payload-shape")
  }

  @Test func `by the same signer twice`() throws {
    let kid: JSONValue = .string(sample.first.publicKey.kid.rawValue)
    let bytes = sample.with("signers[1]", kid).canonicalBytes()
    let alone = sample.raw(
      [try sample.sign(sample.header(sample.first), sample.first, over: bytes)], payload: bytes)
    #expect(try sample.reason(alone) == "same-signer-twice")
  }

  @Test func `by signers whom it names the other way round`() throws {
    let kids = [sample.second, sample.first].map(\.publicKey.kid.rawValue)
    #expect(try sample.reason(sample.file(sample.with("signers", .strings(kids)))) == "signers-not-sorted")
  }

  @Test func `under two entries of one evaluator`() throws {
    #expect(try sample.reason(sample.file(sample.with("evaluators[1].id", "ev-a"))) == "payload-order")
  }
}

@Suite struct `Of a valid file` {
  let sample: Sample
  let file: [UInt8]

  /// A result with little in it, since every byte of its file is tried.
  init() throws {
    sample = try Sample()
    var payload = sample.payload
    for path in [
      "candidate.formerNames", "corrections", "damage", "derogations", "interruptions", "marks", "notes",
      "observations", "returns", "unpairings", "waivers",
    ] {
      payload = payload.setting(path, to: [])
    }
    for path in ["accommodation", "contactSheets", "evaluators[2]"] {
      payload = payload.setting(path, to: nil)
    }
    for path in [
      "agreement.changes", "agreement.comments", "grids[0].comments", "grids[1].comments", "interview.plan",
      "interview.twins",
    ] {
      payload = payload.setting(path, to: [])
    }
    for path in ["grids[0].criteria", "grids[1].criteria", "grids[0].competences", "grids[1].competences"] {
      payload = payload.setting(path, to: [])
    }
    file = try sample.file(payload)
  }

  @Test(arguments: 0..<4)
  func `every byte matters: changed or left out, it is refused`(part: Int) throws {
    let trust = try sample.trust
    #expect(Verifier.verify(file, trust: trust).verdict == .valid)
    for index in stride(from: part, to: file.count, by: 4) {
      var changed = file
      changed[index] ^= index % 2 == 0 ? 1 : 0x20
      var shorter = file
      shorter.remove(at: index)
      for spoilt in [changed, shorter] {
        let verification = Verifier.verify(spoilt, trust: trust)
        guard verification.verdict == .invalid, verification.payload == nil else {
          Issue.record("byte \(index) of \(file.count): \(verification.verdict)")
          return
        }
      }
    }
  }

  @Test func `every beginning is refused`() throws {
    let trust = try sample.trust
    for length in stride(from: 0, to: file.count, by: 13) {
      #expect(Verifier.verify(Array(file[..<length]), trust: trust).verdict == .invalid)
    }
  }
}
