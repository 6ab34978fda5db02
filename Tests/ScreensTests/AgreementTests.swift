import Assessment
import Canvas
import PlainText
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The agreement` {
  private func agreeing(divergent: Bool = true) throws -> BlocDesk {
    var desk = try BlocDesk()
    try desk.finishObserving()
    let (c33, c21) = (desk.criterion(3, 2), desk.criterion(2, 1))
    try desk.grade(by: BlocDesk.ana)
    try desk.grade(
      by: BlocDesk.ben,
      changes: divergent
        ? [
          .competence(desk.competence(3), .notAcquired), .criterion(c33, .notSatisfied),
          .criterion(c21, .notObserved),
        ]
        : [])
    try desk.interview()
    let id = try desk.lastObservation
    try desk.do(.addNote(desk.bloc, id, c33, text: "cite les trois formules"))
    try desk.do(
      .addNote(desk.bloc, id, c33, text: "ne connaît pas le renfort hospitalisation"), by: BlocDesk.ben)
    desk.open()
    return desk
  }

  @Test func `shows only what differs, with what both wrote about it`() throws {
    var desk = try agreeing()
    expectScreen(desk.picture(), "agreement-b1", roles: true)
    desk.press(.down, .down)
    expectScreen(desk.picture(), "agreement-b1-notes")
    expectScreen(desk.picture(rows: 17, columns: 60), "agreement-b1-60x17")
    expectScreen(desk.picture(rows: 40, columns: 120), "agreement-b1-120x40")
  }

  @Test func `changes one's own verdict with a motif`() throws {
    var desk = try agreeing()
    desk.press(.character("m"), .down, .enter)
    desk.type("vu ensemble")
    desk.press(.enter)
    #expect(
      desk.commands == [
        .modifyVerdict(desk.bloc, .criterion(desk.criterion(2, 1), .notObserved), motif: "vu ensemble")
      ])
    #expect(desk.state.divergences(desk.bloc).count == 2)
  }

  @Test func `keeps a line that was settled by a change, to come back to`() throws {
    var desk = try agreeing()
    desk.press(.character("m"), .down, .enter)
    desk.type("vu ensemble")
    desk.press(.enter)
    let rows = desk.picture().rows.map { $0.replacing("\u{A0}", with: " ") }
    #expect(rows[0].contains("2 divergences"))
    #expect(rows.contains { $0.hasPrefix("▸ ✓ Compétence 2, critère 1") }, "\(rows)")
    #expect(rows.contains { $0.contains("vu ensemble") }, "\(rows)")
    desk.press(.character("g"))
    #expect(desk.app.status?.kind == .refused)
    desk.press(.character("m"), .enter)
    desk.type("non, relu")
    desk.press(.enter)
    #expect(
      desk.commands.last
        == .modifyVerdict(desk.bloc, .criterion(desk.criterion(2, 1), .satisfied), motif: "non, relu"))
    #expect(desk.state.divergences(desk.bloc).count == 3)
    #expect(desk.picture().rows.contains { $0.hasPrefix("▸ ! Compétence") }, "\(desk.picture().rows)")
  }

  @Test func `says why the keys of the grid do nothing in it`() throws {
    var desk = try agreeing()
    desk.press(.character("4"))
    #expect(desk.app.status?.sentence[.fr].contains("flèches") == true, "\(desk.app.status as Any)")
    desk.press(.control("z"))
    #expect(desk.app.status?.sentence[.fr].contains("motif") == true, "\(desk.app.status as Any)")
    desk.press(.character("j"))
    #expect(desk.app.status?.sentence == ScreenText.keyMeansNothing)
  }

  @Test func `maintains a divergence on a criterion, never on a competence`() throws {
    var desk = try agreeing()
    desk.press(.character("g"))
    desk.type("chacun sa lecture")
    desk.press(.enter)
    #expect(
      desk.commands == [.maintainDivergence(desk.bloc, desk.criterion(2, 1), motif: "chacun sa lecture")])
    desk.press(.down, .character("g"))
    #expect(desk.commands.count == 1)
    #expect(desk.app.status?.kind == .refused)
  }

  @Test func `settles a text that was joined of two by its key, once it was read`() throws {
    var desk = try agreeing(divergent: false)
    let competence = desk.competence(1)
    try desk.do(.writeCommonComment(desk.bloc, competence, text: "Bien tenu."))
    desk.record(
      [.bloc(desk.bloc, .commonCommentEdited(competence, TextEdit(at: 0, removed: "Assez", inserted: "Très")))],
      by: BlocDesk.ben)
    desk.press(.home)
    expectScreen(desk.picture(), "agreement-b1-joined")
    desk.press(.character("p"))
    expectScreen(desk.picture(), "agreement-b1-joined-open")
    desk.press(.function(10))
    #expect(desk.state.evaluation(desk.bloc).commonComments[competence] == "Bien Très tenu.")
    #expect(desk.state.evaluation(desk.bloc).mergedTexts.isEmpty)
    #expect(desk.app.top is AgreementScreen)
    desk.press(.character("p"), .function(10))
    #expect(desk.app.status?.sentence == ScreenText.nothingToSettle)
  }

  @Test func `writes the common comments below both own ones`() throws {
    var desk = try agreeing()
    desk.press(.tab, .character("p"))
    desk.type("Vu.")
    expectScreen(desk.picture(), "agreement-b1-comment")
    desk.press(.escape)
    #expect(desk.state.evaluation(desk.bloc).commonComments[desk.competence(1)] == "Vu.")
  }

  @Test func `proposes, waits for the other, and goes on to the signing`() throws {
    var desk = try agreeing(divergent: false)
    desk.press(.character("d"))
    expectScreen(desk.picture(), "agreement-b1-blocked")
    desk.press(.escape)
    for competence in try desk.rules.competences {
      try desk.do(.writeCommonComment(desk.bloc, competence.id, text: "Vu ensemble."))
    }
    desk.press(.character("d"), .enter)
    #expect(desk.commands == [.proposeDecision(desk.bloc, .validated)])
    expectScreen(desk.picture(), "agreement-b1-proposed")
    desk.press(.character("o"))
    #expect(desk.commands.count == 1)
    desk.app.world.me = BlocDesk.ben
    desk.press(.character("o"))
    #expect(desk.commands.count == 1)
    expectScreen(desk.picture(), "agreement-b1-accepting")
    desk.press(.enter)
    #expect(desk.commands.last == .acceptDecision(desk.bloc))
    #expect(desk.app.top.context == .signing)
  }

  @Test func `names every motif and every change before a decision is accepted`() throws {
    var desk = try agreeing()
    let changed = Verdict.criterion(desk.criterion(2, 1), .satisfied)
    try desk.do(.modifyVerdict(desk.bloc, changed, motif: "revu ensemble"), by: BlocDesk.ben)
    try desk.do(
      .modifyVerdict(desk.bloc, .competence(desk.competence(3), .acquired), motif: "de même"), by: BlocDesk.ben)
    try desk.do(.maintainDivergence(desk.bloc, desk.criterion(3, 2), motif: "deux lectures"))
    for number in 1...3 {
      try desk.do(
        .waive(desk.bloc, .unsupportedVerdict, .item(.criterion(desk.criterion(1, number))), motif: "vu avant"),
        by: BlocDesk.ben)
    }
    for competence in try desk.rules.competences {
      try desk.do(.writeCommonComment(desk.bloc, competence.id, text: "Vu ensemble."))
    }
    try desk.do(.proposeDecision(desk.bloc, .validated), by: BlocDesk.ben)
    #expect(desk.picture().rows.last?.hasPrefix(" o accepter") == true, "\(desk.picture().rows)")
    desk.press(.character("o"))
    let text = desk.picture(rows: 60, columns: 120).rows.joined(separator: "\n").replacing("\u{A0}", with: " ")
    #expect(text.contains("3 fois : vu avant (Ben Caradec)"), "\(text)")
    #expect(text.contains("revu ensemble") && text.contains("de même"), "\(text)")
    #expect(text.contains("sans objet (Ana Prudhomme)"))
  }

  @Test func `lets a motif beside one's own verdict be corrected, and no grid is opened again by it`() throws {
    var desk = try agreeing()
    for (person, motif) in [(BlocDesk.ana, "vu avent"), (BlocDesk.ben, "le sien")] {
      try desk.do(
        .waive(desk.bloc, .unsupportedVerdict, .item(.criterion(desk.criterion(1, 1))), motif: motif), by: person)
    }
    desk.press(.character("a"))
    for _ in 0..<30 where !desk.picture(rows: 60).rows.contains(where: { $0.contains("▸ Corriger un motif") }) {
      desk.press(.down)
    }
    desk.press(.enter)
    let list = desk.picture().rows.joined()
    #expect(list.contains("vu avent") && !list.contains("le sien"), "\(list)")
    desk.press(.down, .enter, .control("u"))
    desk.type("vu avant")
    desk.press(.enter)
    let motifs = desk.state.evaluation(desk.bloc).allWaivers.filter { $0.rule == .unsupportedVerdict }.map(\.motif)
    #expect(Set(motifs) == ["vu avant", "le sien"], "\(desk.commands) \(desk.picture().rows)")
    #expect(desk.app.top is AgreementScreen)
    #expect([BlocDesk.ana, BlocDesk.ben].allSatisfy { desk.state.gridHolds(desk.bloc, of: $0) })
  }

  @Test func `says that a proposal was withdrawn`() throws {
    var desk = try agreeing(divergent: false)
    for competence in try desk.rules.competences {
      try desk.do(.writeCommonComment(desk.bloc, competence.id, text: "Vu ensemble."))
    }
    try desk.do(.proposeDecision(desk.bloc, .validated))
    try desk.do(.writeCommonComment(desk.bloc, desk.competence(1), text: "Vu ensemble, oui."))
    expectScreen(desk.picture(), "agreement-b1-withdrawn")
  }

  @Test func `lets both grids be read in full`() throws {
    var desk = try agreeing()
    desk.press(.character("l"))
    expectScreen(desk.picture(), "agreement-b1-reading")
    desk.press(.end)
    expectScreen(desk.picture(), "agreement-b1-reading-end")
  }
}
