import Assessment
import Referential
import Testing

@Suite struct `The window of the observations` {
  /// A prepared bloc observed on the given days.
  private func observed(_ bloc: BlocID, on days: [Int]) throws -> Scenario {
    var scenario = try Scenario.at(.observing, bloc)
    scenario.now = Scenario.moment(day: -20)
    for day in days { try scenario.observe(bloc, day: day) }
    if bloc == .b1 { try scenario.do(.waive(bloc, .kindAbsent, .bloc, motif: "sans objet")) }
    if bloc == .b3 { try scenario.do(.recordContactSheets(bloc, asked: true, handedIn: 0)) }
    return scenario
  }

  @Test(arguments: [BlocID.b1, .b4]) func `takes the seventh day and refuses the eighth`(_ bloc: BlocID)
    throws
  {
    let early = bloc == .b1 ? [0, 2] : [0, 1, 2, 3]
    #expect(try observed(bloc, on: early + [6]).open(bloc).isEmpty)
    var late = try observed(bloc, on: early + [7])
    #expect(late.open(bloc) == [.window])
    #expect(
      late.state.observingProblems(bloc).contains(
        .windowExceeded(first: Scenario.day(0), last: Scenario.day(7), latest: Scenario.day(6))))
    try late.derogate(.window, in: bloc)
    #expect(late.open(bloc).isEmpty)
  }

  @Test(arguments: [BlocID.b1, .b4]) func `counts only what is counted`(_ bloc: BlocID) throws {
    let early = bloc == .b1 ? [0, 1, 2] : [0, 1, 2, 3, 4]
    var scenario = try observed(bloc, on: early + [9])
    #expect(scenario.open(bloc).contains(.window))
    try scenario.setAsideLast(bloc)
    #expect(scenario.open(bloc).isEmpty)
  }

  @Test(arguments: [-7, -4, -1]) func `of bloc 3 takes each of the seven days before`(_ offset: Int) throws {
    let days = [offset, -3, -2].sorted().map { $0 + 7 }
    #expect(try observed(.b3, on: days).open(.b3).isEmpty)
  }

  @Test(arguments: [-8, 0, 1]) func `of bloc 3 refuses any other day`(_ offset: Int) throws {
    let days = [offset, -3, -2].sorted().map { $0 + 7 }
    var scenario = try observed(.b3, on: days)
    #expect(scenario.open(.b3) == [.window])
    let outside = scenario.state.observingProblems(.b3).contains { problem in
      guard case .outsideInterviewWindow(_, let day, let from, let to) = problem else { return false }
      return day == Scenario.day(offset + 7) && from == Scenario.day(0) && to == Scenario.day(6)
    }
    #expect(outside)
    try scenario.derogate(.window, in: .b3)
    #expect(scenario.open(.b3).isEmpty)
  }

  @Test func `of bloc 3 needs to know the interview's day`() throws {
    var scenario = try Scenario()
    try scenario.openDossier()
    try scenario.do(.nameTeam(.b3, [.ana, .ben]))
    for person in [EvaluatorID.ana, .ben] { try scenario.do(.declareImpartiality(.b3), by: person) }
    try scenario.observeAll(.b3)
    #expect(scenario.open(.b3) == [.window])
    try scenario.do(.planInterview(.b3, Scenario.day(5)))
    #expect(scenario.open(.b3).isEmpty)
  }

  @Test func `of bloc 3 is looked at again on the day of the interview itself`() throws {
    var scenario = try Scenario.at(.interviewing, .b3)
    scenario.go(toDay: 8)
    try scenario.hold(.b3)
    #expect(scenario.broken(by: .closeInterview(.b3)) == [.window])
    try scenario.derogate(.window, in: .b3)
    #expect(scenario.broken(by: .closeInterview(.b3)).isEmpty)
  }

  @Test func `of bloc 3 goes by the day on which the interview was held, not by a plan made since`() throws {
    var scenario = try Scenario.held(.b3)
    try scenario.do(.returnToPhase(.b3, .observing, motif: "oubli"))
    try scenario.do(.planInterview(.b3, Scenario.day(20)))
    #expect(scenario.open(.b3).isEmpty)
  }

  @Test func `goes by the local date of each observation`() throws {
    var scenario = try observed(.b1, on: [0, 1])
    // Half past eleven in the evening of the seventh day; the eighth has begun further east.
    scenario.now = Scenario.moment(day: 6, hour: 23, minute: 30)
    try scenario.observe(.b1, day: 6)
    #expect(scenario.open(.b1).isEmpty)
  }
}
