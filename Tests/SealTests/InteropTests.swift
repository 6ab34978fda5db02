import Foundation
import Seal
import StrictJSON
import TestSupport
import Testing

/// Files that others may be given, what their tools say of them, and what this program says.
struct ForeignCase {
  let name: String
  let file: [UInt8]
  /// What each tool says that checks every signature, and what one says that is content with one.
  let everySignature: Bool
  let oneSignature: Bool
  let verdict: Verification.Verdict
  let reason: String
  /// A file that lies beside it.
  var beside: [UInt8]?

  /// Each kind of file once; `strangers` have keys of their own.
  static func all(_ sample: Sample) throws -> [ForeignCase] {
    let good = try sample.file(sample.payload)
    let text = String(decoding: good, as: UTF8.self)
    let both = try sample.signatures()
    var changed = both
    changed[0].signature = try Base64URL.encode(
      Base64URL.decode(both[0].signature).enumerated().map { $0.offset == 3 ? $0.element ^ 4 : $0.element })
    var larger = both
    larger[0].signature = try Base64URL.encode(
      Ed25519Samples.addingGroupOrder(Base64URL.decode(both[0].signature)))
    var exchanged = both
    exchanged[0].signature = both[1].signature
    exchanged[1].signature = both[0].signature
    let later = revision(sample)
    let keyringType = try [sample.first, sample.second].map {
      try sample.sign(sample.header($0).replacing("grille-result", with: "grille-keyring"), $0)
    }
    return [
      ForeignCase(
        name: "a good file", file: good, everySignature: true, oneSignature: true, verdict: .valid,
        reason: ""),
      ForeignCase(
        name: "signatures of another payload",
        file: sample.raw(both, payload: sample.with("candidate.given", "Léa").canonicalBytes()),
        everySignature: false, oneSignature: false, verdict: .invalid, reason: "signature-wrong"),
      ForeignCase(
        name: "one signature changed", file: sample.raw(changed), everySignature: false, oneSignature: true,
        verdict: .invalid, reason: "signature-wrong"),
      ForeignCase(
        name: "S + L in place of S", file: sample.raw(larger), everySignature: false, oneSignature: true,
        verdict: .invalid, reason: "signature-scalar"),
      ForeignCase(
        name: "signatures exchanged", file: sample.raw(exchanged), everySignature: false,
        oneSignature: false, verdict: .invalid, reason: "signature-wrong"),
      ForeignCase(
        name: "a signer taken away", file: sample.raw([both[0]]), everySignature: true, oneSignature: true,
        verdict: .incomplete, reason: "missing-signature"),
      ForeignCase(
        name: "a signer twice", file: sample.raw([both[0], both[0]]), everySignature: true,
        oneSignature: true, verdict: .invalid, reason: "repeated-signer"),
      ForeignCase(
        name: "signers whom nobody trusts", file: try strangers(sample), everySignature: true,
        oneSignature: true, verdict: .validUnknownSigner, reason: "unknown-signer"),
      ForeignCase(
        name: "a revision that a later one supersedes", file: good, everySignature: true, oneSignature: true,
        verdict: .superseded, reason: "superseded", beside: try sample.file(later)),
      ForeignCase(
        name: "signatures made for a keyring", file: sample.raw(keyringType), everySignature: true,
        oneSignature: true, verdict: .invalid, reason: "header-type"),
      ForeignCase(
        name: "white space in it",
        file: Array(text.replacing(",\"signatures\"", with: ", \"signatures\"").utf8),
        everySignature: true, oneSignature: true, verdict: .invalid, reason: "not-one-byte-form"),
    ]
  }

  private static func revision(_ sample: Sample) -> JSONValue {
    sample.with(
      "result",
      [
        "id": "result-1", "revision": 2,
        "supersedes": [
          "sha256": .string(SHA256Digest(of: sample.payload.canonicalBytes()).hex), "motif": "Erreur.",
          "by": "ev-a", "at": Sample.at,
        ],
      ])
  }

  private static func strangers(_ sample: Sample) throws -> [UInt8] {
    let pair = try [8, 9].map { try SigningKey(seed: [UInt8](repeating: $0, count: 32)) }
      .sorted { $0.publicKey.kid < $1.publicKey.kid }
    var payload = sample.payload
    for (index, key) in pair.enumerated() {
      let kid: JSONValue = .string(key.publicKey.kid.rawValue)
      payload = payload.setting("evaluators[\(index)].jwk", to: key.publicKey.jwk)
        .setting("evaluators[\(index)].kid", to: kid).setting("signers[\(index)]", to: kid)
    }
    let bytes = payload.canonicalBytes()
    return try Envelope(
      payload: bytes,
      signatures: try pair.map { try Envelope.sign(bytes, as: .result, by: $0, iat: Sample.signedAt) }
    ).bytes
  }
}

@Suite struct `Public tools and this program` {
  let sample: Sample
  let cases: [ForeignCase]
  let scratch: Scratch

  init() throws {
    sample = try Sample()
    cases = try ForeignCase.all(sample)
    scratch = try Scratch()
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func paths() throws -> [String] {
    try cases.enumerated().map { index, one in
      let path = "\(scratch.path)/\(index).grille.json"
      try DurableFile.write(one.file, to: path, replacing: true)
      return path
    }
  }

  private func verdicts(_ command: [String]) throws -> [Bool] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let run = try ProgramRun.run(
      command + (try paths()), environment: ["PATH": path, "PYTHONWARNINGS": "ignore"])
    #expect(run.status == 0, "\(run.errorText)")
    return run.outputText.split(separator: "\n").map { $0 == "accepts" }
  }

  private func python() throws -> String {
    try #require(
      ProcessInfo.processInfo.environment["GRILLE_PYTHON"],
      "GRILLE_PYTHON names a Python with joserfc and jwcrypto: make test sets it")
  }

  private func expect(_ verdicts: [Bool], _ expected: (ForeignCase) -> Bool, _ tool: String) {
    #expect(verdicts.count == cases.count)
    for (one, accepts) in zip(cases, verdicts) {
      #expect(accepts == expected(one), "\(tool), \(one.name)")
    }
  }

  @Test func `differ where the table says, and only this one sees the whole`() throws {
    for one in cases {
      let files = [one.file] + (one.beside.map { [$0] } ?? [])
      let verification = Verifier.verify(files: files.map { .success($0) }, trust: try sample.trust)[0]
      #expect(verification.verdict == one.verdict, "\(one.name)")
      #expect(verification.reason?.code ?? "" == one.reason, "\(one.name)")
      // Whatever a tool refuses that looks at every signature, is refused here.
      if !one.everySignature { #expect(verification.verdict == .invalid, "\(one.name)") }
    }
  }

  @Test(arguments: ["joserfc", "cryptography"])
  func `agree on every signature: in Python`(tool: String) throws {
    let script = Self.tests + "/Interop/jose_tools.py"
    expect(try verdicts([try python(), script, tool]), \.everySignature, tool)
  }

  @Test func `agree but for jwcrypto, which is content with one signature`() throws {
    let script = Self.tests + "/Interop/jose_tools.py"
    expect(try verdicts([try python(), script, "jwcrypto"]), \.oneSignature, "jwcrypto")
  }

  @Test func `agree on every signature: in Node`() throws {
    expect(try verdicts(["node", Self.tests + "/Interop/node_tools.js"]), \.everySignature, "node")
  }

  @Test func `agree on every signature: with openssl`() throws {
    expect(try cases.map { try opensslAccepts($0.file) }, \.everySignature, "openssl")
  }

  private func opensslAccepts(_ file: [UInt8]) throws -> Bool {
    let envelope = try JSONValue.parse(Array(file))
    guard case .object(let members) = envelope, case .string(let payload) = members["payload"],
      case .array(let signatures) = members["signatures"]
    else { return false }
    let read = try ResultPayload.read(try Base64URL.decode(payload))
    for case .object(let signature) in signatures {
      guard case .string(let protected) = signature["protected"],
        case .string(let bytes) = signature["signature"],
        case .object(let header) = try JSONValue.parse(try Base64URL.decode(protected)),
        case .string(let kid) = header["kid"],
        let key = KeyID(kid).flatMap({ read.evaluator(signing: $0)?.key })
      else { return false }
      let parts: [(String, [UInt8])] = [
        ("input", Array("\(protected).\(payload)".utf8)), ("signature", try Base64URL.decode(bytes)),
        ("key", [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00] + key.bytes),
      ]
      for (name, bytes) in parts {
        try DurableFile.write(bytes, to: "\(scratch.path)/\(name)", replacing: true)
      }
      let run = try ProgramRun.run(
        [
          "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "\(scratch.path)/key", "-keyform", "DER",
          "-rawin", "-in", "\(scratch.path)/input", "-sigfile", "\(scratch.path)/signature",
        ], environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
      guard run.status == 0 else { return false }
    }
    return true
  }
}
