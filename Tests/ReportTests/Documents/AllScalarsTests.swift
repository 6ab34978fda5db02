import PlainText
import Report
import Testing

/// What a file may be called, or a text from outside may hold.
@Suite struct `All characters` {
  private static let all: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }

  @Test func `are nothing but text in a cell, whatever they are`() {
    for start in stride(from: 0, to: Self.all.count, by: 65_536) {
      let part = Self.all[start..<min(start + 65_536, Self.all.count)]
      let cell = CSVTable.line([SafeText(String(String.UnicodeScalarView(part)), keepLineBreaks: true)])
      #expect(String(validating: cell, as: UTF8.self) != nil)
      #expect(!cell.dropLast(2).contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
    }
  }
}
