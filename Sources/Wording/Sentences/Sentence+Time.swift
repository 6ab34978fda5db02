package import Assessment

/// How days, times, lengths and large numbers are written.
extension Sentence {
  /// For lists and results: `24/11/2026`, `24 Nov 2026`.
  package static func date(_ day: Day) -> Sentence {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let month = months.indices.contains(day.month - 1) ? months[day.month - 1] : "?"
    return Sentence(
      fr: "\(twoDigits(day.dayOfMonth))/\(twoDigits(day.month))/\(day.year)",
      en: "\(day.dayOfMonth) \(month) \(day.year)")
  }

  /// Within seven days of today `mardi 24`, `Tue 24`; otherwise the date.
  package static func near(_ day: Day, today: Day?) -> Sentence {
    guard let today, today.adding(-7) <= day, day <= today.adding(7) else { return date(day) }
    return Sentence(
      fr: "\(weekday(day)) \(day.dayOfMonth)",
      en: "\(String(weekday(day).en.prefix(3))) \(day.dayOfMonth)")
  }

  /// `mardi`, `Tuesday`.
  package static func weekday(_ day: Day) -> Sentence {
    switch day.weekday {
    case 1: Sentence(fr: "lundi", en: "Monday")
    case 2: Sentence(fr: "mardi", en: "Tuesday")
    case 3: Sentence(fr: "mercredi", en: "Wednesday")
    case 4: Sentence(fr: "jeudi", en: "Thursday")
    case 5: Sentence(fr: "vendredi", en: "Friday")
    case 6: Sentence(fr: "samedi", en: "Saturday")
    default: Sentence(fr: "dimanche", en: "Sunday")
    }
  }

  /// The clock time of the place: `10:42`.
  package static func clock(_ moment: Moment) -> Sentence {
    Sentence(same: "\(twoDigits(moment.hour)):\(twoDigits(moment.minute))")
  }

  /// `24/11/2026 à 10:42`.
  package static func dateAndClock(_ moment: Moment) -> Sentence {
    Sentence(
      fr: "\(date(moment.day)) à \(clock(moment))", en: "\(date(moment.day)) at \(clock(moment))")
  }

  /// A length in seconds: `04:12`, over an hour `1:04:12`.
  package static func duration(_ seconds: Int) -> Sentence {
    let whole = max(0, seconds)
    let rest = "\(twoDigits(whole / 60 % 60)):\(twoDigits(whole % 60))"
    return Sentence(same: whole < 3600 ? rest : "\(whole / 3600):\(rest)")
  }

  /// In groups of three from ten thousand on: `20 000`, `20,000`.
  package static func number(_ number: Int) -> Sentence {
    guard number.magnitude >= 10_000 else { return Sentence(same: String(number)) }
    func grouped(_ separator: Character) -> String {
      let digits = Array(String(number.magnitude))
      let text = digits.enumerated().reduce(into: "") { text, digit in
        if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(separator) }
        text.append(digit.element)
      }
      return number < 0 ? "-" + text : text
    }
    return Sentence(fr: "\(grouped("\u{A0}"))", en: "\(grouped(","))")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
