extension YAMLNode {
  var isEmptyText: Bool {
    if case .text("") = content { true } else { false }
  }

  /// One paragraph of text, cleaned.
  package func text(atMost maximum: Int, _ findings: inout AuthoringFindings) -> String? {
    guard case .text(let raw) = content else {
      findings.add(.expected(.text), at: position)
      return nil
    }
    let text = AuthoredText.normalized(raw)
    if text.isEmpty {
      findings.add(.empty, at: position)
    } else if text.unicodeScalars.contains("\n") {
      findings.add(.severalParagraphs, at: position)
    } else if let scalar = text.unicodeScalars.first(where: \.isForbiddenInText) {
      findings.add(.forbiddenCharacter(scalar.value), at: position)
    } else if text.count > maximum {
      findings.add(.tooLong(characters: text.count, maximum: maximum), at: position)
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
