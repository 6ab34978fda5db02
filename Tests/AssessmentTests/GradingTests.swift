import Assessment
import Referential
import Testing

@Suite struct `A grid` {
  @Test(arguments: BlocID.all) func `is complete with a verdict on every line`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.grading, bloc)
    #expect(scenario.broken(by: .completeGrid(bloc)) == [.gridComplete])
    try scenario.grade(bloc, by: .ana)
    let last = try #require(try scenario.bloc(bloc).gridItems.last)
    try scenario.do(.giveVerdict(bloc, last, nil))
    #expect(
      scenario.state.gradingProblems(bloc, for: .ana).contains(.verdictsMissing(count: 1, first: last)))
  }

  @Test(arguments: BlocID.all) func `of one's own is enough to go on, not to agree`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.grading, bloc)
    try scenario.complete(bloc, by: .ana)
    #expect(scenario.phase(bloc, .ana) == (bloc == .b1 ? .interviewing : .grading))
    #expect(scenario.phase(bloc, .ben) == .grading)
    #expect(scenario.state.problems(bloc, for: .ben).map(\.rule) == [.gridComplete])
    if bloc == .b1 {
      try scenario.interview(bloc)
      #expect(scenario.phase(bloc, .ana) == .interviewing)
    }
    #expect(scenario.state.problems(bloc, for: .ana) == [.gridNotComplete(.ben)])
    try scenario.complete(bloc, by: .ben)
    #expect(scenario.phase(bloc, .ana) == .agreeing)
  }

  @Test func `in bloc 1 may leave a competence to the interview`() throws {
    var scenario = try Scenario.at(.grading, .b1)
    try scenario.grade(.b1, by: .ana)
    let competence = try scenario.competence(.b1)
    try scenario.do(.giveVerdict(.b1, .competence(competence), .competence(competence, .toSee)))
    try scenario.do(.completeGrid(.b1))
    try scenario.hold(.b1)
    #expect(scenario.broken(by: .closeInterview(.b1)) == [.interviewPlan])
    #expect(
      scenario.refusal(of: .giveVerdict(.b1, .competence(competence), .competence(competence, .toSee)))
        == .toSeeAfterInterview(competence))
    try scenario.do(.giveVerdict(.b1, .competence(competence), .competence(competence, .acquired)))
    try scenario.do(.closeInterview(.b1))
    let grid = scenario.state.evaluation(.b1).ownGrid(.ana)
    #expect(grid.inInterview == [.competence(competence): .competence(competence, .acquired)])
    #expect(grid.graded[.competence(competence)] == .competence(competence, .toSee))
  }

  @Test(arguments: [BlocID.b2, .b3, .b4]) func `after the interview leaves nothing to it`(_ bloc: BlocID)
    throws
  {
    let scenario = try Scenario.at(.grading, bloc)
    let competence = try scenario.competence(bloc)
    let toSee = Command.giveVerdict(bloc, .competence(competence), .competence(competence, .toSee))
    #expect(scenario.refusal(of: toSee) == .toSeeAfterInterview(competence))
  }

  @Test func `records what was obtained in the interview as such`() throws {
    var scenario = try Scenario.at(.interviewing, .b4)
    let criterion = try scenario.criterion(.b4)
    let verdict = Command.giveVerdict(.b4, .criterion(criterion), .criterion(criterion, .satisfied))
    #expect(scenario.refusal(of: verdict) == .interviewNotRunning)
    try scenario.do(.startInterview(.b4))
    try scenario.do(verdict)
    #expect(scenario.state.evaluation(.b4).ownGrid(.ana).inInterview.count == 1)
    #expect(try scenario.do(verdict).isEmpty)
  }

  @Test func `may have an opinion confirmed in the interview`() throws {
    var scenario = try Scenario.at(.interviewing, .b1)
    let criterion = try scenario.criterion(.b1)
    try scenario.do(.startInterview(.b1))
    let same = Command.giveVerdict(.b1, .criterion(criterion), .criterion(criterion, .satisfied))
    #expect(try scenario.do(same).count == 1)
    #expect(try scenario.do(same).isEmpty)
    let clear = Command.giveVerdict(.b1, .criterion(criterion), nil)
    #expect(try scenario.do(clear).count == 1)
    #expect(try scenario.do(clear).isEmpty)
    #expect(
      scenario.state.evaluation(.b1).criterionVerdict(of: .ana, criterion) == .satisfied)
  }

  @Test(arguments: BlocID.all) func `asks why where neither mark nor interview is behind a verdict`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.observed(bloc)
    let first = try #require(scenario.state.counted(in: bloc).first)
    let criterion = try scenario.criterion(bloc)
    try scenario.do(.mark(bloc, first.id, criterion, nil, motif: "mauvaise ligne"))
    try scenario.do(.closeObserving(bloc))
    if bloc != .b1 { try scenario.interview(bloc) }
    try scenario.grade(bloc, by: .ana)
    #expect(
      scenario.state.openGradingProblems(bloc, for: .ana) == [.verdictUnsupported(.criterion(criterion))])
    #expect(scenario.broken(by: .completeGrid(bloc)) == [.unsupportedVerdict])
    try scenario.do(
      .waive(bloc, .unsupportedVerdict, .item(.criterion(criterion)), motif: "vu hors observation"))
    #expect(scenario.log.last?.id.stream.stream == .own(bloc))
    #expect(scenario.refusal(of: .completeGrid(bloc)) == nil)
  }

  @Test func `is supported by the interview in place of a mark`() throws {
    var scenario = try Scenario.observed(.b4)
    let first = try #require(scenario.state.counted(in: .b4).first)
    let criterion = try scenario.criterion(.b4)
    for person in [EvaluatorID.ana, .ben] {
      try scenario.do(.mark(.b4, first.id, criterion, nil, motif: "mauvaise ligne"), by: person)
    }
    try scenario.do(.closeObserving(.b4))
    try scenario.hold(.b4)
    try scenario.do(.settlePlanItem(.b4, .criterion(criterion), .addressed))
    try scenario.do(.closeInterview(.b4))
    try scenario.grade(.b4, by: .ana)
    #expect(scenario.refusal(of: .completeGrid(.b4)) == nil)
  }

  @Test func `that no longer holds may be changed at once`() throws {
    var scenario = try Scenario.at(.grading, .b2)
    try scenario.complete(.b2, by: .ana)
    let item = GridItem.criterion(try scenario.criterion(.b2))
    // Written by the same person on another device.
    scenario.record(
      .grid(.b2, .verdictGiven(item, nil, was: nil, .own, inInterview: false)), by: .ana)
    #expect(scenario.state.setback(.b2, for: .ana) == .gridChanged)
    #expect(scenario.state.problems(.b2, for: .ana) == [.verdictsMissing(count: 1, first: item)])
    #expect(
      scenario.refusal(of: .giveVerdict(.b2, item, .criterion(try scenario.criterion(.b2), .notObserved)))
        == nil)
  }

  @Test func `takes a verdict on the line it is about`() throws {
    let scenario = try Scenario.at(.grading, .b1)
    let (a, b) = (try scenario.criterion(.b1, 0), try scenario.criterion(.b1, 1))
    #expect(
      scenario.refusal(of: .giveVerdict(.b1, .criterion(a), .criterion(b, .satisfied)))
        == .verdictNotForItem(.criterion(a)))
  }
}
