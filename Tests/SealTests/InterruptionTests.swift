import Foundation
import Seal
import StrictJSON
import Testing

/// The record of an interruption of the same evaluation as `Sample`'s, and ways to spoil it.
struct InterruptionSample {
  let sample: Sample
  let payload: JSONValue

  init() throws {
    sample = try Sample()
    payload = Self.payload(of: sample)
  }

  static func payload(of sample: Sample) -> JSONValue {
    var json = sample.payload
    for name in ["result", "agreement", "decision"] { json = json.setting(name, to: nil) }
    return json.setting("format", to: .string(InterruptionPayload.format)).setting("threshold", to: 1)
      .setting("interruption", to: ["motif": "Congé de maladie.", "by": "ev-a", "at": Sample.at])
  }

  /// A file that the first alone signed, or both.
  func file(
    _ payload: JSONValue? = nil, by keys: [SigningKey]? = nil, as type: SealType = .interruption
  ) throws -> [UInt8] {
    let bytes = (payload ?? self.payload).canonicalBytes()
    return try Envelope(
      payload: bytes,
      signatures: (keys ?? [sample.first]).map {
        try Envelope.sign(bytes, as: type, by: $0, iat: Sample.signedAt)
      }
    ).bytes
  }

  func verify(_ file: [UInt8]) throws -> Verification { Verifier.verify(file, trust: try sample.trust) }

  func reason(_ path: String, _ value: JSONValue?) throws -> String {
    try verify(file(payload.setting(path, to: value))).reason?.code ?? "valid"
  }
}

@Suite struct `The record of an interruption` {
  private let bench: InterruptionSample
  private var sample: Sample { bench.sample }

  init() throws { bench = try InterruptionSample() }

  @Test func `is valid with one signature or two, and never a result`() throws {
    for keys in [[sample.first], [sample.second], [sample.first, sample.second]] {
      let verification = try bench.verify(bench.file(by: keys))
      #expect(verification.verdict == .valid, "\(String(describing: verification.reason))")
      #expect(verification.payload == nil && verification.certificate == nil)
      #expect(verification.interruption?.interruption.motif == "Congé de maladie.")
      #expect(verification.signers.count { $0.iat != nil } == keys.count)
      #expect(verification.signers.count == 2)
    }
  }

  @Test func `reads back to the same bytes, with and without an interview`() throws {
    for json in [bench.payload, bench.payload.setting("interview", to: nil).setting("unpairings[1]", to: nil)] {
      let read = try InterruptionPayload.read(json.canonicalBytes())
      #expect(read.json == json && read.bytes == json.canonicalBytes())
    }
  }

  @Test func `may hold an observation that was not described yet, which a result may not`() throws {
    #expect(try bench.reason("observations[0].kind", nil) == "valid")
    #expect(
      try sample.reason(sample.file(sample.with("observations[0].kind", nil))) == "payload-missing")
  }

  @Test func `is refused with any member of a result that decides something`() throws {
    for name in ["result", "agreement", "decision"] {
      guard case .object(let members) = sample.payload else { continue }
      #expect(try bench.reason(name, members[name]) == "payload-shape", "\(name)")
    }
  }

  @Test func `is refused as a result, and a result as it`() throws {
    #expect(try bench.verify(bench.file(as: .result)).reason?.code == "payload-format")
    let both = [sample.first, sample.second]
    #expect(
      try bench.verify(bench.file(bench.payload, by: both, as: .result)).reason?.code == "payload-format")
    #expect(try bench.verify(bench.file(sample.payload, by: both)).reason?.code == "payload-format")
    let mixed = sample.raw(
      [
        try sample.sign(sample.header(sample.first), sample.first),
        try sample.sign(
          sample.header(sample.second).replacing("grille-result", with: "grille-interruption"),
          sample.second),
      ])
    #expect(try bench.verify(mixed).reason?.code == "header-type")
    for relabelled in ["grille-result/1", "grille-certificate/1", "grille-interruption/2"] {
      #expect(try bench.reason("format", .string(relabelled)) == "payload-format", "\(relabelled)")
    }
  }

  @Test func `cannot be opened as any other kind of file`() throws {
    let file = try bench.file()
    for type in [SealType.result, .certificate, .keyring, .exchange, .encryptionKey] {
      #expect(throws: EnvelopeFault.self) { try Envelope.parse(file, as: type) }
    }
    #expect(throws: PayloadFault.self) { try ResultPayload.read(bench.payload.canonicalBytes()) }
  }

  @Test func `is refused with any byte changed, left out or put in`() throws {
    let file = try bench.file()
    let trust = try sample.trust
    // All of the signatures and of what stands around them; of the payload one byte in 31.
    let payload = 64..<max(64, file.count - 600)
    for index in file.indices where !payload.contains(index) || index % 31 == 0 {
      var changed = file
      changed[index] ^= 1
      var shorter = file
      shorter.remove(at: index)
      var longer = file
      longer.insert(0x41, at: index)
      for bytes in [changed, shorter, longer] {
        let verification = Verifier.verify(bytes, trust: trust)
        #expect(verification.verdict == .invalid, "byte \(index)")
        #expect(verification.interruption == nil)
      }
    }
  }

  @Test func `asks for signers that are of the team, sorted, and one at least`() throws {
    let kids = [sample.first, sample.second].map { JSONValue.string($0.publicKey.kid.rawValue) }
    #expect(try bench.reason("signers", .array(kids.reversed())) == "signers-not-sorted")
    #expect(try bench.reason("signers", .array([kids[0], kids[0]])) == "same-signer-twice")
    #expect(try bench.reason("signers", .array([kids[0]])) == "payload-contradiction")
    #expect(try bench.reason("threshold", 2) == "payload-shape")
    #expect(try bench.reason("threshold", 0) == "payload-shape")
    let stranger = try SigningKey(seed: [UInt8](repeating: 9, count: 32))
    #expect(try bench.verify(bench.file(by: [stranger])).reason?.code == "foreign-signer")
    #expect(try bench.reason("interruption.by", "ev-x") == "payload-reference")
    #expect(try bench.reason("interruption", nil) == "payload-shape")
    #expect(try bench.reason("interruption.motif", .string("a\u{202E}b")) == "payload-text")
  }

  @Test func `of one whose colleague has no key names the one who may sign`() throws {
    let alone = bench.payload.setting("evaluators[1].kid", to: nil).setting("evaluators[1].jwk", to: nil)
      .setting("signers", to: [.string(sample.first.publicKey.kid.rawValue)])
    #expect(try bench.verify(bench.file(alone)).verdict == .valid)
    #expect(try bench.verify(bench.file(alone, by: [sample.second])).reason?.code == "foreign-signer")
  }

  @Test func `supersedes no result, and is superseded by none`() throws {
    let result = try sample.file(sample.payload)
    let found = Verifier.verify(
      files: [.success(result), .success(try bench.file())], trust: try sample.trust)
    #expect(found.map(\.verdict) == [.valid, .valid])
  }

  @Test func `is judged by who signed it, and not by who did not`() throws {
    var store = TrustStore([try sample.trusted(sample.first, "Inès Roux", "ev-a")])
    #expect(Verifier.verify(try bench.file(), trust: store).verdict == .valid)
    #expect(
      Verifier.verify(try bench.file(by: [sample.second]), trust: store).verdict == .validUnknownSigner)
    var second = try sample.trusted(sample.second, "Paul Gay", "ev-b")
    second.revoked = .init(reason: .compromised, at: 1)
    store.add(second)
    #expect(Verifier.verify(try bench.file(), trust: store).verdict == .valid)
    let both = try bench.file(by: [sample.first, sample.second])
    #expect(Verifier.verify(both, trust: store).reason?.code == "revoked-compromised")
  }

  @Test func `is evidence for the key of who signed it only`() throws {
    let sighting = try #require(try bench.verify(bench.file()).sighting(at: 5))
    #expect(sighting.kids == [sample.first.publicKey.kid])
  }

  @Test func `is the one of the page`() throws {
    let page = String(decoding: try EncryptionBench.stored("docs/result-file.md"), as: UTF8.self)
    let payload = try EncryptionBench.stored("Tests/SealTests/Files/example.interruption.payload.json")
    let file = try EncryptionBench.stored("Tests/SealTests/Files/example.interruption.grille.json")
    #expect(payload == bench.payload.canonicalBytes())
    #expect(try file == bench.file())
    #expect(page.contains("\(SHA256Digest(of: payload).hex)  example.interruption.payload.json"))
    #expect(page.contains("\(SHA256Digest(of: file).hex)  example.interruption.grille.json"))
  }
}
