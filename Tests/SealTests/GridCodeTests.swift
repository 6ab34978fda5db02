import Seal
import Testing

@Suite struct `A code that was read out` {
  @Test func `is taken in capitals, with accents and commas, or by four letters a word`() throws {
    let plain = try GridCode(typed: "araignee etoile forge wagon sirop theatre")
    for typed in [
      "Araignée, Étoile, Forge, Wagon, Sirop, Théâtre", "ARAI-ETOI-FORG-WAGO-SIRO-THEA",
      "araigne\u{301}e e\u{301}toile forge wagon sirop the\u{301}a\u{302}tre",
    ] {
      #expect(try GridCode(typed: typed) == plain, "\(typed)")
    }
  }

  @Test func `is refused with the number of words, or the first that is not of the list`() {
    #expect(throws: GridCode.Fault.count(5)) { try GridCode(typed: "forge wagon sirop etoile araignee") }
    #expect(throws: GridCode.Fault.unknownWord("wag", place: 2)) {
      try GridCode(typed: "forge wag sirop etoile araignee theatre")
    }
  }

  @Test func `can be typed again as it was shown`() throws {
    for _ in 0..<50 {
      let code = GridCode.random()
      #expect(code.words.count == GridCode.length)
      #expect(try GridCode(typed: code.text) == code)
    }
  }
}
