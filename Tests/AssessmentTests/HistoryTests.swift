import Assessment
import PlainText
import Referential
import Testing

/// A running observation of a bloc, with shorthand for what its evaluator does.
struct HistoryBench {
  var scenario: Scenario
  let bloc: BlocID
  let observation: ObservationID

  init(_ bloc: BlocID = .b1) throws {
    scenario = try Scenario.at(.observing, bloc)
    try scenario.do(.startObservation(bloc, kind: nil))
    self.bloc = bloc
    observation = try scenario.lastObservation(bloc)
  }

  func criterion(_ place: Int) throws -> CriterionID { try scenario.criterion(bloc, place) }
  func competence(_ place: Int = 0) throws -> CompetenceID { try scenario.competence(bloc, place) }

  mutating func mark(_ place: Int, _ value: MarkValue?, by person: EvaluatorID = .ana) throws {
    try scenario.do(.mark(bloc, observation, try criterion(place), value, motif: nil), by: person)
  }
  mutating func write(_ text: String, _ place: Int = 0, by person: EvaluatorID = .ana) throws {
    try scenario.do(.writeComment(bloc, try competence(place), text: text), by: person)
  }
  /// As the program does it: with each key.
  mutating func type(_ text: String, after start: String = "") throws {
    for count in text.indices.map({ text.distance(from: text.startIndex, to: $0) + 1 }) {
      try write(start + text.prefix(count))
    }
  }
  @discardableResult mutating func undo(by person: EvaluatorID = .ana) throws -> Reversal? {
    Self.reversal(try scenario.do(.undo(bloc), by: person))
  }
  @discardableResult mutating func redo(by person: EvaluatorID = .ana) throws -> Reversal? {
    Self.reversal(try scenario.do(.redo(bloc), by: person))
  }
  mutating func pass(seconds: Int) {
    scenario.now = Moment(
      seconds: scenario.now.seconds + seconds, offsetMinutes: scenario.now.offsetMinutes)
  }

  static func reversal(_ events: [Event]) -> Reversal? {
    for case .grid(_, .reverted(let reversal)) in events { return reversal }
    return nil
  }

  func value(_ place: Int, of person: EvaluatorID = .ana) throws -> MarkValue? {
    scenario.state.evaluation(bloc).ownGrid(person).mark(observation, try criterion(place))?.value
  }
  func comment(_ place: Int = 0, of person: EvaluatorID = .ana) throws -> String {
    scenario.state.evaluation(bloc).grid(person).comment(try competence(place))
  }
  func history(_ person: EvaluatorID = .ana) -> ChangeHistory {
    scenario.state.evaluation(bloc).history(person)
  }
  func expectReplay() {
    #expect(DossierState(referential: scenario.state.referential, events: scenario.log) == scenario.state)
  }
}

@Suite struct `Undo and redo` {
  @Test func `go back over marks one by one, and forward again`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying)
    try bench.mark(1, .insufficient)
    try bench.mark(0, .insufficient)
    try bench.mark(1, nil)
    let all = try [bench.value(0), bench.value(1)]
    let first = try bench.criterion(0)
    try bench.undo()
    #expect(try bench.value(1) == .insufficient)
    let reversal = try #require(try bench.undo())
    #expect(reversal.change == .mark(bench.observation, first, .satisfying, was: .insufficient))
    try bench.undo()
    try bench.undo()
    #expect(try bench.value(0) == nil)
    #expect(bench.scenario.refusal(of: .undo(bench.bloc)) == .nothingToUndo)
    for _ in 0..<4 { try bench.redo() }
    #expect(try [bench.value(0), bench.value(1)] == all)
    #expect(bench.scenario.refusal(of: .redo(bench.bloc)) == .nothingToRedo)
    bench.expectReplay()
  }

  @Test func `leave nothing to make again once something new is entered`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying)
    try bench.undo()
    try bench.mark(1, .satisfying)
    #expect(bench.scenario.refusal(of: .redo(bench.bloc)) == .nothingToRedo)
    try bench.undo()
    #expect(bench.scenario.refusal(of: .undo(bench.bloc)) == .nothingToUndo)
  }

  @Test func `take a text written in one go as one step`() throws {
    var bench = try HistoryBench()
    try bench.type("Écoute bien")
    try bench.undo()
    #expect(try bench.comment() == "")
    try bench.redo()
    #expect(try bench.comment() == "Écoute bien")
    try bench.type(" la suite", after: "Écoute bien")
    try bench.undo()
    #expect(try bench.comment() == "Écoute bien", "what follows a redo is a step of its own")
    bench.expectReplay()
  }

  @Test func `begin a new step after a pause of more than 30 seconds, and not before`() throws {
    var bench = try HistoryBench()
    try bench.write("a")
    bench.pass(seconds: 29)
    try bench.write("ab")
    bench.pass(seconds: 30)
    try bench.write("abc")
    try bench.undo()
    #expect(try bench.comment() == "ab")
    try bench.undo()
    #expect(try bench.comment() == "")
  }

  @Test func `begin a new step where something else lies between`() throws {
    var bench = try HistoryBench()
    try bench.write("a")
    try bench.mark(0, .satisfying)
    try bench.write("ab")
    try bench.scenario.do(.pauseObservation(bench.bloc, bench.observation))
    try bench.write("abc")
    try bench.write("x", 1)
    try bench.write("abcd")
    let texts = try (0..<6).map { _ in
      try bench.undo()
      return try bench.comment()
    }
    #expect(texts == ["abc", "abc", "ab", "a", "a", ""])
    #expect(history(bench).isEmpty)
  }

  private func history(_ bench: HistoryBench) -> [ChangeHistory.Step] { bench.history().steps(.undone) }

  @Test func `forget a text that was written and taken out again`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying)
    try bench.write("a")
    try bench.write("")
    try bench.undo()
    #expect(try bench.value(0) == nil, "no key is pressed for nothing")
  }

  @Test func `withdraw a note and put it back where it stood`() throws {
    var bench = try HistoryBench()
    func notes() -> [String] { bench.scenario.state.evaluation(.b1).ownGrid(.ana).notes.map(\.text) }
    try bench.scenario.do(.addNote(.b1, bench.observation, nil, text: "r"))
    let first = try #require(bench.scenario.state.evaluation(.b1).ownGrid(.ana).notes.first)
    try bench.scenario.do(.editNote(.b1, first.id, text: "reformule"))
    try bench.scenario.do(.addNote(.b1, nil, try bench.criterion(2), text: ""))
    bench.pass(seconds: 60)
    try bench.scenario.do(.editNote(.b1, first.id, text: "reformule bien"))
    try bench.undo()
    #expect(notes() == ["reformule", ""])
    try bench.undo()
    #expect(notes() == ["reformule"])
    try bench.undo()
    #expect(notes() == [])
    for _ in 0..<3 { try bench.redo() }
    #expect(notes() == ["reformule bien", ""])
    bench.expectReplay()
  }

  @Test func `bring back a note that was emptied and taken away, with all its words`() throws {
    var bench = try HistoryBench()
    func notes() -> [String] { bench.scenario.state.evaluation(.b1).ownGrid(.ana).notes.map(\.text) }
    try bench.scenario.do(.addNote(.b1, bench.observation, nil, text: "reformule"))
    try bench.scenario.do(.addNote(.b1, bench.observation, nil, text: "écoute"))
    let first = try #require(bench.scenario.state.evaluation(.b1).ownGrid(.ana).notes.first)
    bench.pass(seconds: 60)
    try bench.scenario.do(.editNote(.b1, first.id, text: ""))
    try bench.scenario.do(.removeNote(.b1, first.id))
    #expect(notes() == ["écoute"])
    #expect(throws: Refusal.unknownNote(first.id)) { try bench.scenario.do(.removeNote(.b1, first.id)) }
    try bench.undo()
    #expect(notes() == ["reformule", "écoute"])
    try bench.redo()
    #expect(notes() == ["écoute"])
    bench.expectReplay()
  }

  @Test func `of a verdict bring back what stood, obtained in the interview or not`() throws {
    var bench = HistoryBench(scenario: try Scenario.at(.interviewing, .b1), bloc: .b1)
    let item = GridItem.competence(try bench.competence())
    func standing() -> [Verdict?] {
      let grid = bench.scenario.state.evaluation(.b1).grid(.ana)
      return [grid.graded[item], grid.inInterview[item]]
    }
    let graded = Verdict.competence(item.competence, .acquired)
    let obtained = Verdict.competence(item.competence, .notAcquired)
    let again = Verdict.competence(item.competence, .notEvaluated)
    try bench.scenario.do(.startInterview(.b1))
    try bench.scenario.do(.giveVerdict(.b1, item, obtained))
    #expect(standing() == [graded, obtained])
    try bench.undo()
    #expect(standing() == [graded, nil])
    try bench.redo()
    #expect(standing() == [graded, obtained])
    try bench.scenario.do(.returnToPhase(.b1, .grading, motif: "relu"))
    try bench.scenario.do(.giveVerdict(.b1, item, again))
    #expect(standing() == [again, nil])
    try bench.undo()
    #expect(standing() == [graded, obtained], "graded over what the interview gave")
    bench.expectReplay()
  }

  @Test func `bring back what a verdict outranked in the agreement`() throws {
    var bench = HistoryBench(scenario: try Scenario.at(.agreeing, .b1), bloc: .b1)
    let criterion = try bench.criterion(0)
    let changed = Verdict.criterion(criterion, .notSatisfied)
    try bench.scenario.do(.modifyVerdict(.b1, changed, motif: "relu"))
    try bench.scenario.do(.maintainDivergence(.b1, criterion, motif: "deux avis"))
    try bench.scenario.do(.returnToPhase(.b1, .grading, motif: "une erreur"))
    let before = bench.scenario.state.evaluation(.b1)
    try bench.scenario.do(.giveVerdict(.b1, .criterion(criterion), .criterion(criterion, .notObserved)))
    #expect(bench.scenario.state.evaluation(.b1).maintained.isEmpty)
    try bench.undo()
    let after = bench.scenario.state.evaluation(.b1)
    #expect(after.verdict(of: .ana, .criterion(criterion)) == changed)
    #expect(after.maintained == before.maintained && after.modifications == before.modifications)
    try bench.redo()
    #expect(
      bench.scenario.state.evaluation(.b1).verdict(of: .ana, .criterion(criterion))
        == .criterion(criterion, .notObserved))
    bench.expectReplay()
  }

  @Test func `are each evaluator's own`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying, by: .ana)
    try bench.mark(0, .insufficient, by: .ben)
    try bench.undo(by: .ana)
    #expect(try bench.value(0, of: .ana) == nil)
    #expect(try bench.value(0, of: .ben) == .insufficient)
    #expect(bench.scenario.refusal(of: .undo(.b1), by: .cleo) == .notInTeam(.cleo))
  }

  @Test func `are of one bloc`() throws {
    var scenario = try Scenario.allAt(.observing)
    try scenario.do(.writeComment(.b1, try scenario.competence(.b1), text: "vu"))
    #expect(scenario.refusal(of: .undo(.b4)) == .nothingToUndo)
    #expect(scenario.refusal(of: .undo(.b1)) == nil)
  }
}

extension HistoryBench {
  init(scenario: Scenario, bloc: BlocID) {
    self.scenario = scenario
    self.bloc = bloc
    observation = scenario.state.observations(of: bloc).first?.id ?? ObservationID(unchecked: "none")
  }
}
