import Canvas
import PlainText
import Testing

@Suite struct `A canvas` {
  @Test func `clips at all edges`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 5))
    canvas.put("abcdefgh", row: 0, column: -2)
    canvas.put("xyz", row: 1, column: 3)
    canvas.put("never", row: 2, column: 0)
    canvas.put("never", row: -1, column: 0)
    canvas.put("never", row: 1, column: 9)
    #expect(canvas.rows == ["cdefg", "   xy"])
  }

  @Test func `never shows half of a wide character`() {
    var canvas = Canvas(size: Size(rows: 5, columns: 4))
    canvas.put("abc日", row: 0, column: 0)
    canvas.put("日本", row: 1, column: -1)
    canvas.put("日本", row: 2, column: 0)
    canvas.put("x", row: 2, column: 1)
    canvas.put("日本", row: 3, column: 0)
    canvas.put("x", row: 3, column: 2)
    canvas.put("日本", row: 4, column: 0)
    canvas.put("語", row: 4, column: 1)
    #expect(canvas.rows == ["abc ", " 本 ", " x本", "日x ", " 語 "])
    #expect(canvas[Position(row: 3, column: 1)]?.isContinuation == true)
    for row in 0..<5 {
      #expect(canvas.cells(ofRow: row).reduce(0) { $0 + TextWidth.columns(of: $1.text) } == 4)
    }
  }

  @Test func `keeps to the width it is given, whole characters only`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 8))
    #expect(canvas.put("a日b", row: 0, column: 0, maxWidth: 2) == 1)
    #expect(canvas.rows == ["a       "])
    #expect(canvas.put("é…", row: 0, column: 2, maxWidth: 2) == 2)
    #expect(canvas.rows == ["a é…    "])
  }

  @Test func `shows what has no certain width as a box`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 10))
    canvas.put(SafeText("a🇫🇷b👍🏽c"), row: 0, column: 0)
    #expect(canvas.rows == ["a□b□c     "])
  }

  @Test func `gives markers in a text their own role`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 12))
    canvas.put(SafeText("é\u{202E}b"), row: 0, column: 0, role: .title)
    #expect(canvas.rows == ["é<U+202E>b  "])
    #expect(canvas.roleRows == ["TXXXXXXXXTtt"])
  }

  @Test func `draws rules, fills and paints`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 6))
    canvas.horizontalRule(row: 0, glyphs: .unicode)
    canvas.verticalRule(column: 2, rows: 0..<9, glyphs: .ascii)
    canvas.put("日本語", row: 1, column: 0)
    canvas.fill(Rectangle(row: 1, column: 1, rows: 1, columns: 2), role: .field)
    canvas.paint(Rectangle(row: 2, column: -3, rows: 4, columns: 5), role: .here)
    #expect(canvas.rows == ["──|───", "    語", "  |   "])
    #expect(canvas.roleRows == ["rrrrrr", "tfftt" + "t", "hhrttt"])
  }

  @Test func `ends a text where asked`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 8))
    #expect(canvas.put("fin", row: 0, endingBefore: 8) == 5)
    #expect(canvas.rows == ["     fin"])
  }

  @Test func `of no size takes everything and shows nothing`() {
    var canvas = Canvas(size: Size(rows: 0, columns: -3))
    canvas.put("a日", row: 0, column: 0)
    canvas.fill(Rectangle(row: -1, column: -1, rows: 3, columns: 3))
    canvas.horizontalRule(row: 0, glyphs: .unicode)
    #expect(canvas.rows.isEmpty)
  }
}

@Suite struct `The width of a text` {
  @Test(
    arguments: [
      ("e", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("…", 1), ("−", 1),
      ("▸", 1), ("●", 1), ("✓", 1), ("\u{A0}", 1), ("\u{202F}", 1), ("⚡", 2), ("👍", 2), ("👨‍👩‍👧", 1),
      ("🇫🇷", 1), ("✔️", 1), ("x\u{302}\u{301}", 1), ("x\u{302}\u{301}\u{302}\u{301}", 1), ("\u{301}", 1),
      ("œ", 1), ("€", 1), ("𠀀", 2), ("\u{303F}", 1),
    ] as [(Character, Int)])
  func `is that of terminals`(character: Character, columns: Int) {
    #expect(TextWidth.columns(of: character) == columns)
  }

  @Test func `is cut with an ellipsis, never inside a character or a marker's bounds`() {
    #expect(TextWidth.truncated("Relation", to: 8, ellipsis: "…") == "Relation")
    #expect(TextWidth.truncated("Relation", to: 5, ellipsis: "…") == "Rela…")
    #expect(TextWidth.truncated("日本語", to: 4, ellipsis: "…") == "日…")
    #expect(TextWidth.truncated("Relation", to: 0, ellipsis: "…") == "")
    #expect(TextWidth.truncated("Relation", to: 2, ellipsis: "...") == "Re")
    #expect(TextWidth.truncated(SafeText("a\u{7}b"), to: 9, ellipsis: "…").markers == [1..<8])
  }

  @Test func `has a twin of one ASCII letter for what ASCII lacks`() {
    #expect("Évaluée à Œuf −·▸●✓日".map { AsciiTwin.of(String($0)) }.joined() == "Evaluee a Ouf -.>*v?")
  }
}
