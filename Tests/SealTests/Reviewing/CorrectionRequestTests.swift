import Assessment
import Referential
import Scenarios
import Seal
import StrictJSON
import Testing

@Suite struct `A request that a result be put right` {
  private static let payload = Result { try Scenario.plain(BlocID.all[1]).payload(of: BlocID.all[1]) }

  private func request(_ reason: String = "Précisions de la compétence 2 : rien n'y est dit.") throws
    -> CorrectionRequest
  {
    let payload = try Self.payload.get()
    let key = try Scenario.key(.cleo).publicKey
    return CorrectionRequest(
      payload, digest: SHA256Digest(of: payload.bytes), reason: reason,
      date: try #require(ResultPayload.Day("2026-12-02")),
      by: CorrectionRequest.Reviewer(
        name: "Rose Relectrice", person: try #require(ResultPayload.Identifier("rose")), key: key))
  }

  @Test func `says which result, why, and who asks, in one byte form`() throws {
    let request = try request()
    let file = try request.signed(by: try Scenario.key(.cleo), iat: 1_796_000_000)
    let (read, iat) = try CorrectionRequest.open(file)
    #expect(read == request)
    #expect(iat == 1_796_000_000)
    #expect(read.bloc == BlocID.all[1] && read.revision == 1)
    #expect(CorrectionRequest.isBeginning(Array(file.prefix(512))))
    #expect(!ExchangePayload.isBeginning(Array(file.prefix(512))))
    #expect(throws: EnvelopeFault.self) { try Envelope.parse(file, as: .result) }
    #expect(throws: EnvelopeFault.self) { try Envelope.parse(file, as: .exchange) }
  }

  @Test func `is refused once any byte of it is another`() throws {
    let file = try request().signed(by: try Scenario.key(.cleo), iat: 1_796_000_000)
    for place in stride(from: 0, to: file.count, by: 3) {
      var changed = file
      changed[place] ^= 0x01
      #expect(throws: ExchangeFault.self, "\(place)") { try CorrectionRequest.open(changed) }
    }
    #expect(throws: ExchangeFault.self) { try CorrectionRequest.open(Array(file.dropLast())) }
    #expect(throws: ExchangeFault.self) { try CorrectionRequest.open([]) }
  }

  @Test func `is refused where another signed it than it names, or where its text could hide something`() throws {
    #expect(throws: ExchangeFault.self) {
      try CorrectionRequest.open(try request().signed(by: try Scenario.key(.ana), iat: 1_796_000_000))
    }
    for reason in ["", "a\u{202E}b", "a\nb", String(repeating: "a", count: CorrectionRequest.reasonLimit + 1)] {
      let file = try request(reason).signed(by: try Scenario.key(.cleo), iat: 1_796_000_000)
      #expect(throws: ExchangeFault.self) { try CorrectionRequest.open(file) }
    }
  }
}

@Suite struct `The content of a file that is not valid` {
  @Test func `is what reads like a result, else bytes`() throws {
    var scenario = try Scenario.plain(BlocID.all[1])
    let file = try scenario.sign(BlocID.all[1])
    var envelope = String(decoding: file, as: UTF8.self)
    // A signature that belongs to nothing.
    envelope = envelope.replacing("\"signature\":\"A", with: "\"signature\":\"B")
    guard case .payload = UnauthenticatedContent(Array(envelope.utf8)) else {
      Issue.record("no payload")
      return
    }
    for other in ["", "{}", "{\"payload\":\"!\"}", "%PDF-1.7", "{\"payload\":\"e30\"}"] {
      guard case .bytes = UnauthenticatedContent(Array(other.utf8)) else {
        Issue.record("\(other) is taken for a result")
        continue
      }
    }
  }
}
