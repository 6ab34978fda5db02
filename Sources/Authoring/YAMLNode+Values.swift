import PlainText

extension YAMLNode {
  /// Nothing written, as behind a key without a value.
  var isEmptyText: Bool {
    if case .text("") = content { true } else { false }
  }

  /// One paragraph of text, cleaned; `maximum` counts Unicode scalars.
  package func text(atMost maximum: Int, _ findings: inout AuthoringFindings) -> String? {
    guard let text = paragraphs(atMost: maximum, &findings) else { return nil }
    guard text.unicodeScalars.contains("\n") else { return text }
    findings.add(.severalParagraphs, at: position)
    return nil
  }

  /// Text of one line or several, cleaned.
  package func paragraphs(atMost maximum: Int, _ findings: inout AuthoringFindings) -> String? {
    guard case .text(let raw) = content else {
      findings.add(.expected(.text), at: position)
      return nil
    }
    let cleaned = AuthoredText.clean(raw)
    let text = cleaned.text
    let length = text.unicodeScalars.count
    if let dropped = cleaned.dropped.first {
      findings.add(.forbiddenCharacter(dropped.scalar.value), at: position)
    } else if text.isEmpty {
      findings.add(.empty, at: position)
    } else if length > maximum {
      findings.add(.tooLong(characters: length, maximum: maximum), at: position)
    } else {
      return text
    }
    return nil
  }

  /// A whole number in decimal digits, without sign.
  package func integer(in range: ClosedRange<Int>, _ findings: inout AuthoringFindings) -> Int? {
    guard case .text(let text) = content, !text.isEmpty,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else {
      findings.add(isEmptyText ? .empty : .expected(.integer), at: position)
      return nil
    }
    guard let value = Int(text), range.contains(value) else {
      findings.add(
        .outOfRange(text, minimum: range.lowerBound, maximum: range.upperBound), at: position)
      return nil
    }
    return value
  }

  /// One of the values of an enum, by its raw value.
  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type, _ findings: inout AuthoringFindings
  ) -> Value? {
    guard case .text(let text) = content else {
      findings.add(.expected(.text), at: position)
      return nil
    }
    if let value = Value(rawValue: text) { return value }
    findings.add(
      text.isEmpty ? .empty : .badValue(text, allowed: type.allCases.map(\.rawValue)), at: position)
    return nil
  }
}
