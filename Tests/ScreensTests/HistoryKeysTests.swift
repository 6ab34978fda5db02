import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Ctrl-Z and Ctrl-Y` {
  private let undo = Key.control("z")
  private let redo = Key.control("y")

  private func said(_ desk: BlocDesk) -> String {
    (desk.app.status?.sentence.fr ?? "").replacing("\u{A0}", with: " ")
  }

  private func running() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe()
    try desk.observe(end: false)
    desk.wait(minutes: 1)
    desk.open()
    return desk
  }

  private func value(_ desk: BlocDesk, _ competence: Int, _ number: Int) throws -> MarkValue? {
    desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana)
      .mark(try desk.lastObservation, desk.criterion(competence, number))?.value
  }

  @Test func `say what they took back and made again, and lead to its line`() throws {
    var desk = try running()
    desk.press(.character("2"), .character("3"), .character("n"), .character("6"), .character("o"))
    desk.press(.character("1"), undo)
    #expect(said(desk) == "Annulé : compétence 6, critère 1, satisfaisant")
    desk.press(.character("1"), .left, undo)
    #expect(said(desk) == "Annulé : compétence 2, critère 3, insuffisant")
    #expect(try value(desk, 2, 3) == nil)
    expectScreen(desk.picture(), "live-b1-undone")
    desk.press(redo)
    #expect(said(desk) == "Rétabli : compétence 2, critère 3, insuffisant")
    #expect(try value(desk, 2, 3) == .insufficient)
    #expect(desk.commands.suffix(3) == [.undo(desk.bloc), .undo(desk.bloc), .redo(desk.bloc)])
  }

  @Test func `lead to the line in the table view too, and to the observation of the mark`() throws {
    var desk = try running()
    desk.open(tables: true)
    desk.press(.character("5"), .character("2"), .character("o"))
    desk.press(.home, .left, undo)
    expectScreen(desk.picture(), "table-b1-undone")
    desk.press(.character("n"))
    #expect(try value(desk, 5, 2) == .insufficient, "the cursor is on what changed")
  }

  @Test func `say why they do nothing where there is nothing`() throws {
    var desk = try running()
    desk.wait(minutes: 1)
    try desk.do(.describeObservation(desk.bloc, desk.lastObservation, Description(cadre: "accueil")))
    desk.press(undo)
    #expect(said(desk).hasPrefix("Ne s'annule pas, rien n'a changé : "))
    #expect(!said(desk).contains("Encore une fois"))
    desk.press(undo)
    #expect(desk.app.status?.kind == .refused)
    #expect(said(desk).hasPrefix("Rien de votre saisie n'est à annuler"))
    desk.press(redo)
    #expect(said(desk).hasPrefix("Rien n'est à rétablir"))
    #expect(desk.commands == [.undo(desk.bloc)])
  }

  @Test func `never pass a description or a presence by, but name it and the key that corrects it`() throws {
    var desk = try running()
    let id = try desk.lastObservation
    desk.press(.character("o"))
    try desk.do(.describeObservation(desk.bloc, id, Description(cadre: "accueil")))
    desk.press(undo)
    #expect(said(desk).hasPrefix("Ne s'annule pas, rien n'a changé : "))
    #expect(said(desk).contains("i le corrige") && said(desk).contains("Encore une fois"))
    #expect(try value(desk, 1, 1) == .satisfying)
    desk.wait(minutes: 1)
    try desk.do(.recordAttendance(desk.bloc, id, BlocDesk.ben, .absent(motif: "malade")))
    desk.press(undo)
    #expect(said(desk).contains("Ben") && said(desk).contains("i le corrige"))
    #expect(try value(desk, 1, 1) == .satisfying, "another entry is named anew")
    desk.press(undo)
    #expect(try value(desk, 1, 1) == nil)
    desk.press(redo, undo)
    #expect(said(desk) == "Annulé : compétence 1, critère 1, satisfaisant")
  }

  @Test func `never pass by what was entered in the interview`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    try desk.grade(by: BlocDesk.ben)
    desk.open()
    desk.press(.character("c"), .character("p"))
    desk.type("précisé")
    desk.press(.escape)
    try desk.do(.recordInterviewAttendance(desk.bloc, BlocDesk.ben, .absent(motif: "malade")))
    let comment = { (desk: BlocDesk) in desk.state.evaluation(desk.bloc).grid(BlocDesk.ana).comments }
    let before = comment(desk)
    desk.press(undo)
    #expect(said(desk).contains("Ben") && said(desk).contains("i le corrige"))
    #expect(comment(desk) == before)
    desk.press(undo)
    #expect(comment(desk) != before)
  }

  @Test func `held down go to the beginning and to the end`() throws {
    var desk = try running()
    for _ in 0..<6 { desk.press(.character("o"), .down, .character("n"), .down) }
    let marked = desk.picture().rows[4..<18]
    for _ in 0..<50 { desk.press(undo) }
    let state = desk.state.evaluation(desk.bloc)
    #expect(state.ownGrid(BlocDesk.ana).marks.isEmpty)
    #expect(desk.commands.count { $0 == .undo(desk.bloc) } == 12, "what holds no more is not asked for")
    for _ in 0..<50 { desk.press(redo) }
    // All but the sign of the cursor, which stands on the last mark made again.
    let again = desk.picture().rows[4..<18]
    #expect(again.map { $0.replacing("▸", with: " ") } == marked.map { $0.replacing("▸", with: " ") })
  }

  @Test func `undo in a text what was typed there, and outside of it the whole run`() throws {
    var desk = try running()
    desk.press(.character("o"), .character("p"))
    desk.type("Écoute bien")
    desk.press(undo)
    let shortened = desk.state.evaluation(desk.bloc).grid(BlocDesk.ana).comment(desk.competence(1))
    #expect(shortened != "Écoute bien" && desk.commands.allSatisfy { $0 != .undo(desk.bloc) })
    desk.press(redo, .escape, .down, undo)
    #expect(said(desk) == "Annulé : précisions, compétence 1")
    #expect(desk.state.evaluation(desk.bloc).grid(BlocDesk.ana).comment(desk.competence(1)) == "")
    #expect(try value(desk, 1, 1) == .satisfying)
  }

  @Test func `take a note back with the time it was taken at`() throws {
    var desk = try running()
    desk.press(.character("3"), .enter)
    desk.type("rebondit")
    desk.press(.escape, .home, undo)
    #expect(said(desk) == "Annulé : note de 09:11, compétence 3, critère 1")
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).notes.isEmpty)
    desk.press(redo)
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).notes.map(\.text) == ["rebondit"])
  }

  @Test func `ask for no motif from the next day on, but say where to give it`() throws {
    var desk = try running()
    desk.press(.character("2"), .character("o"), .character("f"))
    desk.wait(days: 1)
    desk.press(undo)
    #expect(said(desk).contains("La fin ne s'annule pas"))
    desk.press(undo)
    #expect(said(desk).contains("ce qui demande un motif"))
    #expect(desk.app.top is GridScreen)
    #expect(try value(desk, 2, 1) == .satisfying)
  }

  @Test func `take back verdicts while the grids are filled and in the interview`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    desk.open()
    desk.press(.character("2"), .character("n"), .home, undo)
    #expect(said(desk) == "Annulé : compétence 2, critère 1, non satisfait")
    try desk.grade(by: BlocDesk.ana)
    try desk.grade(by: BlocDesk.ben)
    desk.open()
    desk.press(.character("c"), .character("b"), .end, .character("o"), .character("b"), undo)
    #expect(said(desk) == "Annulé : compétence 6, acquise")
    #expect(
      desk.state.evaluation(desk.bloc).competenceVerdict(of: BlocDesk.ana, desk.competence(6)) == .toSee)
  }

  @Test func `are in the help with what they would reverse`() throws {
    var desk = try running()
    desk.press(.character("2"), .character("3"), .character("n"), .character("1"), .character("o"), undo)
    desk.press(.character("h"))
    let help = desk.picture(rows: 60, columns: 100).rows.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
    #expect(help.contains("Annuler : compétence 2, critère 3, insuffisant"))
    #expect(help.contains("Rétablir : compétence 1, critère 1, satisfaisant"))
  }

  @Test func `speak English`() throws {
    var desk = try BlocDesk(language: .en)
    try desk.observe(end: false)
    desk.open()
    desk.press(.character("2"), .character("n"), undo)
    #expect(desk.app.status?.sentence.en == "Undone: competence 2, criterion 1, insufficient")
    desk.press(redo)
    #expect(desk.app.status?.sentence.en == "Redone: competence 2, criterion 1, insufficient")
  }
}
