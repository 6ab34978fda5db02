package import Seal

/// How far two evaluators say the same of the same criteria, each in a grid of their own.
///
/// A count of pairs by what the one and the other concluded; Gwet's AC1 is reckoned from it.
package struct GradingAgreement: Hashable, Sendable {
  /// The values that a criterion can have: all of them count, whether they occur or not.
  package static let values = ResultPayload.CriterionValue.allCases

  /// How often the first of the two concluded this and the second that.
  private var counts: [Pair: Int] = [:]

  private struct Pair: Hashable, Sendable {
    let first: ResultPayload.CriterionValue
    let second: ResultPayload.CriterionValue
  }

  package init() {}

  package mutating func add(
    _ first: ResultPayload.CriterionValue, _ second: ResultPayload.CriterionValue, times: Int = 1
  ) {
    counts[Pair(first: first, second: second), default: 0] += times
  }

  package mutating func add(_ other: GradingAgreement) {
    for (pair, count) in other.counts { counts[pair, default: 0] += count }
  }

  package func count(_ first: ResultPayload.CriterionValue, _ second: ResultPayload.CriterionValue) -> Int {
    counts[Pair(first: first, second: second)] ?? 0
  }

  /// How many criteria were concluded on by both.
  package var total: Int { counts.values.reduce(0, +) }
  /// On how many of them both concluded the same.
  package var same: Int { Self.values.reduce(0) { $0 + count($1, $1) } }

  /// Gwet's AC1 for two raters, in thousandths; nil where there is nothing to reckon it from.
  ///
  /// AC1 = (pa − pe) / (1 − pe), with pa the share of criteria on which both concluded the same, and
  /// pe = 1 / (q − 1) · Σ πk (1 − πk), πk being the mean of the shares of the value k with the one and the
  /// other, and q the number of values (K. L. Gwet, British Journal of Mathematical and Statistical
  /// Psychology 61, 2008, 29–48).
  ///
  /// Reckoned in whole numbers, so that it is the same everywhere: with n criteria and mk how often both
  /// together concluded k, πk = mk / 2n, and AC1 = (4n·same·(q − 1) − S) / (4n²·(q − 1) − S) where S = Σ mk
  /// (2n − mk).
  package var ac1: Int? {
    let (n, q) = (total, Self.values.count)
    guard n > 0 else { return nil }
    let spread = Self.values.reduce(0) { sum, value in
      let times = Self.values.reduce(0) { $0 + count(value, $1) + count($1, value) }
      return sum + times * (2 * n - times)
    }
    let whole = 4 * n * n * (q - 1) - spread
    guard whole > 0 else { return nil }
    return Self.rounded(1000 * (4 * n * same * (q - 1) - spread), by: whole)
  }

  /// To the nearest whole number, halves away from zero.
  private static func rounded(_ number: Int, by divisor: Int) -> Int {
    let half = number >= 0 ? divisor / 2 : -(divisor / 2)
    return (number + half) / divisor
  }
}
