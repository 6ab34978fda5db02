import PlainText
import Testing

@Suite struct `A text on entry` {
  @Test func `keeps French text with its no-break spaces as it is`() {
    let text = "Écoute : « ça va\u{202F}? »\u{00A0}– l'œuvre, 3 − 1 = 2 · 10 €"
    #expect(Array(EntryText.clean(text, as: .line).text.utf8) == Array(text.utf8))
    #expect(EntryText.clean(text, as: .line).dropped.isEmpty)
    #expect(EntryText.isClean(text, as: .line))
  }

  @Test func `composes decomposed letters`() {
    let cleaned = EntryText.clean("e\u{301}te\u{301}", as: .line)
    #expect(Array(cleaned.text.unicodeScalars.map(\.value)) == [0xE9, 0x74, 0xE9])
    #expect(!EntryText.isClean("e\u{301}te\u{301}", as: .line))
    #expect(EntryText.isClean("\u{E9}t\u{E9}", as: .line))
  }

  @Test func `makes every line ending one LF in a block and a space on a line`() {
    let raw = "a\r\nb\rc\nd\u{B}e\u{2028}f\u{85}g\r\n\r\nh"
    #expect(EntryText.clean(raw, as: .block).text == "a\nb\nc\nd\ne\nf\ng\n\nh")
    #expect(EntryText.clean(raw, as: .line).text == "a b c d e f g  h")
    #expect(EntryText.clean(raw, as: .block).dropped.isEmpty)
    #expect(EntryText.isClean("a\nb", as: .block))
    #expect(!EntryText.isClean("a\nb", as: .line))
    #expect(!EntryText.isClean("a\r\nb", as: .block))
    #expect(!EntryText.isClean("a\tb", as: .block))
  }

  @Test func `drops what cannot be seen and says what and how often`() {
    let cleaned = EntryText.clean("a\u{202E}b\u{200D}c\u{202E}\u{7}d\u{FE0F}\tf\u{E000}", as: .block)
    #expect(cleaned.text == "abcd f")
    #expect(cleaned.dropped.map(\.scalar.value) == [0x202E, 0x200D, 0x7, 0xFE0F, 0xE000])
    #expect(cleaned.dropped.map(\.count) == [2, 1, 1, 1, 1])
    #expect(cleaned.droppedCount == 6)
  }

  @Test func `composes letters that a dropped scalar kept apart`() {
    let cleaned = EntryText.clean("e\u{200B}\u{301}", as: .line)
    #expect(Array(cleaned.text.unicodeScalars) == ["\u{E9}"])
  }

  @Test func `is clean afterwards, and the same when cleaned again, for every scalar there is`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let raw = String(scalar)
      for kind in [EntryKind.line, .block] {
        let cleaned = EntryText.clean(raw, as: kind)
        let isKept = cleaned.text.utf8.elementsEqual(raw.utf8)
        if !EntryText.isClean(cleaned.text, as: kind) || EntryText.isClean(raw, as: kind) != isKept
          || cleaned.text.isEmpty == cleaned.dropped.isEmpty
        {
          Issue.record("\(scalar.codePointName) as \(kind)")
        }
      }
    }
  }

  @Test(
    arguments: [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0x200D, 0x2060, 0x2064, 0xFEFF, 0x00AD,
      0x180E, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFE00, 0xFE0F, 0xE0000, 0xE0001, 0xE007F, 0xE0FFF,
      0xFFFE, 0xFDD0, 0x1FFFF, 0xE000, 0xF0000, 0x0, 0x1B, 0x7F, 0x9B, 0x0378, 0x2800,
    ] as [UInt32])
  func `refuses each of the dangerous scalars`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(EntryText.clean("a\(scalar)b", as: .block).text == "ab")
    #expect(!EntryText.isClean("a\(scalar)b", as: .block))
  }

  @Test func `knows no character younger than Unicode 15`() {
    #expect(ScalarKind("\u{1FAE8}") == .plain)
    #expect(ScalarKind("\u{2FFC}") == .unassigned)
    #expect(ScalarKind("\u{1FAE9}") == .unassigned)
  }
}
