/// An e-mail address: a name, `@`, and a domain that ends in letters.
enum EmailForm {
  /// The address around an at sign; nothing before `after` belongs to it.
  static func range(around at: Int, in scalars: [Unicode.Scalar], after: Int) -> Range<Int>? {
    var start = at
    while start > after, isPartOfName(scalars[start - 1]) { start -= 1 }
    while start < at, scalars[start] == "." { start += 1 }
    var end = at + 1
    while end < scalars.count, isPartOfDomain(scalars[end]) { end += 1 }
    // A full stop or a hyphen at the end is the sentence's.
    while end > at + 1, !scalars[end - 1].isLetterOrDigit { end -= 1 }
    guard start < at else { return nil }
    let labels = scalars[(at + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last, last.count > 1,
      last.allSatisfy(\.properties.isAlphabetic)
    else { return nil }
    return start..<end
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "_", "%", "+", "-", "'": true
    default: scalar.isLetterOrDigit
    }
  }

  private static func isPartOfDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || scalar.isLetterOrDigit
  }
}
