import Assessment
import Referential
import Testing

@Suite struct `A signature` {
  @Test(arguments: BlocID.all) func `of each of the two seals the result`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.signing, bloc)
    try scenario.sign(bloc, by: .ana)
    #expect(scenario.phase(bloc) == .signing)
    #expect(scenario.refusal(of: .sign(bloc, scenario.signature(bloc, .ana))) == .alreadySigned(.ana))
    try scenario.sign(bloc, by: .ben)
    #expect(scenario.phase(bloc) == .sealed)
    #expect(scenario.state.evaluation(bloc).standingResult?.revision == 1)
    #expect(scenario.refusal(of: .addNote(bloc, nil, nil, text: "trop tard")) != nil)
  }

  @Test func `is over the same payload, with a key of one's own`() throws {
    var scenario = try Scenario.at(.signing, .b2)
    try scenario.sign(.b2, by: .ana)
    let other = scenario.signature(.b2, .ben, payload: "another")
    #expect(scenario.refusal(of: .sign(.b2, other), by: .ben) == .otherPayload)
    #expect(scenario.refusal(of: .sign(.b2, scenario.signature(.b2, .ana)), by: .ben) == .alreadySigned(.ana))
    #expect(
      scenario.refusal(of: .sign(.b2, scenario.signature(.b2, .cleo)), by: .cleo) == .notInTeam(.cleo))
  }

  @Test func `twice by one person, whatever the key, seals nothing`() throws {
    var scenario = try Scenario.at(.signing, .b2)
    var again = scenario.signature(.b2, .ana)
    again.kid = "kid-other"
    scenario.record(.bloc(.b2, .signed(scenario.signature(.b2, .ana))), by: .ana)
    scenario.record(.bloc(.b2, .signed(again)), by: .ana)
    #expect(scenario.state.evaluation(.b2).sealed.isEmpty)
    scenario.record(.bloc(.b2, .signed(scenario.signature(.b2, .ana))), by: .ben)
    #expect(scenario.state.evaluation(.b2).sealed.isEmpty)
  }

  @Test(arguments: [CommandName.addNote, .rectifyCandidate, .recordDerogation, .replaceEvaluator, .interrupt])
  func `and its proposal are withdrawn by anything recorded later`(_ name: CommandName) throws {
    var scenario = try Scenario.at(.signing, .b3)
    try scenario.sign(.b3, by: .ana)
    try scenario.do(scenario.wellFormed(name, .b3))
    #expect(scenario.state.evaluation(.b3).proposal == nil)
    #expect(scenario.phase(.b3) != .signing)
  }

  @Test func `that was first uses up its revision number`() throws {
    var scenario = try Scenario.at(.signing, .b2)
    try scenario.do(.addNote(.b2, nil, nil, text: "avant toute signature"))
    try scenario.do(.proposeDecision(.b2, .validated))
    #expect(scenario.state.evaluation(.b2).proposal?.content.revision == 1)
    try scenario.do(.acceptDecision(.b2), by: .ben)
    try scenario.sign(.b2, by: .ben)
    try scenario.do(.returnToPhase(.b2, .agreeing, motif: "coquille"))
    #expect(scenario.state.setback(.b2, for: .ana) == .proposalWithdrawn)
    try scenario.do(.proposeDecision(.b2, .validated))
    #expect(scenario.state.evaluation(.b2).proposal?.content.revision == 2)
    #expect(scenario.state.evaluation(.b2).proposal?.signatures.isEmpty == true)
  }

  @Test(arguments: BlocID.all) func `of a revision supersedes the sealed result`(_ bloc: BlocID) throws {
    var scenario = try Scenario.at(.sealed, bloc)
    let first = try #require(scenario.state.evaluation(bloc).standingResult)
    #expect(scenario.refusal(of: .openRevision(bloc, motif: "")) == .motifMissing)
    try scenario.do(.openRevision(bloc, motif: "erreur de date"))
    #expect(scenario.phase(bloc) == .agreeing)
    #expect(scenario.state.evaluation(bloc).standingResult == nil)
    try scenario.do(.proposeDecision(bloc, .notValidated))
    let proposal = try #require(scenario.state.evaluation(bloc).proposal)
    #expect(proposal.content.revision == 2)
    #expect(proposal.content.supersedes == first.payload)
    let firstProposal = scenario.state.evaluation(bloc).proposals[first.proposal]
    #expect(proposal.content.result == firstProposal?.content.result)
    try scenario.do(.acceptDecision(bloc), by: .ben)
    for person in [EvaluatorID.ana, .ben] {
      try scenario.do(.sign(bloc, scenario.signature(bloc, person, payload: "second")), by: person)
    }
    #expect(scenario.state.evaluation(bloc).sealed.map(\.revision) == [1, 2])
    #expect(scenario.state.evaluation(bloc).standingResult?.payload == "second")
  }

  @Test func `made elsewhere at the same time outranks an interruption`() throws {
    var ana = try Scenario.at(.signing, .b4)
    var ben = ana
    ben.laptop = "b"
    try ana.sign(.b4, by: .ana)
    ben.receive(ana.log)
    try ana.do(.interrupt(.b4, motif: "départ de la candidate"))
    #expect(ana.phase(.b4) == .interrupted)
    try ben.sign(.b4, by: .ben)
    #expect(ben.phase(.b4) == .sealed)
    ana.receive(ben.log)
    ben.receive(ana.log)
    #expect(ana.phase(.b4) == .sealed)
    #expect(ana.state == ben.state)
    try ana.do(.openRevision(.b4, motif: "erreur"))
    #expect(ana.phase(.b4) == .agreeing)
  }

  @Test func `made elsewhere stands although a note was written at the same time`() throws {
    var ana = try Scenario.at(.signing, .b4)
    var ben = ana
    ben.laptop = "b"
    try ana.sign(.b4, by: .ana)
    ben.receive(ana.log)
    try ana.do(.addNote(.b4, nil, nil, text: "une dernière chose"))
    try ben.sign(.b4, by: .ben)
    ana.receive(ben.log)
    #expect(ana.phase(.b4) == .sealed)
  }

  @Test func `cannot be given once something lies outside the cut`() throws {
    var ana = try Scenario.at(.agreeing, .b2)
    var ben = ana
    ben.laptop = "b"
    try ana.propose(.b2)
    try ben.do(.addNote(.b2, nil, nil, text: "en même temps"), by: .ben)
    ben.receive(ana.log)
    #expect(ben.state.evaluation(.b2).proposal == nil)
    #expect(ben.refusal(of: .acceptDecision(.b2), by: .ben) == .noProposal)
    try ben.do(.proposeDecision(.b2, .validated), by: .ben)
    ana.receive(ben.log)
    try ana.do(.acceptDecision(.b2))
    #expect(ana.phase(.b2) == .signing)
  }

  @Test func `binds who proposed and who accepted, whoever was named elsewhere meanwhile`() throws {
    var ana = try Scenario.at(.agreeing, .b2)
    var cleo = ana
    cleo.laptop = "c"
    try cleo.do(.replaceEvaluator(.b2, .ben, by: .cleo, motif: "à distance"), by: .cleo)
    try ana.propose(.b2)
    try ana.do(.acceptDecision(.b2), by: .ben)
    try ana.sign(.b2, by: .ana)
    try ana.sign(.b2, by: .ben)
    ana.receive(cleo.log)
    #expect(ana.phase(.b2) == .sealed)
  }
}
