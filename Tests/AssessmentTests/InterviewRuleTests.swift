import Assessment
import Referential
import Testing

@Suite struct `The closing interview` {
  @Test(arguments: BlocID.all) func `is closed once held with its plan settled`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.interviewing, bloc)
    #expect(scenario.broken(by: .closeInterview(bloc)).contains(.interviewHeld))
    if bloc != .b2 { scenario.go(toDay: 7) }
    try scenario.do(.startInterview(bloc))
    #expect(scenario.broken(by: .closeInterview(bloc)).contains(.interviewHeld))
    #expect(scenario.refusal(of: .startInterview(bloc)) == .interviewRunning)
    scenario.wait(minutes: 15)
    try scenario.do(.endInterview(bloc))
    #expect(scenario.broken(by: .closeInterview(bloc)) == [.interviewPlan])
    for item in scenario.state.plan(bloc).fixed {
      #expect(
        scenario.refusal(of: .settlePlanItem(bloc, .fixed(item.id), .setAside(motif: ""))) == .motifMissing)
      try scenario.do(.settlePlanItem(bloc, .fixed(item.id), .setAside(motif: "déjà vu")))
    }
    #expect(scenario.refusal(of: .closeInterview(bloc)) == nil)
  }

  @Test func `has the fixed items of each bloc`() throws {
    let counts = try BlocID.all.map { try Scenario.at(.interviewing, $0).state.plan($0).fixed.count }
    #expect(counts == [1, 1, 1, 2])
    let scenario = try Scenario.at(.interviewing, .b1)
    #expect(
      scenario.refusal(of: .settlePlanItem(.b1, .fixed("watch"), .addressed))
        == .unknownPlanItem(.fixed("watch")))
  }

  @Test(arguments: BlocID.all) func `addresses competences without any mark where its bloc says so`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.observed(bloc)
    let first = try #require(scenario.state.counted(in: bloc).first)
    let unseen = try scenario.bloc(bloc).competences[0]
    for criterion in unseen.criteria {
      for person in [EvaluatorID.ana, .ben] {
        try scenario.do(.mark(bloc, first.id, criterion.id, nil, motif: "erreur de ligne"), by: person)
      }
    }
    let plan = scenario.state.plan(bloc)
    #expect(plan.unseen == [unseen.id])
    #expect(plan.required.contains(.competence(unseen.id)) == [.b1, .b4].contains(bloc))
    let spared = try scenario.bloc(bloc).competences[1].criteria[0].id
    for person in [EvaluatorID.ana, .ben] {
      try scenario.do(.mark(bloc, first.id, spared, nil, motif: "erreur de ligne"), by: person)
    }
    #expect(scenario.state.plan(bloc).suggested == [spared])
  }

  @Test(arguments: BlocID.all) func `is not closed over such a competence where it must be addressed`(
    _ bloc: BlocID
  ) throws {
    var scenario = try Scenario.observed(bloc)
    let first = try #require(scenario.state.counted(in: bloc).first)
    let unseen = try scenario.bloc(bloc).competences[0]
    for criterion in unseen.criteria {
      for person in [EvaluatorID.ana, .ben] {
        try scenario.do(.mark(bloc, first.id, criterion.id, nil, motif: "erreur de ligne"), by: person)
      }
    }
    try scenario.do(.closeObserving(bloc))
    if bloc == .b1 {
      for person in [EvaluatorID.ana, .ben] {
        try scenario.grade(bloc, by: person, criteria: .notObserved, competences: .notEvaluated)
        try scenario.do(.completeGrid(bloc), by: person)
      }
    }
    try scenario.hold(bloc)
    let must = [.b1, .b4].contains(bloc)
    try scenario.do(.settlePlanItem(bloc, .competence(unseen.id), .addressed))
    try scenario.do(.settlePlanItem(bloc, .competence(unseen.id), nil))
    #expect(scenario.broken(by: .closeInterview(bloc)) == (must ? [.interviewPlan] : []))
    #expect(scenario.derogationRefusal(.interviewPlan, in: bloc) == .notDerogable(.interviewPlan))
    try scenario.do(.settlePlanItem(bloc, .competence(unseen.id), .setAside(motif: "hors temps")))
    #expect(scenario.broken(by: .closeInterview(bloc)).isEmpty)
  }

  @Test(arguments: [(599, false), (600, true), (1200, true), (1201, false)])
  func `asks no motif up to the very edges of its length`(_ seconds: Int, _ holds: Bool) throws {
    for bloc in BlocID.all {
      var scenario = try Scenario.at(.interviewing, bloc)
      if bloc != .b2 { scenario.go(toDay: 7) }
      let start = scenario.now
      try scenario.do(.startInterview(bloc))
      scenario.now = Moment(seconds: start.seconds + seconds, offsetMinutes: start.offsetMinutes)
      try scenario.do(.endInterview(bloc))
      #expect(scenario.broken(by: .closeInterview(bloc)).contains(.interviewLength) == !holds, "\(bloc)")
    }
  }

  @Test(arguments: BlocID.all) func `lasts fifteen minutes, five more or less without a motif`(
    _ bloc: BlocID
  ) throws {
    for (minutes, holds) in [(9, false), (11, true), (19, true), (21, false)] {
      var scenario = try Scenario.at(.interviewing, bloc)
      if bloc != .b2 { scenario.go(toDay: 7) }
      try scenario.do(.startInterview(bloc))
      scenario.wait(minutes: minutes)
      try scenario.do(.endInterview(bloc))
      for item in scenario.state.plan(bloc).required {
        try scenario.do(.settlePlanItem(bloc, item, .addressed))
      }
      #expect(scenario.broken(by: .closeInterview(bloc)) == (holds ? [] : [.interviewLength]))
      try scenario.do(.waive(bloc, .interviewLength, .bloc, motif: "interrompu"))
      #expect(scenario.broken(by: .closeInterview(bloc)).isEmpty)
    }
  }

  @Test func `lasts as long as an accommodation says`() throws {
    var scenario = try Scenario.held(.b4)
    try scenario.do(
      .recordAccommodation(
        Accommodation(measure: "Temps majoré", approvedBy: "Référente", interviewMinutes: 25)))
    #expect(scenario.broken(by: .closeInterview(.b4)) == [.interviewLength])
    try scenario.do(.startInterview(.b4))
    scenario.wait(minutes: 9)
    try scenario.do(.pauseInterview(.b4))
    scenario.wait(minutes: 60)
    try scenario.do(.resumeInterview(.b4))
    try scenario.do(.endInterview(.b4))
    #expect(scenario.broken(by: .closeInterview(.b4)).isEmpty)
    #expect(scenario.state.evaluation(.b4).interview.sittings.count == 2)
  }

  @Test(arguments: BlocID.all) func `takes place in the company, or says why not`(_ bloc: BlocID) throws {
    var scenario = try Scenario.held(bloc)
    try scenario.do(.placeInterview(bloc, .elsewhere(motif: "")))
    #expect(scenario.broken(by: .closeInterview(bloc)) == [.interviewPlace])
    try scenario.do(.placeInterview(bloc, .elsewhere(motif: "salle louée")))
    #expect(scenario.broken(by: .closeInterview(bloc)).isEmpty)
  }

  @Test func `of bloc 2 is one sitting with the presentation`() throws {
    var scenario = try Scenario.at(.interviewing, .b2)
    scenario.go(toDay: 1)
    try scenario.hold(.b2)
    #expect(scenario.broken(by: .closeInterview(.b2)) == [.oneSitting])
    #expect(scenario.derogationRefusal(.oneSitting, in: .b2) == .notDerogable(.oneSitting))
    // The way out: the presentation is done again, with its questions.
    try scenario.do(.returnToPhase(.b2, .observing, motif: "à refaire en une séance"))
    try scenario.do(.voidObservation(.b2, scenario.lastObservation(.b2), motif: "à refaire"))
    try scenario.observe(.b2, day: 3)
    try scenario.do(.closeObserving(.b2))
    #expect(scenario.broken(by: .closeInterview(.b2)).contains(.oneSitting))
    try scenario.do(.startInterview(.b2))
    scenario.wait(minutes: 15)
    try scenario.do(.endInterview(.b2))
    #expect(!scenario.broken(by: .closeInterview(.b2)).contains(.oneSitting))
  }

  @Test func `takes nothing more once it is closed`() throws {
    var scenario = try Scenario.held(.b3)
    try scenario.do(.closeInterview(.b3))
    #expect(scenario.phase(.b3) == .grading)
    try scenario.do(.returnToPhase(.b3, .interviewing, motif: "oubli"))
    #expect(scenario.refusal(of: .startInterview(.b3)) == nil)
  }

  @Test func `that both laptops start at once is proposed as one sitting`() throws {
    var scenario = try Scenario.at(.interviewing, .b4)
    scenario.record(.bloc(.b4, .interviewStarted), by: .ana)
    scenario.record(.bloc(.b4, .interviewStarted), by: .ben)
    scenario.wait(minutes: 15)
    scenario.record(.bloc(.b4, .interviewEnded), by: .ana)
    scenario.record(.bloc(.b4, .interviewEnded), by: .ben)
    #expect(scenario.state.evaluation(.b4).interview.recordedSeconds == 30 * 60)
    #expect(
      scenario.state.evaluation(.b4).interview.proposedSittings
        == [ProposedSittings(first: 1, second: 2, overlap: 15 * 60)])
    try scenario.do(.pairSittings(.b4, 1, with: 2))
    let interview = scenario.state.evaluation(.b4).interview
    #expect(interview.sittings.count == 1)
    #expect(interview.recordedSeconds == 15 * 60)
    #expect(interview.attendance == [.ana: .present, .ben: .present])
  }
}
