import PlainText
import Seal
import StrictJSON
package import Wording

extension CheckedResult {
  /// For paper and mail: the check, then the result, at most 80 columns wide.
  package func text(_ language: Language) -> [UInt8] {
    var page = Page(width: 80, language: language)
    page.write(check)
    let lines = page.lines + ReportText.lines(of: payload, verification: verification, language: language)
    return lines.flatMap { Array($0.text.utf8) + [0x0A] }
  }

  /// What was signed, indented for reading; `openssl` gives the very bytes.
  package var json: [UInt8] { Array(payload.json.prettyText.utf8) + [0x0A] }

  /// One row per criterion.
  package func csv(_ language: Language) -> [UInt8] {
    CriterionTable.head(language) + CriterionTable.rows(self, language)
  }

  /// One line of JSON for a database: what was checked, and what was signed.
  package var line: [UInt8] {
    let value: JSONValue = [
      "file": .string(name.text), "verdict": .string(verification.verdict.rawValue),
      "reason": verification.reason.map { .string($0.code) } ?? .null,
      "digest": verification.digest.map { .string($0.hex) } ?? .null,
      "signers": .array(
        verification.signers.map {
          [
            "kid": .string($0.kid.rawValue), "iat": $0.iat.map { .integer($0) } ?? .null,
            "standing": $0.standing.map { .string($0.code) } ?? .null,
          ]
        }),
      "payload": payload.json,
    ]
    return value.canonicalBytes() + [0x0A]
  }
}
