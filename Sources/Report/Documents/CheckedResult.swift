package import PlainText
import Referential
package import Seal
import Wording

/// A result file that was checked and can be shown: what every document is made of.
///
/// There is none of a file that is not valid: nobody vouches for what it says.
package struct CheckedResult: Sendable {
  /// The file as it was read.
  package let bytes: [UInt8]
  package let payload: ResultPayload
  package let verification: Verification
  /// What the file is called, for lists of several.
  package let name: SafeText

  package init?(_ bytes: [UInt8], _ verification: Verification, name: SafeText) {
    guard let payload = verification.payload else { return nil }
    self.bytes = bytes
    self.payload = payload
    self.verification = verification
    self.name = name
  }

  /// How the check ended, as each document says it before anything else.
  var check: Sentence { ReportWords.checked(verification.standing) }

  /// As the evaluators' computer called it: `B1.r1.grille.json`.
  package var fileName: String { "\(payload.bloc.id).r\(payload.result.revision).grille.json" }

  /// SHA-256 of what was signed.
  package var digest: SHA256Digest { verification.digest ?? SHA256Digest(of: payload.bytes) }

  /// When the last of the two says to have signed, in Unix seconds.
  package var signedAt: Int { verification.signers.compactMap(\.iat).max() ?? 0 }

  var report: ResultReport {
    ResultReport(payload: payload, verification: verification, width: 80, language: .fr)
  }
}

extension Verification {
  /// How a result's signatures stand.
  var standing: ReportWords.Standing {
    switch verdict {
    case .valid: .recognised
    case .validUnknownSigner: .unknownSigner
    case .incomplete:
      .partial(signed: signers.filter { $0.iat != nil }.count, asked: ResultPayload.threshold)
    case .superseded: .superseded
    case .revoked: .revoked
    case .invalid, .unreadable: .notValid
    }
  }
}
