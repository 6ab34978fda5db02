import Foundation

/// The text rule of authored files: composed (NFC), a tab is a space, no blank at either end.
enum AuthoredText {
  static func normalized(_ raw: String) -> String {
    var scalars = raw.precomposedStringWithCanonicalMapping.unicodeScalars.map { $0 == "\t" ? " " : $0 }[...]
    while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
    while let first = scalars.first, first == " " || first == "\n" { scalars.removeFirst() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
