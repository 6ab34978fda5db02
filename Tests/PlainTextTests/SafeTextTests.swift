import PlainText
import Testing

@Suite struct `A safe text` {
  @Test func `leaves plain text alone`() {
    #expect(SafeText("Élève n° 3 · 日本").text == "Élève n° 3 · 日本")
    #expect(SafeText("Élève").markers.isEmpty)
  }

  @Test func `shows what could deceive as a marker and knows where it stands`() {
    let safe = SafeText("é\u{202E}b\u{1B}[31m")
    #expect(safe.text == "é<U+202E>b<U+001B>[31m")
    #expect(safe.markers == [1..<9, 10..<18])
  }

  @Test func `keeps line feeds only where asked`() {
    #expect(SafeText("a\nb").text == "a<U+000A>b")
    #expect(SafeText("a\nb", keepLineBreaks: true).text == "a\nb")
    #expect(SafeText("a\r\nb", keepLineBreaks: true).text == "a<U+000D>\nb")
    #expect(SafeText("a\tb\u{2028}", keepLineBreaks: true).text == "a<U+0009>b<U+2028>")
  }

  @Test func `sanitises what is put into a literal and keeps the markers of its parts`() {
    let name = "Zo\u{200B}é"
    let safe: SafeText = "Candidat \(name), \(3) \(SafeText("\u{7}"))"
    #expect(safe.text == "Candidat Zo<U+200B>é, 3 <U+0007>")
    #expect(safe.markers == [11..<19, 24..<32])
  }

  @Test func `adds and joins without losing markers`() {
    let sum = SafeText("a") + SafeText("\u{0}")
    #expect(sum.markers == [1..<9])
    #expect([SafeText("x"), sum].joined(separator: ", ").text == "x, a<U+0000>")
    #expect([SafeText("x"), sum].joined(separator: ", ").markers == [4..<12])
  }

  @Test func `lets no scalar through that entry would refuse`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText(String(scalar))
      let isPlain = ScalarKind(scalar) == .plain
      let expected = isPlain ? String(scalar) : "<\(scalar.codePointName)>"
      if !safe.text.utf8.elementsEqual(expected.utf8) || safe.markers.isEmpty != isPlain {
        Issue.record("\(scalar.codePointName)")
      }
    }
  }
}

@Suite struct `Foreign bytes` {
  @Test func `show the bytes that are no UTF-8`() {
    #expect(ForeignBytes([0x61, 0xFF, 0x62]).safeText.text == "a<0xFF>b")
    #expect(ForeignBytes([0xC3]).safeText.text == "<0xC3>")
    #expect(ForeignBytes([0xED, 0xA0, 0x80]).safeText.text == "<0xED><0xA0><0x80>")
    #expect(ForeignBytes(Array("é\u{202E}".utf8)).safeText.text == "é<U+202E>")
    #expect(ForeignBytes([]).safeText.text == "")
    #expect(ForeignBytes([0xE2, 0x82, 0x61]).safeText.text == "<0xE2><0x82>a")
  }
}
