import Assessment
import Journal
import Synchronization

/// The working days around the day on which the demonstration is made.
struct DemoCalendar {
  let today: Day

  /// A working day counted back from today, 1 for the last one before today; 0 is today, or the Monday to
  /// come where today is none; negative numbers count on from there.
  func workday(_ count: Int) -> Day {
    var day = today
    if count > 0 {
      for _ in 0..<count { repeat { day = day.adding(-1) } while day.weekday > 5 }
      return day
    }
    while day.weekday > 5 { day = day.adding(1) }
    for _ in 0..<(-count) { repeat { day = day.adding(1) } while day.weekday > 5 }
    return day
  }
}

/// The clocks of the computer that the demonstration tells of: set by the story, never going back.
///
/// That computer is started every morning at seven, so that the time since its start fits the wall clock.
final class DemoClock: Sendable {
  private static let morning = 7 * 3600
  private let zone: Int
  private let seconds: Mutex<Int>

  init(zone: Int, day: Day) {
    self.zone = zone
    seconds = Mutex(day.number * 86_400 + Self.morning)
  }

  /// Goes on to a time of day, or stays where that is past.
  func go(to day: Day, hour: Int, minute: Int = 0) {
    let target = day.number * 86_400 + hour * 3600 + minute * 60
    seconds.withLock { $0 = max($0, target) }
  }

  func wait(seconds waited: Int) { seconds.withLock { $0 += waited } }

  func now() -> Stamp? {
    let local = seconds.withLock { $0 }
    let day = Day(number: local / 86_400)
    return Stamp(
      wall: (local - zone * 60) * 1000, zone: zone, boot: "demonstration-\(day)",
      up: (local % 86_400 - Self.morning) * 1000)
  }
}
