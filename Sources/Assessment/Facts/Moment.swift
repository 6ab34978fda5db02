/// A point in time as the wall clock of a place shows it.
package struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Unix seconds.
  package let seconds: Int
  /// Minutes that the place is ahead of UTC, from −1080 to 1080.
  package let offsetMinutes: Int

  package init(seconds: Int, offsetMinutes: Int) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// Reads RFC 3339 with an offset and whole seconds: `2026-11-24T10:42:05+01:00`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.twoDigits(bytes, 11), let minute = Self.twoDigits(bytes, 14),
      let second = Self.twoDigits(bytes, 17), hour < 24, minute < 60, second < 60
    else { return nil }
    var offset = 0
    if bytes.count == 20 {
      guard bytes[19] == UInt8(ascii: "Z") else { return nil }
    } else {
      guard let hours = Self.twoDigits(bytes, 20), let minutes = Self.twoDigits(bytes, 23),
        bytes[22] == UInt8(ascii: ":"), minutes < 60, hours * 60 + minutes <= 1080,
        bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-")
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
    }
    let local = day.number * 86_400 + hour * 3600 + minute * 60 + second
    self.init(seconds: local - offset * 60, offsetMinutes: offset)
  }

  private static func twoDigits(_ bytes: [UInt8], _ index: Int) -> Int? {
    let pair = bytes[index..<index + 2]
    guard pair.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: pair, as: UTF8.self))
  }

  private var local: Int { seconds &+ offsetMinutes &* 60 }
  private var secondOfDay: Int { local - day.number * 86_400 }

  /// The local date, which is what windows and "the next day" count by.
  package var day: Day {
    Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }
  package var hour: Int { secondOfDay / 3600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }

  package static func < (a: Moment, b: Moment) -> Bool {
    (a.seconds, a.offsetMinutes) < (b.seconds, b.offsetMinutes)
  }

  /// RFC 3339 with a numeric offset: `2026-11-24T10:42:05+01:00`.
  package var description: String {
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    return "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
      + "\(sign)\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }
}

/// A moment, and where known the machine's own count of time, which nobody can set.
package struct Timepoint: Hashable, Sendable {
  /// How long one boot of one machine had been running.
  package struct Uptime: Hashable, Sendable {
    package let boot: String
    package let milliseconds: Int

    package init(boot: String, milliseconds: Int) {
      self.boot = boot
      self.milliseconds = milliseconds
    }
  }

  package let moment: Moment
  /// Nil for what was transcribed from paper.
  package let uptime: Uptime?

  package init(_ moment: Moment, uptime: Uptime? = nil) {
    self.moment = moment
    self.uptime = uptime
  }

  /// Seconds until a later point: by the machine's own count within one boot, else by the wall clock;
  /// never negative.
  package func seconds(until end: Timepoint) -> Int {
    if let start = uptime, let end = end.uptime, start.boot == end.boot {
      return max(0, (end.milliseconds &- start.milliseconds) / 1000)
    }
    return max(0, end.moment.seconds &- moment.seconds)
  }

  /// Whether the wall clock was set between two points of one boot: the two counts differ by over 5 s.
  package func clockJumped(until end: Timepoint) -> Bool {
    guard let start = uptime, let later = end.uptime, start.boot == later.boot else { return false }
    let wall = end.moment.seconds &- moment.seconds
    let own = (later.milliseconds &- start.milliseconds) / 1000
    return abs(wall &- own) > 5 || moment.offsetMinutes != end.moment.offsetMinutes
  }
}
