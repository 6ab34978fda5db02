import Seal

/// What only all files of an archive together tell: which result takes the place of which, and what became of
/// the results that a summary names.
enum SetJudgement {
  /// Files that were judged one by one, judged as a set, as `verify` does.
  static func judge(_ singles: [ListedFile]) -> [ListedFile] {
    var byResult: [String: [Int]] = [:]
    var byDigest: [SHA256Digest: [Int]] = [:]
    for (index, file) in singles.enumerated() {
      guard let summary = file.summary else { continue }
      byResult[summary.resultID, default: []].append(index)
      byDigest[summary.digest, default: []].append(index)
    }
    var files = singles
    for indices in byResult.values where indices.count > 1 {
      let traces = indices.map { singles[$0].trace }
      for (index, earlier) in zip(indices, traces) {
        guard let earlier, traces.contains(where: { $0?.takesPlace(of: earlier) ?? false }) else { continue }
        files[index].verdict = .superseded
        files[index].reason = "superseded"
      }
    }
    for (index, file) in singles.enumerated() {
      guard let certificate = file.certificate else { continue }
      let named = certificate.items.flatMap { (byResult[$0.resultID] ?? []) + (byDigest[$0.digest] ?? []) }
      follow(certificate, &files[index], among: Set(named).sorted().map { singles[$0] })
    }
    return files
  }

  /// A summary is worth no more than the worst of the results that it names.
  private static func follow(
    _ certificate: CertificateSummary, _ file: inout ListedFile, among others: [ListedFile]
  ) {
    let own = file.verdict
    let traces = others.compactMap(\.trace)
    for item in certificate.items {
      let (finding, found) = ResultTrace.follow(item, among: traces, as: own)
      let verdict: Verification.Verdict
      let reason: String?
      switch finding {
      case .missing: continue
      case .found(let its):
        (verdict, reason) = (its, found.flatMap { others[$0].reason }.map { "listed-\($0)" })
      case .differs: (verdict, reason) = (.invalid, "listed-result-differs")
      case .superseded: (verdict, reason) = (.superseded, "listed-result-superseded")
      }
      guard verdict.weight > file.verdict.weight else { continue }
      file.verdict = verdict
      file.reason = reason
    }
  }
}

extension ListedFile {
  /// Nil of what is no result, or not a valid one.
  fileprivate var trace: ResultTrace? {
    summary.map {
      ResultTrace(
        resultID: $0.resultID, revision: $0.revision, digest: $0.digest, supersedes: $0.supersedes,
        verdict: verdict)
    }
  }
}
