package import PlainText

/// How many columns text takes on a terminal.
///
/// Terminals count per code point and disagree about emoji sequences: what stands after one on its row is
/// then drawn in the wrong place. A cluster whose width is not certain is shown as one `□`; the text itself
/// stays what it is.
package enum TextWidth {
  /// What stands on the screen for a cluster whose width is not certain.
  package static let box: Character = "□"

  /// Columns of one grapheme cluster: 1, or 2 for East Asian wide ones. A line feed has none.
  package static func columns(of character: Character) -> Int {
    if character.utf8.count == 1 { return character == "\n" ? 0 : 1 }
    guard isCertain(character), let first = character.unicodeScalars.first else { return 1 }
    return columns(of: first)
  }

  /// Columns of a text on one line.
  package static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  package static func columns(of text: SafeText) -> Int { columns(of: text.text) }

  /// What a cell holds for this cluster.
  package static func shown(_ character: Character) -> Character {
    character.utf8.count == 1 || isCertain(character) ? character : box
  }

  /// The text, or as much of its start as fits in so many columns with the ellipsis at its end.
  package static func truncated(_ text: SafeText, to width: Int, ellipsis: SafeText) -> SafeText {
    guard columns(of: text) > width else { return text }
    let mark = columns(of: ellipsis) <= width ? ellipsis : ""
    let room = width - columns(of: mark)
    var (used, scalars) = (0, 0)
    for character in text.text {
      let next = columns(of: character)
      if used + next > room { break }
      used += next
      scalars += character.unicodeScalars.count
    }
    return text.slice(0..<scalars) + mark
  }

  /// Columns of one scalar as terminals count it: 0 for what combines with the one before.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isWide(scalar.value) { return 2 }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Terminals keep few marks per cell, and sequences that join into one picture are drawn by some alone.
  private static func isCertain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, columns(of: first) > 0 else { return false }
    var count = 1
    for scalar in scalars.dropFirst() {
      count += 1
      if count > 4 || joinsPictures(scalar) || columns(of: scalar) > 0 { return false }
    }
    return scalars.allSatisfy(isKnownToTerminals)
  }

  /// Debian 12 counts by Unicode 14: what is newer has no width there. Old Korean vowels and finals beyond
  /// U+1160 to U+11FF, and one sign of Ahom, are counted in two ways.
  private static func isKnownToTerminals(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xCF3, 0x2000..<0x2C00, 0x3000..<0xA000, 0xAC00..<0xD7A4: true
    case 0xD7B0...0xD7FB, 0x1171E: false
    default: scalar.properties.age.map { $0.major < 15 } ?? true
    }
  }

  private static func joinsPictures(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0x20E3, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// East Asian Width W and F (UAX 11) of Unicode 15.0, as terminals on Debian 12 count them, in ascending
  /// order; places between two that are not assigned are counted with them.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x3029,
    0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
    0x16FF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
    0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
    0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0,
    0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF8, 0x20000...0x3FFFD,
  ]
}
