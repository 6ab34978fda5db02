import Assessment
import Referential
import Testing

@Suite struct `Two laptops` {
  /// What each did alone from a common start, with an exchange now and then.
  private func apart(_ start: Phase, seed: UInt64) throws -> (Scenario, Scenario) {
    var commands = RandomCommands(seed: seed)
    var ana = try Scenario.allAt(start)
    ana.laptop = "a"
    var ben = ana
    ben.laptop = "b"
    for _ in 0..<60 {
      try act(&ana, .ana, &commands)
      try act(&ben, .ben, &commands)
      if commands.chance(4) { ana.receive(ben.log) }
      if commands.chance(4) { ben.receive(ana.log) }
    }
    return (ana, ben)
  }

  private func act(_ laptop: inout Scenario, _ person: EvaluatorID, _ commands: inout RandomCommands) throws {
    laptop.wait(minutes: commands.chance(20) ? 10 : 0)
    let command = try commands.next(for: person, in: laptop)
    do { try laptop.do(command, by: person) } catch { return }
  }

  @Test(arguments: 0..<8) func `that exchange everything hold the same, in whatever order it came`(
    _ seed: Int
  ) throws {
    for (place, start) in Phase.allCases.enumerated() {
      var (ana, ben) = try apart(start, seed: UInt64(seed * 8 + place + 1_000))
      let common = Set(ana.log.map(\.id)).intersection(ben.log.map(\.id)).count
      ana.receive(ben.log)
      ben.receive(ana.log)
      #expect(ana.log.count >= common)
      if ana.state != ben.state { Issue.record("\(start), seed \(seed): the two differ") }
      var random = Seeded(UInt64(seed))
      let again = DossierState(
        referential: ana.state.referential, events: ana.log.shuffled(using: &random))
      if again != ana.state { Issue.record("\(start), seed \(seed): the order of arrival shows") }
      ask(everythingOf: ana.state)
    }
  }

  @Test func `lose nothing that was written`() throws {
    for seed in 0..<20 {
      let (ana, ben) = try apart(.observing, seed: UInt64(seed + 5_000))
      var merged = ana
      merged.receive(ben.log)
      for laptop in [ana, ben] {
        for (id, observation) in laptop.state.observations {
          let bloc = observation.origin
          #expect(merged.state.observations[id]?.memberships[bloc] != nil)
        }
      }
      for bloc in BlocID.all {
        #expect(
          merged.state.evaluation(bloc).ownGrid(.ben).marks == ben.state.evaluation(bloc).ownGrid(.ben).marks)
        #expect(
          merged.state.evaluation(bloc).ownGrid(.ana).notes == ana.state.evaluation(bloc).ownGrid(.ana).notes)
      }
    }
  }

  /// Events in an order that no honest laptops give, with some of them missing.
  @Test(arguments: 0..<12) func `may send anything without the fold giving up`(_ seed: Int) throws {
    var random = Seeded(UInt64(seed + 77))
    for phase in [Phase.sealed, .signing, .interrupted] {
      let scenario = try Scenario.allAt(phase)
      let events = scenario.log.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }.map { event in
        var moved = event
        moved.clock = Int.random(in: 0...400, using: &random)
        return moved
      }
      let state = DossierState(referential: scenario.state.referential, events: events)
      ask(everythingOf: state)
      #expect(state == DossierState(referential: state.referential, events: events.reversed()))
    }
  }

  /// Derives everything that screens ask a state for.
  private func ask(everythingOf state: DossierState) {
    for bloc in BlocID.all {
      for person in [EvaluatorID.ana, .ben, .cleo] {
        let phase = state.phase(bloc, for: person)
        _ = state.problems(bloc, for: person)
        _ = state.setback(bloc, for: person)
        _ = state.plan(bloc)
        _ = state.agreeingProblems(bloc, decision: .validated)
        #expect(state.allowedCommands(bloc, for: person).allSatisfy { $0.phases.contains(phase) })
      }
    }
  }
}
