import Assessment
import Referential
import Testing

@Suite struct `The interview's time` {
  @Test(arguments: [
    (0, InterviewTime.Stage.within), (779, .within), (780, .ending(left: 120)), (900, .ending(left: 0)),
    (901, .over(by: 1)), (1200, .over(by: 300)), (1201, .farOver(by: 301)),
  ]) func `has two last minutes, and an end`(_ seconds: Int, _ stage: InterviewTime.Stage) {
    #expect(InterviewTime(seconds: seconds, planned: 900, tolerance: 300).stage == stage)
  }

  @Test func `adds up over pauses and sittings, and an accommodation makes it longer`() throws {
    var scenario = try Scenario.at(.interviewing, .b4)
    scenario.go(toDay: 7)
    let start = scenario.now
    try scenario.do(.startInterview(.b4), at: nil)
    scenario.now = Moment(seconds: start.seconds + 300, offsetMinutes: start.offsetMinutes)
    try scenario.do(.pauseInterview(.b4))
    scenario.wait(minutes: 60)
    let resumed = scenario.now
    try scenario.do(.resumeInterview(.b4))
    scenario.now = Moment(seconds: resumed.seconds + 600, offsetMinutes: resumed.offsetMinutes)
    try scenario.do(.endInterview(.b4))
    scenario.wait(minutes: 5)
    let again = scenario.now
    try scenario.do(.startInterview(.b4))
    let now = Timepoint(Moment(seconds: again.seconds + 61, offsetMinutes: again.offsetMinutes))
    let time = try #require(scenario.state.interviewTime(.b4, at: now))
    #expect(time == InterviewTime(seconds: 961, planned: 900, tolerance: 300))
    try scenario.do(
      .recordAccommodation(
        Accommodation(measure: "Temps majoré", approvedBy: "Référente", interviewMinutes: 20)))
    #expect(scenario.state.interviewTime(.b4, at: now)?.planned == 1200)
    #expect(scenario.state.interviewTime(.b4, at: now)?.stage == .within)
  }
}

@Suite struct `The next bloc's interview` {
  /// Blocs 3 and 4 wait for their interviews, bloc 2 is observed.
  private func waiting() throws -> Scenario {
    var scenario = try Scenario()
    for bloc in [BlocID.b3, .b4] {
      try scenario.prepare(bloc)
      try scenario.observeAll(bloc)
      try scenario.do(.closeObserving(bloc))
    }
    try scenario.prepare(.b2)
    return scenario
  }

  @Test func `is ready where the bloc is at its interview and none was held`() throws {
    var scenario = try waiting()
    let state = scenario.state
    #expect(
      BlocID.all.map { state.interviewReadiness($0, for: .ana) } == [
        .inPhase(.preparing), .inPhase(.observing), .ready, .ready,
      ])
    try scenario.do(.startInterview(.b3))
    #expect(scenario.state.interviewReadiness(.b3, for: .ana) == .running)
    try scenario.do(.endInterview(.b3))
    #expect(scenario.state.interviewReadiness(.b3, for: .ana) == .held)
    #expect(scenario.state.interviewReadiness(.b4, for: .cleo) == .notInTeam)
  }

  @Test func `comes after this one, then from the start`() throws {
    let state = try Scenario().state
    #expect(state.blocs(after: .b3) == [.b4, .b1, .b2])
    #expect(state.blocs(after: .b1) == [.b2, .b3, .b4])
  }
}
