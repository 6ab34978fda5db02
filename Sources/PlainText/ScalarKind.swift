/// What a Unicode scalar is to someone who reads it on a screen.
///
/// Only `plain`, and `lineBreak` where several lines make sense, are let into texts that are kept or shown
/// as they are. The others can hide, reorder or erase what stands beside them (CVE-2021-42574), or are not
/// known to every terminal.
package enum ScalarKind: Hashable, Sendable, CaseIterable {
  /// Letters, marks, digits, punctuation, symbols and spaces, U+00A0 and U+202F among them.
  case plain
  /// LF, VT, FF, CR, U+0085, U+2028 and U+2029: what programs write at the end of a line or a paragraph.
  case lineBreak
  case tab
  /// The other C0 and C1 controls, and DEL.
  case control
  /// The twelve scalars that change the direction of text.
  case bidirectional
  /// Joiners, variation selectors, tags, fillers, the soft hyphen: nothing of their own to be seen.
  case invisible
  case privateUse
  /// Noncharacters, and what Unicode 15.0 does not know.
  ///
  /// The version is pinned, so that a text accepted by one build of this program is accepted by all:
  /// normalisation of what is assigned never changes from one version of Unicode to the next.
  case unassigned

  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .plain
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x09: self = .tab
    case 0...0x1F, 0x7F...0x9F: self = .control
    case 0xAD: self = .invisible
    case 0xA0...0x2FF: self = .plain
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional
    case 0x2800: self = .invisible
    default: self = Self.beyondLatin(scalar)
    }
  }

  private static func beyondLatin(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint { return .unassigned }
    switch properties.generalCategory {
    case .privateUse: return .privateUse
    case .unassigned, .surrogate: return properties.isDefaultIgnorableCodePoint ? .invisible : .unassigned
    case .format: return .invisible
    case .control: return .control
    case .lineSeparator, .paragraphSeparator: return .lineBreak
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    guard let age = properties.age, age.major < 15 || (age.major == 15 && age.minor == 0) else {
      return .unassigned
    }
    return .plain
  }
}

extension Unicode.Scalar {
  /// The usual name of the code point in ASCII: `U+202E`.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
