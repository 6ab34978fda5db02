/// What a list says of one file of an archive, as of the last time that it was read.
package struct ListedFile: Hashable, Sendable {
  /// Below the archive's folder, with `/` between; anything that a file system lets stand in a name.
  package var path: String
  package var verdict: Verification.Verdict
  /// Why it is not simply valid, by the short name that `verify --json` gives too.
  package var reason: String?
  /// Nil where the file is not a result, or not a valid one: what nobody vouches for is not listed.
  package var summary: ResultSummary?

  package init(
    path: String, verdict: Verification.Verdict, reason: String?, summary: ResultSummary?
  ) {
    self.path = path
    self.verdict = verdict
    self.reason = reason
    self.summary = summary
  }
}
