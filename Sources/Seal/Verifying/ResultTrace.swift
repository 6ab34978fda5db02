/// As much of a result as tells which file takes the place of which, among files that were checked one by
/// one.
package struct ResultTrace: Hashable, Sendable {
  package let resultID: String
  package let revision: Int
  package let digest: SHA256Digest
  /// The payload that it names as the one that it takes the place of.
  package let supersedes: SHA256Digest?
  /// What checking the file by itself came to.
  package let verdict: Verification.Verdict

  package init(
    resultID: String, revision: Int, digest: SHA256Digest, supersedes: SHA256Digest?,
    verdict: Verification.Verdict
  ) {
    self.resultID = resultID
    self.revision = revision
    self.digest = digest
    self.supersedes = supersedes
    self.verdict = verdict
  }

  /// Whether this takes the place of an earlier result.
  ///
  /// It counts as the later one only where its signers are known as well as those of the earlier one, or
  /// anybody could void a result with keys of their own.
  package func takesPlace(of earlier: ResultTrace) -> Bool {
    guard let supersedes, resultID.utf8.elementsEqual(earlier.resultID.utf8), revision > earlier.revision
    else { return false }
    // A revision in between may not be among the files: then the greater number alone tells.
    guard supersedes == earlier.digest || revision > earlier.revision + 1 else { return false }
    switch (earlier.verdict, verdict) {
    case (.valid, .valid), (.validUnknownSigner, .valid), (.validUnknownSigner, .validUnknownSigner):
      return true
    case (_, .valid), (_, .validUnknownSigner), (_, .incomplete), (_, .superseded), (_, .revoked),
      (_, .invalid), (_, .unreadable):
      return false
    }
  }

  /// Whether both signatures are there and their signers are as well known as those of a summary.
  package func isKnown(as own: Verification.Verdict) -> Bool {
    switch verdict {
    case .valid, .superseded: true
    case .validUnknownSigner: own != .valid
    case .incomplete, .revoked, .invalid, .unreadable: false
    }
  }
}

extension ResultTrace {
  /// What became of a result that a summary names, and which of the files it is where the very file is there.
  package static func follow(
    _ item: CertificateSummary.Item, among traces: [ResultTrace], as own: Verification.Verdict
  ) -> (finding: Verification.Followed.Finding, found: Int?) {
    let same = traces.filter { $0.resultID.utf8.elementsEqual(item.resultID.utf8) && $0.isKnown(as: own) }
    if let later = same.map(\.revision).filter({ $0 > item.revision }).max() {
      return (.superseded(revision: later), nil)
    }
    // Of a partial and a complete file of one payload the complete one is meant.
    let found = traces.indices.filter { traces[$0].digest == item.digest }.min {
      traces[$0].verdict.weight < traces[$1].verdict.weight
    }
    if let found { return (.found(traces[found].verdict), found) }
    return (same.contains { $0.revision == item.revision } ? .differs : .missing, nil)
  }
}

extension Verification {
  /// Nil of what is no result, or not a valid one.
  package var trace: ResultTrace? {
    guard let payload, let digest else { return nil }
    return ResultTrace(
      resultID: payload.result.id.rawValue, revision: payload.result.revision, digest: digest,
      supersedes: payload.result.supersedes?.sha256, verdict: verdict)
  }
}
