/// How long things lasted: the shortest, the one in the middle and the longest, in seconds.
package struct Spread: Hashable, Sendable {
  package private(set) var values: [Int] = []

  package init() {}

  package mutating func add(_ seconds: Int) { values.append(seconds) }

  package var count: Int { values.count }
  package var shortest: Int? { values.min() }
  package var longest: Int? { values.max() }

  /// Of an even number of values the mean of the two in the middle, cut to whole seconds.
  package var median: Int? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
