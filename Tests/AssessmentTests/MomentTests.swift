import Assessment
import Testing

@Suite struct `A moment` {
  @Test(arguments: [
    "2026-11-24T10:42:05+01:00", "1970-01-01T00:00:00+00:00", "1969-12-31T23:59:59+00:00",
    "2026-07-01T00:00:00-09:30", "2199-12-31T23:59:59+18:00", "1900-01-01T00:00:00-18:00",
    "2028-02-29T12:00:00+05:45",
  ]) func `comes back as it was written`(_ text: String) {
    #expect(Moment(text)?.description == text)
  }

  @Test func `is the same instant whatever the offset it is written with`() throws {
    let paris = try #require(Moment("2026-11-24T00:30:00+01:00"))
    let utc = try #require(Moment("2026-11-23T23:30:00Z"))
    #expect(paris.seconds == utc.seconds)
    #expect(utc.description == "2026-11-23T23:30:00+00:00")
    #expect(paris.day == Day("2026-11-24"))
    #expect(utc.day == Day("2026-11-23"))
  }

  @Test(arguments: [
    "2026-11-24T10:42:05", "2026-11-24 10:42:05+01:00", "2026-11-24t10:42:05Z", "2026-11-24T24:00:00Z",
    "2026-11-24T10:60:00Z", "2026-11-24T10:42:60Z", "2026-11-24T10:42:05+0100", "2026-11-24T10:42:05+18:01",
    "2026-11-24T10:42:05+01:60", "2026-11-24T10:42:05z", "2026-11-24T10:42:05.5Z", "2026-11-31T10:42:05Z",
    "2026-11-24T10:42:05~01:00", "", "é026-11-24T10:42:5Z",
  ]) func `written otherwise is none`(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `has the local date and time on either side of midnight`() throws {
    for offset in [-1080, -570, -60, 0, 60, 120, 345, 1080] {
      let midnight = 20_780 * 86_400 - offset * 60
      let before = Moment(seconds: midnight - 1, offsetMinutes: offset)
      let after = Moment(seconds: midnight, offsetMinutes: offset)
      #expect(before.day == Day(number: 20_779))
      #expect((before.hour, before.minute, before.second) == (23, 59, 59))
      #expect(after.day == Day(number: 20_780))
      #expect((after.hour, after.minute, after.second) == (0, 0, 0))
      #expect(Moment(before.description) == before)
    }
  }

  @Test func `before 1970 has its own day too`() {
    let moment = Moment(seconds: -86_401, offsetMinutes: 0)
    #expect(moment.day == Day(number: -2))
    #expect((moment.hour, moment.minute, moment.second) == (23, 59, 59))
  }
}
