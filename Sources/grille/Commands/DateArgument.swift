import ArgumentParser
import Assessment

/// A day, or a time with its offset, as an option takes it.
enum DateArgument: ExpressibleByArgument {
  case day(Day)
  case moment(Moment)

  init?(argument: String) {
    if let day = Day(argument) {
      self = .day(day)
    } else if let moment = Moment(argument) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  /// Its first second, in Unix seconds; a day begins where the computer stands.
  func first(_ offsetMinutes: Int) -> Int {
    switch self {
    case .day(let day): day.number * 86_400 - offsetMinutes * 60
    case .moment(let moment): moment.seconds
    }
  }

  /// Its last second.
  func last(_ offsetMinutes: Int) -> Int {
    switch self {
    case .day: first(offsetMinutes) + 86_399
    case .moment(let moment): moment.seconds
    }
  }
}
