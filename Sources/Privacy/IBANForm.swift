/// The number of a bank account (ISO 13616): country, two key digits, as many places as the country has.
enum IBANForm {
  /// A country and two digits: a look that few words pass.
  static func mayBegin(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    place + 4 < scalars.count && scalars[place].isLatinLetter && scalars[place + 1].isLatinLetter
      && scalars[place + 2].digit != nil && scalars[place + 3].digit != nil
  }

  static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard mayBegin(at: start, in: scalars), let length = lengths[country(at: start, in: scalars)] else {
      return nil
    }
    var places: [Int] = []
    var index = start
    while index < scalars.count, places.count < length {
      if let value = value(of: scalars[index]) {
        places.append(value)
      } else if !separates(scalars[index]) || separates(scalars[index - 1]) {
        return nil
      }
      index += 1
    }
    guard places.count == length, index == scalars.count || !scalars[index].isLetterOrDigit,
      places[2] < 10, places[3] < 10, remainder(places) == 1
    else { return nil }
    return index
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool { scalar.isGroupSpace || scalar == "-" }

  private static func country(at start: Int, in scalars: [Unicode.Scalar]) -> String {
    scalars[start..<start + 2].map { $0.properties.uppercaseMapping }.joined()
  }

  /// 0 to 9, then A is 10.
  private static func value(of scalar: Unicode.Scalar) -> Int? {
    if let digit = scalar.digit { return digit }
    guard scalar.isLatinLetter else { return nil }
    return Int(scalar.value & 0xDF) - 0x41 + 10
  }

  /// Of 97, the first four places taken to the end.
  private static func remainder(_ places: [Int]) -> Int {
    (places[4...] + places[..<4]).reduce(0) { sum, value in
      (value < 10 ? sum * 10 + value : sum * 100 + value) % 97
    }
  }

  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29,
    "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29,
    "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28,
    "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20,
    "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
  ]
}
