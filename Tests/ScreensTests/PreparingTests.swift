import Assessment
import Canvas
import Referential
import Screens
import TestSupport
import Testing
import Wording

@Suite struct `Preparing a bloc` {
  private func bench(_ number: Int = 1, _ candidate: Candidate? = Cast.dana) throws -> Bench {
    var story = Story(try Cast.referential())
    if let candidate { try story.do(.recordCandidate(candidate)) }
    let bloc = try Cast.bloc(number)
    return try Bench(stories: [("d", story)], open: "d") { _ in PreparingScreen(bloc: bloc) }
  }

  @Test func `puts what is enough to start first`() throws {
    let bench = try bench()
    expectScreen(bench.app.draw(size: Size(rows: 17, columns: 60)), "preparing-60x17")
    expectScreen(bench.app.draw(size: Size(rows: 24, columns: 80)), "preparing-80x24")
    expectScreen(bench.app.draw(size: Size(rows: 40, columns: 120)), "preparing-120x40")
  }

  @Test func `stays once one has declared while something is left, and says where it is found later`() throws {
    var bench = try bench()
    bench.press(.character("o"))
    #expect(bench.commands == [.recordEvaluator(Cast.ana), .declareImpartiality(try Cast.bloc(1))])
    #expect(bench.app.top is PreparingScreen)
    #expect(bench.app.status?.sentence.fr.contains("binôme") == true, "\(String(describing: bench.app.status))")
    #expect(bench.rows().contains("▸ ! Binôme"), "\(bench.rows())")
    #expect(bench.rows().contains("f observer"), "\(bench.rows())")
    bench.press(.character("f"))
    #expect(bench.app.top is GridScreen)
    #expect(bench.app.status?.sentence[.fr].contains("binôme") == true)
    #expect(bench.rows().contains("(a"), "\(bench.rows())")
  }

  @Test func `gives way to observing once the last thing is there`() throws {
    var bench = try bench()
    bench.press(.character("o"), .enter)
    bench.press(.down, .right, .right, .control("d"))
    #expect(bench.commands.last == .nameTeam(try Cast.bloc(1), [Cast.ana.id, Cast.ben.id]))
    #expect(bench.app.top is GridScreen)
  }

  @Test func `tells before anybody is observed what the role of the person at the keyboard lacks`() throws {
    func line(_ change: (inout Evaluator) -> Void) throws -> String {
      var ana = Cast.ana
      change(&ana)
      var story = Story(try Cast.referential())
      try story.do(.recordCandidate(Cast.dana))
      try story.do(.recordEvaluator(ana))
      let bloc = try Cast.bloc(1)
      let bench = try Bench(stories: [("d", story)], open: "d") { _ in PreparingScreen(bloc: bloc) }
      return bench.rows(17, 60).split(separator: "\n").first { $0.contains("Vos informations") }.map(String.init) ?? ""
    }
    #expect(try line { _ in }.contains("✓ Vos informations"))
    let untrained = try line { $0.trainedOn = nil }
    #expect(untrained.contains("! Vos informations") && untrained.contains("formation à saisir"))
    let expired = try line { $0.accreditation?.until = Cast.day(1) }
    #expect(expired.contains("! Vos informations") && expired.contains("habilitation à saisir"))
    #expect(
      try line {
        $0.role = .internalExpert; $0.trainedOn = nil; $0.accreditation = nil
      }.contains("✓ Vos"))
  }

  @Test func `goes on to observing only once one has declared`() throws {
    var bench = try bench()
    bench.press(.character("f"))
    #expect(bench.commands.isEmpty)
    #expect(bench.app.top is PreparingScreen)
    #expect(bench.app.status?.sentence == ScreenText.declareByKey)
  }

  @Test func `declares only from the declaration's own line, where its text is to be read`() throws {
    var bench = try bench()
    bench.press(.down, .down, .character("o"))
    #expect(bench.commands.isEmpty)
    #expect(bench.app.status?.kind == .refused)
    #expect(bench.rows().contains("▸ ! Déclaration"), "\(bench.rows())")
    #expect(bench.rows().contains("déclare n'avoir avec"))
    bench.press(.character("o"))
    #expect(bench.commands == [.recordEvaluator(Cast.ana), .declareImpartiality(try Cast.bloc(1))])
  }

  @Test func `is not declared by the key of a mark after another person came to the keyboard`() throws {
    var bench = try bench()
    bench.press(.character("o"), .character("f"), .character("u"), .down, .enter)
    #expect(bench.app.world.me == Cast.ben.id)
    #expect(bench.app.top is PreparingScreen)
    let before = bench.commands
    bench.press(.character("o"))
    #expect(bench.commands == before, "\(bench.commands)")
    #expect(bench.rows().contains("déclare n'avoir avec"))
    bench.press(.character("o"))
    #expect(bench.commands.last == .declareImpartiality(try Cast.bloc(1)))
  }

  @Test func `declares with a key of its own only, never with the Enter that came from the page before`() throws {
    var bench = try bench()
    bench.press(.enter, .enter)
    #expect(bench.commands.isEmpty)
    #expect(bench.app.status?.sentence == ScreenText.declareByKey)
    #expect(bench.app.top is PreparingScreen)
  }

  @Test func `warns before a choice that was changed is dropped`() throws {
    var bench = try bench()
    bench.press(.down, .down, .enter, .right, .escape)
    #expect(bench.app.status?.sentence == ScreenText.leavesForm)
    #expect(bench.app.top is FormScreen)
    bench.press(.escape)
    #expect(bench.app.top is PreparingScreen)
  }

  @Test func `wants the candidate before the declaration`() throws {
    var bench = try bench(1, nil)
    bench.press(.character("o"))
    #expect(bench.asked.isEmpty)
    #expect(bench.app.status?.sentence == ScreenText.candidateFirst)
  }

  @Test func `names the team and records who is new to the dossier`() throws {
    var bench = try bench()
    bench.press(.down, .down, .enter)
    bench.press(.down, .right, .right, .control("d"))
    #expect(
      bench.commands == [
        .recordEvaluator(Cast.ana), .recordEvaluator(Cast.ben),
        .nameTeam(try Cast.bloc(1), [Cast.ana.id, Cast.ben.id]),
      ])
  }

  @Test func `refuses a team of one person twice`() throws {
    var bench = try bench()
    bench.press(.down, .down, .enter)
    bench.press(.down, .right, .control("d"))
    #expect(bench.asked.isEmpty)
    #expect(bench.app.status?.sentence == ScreenText.samePerson)
  }

  @Test func `plans the interview by a day as people write it`() throws {
    var bench = try bench(3)
    bench.press(.down, .down, .down, .enter)
    bench.type("2/12/2026")
    bench.press(.control("d"))
    #expect(bench.commands == [.planInterview(try Cast.bloc(3), Cast.day(9))])
  }
}
