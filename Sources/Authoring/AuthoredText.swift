import PlainText

/// The text rule of authored files: what every kept text obeys, and no blank at either end.
enum AuthoredText {
  /// Line breaks are kept as LF; what may not be in a text is named, not left out.
  static func clean(_ raw: String) -> CleanedText {
    var scalars = raw.unicodeScalars[...]
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    return EntryText.clean(String(scalars), as: .block)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }
}

extension Unicode.Scalar {
  /// Whether an authored file may not hold this character anywhere, not even in a comment.
  ///
  /// Of what ends a line only LF passes: YAML takes U+0085, U+2028 and U+2029 for line ends too, which no
  /// editor shows as such.
  var isForbiddenInFile: Bool {
    switch ScalarKind(self) {
    case .plain, .tab: false
    case .lineBreak: self != "\n"
    case .control, .bidirectional, .invisible, .privateUse, .unassigned: true
    }
  }
}
