/// The characters of an authored file, checked before anything is parsed.
struct YAMLText {
  /// Lines without their ends; CRLF and LF end a line.
  let lines: [[Unicode.Scalar]]
  let string: String

  static let maximumBytes = 256 << 10

  init(_ bytes: [UInt8]) throws(AuthoringErrors) {
    guard bytes.count <= Self.maximumBytes else {
      throw AuthoringErrors(
        AuthoringError(at: .start, .fileTooLarge(bytes: bytes.count, maximum: Self.maximumBytes)))
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw AuthoringErrors(AuthoringError(at: Self.firstMalformed(bytes), .notUTF8))
    }
    var lines: [[Unicode.Scalar]] = [[]]
    var findings = AuthoringFindings()
    var scalars = decoded.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let scalar = scalars.popFirst() {
      if scalar == "\n" || (scalar == "\r" && scalars.first == "\n") {
        if scalar == "\r" { scalars.removeFirst() }
        lines.append([])
        continue
      }
      if scalar != "\t" && scalar.isForbiddenInText {
        let column = (lines.last?.count ?? 0) + 1
        findings.add(.forbiddenCharacter(scalar.value), at: YAMLPosition(line: lines.count, column: column))
      }
      lines[lines.count - 1].append(scalar)
    }
    if let errors = AuthoringErrors(findings) { throw errors }
    self.lines = lines
    var view = String.UnicodeScalarView()
    for line in lines {
      view.append(contentsOf: line)
      view.append("\n")
    }
    string = String(view)
  }

  /// Where the longest well-formed beginning ends.
  private static func firstMalformed(_ bytes: [UInt8]) -> YAMLPosition {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return YAMLPosition(line: line, column: column)
  }
}

extension Unicode.Scalar {
  /// Whether a text may not hold this character: control, bidi, invisible, unassigned, or a line end
  /// other than LF that YAML would take for one.
  ///
  /// The no-break spaces U+00A0 and U+202F are allowed, as French typography asks for them.
  var isForbiddenInText: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator:
      properties.isDefaultIgnorableCodePoint
    @unknown default: true
    }
  }
}
