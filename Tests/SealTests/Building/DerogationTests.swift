import Assessment
import Referential
import Scenarios
import Seal
import Testing

/// One rule that an authority may lift in one bloc.
struct LiftedRule: Sendable, CustomTestStringConvertible {
  let bloc: BlocID
  let rule: Rule
  var testDescription: String { "\(bloc) \(rule.rawValue)" }

  static let all: [LiftedRule] =
    [BlocID.all[0], .all[2], .all[3]].flatMap { bloc in
      [Rule.observationCount, .window].map { LiftedRule(bloc: bloc, rule: $0) }
    } + [LiftedRule(bloc: .all[1], rule: .presence)]
    + BlocID.all.map { LiftedRule(bloc: $0, rule: .accreditation) }
}

@Suite struct `A rule that an authority lifted` {
  @Test func `is one of those that the protocol names`() throws {
    let scenario = try Scenario()
    for bloc in BlocID.all {
      let rules = try scenario.bloc(bloc).protocol
      let lifted = LiftedRule.all.filter { $0.bloc == bloc }.map(\.rule)
      #expect(Set(Rule.allCases.filter { $0.isDerogable(in: rules) }) == Set(lifted), "\(bloc)")
    }
  }

  @Test(arguments: LiftedRule.all) func `is refused without a derogation, and signed with it`(
    _ lifted: LiftedRule
  ) throws {
    let bloc = lifted.bloc
    var scenario = try broken(lifted)
    let blocking = scenario.state.blocking(scenario.state.observingProblems(bloc), in: bloc)
    #expect(Set(blocking.map(\.rule)) == [lifted.rule])
    #expect(throws: Refusal.rulesBroken(.closeObserving, blocking)) {
      try scenario.ask(.closeObserving(bloc))
    }
    try scenario.ask(
      .recordDerogation(
        bloc,
        Derogation(
          rule: lifted.rule, authority: "Commission de la branche", day: Scenario.day(5), motif: "Accord.")))
    try scenario.ask(.closeObserving(bloc))
    if try scenario.bloc(bloc).protocol.interview.place != .inSitting { scenario.go(toDay: 7) }
    try scenario.advance(bloc, by: .ana)
    try scenario.advance(bloc, by: .ben)
    try scenario.advance(bloc, by: .ana)
    try scenario.advance(bloc, by: .ben)
    let file = try scenario.sign(bloc)
    #expect(Verifier.verify(file, trust: try Scenario.trust()).verdict == .valid)
    let stated = try ResultPayload.read(try Envelope.parse(file, as: .result).payload).derogations
    #expect(stated.map(\.rule.rawValue) == [lifted.rule.rawValue])
    #expect(stated.map(\.authority) == ["Commission de la branche"])
    #expect(stated.map(\.motif) == ["Accord."])
    #expect(stated.map(\.date.description) == [Scenario.day(5).description])
  }

  /// A bloc that was observed with that one rule broken.
  private func broken(_ lifted: LiftedRule) throws -> Scenario {
    let bloc = lifted.bloc
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    let count = try scenario.bloc(bloc).protocol.observations.minimum
    switch lifted.rule {
    case .observationCount:
      // Enough of them to keep each soft rule, and one too many in the end.
      for place in 0..<6 { try scenario.observe(bloc, day: place) }
    case .window:
      if bloc == BlocID.all[2] { try scenario.ask(.planInterview(bloc, Scenario.day(count + 7))) }
      for place in 0..<count { try scenario.observe(bloc, day: place == count - 1 ? count + 7 : place) }
    case .presence:
      let only = try scenario.observe(bloc, day: 0)
      try scenario.ask(.recordAttendance(bloc, only, .ben, .absent(motif: "Malade.")))
    case .accreditation:
      for place in 0..<count { try scenario.observe(bloc, day: place) }
      var people = try Scenario.people()
      people[0].accreditation?.until = Scenario.day(-1)
      try scenario.ask(.recordEvaluator(people[0]))
    default: Issue.record("\(lifted.rule) is lifted nowhere")
    }
    try scenario.settle(bloc)
    return scenario
  }
}
