/// A French social security number (NIR): thirteen places and a key of two digits.
///
/// Sex, year, month, department, commune, order, key. Corsica's departments are 2A and 2B, which count as
/// 19 and 18 in the key.
enum SocialSecurityForm {
  static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var places: [Unicode.Scalar] = []
    var index = start
    while index < scalars.count, places.count < 15 {
      let scalar = scalars[index]
      let isCorsica = places.count == 6 && places.last == "2" && ["A", "B", "a", "b"].contains(scalar)
      if scalar.digit != nil || isCorsica {
        places.append(scalar)
      } else if !separates(scalar) || index == start || separates(scalars[index - 1]) {
        return nil
      }
      index += 1
    }
    guard places.count == 15, index == scalars.count || !scalars[index].isLetterOrDigit, isNumber(places)
    else { return nil }
    return index
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isGroupSpace || scalar == "." || scalar == "-" || scalar == "/"
  }

  private static func isNumber(_ places: [Unicode.Scalar]) -> Bool {
    var digits = places.map { $0.digit ?? 0 }
    if let letter = places[6].digit == nil ? places[6] : nil {
      digits[5] = 1
      digits[6] = letter == "A" || letter == "a" ? 9 : 8
    }
    // 7 and 8 are given until somebody born abroad has a number for good.
    guard [1, 2, 3, 4, 7, 8].contains(digits[0]), isMonth(digits[3] * 10 + digits[4]),
      digits[5] * 10 + digits[6] > 0
    else { return false }
    let number = digits[..<13].reduce(0) { $0 * 10 + $1 }
    return digits[13] * 10 + digits[14] == 97 - number % 97
  }

  /// Those over 12 are for births whose month is not known.
  private static func isMonth(_ month: Int) -> Bool {
    (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
  }
}
