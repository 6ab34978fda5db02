import Assessment
import Referential
import Testing

@Suite struct `Whatever is asked for` {
  @Test(arguments: 0..<40) func `keeps the dossier consistent, and replays to the same`(_ part: Int) throws {
    var taken = 0
    for seed in 0..<8 {
      var commands = RandomCommands(seed: UInt64(part * 8 + seed + 1))
      let start = Phase.allCases[seed]
      if seed % 2 == 1 { commands.blocs = [commands.pick(BlocID.all) ?? .b1] }
      var scenario = try Scenario.allAt(start)
      for _ in 0..<200 {
        let person: EvaluatorID = commands.chance(60) ? .ana : commands.chance(90) ? .ben : .cleo
        scenario.wait(minutes: commands.chance(5) ? 600 : commands.chance(30) ? 7 : 0)
        taken += try step(&scenario, &commands, person) ? 1 : 0
      }
      let replayed = DossierState(
        referential: scenario.state.referential, events: scenario.log.shuffled(using: &commands.random))
      if replayed != scenario.state { Issue.record("seed \(part * 8 + seed + 1) replays to another state") }
    }
    // Otherwise nothing is tried here.
    #expect(taken > 400)
  }

  private func step(
    _ scenario: inout Scenario, _ commands: inout RandomCommands, _ person: EvaluatorID
  ) throws -> Bool {
    let command = try commands.next(for: person, in: scenario)
    let bloc = command.bloc
    let phase = bloc.map { scenario.phase($0, person) }
    let sealedBefore = bloc.map { scenario.state.evaluation($0).sealed.count } ?? 0
    do {
      try scenario.do(command, by: person)
    } catch {
      return false
    }
    guard let bloc, let phase else { return true }
    #expect(command.name.phases.contains(phase), "\(command)")
    expectConsistent(scenario.state, bloc, person, "\(command)")
    #expect(scenario.state.evaluation(bloc).sealed.count >= sealedBefore)
    return true
  }

  private func expectConsistent(
    _ state: DossierState, _ bloc: BlocID, _ person: EvaluatorID, _ after: String
  ) {
    let evaluation = state.evaluation(bloc)
    let phase = state.phase(bloc, for: person)
    #expect(state.observations.values.filter(\.isRunning).count <= 1, "\(after)")
    #expect(evaluation.sealed.map(\.revision) == evaluation.sealed.map(\.revision).sorted(), "\(after)")
    #expect(Set(evaluation.sealed.map(\.revision)).count == evaluation.sealed.count, "\(after)")
    switch phase {
    case .preparing, .interrupted, .observing: break
    case .grading, .interviewing:
      #expect(state.observations(of: bloc).filter(\.isRunning).isEmpty, "\(after)")
      #expect(state.observingHolds(bloc), "\(after)")
    case .agreeing:
      #expect(state.interviewHolds(bloc), "\(after)")
      #expect(evaluation.team.allSatisfy { state.gridHolds(bloc, of: $0) }, "\(after)")
    case .signing:
      let signers = evaluation.proposal?.signers ?? []
      #expect(Set(signers).count == 2, "\(after)")
    case .sealed:
      let proposal = evaluation.standingResult.flatMap { evaluation.proposals[$0.proposal] }
      #expect(Set(proposal?.signatures.values.map(\.kid) ?? []).count == 2, "\(after)")
    }
  }

  @Test func `gives the same answer to the same question`() throws {
    var commands = RandomCommands(seed: 99)
    for phase in Phase.allCases {
      let scenario = try Scenario.allAt(phase)
      let before = scenario.state
      for _ in 0..<100 {
        let command = try commands.next(for: .ana, in: scenario)
        #expect(scenario.refusal(of: command) == scenario.refusal(of: command))
      }
      #expect(scenario.state == before)
    }
  }
}
