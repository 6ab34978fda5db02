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

  @Test func `says before it is begun whose grid is missing on this computer, and how to get there`() throws {
    var desk = try interviewing()
    func second() -> String { desk.picture().rows[1].replacing("\u{A0}", with: " ") }
    #expect(second().contains("Il manque la grille de Ben Caradec (u"), "\(second())")
    desk.press(.character("c"))
    #expect(second().contains("À aborder"), "\(second())")
    var both = try BlocDesk()
    try both.finishObserving()
    for person in [BlocDesk.ana, BlocDesk.ben] { try both.grade(by: person) }
    both.open()
    #expect(both.picture().rows[1].contains("À aborder"))
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

  @Test func `is made one with what the other laptop started by one key, and two again with a motif`() throws {
    var desk = try interviewing()
    desk.press(.character("="))
    #expect(desk.commands.isEmpty)
    desk.press(.character("c"))
    try desk.merge(.bloc(desk.bloc, .interviewStarted), by: BlocDesk.ben)
    desk.wait(minutes: 15)
    desk.press(.character("f"), .character("f"), .character("="))
    #expect(
      desk.commands == [
        .startInterview(desk.bloc), .endInterview(desk.bloc), .endInterview(desk.bloc),
        .pairSittings(desk.bloc, 1, with: 2),
      ])
    #expect(desk.state.evaluation(desk.bloc).interview.recordedSeconds == 15 * 60)
    desk.press(.character("="))
    desk.type("deux temps")
    desk.press(.enter)
    #expect(desk.commands.last == .unpairSitting(desk.bloc, 1, motif: "deux temps"))
    #expect(desk.state.evaluation(desk.bloc).interview.recordedSeconds == 30 * 60)
  }

  @Test func `notes on a competence's line what it is about`() throws {
    var desk = try interviewing()
    desk.press(.character("t"))
    desk.type("x")
    #expect(
      desk.commands.last == .addNote(desk.bloc, nil, nil, competence: desk.competence(5), text: "x"))
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

  @Test func `says when time runs out, and from when on it is over`() throws {
    var desk = try interviewing()
    desk.press(.character("c"))
    desk.wait(minutes: 13, seconds: 20)
    expectScreen(desk.picture(), "interview-b1-last-minutes")
    desk.wait(minutes: 2, seconds: 50)
    expectScreen(desk.picture(), "interview-b1-over", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "interview-b1-over-60x17")
    desk.wait(minutes: 4)
    let second = desk.picture().rows[1]
    #expect(second.contains("! 15:00 dépassées de 05:10, motif à donner"))
    desk.press(.character(" "))
    desk.wait(minutes: 30)
    #expect(desk.picture().rows[1] == second)
    #expect(desk.picture().rows[0].contains("en pause"))
  }

  @Test func `is longer with an approved accommodation`() throws {
    var desk = try interviewing()
    try desk.do(
      .recordAccommodation(
        Accommodation(measure: "Temps majoré", approvedBy: "Référente", interviewMinutes: 20)))
    desk.press(.character("c"))
    desk.wait(minutes: 16)
    #expect(desk.picture().rows[0].contains("16:00 / 20:00"))
    #expect(!desk.picture().rows[1].contains("!"))
  }

  @Test func `says why no other bloc can follow`() throws {
    var desk = try interviewing()
    desk.press(.character("c"), .character("j"))
    #expect(desk.commands == [.startInterview(desk.bloc)])
    #expect(desk.app.status?.sentence.fr.contains("B2 en est à la préparation") == true)
  }

  /// Bloc 1 at its interview, and these blocs too.
  private func several(_ numbers: Int...) throws -> BlocDesk {
    var desk = try interviewing()
    for number in numbers {
      let bloc = try Cast.bloc(number)
      try desk.do(.nameTeam(bloc, [BlocDesk.ana, BlocDesk.ben]))
      for person in [BlocDesk.ana, BlocDesk.ben] { try desk.do(.declareImpartiality(bloc), by: person) }
      if number == 3 { try desk.do(.planInterview(bloc, desk.app.world.today.adding(1))) }
      let rules = try #require(desk.state.referential.bloc(bloc)).protocol
      for _ in 0..<rules.observations.minimum {
        try desk.do(.startObservation(bloc, kind: nil))
        let id = try #require(desk.state.running?.id)
        try desk.do(.recordAttendance(bloc, id, BlocDesk.ben, .present))
        desk.wait(minutes: 10)
        try desk.do(.endObservation(bloc, id))
      }
      if rules.contactSheets { try desk.do(.recordContactSheets(bloc, asked: true, handedIn: 0)) }
      let open = desk.state.blocking(desk.state.observingProblems(bloc), in: bloc)
      for problem in open { try desk.do(.waive(bloc, problem.rule, problem.subject, motif: "essai")) }
      try desk.do(.closeObserving(bloc))
    }
    return desk
  }

  @Test func `goes on to the one bloc that waits for its interview, in one key`() throws {
    var desk = try several(2)
    desk.press(.character("c"))
    desk.wait(minutes: 15)
    desk.press(.character("j"))
    let b2 = try Cast.bloc(2)
    #expect(
      desk.commands == [.startInterview(desk.bloc), .endInterview(desk.bloc), .startInterview(b2)])
    #expect((desk.app.top as? InterviewScreen)?.bloc == b2)
    expectScreen(desk.picture(), "interview-next-b2")
    #expect(desk.state.evaluation(desk.bloc).interview.recordedSeconds == 900)
  }

  @Test func `begins the next one with nothing in the way, whatever is still to be written there`() throws {
    var desk = try several(2)
    let b2 = try Cast.bloc(2)
    try desk.do(.addNote(b2, nil, nil, text: ""))
    desk.press(.character("c"), .character("j"))
    #expect((desk.app.top as? InterviewScreen)?.bloc == b2)
    #expect(desk.state.evaluation(b2).interview.isRunning)
  }

  @Test func `asks which bloc where several wait`() throws {
    var desk = try several(2, 4)
    desk.press(.character("c"), .character("j"))
    expectScreen(desk.picture(), "interview-which-next")
    desk.press(.down, .enter)
    let b4 = try Cast.bloc(4)
    #expect((desk.app.top as? InterviewScreen)?.bloc == b4)
    #expect(desk.commands.suffix(2) == [.endInterview(desk.bloc), .startInterview(b4)])
    // From there the other one that waits follows, and leaving closes the dossier.
    desk.press(.character("j"))
    let b2 = try Cast.bloc(2)
    #expect(desk.commands.suffix(2) == [.endInterview(b4), .startInterview(b2)])
    desk.press(.character("q"))
    #expect(desk.asked.last == .closeDossier)
  }

  @Test func `is not begun beside another that runs`() throws {
    var desk = try several(2)
    try desk.do(.startInterview(try Cast.bloc(2)))
    desk.press(.character("c"))
    #expect(desk.commands.isEmpty)
    #expect(desk.app.status?.sentence.fr.contains("B2") == true)
  }
}
