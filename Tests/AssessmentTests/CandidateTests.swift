import Assessment
import Referential
import Testing

@Suite struct `The candidate` {
  @Test func `is renamed with a motif, and both spellings are kept`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    var renamed = Candidate.dana
    renamed.familyName = "Meunié"
    #expect(scenario.refusal(of: .recordCandidate(renamed)) == .candidateKnown)
    let change = NameChange(familyName: " Meunié ", givenName: "Dana", motif: "accent oublié")
    try scenario.do(.rectifyCandidate(change))
    #expect(scenario.state.candidate?.fullName == "Dana Meunié")
    #expect(scenario.state.formerNames.map(\.familyName) == ["Meunier"])
    #expect(scenario.state.formerNames.map(\.motif) == ["accent oublié"])
    #expect(scenario.refusal(of: .rectifyCandidate(change)) == .nothingToChange(.rectifyCandidate))
    #expect(try Scenario().refusal(of: .rectifyCandidate(change)) == .noCandidate)
  }

  @Test func `has a name and an employer, and may change service`() throws {
    var scenario = try Scenario()
    var nameless = Candidate.dana
    nameless.givenName = " "
    #expect(scenario.refusal(of: .recordCandidate(nameless)) == .textEmpty(.name))
    var jobless = Candidate.dana
    jobless.employer = ""
    #expect(scenario.refusal(of: .recordCandidate(jobless)) == .textEmpty(.organisation))
    try scenario.do(.recordCandidate(.dana))
    #expect(try scenario.do(.recordCandidate(.dana)).isEmpty)
    var moved = Candidate.dana
    moved.service = "Agence"
    #expect(try scenario.do(.recordCandidate(moved)).count == 1)
    #expect(scenario.state.candidate?.service == "Agence")
  }

  @Test func `has texts of bounded length`() throws {
    let scenario = try Scenario()
    var long = Candidate.dana
    long.familyName = String(repeating: "é", count: 200)
    #expect(scenario.refusal(of: .recordCandidate(long)) == nil)
    long.familyName += "e"
    #expect(
      scenario.refusal(of: .recordCandidate(long)) == .textTooLong(.name, count: 201, maximum: 200))
  }

  @Test func `has an accommodation that says the measure and who approved it`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    func refusal(_ measure: String, _ authority: String, _ minutes: Int?) -> Refusal? {
      scenario.refusal(
        of: .recordAccommodation(
          Accommodation(measure: measure, approvedBy: authority, interviewMinutes: minutes)))
    }
    #expect(refusal("", "Référente", nil) == .textEmpty(.measure))
    #expect(refusal("Pauses", "", nil) == .textEmpty(.authority))
    #expect(refusal("Pauses", "Référente", 0) == .numberOutOfRange(0, from: 1, to: 240))
    try scenario.do(.recordAccommodation(Accommodation(measure: "Pauses", approvedBy: "Référente")))
    #expect(scenario.state.interviewMinutes(try scenario.rules(.b1)) == 15)
  }
}

@Suite struct `A derogation` {
  @Test func `lifts exactly the rules that the protocol says`() throws {
    let derogable: [BlocID: Set<Rule>] = [
      .b1: [.observationCount, .window, .accreditation], .b2: [.presence, .accreditation],
      .b3: [.observationCount, .window, .accreditation], .b4: [.observationCount, .window, .accreditation],
    ]
    for bloc in BlocID.all {
      let scenario = try Scenario.at(.observing, bloc)
      for rule in Rule.allCases {
        let allowed = derogable[bloc]?.contains(rule) == true
        #expect(scenario.derogationRefusal(rule, in: bloc) == (allowed ? nil : .notDerogable(rule)))
      }
    }
  }

  @Test func `names an authority and a motif, and holds in its bloc alone`() throws {
    var scenario = try Scenario.allAt(.observing)
    func refusal(_ authority: String, _ motif: String) -> Refusal? {
      scenario.refusal(
        of: .recordDerogation(
          .b1, Derogation(rule: .window, authority: authority, day: Scenario.day(0), motif: motif)))
    }
    #expect(refusal("", "m") == .textEmpty(.authority))
    #expect(refusal("Branche", "") == .motifMissing)
    try scenario.derogate(.observationCount, in: .b1)
    #expect(!scenario.open(.b1).contains(.observationCount))
    #expect(scenario.open(.b4).contains(.observationCount))
  }

  @Test func `that a merge brings for a rule that none may lift lifts nothing`() throws {
    var scenario = try Scenario.at(.observing, .b1)
    let forged = Derogation(rule: .team, authority: "x", day: Scenario.day(0), motif: "x")
    try scenario.do(.nameTeam(.b1, [.ana]))
    scenario.record(.bloc(.b1, .derogationRecorded(forged)), by: .ana)
    #expect(scenario.open(.b1).contains(.team))
  }
}
