import Assessment
import Canvas
import PlainText
import Report
import Seal
import StrictJSON
import Testing
import Wording

@Suite struct `A result for paper, mail and other programs` {
  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: Language.allCases)
  func `says how its check ended before anything else, on 80 columns`(language: Language) throws {
    let known = lines(try Documents.eventful().text(language))
    let unknown = lines(try Documents.ofStrangers().text(language))
    switch language {
    case .fr:
      #expect(known[0] == "Contrôlé par grille · signatures intègres et reconnues\u{A0}: 2 sur 2")
      #expect(unknown[0].contains("non reconnues\u{A0}: vérifiez"))
    case .en:
      #expect(known[0] == "Checked by grille · signatures intact and recognised: 2 of 2")
      #expect(unknown[0].contains("not recognised: check the fingerprints"))
    }
    for line in known { #expect(TextWidth.columns(of: SafeText(String(line))) <= 80) }
    #expect(known.last == "")
  }

  @Test func `is the payload, indented, and the same value`() throws {
    let result = try Documents.eventful()
    let value = try JSONValue.parse(result.json)
    #expect(value == result.payload.json)
    #expect(lines(result.json).count > 1000)
  }

  @Test func `is one line of JSON with what was checked beside what was signed`() throws {
    let result = try Documents.ofStrangers()
    #expect(result.line.last == 0x0A && !result.line.dropLast().contains(0x0A))
    guard case .object(let members) = try JSONValue.parse(result.line.dropLast()) else {
      Issue.record("no object")
      return
    }
    #expect(members["payload"] == result.payload.json)
    #expect(members["verdict"] == "valid-unknown-signer")
    #expect(members["reason"] == "unknown-signer")
    #expect(members["file"] == "B1.r1.grille.json")
    #expect(members["digest"] == result.verification.digest.map { .string($0.hex) })
  }

  @Test func `is the same bytes each time`() throws {
    let a = try Documents.eventful()
    let b = try Documents.checked(a.bytes)
    #expect(a.text(.fr) == b.text(.fr))
    #expect(a.csv(.en) == b.csv(.en))
    #expect(a.json == b.json)
    #expect(a.line == b.line)
  }
}
