/// A kind of place with keys of its own.
package enum Context: String, Hashable, Sendable, CaseIterable {
  case home, identities, preparing, observing, grading, interviewing, agreeing, signing, sealed,
    interrupted, searching, observations, coverage, plan, reading, list, form, writing, confirming, help,
    picking, code, reviewing, hits, result, comparing, masked
}
