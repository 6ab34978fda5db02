import Testing
import Wording

/// What every whole sentence of the catalogue keeps to.
enum Rules {
  static func check(_ sentence: Sentence) {
    for text in [sentence.fr, sentence.en] {
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
    }
    #expect(sentence.fr != sentence.en)
    checkWords(sentence)
  }

  /// What words keep to that are no whole sentence.
  static func checkWords(_ words: Sentence) {
    for text in [words.fr, words.en] {
      #expect(!text.isEmpty)
      #expect(!text.contains { $0.isNewline || $0 == "’" }, "\(text)")
      #expect(!text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(text)")
    }
    #expect(!words.en.contains("\u{A0}") || words.fr == words.en, "\(words.en)")
    checkFrenchSpacing(words.fr)
  }

  private static func checkFrenchSpacing(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let last = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case ";", "?", "!", "»": #expect(last == "\u{A0}", "\(text)")
      case ":" where !("0"..."9").contains(last): #expect(last == "\u{A0}", "\(text)")
      case "«", "°": #expect(next == "\u{A0}", "\(text)")
      default: break
      }
    }
  }
}

@Suite struct `Every sentence` {
  @Test func `ends as one, on one line, with French spaces where French has them`() {
    for sample in RefusalSamples.all {
      Rules.check(Scene.wording.refusal(sample.subject, in: sample.bloc))
    }
    for sample in ProblemSamples.all {
      Rules.check(Scene.wording.problem(sample.subject, in: sample.bloc))
      Rules.checkWords(Scene.wording.brief(sample.subject, in: sample.bloc))
    }
    for sample in SetbackSamples.all {
      Rules.check(Scene.wording.setback(sample.subject, in: sample.bloc))
    }
  }
}
