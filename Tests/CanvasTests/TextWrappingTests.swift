import Canvas
import PlainText
import Testing

@Suite struct `A wrapped text` {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextWrapping.lines(SafeText(text, keepLineBreaks: true), width: width).map(\.text)
  }

  @Test func `breaks between words`() {
    #expect(lines("reformule la demande avant", 12) == ["reformule la", "demande", "avant"])
    #expect(lines("", 12) == [""])
    #expect(lines("abc", 3) == ["abc"])
    #expect(lines("abc def", 3) == ["abc", "def"])
  }

  @Test func `lets spaces hang at a break and keeps those elsewhere`() {
    #expect(lines("abc   def", 4) == ["abc", "def"])
    #expect(lines("  abc", 5) == ["  abc"])
    #expect(lines("abc  ", 5) == ["abc  "])
  }

  @Test func `breaks a long word where it must, and a hyphenated one after its hyphen`() {
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(lines("profil socio-économique", 14) == ["profil socio-", "économique"])
    #expect(lines("- a", 1) == ["-", "a"])
    #expect(lines("xx 3-5", 5) == ["xx", "3-5"])
  }

  @Test func `keeps no-break spaces together`() {
    #expect(lines("ça va\u{202F}?", 6) == ["ça", "va\u{202F}?"])
    #expect(lines("n°\u{A0}3 et", 5) == ["n°\u{A0}3", "et"])
  }

  @Test func `takes line feeds as breaks, the last one too`() {
    #expect(lines("a\n\nb\n", 5) == ["a", "", "b", ""])
    #expect(lines("abcde\nf", 5) == ["abcde", "f"])
    #expect(lines("abcde \nf", 5) == ["abcde ", "f"])
  }

  @Test func `counts columns, not characters`() {
    #expect(lines("日本語日本語", 5) == ["日本", "語日", "本語"])
    #expect(lines("日", 1) == ["日"])
  }

  @Test func `keeps markers whole in their place`() {
    let wrapped = TextWrapping.lines(SafeText("ab \u{202E} cd"), width: 8)
    #expect(wrapped.map(\.text) == ["ab", "<U+202E>", "cd"])
    #expect(wrapped.map(\.markers) == [[], [0..<8], []])
  }

  @Test func `has rows that follow each other without a gap and fit`() {
    var random = SplitMix(seed: 7)
    let alphabet: [Character] = ["a", "b", " ", " ", "\n", "日", "-", "\u{A0}", "é", "x\u{302}", ","]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? "a"
      }
      let width = Int.random(in: 2...12, using: &random)
      let rows = TextWrapping.rows(of: text, width: width)
      var next = 0
      for row in rows {
        #expect(row.start == next)
        #expect(row.visibleEnd >= row.start && row.end >= row.visibleEnd)
        next = row.end
        let shown = String(text[row.start..<row.visibleEnd])
        let hanging = shown.reversed().prefix { $0 == " " }.count
        #expect(TextWidth.columns(of: shown) - hanging <= width)
        #expect(!shown.contains("\n"))
      }
      #expect(next == text.count)
    }
  }
}

/// A small generator with a seed, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
