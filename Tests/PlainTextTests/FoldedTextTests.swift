import PlainText
import Testing

@Suite struct `A folded text` {
  private func found(_ wanted: String, in text: String) -> [String] {
    let characters = Array(text)
    return FoldedText(text).ranges(of: FoldedText(wanted)).map { String(characters[$0]) }
  }

  @Test func `is found without regard to accents and capitals`() {
    #expect(found("ecoute", in: "Une ÉCOUTE, une écoute") == ["ÉCOUTE", "écoute"])
    #expect(found("GARÇON", in: "un garcon") == ["garcon"])
    #expect(found("é", in: "e\u{301}té") == ["é", "é"])
  }

  @Test func `takes ligatures for two letters, and typed signs for printed ones`() {
    #expect(found("oeuvre", in: "mise en œuvre") == ["œuvre"])
    #expect(found("œuvre", in: "mise en oeuvre") == ["oeuvre"])
    #expect(found("l'accueil", in: "l’accueil") == ["l’accueil"])
    #expect(found("n° 3", in: "n°\u{A0}3") == ["n°\u{A0}3"])
  }

  @Test func `is not found where it is not, nor where nothing is wanted`() {
    #expect(found("abc", in: "ab").isEmpty)
    #expect(found("", in: "abc").isEmpty)
    #expect(!FoldedText("posture").contains(FoldedText("posturex")))
    #expect(FoldedText("l'écoute active").contains(FoldedText("COUTE A")))
  }

  @Test func `is found again behind where it was, never overlapping`() {
    #expect(FoldedText("aaaa").ranges(of: FoldedText("aa")) == [0..<2, 2..<4])
  }

  @Test func `gives its letters alone, however the accents are written`() {
    #expect(FoldedText.letters(of: "Échap") == "echap")
    #expect(FoldedText.letters(of: "E\u{301}CHAP") == "echap")
    #expect(FoldedText.letters(of: "Cœur Naïf, Ægir") == "coeur naif, aegir")
    #expect(FoldedText.letters(of: "").isEmpty)
  }
}
