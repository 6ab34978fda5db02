import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The live view` {
  private func b1() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("++.+..+.+.-", day: 0)
    try desk.observe(".-++..+..+.", day: 1)
    try desk.observe("++..+....", day: 1, end: false)
    desk.wait(minutes: 4, seconds: 12)
    desk.open()
    return desk
  }

  @Test func `shows the whole of bloc 1 with a column per observation`() throws {
    expectScreen(try b1().picture(), "live-b1", roles: true)
  }

  @Test func `fits the smallest terminal`() throws {
    expectScreen(try b1().picture(rows: 17, columns: 60), "live-b1-60x17")
  }

  @Test func `uses a wide terminal`() throws {
    expectScreen(try b1().picture(rows: 40, columns: 120), "live-b1-120x40")
  }

  @Test func `shows all 28 criteria of bloc 4 with five observations at 80 by 24`() throws {
    var desk = try BlocDesk("B4")
    for day in 0..<5 { try desk.observe("+-+", day: day == 0 ? 0 : 1) }
    desk.open()
    let canvas = desk.picture()
    let text = canvas.rows.joined(separator: "\n")
    for criterion in try desk.rules.criteria { #expect(text.contains(criterion.label.prefix(12))) }
    expectScreen(canvas, "live-b4")
  }

  @Test func `speaks English, and in ASCII`() throws {
    var desk = try BlocDesk(language: .en, glyphs: .ascii)
    try desk.observe("+-", end: false)
    desk.wait(minutes: 1)
    desk.open()
    expectScreen(desk.picture(), "live-b1-english-ascii")
  }

  @Test func `says that a terminal is too small, and masks itself`() throws {
    var desk = try b1()
    expectScreen(desk.picture(rows: 12, columns: 50), "too-small")
    desk.press(.function(2))
    expectScreen(desk.picture(), "masked")
    desk.press(.character("o"))
    #expect(desk.commands.isEmpty)
    desk.press(.function(2), .enter, .character("o"))
    #expect(desk.commands.count == 1)
  }

  @Test func `does nothing with keys while nothing of it is shown`() throws {
    var desk = try b1()
    desk.press(.resize(Size(rows: 8, columns: 30)), .character("o"))
    #expect(desk.commands.isEmpty)
    desk.press(.resize(Size(rows: 24, columns: 80)), .character("o"))
    #expect(desk.commands.count == 1)
  }

  @Test func `changes one cell with a mark`() throws {
    var desk = try b1()
    desk.press(.down, .down)
    let before = desk.picture().rows
    desk.press(.character("o"))
    let after = desk.picture().rows
    let changed = zip(before, after).enumerated().filter { $0.offset < 20 && $0.element.0 != $0.element.1 }
    #expect(changed.count == 1)
    let cells = changed.first.map { Array(zip($0.element.0, $0.element.1)).filter { $0.0 != $0.1 } }
    #expect(cells?.count == 1)
  }
}

@Suite struct `Keys of the live view` {
  private func running() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe()
    try desk.observe(end: false)
    desk.open()
    return desk
  }

  @Test func `mark and stay, and the same key twice says the same`() throws {
    var desk = try running()
    let id = try desk.lastObservation
    desk.press(.character("o"), .character("O"))
    let mark = Command.mark(desk.bloc, id, desk.criterion(1, 1), .satisfying, motif: nil)
    #expect(desk.commands == [mark, mark])
    #expect(
      desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).mark(id, desk.criterion(1, 1))?.value
        == .satisfying)
  }

  @Test func `clear with x or Delete`() throws {
    var desk = try running()
    let id = try desk.lastObservation
    desk.press(.character("n"), .character("x"))
    #expect(desk.commands.last == .mark(desk.bloc, id, desk.criterion(1, 1), nil, motif: nil))
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).marks.isEmpty)
  }

  @Test func `go to a competence and a criterion with digits, which never mark`() throws {
    var desk = try running()
    let id = try desk.lastObservation
    desk.press(.character("4"), .character("5"))
    #expect(desk.commands.isEmpty)
    desk.press(.character("n"))
    #expect(desk.commands == [.mark(desk.bloc, id, desk.criterion(4, 5), .insufficient, motif: nil)])
    desk.press(.character("é"), .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, id, desk.criterion(2, 1), .satisfying, motif: nil))
  }

  @Test func `say after a competence's digit that a criterion's is awaited, and refuse what is none`() throws {
    var desk = try running()
    desk.press(.character("3"))
    #expect(desk.app.status?.sentence[.fr].contains("3.1 à 3.3") == true, "\(desk.app.status as Any)")
    desk.press(.character("9"))
    #expect(desk.app.status?.kind == .refused)
    #expect(desk.app.status?.sentence[.fr].contains("1 à 3") == true, "\(desk.app.status as Any)")
    desk.press(.character("2"), .character("o"))
    let id = try desk.lastObservation
    #expect(desk.commands.last == .mark(desk.bloc, id, desk.criterion(2, 1), .satisfying, motif: nil))
    desk.press(.character("9"))
    #expect(desk.app.status?.kind == .refused)
    #expect(desk.app.status?.sentence[.fr].contains("1 à 6") == true, "\(desk.app.status as Any)")
    desk.press(.character("3"), .character("2"), .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, id, desk.criterion(3, 2), .satisfying, motif: nil))
  }

  @Test(arguments: [60, 80])
  func `say of a mark in a pause that the clock stands, however narrow the terminal`(columns: Int) throws {
    var desk = try running()
    desk.press(.character("4"), .character("6"), .character(" "), .character("o"))
    let status = desk.picture(rows: 24, columns: columns).rows[22].replacing("\u{A0}", with: " ")
    #expect(status.hasPrefix(" En pause · Compétence 4, critère 6"), "\(status)")
    #expect(columns == 60 || status.contains("satisfaisant"))
  }

  @Test func `move the cursor and the column`() throws {
    var desk = try running()
    let ids = desk.state.observations(of: desk.bloc).map(\.id)
    desk.press(.down, .left, .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, ids[0], desk.criterion(1, 2), .satisfying, motif: nil))
    desk.press(.tab, .right, .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, ids[1], desk.criterion(2, 1), .satisfying, motif: nil))
    desk.press(.backTab, .end, .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, ids[1], desk.criterion(6, 4), .satisfying, motif: nil))
  }

  @Test func `write into a comment without touching a mark`() throws {
    var desk = try running()
    desk.press(.character("p"))
    desk.type("non, on o n x 4 q ?")
    #expect(desk.commands.allSatisfy { if case .writeComment = $0 { true } else { false } })
    #expect(
      desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).comment(desk.competence(1))
        == "non, on o n x 4 q ?")
    expectScreen(desk.picture(), "live-b1-comment")
    desk.press(.escape, .character("o"))
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).marks.count == 1)
  }

  @Test func `take a note that is recorded from its first letter on`() throws {
    var desk = try running()
    let id = try desk.lastObservation
    desk.press(.enter)
    desk.type("se lève")
    let notes = desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).notes
    #expect(notes.map(\.text) == ["se lève"])
    #expect(notes.first?.observation == id)
    #expect(notes.first?.criterion == desk.criterion(1, 1))
    expectScreen(desk.picture(), "live-b1-note")
    desk.press(.enter)
    desk.press(.character("o"))
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).notes.count == 1)
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).marks.count == 1)
  }

  @Test func `keep the way on in the footer after an observation was ended`() throws {
    var desk = try running()
    desk.press(.character("f"))
    #expect(desk.picture().rows[23].contains("c commencer") && desk.picture().rows[23].contains("f finir"))
  }

  @Test func `say on each page of the bloc that a revision is open, and why`() throws {
    var desk = try running()
    #expect(!desk.picture().rows[0].contains("révision"))
    desk.record([.bloc(desk.bloc, .revisionOpened(motif: "saisie"))], by: BlocDesk.ben)
    desk.open()
    let header = desk.picture(rows: 40, columns: 120).rows[0].replacing("\u{A0}", with: " ")
    #expect(header.contains("Léa Martin · révision : saisie"))
    desk.open(tables: true)
    #expect(desk.picture(rows: 40, columns: 120).rows[0].contains("révision"))
  }

  @Test func `say with a sign that lines are out of sight`() throws {
    var desk = try running()
    func signs(_ desk: BlocDesk) -> (above: Bool, below: Bool) {
      let rows = desk.picture(rows: 17, columns: 60).rows[3..<11]
      return (rows.contains { $0.contains("▴") }, rows.contains { $0.contains("▾") })
    }
    desk.press(.home)
    #expect(signs(desk) == (false, true))
    desk.press(.end)
    #expect(signs(desk) == (true, false))
    desk.press(.character("3"))
    #expect(signs(desk) == (true, true))
  }

  @Test func `say why they do nothing before anything is observed`() throws {
    var desk = try BlocDesk()
    desk.open()
    desk.press(.character("o"))
    #expect(desk.commands.isEmpty)
    #expect(desk.app.status?.kind == .refused)
    expectScreen(desk.picture(), "live-b1-empty")
    desk.press(.character("c"), .character("o"))
    #expect(desk.commands.count == 2)
  }
}
