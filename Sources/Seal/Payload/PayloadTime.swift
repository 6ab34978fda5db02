extension ResultPayload {
  /// A calendar day of the place, `2026-11-24`.
  package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    package init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
        day <= Self.length(ofMonth: month, year: year)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    package init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10])
      else { return nil }
      self.init(year: year, month: month, day: day)
    }

    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    /// Days from 1970-01-01, in the proleptic Gregorian calendar.
    package var daysSinceEpoch: Int {
      let shifted = month > 2 ? year : year - 1
      let monthFromMarch = (month + 9) % 12
      let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
      return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    package static func < (a: Day, b: Day) -> Bool {
      (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }

  /// A clock time of the place with its offset from UTC, `2026-11-24T10:42:07+01:00` (RFC 3339 §5.6).
  ///
  /// One spelling per time and place: whole seconds, the offset in digits (`+00:00`, never `Z`).
  package struct Time: Hashable, Sendable, CustomStringConvertible {
    package let day: Day
    package let hour: Int
    package let minute: Int
    package let second: Int
    /// Minutes east of UTC, at most 18 hours either way.
    package let offset: Int

    package init?(day: Day, hour: Int, minute: Int, second: Int, offset: Int) {
      guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
        (-1080...1080).contains(offset)
      else { return nil }
      self.day = day
      self.hour = hour
      self.minute = minute
      self.second = second
      self.offset = offset
    }

    package init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
        bytes[16] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"),
        let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)), let hour = digits(bytes[11..<13]),
        let minute = digits(bytes[14..<16]), let second = digits(bytes[17..<19]),
        let offsetHour = digits(bytes[20..<22]), let offsetMinute = digits(bytes[23..<25]),
        offsetMinute < 60
      else { return nil }
      let magnitude = offsetHour * 60 + offsetMinute
      switch bytes[19] {
      case UInt8(ascii: "+"):
        self.init(day: day, hour: hour, minute: minute, second: second, offset: magnitude)
      case UInt8(ascii: "-") where magnitude > 0:
        self.init(day: day, hour: hour, minute: minute, second: second, offset: -magnitude)
      default: return nil
      }
    }

    package var description: String {
      let sign = offset < 0 ? "-" : "+"
      let east = abs(offset)
      return "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
        + "\(sign)\(padded(east / 60, 2)):\(padded(east % 60, 2))"
    }

    /// Seconds from 1970-01-01T00:00:00Z, for comparing times of two places.
    package var secondsSinceEpoch: Int {
      ((day.daysSinceEpoch * 24 + hour) * 60 + minute - offset) * 60 + second
    }
  }
}

private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

private func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
