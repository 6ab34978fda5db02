import Foundation
import Seal
import StrictJSON
import Testing

/// The examples of `docs/trust.md`: fixed keys, fixed contents, and so fixed files.
@Suite struct `The page about trust` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func stored(_ path: String) throws -> [UInt8] {
    try HostileFile.read("\(Self.root)/\(path)", maximum: 1 << 20, access: .given)
  }

  private func page() throws -> String {
    String(decoding: try stored("docs/trust.md"), as: UTF8.self)
  }

  @Test func `has a keyring that is signed to the same bytes, always`() throws {
    let organisation = try Organisation()
    let signed = try organisation.signed()
    let payload = try stored("Tests/SealTests/Files/example.keyring.payload.json")
    let file = try stored("Tests/SealTests/Files/example.keyring.json")
    #expect(signed.keyring.json.canonicalBytes() == payload)
    #expect(signed.bytes == file)
    #expect(organisation.reason(file) == "valid")
    let text = try page()
    #expect(text.contains("\(SHA256Digest(of: payload).hex)  example.keyring.payload.json"))
    #expect(text.contains("\(SHA256Digest(of: file).hex)  example.keyring.json"))
    #expect(text.contains("`\(organisation.root.publicKey.fingerprint.description)`"))
  }

  @Test func `has a line of the record as it is written`() throws {
    let sample = try Sample()
    let sighting = SeenResults.Sighting(
      digest: SHA256Digest(of: sample.payload.canonicalBytes()),
      kids: [sample.first.publicKey.kid, sample.second.publicKey.kid], first: Sample.signedAt + 100)
    let line = String(decoding: SeenResults.line(sighting).dropLast(), as: UTF8.self)
    #expect(try page().contains("\n    \(line)\n"))
  }

  @Test func `names every purpose that a signature can have`() throws {
    let text = try page()
    for type in [SealType.result, .keyring, .certificate, .interruption] {
      #expect(text.contains("| `\(type)` |"))
    }
  }
}
