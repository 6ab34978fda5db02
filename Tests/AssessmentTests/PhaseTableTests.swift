import Assessment
import Referential
import Testing

@Suite struct `The phases` {
  struct Pair: CustomStringConvertible, Sendable {
    let phase: Phase
    let command: CommandName
    var description: String { "\(command) in \(phase)" }
  }

  static let pairs = Phase.allCases.flatMap { phase in
    CommandName.allCases.map { Pair(phase: phase, command: $0) }
  }

  @Test(arguments: pairs) func `allow a command exactly where its table says`(_ pair: Pair) throws {
    let scenario = try Scenario.allAt(pair.phase)
    for bloc in BlocID.all {
      let command = try scenario.wellFormed(pair.command, bloc)
      let refusal = scenario.refusal(of: command)
      if pair.command.phases.contains(pair.phase) {
        if case .notInPhase = refusal { Issue.record("\(bloc): \(pair) refused") }
      } else {
        guard case .notInPhase(pair.command, pair.phase, _) = refusal else {
          Issue.record("\(bloc): \(pair) gave \(String(describing: refusal))")
          continue
        }
      }
    }
  }

  @Test(arguments: BlocID.all) func `are reached one after the other by both evaluators`(_ bloc: BlocID)
    throws
  {
    for phase in Phase.allCases {
      let scenario = try Scenario.at(phase, bloc)
      #expect(scenario.phase(bloc, .ana) == phase)
      #expect(scenario.phase(bloc, .ben) == phase)
      #expect(scenario.phase(bloc, nil) == phase)
      #expect(scenario.state.allowedCommands(bloc, for: .ana).allSatisfy { $0.phases.contains(phase) })
    }
  }

  @Test func `put the grids before the interview in bloc 1 only`() throws {
    let scenario = try Scenario()
    for bloc in BlocID.all {
      let before = try scenario.rules(bloc).comes(.grading, before: .interviewing)
      #expect(before == (bloc == .b1))
    }
  }

  @Test func `fold back to the same state from the recorded events alone`() throws {
    for bloc in BlocID.all {
      for phase in Phase.allCases {
        let scenario = try Scenario.at(phase, bloc)
        let replayed = DossierState(referential: scenario.state.referential, events: scenario.log.reversed())
        #expect(replayed == scenario.state)
      }
    }
  }

  @Test func `refuse a bloc that the referential does not have`() throws {
    let nine = try #require(BlocID("B9"))
    #expect(try Scenario().refusal(of: .closeObserving(nine)) == .unknownBloc(nine))
  }
}
