import Glibc

/// Columns as the C library counts them, and with it nearly every terminal.
package enum LibraryWidth {
  private typealias Count = @convention(c) (wchar_t) -> Int32

  /// Not among what Swift shows of the library.
  private static let count: Count? = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: Count.self) }
  }()

  /// The sum over the scalars of a text; nil where one of them is unknown there.
  package static func columns(of text: String) -> Int? {
    guard let count else { return nil }
    var sum = 0
    for scalar in text.unicodeScalars {
      let width = count(wchar_t(scalar.value))
      if width < 0 { return nil }
      sum += Int(width)
    }
    return sum
  }
}
