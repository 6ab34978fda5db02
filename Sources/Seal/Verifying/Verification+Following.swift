extension Verification {
  /// What was found of a result that a summary lists.
  package struct Followed: Sendable {
    package enum Finding: Hashable, Sendable {
      /// The very file is there, and this is what it came to.
      case found(Verdict)
      /// It was not handed over: nothing is known of it but its digest.
      case missing
      /// Another file of the same result and revision is there.
      case differs
      /// A later revision is there.
      case superseded(revision: Int)
    }

    package let item: CertificatePayload.Item
    package let finding: Finding
  }

  /// Follows a summary to its results: it is worth no more than the worst of those that are there.
  ///
  /// Files whose signers are less known than the summary's count for nothing: anybody could put them there.
  func following(_ others: [Verification]) -> Verification {
    guard let certificate else { return self }
    var result = self
    for item in certificate.results {
      let (finding, verdict, reason) = Self.follow(item, among: others, as: self.verdict)
      result.followed.append(Followed(item: item, finding: finding))
      if let verdict, verdict.weight > result.verdict.weight {
        result.verdict = verdict
        result.reason = reason
      }
    }
    return result
  }

  private static func follow(
    _ item: CertificatePayload.Item, among others: [Verification], as own: Verdict
  ) -> (Followed.Finding, Verdict?, VerificationFault?) {
    let same = others.filter { $0.payload?.result.id == item.result && $0.isKnown(as: own) }
    if let later = same.compactMap(\.payload?.result.revision).filter({ $0 > item.revision }).max() {
      return (
        .superseded(revision: later), .superseded, .listedSuperseded(bloc: item.bloc, revision: later)
      )
    }
    let found = others.filter { $0.digest == item.sha256 && $0.payload != nil }
    // Of a partial and a complete file of one payload the complete one is meant.
    if let found = found.min(by: { $0.verdict.weight < $1.verdict.weight }) {
      let reason = found.reason.map { VerificationFault.listed(bloc: item.bloc, $0) }
      return (.found(found.verdict), found.verdict, reason)
    }
    if same.contains(where: { $0.payload?.result.revision == item.revision }) {
      return (.differs, .invalid, .listedDiffers(bloc: item.bloc, revision: item.revision))
    }
    return (.missing, nil, nil)
  }

  /// Whether both signatures are there and their signers are as well known as those of a summary.
  private func isKnown(as own: Verdict) -> Bool {
    switch verdict {
    case .valid, .superseded: true
    case .validUnknownSigner: own != .valid
    case .incomplete, .revoked, .invalid, .unreadable: false
    }
  }
}
