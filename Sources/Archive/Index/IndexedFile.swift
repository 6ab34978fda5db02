import Seal

/// What the index keeps of one file: only what its own bytes say, so that it holds whoever is trusted.
struct IndexedFile: Hashable {
  enum Content: Hashable {
    /// Form, signatures and content are right; what the signers are worth is judged each time.
    case result(ResultSummary, signers: [Signer])
    case certificate(CertificateSummary, signers: [Signer])
    case interruption(InterruptionSummary, signers: [Signer])
    /// Not a result, or not a valid one: the short name of why.
    case refused(ListedFile.Kind, reason: String)
  }

  /// One of the two that a file asks for; no time where they have not signed.
  struct Signer: Hashable {
    var kid: KeyID
    var name: String
    var iat: Int?
  }

  var path: ArchivePath
  var stamp: FileStamp
  var content: Content
}

extension IndexedFile {
  /// What a list says of the file by itself.
  func listed(trust: TrustStore) -> ListedFile {
    let bytes = Int(clamping: stamp.size)
    switch content {
    case .refused(let kind, let reason):
      return ListedFile(
        path: path.text, kind: kind, bytes: bytes, verdict: .invalid, reason: reason, summary: nil)
    case .result(let summary, let signers):
      let (verdict, reason) = judge(signers, of: summary.digest, trust)
      // Where both keys are one person's, nobody vouches for it.
      return ListedFile(
        path: path.text, kind: .result, bytes: bytes, verdict: verdict, reason: reason,
        summary: verdict == .invalid ? nil : summary)
    case .certificate(let summary, let signers):
      let (verdict, reason) = judge(signers, of: summary.digest, trust)
      return ListedFile(
        path: path.text, kind: .certificate, bytes: bytes, verdict: verdict, reason: reason, summary: nil,
        certificate: verdict == .invalid ? nil : summary)
    case .interruption(let summary, let signers):
      // Of the record of an interruption one signature is enough.
      let (verdict, reason) = judge(signers.filter { $0.iat != nil }, of: summary.digest, trust)
      return ListedFile(
        path: path.text, kind: .interruption, bytes: bytes, verdict: verdict, reason: reason, summary: nil,
        interruption: verdict == .invalid ? nil : summary)
    }
  }

  private func judge(
    _ signers: [Signer], of digest: SHA256Digest, _ trust: TrustStore
  ) -> (Verification.Verdict, String?) {
    let judged = Verifier.judge(signers.map { ($0.kid, $0.name, $0.iat) }, of: digest, trust: trust)
    return (judged.verdict, judged.reason?.code)
  }
}
