/// Something in a text that looks like a person's number or address.
package struct PersonalDatum: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// French, or international with its `+` or `00`.
    case telephone
    case email
    /// A bank account, its two key digits being right.
    case iban
    /// A social security number (NIR), its key being right.
    case socialSecurity
  }

  package var kind: Kind
  /// As it was written.
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Enough of it to be found again, and not all of it: `06 12 …`, `j…@exemple.fr`.
  package var masked: String {
    switch kind {
    case .email:
      let domain = text.drop { $0 != "@" }
      return text.prefix(1) + "…" + domain
    case .telephone, .iban: return start(of: 4)
    case .socialSecurity: return start(of: 3)
    }
  }

  /// Up to so many letters and digits, without the separators behind them.
  private func start(of count: Int) -> String {
    var left = count
    let start = text.prefix { character in
      defer { if character.isLetter || character.isNumber { left -= 1 } }
      return left > 0
    }
    let isParted = text.dropFirst(start.count).first.map { !$0.isNumber && !$0.isLetter } ?? false
    return start + (isParted ? " …" : "…")
  }
}

/// Looks for what a customer could be found by in a text that will be kept.
///
/// Judged by structure and key digits alone: dates, amounts and the numbers of contracts are not taken for
/// what they are not. It finds what was written by habit, not what somebody wants to hide.
package enum PersonalData {
  /// Everything found, in the order of the text.
  package static func find(in text: String) -> [PersonalDatum] {
    guard mayHoldAny(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var found: [(range: Range<Int>, kind: PersonalDatum.Kind)] = []
    var place = 0
    while place < scalars.count {
      if let (range, kind) = datum(at: place, in: scalars, after: found.last?.range.upperBound ?? 0) {
        found.append((range, kind))
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return found.map { PersonalDatum($0.kind, String(String.UnicodeScalarView(scalars[$0.range]))) }
  }

  /// A look that most texts do not pass: an at sign, or eight digits.
  private static func mayHoldAny(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits += 1
        if digits >= 8 { return true }
      }
    }
    return false
  }

  private static func datum(
    at place: Int, in scalars: [Unicode.Scalar], after taken: Int
  ) -> (Range<Int>, PersonalDatum.Kind)? {
    if scalars[place] == "@" {
      return EmailForm.range(around: place, in: scalars, after: taken).map { ($0, .email) }
    }
    let mayBegin =
      scalars[place].digit != nil || scalars[place] == "+" || IBANForm.mayBegin(at: place, in: scalars)
    guard mayBegin, place == 0 || !scalars[place - 1].isLetterOrDigit else { return nil }
    if scalars[place].isLatinLetter {
      return IBANForm.end(from: place, in: scalars).map { (place..<$0, .iban) }
    }
    if scalars[place].digit != nil, let end = SocialSecurityForm.end(from: place, in: scalars) {
      return (place..<end, .socialSecurity)
    }
    return TelephoneForm.end(from: place, in: scalars, after: taken).map { (place..<$0, .telephone) }
  }
}

extension Unicode.Scalar {
  /// The value of an ASCII digit.
  var digit: Int? { (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
  var isLatinLetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
  var isLetterOrDigit: Bool { digit != nil || properties.isAlphabetic }
  /// The spaces that stand between groups of digits, the two no-break ones of French included.
  var isGroupSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
