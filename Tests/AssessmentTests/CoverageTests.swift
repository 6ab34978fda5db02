import Assessment
import Referential
import Testing

@Suite struct `What was seen of a bloc` {
  /// Two observations with marks of both: Ana saw 1.1 and 1.2, Ben 1.2 and 2.1.
  private func watched() throws -> (Scenario, first: ObservationID, second: ObservationID) {
    var scenario = try Scenario()
    try scenario.prepare(.b1)
    let first = try scenario.observe(.b1, day: 0)
    let second = try scenario.observe(.b1, day: 1)
    for (person, observation, criterion) in [
      (EvaluatorID.ana, first, criterion(1, 1)), (.ana, second, criterion(1, 1)),
      (.ana, second, criterion(1, 2)), (.ben, second, criterion(1, 2)), (.ben, second, criterion(2, 1)),
    ] {
      try scenario.do(.mark(.b1, observation, criterion, .satisfying, motif: "report"), by: person)
    }
    return (scenario, first, second)
  }

  private func criterion(_ competence: Int, _ number: Int) -> CriterionID {
    CriterionID(competence: CompetenceID(bloc: .b1, number: competence), number: number)
  }

  @Test func `is one's own as long as grids are filled separately`() throws {
    let (scenario, _, _) = try watched()
    let coverage = scenario.state.coverage(.b1, for: .ana)
    #expect(coverage.people == [.ana])
    #expect(coverage.lines.filter { $0.times > 0 }.map(\.criterion) == [criterion(1, 1), criterion(1, 2)])
    #expect(coverage.lines.first?.times == 2)
    #expect(coverage.lines.allSatisfy { line in line.marks.allSatisfy { $0.count == 1 } })
    #expect(coverage.seen(in: 0) == 1 && coverage.seen(in: 1) == 2)
    #expect(coverage.isUnseen(CompetenceID(bloc: .b1, number: 2)))
  }

  @Test func `is the pair's in a joint grid`() throws {
    var (scenario, _, _) = try watched()
    try scenario.do(.chooseFilling(.b1, .joint))
    let coverage = scenario.state.coverage(.b1, for: .ana)
    #expect(coverage.people == [.ana, .ben])
    #expect(coverage.seen == 3)
    let line = try #require(coverage.lines.first { $0.criterion == criterion(2, 1) })
    #expect(line.marks == [[nil, nil], [nil, .satisfying]])
    #expect(coverage == scenario.state.coverage(.b1, for: .ben))
  }

  @Test func `counts what counts`() throws {
    var (scenario, _, second) = try watched()
    try scenario.do(.setAsideObservation(.b1, second, motif: "hors sujet"))
    let aside = scenario.state.coverage(.b1, for: .ana)
    #expect(aside.columns.map(\.counts) == [true, false])
    #expect(aside.lines.first?.times == 1)
    #expect(aside.seen == 1)
    try scenario.do(.voidObservation(.b1, second, motif: "panne"))
    #expect(scenario.state.coverage(.b1, for: .ana).columns.count == 1)
  }

  @Test func `goes on behind whoever takes another's place`() throws {
    var (scenario, _, _) = try watched()
    try scenario.do(.replaceEvaluator(.b1, .ben, by: .cleo, motif: "congé"))
    #expect(scenario.state.coverage(.b1, for: .cleo).seen == 2)
  }

  @Test func `makes each evaluator's own plan, and both together the interview's`() throws {
    let (scenario, _, _) = try watched()
    let state = scenario.state
    let (ana, ben) = (state.ownPlan(.b1, of: .ana), state.ownPlan(.b1, of: .ben))
    for (person, plan) in [(EvaluatorID.ana, ana), (.ben, ben)] {
      let seen = state.coverage(.b1, for: person).lines.filter { $0.times > 0 }.map(\.criterion)
      let open = try scenario.bloc(.b1).criteria.map(\.id).filter { !seen.contains($0) }
      #expect(open.filter { !plan.unseen.contains($0.competence) } == plan.suggested)
      let competences = try scenario.bloc(.b1).competences.map(\.id)
      #expect(plan.unseen == competences.filter { id in seen.allSatisfy { $0.competence != id } })
    }
    #expect(ana.unseen.map(\.number) == [2, 3, 4, 5, 6])
    #expect(ben.unseen.map(\.number) == [3, 4, 5, 6])
    // What one of the two saw was seen: the interview addresses what neither did.
    let both = state.plan(.b1)
    #expect(both.unseen == ana.unseen.filter { ben.unseen.contains($0) })
    #expect(both.fixed == ana.fixed)
  }

  @Test func `comes from two laptops as from one`() throws {
    var here = try Scenario()
    try here.prepare(.b4)
    let observation = try here.observe(.b4, day: 0)
    var there = here
    there.laptop = "b"
    let (mine, its) = (
      CriterionID(competence: CompetenceID(bloc: .b4, number: 1), number: 1),
      CriterionID(competence: CompetenceID(bloc: .b4, number: 2), number: 1)
    )
    try here.do(.mark(.b4, observation, mine, .satisfying, motif: nil), by: .ana)
    try there.do(.mark(.b4, observation, its, .insufficient, motif: nil), by: .ben)
    #expect(here.state.plan(.b4) == here.state.ownPlan(.b4, of: .ana))
    let alone = here.state.ownPlan(.b4, of: .ana)
    here.receive(there.log)
    #expect(here.state.ownPlan(.b4, of: .ana) == alone)
    #expect(!here.state.plan(.b4).unseen.map(\.number).contains(2))
    #expect(here.state.plan(.b4).required.contains(.competence(CompetenceID(bloc: .b4, number: 3))))
  }
}

@Suite struct `What is still to be described of an observation` {
  @Test func `is what its bloc's protocol records`() throws {
    var open: [BlocID: [Undescribed]] = [:]
    for bloc in BlocID.all {
      var scenario = try Scenario()
      try scenario.prepare(bloc)
      try scenario.do(.startObservation(bloc, kind: nil))
      open[bloc] = scenario.state.undescribed(try scenario.lastObservation(bloc), in: bloc)
    }
    #expect(open[.b1] == [.channels, .cadre, .customerInformed, .attendance(.ben)])
    #expect(open[.b2] == [.steeringTools, .attendance(.ben)])
    #expect(open[.b3] == [.tools, .attendance(.ben)])
    #expect(open[.b4] == [.channels, .counterpart, .customerInformed, .attendance(.ben)])
  }

  @Test(arguments: BlocID.all) func `is nothing once it was said, or where it does not count`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    let id = try scenario.observe(bloc, day: 0)
    try scenario.do(.describeObservation(bloc, id, Description(customerInformed: false)))
    #expect(scenario.state.undescribed(id, in: bloc) == [])
    try scenario.do(.startObservation(bloc, kind: nil))
    let bare = try scenario.lastObservation(bloc)
    #expect(scenario.state.undescribed(bare, in: bloc) != [])
    try scenario.do(.setAsideObservation(bloc, bare, motif: "essai"))
    #expect(scenario.state.undescribed(bare, in: bloc) == [])
  }
}
