import Assessment
import Referential
import Testing

@Suite struct `A joint grid` {
  @Test(arguments: BlocID.all) func `is one grid that either fills for both`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.observing, bloc)
    try scenario.do(.chooseFilling(bloc, .joint))
    try scenario.observeAll(bloc)
    try scenario.do(.closeObserving(bloc))
    if bloc != .b1 { try scenario.interview(bloc) }
    try scenario.grade(bloc, by: .ben)
    try scenario.do(.completeGrid(bloc), by: .ana)
    if bloc == .b1 { try scenario.interview(bloc) }
    #expect(scenario.phase(bloc, .ana) == .agreeing)
    #expect(scenario.phase(bloc, .ben) == .agreeing)
    #expect(scenario.state.divergences(bloc).isEmpty)
    try scenario.propose(bloc)
    try scenario.do(.acceptDecision(bloc), by: .ben)
    try scenario.sign(bloc, by: .ana)
    #expect(scenario.phase(bloc) == .signing)
    try scenario.sign(bloc, by: .ben)
    #expect(scenario.phase(bloc) == .sealed)
    #expect(scenario.state.evaluation(bloc).filling == .joint)
  }

  @Test func `begun as two keeps what one wrote or both wrote alike`() throws {
    var scenario = try Scenario.at(.grading, .b1)
    let (a, b, c) = (
      try scenario.criterion(.b1, 0), try scenario.criterion(.b1, 1), try scenario.criterion(.b1, 2)
    )
    func give(_ id: CriterionID, _ verdict: CriterionVerdict, by person: EvaluatorID) throws {
      try scenario.do(.giveVerdict(.b1, .criterion(id), .criterion(id, verdict)), by: person)
    }
    try give(a, .satisfied, by: .ana)
    try give(b, .satisfied, by: .ana)
    try give(b, .satisfied, by: .ben)
    try give(c, .satisfied, by: .ana)
    try give(c, .notSatisfied, by: .ben)
    let competence = try scenario.competence(.b1)
    try scenario.do(.writeComment(.b1, competence, text: "Clair."), by: .ana)
    try scenario.do(.writeComment(.b1, competence, text: "Posé."), by: .ben)
    try scenario.do(.chooseFilling(.b1, .joint))
    let evaluation = scenario.state.evaluation(.b1)
    #expect(evaluation.filling == .jointAfterSeparate)
    #expect(
      evaluation.pairGrid.graded == [
        .criterion(a): .criterion(a, .satisfied), .criterion(b): .criterion(b, .satisfied),
      ])
    #expect(evaluation.pairGrid.comment(competence) == "Clair.\nPosé.")
    #expect(evaluation.ownGrid(.ben).graded.count == 2)
    #expect(
      scenario.refusal(of: .chooseFilling(.b1, .separate)) == .fillingFixed(.jointAfterSeparate))
  }

  @Test func `begun as two keeps what was obtained in the interview`() throws {
    var scenario = try Scenario.at(.interviewing, .b4)
    let criterion = try scenario.criterion(.b4)
    let verdict = Verdict.criterion(criterion, .satisfied)
    try scenario.do(.startInterview(.b4))
    try scenario.do(.giveVerdict(.b4, .criterion(criterion), verdict))
    scenario.wait(minutes: 15)
    try scenario.do(.endInterview(.b4))
    for item in scenario.state.plan(.b4).required { try scenario.do(.settlePlanItem(.b4, item, .addressed)) }
    if !scenario.broken(by: .closeInterview(.b4)).isEmpty { Issue.record("not held") }
    try scenario.do(.closeInterview(.b4))
    try scenario.do(.chooseFilling(.b4, .joint))
    #expect(scenario.state.evaluation(.b4).pairGrid.inInterview == [.criterion(criterion): verdict])
  }

  @Test func `takes in what the other wrote without knowing of it`() throws {
    var ana = try Scenario.at(.grading, .b1)
    var ben = ana
    ben.laptop = "b"
    let criterion = try ana.criterion(.b1)
    let verdict = Verdict.criterion(criterion, .notSatisfied)
    try ben.do(.giveVerdict(.b1, .criterion(criterion), verdict), by: .ben)
    try ana.do(.addNote(.b1, nil, nil, text: "un peu plus tard"))
    try ana.do(.chooseFilling(.b1, .joint))
    ana.receive(ben.log)
    #expect(ana.state.evaluation(.b1).filling == .jointAfterSeparate)
    #expect(ana.state.evaluation(.b1).pairGrid.graded == [.criterion(criterion): verdict])
  }

  @Test func `may become two again while it is empty`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.chooseFilling(.b1, .joint))
    try scenario.do(.chooseFilling(.b1, .separate))
    #expect(scenario.state.evaluation(.b1).filling == .separate)
    try scenario.do(.chooseFilling(.b1, .joint))
    try scenario.do(.writeComment(.b1, scenario.competence(.b1), text: "Ensemble."))
    #expect(scenario.refusal(of: .chooseFilling(.b1, .separate)) == .fillingFixed(.joint))
  }

  @Test func `keeps marks and notes each evaluator's own`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.chooseFilling(.b1, .joint))
    try scenario.observeAll(.b1)
    try scenario.do(.addNote(.b1, nil, nil, text: "à moi"), by: .ben)
    let evaluation = scenario.state.evaluation(.b1)
    #expect(evaluation.pairGrid.marks.isEmpty && evaluation.pairGrid.notes.isEmpty)
    #expect(evaluation.ownGrid(.ben).notes.count == 1)
    #expect(evaluation.ownGrid(.ana).notes.isEmpty)
  }
}
