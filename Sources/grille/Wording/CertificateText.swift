import Report
import Seal
import Wording

/// What of a summary is read before it is signed.
enum CertificateText {
  static func lines(of payload: CertificatePayload) -> [Sentence] {
    let candidate = "\(payload.given) \(payload.family)"
    let title = Sentence(
      fr: "Récapitulatif de \(candidate) · \(payload.referential.rawValue) \(payload.version)",
      en: "Summary of \(candidate) · \(payload.referential.rawValue) \(payload.version)")
    let items = payload.results.map { item in
      let decision = item.decision.decision.words
      return Sentence(
        fr: "  \(item.bloc) r\(item.revision) : \(decision) · SHA-256 \(item.sha256.groups)",
        en: "  \(item.bloc) r\(item.revision): \(decision) · SHA-256 \(item.sha256.groups)")
    }
    let names = payload.evaluators.map(\.name).joined(separator: ", ")
    return [title] + items + [Sentence(fr: "  signent : \(names)", en: "  sign: \(names)")]
  }
}
