import Seal
import StrictJSON
import Testing

@Suite struct `The verifier` {
  let sample: Sample
  let file: [UInt8]
  init() throws {
    sample = try Sample()
    file = try sample.file(sample.payload)
  }

  private func verdict(_ file: [UInt8], _ trust: TrustStore) -> (Verification.Verdict, String) {
    let verification = Verifier.verify(file, trust: trust)
    return (verification.verdict, verification.reason?.code ?? "")
  }

  /// The trust of both, with something else said of the first key.
  private func trust(_ change: (inout TrustedKey) -> Void) throws -> TrustStore {
    var key = try sample.trusted(sample.first, "Inès Roux", "ev-a")
    change(&key)
    return TrustStore([key, try sample.trusted(sample.second, "Paul Gay", "ev-b")])
  }

  @Test func `finds a file of two trusted signers valid`() throws {
    let verification = Verifier.verify(file, trust: try sample.trust)
    #expect(verification.verdict == .valid)
    #expect(verification.reason == nil)
    #expect(verification.payload?.bytes == sample.payload.canonicalBytes())
    #expect(verification.digest == SHA256Digest(of: sample.payload.canonicalBytes()))
    #expect(verification.signers.map(\.name) == ["Inès Roux", "Paul Gay"])
    #expect(verification.signers.map(\.iat) == [Sample.signedAt, Sample.signedAt + 60])
    #expect(
      verification.signers.map(\.standing) == [.trusted(name: "Inès Roux"), .trusted(name: "Paul Gay")])
  }

  @Test func `finds it valid and a signer unknown without their keys`() throws {
    #expect(verdict(file, TrustStore()) == (.validUnknownSigner, "unknown-signer"))
    let one = TrustStore([try sample.trusted(sample.first, "Inès Roux", "ev-a")])
    let verification = Verifier.verify(file, trust: one)
    #expect(verification.verdict == .validUnknownSigner)
    #expect(verification.reason == .unknownSigner(sample.second.publicKey.kid, name: "Paul Gay"))
    #expect(verification.signers.map(\.standing) == [.trusted(name: "Inès Roux"), .unknown])
  }

  @Test(arguments: [0, 1])
  func `finds it incomplete with exactly one signature, and that one valid`(index: Int) throws {
    let file = sample.raw([try sample.signatures()[index]])
    let verification = Verifier.verify(file, trust: try sample.trust)
    #expect(verification.verdict == .incomplete)
    let missing = index == 0 ? sample.second : sample.first
    #expect(
      verification.reason
        == .missingSignature(missing.publicKey.kid, name: index == 0 ? "Paul Gay" : "Inès Roux"))
    #expect(verification.signers.map { $0.iat == nil } == [index == 1, index == 0])
    #expect(verdict(file, TrustStore()).0 == .incomplete)
  }

  @Test func `goes by the time of signing when a key has dates`() throws {
    let at = Sample.signedAt
    #expect(try verdict(file, trust { $0.notBefore = at }).0 == .valid)
    #expect(try verdict(file, trust { $0.notBefore = at + 1 }) == (.validUnknownSigner, "key-not-yet-valid"))
    #expect(try verdict(file, trust { $0.notAfter = at }).0 == .valid)
    #expect(try verdict(file, trust { $0.notAfter = at - 1 }) == (.validUnknownSigner, "key-expired"))
  }

  @Test func `goes by the reason when a key was revoked`() throws {
    let at = Sample.signedAt
    func revoked(_ reason: TrustedKey.Reason, _ at: Int) throws -> (Verification.Verdict, String) {
      try verdict(file, trust { $0.revoked = TrustedKey.Revocation(reason: reason, at: at) })
    }
    #expect(try revoked(.left, at + 1).0 == .valid)
    #expect(try revoked(.rotated, at + 1).0 == .valid)
    #expect(try revoked(.left, at) == (.revoked, "revoked-left"))
    #expect(try revoked(.rotated, at) == (.revoked, "revoked-rotated"))
    #expect(try revoked(.compromised, at + 1) == (.revoked, "revoked-compromised"))
  }

  @Test func `lets a result stand that was seen valid here before a key was compromised`() throws {
    let at = Sample.signedAt
    let known = Verifier.verify(file, trust: try sample.trust)
    let sighting = try #require(known.sighting(at: at + 100))
    var trust = try trust { $0.revoked = TrustedKey.Revocation(reason: .compromised, at: at + 200) }
    trust.seen = SeenResults([sighting])
    let verification = Verifier.verify(file, trust: trust)
    #expect(verification.verdict == .valid)
    #expect(
      verification.signers.first?.standing
        == .seenBefore(.init(reason: .compromised, at: at + 200), name: "Inès Roux", first: at + 100))
    let other = try sample.file(sample.with("candidate.given", "Léa"))
    #expect(verdict(other, trust) == (.revoked, "revoked-compromised"))
  }

  @Test func `has nothing to remember of a file that is not valid for two trusted signers`() throws {
    #expect(Verifier.verify(file, trust: TrustStore()).sighting(at: 1) == nil)
    #expect(Verifier.verify(Array(file.dropLast()), trust: try sample.trust).sighting(at: 1) == nil)
    let revoked = try trust { $0.revoked = TrustedKey.Revocation(reason: .compromised, at: 1) }
    #expect(Verifier.verify(file, trust: revoked).sighting(at: 1) == nil)
    let half = sample.raw([try sample.signatures()[0]])
    #expect(Verifier.verify(half, trust: try sample.trust).sighting(at: 1) == nil)
  }

  @Test func `refuses two keys that are known as one person's`() throws {
    let trust = TrustStore([
      try sample.trusted(sample.first, "Inès Roux", "ev-a"),
      try sample.trusted(sample.second, "Inès Roux", "ev-a"),
    ])
    #expect(verdict(file, trust) == (.invalid, "same-person"))
  }

  @Test func `gives nothing of a file that it refuses`() throws {
    let verification = Verifier.verify(Array(file.dropLast()), trust: try sample.trust)
    #expect(verification.verdict == .invalid)
    #expect(verification.payload == nil)
    #expect(verification.signers.isEmpty)
    #expect(verification.digest == nil)
  }
}

@Suite struct `Several files` {
  let sample: Sample
  init() throws { sample = try Sample() }

  /// A later revision that names an earlier payload.
  private func revision(_ number: Int, after earlier: JSONValue, id: String = "result-1") -> JSONValue {
    sample.with(
      "result",
      [
        "id": .string(id), "revision": .integer(number),
        "supersedes": [
          "sha256": .string(SHA256Digest(of: earlier.canonicalBytes()).hex), "motif": "Erreur.", "by": "ev-a",
          "at": Sample.at,
        ],
      ])
  }

  private func verdicts(_ files: [[UInt8]], _ trust: TrustStore) -> [Verification.Verdict] {
    Verifier.verify(files: files.map { .success($0) }, trust: trust).map(\.verdict)
  }

  @Test func `show which one was superseded, in any order`() throws {
    let old = try sample.file(sample.payload)
    let next = revision(2, after: sample.payload)
    let new = try sample.file(next)
    #expect(try verdicts([old, new], sample.trust) == [.superseded, .valid])
    #expect(try verdicts([new, old], sample.trust) == [.valid, .superseded])
    #expect(try verdicts([old], sample.trust) == [.valid])
    let third = try sample.file(revision(3, after: next))
    #expect(try verdicts([old, new, third], sample.trust) == [.superseded, .superseded, .valid])
    #expect(try verdicts([old, third], sample.trust) == [.superseded, .valid])
  }

  @Test func `do not supersede another result, another payload, or by half`() throws {
    let old = try sample.file(sample.payload)
    let elsewhere = try sample.file(revision(2, after: sample.payload, id: "result-2"))
    let other = try sample.file(revision(2, after: sample.with("candidate.given", "Léa")))
    let next = revision(2, after: sample.payload).canonicalBytes()
    let half = sample.raw([try sample.signatures(over: next)[0]], payload: next)
    #expect(try verdicts([old, elsewhere], sample.trust) == [.valid, .valid])
    #expect(try verdicts([old, other], sample.trust) == [.valid, .valid])
    #expect(try verdicts([old, half], sample.trust) == [.valid, .incomplete])
  }

  @Test func `of strangers do not supersede those of trusted signers`() throws {
    let old = try sample.file(sample.payload)
    let next = revision(2, after: sample.payload)
    let pair = try [8, 9].map { try SigningKey(seed: [UInt8](repeating: $0, count: 32)) }
      .sorted { $0.publicKey.kid < $1.publicKey.kid }
    var forged = next
    for (index, key) in pair.enumerated() {
      let kid: JSONValue = .string(key.publicKey.kid.rawValue)
      forged = forged.setting("evaluators[\(index)].jwk", to: key.publicKey.jwk)
        .setting("evaluators[\(index)].kid", to: kid).setting("signers[\(index)]", to: kid)
    }
    let bytes = forged.canonicalBytes()
    let file = try Envelope(
      payload: bytes, signatures: try pair.map { try Envelope.sign(bytes, as: .result, by: $0, iat: 1) }
    ).bytes
    #expect(try verdicts([old, file], sample.trust) == [.valid, .validUnknownSigner])
    #expect(verdicts([old, file], TrustStore()) == [.superseded, .validUnknownSigner])
  }

  @Test func `are as good as the worst of them`() throws {
    let trust = try sample.trust
    let valid = Verifier.verify(try sample.file(sample.payload), trust: trust)
    let unknown = Verifier.verify(try sample.file(sample.payload), trust: TrustStore())
    let incomplete = Verifier.verify(sample.raw([try sample.signatures()[0]]), trust: trust)
    let invalid = Verifier.verify([], trust: trust)
    let unreadable = Verifier.verify(files: [.failure(.notRegular(path: "a"))], trust: trust)[0]
    let superseded = Verifier.verify(
      files: [
        .success(try sample.file(sample.payload)),
        .success(try sample.file(revision(2, after: sample.payload))),
      ],
      trust: trust)[0]
    let worstFirst = [invalid, unreadable, incomplete, superseded, unknown, valid]
    #expect(worstFirst.map(\.verdict.exitCode) == [1, 74, 3, 4, 2, 0])
    for index in worstFirst.indices {
      let rest = worstFirst[index...]
      #expect(Verification.exitCode(rest.reversed()) == worstFirst[index].verdict.exitCode)
    }
    #expect(unreadable.reason?.code == "not-a-file")
  }
}
