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
    guard let certificate, let digest else { return self }
    var result = self
    let results = others.filter { $0.trace != nil }
    let traces = results.compactMap(\.trace)
    for (item, named) in zip(certificate.results, CertificateSummary(certificate, digest: digest).items) {
      let (finding, found) = ResultTrace.follow(named, among: traces, as: self.verdict)
      result.followed.append(Followed(item: item, finding: finding))
      let (verdict, reason): (Verdict?, VerificationFault?) =
        switch finding {
        case .found(let verdict):
          (verdict, found.flatMap { results[$0].reason }.map { .listed(bloc: item.bloc, $0) })
        case .missing: (nil, nil)
        case .differs: (.invalid, .listedDiffers(bloc: item.bloc, revision: item.revision))
        case .superseded(let revision): (.superseded, .listedSuperseded(bloc: item.bloc, revision: revision))
        }
      if let verdict, verdict.weight > result.verdict.weight {
        result.verdict = verdict
        result.reason = reason
      }
    }
    return result
  }
}
