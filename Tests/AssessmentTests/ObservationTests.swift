import Assessment
import Referential
import Testing

@Suite struct `An observation` {
  @Test(arguments: BlocID.all) func `starts with a candidate and one's own declaration`(_ bloc: BlocID) throws {
    var scenario = try Scenario()
    #expect(scenario.refusal(of: .startObservation(bloc, kind: nil)) != nil)
    try scenario.do(.recordEvaluator(.ana))
    try scenario.do(.declareImpartiality(bloc))
    #expect(scenario.state.preparingProblems(bloc, for: .ana) == [.candidateMissing])
    try scenario.do(.recordCandidate(.dana))
    try scenario.do(.startObservation(bloc, kind: nil))
    let id = try scenario.lastObservation(bloc)
    try scenario.do(.mark(bloc, id, scenario.criterion(bloc), .insufficient, motif: nil))
    #expect(scenario.state.observations[id]?.attendance == [.ana: .present])
    #expect(scenario.open(bloc).contains(.team))
  }

  @Test func `is the only one that runs, whichever bloc counts it`() throws {
    var scenario = try Scenario.allAt(.observing)
    try scenario.do(.startObservation(.b1, kind: .simulated))
    let id = try scenario.lastObservation(.b1)
    for bloc in BlocID.all {
      #expect(
        scenario.refusal(of: .startObservation(bloc, kind: nil)) == .observationRunning(id, bloc: .b1))
    }
    try scenario.do(.endObservation(.b1, id))
    #expect(scenario.refusal(of: .startObservation(.b3, kind: nil)) == nil)
  }

  @Test func `is paused, resumed and ended in that order`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    #expect(scenario.refusal(of: .resumeObservation(.b1, id)) == .observationNotPaused(id))
    scenario.wait(minutes: 4)
    try scenario.do(.pauseObservation(.b1, id))
    #expect(scenario.refusal(of: .pauseObservation(.b1, id)) == .observationNotRunning(id))
    scenario.wait(minutes: 30)
    try scenario.do(.resumeObservation(.b1, id))
    scenario.wait(minutes: 5)
    try scenario.do(.endObservation(.b1, id))
    #expect(scenario.refusal(of: .endObservation(.b1, id)) == .observationEnded(id))
    #expect(scenario.state.observations[id]?.course.recordedSeconds == 9 * 60 + 2)
  }

  @Test func `that was ended by mistake goes on within ten minutes, the time between being a pause`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    scenario.wait(minutes: 4)
    try scenario.do(.endObservation(.b1, id))
    scenario.wait(minutes: 3)
    try scenario.do(.resumeObservation(.b1, id))
    #expect(scenario.state.observations[id]?.course.state == .running)
    scenario.wait(minutes: 2)
    try scenario.do(.endObservation(.b1, id))
    let seconds = try #require(scenario.state.observations[id]?.course.recordedSeconds)
    #expect((6 * 60..<7 * 60).contains(seconds))
    scenario.wait(minutes: 11)
    #expect(scenario.refusal(of: .resumeObservation(.b1, id)) == .observationEnded(id))
  }

  @Test func `is not gone on with while another runs, nor once it is voided`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    try scenario.do(.endObservation(.b1, id))
    try scenario.do(.startObservation(.b1, kind: nil))
    let other = try scenario.lastObservation(.b1)
    #expect(scenario.refusal(of: .resumeObservation(.b1, id)) == .observationRunning(other, bloc: .b1))
    try scenario.do(.endObservation(.b1, other))
    try scenario.do(.voidObservation(.b1, id, motif: "erreur"))
    #expect(scenario.refusal(of: .resumeObservation(.b1, id)) == .observationVoided(id))
  }

  @Test func `that is voided counts nowhere and takes no mark`() throws {
    var scenario = try Scenario.observed(.b1)
    let id = try scenario.lastObservation(.b1)
    #expect(scenario.refusal(of: .voidObservation(.b1, id, motif: "\t")) == .motifMissing)
    try scenario.do(.voidObservation(.b1, id, motif: "client retiré"))
    #expect(scenario.state.counted(in: .b1).count == 2)
    #expect(scenario.state.observations(of: .b1).count == 3)
    let mark = Command.mark(.b1, id, try scenario.criterion(.b1), .satisfying, motif: nil)
    #expect(scenario.refusal(of: mark) == .observationVoided(id))
  }

  @Test func `that is running ends when it is voided`() throws {
    var scenario = try Scenario.at(.observing, .b4)
    try scenario.do(.startObservation(.b4, kind: nil))
    try scenario.do(.voidObservation(.b4, scenario.lastObservation(.b4), motif: "mauvais bloc"))
    #expect(scenario.state.running == nil)
    #expect(scenario.refusal(of: .startObservation(.b4, kind: nil)) == nil)
  }

  @Test func `that is not retained can be retained again`() throws {
    var scenario = try Scenario.observed(.b1)
    let id = try scenario.lastObservation(.b1)
    #expect(scenario.refusal(of: .retainObservation(.b1, id)) == .observationNotSetAside(id))
    try scenario.do(.setAsideObservation(.b1, id, motif: "trop court"))
    #expect(scenario.refusal(of: .setAsideObservation(.b1, id, motif: "x")) == .observationSetAside(id))
    let mark = Command.mark(.b1, id, try scenario.criterion(.b1), .satisfying, motif: nil)
    #expect(scenario.refusal(of: mark) == .observationSetAside(id))
    try scenario.do(.retainObservation(.b1, id))
    #expect(scenario.open(.b1).isEmpty)
  }

  @Test func `keeps its number, and two of one number get a letter`() throws {
    var scenario = try Scenario.observed(.b1)
    let ids = scenario.state.observations(of: .b1).map(\.id)
    #expect(ids.map { scenario.state.label(of: $0, in: .b1) } == ["1", "2", "3"])
    try scenario.do(.voidObservation(.b1, ids[1], motif: "erreur"))
    #expect(scenario.state.label(of: ids[2], in: .b1) == "3")
    let twin = ObservationID(unchecked: "zzz")
    scenario.record(.bloc(.b1, .observationStarted(twin, number: 3, kind: .real)), by: .ben)
    #expect(scenario.state.label(of: ids[2], in: .b1) == "3a")
    #expect(scenario.state.label(of: twin, in: .b1) == "3b")
    #expect(scenario.state.observation(labelled: "3b", in: .b1) == twin)
    #expect(scenario.state.observation(labelled: "3", in: .b1) == nil)
  }

  @Test func `brought from paper does not end before it began, and says so`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    let start = Scenario.moment(day: -1, hour: 10)
    try scenario.do(.startObservation(.b1, kind: nil), at: start)
    let id = try scenario.lastObservation(.b1)
    let before = Scenario.moment(day: -1, hour: 9, minute: 59)
    #expect(scenario.refusal(of: .endObservation(.b1, id), at: before) == .timeBefore(start))
    #expect(scenario.refusal(of: .pauseObservation(.b1, id), at: before) == .timeBefore(start))
    try scenario.do(.endObservation(.b1, id), at: Scenario.moment(day: -1, hour: 10, minute: 20))
    let observation = try #require(scenario.state.observations[id])
    #expect(observation.transcribed)
    #expect(observation.day == Scenario.day(-1))
    #expect(observation.course.recordedSeconds == 20 * 60)
  }

  @Test func `begun live and ended from paper is transcribed too`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    try scenario.do(.endObservation(.b1, id), at: Scenario.moment(day: 0, hour: 9, minute: 30))
    #expect(scenario.state.observations[id]?.transcribed == true)
  }

  @Test func `shared by two blocs has one course and a number and kind in each`() throws {
    var scenario = try Scenario.allAt(.observing)
    try scenario.observe(.b4, day: 0)
    try scenario.do(.startObservation(.b1, kind: .simulated))
    let id = try scenario.lastObservation(.b1)
    try scenario.do(.shareObservation(.b1, id, with: .b4, kind: nil))
    #expect(
      scenario.refusal(of: .shareObservation(.b1, id, with: .b4, kind: nil))
        == .observationShared(id, with: .b4))
    #expect(scenario.refusal(of: .shareObservation(.b1, id, with: .b1, kind: nil)) == .unknownBloc(.b1))
    scenario.wait(minutes: 8)
    try scenario.do(.endObservation(.b4, id))
    let observation = try #require(scenario.state.observations[id])
    #expect(observation.memberships[.b1] == Membership(number: 1, kind: .simulated))
    #expect(observation.memberships[.b4] == Membership(number: 2, kind: .real))
    #expect(!observation.isRunning)
    try scenario.do(.setAsideObservation(.b4, id, motif: "hors sujet"))
    #expect(scenario.state.counted(in: .b1).map(\.id) == [id])
    #expect(!scenario.state.counted(in: .b4).map(\.id).contains(id))
    try scenario.do(.voidObservation(.b4, id, motif: "client retiré"))
    #expect(scenario.state.counted(in: .b1).isEmpty)
  }

  @Test func `is not shared with a bloc of other evaluators`() throws {
    var scenario = try Scenario.allAt(.observing)
    try scenario.do(.nameTeam(.b4, [.ben, .cleo]))
    try scenario.do(.startObservation(.b1, kind: nil))
    let id = try scenario.lastObservation(.b1)
    #expect(scenario.refusal(of: .shareObservation(.b1, id, with: .b4, kind: nil)) == .notInTeam(.ana))
  }
}
