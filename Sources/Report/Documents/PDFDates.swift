import Assessment
package import Seal

/// The places of a PDF that say when it was made, set to the time of what it is of.
///
/// WeasyPrint stamps an attachment with the time of the run, and the file's identifier follows from that:
/// two runs would give two files. Both stand outside of what is compressed and keep their length, so that
/// no place in the file moves.
package enum PDFDates {
  package static func settled(_ pdf: [UInt8], at seconds: Int, identifier: SHA256Digest) -> [UInt8] {
    var pdf = pdf
    let moment = Moment(seconds: seconds, offsetMinutes: 0)
    let digits = Array(
      [moment.day.year, moment.day.month, moment.day.dayOfMonth, moment.hour, moment.minute, seconds % 60]
        .enumerated().map { padded($0.element, $0.offset == 0 ? 4 : 2) }.joined().utf8)
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      for start in places(of: Array(name.utf8), in: pdf) where pdf.count >= start + digits.count {
        pdf.replaceSubrange(start..<start + digits.count, with: digits)
      }
    }
    settleIdentifier(&pdf, identifier)
    return pdf
  }

  /// `/ID [(given) (changes)]`, the second of 32 digits, here or with the brackets closed up.
  private static func settleIdentifier(_ pdf: inout [UInt8], _ identifier: SHA256Digest) {
    guard let start = places(of: Array("/ID [(".utf8), in: pdf).last,
      let end = pdf[start...].firstIndex(of: UInt8(ascii: "]")), end - start > 34,
      pdf[end - 1] == UInt8(ascii: ")")
    else { return }
    pdf.replaceSubrange(end - 33..<end - 1, with: Array(identifier.hex.utf8.prefix(32)))
  }

  /// The places behind each occurrence of a text.
  private static func places(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = text.first, bytes.count >= text.count else { return [] }
    return bytes.indices.dropLast(text.count - 1).compactMap { index in
      bytes[index] == first && bytes[index..<index + text.count].elementsEqual(text)
        ? index + text.count : nil
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
