import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `The other actions of a bloc` {
  private func bench(_ number: Int = 1, damage: [String] = []) throws -> (Bench, BlocID) {
    let bloc = try Cast.bloc(number)
    var story = Story(try Cast.referential())
    try story.prepare(bloc)
    _ = try story.observe(bloc)
    story.state.damage = damage
    return (
      try Bench(stories: [("d", story)], open: "d") { BlocScreens.screen(for: Place(bloc: bloc), $0) }, bloc
    )
  }

  @Test func `stand with the reasons of those that are off`() throws {
    var (bench, _) = try bench(3)
    bench.press(.character("a"))
    expectScreen(bench.app.draw(size: Size(rows: 40, columns: 120)), "actions-120x40")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "actions-80x24")
    expectScreen(bench.app.draw(size: Size(rows: 17, columns: 60)), "actions-60x17")
  }

  /// Goes to the line of the list that starts with this, as a person would by looking.
  private func go(to label: Sentence, _ bench: inout Bench) throws {
    for _ in 0..<40 {
      if bench.rows(60, 160).contains("▸ \(label.fr)") { return }
      bench.press(.down)
    }
    Issue.record("no line \(label.fr)")
  }

  @Test func `say of a revision that it waits for the signed result, or is open already`() throws {
    var (bench, _) = try bench()
    func row() -> String {
      bench.rows(60, 160).split(separator: "\n").first { $0.contains("Rouvrir une révision") }.map(String.init) ?? ""
    }
    bench.press(.character("a"))
    #expect(row().contains("une fois le résultat signé par les deux"), "\(row())")
    var desk = try BlocDesk()
    desk.record([.bloc(desk.bloc, .revisionOpened(motif: "saisie"))], by: BlocDesk.ben)
    desk.open()
    desk.press(.character("a"))
    let shown = desk.picture(rows: 60, columns: 160).rows.first { $0.contains("Rouvrir une révision") } ?? ""
    #expect(shown.contains("déjà ouverte"), "\(shown)")
  }

  @Test func `correct a motif that was recorded, all it stands for at once`() throws {
    let bloc = try Cast.bloc(1)
    var story = Story(try Cast.referential())
    try story.prepare(bloc)
    _ = try story.observe(bloc)
    for subject in [Subject.bloc, .observation(try #require(story.state.observations(of: bloc).first?.id))] {
      try story.do(.waive(bloc, .kindAbsent, subject, motif: "sans objett"))
    }
    var bench = try Bench(stories: [("d", story)], open: "d") {
      BlocScreens.screen(for: Place(bloc: bloc), $0)
    }
    bench.press(.character("a"))
    try go(to: Sentence(same: "Corriger un motif"), &bench)
    bench.press(.enter)
    #expect(bench.rows().contains("sans objett"), "\(bench.rows())")
    bench.press(.enter, .backspace, .enter)
    #expect(
      bench.commands == [
        .waive(bloc, .kindAbsent, .bloc, motif: "sans objet"),
        .waive(
          bloc, .kindAbsent, .observation(try #require(story.state.observations(of: bloc).first?.id)),
          motif: "sans objet"),
      ])
    #expect(bench.app.top is GridScreen)
  }

  @Test func `void an observation with the motif that is typed`() throws {
    var (bench, bloc) = try bench()
    let id = try #require(bench.app.world.state.observations(of: bloc).first?.id)
    bench.press(.character("a"))
    try go(to: ScreenText.actionVoid(bench.app.world.definite(id, bloc)), &bench)
    bench.press(.enter)
    bench.type("Panne")
    bench.press(.enter)
    #expect(bench.commands == [.voidObservation(bloc, id, motif: "Panne")])
    #expect(bench.app.top is GridScreen)
  }

  @Test func `do not void without a motif`() throws {
    var (bench, bloc) = try bench()
    let id = try #require(bench.app.world.state.observations(of: bloc).first?.id)
    bench.press(.character("a"))
    try go(to: ScreenText.actionVoid(bench.app.world.definite(id, bloc)), &bench)
    bench.press(.enter, .enter)
    #expect(bench.app.status?.kind == .refused)
    #expect(bench.app.world.state.observations[id]?.voidedFor == nil)
  }

  @Test func `interrupt, and come back from it`() throws {
    var (bench, bloc) = try bench()
    bench.press(.character("a"))
    try go(to: ScreenText.actionInterrupt, &bench)
    bench.press(.enter)
    bench.type("Congé de longue durée")
    bench.press(.enter)
    #expect(bench.app.top is InterruptedScreen)
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "interrupted-80x24")
    bench.press(.character("a"))
    try go(to: ScreenText.actionReturn, &bench)
    bench.press(.enter, .down, .enter)
    bench.type("Retour")
    bench.press(.enter)
    #expect(bench.commands.last == .returnToPhase(bloc, .observing, motif: "Retour"))
    #expect(bench.app.top is GridScreen)
  }

  @Test func `lift a rule by derogation`() throws {
    var (bench, bloc) = try bench()
    bench.press(.character("a"))
    try go(to: ScreenText.actionDerogation, &bench)
    bench.press(.enter, .enter)
    bench.fill("Commission")
    bench.press(.enter)
    bench.type("Fermeture de l'agence")
    bench.press(.control("d"))
    #expect(
      bench.commands == [
        .recordDerogation(
          bloc,
          Derogation(
            rule: .observationCount, authority: "Commission", day: Cast.day(2),
            motif: "Fermeture de l'agence"))
      ])
  }

  @Test func `acknowledge damage that was told`() throws {
    var (bench, _) = try bench(damage: ["journal coupé"])
    bench.press(.character("a"))
    try go(to: ScreenText.actionDamage, &bench)
    bench.press(.enter, .enter)
    #expect(bench.commands == [.acknowledgeDamage("journal coupé")])
  }

  @Test func `say why one that is off does nothing`() throws {
    var (bench, _) = try bench()
    bench.press(.character("a"))
    try go(to: ScreenText.actionRevision, &bench)
    bench.press(.enter)
    #expect(bench.asked.isEmpty)
    #expect(bench.app.status?.kind == .refused)
  }

  @Test func `record contact sheets where the protocol asks for them`() throws {
    var (bench, bloc) = try bench(3)
    bench.press(.character("a"))
    try go(to: ScreenText.actionSheets, &bench)
    bench.press(.enter, .down, .backspace)
    bench.type("2")
    bench.press(.control("d"))
    #expect(bench.commands == [.recordContactSheets(bloc, asked: true, handedIn: 2)])
  }
}

extension World {
  /// `l'entretien observé n° 1`.
  fileprivate func definite(_ id: ObservationID, _ bloc: BlocID) -> Sentence {
    Wording(state: state).definite(id, in: bloc)
  }
}
