import Assessment
import PlainText
import Testing

@Suite struct `An edit of a text` {
  private static let alphabet = ["a", "b", "é", "e\u{301}", " ", "\n", "œ", "𝒜", "'"]

  private func text(_ random: inout Seeded, _ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in
      Self.alphabet.randomElement(using: &random) ?? "a"
    }.joined()
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test func `makes any text of any other`() throws {
    var random = Seeded(7)
    for _ in 0..<3_000 {
      let old = text(&random, 0...12)
      let new = text(&random, 0...12)
      guard let edit = TextEdit(from: old, to: new) else {
        #expect(scalars(old) == scalars(new))
        continue
      }
      var result = old
      #expect(edit.apply(to: &result))
      #expect(scalars(result) == scalars(new))
      // The smallest: what it takes out and puts in share neither their first nor their last scalar.
      let (removed, inserted) = (scalars(edit.removed), scalars(edit.inserted))
      if let a = removed.first, let b = inserted.first { #expect(a != b) }
      if let a = removed.last, let b = inserted.last { #expect(a != b) }
    }
  }

  @Test func `agrees with replacing the same scalars by hand`() {
    var random = Seeded(11)
    for _ in 0..<2_000 {
      let old = scalars(text(&random, 1...15))
      let from = Int.random(in: 0...old.count, using: &random)
      let to = Int.random(in: from...old.count, using: &random)
      let put = scalars(text(&random, 0...4))
      let expected = Array(old[..<from]) + put + Array(old[to...])
      var result = String(String.UnicodeScalarView(old))
      let edit = TextEdit(
        at: from, removed: String(String.UnicodeScalarView(old[from..<to])),
        inserted: String(String.UnicodeScalarView(put)))
      #expect(edit.apply(to: &result))
      #expect(scalars(result) == expected)
    }
  }

  @Test func `that meets another text loses no word of either`() {
    var random = Seeded(13)
    let words = ["accueil", "clair", "écoute", "reformule", "sourit", "œuvre"]
    func sentence() -> String {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    func count(_ text: String) -> [Substring: Int] {
      text.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    for _ in 0..<2_000 {
      let text = sentence()
      let edit = TextEdit(
        at: Int.random(in: -2...60, using: &random), removed: "absent", inserted: sentence())
      var result = text
      #expect(!edit.apply(to: &result))
      #expect(count(result) == count(text).merging(count(edit.inserted), uniquingKeysWith: +))
    }
  }

  @Test func `of nothing is none`() {
    #expect(TextEdit(from: "", to: "") == nil)
    #expect(TextEdit(from: "vu", to: "vu") == nil)
  }

  @Test func `beyond the end goes to the end`() {
    var text = "vu"
    #expect(!TextEdit(at: 90, removed: "", inserted: "bien").apply(to: &text))
    #expect(text == "vu bien")
  }
}
