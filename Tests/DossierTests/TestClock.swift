import Assessment
import Journal
import Synchronization

/// The clocks of a computer, set by a test: the one on the wall, and the count since a start.
final class TestClock: Sendable {
  private struct Reading {
    var wall: Int
    var up = 5_000_000
    var boot = "boot-1"
    var isReadable = true
  }

  private let reading: Mutex<Reading>

  init(_ moment: Moment) { reading = Mutex(Reading(wall: moment.seconds * 1000)) }

  func now() -> Stamp? {
    reading.withLock { reading in
      guard reading.isReadable else { return nil }
      return Stamp(wall: reading.wall, zone: 60, boot: reading.boot, up: reading.up)
    }
  }

  func wait(seconds: Int) {
    reading.withLock {
      $0.wall += seconds * 1000
      $0.up += seconds * 1000
    }
  }

  /// Somebody sets the clock on the wall.
  func setWall(by seconds: Int) { reading.withLock { $0.wall += seconds * 1000 } }

  /// The computer is started again, which takes this long.
  func restart(seconds: Int) {
    reading.withLock {
      $0.wall += seconds * 1000
      $0.up = 1000
      $0.boot = "boot-2"
    }
  }

  func lose() { reading.withLock { $0.isReadable = false } }
}
