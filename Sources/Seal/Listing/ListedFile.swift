/// What a list says of one file of an archive, as of the last time that it was read.
package struct ListedFile: Hashable, Sendable {
  /// What the file is, as far as that can be told.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A result, or what claims to be one by its name or its first bytes.
    case result
    /// The summary of a certification's results.
    case certificate
    /// The record of an evaluation that was interrupted; never a result.
    case interruption
    /// A file of something else: a letter, a picture, a keyring.
    case other
    /// A link, a pipe or a device: never opened.
    case special
    /// A folder that could not be read, or was not gone into.
    case folder
  }

  /// Below the archive's folder, with `/` between; anything that a file system lets stand in a name.
  ///
  /// Bytes that are no UTF-8 stand as `\xFF`, and such a path begins with `./`, which no other one does: so
  /// each file has a path of its own.
  package var path: String
  package var kind: Kind
  /// How large the file is.
  package var bytes: Int
  package var verdict: Verification.Verdict
  /// Why it is not simply valid, by the short name that `verify --json` gives too.
  package var reason: String?
  /// Nil where the file is not a result, or not a valid one: what nobody vouches for is not listed.
  package var summary: ResultSummary?
  /// What a summary of a certification is about; nil where it is none, or not a valid one.
  package var certificate: CertificateSummary?
  /// What the record of an interruption is about; nil where it is none, or not a valid one.
  package var interruption: InterruptionSummary?

  package init(
    path: String, kind: Kind = .result, bytes: Int = 0, verdict: Verification.Verdict, reason: String?,
    summary: ResultSummary?, certificate: CertificateSummary? = nil,
    interruption: InterruptionSummary? = nil
  ) {
    self.path = path
    self.kind = kind
    self.bytes = bytes
    self.verdict = verdict
    self.reason = reason
    self.summary = summary
    self.certificate = certificate
    self.interruption = interruption
  }
}
