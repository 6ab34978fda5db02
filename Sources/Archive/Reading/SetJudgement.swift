import Seal

/// What only all files of an archive together tell: which result takes the place of which, and what became of
/// the results that a summary names.
enum SetJudgement {
  private struct Change {
    var index: Int
    var verdict: Verification.Verdict
    var reason: String?
  }

  /// Files that were judged one by one, judged as a set, as `verify` does.
  static func judge(_ files: inout [ListedFile]) {
    // Changed only at the end: what each was worth by itself decides on the others.
    let changes = changes(to: files)
    for change in changes {
      files[change.index].verdict = change.verdict
      files[change.index].reason = change.reason
    }
  }

  private static func changes(to files: [ListedFile]) -> [Change] {
    let byResult = places(in: files) { $0.resultID }
    var changes: [Change] = []
    for indices in byResult.several.values {
      let traces = indices.map { files[$0].trace }
      for (index, earlier) in zip(indices, traces) {
        guard let earlier, traces.contains(where: { $0?.takesPlace(of: earlier) ?? false }) else { continue }
        changes.append(Change(index: index, verdict: .superseded, reason: "superseded"))
      }
    }
    let certificates = files.indices.filter { files[$0].certificate != nil }
    guard !certificates.isEmpty else { return changes }
    let byDigest = places(in: files) { $0.digest }
    for index in certificates {
      guard let certificate = files[index].certificate else { continue }
      let named = Set(certificate.items.flatMap { byResult[$0.resultID] + byDigest[$0.digest] })
      let followed = follow(certificate, files[index], among: named.sorted().map { files[$0] })
      if let followed { changes.append(Change(index: index, verdict: followed.verdict, reason: followed.reason)) }
    }
    return changes
  }

  /// Where the results of each key are. Most keys have one, for which no array is made.
  private struct Places<Key: Hashable> {
    var single: [Key: Int]
    var several: [Key: [Int]] = [:]

    subscript(key: Key) -> [Int] { several[key] ?? single[key].map { [$0] } ?? [] }
  }

  private static func places<Key>(in files: [ListedFile], by key: (ResultSummary) -> Key) -> Places<Key> {
    var places = Places<Key>(single: Dictionary(minimumCapacity: files.count))
    for (index, file) in files.enumerated() {
      guard let key = file.summary.map(key) else { continue }
      if let first = places.single.updateValue(index, forKey: key) {
        places.several[key, default: [first]].append(index)
      }
    }
    return places
  }

  /// A summary is worth no more than the worst of the results that it names; nil where it is worth what it says.
  private static func follow(
    _ certificate: CertificateSummary, _ file: ListedFile, among others: [ListedFile]
  ) -> (verdict: Verification.Verdict, reason: String?)? {
    var worst: (verdict: Verification.Verdict, reason: String?)?
    let traces = others.compactMap(\.trace)
    for item in certificate.items {
      let (finding, found) = ResultTrace.follow(item, among: traces, as: file.verdict)
      let verdict: Verification.Verdict
      let reason: String?
      switch finding {
      case .missing: continue
      case .found(let its):
        (verdict, reason) = (its, found.flatMap { others[$0].reason }.map { "listed-\($0)" })
      case .differs: (verdict, reason) = (.invalid, "listed-result-differs")
      case .superseded: (verdict, reason) = (.superseded, "listed-result-superseded")
      }
      guard verdict.weight > (worst?.verdict ?? file.verdict).weight else { continue }
      worst = (verdict, reason)
    }
    return worst
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
