import Seal

/// Numbers that look like chance and are the same for the same seed: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// A row of numbers of its own for each purpose.
  init(_ seed: UInt64, for purpose: String) {
    var state = seed
    for byte in SHA256Digest(of: Array(purpose.utf8)).bytes.prefix(8) { state = state &* 257 ^ UInt64(byte) }
    self.init(state)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of some things; the same on every system, which the library's own choice does not promise.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// 0 to one less than a limit of at least 1.
  mutating func below(_ limit: Int) -> Int { Int(next() >> 16) % max(1, limit) }

  /// Whether something happens that happens once in so many times.
  mutating func isOneIn(_ count: Int) -> Bool { below(count) == 0 }

  mutating func identifier() -> String {
    SHA256Digest(of: Array("\(next()) \(next())".utf8)).hex.prefix(32).description
  }
}
