import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The coverage view` {
  private func observed(language: Language = .fr, glyphs: Glyphs = .unicode) throws -> BlocDesk {
    var desk = try BlocDesk(language: language, glyphs: glyphs)
    try desk.observe("++·+··+··+")
    try desk.observe("·-++·····-", day: 1)
    try desk.do(.addNote(desk.bloc, try desk.lastObservation, desk.criterion(5, 2), text: "pas d'occasion"))
    try desk.do(.addNote(desk.bloc, try desk.lastObservation, nil, text: "a choisi de rappeler"))
    try desk.do(
      .mark(desk.bloc, try desk.lastObservation, desk.criterion(6, 1), .insufficient, motif: nil),
      by: BlocDesk.ben)
    desk.wait(minutes: 3)
    try desk.do(.startObservation(desk.bloc, kind: nil))
    try desk.do(.setAsideObservation(desk.bloc, try desk.lastObservation, motif: "essai"))
    try desk.do(.endObservation(desk.bloc, try desk.lastObservation))
    desk.open()
    return desk
  }

  @Test func `marks what was never seen`() throws {
    var desk = try observed()
    desk.press(.character("g"))
    expectScreen(desk.picture(), "coverage-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "coverage-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "coverage-b1-120x40")
    desk.press(.character("z"))
    expectScreen(desk.picture(), "coverage-b1-unseen")
  }

  @Test func `speaks English, and does with ASCII`() throws {
    var desk = try observed(language: .en, glyphs: .ascii)
    desk.press(.character("g"))
    expectScreen(desk.picture(rows: 17, columns: 60), "coverage-b1-english-ascii")
    desk.press(.character("b"))
    expectScreen(desk.picture(), "plan-b1-english-ascii")
  }

  @Test func `shows nothing of the other's marks in separate grids`() throws {
    var desk = try observed()
    desk.press(.character("g"))
    let mine = desk.picture(rows: 60, columns: 80).rows
    let other = try #require(mine.first { $0.contains("1 maîtrise de soi") })
    #expect(!other.contains("−") && other.contains("non vu"))
    let id = try #require(desk.state.counted(in: desk.bloc).first?.id)
    for criterion in try desk.rules.criteria {
      try desk.do(.mark(desk.bloc, id, criterion.id, .insufficient, motif: "report"), by: BlocDesk.ben)
    }
    #expect(desk.picture(rows: 60, columns: 80).rows == mine)
    desk.press(.character("b"))
    #expect(desk.picture().rows.joined().contains("Compétence 6, Conflits"))
  }

  @Test func `shows the signs of both in a joint grid`() throws {
    var desk = try observed()
    try desk.do(.chooseFilling(desk.bloc, .joint))
    desk.press(.character("g"), .end)
    expectScreen(desk.picture(), "coverage-b1-joint")
  }

  @Test func `goes to the line of the grid`() throws {
    var desk = try observed()
    desk.press(.character("g"), .down, .down, .down, .enter)
    #expect((desk.app.top as? GridScreen)?.place.item == .criterion(desk.criterion(1, 4)))
    desk.press(.character("g"), .character("z"), .tab, .enter)
    let item = (desk.app.top as? GridScreen)?.place.item
    #expect(item == .criterion(desk.criterion(2, 1)))
  }

  @Test func `shows only what was not seen, the rest hidden`() throws {
    var desk = try observed()
    desk.press(.character("g"), .character("z"))
    let rows = desk.picture(rows: 60, columns: 80).rows
    #expect(!rows.contains { $0.contains("1 posture d'accueil") })
    #expect(rows.contains { $0.contains("3 limites connues") })
    desk.press(.character("z"))
    #expect(desk.picture(rows: 60, columns: 80).rows.contains { $0.contains("1 posture d'accueil") })
  }

  @Test func `leads to the interview's plan with the notes beside it, and back`() throws {
    var desk = try observed()
    desk.press(.character("g"), .character("b"))
    expectScreen(desk.picture(), "plan-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "plan-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "plan-b1-120x40")
    desk.press(.character("b"))
    #expect(desk.app.top is CoverageScreen)
    desk.press(.escape)
    #expect(desk.app.top is GridScreen)
  }

  @Test(arguments: ["B1", "B2", "B3", "B4"])
  func `plans what each bloc's protocol asks for`(name: String) throws {
    var desk = try BlocDesk(name)
    try desk.observe("+")
    desk.open()
    desk.press(.character("g"), .character("b"))
    let text = desk.picture(rows: 60, columns: 120).rows.joined(separator: "\n")
    for item in try desk.rules.protocol.interview.fixedItems { #expect(text.contains("! \(item.text)")) }
    let asks = try desk.rules.protocol.interview.unseenCompetences
    #expect(text.contains("! Compétence 3") == asks)
    #expect(text.contains("· Compétence 3") == !asks)
    #expect(desk.commands.isEmpty)
  }

  @Test func `goes to the tables while the interview is held`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    desk.wait(days: 1)
    desk.open()
    desk.press(.character("c"), .character("g"), .end, .enter)
    let grid = try #require(desk.app.top as? GridScreen)
    #expect(grid.place.item == .criterion(desk.criterion(6, 4)))
    desk.press(.character("g"), .character("b"))
    #expect(desk.app.top is InterviewScreen)
  }
}
