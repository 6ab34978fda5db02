/// The letters of a person's name, looked at for what eyes cannot tell apart.
///
/// Names identify nobody here, keys do; but people read names first.
package enum NameLetters {
  private enum Script: Hashable {
    case latin, greek, cyrillic, armenian, cherokee
  }

  /// Whether a name has letters of two scripts that share shapes, as a Cyrillic "а" among Latin letters.
  package static func mixesScripts(_ name: String) -> Bool {
    Set(name.unicodeScalars.compactMap(script)).count > 1
  }

  /// Whether two different names look alike: letter for letter the same but for twins of another script,
  /// case, and the digits that letters are taken for.
  package static func lookAlike(_ a: String, _ b: String) -> Bool {
    !a.utf8.elementsEqual(b.utf8) && skeleton(a) == skeleton(b)
  }

  /// The same text for all names that look alike.
  static func skeleton(_ name: String) -> String {
    func twin(_ scalar: Unicode.Scalar) -> Unicode.Scalar { twins[scalar] ?? scalar }
    let small = name.unicodeScalars.flatMap { twin($0).properties.lowercaseMapping.unicodeScalars }
    return String(String.UnicodeScalarView(small.map(twin)))
  }

  private static func script(_ scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF,
      0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF5A:
      .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: .cyrillic
    case 0x530...0x58F: .armenian
    case 0x13A0...0x13FF, 0xAB70...0xABBF: .cherokee
    default: nil
    }
  }

  /// Letters of other scripts and digits, each with the Latin small letter that it looks like.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("аАΑ", "a"), ("ВΒ", "b"), ("сС", "c"), ("ԁ", "d"), ("еЕΕ", "e"), ("һНΗ", "h"), ("іІΙι1lI|", "i"),
      ("јЈ", "j"), ("КΚκк", "k"), ("МΜ", "m"), ("Νν", "n"), ("оОΟο0", "o"), ("рРΡρ", "p"), ("ѕЅ", "s"),
      ("ТΤ", "t"), ("υ", "u"), ("ԝ", "w"), ("хХΧχ", "x"), ("уУΥү", "y"), ("ΖZ", "z"),
    ]
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letters, latin) in pairs {
      guard let latin = latin.unicodeScalars.first else { continue }
      for letter in letters.unicodeScalars { twins[letter] = latin }
    }
    return twins
  }()
}
