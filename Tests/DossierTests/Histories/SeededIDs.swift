import Journal
import Scenarios
import Synchronization

/// Fresh ids that are the same for the same seed.
final class SeededIDs: Sendable {
  private let random: Mutex<Seeded>

  init(_ seed: UInt64) { random = Mutex(Seeded(seed)) }

  func device() -> DeviceID { random.withLock { DeviceID.random(using: &$0) } }

  func next() -> String { random.withLock { AuthorID.random(using: &$0).text } }
}
