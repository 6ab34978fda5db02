import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Notes, moments and comments` {
  /// A running observation, the cursor on competence 2, criterion 2.
  private func observing(tables: Bool = false) throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe()
    try desk.observe(end: false)
    desk.wait(minutes: 42)
    desk.open(tables: tables)
    desk.press(.character("2"), .character("2"))
    return desk
  }

  private func notes(_ desk: BlocDesk) -> [Note] {
    desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).notes
  }

  private func comment(_ desk: BlocDesk, _ number: Int = 2) -> String {
    desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).comment(desk.competence(number))
  }

  @Test(arguments: [false, true])
  func `lead back to the cell they were opened from`(tables: Bool) throws {
    var desk = try observing(tables: tables)
    let id = try desk.lastObservation
    desk.press(.left)
    let before = desk.picture()
    desk.press(.character("p"))
    desk.type("posé, on n'interrompt pas")
    desk.press(.escape)
    desk.press(.enter)
    desk.type("o n x 1")
    desk.press(.escape)
    let ids = desk.state.observations(of: desk.bloc).map(\.id)
    #expect(ids.count == 2 && ids.last == id)
    #expect(notes(desk).map(\.observation) == [ids[0]])
    desk.press(.character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, ids[0], desk.criterion(2, 2), .satisfying, motif: nil))
    desk.press(.character("x"))
    if !tables {
      let rows = zip(before.rows, desk.picture().rows).prefix(19).filter {
        $0.0 != $0.1.replacing("▸✎", with: "▸ ")
      }
      #expect(rows.isEmpty, "\(rows)")
    }
  }

  @Test func `lead back to the same point of the interview`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    desk.wait(days: 1)
    desk.open()
    desk.press(.character("c"), .end)
    let before = desk.picture().rows.prefix(20)
    desk.press(.character("p"))
    desk.type("précisé")
    desk.press(.escape)
    desk.press(.character("x"), .character("x"))
    #expect(Array(zip(before, desk.picture().rows.prefix(20))).filter { $0 != $1 }.count <= 1)
    desk.press(.character("m"))
    #expect(notes(desk).last?.isOpen == true)
    #expect(notes(desk).last?.observation == nil)
    #expect(notes(desk).last?.criterion != nil)
    desk.press(.character("b"), .character("m"))
    #expect(desk.app.top is GridScreen)
  }

  @Test func `stamp a moment with one key, once a minute however long it is held`() throws {
    var desk = try observing()
    let id = try desk.lastObservation
    for _ in 0..<50 { desk.press(.character("m")) }
    #expect(notes(desk).map(\.observation) == [id])
    #expect(notes(desk).map(\.criterion) == [desk.criterion(2, 2)])
    #expect(notes(desk).map(\.text) == [""])
    #expect(desk.app.status?.sentence.fr.contains("déjà retenu") == true)
    desk.press(.down, .character("m"))
    desk.wait(minutes: 1)
    desk.press(.character("M"))
    #expect(notes(desk).count == 3)
    #expect(desk.app.status?.sentence.fr == "Moment de 09:53, compétence 2, critère 3, à préciser")
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).marks.isEmpty)
  }

  @Test func `list the moments when the observation ends, each to be written at once`() throws {
    var desk = try observing()
    desk.press(.character("m"))
    desk.wait(minutes: 2)
    desk.press(.down, .character("m"), .character("f"))
    expectScreen(desk.picture(), "moments-80x24")
    expectScreen(desk.picture(rows: 17, columns: 60), "moments-60x17")
    desk.press(.down, .enter)
    desk.type("demande la carte")
    expectScreen(desk.picture(), "moment-writing-80x24")
    desk.press(.enter, .enter)
    desk.type("reformule")
    desk.press(.escape)
    #expect(notes(desk).map(\.text) == ["reformule", "demande la carte"])
    #expect(desk.app.top is GridScreen)
  }

  @Test(arguments: [60, 80])
  func `keep their list's own line in sight below what was recorded`(columns: Int) throws {
    var desk = try observing()
    desk.press(.character("m"), .character("f"))
    let rows = desk.picture(rows: 24, columns: columns).rows
    #expect(rows.contains { $0.contains("terminé à") })
    #expect(rows.contains { $0.contains(" : préciser") || $0.contains("\u{A0}: préciser") }, "\(rows)")
    #expect(rows.contains { $0.contains("moment à préciser") }, "\(rows)")
  }

  @Test func `end an observation without a list where nothing is open`() throws {
    var desk = try observing()
    desk.press(.character("f"))
    #expect(desk.app.top is GridScreen)
  }

  @Test func `keep nothing of an empty note, and say which key keeps the time`() throws {
    var desk = try observing()
    desk.press(.enter, .enter)
    #expect(notes(desk).isEmpty)
    #expect(desk.app.status?.sentence == ScreenText.nothingNoted)
    desk.press(.enter)
    desk.type("a")
    desk.press(.backspace, .escape)
    #expect(notes(desk).isEmpty, "what was emptied is gone")
    desk.press(.character("m"), .enter, .up)
    desk.type("a")
    desk.press(.backspace, .escape)
    #expect(notes(desk).map(\.text) == [""], "a moment that was stamped stays one")
    #expect(desk.app.status?.sentence == ScreenText.noteStaysOpen)
  }

  @Test(arguments: [false, true])
  func `mark their line, and are read again on it`(tables: Bool) throws {
    var desk = try observing(tables: tables)
    desk.press(.enter)
    desk.type("reformule la demande avec les mots du client")
    desk.press(.enter)
    #expect(desk.app.status?.sentence == ScreenText.noteKept)
    desk.wait(minutes: 1)
    desk.press(.enter)
    desk.type("vérifie")
    desk.press(.escape)
    #expect(desk.app.status?.sentence == ScreenText.noteKept)
    let name = tables ? "notes-in-table" : "notes-on-line"
    expectScreen(desk.picture(), "\(name)-80x24")
    expectScreen(desk.picture(rows: 17, columns: 60), "\(name)-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "\(name)-120x40")
    if !tables {
      desk.press(.down)
      #expect(desk.picture().rows.contains { $0.contains("✎2.2") || $0.contains("✎2 ") })
      #expect(!desk.picture().rows.joined().contains("vérifie :"))
    }
  }

  @Test func `of the line before are reached by Up from an empty note, and corrected or taken away`() throws {
    var desk = try observing()
    try desk.do(.addNote(desk.bloc, nil, desk.criterion(2, 1), text: "autre ligne"))
    for text in ["reformule", "vérifie"] {
      desk.wait(minutes: 1)
      desk.press(.enter)
      desk.type(text)
      desk.press(.enter)
    }
    desk.press(.enter, .up)
    expectScreen(desk.picture(), "note-before-80x24")
    desk.type(" tout")
    #expect(notes(desk).map(\.text) == ["autre ligne", "reformule", "vérifie tout"])
    desk.press(.up)
    desk.type(" bien")
    desk.press(.up, .enter)
    #expect(notes(desk).map(\.text) == ["autre ligne", "reformule bien", "vérifie tout"])
    desk.press(.enter, .up, .up, .down, .down)
    desk.type("nouvelle")
    desk.press(.enter)
    #expect(notes(desk).map(\.text) == ["autre ligne", "reformule bien", "vérifie tout", "nouvelle"])
    desk.wait(minutes: 1)
    desk.press(.enter, .up)
    for _ in 0..<20 { desk.press(.backspace) }
    desk.press(.enter)
    #expect(notes(desk).map(\.text) == ["autre ligne", "reformule bien", "vérifie tout"])
    #expect(desk.app.status?.sentence.fr.contains("retirée") == true)
    desk.press(.control("z"))
    #expect(notes(desk).last?.text == "nouvelle")
    desk.press(.down, .enter, .up)
    #expect(desk.app.status?.sentence == ScreenText.noNoteOnLine)
  }

  @Test func `show what is still to be written among what is left to do, blocking nothing`() throws {
    var desk = try observing()
    desk.press(.character("m"), .character("p"))
    desk.type("rappeler au 06 12 34 56 78")
    desk.press(.escape, .character("f"), .escape, .character("k"), .end)
    expectScreen(desk.picture(), "hints-80x24")
    desk.press(.enter)
    #expect(desk.picture().rows.joined().contains("rappeler au 06 12 34 56 78"))
    desk.press(.escape, .end, .up, .enter)
    desk.type("x")
    desk.press(.escape)
    #expect(notes(desk).map(\.text) == ["x"])
  }

  @Test func `pull the notes of the competence into the comment one by one, in the order of time`() throws {
    var desk = try observing()
    let id = try desk.lastObservation
    let first = desk.state.observations(of: desk.bloc)[0].id
    try desk.do(.addNote(desk.bloc, id, desk.criterion(2, 1), text: "reformule"))
    try desk.do(.addNote(desk.bloc, id, desk.criterion(2, 3), text: "vérifie"))
    try desk.do(.addNote(desk.bloc, first, desk.criterion(1, 1), text: "autre compétence"))
    desk.wait(minutes: 1)
    try desk.do(.addNote(desk.bloc, first, desk.criterion(2, 1), text: "coupe la parole"))
    try desk.do(.addNote(desk.bloc, id, desk.criterion(2, 1), text: ""))
    try desk.do(.addNote(desk.bloc, nil, desk.criterion(2, 1), text: "sans entretien"))
    desk.press(.character("p"))
    desk.type("Bien.")
    for _ in 0..<4 { desk.press(.control("t")) }
    let lines = [
      "Bien.", "Entretien observé n°\u{A0}2, 09:52\u{A0}: reformule",
      "Entretien observé n°\u{A0}2, 09:52\u{A0}: vérifie",
      "Entretien observé n°\u{A0}1, 09:53\u{A0}: coupe la parole", "Note de 09:53\u{A0}: sans entretien",
    ]
    #expect(comment(desk) == lines.joined(separator: "\n"))
    desk.press(.control("t"))
    #expect(desk.app.status?.sentence == ScreenText.allNotesPulled(open: 1))
    #expect(comment(desk) == lines.joined(separator: "\n"))
    expectScreen(desk.picture(), "pulled-80x24")
  }

  @Test func `pull again what was taken out, and take a pull back as one step`() throws {
    var desk = try observing()
    let id = try desk.lastObservation
    try desk.do(.addNote(desk.bloc, id, desk.criterion(2, 1), text: "reformule"))
    desk.press(.character("p"), .control("t"))
    let pulled = comment(desk)
    desk.press(.control("z"))
    #expect(comment(desk).isEmpty)
    desk.press(.control("t"))
    #expect(comment(desk) == pulled)
    // Rewritten behind its stamp, and with plain spaces as an editor may leave them: it was taken.
    desk.take(.edited("Entretien observé n° 2, 09:52 : dit mieux"))
    desk.press(.control("t"))
    #expect(desk.app.status?.sentence == ScreenText.allNotesPulled(open: 0))
    desk.press(.escape, .up, .up, .up, .character("p"), .control("t"))
    #expect(desk.app.status?.sentence == ScreenText.noNotesToPull(open: 0))
  }

  @Test func `refuse to pull into a note, and say where`() throws {
    var desk = try observing()
    desk.press(.enter, .control("t"))
    #expect(desk.app.status?.sentence == ScreenText.pullOnlyInComments)
  }
}

@Suite struct `The keys of every text` {
  private func writing(_ phrases: [StockPhrase] = []) throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    desk.app.world.phrases = phrases
    desk.open()
    desk.press(.character("p"))
    return desk
  }

  private let phrases = [
    StockPhrase(abbreviation: "rd", text: "Reformule la demande avant de répondre."),
    StockPhrase(abbreviation: "lg", text: "Première ligne\nseconde ligne"),
  ]

  private func comment(_ desk: BlocDesk) -> String {
    desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).comment(desk.competence(1))
  }

  @Test func `put a phrase in the place of its abbreviation, and one step takes it back`() throws {
    var desk = try writing(phrases)
    desk.type("Bien. rd")
    desk.press(.tab)
    #expect(comment(desk) == "Bien. Reformule la demande avant de répondre.")
    desk.press(.control("z"))
    #expect(comment(desk) == "Bien. rd")
    desk.press(.control("y"))
    #expect(comment(desk) == "Bien. Reformule la demande avant de répondre.")
    desk.press(.tab)
    #expect(comment(desk) == "Bien. Reformule la demande avant de répondre.")
    #expect(desk.app.status?.sentence == ScreenText.noAbbreviation)
  }

  @Test func `let a phrase be chosen from the list, at the cursor`() throws {
    var desk = try writing(phrases)
    desk.type("ab")
    desk.press(.left, .function(3), .down)
    expectScreen(desk.picture(), "phrases-80x24")
    desk.press(.enter)
    #expect(comment(desk) == "aPremière ligne\nseconde ligneb")
    desk.press(.function(3), .escape)
    desk.type("!")
    #expect(comment(desk) == "aPremière ligne\nseconde ligne!b")
  }

  @Test func `say where phrases come from while there are none`() throws {
    var desk = try writing()
    for key in [Key.tab, .function(3)] {
      desk.press(key)
      #expect(desk.app.status?.sentence == ScreenText.noPhrases)
    }
    #expect(comment(desk).isEmpty)
  }

  @Test func `hand the text to the editor, and take what comes back as one step`() throws {
    var desk = try writing()
    desk.type("avant")
    desk.press(.function(4))
    #expect(desk.asked.last == .edit("avant"))
    desk.take(.edited("après\r\nl'éditeur\u{202E}"))
    #expect(comment(desk) == "après\nl'éditeur")
    #expect(desk.app.status?.sentence[.fr].hasPrefix(ScreenText.dropped(1)[.fr]) == true)
    desk.press(.control("z"))
    #expect(comment(desk) == "avant")
    desk.take(.edited("avant"))
    #expect(desk.app.status?.sentence == ScreenText.editorUnchanged)
    desk.take(.failed(Sentence(same: "éditeur absent")))
    #expect(comment(desk) == "avant")
  }

  @Test func `stop at the limit with what the editor brings back`() throws {
    var desk = try writing()
    desk.take(.edited(String(repeating: "é", count: TextLimit.comment + 7)))
    #expect(comment(desk).unicodeScalars.count == TextLimit.comment)
  }

  @Test func `take a paste of 20,000 characters, and nothing more`() throws {
    var desk = try writing()
    desk.press(.paste(String(repeating: "Reformule la demande.\r\n", count: 900)))
    #expect(comment(desk).unicodeScalars.count == 19_800)
    desk.press(.paste(String(repeating: "x", count: 300)))
    #expect(comment(desk).unicodeScalars.count == TextLimit.comment)
    #expect(desk.app.status?.sentence[.fr].hasPrefix(ScreenText.cut(100)[.fr]) == true)
    desk.press(.control("z"), .control("z"))
    #expect(comment(desk).isEmpty)
    desk.press(.control("y"))
    #expect(comment(desk).unicodeScalars.count == 19_800)
  }

  @Test func `warn while something personal is written and when it is left, and block nothing`() throws {
    var desk = try writing()
    desk.type("Rappeler au 06 12 34 56 7")
    #expect(!desk.picture().rows.joined().contains("emble contenir"))
    desk.type("8.")
    expectScreen(desk.picture(), "personal-80x24")
    expectScreen(desk.picture(rows: 17, columns: 60), "personal-60x17")
    desk.press(.escape)
    #expect(desk.app.status?.kind == .warning)
    #expect(desk.app.status?.sentence.fr.contains("un numéro de téléphone\u{A0}: 06 12 …") == true)
    #expect(comment(desk) == "Rappeler au 06 12 34 56 78.")
    desk.press(.character("p"), .control("u"), .escape)
    #expect(desk.app.status?.kind != .warning)
    desk.press(.enter)
    desk.type("a@b.fr")
    desk.press(.enter)
    #expect(desk.app.status?.sentence.fr.contains("une adresse électronique\u{A0}: a…@b.fr") == true)
  }
}
