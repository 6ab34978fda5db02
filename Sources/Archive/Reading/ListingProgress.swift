/// How far the reading of an archive's folder is.
package struct ListingProgress: Hashable, Sendable {
  package enum Phase: Hashable, Sendable {
    /// The folder is being gone through; how many files there are is not known yet.
    case walking
    /// New and changed files are being checked.
    case checking
    case done
  }

  package var phase: Phase
  /// While walking, the files that were found; then those of them that are as they were read.
  package var done: Int
  package var total: Int

  package init(phase: Phase, done: Int, total: Int) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}
