package import Assessment

/// How long files of a kind are kept: a whole number of years, months or days.
package struct RetentionPeriod: Hashable, Sendable, CustomStringConvertible {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case years, months, days

    /// In both languages, and by the first letter of the English one.
    fileprivate var words: Set<String> {
      switch self {
      case .years: ["year", "years", "an", "ans", "y"]
      case .months: ["month", "months", "mois"]
      case .days: ["day", "days", "jour", "jours", "d"]
      }
    }
  }

  package let count: Int
  package let unit: Unit

  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `5 years`, `18 mois`, `90d`.
  package init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let word = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\u{A0}" || $0 == "-" }.lowercased()
    guard let count = Int(digits), (1...1200).contains(count),
      let unit = Unit.allCases.first(where: { $0.words.contains(word) })
    else { return nil }
    self.init(count: count, unit: unit)
  }

  package var description: String { "\(count) \(unit.rawValue)" }

  /// The last day whose files are older on a day: one that ends on the same date of an earlier month or year.
  ///
  /// Where that month has no such date, its last one: files of 29 February are kept until 28 February.
  package func limit(on today: Day) -> Day? {
    switch unit {
    case .days: return today.adding(-count)
    case .months: return Self.date(today, months: count)
    case .years: return Self.date(today, months: count * 12)
    }
  }

  private static func date(_ today: Day, months: Int) -> Day? {
    let month = today.year * 12 + today.month - 1 - months
    guard month >= 0 else { return nil }
    for day in stride(from: today.dayOfMonth, through: 1, by: -1) {
      if let found = Day(year: month / 12, month: month % 12 + 1, day: day) { return found }
    }
    return nil
  }
}
