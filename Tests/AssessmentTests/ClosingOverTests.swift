import Assessment
import Referential
import Testing

/// What closes a phase names the facts that it closed over, and counts only while they are as they were.
@Suite struct `A phase that was left` {
  private func exchange(_ ana: inout Scenario, _ ben: inout Scenario) {
    let log = ana.log
    ana.receive(ben.log)
    ben.receive(log)
  }

  @Test func `is open again where the other laptop observed one more, although no rule is broken`() throws {
    var ana = try Scenario.observed(.b1)
    ana.laptop = "a"
    var ben = ana
    ben.laptop = "b"
    try ana.do(.closeObserving(.b1))
    #expect(ana.phase(.b1) == .grading)
    try ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let more = try ben.lastObservation(.b1)
    try ben.do(.recordAttendance(.b1, more, .ana, .present), by: .ben)
    ben.wait(minutes: 10)
    try ben.do(.endObservation(.b1, more), by: .ben)
    exchange(&ana, &ben)
    let state = ana.state
    #expect(state.blocking(state.observingProblems(.b1), in: .b1).isEmpty)
    #expect(!state.observingHolds(.b1))
    #expect(ana.phase(.b1) == .observing)
    #expect(state.setback(.b1, for: .ana) == .observationsChanged)
    try ana.do(.closeObserving(.b1))
    #expect(ana.phase(.b1) == .grading)
  }

  @Test func `is open again where one counts in another's stead`() throws {
    var ana = try Scenario.observed(.b1)
    try ana.do(.closeObserving(.b1))
    let team = ana.state.evaluation(.b1).team
    let other = ObservationID(unchecked: "other")
    let counted = ana.state.counted(in: .b1).map(\.id)
    ana.record(
      .bloc(.b1, .observingClosed(ObservingClosed(observations: counted.dropLast() + [other], team: team))),
      by: .ben)
    #expect(ana.state.setback(.b1, for: .ana) == .observationsChanged)
    ana.record(.bloc(.b1, .observingClosed(ObservingClosed(observations: counted, team: team))), by: .ben)
    #expect(ana.phase(.b1) == .grading)
  }

  @Test func `withdraws the decision, signed or not, where an observation came in from elsewhere`() throws {
    var ana = try Scenario.at(.signing, .b1)
    ana.laptop = "a"
    let id = try #require(ana.state.counted(in: .b1).first?.id)
    try ana.sign(.b1, by: .ana)
    ana.record(
      .bloc(.b1, .observationDescribed(id, Description(customerInformed: true), was: Description())), by: .ben)
    #expect(ana.phase(.b1) == .agreeing)
    #expect(ana.state.evaluation(.b1).proposal == nil)
    #expect(ana.state.setback(.b1, for: .ana) == .proposalWithdrawn)
  }

  @Test(arguments: BlocID.all) func `is open again where the interview turns out shorter, within its time still`(
    _ bloc: BlocID
  ) throws {
    var ana = try Scenario.at(.interviewing, bloc)
    ana.laptop = "a"
    switch try ana.rules(bloc).interview.place {
    case .inSitting: break
    case .afterGrids, .beforeGrids: ana.go(toDay: 7)
    }
    try ana.do(.startInterview(bloc))
    try ana.do(.recordInterviewAttendance(bloc, .ben, .present))
    var ben = ana
    ben.laptop = "b"
    ben.wait(minutes: 15)
    try ben.do(.endInterview(bloc), by: .ben)
    for item in ben.state.plan(bloc).required {
      try ben.do(.settlePlanItem(bloc, item, .addressed), by: .ben)
    }
    try ben.do(.closeInterview(bloc), by: .ben)
    #expect(ben.state.interviewHolds(bloc))
    ana.wait(minutes: 12)
    try ana.do(.pauseInterview(bloc))
    exchange(&ana, &ben)
    let state = ana.state
    #expect(state.evaluation(bloc).interview.sittings.count == 1)
    #expect(state.blocking(state.interviewProblems(bloc), in: bloc).isEmpty)
    #expect(!state.interviewHolds(bloc))
    #expect(state.setback(bloc, for: .ana) == .interviewChanged)
    try ana.do(.closeInterview(bloc))
    #expect(ana.state.interviewHolds(bloc))
  }
}
