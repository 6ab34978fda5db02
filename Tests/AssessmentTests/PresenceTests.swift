import Assessment
import Referential
import Testing

@Suite struct `Who was present` {
  private let absent = Attendance.absent(motif: "en congé")

  @Test(arguments: BlocID.all) func `is said of each evaluator, an absence with its motif`(_ bloc: BlocID)
    throws
  {
    var scenario = try Scenario.at(.observing, bloc)
    try scenario.do(.startObservation(bloc, kind: nil))
    let id = try scenario.lastObservation(bloc)
    #expect(scenario.open(bloc).contains(.absenceMotif))
    #expect(
      scenario.refusal(of: .recordAttendance(bloc, id, .ben, .absent(motif: " "))) == .motifMissing)
    try scenario.do(.recordAttendance(bloc, id, .ben, absent))
    #expect(!scenario.open(bloc).contains(.absenceMotif))
    #expect(scenario.open(bloc).contains(.presence) == (bloc == .b2))
  }

  @Test(arguments: [BlocID.b1, .b3, .b4]) func `is one evaluator at least`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    let id = try scenario.lastObservation(bloc)
    try scenario.do(.recordAttendance(bloc, id, .ben, absent))
    #expect(scenario.open(bloc).isEmpty)
    try scenario.do(.recordAttendance(bloc, id, .ana, absent))
    #expect(scenario.open(bloc) == [.presence])
    #expect(scenario.derogationRefusal(.presence, in: bloc) == .notDerogable(.presence))
  }

  @Test func `is both in bloc 2, unless an authority lifts it`() throws {
    var scenario = try Scenario.at(.observing, .b2)
    try scenario.do(.startObservation(.b2, kind: nil))
    let id = try scenario.lastObservation(.b2)
    try scenario.do(.recordAttendance(.b2, id, .ben, absent))
    scenario.wait(minutes: 10)
    try scenario.do(.endObservation(.b2, id))
    #expect(scenario.open(.b2) == [.presence])
    try scenario.derogate(.presence, in: .b2)
    #expect(scenario.open(.b2).isEmpty)
    try scenario.do(.closeObserving(.b2))
    try scenario.interview(.b2)
    for person in [EvaluatorID.ana, .ben] {
      try scenario.grade(.b2, by: person, criteria: .notSatisfied, competences: .notAcquired)
      try scenario.do(.completeGrid(.b2), by: person)
    }
    #expect(scenario.refusal(of: .proposeDecision(.b2, .notValidated)) == nil)
  }

  @Test(arguments: [BlocID.b1, .b3, .b4]) func `bars from agreeing who attended none`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.observing, bloc)
    for day in 0..<(try scenario.rules(bloc).observations.minimum) {
      try scenario.do(
        .recordAttendance(bloc, try scenario.observe(bloc, day: day), .ben, absent))
    }
    if bloc == .b1 { try scenario.do(.waive(bloc, .kindAbsent, .bloc, motif: "sans objet")) }
    if bloc == .b3 { try scenario.do(.recordContactSheets(bloc, asked: true, handedIn: 1)) }
    try scenario.do(.closeObserving(bloc))
    #expect(scenario.state.agreeingProblems(bloc, decision: nil).contains(.attendedNone(.ben)))
    #expect(!scenario.state.agreeingProblems(bloc, decision: nil).contains(.attendedNone(.ana)))
    #expect(scenario.derogationRefusal(.signerAttended, in: bloc) == .notDerogable(.signerAttended))
    if bloc != .b1 { try scenario.interview(bloc) }
    for person in [EvaluatorID.ana, .ben] {
      try scenario.grade(bloc, by: person, criteria: .notObserved, competences: .notEvaluated)
      try scenario.do(.completeGrid(bloc), by: person)
    }
    if bloc == .b1 { try scenario.interview(bloc) }
    try scenario.comment(bloc)
    #expect(scenario.broken(by: .proposeDecision(bloc, .notValidated)) == [.signerAttended])
    try scenario.do(.returnToPhase(bloc, .observing, motif: "Ben y était"))
    try scenario.do(.recordAttendance(bloc, scenario.lastObservation(bloc), .ben, .present))
    #expect(!scenario.state.agreeingProblems(bloc, decision: nil).contains(.attendedNone(.ben)))
  }

  @Test func `cannot be denied of somebody who marked`() throws {
    var scenario = try Scenario.observed(.b1)
    let first = try #require(scenario.state.counted(in: .b1).first)
    #expect(
      scenario.refusal(of: .recordAttendance(.b1, first.id, .ben, absent)) == .markerAbsent(first.id, .ben))
    let last = try scenario.lastObservation(.b1)
    try scenario.do(.recordAttendance(.b1, last, .ben, absent))
    let mark = Command.mark(.b1, last, try scenario.criterion(.b1), .satisfying, motif: nil)
    #expect(scenario.refusal(of: mark, by: .ben) == .markerAbsent(last, .ben))
  }

  @Test func `is said by marking where nothing was said yet`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    try scenario.do(.mark(.b1, id, scenario.criterion(.b1), .satisfying, motif: nil), by: .ben)
    #expect(scenario.state.observations[id]?.attendance[.ben] == .present)
  }

  @Test(arguments: BlocID.all) func `includes who was replaced since`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    for observation in scenario.state.counted(in: bloc).dropFirst() {
      try scenario.do(.recordAttendance(bloc, observation.id, .ben, absent))
    }
    try scenario.do(.replaceEvaluator(bloc, .ana, by: .cleo, motif: "mutation"), by: .ben)
    #expect(!scenario.state.observingProblems(bloc).contains { $0.rule == .presence })
    #expect(scenario.state.observingProblems(bloc).contains { $0.rule == .absenceMotif })
  }
}
