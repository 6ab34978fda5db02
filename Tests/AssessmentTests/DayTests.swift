import Assessment
import Testing

@Suite struct `A day` {
  private func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  @Test func `of three centuries comes back as it was written`() throws {
    var number = try #require(Day(year: 1900, month: 1, day: 1)).number
    var weekday = 1
    for year in 1900...2199 {
      for month in 1...12 {
        for date in 1...length(of: month, year) {
          let day = Day(number: number)
          guard (day.year, day.month, day.dayOfMonth) == (year, month, date), day.weekday == weekday,
            Day(year: year, month: month, day: date) == day
          else {
            Issue.record("\(year)-\(month)-\(date) is \(day)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        let after = length(of: month, year) + 1
        #expect(Day(year: year, month: month, day: after) == nil)
      }
    }
    #expect(number == 84_006)
  }

  @Test func `is written as year, month and day`() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day("2026-11-23") == Scenario.day(0))
    #expect(Day("2000-02-29")?.description == "2000-02-29")
    #expect(Day("2026-11-23")?.weekday == 1)
    #expect(Day("1970-01-01")?.weekday == 4)
    for number in stride(from: -25_567, to: 84_006, by: 13) {
      #expect(Day(Day(number: number).description)?.number == number)
    }
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
    "1899-12-31", "2200-01-01", "26-11-23", "2026-1-23", "2026-11-3", "2026/11/23", " 2026-11-23", "",
    "2026-11-23 ", "+026-11-23", "２０２６-11-23", "2026-11-2٣",
  ]) func `that does not exist or is written otherwise is none`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `is reckoned over ends of months and years`() {
    #expect(Day("2027-12-31")?.adding(1) == Day("2028-01-01"))
    #expect(Day("2028-02-28")?.adding(1) == Day("2028-02-29"))
    #expect(Day("2028-03-01")?.adding(-1) == Day("2028-02-29"))
  }
}
