import Canvas
import PlainText
import TestSupport
import Testing

@Suite struct `Awkward texts` {
  @Test func `take in each cell what a terminal will give them`() {
    for (name, text) in AwkwardTexts.all {
      for start in 0..<3 {
        var canvas = Canvas(size: Size(rows: 1, columns: 60))
        canvas.put(SafeText(text), row: 0, column: start)
        let cells = Array(canvas.cells(ofRow: 0))
        for (index, cell) in cells.enumerated() where !cell.isContinuation {
          let isWide = index + 1 < cells.count && cells[index + 1].isContinuation
          #expect(
            LibraryWidth.columns(of: cell.text) == (isWide ? 2 : 1), "\(name): \(cell.text) at \(index)")
        }
      }
    }
  }

  @Test func `are counted as the C library counts, character by character`() {
    var differing: [String] = []
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), ScalarKind(scalar) == .plain else { continue }
      let character = Character(scalar)
      let shown = TextWidth.shown(character)
      let own = TextWidth.columns(of: character)
      if LibraryWidth.columns(of: String(shown)).map({ $0 != own }) ?? (shown == character) {
        differing.append(scalar.codePointName)
      }
    }
    #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(40))")
  }

  @Test func `go into a field clean, and what was left out is told`() {
    for (name, text) in AwkwardTexts.all {
      for kind in [EntryKind.block, .line] {
        var field = TextField("", kind: kind, limit: 2000, viewport: Size(rows: 4, columns: 20))
        let outcome = field.paste(text)
        #expect(EntryText.isClean(field.text, as: kind), "\(name)")
        let needsTelling = text.unicodeScalars.contains {
          switch ScalarKind($0) {
          case .plain, .lineBreak, .tab: false
          case .control, .bidirectional, .invisible, .privateUse, .unassigned: true
          }
        }
        #expect(outcome.dropped.isEmpty != needsTelling, "\(name)")
        for row in field.visibleRows { #expect(TextWidth.columns(of: row) <= 20, "\(name): \(row.text)") }
      }
    }
  }

  @Test func `are moved through and deleted by what one sees as a character`() {
    for (name, text) in AwkwardTexts.all {
      var field = TextField("", kind: .block, limit: 2000, viewport: Size(rows: 4, columns: 20))
      _ = field.paste(text)
      let whole = field.text
      let count = whole.count
      for left in stride(from: count, to: 0, by: -1) {
        #expect(field.cursor == left, "\(name)")
        field.move(.left)
      }
      #expect(field.cursor == 0)
      for _ in 0..<count { field.move(.right) }
      for left in stride(from: count, to: 0, by: -1) {
        #expect(field.text.count == left, "\(name)")
        _ = field.deleteBack()
      }
      #expect(field.isEmpty)
      while field.canUndo { _ = field.undo() }
      while field.canRedo { _ = field.redo() }
      #expect(field.isEmpty, "\(name)")
      _ = field.undo()
      #expect(whole.hasPrefix(field.text), "\(name)")
    }
  }

  @Test func `a family is dropped to its members and the joiners are told`() {
    var field = TextField("", kind: .block, limit: 2000, viewport: Size(rows: 4, columns: 20))
    let outcome = field.paste("👨‍👩‍👧")
    #expect(field.text == "👨👩👧")
    #expect(outcome.dropped.map(\.scalar) == ["\u{200D}"])
    #expect(outcome.dropped.map(\.count) == [2])
    #expect(field.text.count == 3)
  }
}

@Suite struct `The editing keys of a field` {
  private func field(_ text: String, rows: Int = 3, columns: Int = 11) -> TextField {
    TextField(text, kind: .block, limit: 20_000, viewport: Size(rows: rows, columns: columns))
  }

  private func press(_ keys: Key..., on field: inout TextField) {
    for key in keys { _ = field.handle(key) }
  }

  @Test func `kill words and lines, each taken back as one step`() {
    var field = field("L'accueil est posé.\nPuis l'écoute, active", columns: 40)
    press(.control("w"), on: &field)
    #expect(field.text == "L'accueil est posé.\nPuis l'écoute, ")
    press(.control("w"), on: &field)
    #expect(field.text == "L'accueil est posé.\nPuis l'")
    press(.control("u"), on: &field)
    #expect(field.text == "L'accueil est posé.\n")
    press(.up, .control("k"), on: &field)
    #expect(field.text == "\n")
    press(.control("z"), .control("z"), .control("z"), .control("z"), on: &field)
    #expect(field.text == "L'accueil est posé.\nPuis l'écoute, active")
    press(.textStart, .alt("d"), .alt("d"), on: &field)
    #expect(field.text == " est posé.\nPuis l'écoute, active")
    press(.deleteWordForward, .control("y"), .control("z"), .control("z"), on: &field)
    #expect(field.text == "'accueil est posé.\nPuis l'écoute, active")
  }

  @Test func `kill by the row that is seen, and join lines at its end`() {
    var field = field("aaaa bbbb cccc\ndddd", columns: 11)
    press(.textStart, .control("k"), on: &field)
    #expect(field.text == " cccc\ndddd")
    press(.end, .control("k"), on: &field)
    #expect(field.text == " ccccdddd")
  }

  @Test func `turn pages and come back to where they were`() {
    var field = field((1...20).map { "ligne \($0)" }.joined(separator: "\n"), rows: 5)
    press(.textStart, .pageDown, on: &field)
    #expect(field.visibleRows.map(\.text).contains("ligne 5"))
    #expect(field.cursor == "ligne 1\nligne 2\nligne 3\nligne 4\n".count)
    press(.pageDown, .pageUp, .pageUp, .pageUp, on: &field)
    #expect(field.cursor == 0)
    for _ in 0..<9 { press(.pageDown, on: &field) }
    #expect(field.visibleRows.map(\.text).last == "ligne 20")
  }

  @Test func `stay exact on a comment at its limit`() {
    var field = field("", rows: 8, columns: 60)
    let text = String(repeating: "e\u{301}coute 日本 👍🏽, reformule\r\n", count: 2000)
    _ = field.paste(text)
    #expect(field.scalarCount <= 20_000)
    let whole = field.text
    press(.control("w"), .control("u"), .textStart, .alt("d"), on: &field)
    while field.canUndo { press(.control("z"), on: &field) }
    #expect(field.isEmpty)
    press(.control("y"), on: &field)
    #expect(field.text == whole)
  }
}
