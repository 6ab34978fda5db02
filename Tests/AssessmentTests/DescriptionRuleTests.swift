import Assessment
import Referential
import Testing

@Suite struct `What is recorded of an observation` {
  struct Recorded: Sendable, CustomStringConvertible {
    let item: Refusal.DescriptionItem
    let description: String
    let value: Description
    let blocs: Set<BlocID>
  }

  static let recorded = [
    Recorded(
      item: .channels, description: "channels", value: Description(channels: [.telephone, .other]),
      blocs: [.b1, .b4]),
    Recorded(item: .cadre, description: "cadre", value: Description(cadre: "guichet"), blocs: [.b1]),
    Recorded(
      item: .steeringTools, description: "steering tools", value: Description(steeringTools: "agenda"),
      blocs: [.b2]),
    Recorded(
      item: .tools, description: "tools", value: Description(tools: [.office, .email, .specific]),
      blocs: [.b3]),
    Recorded(
      item: .counterpart, description: "counterpart", value: Description(counterpart: .prospect),
      blocs: [.b4]),
  ]

  @Test(arguments: recorded) func `is what its bloc asks for and nothing else`(_ recorded: Recorded) throws {
    for bloc in BlocID.all {
      var scenario = try Scenario.at(.observing, bloc)
      try scenario.do(.startObservation(bloc, kind: nil))
      let id = try scenario.lastObservation(bloc)
      let refusal = scenario.refusal(of: .describeObservation(bloc, id, recorded.value))
      #expect(refusal == (recorded.blocs.contains(bloc) ? nil : .notRecordedHere(recorded.item, bloc)))
    }
  }

  @Test func `is recorded once: the same again gives no event`() throws {
    var scenario = try Scenario.observed(.b1)
    let id = try scenario.lastObservation(.b1)
    let description = Description(channels: [.email], cadre: "back-office", customerInformed: true)
    #expect(try scenario.do(.describeObservation(.b1, id, description)).count == 1)
    #expect(try scenario.do(.describeObservation(.b1, id, description)).isEmpty)
    #expect(try scenario.do(.describeObservation(.b1, id, Description())).isEmpty)
    #expect(scenario.state.observations[id]?.customerInformed == true)
  }

  @Test func `shows two different cadres in bloc 1, or says why not`() throws {
    var scenario = try Scenario.observed(.b1)
    for (place, observation) in scenario.state.counted(in: .b1).enumerated() {
      let cadre = place == 0 ? "Guichet  d'agence" : "guichet d'agence"
      try scenario.do(.describeObservation(.b1, observation.id, Description(cadre: cadre)))
    }
    #expect(scenario.open(.b1) == [.cadres])
    try scenario.do(.waive(.b1, .cadres, .bloc, motif: "un seul guichet"))
    #expect(scenario.open(.b1).isEmpty)
  }

  @Test func `shows each tool of bloc 3 once, or says why not`() throws {
    var scenario = try Scenario.observed(.b3)
    for observation in scenario.state.counted(in: .b3) {
      try scenario.do(.describeObservation(.b3, observation.id, Description(tools: [.office, .email])))
    }
    #expect(scenario.open(.b3) == [.tools])
    #expect(scenario.state.observingProblems(.b3).contains(.toolNeverUsed(.specific)))
    try scenario.do(.waive(.b3, .tools, .bloc, motif: "logiciel en panne"))
    #expect(scenario.open(.b3).isEmpty)
  }

  @Test func `shows members and prospects in bloc 4, or says why not`() throws {
    var scenario = try Scenario.observed(.b4)
    for observation in scenario.state.counted(in: .b4) {
      try scenario.do(.describeObservation(.b4, observation.id, Description(counterpart: .member)))
    }
    #expect(scenario.open(.b4) == [.counterparts])
    for observation in scenario.state.counted(in: .b4) {
      try scenario.do(.describeObservation(.b4, observation.id, Description(counterpart: .prospect)))
    }
    #expect(scenario.state.observingProblems(.b4).contains(.counterpartNeverSeen(.member)))
    try scenario.do(.waive(.b4, .counterparts, .bloc, motif: "aucun prospect venu"))
    #expect(scenario.open(.b4).isEmpty)
  }

  @Test(arguments: BlocID.all) func `has a motif where it took place elsewhere`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    let id = try scenario.lastObservation(bloc)
    try scenario.do(.describeObservation(bloc, id, Description(venue: .elsewhere(motif: "  "))))
    #expect(scenario.open(bloc) == [.place])
    try scenario.do(.describeObservation(bloc, id, Description(venue: .elsewhere(motif: "travaux"))))
    #expect(scenario.open(bloc).isEmpty)
  }

  @Test(arguments: BlocID.all) func `asks whether one of under two minutes counts`(_ bloc: BlocID) throws {
    var scenario = try Scenario.observed(bloc)
    if bloc != .b1 && bloc != .b3 { try scenario.setAsideLast(bloc) }
    try scenario.do(.startObservation(bloc, kind: nil))
    let id = try scenario.lastObservation(bloc)
    try scenario.do(.recordAttendance(bloc, id, .ben, .present))
    try scenario.do(.describeObservation(bloc, id, Description(customerInformed: true)))
    scenario.wait(minutes: 1)
    try scenario.do(.endObservation(bloc, id))
    #expect(scenario.open(bloc).contains(.shortObservation))
    try scenario.do(.waive(bloc, .shortObservation, .observation(id), motif: "appel coupé"))
    #expect(!scenario.open(bloc).contains(.shortObservation))
  }

  @Test(arguments: [(119, false), (120, true)])
  func `counts without being asked from two minutes on`(_ seconds: Int, _ holds: Bool) throws {
    for bloc in BlocID.all {
      var scenario = try Scenario.at(.observing, bloc)
      let start = scenario.now
      try scenario.do(.startObservation(bloc, kind: nil))
      let id = try scenario.lastObservation(bloc)
      scenario.now = Moment(seconds: start.seconds + seconds, offsetMinutes: start.offsetMinutes)
      try scenario.do(.endObservation(bloc, id))
      #expect(scenario.open(bloc).contains(.shortObservation) == !holds, "\(bloc)")
    }
  }

  @Test func `gives a reason only for rules that are soft`() throws {
    let scenario = try Scenario.observed(.b1)
    for rule in Rule.allCases {
      let refusal = scenario.refusal(of: .waive(.b1, rule, .bloc, motif: "parce que"))
      #expect(refusal == (rule.tier == .soft ? nil : .notSoft(rule)))
    }
    #expect(scenario.refusal(of: .waive(.b1, .cadres, .bloc, motif: " ")) == .motifMissing)
  }
}
