import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The closing interview` {
  private func interviewing() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.do(
      .addNote(desk.bloc, try desk.lastObservation, desk.criterion(5, 2), text: "n'en a pas eu l'occasion"))
    try desk.do(.writeComment(desk.bloc, desk.competence(5), text: "Rien vu.\nÀ voir en entretien."))
    try desk.grade(by: BlocDesk.ana)
    desk.wait(days: 1)
    desk.open()
    return desk
  }

  @Test func `shows its plan, what is left to see in front`() throws {
    var desk = try interviewing()
    expectScreen(desk.picture(), "interview-b1-before")
    desk.press(.character("c"))
    desk.wait(minutes: 6, seconds: 31)
    desk.press(.down, .down, .enter, .down)
    expectScreen(desk.picture(), "interview-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "interview-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "interview-b1-120x40")
  }

  @Test func `ticks items off, sets them aside with a motif, and opens them again`() throws {
    var desk = try interviewing()
    desk.press(.character("c"), .down, .down, .enter)
    #expect(desk.commands.last == .settlePlanItem(desk.bloc, .fixed("choices"), .addressed))
    desk.press(.character("x"))
    #expect(desk.commands.last == .settlePlanItem(desk.bloc, .fixed("choices"), nil))
    desk.press(.down, .character("e"))
    desk.type("pas le temps")
    desk.press(.enter)
    #expect(
      desk.commands.last
        == .settlePlanItem(desk.bloc, .competence(desk.competence(5)), .setAside(motif: "pas le temps")))
  }

  @Test func `runs, pauses, and is ended by f`() throws {
    var desk = try interviewing()
    desk.press(.character(" "))
    #expect(desk.commands.isEmpty)
    desk.press(.character("c"), .character(" "), .character(" "), .character("f"), .character("f"))
    #expect(
      desk.commands == [
        .startInterview(desk.bloc), .pauseInterview(desk.bloc), .resumeInterview(desk.bloc),
        .endInterview(desk.bloc),
      ])
    expectScreen(desk.picture(), "interview-b1-missing")
  }

  @Test func `takes verdicts in its tables, and comes back to the plan`() throws {
    var desk = try interviewing()
    desk.press(.character("c"), .enter)
    expectScreen(desk.picture(), "interview-b1-table")
    let item = GridItem.competence(desk.competence(5))
    desk.press(.character("r"))
    #expect(desk.app.status?.kind == .refused)
    desk.press(.character("o"))
    #expect(desk.commands.last == .giveVerdict(desk.bloc, item, .competence(desk.competence(5), .acquired)))
    #expect(desk.state.evaluation(desk.bloc).ownGrid(BlocDesk.ana).inInterview[item] != nil)
    desk.press(.character("b"))
    #expect(desk.app.top.context == .interviewing)
  }

  @Test func `asks for a start before a verdict`() throws {
    var desk = try interviewing()
    desk.press(.character("b"), .character("o"))
    #expect(desk.commands.isEmpty)
    #expect(desk.app.status?.kind == .refused)
  }

  @Test func `records who is there`() throws {
    var desk = try interviewing()
    desk.press(.character("i"))
    expectScreen(desk.picture(), "interview-details")
    desk.press(.function(10))
    #expect(desk.commands.first == .placeInterview(desk.bloc, .company))
    #expect(desk.commands.count == 3)
  }
}
