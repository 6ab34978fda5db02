import Assessment
import Referential
import Testing

@Suite struct `The early warnings` {
  private func lacking(_ scenario: Scenario, _ bloc: BlocID) -> [Problem] {
    scenario.state.outlook(bloc, for: .ana, today: scenario.now.day)?.lacking ?? []
  }

  @Test func `say nothing of what could only be seen before anything was`() throws {
    for bloc in [BlocID.b1, .b2, .b3, .b4] {
      var scenario = try Scenario()
      try scenario.prepare(bloc)
      #expect(lacking(scenario, bloc) == [])
    }
  }

  @Test func `of bloc 1 are the simulated situation and another setting`() throws {
    var scenario = try Scenario()
    try scenario.prepare(.b1)
    try scenario.observe(.b1, day: 0)
    #expect(lacking(scenario, .b1) == [.kindNeverSeen(.simulated), .tooFewCadres(distinct: 1, asked: 2)])
    try scenario.observe(.b1, day: 1, kind: .simulated)
    #expect(lacking(scenario, .b1) == [])
    try scenario.observe(.b1, day: 2, kind: .simulated)
    #expect(lacking(scenario, .b1) == [.tooManyOfKind(.simulated, counted: 2, maximum: 1)])
  }

  @Test func `are gone with a motif`() throws {
    var scenario = try Scenario()
    try scenario.prepare(.b1)
    try scenario.observe(.b1, day: 0)
    try scenario.do(.waive(.b1, .kindAbsent, .bloc, motif: "sans objet"))
    #expect(lacking(scenario, .b1) == [.tooFewCadres(distinct: 1, asked: 2)])
  }

  @Test func `of bloc 3 are each tool once, the contact sheets and the interview's day`() throws {
    var scenario = try Scenario()
    try scenario.openDossier()
    try scenario.do(.nameTeam(.b3, [.ana, .ben]))
    for person in [EvaluatorID.ana, .ben] { try scenario.do(.declareImpartiality(.b3), by: person) }
    #expect(lacking(scenario, .b3) == [.interviewDayUnknown])
    try scenario.observe(.b3, day: 1)
    let tools = lacking(scenario, .b3).compactMap { problem -> Tool? in
      if case .toolNeverUsed(let tool) = problem { tool } else { nil }
    }
    #expect(tools == [.email, .specific])
    #expect(lacking(scenario, .b3).contains(.contactSheetsNotAsked))
    try scenario.do(.planInterview(.b3, Scenario.day(12)))
    let outside = lacking(scenario, .b3).contains { $0.rule == .window }
    #expect(outside)
    #expect(!lacking(scenario, .b3).contains(.interviewDayUnknown))
  }

  @Test func `of bloc 4 are both kinds of customers`() throws {
    var scenario = try Scenario()
    try scenario.prepare(.b4)
    try scenario.observe(.b4, day: 0)
    #expect(lacking(scenario, .b4) == [.counterpartNeverSeen(.prospect)])
    try scenario.observe(.b4, day: 1)
    #expect(lacking(scenario, .b4) == [])
  }

  @Test func `end with the observing`() throws {
    let scenario = try Scenario.at(.grading, .b1)
    #expect(lacking(scenario, .b1) == [])
  }
}
