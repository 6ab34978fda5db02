import Assessment
import Referential
import Testing

@Suite struct `A mark` {
  private func running(_ bloc: BlocID = .b1) throws -> (Scenario, ObservationID, CriterionID) {
    var scenario = try Scenario.at(.observing, bloc)
    try scenario.do(.startObservation(bloc, kind: nil))
    return (scenario, try scenario.lastObservation(bloc), try scenario.criterion(bloc))
  }

  @Test func `set twice is one event`() throws {
    var (scenario, id, criterion) = try running()
    #expect(try scenario.do(.mark(.b1, id, criterion, .satisfying, motif: nil)).count == 1)
    #expect(try scenario.do(.mark(.b1, id, criterion, .satisfying, motif: nil)).isEmpty)
    #expect(try scenario.do(.mark(.b1, id, criterion, nil, motif: nil)).count == 1)
    #expect(try scenario.do(.mark(.b1, id, criterion, nil, motif: nil)).isEmpty)
  }

  @Test func `is one evaluator's own`() throws {
    var (scenario, id, criterion) = try running()
    try scenario.do(.mark(.b1, id, criterion, .satisfying, motif: nil), by: .ana)
    try scenario.do(.mark(.b1, id, criterion, .insufficient, motif: nil), by: .ben)
    let evaluation = scenario.state.evaluation(.b1)
    #expect(evaluation.ownGrid(.ana).mark(id, criterion)?.value == .satisfying)
    #expect(evaluation.ownGrid(.ben).mark(id, criterion)?.value == .insufficient)
    #expect(scenario.log.last?.id.stream.stream == .own(.b1))
  }

  @Test func `corrected on the same day is late and asks for nothing`() throws {
    var (scenario, id, criterion) = try running()
    try scenario.do(.mark(.b1, id, criterion, .satisfying, motif: nil))
    #expect(scenario.state.evaluation(.b1).ownGrid(.ana).mark(id, criterion)?.late == false)
    try scenario.do(.endObservation(.b1, id))
    scenario.now = Scenario.moment(day: 0, hour: 23, minute: 59)
    try scenario.do(.mark(.b1, id, criterion, .insufficient, motif: nil))
    let grid = scenario.state.evaluation(.b1).ownGrid(.ana)
    #expect(grid.mark(id, criterion)?.late == true)
    #expect(grid.corrections.map(\.was) == [.satisfying])
  }

  @Test func `corrected from the next day on asks for a motif`() throws {
    var (scenario, id, criterion) = try running()
    try scenario.do(.mark(.b1, id, criterion, .satisfying, motif: nil))
    try scenario.do(.endObservation(.b1, id))
    scenario.now = Scenario.moment(day: 1, hour: 0)
    let clearing = Command.mark(.b1, id, criterion, nil, motif: " ")
    #expect(
      scenario.refusal(of: clearing) == .correctionNeedsMotif(criterion, nil, observed: Scenario.day(0)))
    try scenario.do(.mark(.b1, id, criterion, nil, motif: "mauvaise ligne"))
    let grid = scenario.state.evaluation(.b1).ownGrid(.ana)
    #expect(grid.mark(id, criterion) == nil)
    #expect(grid.corrections.map(\.motif) == ["mauvaise ligne"])
    #expect(grid.corrections.map(\.value) == [nil])
  }

  @Test func `asks for no motif while the observation runs past midnight`() throws {
    var (scenario, id, criterion) = try running()
    scenario.now = Scenario.moment(day: 1, hour: 0, minute: 10)
    #expect(scenario.refusal(of: .mark(.b1, id, criterion, .satisfying, motif: nil)) == nil)
  }

  @Test func `is of a criterion and an observation of its bloc`() throws {
    let (scenario, id, criterion) = try running()
    let foreign = try scenario.criterion(.b2)
    #expect(
      scenario.refusal(of: .mark(.b1, id, foreign, .satisfying, motif: nil)) == .unknownCriterion(foreign))
    let nothing = ObservationID(unchecked: "nothing")
    #expect(
      scenario.refusal(of: .mark(.b1, nothing, criterion, .satisfying, motif: nil))
        == .unknownObservation(nothing))
  }

  @Test func `is not taken by a complete grid until it is opened again`() throws {
    var scenario = try Scenario.at(.grading, .b2)
    try scenario.complete(.b2, by: .ana)
    #expect(scenario.phase(.b2) == .grading)
    let id = try scenario.lastObservation(.b2)
    let mark = Command.mark(.b2, id, try scenario.criterion(.b2), .insufficient, motif: "relu")
    #expect(scenario.refusal(of: mark) == .gridComplete)
    try scenario.do(.returnToPhase(.b2, .grading, motif: "une erreur"))
    #expect(scenario.refusal(of: mark) == nil)
  }

  @Test func `and note of a replaced evaluator stay and stand behind the successor's verdicts`() throws {
    var scenario = try Scenario.at(.grading, .b1)
    try scenario.do(.replaceEvaluator(.b1, .ben, by: .cleo, motif: "départ"))
    for observation in scenario.state.counted(in: .b1) {
      try scenario.do(.recordAttendance(.b1, observation.id, .cleo, .absent(motif: "arrivée ensuite")))
    }
    try scenario.do(.declareImpartiality(.b1), by: .cleo)
    try scenario.do(.closeObserving(.b1))
    try scenario.grade(.b1, by: .cleo)
    #expect(scenario.refusal(of: .completeGrid(.b1), by: .cleo) == nil)
    #expect(!scenario.state.evaluation(.b1).ownGrid(.ben).marks.isEmpty)
  }

  @Test func `of a note's moment may be filled in later`() throws {
    var (scenario, id, criterion) = try running()
    try scenario.do(.addNote(.b1, id, criterion, text: ""))
    let note = try #require(scenario.state.evaluation(.b1).ownGrid(.ana).notes.last)
    #expect(note.text.isEmpty)
    try scenario.do(.editNote(.b1, note.id, text: "reformule bien"))
    #expect(try scenario.do(.editNote(.b1, note.id, text: "reformule bien")).isEmpty)
    let edited = try #require(scenario.state.evaluation(.b1).ownGrid(.ana).notes.last)
    #expect(edited.text == "reformule bien" && edited.at == note.at)
    #expect(scenario.refusal(of: .editNote(.b1, note.id, text: "x"), by: .ben) == .unknownNote(note.id))
  }
}
