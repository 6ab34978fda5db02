import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The table view` {
  @Test func `shows a competence with its full texts and its comment`() throws {
    var desk = try BlocDesk()
    try desk.observe("+-+++-++++-", end: false)
    try desk.do(.writeComment(desk.bloc, desk.competence(2), text: "Reformule 漢字 🧑‍🚀 avant de répondre."))
    desk.open(tables: true)
    desk.press(.character("2"))
    expectScreen(desk.picture(), "table-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "table-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "table-b1-120x40")
  }

  @Test func `keeps the same line when the view changes`() throws {
    var desk = try BlocDesk()
    try desk.observe(end: false)
    desk.open(tables: false)
    desk.press(.character("4"), .character("3"), .character("b"), .character("n"))
    #expect(
      desk.commands
        == [.mark(desk.bloc, try desk.lastObservation, desk.criterion(4, 3), .insufficient, motif: nil)])
  }
}

@Suite struct `A grid being filled` {
  private func grading() throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.finishObserving()
    desk.open()
    return desk
  }

  @Test func `shows the verdicts beside the marks`() throws {
    var desk = try grading()
    desk.press(.character("o"), .down, .character("n"), .down, .character("v"))
    expectScreen(desk.picture(), "grading-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "grading-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "grading-b1-120x40")
    desk.press(.character("b"))
    expectScreen(desk.picture(), "grading-b1-live")
  }

  @Test func `gives verdicts to criteria and to competences`() throws {
    var desk = try grading()
    desk.press(.character("o"), .character("r"))
    #expect(
      desk.commands == [
        .giveVerdict(
          desk.bloc, .criterion(desk.criterion(1, 1)), .criterion(desk.criterion(1, 1), .satisfied))
      ])
    #expect(desk.app.status?.kind == .refused)
    for _ in 0..<7 { desk.press(.down) }
    let competence = GridItem.competence(desk.competence(1))
    desk.press(.character("r"), .character("x"))
    #expect(
      desk.commands.suffix(2) == [
        .giveVerdict(desk.bloc, competence, .competence(desk.competence(1), .toSee)),
        .giveVerdict(desk.bloc, competence, nil),
      ])
  }
}

@Suite struct `What is missing` {
  @Test func `names hard rules first, then those that ask for a motif`() throws {
    var desk = try BlocDesk()
    try desk.observe("+")
    try desk.observe("+", end: false)
    desk.open()
    desk.press(.character("k"))
    expectScreen(desk.picture(), "missing-b1", roles: true)
    expectScreen(desk.picture(rows: 17, columns: 60), "missing-b1-60x17")
  }

  @Test func `takes a motif for a soft rule and ends the phase`() throws {
    var desk = try BlocDesk()
    for day in 0..<3 { try desk.observe("+", day: day == 0 ? 0 : 1) }
    desk.open()
    desk.press(.character("f"))
    expectScreen(desk.picture(), "missing-b1-soft")
    desk.press(.enter)
    desk.type("sans objet")
    expectScreen(desk.picture(), "missing-b1-motif")
    desk.press(.enter)
    #expect(desk.commands == [.waive(desk.bloc, .kindAbsent, .bloc, motif: "sans objet")])
    expectScreen(desk.picture(), "missing-b1-none")
    desk.press(.enter)
    #expect(desk.commands.last == .closeObserving(desk.bloc))
    #expect(desk.app.top.context == .grading)
  }

  @Test func `takes a derogation where an authority may give one`() throws {
    var desk = try BlocDesk()
    try desk.observe("+")
    desk.open()
    desk.press(.character("k"), .enter, .down)
    desk.type("CPNEFP")
    desk.press(.down, .down)
    desk.type("congé")
    expectScreen(desk.picture(), "derogation")
    desk.press(.function(10))
    guard case .recordDerogation(_, let derogation) = desk.commands.last else {
      Issue.record("no derogation: \(desk.commands)")
      return
    }
    #expect(derogation.rule == .observationCount)
    #expect(derogation.authority == "CPNEFP")
    #expect(derogation.motif == "congé")
  }

  @Test func `gives one motif to all verdicts without a mark`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    for item in try desk.rules.gridItems {
      let verdict: Verdict =
        switch item {
        case .criterion(let id): .criterion(id, .satisfied)
        case .competence(let id): .competence(id, .acquired)
        }
      try desk.do(.giveVerdict(desk.bloc, item, verdict))
    }
    desk.open()
    desk.press(.character("f"))
    expectScreen(desk.picture(), "missing-b1-unsupported")
    desk.press(.enter)
    desk.type("vu hors entretien")
    desk.press(.enter, .enter)
    #expect(desk.commands.last == .completeGrid(desk.bloc))
    #expect(desk.state.gridHolds(desk.bloc, of: BlocDesk.ana))
    #expect(desk.app.top.context == .interviewing)
  }

  @Test func `refuses to write into a complete grid before anything is typed`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.grade(by: BlocDesk.ana)
    let grid = GridScreen(.grading, Place(bloc: desk.bloc), desk.app.world)
    desk.app = App(world: desk.app.world, first: grid)
    let asked = desk.commands.count
    for key in ["p", "o", "n", "v", "x"] {
      desk.press(.character(Character(key)))
      #expect(
        desk.app.status?.sentence == Wording(language: .fr, state: desk.state).refusal(.gridComplete, in: desk.bloc),
        "\(key)")
    }
    #expect(desk.app.top is GridScreen && desk.commands.count == asked)
  }

  @Test func `goes to the line that lacks a verdict`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    try desk.do(
      .giveVerdict(desk.bloc, .competence(desk.competence(1)), .competence(desk.competence(1), .acquired)))
    try desk.do(
      .giveVerdict(desk.bloc, .criterion(desk.criterion(1, 1)), .criterion(desk.criterion(1, 1), .satisfied)))
    desk.open()
    desk.press(.end, .character("k"), .enter, .character("o"))
    #expect(
      desk.commands
        == [
          .giveVerdict(
            desk.bloc, .criterion(desk.criterion(1, 2)), .criterion(desk.criterion(1, 2), .satisfied))
        ])
  }
}
