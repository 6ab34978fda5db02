import Canvas

extension YAMLMapping {
  /// A label of a certain number of words, which spaces part.
  func label(
    _ key: String, words: ClosedRange<Int>, atMost maximum: Int, _ findings: inout AuthoringFindings
  ) -> String? {
    guard let text = text(key, atMost: maximum, &findings) else { return nil }
    let count = text.split(separator: " ").count
    guard words.contains(count) else {
      findings.add(
        .wordCount(count, minimum: words.lowerBound, maximum: words.upperBound), at: position(of: key))
      return nil
    }
    return text
  }

  /// A text that must be written in a certain form.
  func form(_ key: String, _ form: AuthoringError.Form, _ findings: inout AuthoringFindings) -> String? {
    guard let text = text(key, atMost: AuthoringLimit.id, &findings) else { return nil }
    guard form.fits(text) else {
      findings.add(.badForm(text, form: form), at: position(of: key))
      return nil
    }
    return text
  }
}

extension AuthoringError.Form {
  /// Whether a text is written in this form.
  func fits(_ text: String) -> Bool {
    switch self {
    case .id:
      text.utf8.first.map(Self.isLower) == true
        && text.utf8.allSatisfy { Self.isLower($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
    case .colour: Colour(text) != nil
    case .abbreviation:
      !text.isEmpty && text.count <= TextField.longestAbbreviation && !text.contains(where: \.isWhitespace)
    case .period: text.utf8.first.map(Self.isDigit) == true
    case .date: [10, 25].contains(text.utf8.count) && text.utf8.first.map(Self.isDigit) == true
    case .languageTag:
      text.split(separator: "-", omittingEmptySubsequences: false).enumerated().allSatisfy { place, part in
        (place == 0 ? 2...8 : 1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            Self.isLower($0 | 0x20) || (place > 0 && Self.isDigit($0))
          }
      }
    }
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
