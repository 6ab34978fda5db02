/// How long no key has come: what tells a key pressed again from one that is held.
///
/// Times are milliseconds of a clock that only goes forward. A key that already waits is read before
/// anybody asks whether it is silent, so that keys which pile up behind a slow disk are never taken for new.
package struct Silence: Hashable, Sendable {
  /// Longer than it takes until a held key is sent again: 250 to 1,000 ms with the settings of common
  /// systems.
  package static let milliseconds = 1_200

  private var last: Int?

  package init() {}

  package mutating func heardKey(at now: Int) { last = now }

  /// What is left until it counts as silent.
  package func remaining(at now: Int) -> Int {
    guard let last else { return 0 }
    let passed = max(0, now - last)
    return max(0, Self.milliseconds - passed)
  }
}
