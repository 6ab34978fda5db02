import Assessment
import Referential
import Testing

@Suite struct `What can be undone` {
  @Test func `ends where the phase was left, and where one came back to it`() throws {
    var bench = HistoryBench(scenario: try Scenario.at(.grading, .b1), bloc: .b1)
    #expect(bench.scenario.refusal(of: .undo(.b1)) == .nothingToUndo, "observing was closed")
    try bench.scenario.grade(.b1, by: .ana)
    #expect(bench.scenario.refusal(of: .undo(.b1)) == nil)
    try bench.scenario.do(.completeGrid(.b1))
    #expect(bench.scenario.refusal(of: .undo(.b1)) == .nothingToUndo)
    try bench.scenario.do(.returnToPhase(.b1, .grading, motif: "relu"))
    #expect(bench.scenario.refusal(of: .undo(.b1)) == .nothingToUndo)
    try bench.write("Relu.")
    try bench.scenario.do(.returnToPhase(.b1, .observing, motif: "il en manque"))
    #expect(bench.scenario.refusal(of: .undo(.b1)) == .nothingToUndo)
  }

  @Test func `is not ended by the other's complete grid, nor by the interview that follows it`() throws {
    var bench = HistoryBench(scenario: try Scenario.at(.grading, .b1), bloc: .b1)
    try bench.write("Clair.")
    try bench.scenario.complete(.b1, by: .ben)
    #expect(bench.scenario.refusal(of: .undo(.b1)) == nil)
    bench.scenario.go(toDay: 7)
    try bench.scenario.do(.startInterview(.b1), by: .ben)
    try bench.scenario.do(.recordInterviewAttendance(.b1, .ana, .present), by: .ben)
    bench.scenario.wait(minutes: 15)
    try bench.scenario.do(.endInterview(.b1), by: .ben)
    for item in bench.scenario.state.plan(.b1).required {
      try bench.scenario.do(.settlePlanItem(.b1, item, .addressed), by: .ben)
    }
    try bench.scenario.do(.writeComment(.b1, try bench.competence(), text: "Vu."), by: .ben)
    try bench.scenario.do(.closeInterview(.b1), by: .ben)
    try bench.undo()
    #expect(try bench.comment() == "")
    #expect(bench.history(.ben).steps(.undone).isEmpty)
  }

  @Test(arguments: [Phase.preparing, .agreeing, .signing, .sealed, .interrupted])
  func `is nothing in a phase that takes no marks, verdicts or comments`(_ phase: Phase) throws {
    let scenario = try Scenario.at(phase, .b1)
    for command in [Command.undo(.b1), .redo(.b1)] {
      guard case .notInPhase(command.name, phase, _) = scenario.refusal(of: command) else {
        Issue.record("\(command) in \(phase)")
        continue
      }
    }
  }

  @Test func `is late after the observation's end, and leaves what stood before in the record`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying)
    try bench.mark(0, .insufficient)
    try bench.scenario.do(.endObservation(.b1, bench.observation))
    try bench.undo()
    let grid = bench.scenario.state.evaluation(.b1).ownGrid(.ana)
    let mark = grid.mark(bench.observation, try bench.criterion(0))
    #expect(mark?.value == .satisfying)
    #expect(mark?.late == true)
    #expect(grid.corrections.map(\.was) == [.insufficient])
    #expect(grid.corrections.map(\.value) == [.satisfying])
  }

  @Test func `asks for no motif of its own: from the next day on such a mark is corrected by hand`() throws {
    var bench = try HistoryBench()
    let (criterion, other, day) = (try bench.criterion(0), try bench.criterion(1), Scenario.day(0))
    try bench.mark(0, .satisfying)
    try bench.mark(1, .satisfying)
    try bench.undo()
    try bench.scenario.do(.endObservation(.b1, bench.observation))
    bench.scenario.now = Scenario.moment(day: 1)
    #expect(
      bench.scenario.refusal(of: .undo(.b1)) == .reversalNeedsMotif(.undone, criterion, observed: day))
    #expect(
      bench.scenario.refusal(of: .redo(.b1))
        == .reversalNeedsMotif(.redone, other, observed: day))
    try bench.write("Le lendemain.")
    try bench.undo()
    #expect(try bench.comment() == "")
  }

  @Test func `is no mark of an observation that does not count, until it counts again`() throws {
    var bench = try HistoryBench()
    try bench.write("Clair.")
    try bench.mark(0, .satisfying)
    try bench.scenario.do(.endObservation(.b1, bench.observation))
    try bench.scenario.do(.setAsideObservation(.b1, bench.observation, motif: "trop court"))
    let reversal = try #require(try bench.undo())
    #expect(try bench.comment() == "")
    #expect(reversal.passed.count == 1)
    try bench.scenario.do(.retainObservation(.b1, bench.observation))
    #expect(try bench.value(0) == .satisfying)
    #expect(bench.scenario.refusal(of: .undo(.b1)) == .nothingToUndo, "it was passed over for good")
  }

  @Test func `is refused for a mark where its author was recorded as absent since`() throws {
    var bench = try HistoryBench()
    try bench.mark(0, .satisfying)
    try bench.undo()
    try bench.scenario.do(.endObservation(.b1, bench.observation))
    try bench.scenario.do(.recordAttendance(.b1, bench.observation, .ana, .absent(motif: "appel")))
    #expect(bench.scenario.refusal(of: .redo(.b1)) == .markerAbsent(bench.observation, .ana))
  }
}

@Suite struct `Undo in a joint grid` {
  private func joint() throws -> HistoryBench {
    var scenario = try Scenario.at(.grading, .b2)
    try scenario.do(.chooseFilling(.b2, .joint))
    return HistoryBench(scenario: scenario, bloc: .b2)
  }

  @Test func `takes back one's own changes only`() throws {
    var bench = try joint()
    let item = GridItem.criterion(try bench.criterion(0))
    try bench.write("De Ana.", 0, by: .ana)
    try bench.scenario.do(.giveVerdict(.b2, item, .criterion(try bench.criterion(0), .satisfied)), by: .ben)
    try bench.undo(by: .ana)
    #expect(try bench.comment() == "")
    #expect(bench.scenario.state.evaluation(.b2).pairGrid.graded[item] != nil)
    #expect(bench.scenario.refusal(of: .undo(.b2), by: .ana) == .nothingToUndo)
    try bench.undo(by: .ben)
    #expect(bench.scenario.state.evaluation(.b2).pairGrid.graded[item] == nil)
  }

  @Test func `leaves what the other changed since as it is, and says so`() throws {
    var bench = try joint()
    try bench.write("Un.", 1, by: .ana)
    try bench.write("De Ana.", 0, by: .ana)
    try bench.write("De Ana. Et de Ben.", 0, by: .ben)
    let reversal = try #require(try bench.undo(by: .ana))
    #expect(try bench.comment(0) == "De Ana. Et de Ben.")
    #expect(try bench.comment(1) == "")
    #expect(reversal.passed.count == 1)
    #expect(bench.scenario.refusal(of: .undo(.b2), by: .ana) == .nothingToUndo)
    bench.expectReplay()
  }

  @Test func `refuses where the other has changed all of it since`() throws {
    var bench = try joint()
    try bench.write("De Ana.", by: .ana)
    try bench.write("De Ana. Et de Ben.", by: .ben)
    #expect(bench.scenario.refusal(of: .undo(.b2), by: .ana) == .historyOvertaken(.undone))
    try bench.undo(by: .ben)
    #expect(try bench.comment() == "De Ana.")
    #expect(bench.scenario.refusal(of: .undo(.b2), by: .ana) == nil, "it is as Ana left it")
    try bench.write("Autre.", by: .ana)
    #expect(bench.scenario.refusal(of: .redo(.b2), by: .ben) == .historyOvertaken(.redone))
  }

  @Test func `ends for both when either completes it, and when the way of filling changes`() throws {
    var bench = try joint()
    try bench.write("De Ana.", by: .ana)
    try bench.scenario.grade(.b2, by: .ben)
    try bench.scenario.do(.completeGrid(.b2), by: .ben)
    #expect(bench.history(.ana).steps(.undone).isEmpty)
    var separate = HistoryBench(scenario: try Scenario.at(.grading, .b2), bloc: .b2)
    try separate.write("De Ana.", by: .ana)
    try separate.scenario.do(.chooseFilling(.b2, .joint))
    #expect(separate.scenario.refusal(of: .undo(.b2)) == .nothingToUndo)
    #expect(try separate.comment() == "De Ana.")
  }
}

@Suite struct `Undo on two laptops` {
  @Test func `of the same step at once is one undo`() throws {
    var first = try HistoryBench()
    try first.mark(0, .satisfying)
    try first.mark(1, .satisfying)
    var second = first
    second.scenario.laptop = "b"
    try first.undo()
    try second.undo()
    first.scenario.receive(second.scenario.log)
    second.scenario.receive(first.scenario.log)
    #expect(first.scenario.state == second.scenario.state)
    #expect(try [first.value(0), first.value(1)] == [.satisfying, nil])
    #expect(first.history().steps(.undone).count == 1)
    #expect(first.history().steps(.redone).count == 1)
  }

  @Test(arguments: [true, false]) func `keeps the words that were added to a note elsewhere`(
    withdrawnFirst: Bool
  ) throws {
    var first = try HistoryBench()
    try first.scenario.do(.addNote(.b1, nil, nil, text: "reformule"))
    let note = try #require(first.scenario.state.evaluation(.b1).ownGrid(.ana).notes.first)
    var second = first
    second.scenario.laptop = "b"
    if withdrawnFirst { second.scenario.clock += 5 } else { first.scenario.clock += 5 }
    try first.undo()
    try second.scenario.do(.editNote(.b1, note.id, text: "reformule bien"))
    second.scenario.receive(first.scenario.log)
    first.scenario.receive(second.scenario.log)
    #expect(first.scenario.state == second.scenario.state)
    #expect(first.scenario.state.evaluation(.b1).ownGrid(.ana).notes.map(\.text) == ["reformule bien"])
  }
}

@Suite struct `Over a long sitting` {
  /// What a grid says, without when it was said.
  private func content(_ state: DossierState, _ bloc: BlocID, _ person: EvaluatorID) -> [String] {
    let grid = state.evaluation(bloc).grid(person)
    let own = state.evaluation(bloc).ownGrid(person)
    let marks = own.marks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.value)" }
    let comments = grid.comments.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { "\($0)" }
    let verdicts = grid.graded.merging(grid.inInterview) { "\($0)".isEmpty ? $0 : $1 }
      .map { "\($0)" }.sorted()
    return marks + comments + verdicts + own.notes.map { "\($0.id) \($0.text)" }
  }

  @Test(arguments: 0..<24) func `undo to the beginning and redo to the end give the same grid`(
    _ seed: Int
  ) throws {
    var commands = RandomCommands(seed: UInt64(seed + 300))
    let bloc = BlocID.all[seed % 4]
    let phase: Phase = seed % 2 == 0 ? .observing : .grading
    var scenario = try Scenario.at(phase, bloc)
    commands.blocs = [bloc]
    if phase == .observing { try scenario.do(.startObservation(bloc, kind: nil)) }
    let begin = content(scenario.state, bloc, .ana)
    // A mark of an earlier day is no step back: it asks for a motif.
    let names: Set<CommandName> =
      phase == .observing
      ? [.mark, .writeComment, .addNote, .editNote] : [.writeComment, .giveVerdict, .addNote, .editNote]
    for _ in 0..<180 {
      let command = try commands.next(for: .ana, in: scenario)
      guard names.contains(command.name) else { continue }
      do { try scenario.do(command) } catch { continue }
      if commands.chance(10) { scenario.wait(minutes: 1) }
    }
    let end = content(scenario.state, bloc, .ana)
    let count = scenario.state.evaluation(bloc).history(.ana).steps(.undone).count
    #expect(count > 5 && end != begin)
    for _ in 0..<count { try scenario.do(.undo(bloc)) }
    #expect(content(scenario.state, bloc, .ana) == begin)
    #expect(scenario.refusal(of: .undo(bloc)) == .nothingToUndo)
    for _ in 0..<count { try scenario.do(.redo(bloc)) }
    #expect(content(scenario.state, bloc, .ana) == end)
    #expect(
      DossierState(
        referential: scenario.state.referential, events: scenario.log.shuffled(using: &commands.random))
        == scenario.state)
  }
}
