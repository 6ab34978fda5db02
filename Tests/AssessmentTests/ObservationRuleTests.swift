import Assessment
import Referential
import Testing

@Suite struct `The observations of a bloc` {
  @Test(arguments: BlocID.all) func `may be closed when every rule is kept`(_ bloc: BlocID) throws {
    let scenario = try Scenario.observed(bloc)
    #expect(scenario.refusal(of: .closeObserving(bloc)) == nil)
    #expect(scenario.state.observingProblems(bloc).filter { $0.rule.tier == .hard }.isEmpty)
  }

  @Test(arguments: BlocID.all) func `are counted from their least number on`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    let minimum = try #require([BlocID.b1: 3, .b2: 1, .b3: 3, .b4: 5][bloc])
    #expect(scenario.state.counted(in: bloc).count == minimum)
    try scenario.setAsideLast(bloc)
    #expect(scenario.open(bloc).contains(.observationCount))
    #expect(
      scenario.state.observingProblems(bloc).contains(
        .tooFewObservations(counted: minimum - 1, minimum: minimum)))
  }

  @Test(arguments: BlocID.all) func `are counted up to their greatest number`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    let maximum = try #require([BlocID.b1: 5, .b2: 1, .b3: 5, .b4: 5][bloc])
    while scenario.state.counted(in: bloc).count < maximum {
      try scenario.observe(bloc, day: scenario.state.counted(in: bloc).count)
    }
    #expect(scenario.open(bloc).isEmpty)
    try scenario.observe(bloc, day: maximum)
    #expect(scenario.open(bloc) == [.observationCount])
    try scenario.setAsideLast(bloc)
    #expect(scenario.open(bloc).isEmpty)
  }

  @Test(arguments: [BlocID.b1, .b3, .b4]) func `may be fewer by derogation`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    try scenario.setAsideLast(bloc)
    try scenario.derogate(.observationCount, in: bloc)
    #expect(!scenario.open(bloc).contains(.observationCount))
  }

  @Test func `are one presentation in bloc 2, whatever an authority says`() throws {
    let scenario = try Scenario.observed(.b2)
    #expect(scenario.derogationRefusal(.observationCount, in: .b2) == .notDerogable(.observationCount))
    #expect(scenario.derogationRefusal(.window, in: .b2) == .notDerogable(.window))
  }

  @Test func `are of the kinds that the bloc knows`() throws {
    let allowed: [BlocID: [Kind]] = [
      .b1: [.real, .simulated], .b2: [.presentation], .b3: [.real, .reconstituted], .b4: [.real],
    ]
    for bloc in BlocID.all {
      let scenario = try Scenario.at(.observing, bloc)
      let kinds = allowed[bloc] ?? []
      for kind in Kind.allCases {
        let refusal = scenario.refusal(of: .startObservation(bloc, kind: kind))
        #expect(refusal == (kinds.contains(kind) ? nil : .kindNotAllowed(kind, allowed: kinds)))
      }
    }
  }

  @Test func `hold one simulated situation at most in bloc 1, which is counted`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    try scenario.observe(.b1, day: 0)
    try scenario.observe(.b1, day: 1)
    try scenario.observe(.b1, day: 2, kind: .simulated)
    #expect(scenario.open(.b1).isEmpty)
    try scenario.observe(.b1, day: 3, kind: .simulated)
    #expect(scenario.open(.b1) == [.kindMaximum])
    #expect(scenario.derogationRefusal(.kindMaximum, in: .b1) == .notDerogable(.kindMaximum))
  }

  @Test func `without a simulated situation are closed with a motif`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    for day in 0..<3 { try scenario.observe(.b1, day: day) }
    #expect(scenario.open(.b1) == [.kindAbsent])
    try scenario.do(.waive(.b1, .kindAbsent, .bloc, motif: "sans objet"))
    #expect(scenario.open(.b1).isEmpty)
  }

  @Test func `that were reconstituted have a motif each`() throws {
    var scenario = try Scenario.observed(.b3)
    let first = try scenario.observe(.b3, day: 3, kind: .reconstituted)
    let second = try scenario.observe(.b3, day: 4, kind: .reconstituted)
    #expect(scenario.open(.b3) == [.kindMotif])
    try scenario.do(.waive(.b3, .kindMotif, .observation(first), motif: "aucune situation réelle"))
    #expect(scenario.open(.b3) == [.kindMotif])
    try scenario.do(.waive(.b3, .kindMotif, .observation(second), motif: "aucune situation réelle"))
    #expect(scenario.open(.b3).isEmpty)
  }

  @Test(arguments: BlocID.all) func `keep the phase open while one is running`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    try scenario.do(.startObservation(bloc, kind: nil))
    let id = try scenario.lastObservation(bloc)
    #expect(scenario.open(bloc).contains(.nothingRunning))
    try scenario.do(.pauseObservation(bloc, id))
    #expect(scenario.open(bloc).contains(.nothingRunning))
    try scenario.do(.endObservation(bloc, id))
    #expect(!scenario.open(bloc).contains(.nothingRunning))
  }

  @Test func `of bloc 3 ask for contact sheets, of which none may come`() throws {
    var scenario = try Scenario.observed(.b3)
    try scenario.do(.recordContactSheets(.b3, asked: false, handedIn: 0))
    #expect(scenario.open(.b3) == [.contactSheets])
    #expect(scenario.derogationRefusal(.contactSheets, in: .b3) == .notDerogable(.contactSheets))
    try scenario.do(.recordContactSheets(.b3, asked: true, handedIn: 4))
    #expect(scenario.open(.b3).isEmpty)
    #expect(
      scenario.refusal(of: .recordContactSheets(.b3, asked: true, handedIn: -1))
        == .numberOutOfRange(-1, from: 0, to: 999))
    for bloc in [BlocID.b1, .b2, .b4] {
      #expect(
        try Scenario.at(.observing, bloc).refusal(of: .recordContactSheets(bloc, asked: true, handedIn: 0))
          == .noContactSheets(bloc))
    }
  }
}
