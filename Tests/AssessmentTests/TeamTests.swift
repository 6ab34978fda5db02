import Assessment
import Referential
import Testing

@Suite struct `The team` {
  /// What a bloc of a fully observed dossier says of a team.
  private func faults(
    _ bloc: BlocID, _ team: [EvaluatorID], changing people: Evaluator...
  ) throws -> [Problem] {
    var scenario = try Scenario.observed(bloc)
    for person in people { try scenario.do(.recordEvaluator(person)) }
    try scenario.do(.nameTeam(bloc, team))
    let problems = scenario.state.teamProblems(bloc)
    #expect(problems.allSatisfy(scenario.state.observingProblems(bloc).contains))
    #expect(scenario.broken(by: .closeObserving(bloc), as: team[0]).contains(.team) == !problems.isEmpty)
    return problems
  }

  @Test(arguments: BlocID.all)
  func `is an expert habilité with an expert interne or with a responsable pédagogique`(
    _ bloc: BlocID
  ) throws {
    #expect(try faults(bloc, [.ana, .ben]).isEmpty)
    #expect(try faults(bloc, [.ben, .ana]).isEmpty)
    #expect(try faults(bloc, [.cleo, .ana]).isEmpty)
  }

  @Test func `keeps a person's key when the particulars change`() throws {
    var scenario = try Scenario.observed(.b1)
    let key = try #require(scenario.state.evaluators[.ana]?.publicKey)
    var moved = Evaluator.ana
    moved.organisation = "Autre cabinet"
    moved.publicKey = nil
    try scenario.do(.recordEvaluator(moved))
    #expect(scenario.state.evaluators[.ana]?.organisation == "Autre cabinet")
    #expect(scenario.state.evaluators[.ana]?.publicKey == key)
  }

  @Test(arguments: BlocID.all) func `is two persons`(_ bloc: BlocID) throws {
    #expect(try faults(bloc, [.ana]) == [.team(.notTwo(count: 1))])
    let scenario = try Scenario.observed(bloc)
    #expect(scenario.refusal(of: .nameTeam(bloc, [.ana, .ana])) == .teamOfTwo(count: 2))
    #expect(scenario.refusal(of: .nameTeam(bloc, [])) == .teamOfTwo(count: 0))
    #expect(scenario.refusal(of: .nameTeam(bloc, [.ana, .ben, .cleo])) == .teamOfTwo(count: 3))
    let nobody = EvaluatorID(unchecked: "nobody")
    #expect(scenario.refusal(of: .nameTeam(bloc, [.ana, nobody])) == .unknownEvaluator(nobody))
  }

  @Test(arguments: BlocID.all)
  func `has an expert habilité who was trained by the branch`(
    _ bloc: BlocID
  ) throws {
    #expect(try faults(bloc, [.ben, .cleo]) == [.team(.noAccreditedExpert)])
    var untrained = Evaluator.ana
    untrained.trainedOn = nil
    #expect(try faults(bloc, [.ana, .ben], changing: untrained) == [.team(.expertNotTrained(.ana))])
  }

  @Test(arguments: BlocID.all) func `has a second person of the other role`(_ bloc: BlocID) throws {
    var second = Evaluator.ana
    second.id = .ben
    #expect(try faults(bloc, [.ana, .ben], changing: second) == [.team(.noSecondRole)])
  }

  @Test(arguments: BlocID.all)
  func `has an expert interne of the same company and another service`(
    _ bloc: BlocID
  ) throws {
    var foreign = Evaluator.ben
    foreign.organisation = "Mutuelle Autre"
    #expect(try faults(bloc, [.ana, .ben], changing: foreign) == [.team(.internalOfOtherCompany(.ben))])
    var undeclared = Evaluator.ben
    undeclared.otherService = false
    #expect(
      try faults(bloc, [.ana, .ben], changing: undeclared) == [.team(.internalServiceNotDeclared(.ben))])
  }

  @Test(arguments: BlocID.all)
  func `has a responsable pédagogique who is habilité and ran the course`(
    _ bloc: BlocID
  ) throws {
    var manager = Evaluator.cleo
    manager.accreditation = nil
    manager.ranCourse = false
    #expect(
      try faults(bloc, [.ana, .cleo], changing: manager) == [
        .team(.managerNotAccredited(.cleo)), .team(.managerDidNotRunCourse(.cleo)),
      ])
  }

  @Test func `is a rule that no authority lifts`() throws {
    for bloc in BlocID.all {
      #expect(try Scenario.observed(bloc).derogationRefusal(.team, in: bloc) == .notDerogable(.team))
    }
  }

  @Test(arguments: BlocID.all) func `is habilitée on each day of observation, or by derogation`(
    _ bloc: BlocID
  ) throws {
    let lastDay = try Scenario.at(.observing, bloc).rules(bloc).observations.minimum - 1
    for (until, holds) in [(lastDay, true), (lastDay - 1, false)] {
      var scenario = try Scenario.observed(bloc)
      var ana = Evaluator.ana
      ana.accreditation?.until = Scenario.day(until)
      try scenario.do(.recordEvaluator(ana))
      #expect(scenario.open(bloc) == (holds ? [] : [.accreditation]))
      try scenario.derogate(.accreditation, in: bloc)
      #expect(scenario.open(bloc).isEmpty)
    }
  }

  @Test(arguments: BlocID.all) func `has a responsable pédagogique who is habilité on each day too`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.observed(bloc)
    try scenario.do(.nameTeam(bloc, [.ana, .cleo]))
    #expect(!scenario.open(bloc).contains(.accreditation))
    var cleo = Evaluator.cleo
    cleo.accreditation?.from = Scenario.day(1)
    try scenario.do(.recordEvaluator(cleo))
    #expect(scenario.state.observingProblems(bloc).contains(.notAccredited(.cleo, on: Scenario.day(0))))
    #expect(!scenario.state.observingProblems(bloc).contains(.notAccredited(.cleo, on: Scenario.day(1))))
    try scenario.derogate(.accreditation, in: bloc)
    #expect(!scenario.open(bloc).contains(.accreditation))
  }

  @Test(arguments: BlocID.all) func `is habilitée on the day of the interview, or by derogation`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.held(bloc)
    let day = try #require(scenario.state.evaluation(bloc).interview.day)
    for (from, holds) in [(day, true), (day.adding(1), false)] {
      var ana = Evaluator.ana
      ana.accreditation?.from = from
      ana.accreditation?.until = day.adding(100)
      // Earlier days are lifted, so that only the interview's own rule is looked at.
      var changed = scenario
      try changed.do(.recordEvaluator(ana))
      let problems = changed.state.interviewProblems(bloc)
      #expect(problems.contains(.notAccredited(.ana, on: day)) == !holds)
    }
    try scenario.derogate(.accreditation, in: bloc)
    var never = Evaluator.ana
    never.accreditation = nil
    try scenario.do(.recordEvaluator(never))
    #expect(scenario.broken(by: .closeInterview(bloc)).isEmpty)
  }

  @Test(arguments: BlocID.all) func `needs both declarations to agree but one to observe`(_ bloc: BlocID)
    throws
  {
    var scenario = try Scenario()
    try scenario.do(.recordCandidate(.dana))
    try scenario.do(.recordEvaluator(.ana))
    #expect(scenario.phase(bloc) == .preparing)
    try scenario.do(.declareImpartiality(bloc))
    #expect(scenario.phase(bloc) == .observing)
    #expect(scenario.refusal(of: .startObservation(bloc, kind: nil)) == nil)
    #expect(scenario.state.waitingProblems(bloc).isEmpty)
    try scenario.do(.recordEvaluator(.ben))
    try scenario.do(.nameTeam(bloc, [.ana, .ben]))
    #expect(scenario.phase(bloc, .ana) == .observing)
    #expect(scenario.phase(bloc, .ben) == .preparing)
    #expect(scenario.state.waitingProblems(bloc).contains(.impartialityMissing(.ben)))
  }

  @Test func `leaves others out`() throws {
    let scenario = try Scenario.observed(.b1)
    #expect(scenario.refusal(of: .closeObserving(.b1), by: .cleo) == .notInTeam(.cleo))
    #expect(scenario.refusal(of: .replaceEvaluator(.b1, .ben, by: .cleo, motif: "parti"), by: .cleo) == nil)
    #expect(scenario.refusal(of: .replaceEvaluator(.b1, .cleo, by: .ben, motif: "x")) == .notInTeam(.cleo))
    #expect(scenario.refusal(of: .replaceEvaluator(.b1, .ben, by: .ana, motif: "x")) == .alreadyInTeam(.ana))
  }
}
