import Seal
import StrictJSON
import Testing

/// The example of `docs/result-file.md`: fixed keys, fixed payload, and so a fixed file.
@Suite struct `The worked example` {
  let sample: Sample
  init() throws { sample = try Sample() }

  private static let folder: String = {
    let path = #filePath
    return path.prefix(path.count - "WorkedExampleTests.swift".count) + "Files"
  }()

  private func stored(_ name: String) throws -> [UInt8] {
    try HostileFile.read("\(Self.folder)/\(name)", maximum: 8 << 20, access: .given)
  }

  @Test func `is signed to the same bytes, always`() throws {
    let payload = try stored("example.payload.json")
    #expect(payload == sample.payload.canonicalBytes())
    let file = try sample.file(bytes: payload)
    #expect(file == (try stored("example.grille.json")))
    #expect(SHA256Digest(of: file).hex == Self.fileDigest)
    #expect(SHA256Digest(of: payload).hex == Self.payloadDigest)
  }

  @Test func `is the one that its document describes`() throws {
    let text = String(decoding: try stored("../../../docs/result-file.md"), as: UTF8.self)
    #expect(text.contains("\(Self.payloadDigest)  example.payload.json"))
    #expect(text.contains("\(Self.fileDigest)  example.grille.json"))
  }

  @Test func `is valid`() throws {
    #expect(Verifier.verify(try stored("example.grille.json"), trust: try sample.trust).verdict == .valid)
  }

  private static let payloadDigest = "2c826db5bc8f2a1437696fe97cfc8503e3c2c5ba4fc18029f517a5fb1baeccae"
  private static let fileDigest = "4aab27b5bf852a0da44432a433b963db7b63b26712fc905275822670f60c9288"
}
