import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The list of observations` {
  /// Four observations of B1: one shared and complete, one set aside, one voided, one running and bare.
  private func desk() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.observe("+-")
    let first = try desk.lastObservation
    try desk.do(.describeObservation(desk.bloc, first, Description(customerInformed: true)))
    let b4 = try #require(BlocID("B4"))
    for command in [Command.nameTeam(b4, [BlocDesk.ana, BlocDesk.ben]), .declareImpartiality(b4)] {
      try desk.do(command)
    }
    try desk.do(.shareObservation(desk.bloc, first, with: b4, kind: nil))
    try desk.observe("+", day: 1)
    try desk.do(.setAsideObservation(desk.bloc, try desk.lastObservation, motif: "client pressé"))
    desk.wait(minutes: 5)
    try desk.do(.startObservation(desk.bloc, kind: .simulated))
    try desk.do(.voidObservation(desk.bloc, try desk.lastObservation, motif: "panne du tchat"))
    desk.wait(minutes: 5)
    desk.open()
    desk.press(.character("c"))
    desk.wait(minutes: 4, seconds: 12)
    return desk
  }

  @Test func `says of each how it stands, when it was and what was recorded`() throws {
    var desk = try desk()
    desk.press(.character("l"))
    expectScreen(desk.picture(), "observations-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "observations-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "observations-b1-120x40")
    desk.press(.up, .up)
    expectScreen(desk.picture(), "observations-b1-aside")
    desk.press(.up)
    expectScreen(desk.picture(), "observations-b1-shared")
  }

  @Test func `stands in the page where there is room, and moves nothing`() throws {
    var desk = try desk()
    let live = desk.picture(rows: 40, columns: 120)
    expectScreen(live, "observations-bar-live-120x40")
    desk.press(.character("b"))
    expectScreen(desk.picture(rows: 40, columns: 120), "observations-bar-table-120x40")
    var bare = try BlocDesk()
    bare.open()
    let rows = bare.picture(rows: 40, columns: 120).rows
    // The labels stand where they stand without it.
    let labels = rows.indices.filter { rows[$0].contains("sortie du conflit") }
    #expect(labels == live.rows.indices.filter { live.rows[$0].contains("sortie du conflit") })
  }

  @Test func `says what to do where nothing was observed`() throws {
    var desk = try BlocDesk()
    desk.open()
    desk.press(.character("l"))
    expectScreen(desk.picture(), "observations-none")
    desk.press(.character("i"))
    #expect(desk.app.status?.sentence == ScreenText.listEmpty)
  }

  @Test func `chooses where marks go`() throws {
    var desk = try desk()
    let first = try #require(desk.state.observations(of: desk.bloc).first?.id)
    desk.press(.character("l"), .home, .enter)
    #expect((desk.app.top as? GridScreen)?.place.observation == first)
    desk.press(.down, .down, .character("o"))
    #expect(desk.commands.last == .mark(desk.bloc, first, desk.criterion(1, 3), .satisfying, motif: nil))
  }

  @Test func `gives no column to what is voided`() throws {
    var desk = try desk()
    desk.press(.character("l"), .up, .enter)
    #expect(desk.app.status?.sentence == ScreenText.noColumnForVoided)
    for key in [Key.character("i"), .character("e"), .character("x"), .character("f"), .character("a")] {
      desk.press(key)
      #expect(desk.app.status?.sentence == ScreenText.isVoided)
    }
    #expect(desk.commands == [.startObservation(desk.bloc, kind: nil)])
  }

  @Test func `pauses, resumes and ends what runs, and nothing else`() throws {
    var desk = try desk()
    let running = try #require(desk.state.running?.id)
    desk.press(.character("l"), .character(" "), .character(" "), .character("f"), .character("f"))
    #expect(
      desk.commands.dropFirst() == [
        .pauseObservation(desk.bloc, running), .resumeObservation(desk.bloc, running),
        .endObservation(desk.bloc, running),
      ])
    #expect(desk.app.status?.sentence == ScreenText.notRunning)
    #expect(desk.app.top is ObservationsPanel)
  }

  @Test func `sets aside with a motif, and takes back in`() throws {
    var desk = try desk()
    let id = try #require(desk.state.running?.id)
    desk.press(.character("l"), .character("e"))
    desk.type("essai")
    desk.press(.enter)
    #expect(desk.commands.last == .setAsideObservation(desk.bloc, id, motif: "essai"))
    #expect(desk.app.top is ObservationsPanel)
    desk.press(.character("e"))
    #expect(desk.commands.last == .retainObservation(desk.bloc, id))
  }

  @Test func `voids only with a motif`() throws {
    var desk = try desk()
    let id = try #require(desk.state.running?.id)
    desk.press(.character("l"), .character("x"), .enter)
    #expect(desk.app.status?.kind == .refused)
    desk.type("alarme incendie")
    desk.press(.enter)
    #expect(desk.commands.last == .voidObservation(desk.bloc, id, motif: "alarme incendie"))
  }

  @Test func `describes the one that is chosen`() throws {
    var desk = try desk()
    let first = try #require(desk.state.observations(of: desk.bloc).first?.id)
    desk.press(.character("l"), .home, .character("i"), .down, .down, .right, .control("d"))
    guard case .describeObservation(_, first, _)? = desk.commands.last else {
      Issue.record("\(String(describing: desk.commands.last))")
      return
    }
    #expect(desk.app.top is ObservationsPanel)
  }

  @Test func `leads to attendance and sharing as the other actions do`() throws {
    var desk = try desk()
    let id = try #require(desk.state.running?.id)
    desk.press(.character("l"), .character("a"), .enter, .down)
    desk.press(.down, .enter)
    desk.type("formation")
    desk.press(.enter)
    #expect(
      desk.commands.last == .recordAttendance(desk.bloc, id, BlocDesk.ben, .absent(motif: "formation")))
    #expect(desk.app.top is ObservationsPanel)
    desk.press(.character("a"), .down, .enter, .end, .enter)
    let other = try Cast.bloc(4)
    #expect(desk.commands.last == .shareObservation(desk.bloc, id, with: other, kind: nil))
  }

  @Test func `only shows once the observing is over`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    desk.open()
    desk.press(.character("l"), .character("f"))
    #expect(desk.app.status?.kind == .refused)
    desk.press(.enter)
    #expect(desk.app.top is GridScreen)
    #expect(desk.commands.isEmpty)
  }
}

@Suite struct `An observation begun with one key` {
  @Test func `asks for its description when it ends, and never gets in the way`() throws {
    var desk = try BlocDesk()
    desk.open()
    desk.press(.character("c"), .character("o"))
    desk.wait(minutes: 10)
    desk.press(.character("f"))
    expectScreen(desk.picture(), "observation-ended-bare")
    desk.press(.down, .character("n"))
    let id = try desk.lastObservation
    #expect(
      desk.commands.last == .mark(desk.bloc, id, desk.criterion(1, 2), .insufficient, motif: nil))
    desk.press(.character("k"), .end)
    expectScreen(desk.picture(), "missing-b1-describe")
    desk.press(.enter)
    #expect(desk.app.top.context == .form)
  }

  @Test func `has no description to ask for where everything was said`() throws {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    let id = try desk.lastObservation
    try desk.do(.describeObservation(desk.bloc, id, Description(customerInformed: true)))
    desk.wait(minutes: 10)
    desk.open()
    desk.press(.character("f"))
    #expect(desk.app.status?.sentence.fr == "Entretien observé n°\u{A0}1 terminé à 09:10 (10:00)")
  }

  @Test func `keeps a second one from being begun, and says how to go on`() throws {
    var desk = try BlocDesk()
    desk.open()
    desk.press(.character("c"), .character("c"))
    #expect(desk.app.status?.sentence.fr.contains("f termine") == true)
    desk.press(.character(" "), .character("c"))
    #expect(desk.app.status?.sentence.fr.contains("Espace reprend") == true)
    #expect(desk.commands.count == 2)
  }

  @Test func `says where it runs if that is another bloc`() throws {
    var desk = try BlocDesk()
    let b4 = try #require(BlocID("B4"))
    try desk.do(.nameTeam(b4, [BlocDesk.ana, BlocDesk.ben]))
    try desk.do(.declareImpartiality(b4))
    try desk.do(.startObservation(b4, kind: nil))
    desk.open()
    desk.press(.character("c"))
    let running = try #require(desk.state.running?.id)
    let words = Wording(state: desk.state)
    #expect(
      desk.app.status?.sentence
        == ScreenText.runsElsewhere(words.definite(running, in: b4), words.bloc(b4)))
    #expect(desk.commands.isEmpty)
  }
}
