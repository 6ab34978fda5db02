import Assessment
import Referential
import Testing

@Suite struct `Going back` {
  struct Way: Sendable, CustomStringConvertible {
    let bloc: BlocID
    let from: Phase
    let to: Phase
    var description: String { "\(bloc): \(from) to \(to)" }
  }

  static let targets: [Phase] = [.preparing, .observing, .grading, .interviewing, .agreeing]
  static let ways: [Way] = BlocID.all.flatMap { bloc in
    let phases: [Phase] = [.preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed]
    return phases.flatMap { from in Phase.allCases.map { Way(bloc: bloc, from: from, to: $0) } }
  }

  @Test(arguments: ways) func `leads to each earlier phase and to no other`(_ way: Way) throws {
    var scenario = try Scenario.at(way.from, way.bloc)
    let rules = try scenario.rules(way.bloc)
    let back = Command.returnToPhase(way.bloc, way.to, motif: "à revoir")
    guard way.from != .sealed, way.from != .preparing else {
      guard case .notInPhase = scenario.refusal(of: back) else {
        Issue.record("\(way) allowed")
        return
      }
      return
    }
    guard Self.targets.contains(way.to), rules.comes(way.to, before: way.from) else {
      #expect(scenario.refusal(of: back) == .notEarlier(way.to, than: way.from))
      return
    }
    #expect(scenario.refusal(of: .returnToPhase(way.bloc, way.to, motif: "")) == .motifMissing)
    let before = scenario.state
    try scenario.do(back)
    #expect(scenario.phase(way.bloc) == way.to)
    #expect(scenario.state.evaluation(way.bloc).proposal == nil)
    #expect(scenario.state.evaluation(way.bloc).returns.map(\.motif) == ["à revoir"])
    expectNothingDeleted(from: before, to: scenario.state, way.bloc)
  }

  private func expectNothingDeleted(from before: DossierState, to after: DossierState, _ bloc: BlocID) {
    let (old, new) = (before.evaluation(bloc), after.evaluation(bloc))
    #expect(before.observations == after.observations)
    #expect(old.ownGrids.mapValues(\.marks) == new.ownGrids.mapValues(\.marks))
    #expect(old.ownGrids.mapValues(\.graded) == new.ownGrids.mapValues(\.graded))
    #expect(old.interview == new.interview)
    #expect(old.commonComments == new.commonComments)
    #expect(old.proposals == new.proposals)
    #expect(old.waivers == new.waivers)
  }

  @Test(arguments: BlocID.all) func `and forth again needs only what was opened`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.signing, bloc)
    try scenario.do(.returnToPhase(bloc, .observing, motif: "un oubli"))
    try scenario.do(.closeObserving(bloc))
    for phase in try scenario.rules(bloc).phases {
      switch phase {
      case .grading:
        try scenario.do(.completeGrid(bloc), by: .ana)
        try scenario.do(.completeGrid(bloc), by: .ben)
      case .interviewing: try scenario.do(.closeInterview(bloc))
      case .preparing, .observing, .agreeing, .signing, .sealed, .interrupted: break
      }
    }
    #expect(scenario.phase(bloc) == .agreeing)
    #expect(scenario.refusal(of: .proposeDecision(bloc, .validated)) == nil)
  }

  @Test func `to one's grid leaves the other's complete`() throws {
    var scenario = try Scenario.at(.agreeing, .b3)
    try scenario.do(.returnToPhase(.b3, .grading, motif: "relire"))
    #expect(!scenario.state.gridHolds(.b3, of: .ana))
    #expect(scenario.state.gridHolds(.b3, of: .ben))
  }

  @Test func `opens one's own finished part while the other's is missing`() throws {
    var graded = try Scenario.at(.grading, .b3)
    let reopenGrid = Command.returnToPhase(.b3, .grading, motif: "relire")
    #expect(graded.refusal(of: reopenGrid) == .notEarlier(.grading, than: .grading))
    try graded.complete(.b3, by: .ana)
    try graded.do(reopenGrid)
    #expect(!graded.state.gridHolds(.b3, of: .ana))
    var interviewed = try Scenario.at(.grading, .b1)
    try interviewed.complete(.b1, by: .ana)
    try interviewed.interview(.b1)
    #expect(interviewed.refusal(of: .startInterview(.b1)) == .interviewClosed)
    try interviewed.do(.returnToPhase(.b1, .interviewing, motif: "un point oublié"))
    #expect(interviewed.refusal(of: .startInterview(.b1)) == nil)
  }

  @Test func `happens by itself when what was closed changes, and says why`() throws {
    var scenario = try Scenario.at(.agreeing, .b1)
    let twin = ObservationID(unchecked: "twin")
    scenario.record(.bloc(.b1, .observationStarted(twin, number: 3, kind: .real)), by: .ben)
    #expect(scenario.phase(.b1) == .observing)
    #expect(scenario.state.setback(.b1, for: .ana) == .observationsChanged)
    try scenario.do(.voidObservation(.b1, twin, motif: "lancé deux fois"))
    #expect(scenario.phase(.b1) == .agreeing)
    scenario.record(.bloc(.b1, .teamNamed([.ana, .cleo])), by: .cleo)
    #expect(scenario.state.setback(.b1, for: .ana) == .teamChanged)
  }

  @Test(arguments: BlocID.all) func `from an interruption takes up what was there`(_ bloc: BlocID) throws {
    for phase in try Scenario.at(.agreeing, bloc).rules(bloc).phases where phase != .sealed {
      var scenario = try Scenario.at(phase, bloc)
      #expect(scenario.refusal(of: .interrupt(bloc, motif: "")) == .motifMissing)
      try scenario.do(.interrupt(bloc, motif: "congé de la candidate"))
      #expect(scenario.phase(bloc) == .interrupted)
      #expect(scenario.refusal(of: .addNote(bloc, nil, nil, text: "elle revient lundi")) == nil)
      try scenario.do(.returnToPhase(bloc, .agreeing, motif: "elle est revenue"))
      #expect(scenario.phase(bloc) == (phase == .signing ? .agreeing : phase))
    }
  }

  @Test func `is not held up by what ran when it was interrupted`() throws {
    var scenario = try Scenario.allAt(.observing)
    try scenario.do(.startObservation(.b1, kind: nil))
    scenario.wait(minutes: 5)
    #expect(try scenario.do(.interrupt(.b1, motif: "malaise")).count == 2)
    #expect(scenario.state.running == nil)
    #expect(scenario.refusal(of: .startObservation(.b4, kind: nil)) == nil)
    var interviewing = try Scenario.at(.interviewing, .b4)
    try interviewing.do(.startInterview(.b4))
    try interviewing.do(.interrupt(.b4, motif: "malaise"))
    #expect(!interviewing.state.evaluation(.b4).interview.isRunning)
  }
}
