import Seal
import StrictJSON
import Testing

/// Four results of one candidate, and summaries of them.
struct Certification {
  static let blocs = ["B1", "B2", "B3", "B4"]
  let sample: Sample
  let results: [JSONValue]
  let payload: CertificatePayload

  init() throws {
    sample = try Sample()
    results = try Self.blocs.enumerated().map { index, bloc in
      let text = try Sample().payload.canonicalText.replacing("\"B1", with: "\"\(bloc)")
      return try JSONValue.parse(Array(text.utf8)).setting("result.id", to: .string("result-\(index + 1)"))
        .setting("observations[0].sharedWith", to: [])
    }
    let read = try results.map { try ResultPayload.read($0) }
    payload = try CertificatePayload.make(
      of: read, blocs: Self.blocs, signers: CertificatePayload.candidates(among: read))
  }

  func files() throws -> [[UInt8]] { try results.map { try sample.file($0) } }

  func file(_ json: JSONValue? = nil, signers: Int = 2, as type: SealType = .certificate) throws -> [UInt8] {
    let bytes = (json ?? payload.json).canonicalBytes()
    let keys = [sample.first, sample.second].prefix(signers)
    return try Envelope(
      payload: bytes,
      signatures: try keys.map { try Envelope.sign(bytes, as: type, by: $0, iat: Sample.signedAt) }
    ).bytes
  }

  func verify(_ file: [UInt8], beside: [[UInt8]] = [], trust: TrustStore? = nil) throws -> Verification {
    Verifier.verify(files: [.success(file)], beside: beside, trust: try trust ?? sample.trust)[0]
  }

  /// A later revision of the first result.
  func later(_ given: String? = nil) -> JSONValue {
    let supersedes: JSONValue = [
      "sha256": .string(SHA256Digest(of: results[0].canonicalBytes()).hex), "motif": "Erreur.",
      "by": "ev-a", "at": Sample.at,
    ]
    return results[0].setting(
      "result", to: ["id": "result-1", "revision": 2, "supersedes": supersedes])
  }
}

@Suite struct `The summary of a certification` {
  let certification: Certification
  init() throws { certification = try Certification() }

  @Test func `lists each result by the digest of its payload`() throws {
    #expect(certification.payload.results.map(\.bloc) == Certification.blocs)
    #expect(
      certification.payload.results.map(\.sha256)
        == certification.results.map { SHA256Digest(of: $0.canonicalBytes()) })
    #expect(certification.payload.signers.count == 2)
  }

  @Test func `is valid with all its results, and says what became of each`() throws {
    let verification = try certification.verify(
      certification.file(), beside: try certification.files().reversed())
    #expect(verification.verdict == .valid)
    #expect(verification.payload == nil, "a summary is no result")
    #expect(verification.certificate == certification.payload)
    #expect(verification.followed.map(\.finding) == Array(repeating: .found(.valid), count: 4))
  }

  @Test func `says which results were not handed over`() throws {
    let files = try certification.files()
    let verification = try certification.verify(certification.file(), beside: [files[0], files[3]])
    #expect(verification.verdict == .valid)
    #expect(verification.followed.map(\.finding) == [.found(.valid), .missing, .missing, .found(.valid)])
  }

  @Test func `with one signature is incomplete`() throws {
    let verification = try certification.verify(
      certification.file(signers: 1), beside: certification.files())
    #expect(verification.verdict == .incomplete)
    #expect(verification.reason?.code == "missing-signature")
  }

  @Test func `is worth no more than the worst of its results`() throws {
    var files = try certification.files()
    let half = try certification.sample.signatures(over: certification.results[2].canonicalBytes())[0]
    files[2] = certification.sample.raw([half], payload: certification.results[2].canonicalBytes())
    let verification = try certification.verify(certification.file(), beside: files)
    #expect(verification.verdict == .incomplete)
    #expect(verification.reason?.code == "listed-missing-signature")
    // The complete file of the same payload beside it is the one that is meant.
    let both = try certification.verify(
      certification.file(), beside: files + [try certification.files()[2]])
    #expect(both.verdict == .valid)
  }

  @Test func `does not match another file of the same result and revision`() throws {
    var files = try certification.files()
    files[1] = try certification.sample.file(
      certification.results[1].setting("candidate.given", to: "Léa"))
    let verification = try certification.verify(certification.file(), beside: files)
    #expect(verification.verdict == .invalid)
    #expect(verification.reason == .listedDiffers(bloc: "B2", revision: 1))
  }

  @Test func `is superseded with one of its results`() throws {
    let files = try certification.files() + [certification.sample.file(certification.later())]
    let verification = try certification.verify(certification.file(), beside: files)
    #expect(verification.verdict == .superseded)
    #expect(verification.reason == .listedSuperseded(bloc: "B1", revision: 2))
  }

  @Test func `is not harmed by files of strangers or with one signature`() throws {
    let later = certification.later().canonicalBytes()
    let half = certification.sample.raw(
      [try certification.sample.signatures(over: later)[0]], payload: later)
    let verification = try certification.verify(
      certification.file(), beside: certification.files() + [half, [], [1, 2, 3]])
    #expect(verification.verdict == .valid)
  }

  @Test func `asks for two persons who signed one of its results`() throws {
    let json = certification.payload.json
    let stranger = try SigningKey(seed: [UInt8](repeating: 9, count: 32))
    func reason(_ json: JSONValue, _ keys: [SigningKey]) throws -> String {
      let bytes = json.canonicalBytes()
      let file = try Envelope(
        payload: bytes,
        signatures: try keys.map { try Envelope.sign(bytes, as: .certificate, by: $0, iat: 1) })
      return try certification.verify(file.bytes).reason?.code ?? "valid"
    }
    let pair = [certification.sample.first, stranger].sorted { $0.publicKey.kid < $1.publicKey.kid }
    var other = json
    for (index, key) in pair.enumerated() {
      let kid: JSONValue = .string(key.publicKey.kid.rawValue)
      other = other.setting(
        "evaluators[\(index)]",
        to: ["id": .string("ev-\(index)"), "name": "X", "jwk": key.publicKey.jwk, "kid": kid]
      ).setting("signers[\(index)]", to: kid)
    }
    #expect(try reason(other, pair) == "signer-without-evaluator")
    let one = json.setting("evaluators[1].id", to: "ev-a").setting("evaluators[0].id", to: "ev-a")
    #expect(try reason(one, [certification.sample.first, certification.sample.second]) == "same-person")
    #expect(try reason(json, [stranger]) == "foreign-signer")
  }

  private static let shapes: [(String, JSONValue, String)] = [
    ("threshold", 1, "payload-shape"), ("results", [], "payload-missing"),
    ("more", 1, "payload-shape"), ("format", "grille-result/1", "payload-format"),
    ("results[0].sha256", "00", "payload-shape"), ("results[0].bloc", "B9", "payload-order"),
    ("candidate.given", "a\u{202E}", "payload-text"), ("signers[0]", "x", "payload-shape"),
  ]

  @Test(arguments: shapes)
  func `in another shape is refused`(path: String, value: JSONValue, reason: String) throws {
    let file = try certification.file(certification.payload.json.setting(path, to: value))
    #expect(try certification.verify(file).reason?.code == reason)
  }

  @Test func `is made only of one result for each bloc, of one candidate and one text`() throws {
    let read = try certification.results.map { try ResultPayload.read($0) }
    let signers = CertificatePayload.candidates(among: read)
    func fault(_ payloads: [ResultPayload]) -> CertificateFault? {
      do {
        _ = try CertificatePayload.make(of: payloads, blocs: Certification.blocs, signers: signers)
        return nil
      } catch { return error }
    }
    #expect(fault(read) == nil)
    #expect(fault(Array(read.dropFirst())) == .missing(["B1"]))
    #expect(fault([]) == .missing(Certification.blocs))
    #expect(fault(read + [read[2]]) == .twice("B3"))
    let other = try ResultPayload.read(certification.results[3].setting("candidate.id", to: "cand-9"))
    #expect(fault(read.dropLast() + [other]) == .otherCandidate("B4"))
    let digest = SHA256Digest(of: [1]).hex
    let text = try ResultPayload.read(
      certification.results[3].setting("referential.sha256", to: .string(digest)))
    #expect(fault(read.dropLast() + [text]) == .otherReferential("B4"))
  }

  @Test func `is no result, and a result is no summary`() throws {
    let asResult = try certification.file(as: .result)
    #expect(try certification.verify(asResult).reason?.code == "payload-format")
    let bytes = certification.results[0].canonicalBytes()
    let signatures = try [certification.sample.first, certification.sample.second].map {
      try Envelope.sign(bytes, as: .certificate, by: $0, iat: 1)
    }
    let file = try Envelope(payload: bytes, signatures: signatures).bytes
    #expect(try certification.verify(file).reason?.code == "payload-format")
    let mixed = try Envelope(
      payload: certification.payload.bytes,
      signatures: [
        try Envelope.sign(certification.payload.bytes, as: .result, by: certification.sample.first, iat: 1),
        try Envelope.sign(
          certification.payload.bytes, as: .certificate, by: certification.sample.second, iat: 1),
      ])
    #expect(try certification.verify(mixed.bytes).reason?.code == "header-type")
  }
}
