import Canvas
import PlainText
import TestSupport
import Testing

@Suite struct `A field` {
  private func block(_ text: String = "", rows: Int = 3, columns: Int = 11, limit: Int = 100) -> TextField {
    TextField(text, kind: .block, limit: limit, viewport: Size(rows: rows, columns: columns))
  }

  @Test func `writes at the cursor and reports each edit`() {
    var field = block("ab")
    field.move(.left)
    #expect(field.type("é").edits == [TextEdit(at: 1, removed: "", inserted: "é")])
    #expect(field.text == "aéb")
    #expect(field.cursor == 2)
    #expect(field.deleteBack().edits == [TextEdit(at: 1, removed: "é", inserted: "")])
    #expect(field.deleteForward().edits == [TextEdit(at: 1, removed: "b", inserted: "")])
    #expect(field.deleteForward() == .nothing)
    #expect(field.text == "a")
  }

  @Test func `composes an accent typed after its letter`() {
    var field = block("caf")
    _ = field.type("e")
    #expect(field.type("\u{301}").edits == [TextEdit(at: 3, removed: "e", inserted: "é")])
    #expect(field.text.unicodeScalars.count == 4)
    #expect(field.cursor == 4)
  }

  @Test func `keeps clusters whole when one is torn from its neighbour`() {
    var field = block("a\nx")
    _ = field.paste("\u{302}")
    #expect(field.characters == ["a", "\n", "x\u{302}"])
    #expect(field.deleteBack().edits == [TextEdit(at: 2, removed: "x\u{302}", inserted: "")])
    var joined = block("e\n\u{301}")
    joined.place(1)
    _ = joined.deleteForward()
    #expect(joined.characters == ["é"])
    #expect(joined.scalarCount == 1)
  }

  @Test func `cleans what is pasted and says what was left out`() {
    var field = block()
    let outcome = field.paste("a\r\nb\tc\u{202E}d")
    #expect(field.text == "a\nb cd")
    #expect(outcome.dropped.map(\.scalar.value) == [0x202E])
    var line = TextField(kind: .line, limit: 20, viewport: Size(rows: 1, columns: 10))
    _ = line.paste("a\r\nb")
    #expect(line.text == "a b")
  }

  @Test func `takes no more than its limit and says how much was cut`() {
    var field = block("abc", limit: 5)
    #expect(field.paste("defg").cut == 2)
    #expect(field.text == "abcde")
    let refused = field.type("f")
    #expect(refused.edits.isEmpty && refused.cut == 1)
    _ = field.deleteBack()
    #expect(field.paste("x\u{302}").cut == 2)
    #expect(field.text == "abcd")
    var long = block("abcdefgh", limit: 5)
    #expect(long.text == "abcdefgh")
    #expect(long.type("i").cut == 1)
    #expect(!long.deleteBack().edits.isEmpty)
  }

  @Test func `moves by words, past apostrophes and punctuation`() {
    var field = block("l'accueil, ça va", columns: 40)
    var stops: [Int] = []
    for _ in 0..<5 {
      field.move(.wordLeft)
      stops.append(field.cursor)
    }
    #expect(stops == [14, 11, 2, 0, 0])
    stops = []
    for _ in 0..<5 {
      field.move(.wordRight)
      stops.append(field.cursor)
    }
    #expect(stops == [1, 9, 13, 16, 16])
  }

  @Test func `moves up and down by the rows one sees, and remembers the column`() {
    var field = block("abcdefgh\nxy\nabcdefgh", rows: 5)
    #expect(field.visibleCursor == Position(row: 2, column: 8))
    field.move(.up)
    #expect(field.visibleCursor == Position(row: 1, column: 2))
    field.move(.up)
    #expect(field.visibleCursor == Position(row: 0, column: 8))
    field.move(.up)
    #expect(field.visibleCursor == Position(row: 0, column: 8))
    var wrapped = block("reformule la demande")
    #expect(wrapped.visibleRows.map(\.text) == ["reformule", "la demande"])
    wrapped.move(.lineStart)
    #expect(wrapped.cursor == 10)
    wrapped.move(.left)
    #expect(wrapped.visibleCursor == Position(row: 0, column: 9))
    wrapped.move(.lineStart)
    wrapped.move(.lineEnd)
    #expect(wrapped.cursor == 9)
    wrapped.move(.down)
    #expect(wrapped.cursor == 19)
  }

  @Test func `has a place for the cursor behind a full row`() {
    let field = block("abcdefghij")
    #expect(field.visibleRows.map(\.text) == ["abcdefghij"])
    #expect(field.visibleCursor == Position(row: 0, column: 10))
  }

  @Test func `scrolls so that the cursor is seen`() {
    var field = block("1\n2\n3\n4\n5")
    #expect(field.visibleRows.map(\.text) == ["3", "4", "5"])
    #expect(field.hiddenRows == (2, 0))
    field.move(.textStart)
    #expect(field.visibleRows.map(\.text) == ["1", "2", "3"])
    field.move(.pageDown)
    #expect(field.visibleCursor == Position(row: 2, column: 0))
    field.resize(to: Size(rows: 1, columns: 11))
    #expect(field.visibleRows.map(\.text) == ["3"])
  }

  @Test func `of one line scrolls sideways`() {
    var line = TextField("abcdefghij", kind: .line, limit: 20, viewport: Size(rows: 1, columns: 5))
    #expect(line.visibleRows.map(\.text) == ["ghij"])
    #expect(line.visibleCursor == Position(row: 0, column: 4))
    line.move(.lineStart)
    #expect(line.visibleRows.map(\.text) == ["abcde"])
    #expect(line.handle(.enter) == nil)
    #expect(line.handle(.up) == nil)
  }

  @Test func `undoes word by word and does again`() {
    var field = block()
    for character in "un deux" { _ = field.type(character) }
    _ = field.paste("!!")
    #expect(field.undo().edits == [TextEdit(at: 7, removed: "!!", inserted: "")])
    _ = field.undo()
    #expect(field.text == "un ")
    _ = field.undo()
    #expect(field.text.isEmpty)
    #expect(field.undo() == .nothing)
    _ = field.redo()
    _ = field.redo()
    #expect(field.text == "un deux")
    _ = field.type(".")
    #expect(!field.canRedo)
    _ = field.deleteWordBack()
    #expect(field.text == "un ")
    _ = field.deleteToLineStart()
    #expect(field.text.isEmpty)
  }

  @Test func `takes a recorded edit only where it fits`() {
    var field = block("aé日")
    let misfits = [
      TextEdit(at: 1, removed: "b", inserted: ""), TextEdit(at: 9, removed: "", inserted: "x"),
      TextEdit(at: -1, removed: "", inserted: "x"), TextEdit(at: 0, removed: "", inserted: "\u{202E}"),
    ]
    for edit in misfits {
      let isTaken = field.apply(edit)
      #expect(!isTaken, "\(edit)")
    }
    let isTaken = field.apply(TextEdit(at: 1, removed: "é", inserted: "bc"))
    #expect(isTaken)
    #expect(field.text == "abc日")
    #expect(field.cursor == 3)
  }

  @Test func `takes a comment of 20,000 characters at once, and no more`() {
    var field = TextField(kind: .block, limit: 20_000, viewport: Size(rows: 10, columns: 60))
    let text = String(repeating: "Reformule la demande avant de répondre.\n", count: 500)
    #expect(field.paste(text + "x").cut == 1)
    #expect(field.scalarCount == 20_000)
    for character in "fin" { _ = field.type(character) }
    field.move(.textStart)
    _ = field.deleteForward()
    _ = field.type("r")
    #expect(field.text == "r" + text.dropFirst())
    #expect(field.scalarCount == 20_000)
    for _ in 0..<2 { _ = field.undo() }
    #expect(field.text == text)
  }

  @Test func `agrees with a plain string through thousands of random gestures`() {
    var random = SplitMix(seed: 42)
    let pieces = [
      "a", "é", " ", "\n", "\u{301}", "日", "x\u{302}", "mot ", "\u{202F}", "\r\n", "e\u{301}", "🇫", "🇷",
      "\u{1100}", "\u{1161}", "\u{200D}", "",
    ]
    for _ in 0..<40 {
      var field = block(limit: 40)
      var journal = ""
      for _ in 0..<60 {
        let outcome: EditOutcome
        switch Int.random(in: 0..<9, using: &random) {
        case 0...3: outcome = field.paste(pieces.randomElement(using: &random) ?? "")
        case 4: outcome = field.deleteBack()
        case 5: outcome = field.deleteForward()
        case 6: outcome = field.undo()
        case 7: outcome = field.redo()
        default:
          field.move(TextField.Movement.allCases.randomElement(using: &random) ?? .left)
          outcome = .nothing
        }
        for edit in outcome.edits {
          guard let next = edit.applied(to: journal) else {
            Issue.record("edit \(edit) does not fit \(journal.debugDescription)")
            return
          }
          journal = next
        }
        #expect(journal.utf8.elementsEqual(field.text.utf8))
        #expect(EntryText.isClean(field.text, as: .block))
        #expect(field.characters == Array(field.text))
        #expect(field.scalarCount == field.text.unicodeScalars.count && field.scalarCount <= 40)
        #expect((0...field.characters.count).contains(field.cursor))
        let place = field.visibleCursor
        #expect((0..<3).contains(place.row) && (0..<11).contains(place.column))
        #expect(field.visibleRows.count <= 3)
      }
      while field.canUndo { _ = field.undo() }
      #expect(field.isEmpty)
    }
  }

  @Test func `is drawn with its cursor, or with what it asks for`() {
    var canvas = Canvas(size: Size(rows: 8, columns: 20))
    canvas.put(block("reformule la demande"), row: 1, column: 2, isActive: true)
    canvas.put(block(), row: 5, column: 2, isActive: false, placeholder: "à rédiger, et bien plus")
    expectScreen(canvas, "fields", roles: true)
  }
}
