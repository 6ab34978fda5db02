import Assessment
import PlainText
import Referential
import Testing

@Suite struct `A fact that two people recorded apart` {
  /// Two laptops with one observation, still running, in bloc 1.
  private func apart() throws -> (ana: Scenario, ben: Scenario, id: ObservationID) {
    var ana = try Scenario()
    try ana.prepare(.b1)
    ana.laptop = "a"
    try ana.do(.startObservation(.b1, kind: nil))
    var ben = ana
    ben.laptop = "b"
    return (ana, ben, try ana.lastObservation(.b1))
  }

  private func exchange(_ ana: inout Scenario, _ ben: inout Scenario) {
    let log = ana.log
    ana.receive(ben.log)
    ben.receive(log)
  }

  private func channels(_ channels: Set<Channel>) -> SharedValue {
    .description(Description(channels: channels))
  }

  @Test func `shows both values with who said them, on both laptops, and holds up the bloc`() throws {
    var (ana, ben, id) = try apart()
    try ana.do(.describeObservation(.b1, id, Description(channels: [.telephone])))
    try ben.do(.describeObservation(.b1, id, Description(channels: [.chat], customerInformed: true)), by: .ben)
    exchange(&ana, &ben)
    #expect(ana.state == ben.state)
    let found = try #require(ana.state.contradictions(in: .b1).first)
    #expect(ana.state.contradictions(in: .b1).count == 1)
    #expect(found.fact == .described(id, .b1, .channels))
    let sides = [found.first, found.second]
    #expect(Set(sides.map(\.author)) == [.ana, .ben])
    #expect(Set(sides.map(\.value)) == [channels([.telephone]), channels([.chat])])
    #expect(ana.broken(by: .closeObserving(.b1)).contains(.contradiction))
    #expect(ana.state.contradictions(in: .b4).isEmpty)
  }

  @Test(arguments: [EvaluatorID.ana, .ben]) func `is settled by a recorded choice, on both laptops`(
    _ author: EvaluatorID
  ) throws {
    var (ana, ben, id) = try apart()
    try ana.do(.describeObservation(.b1, id, Description(kind: .simulated)))
    try ben.do(.describeObservation(.b1, id, Description(kind: .real)), by: .ben)
    #expect(ben.state.contradictions(in: .b1).isEmpty)
    try ben.do(.describeObservation(.b1, id, Description(channels: [.chat])), by: .ben)
    try ana.do(.describeObservation(.b1, id, Description(channels: [.email])))
    exchange(&ana, &ben)
    let fact = SharedFact.described(id, .b1, .channels)
    #expect(ana.state.contradictions(in: .b1).map(\.fact) == [fact])
    try ana.do(.settleContradiction(.b1, fact, of: author))
    exchange(&ana, &ben)
    for state in [ana.state, ben.state] {
      #expect(state.contradictions(in: .b1).isEmpty)
      #expect(state.observations[id]?.channels == (author == .ana ? [.email] : [.chat]))
    }
    #expect(ana.refusal(of: .settleContradiction(.b1, fact, of: author)) == .noContradiction)
  }

  @Test func `is none where both said the same, one had seen the other's, or they spoke of other things`() throws {
    for way in 0..<3 {
      var (ana, ben, id) = try apart()
      try ana.do(.describeObservation(.b1, id, Description(channels: [.telephone])))
      switch way {
      case 0: try ben.do(.describeObservation(.b1, id, Description(channels: [.telephone])), by: .ben)
      case 1:
        ben.receive(ana.log)
        try ben.do(.describeObservation(.b1, id, Description(channels: [.chat])), by: .ben)
      default: try ben.do(.describeObservation(.b1, id, Description(cadre: "agence")), by: .ben)
      }
      exchange(&ana, &ben)
      #expect(ana.state.contradictions(in: .b1).isEmpty, "\(way)")
    }
  }

  @Test func `is none of one person's with two devices`() throws {
    var (ana, other, id) = try apart()
    try ana.do(.describeObservation(.b1, id, Description(channels: [.telephone])))
    try other.do(.describeObservation(.b1, id, Description(channels: [.chat])))
    exchange(&ana, &other)
    #expect(ana.state == other.state)
    #expect(ana.state.contradictions(in: .b1).isEmpty)
  }

  @Test func `is not settled by who goes on without having seen the other's`() throws {
    var (ana, ben, id) = try apart()
    try ben.do(.describeObservation(.b1, id, Description(channels: [.chat])), by: .ben)
    for value: Set<Channel> in [[.telephone], [.email], [.telephone, .email]] {
      try ana.do(.describeObservation(.b1, id, Description(channels: value)))
    }
    exchange(&ana, &ben)
    let found = try #require(ana.state.contradictions(in: .b1).first)
    #expect(Set([found.first.value, found.second.value]) == [channels([.chat]), channels([.telephone, .email])])
  }

  @Test func `settled differently on two laptops is open again`() throws {
    var (ana, ben, id) = try apart()
    try ana.do(.describeObservation(.b1, id, Description(channels: [.telephone])))
    try ben.do(.describeObservation(.b1, id, Description(channels: [.chat])), by: .ben)
    exchange(&ana, &ben)
    let fact = SharedFact.described(id, .b1, .channels)
    try ana.do(.settleContradiction(.b1, fact, of: .ana))
    try ben.do(.settleContradiction(.b1, fact, of: .ben), by: .ben)
    exchange(&ana, &ben)
    #expect(ana.state == ben.state)
    #expect(ana.state.contradictions(in: .b1).map(\.fact) == [fact])
    try ana.do(.settleContradiction(.b1, fact, of: .ben))
    #expect(ana.state.contradictions(in: .b1).isEmpty)
    #expect(ana.state.observations[id]?.channels == [.chat])
  }

  @Test func `may be the candidate's particulars or the day planned for the interview`() throws {
    var (ana, ben, _) = try apart()
    var other = Candidate.dana
    other.employer = "Mutuelle du Nord"
    try ana.do(.recordCandidate(other))
    other.employer = "Mutuelle du Sud"
    try ben.do(.recordCandidate(other), by: .ben)
    try ana.do(.planInterview(.b1, Scenario.day(5)))
    try ben.do(.planInterview(.b1, Scenario.day(6)), by: .ben)
    exchange(&ana, &ben)
    #expect(ana.state.contradictions(in: .b1).map(\.fact) == [.candidate, .plannedInterview(.b1)])
    #expect(ana.state.contradictions(in: .b4).map(\.fact) == [.candidate])
    try ben.do(.settleContradiction(.b1, .candidate, of: .ana), by: .ben)
    #expect(ben.state.candidate?.employer == "Mutuelle du Nord")
    try ben.do(.settleContradiction(.b1, .plannedInterview(.b1), of: .ben), by: .ben)
    #expect(ben.state.evaluation(.b1).plannedInterview == Scenario.day(6))
  }

  @Test func `may be the team, the accommodation, an attendance or the contact sheets`() throws {
    var ana = try Scenario.at(.observing, .b3)
    ana.laptop = "a"
    try ana.do(.startObservation(.b3, kind: nil))
    let id = try ana.lastObservation(.b3)
    var ben = ana
    ben.laptop = "b"
    try ana.do(.nameTeam(.b3, [.ana, .cleo]))
    try ben.do(.nameTeam(.b3, [.ben, .cleo]), by: .ben)
    try ana.do(.recordAttendance(.b3, id, .cleo, .present))
    try ben.do(.recordAttendance(.b3, id, .cleo, .absent(motif: "train")), by: .ben)
    try ana.do(.recordContactSheets(.b3, asked: true, handedIn: 2))
    try ben.do(.recordContactSheets(.b3, asked: true, handedIn: 3), by: .ben)
    let measure = Accommodation(measure: "Tiers temps", approvedBy: "Référente", interviewMinutes: 20)
    var other = measure
    other.interviewMinutes = 30
    try ana.do(.recordAccommodation(measure))
    try ben.do(.recordAccommodation(other), by: .ben)
    exchange(&ana, &ben)
    #expect(ana.state == ben.state)
    let facts: [SharedFact] = [.accommodation, .team(.b3), .contactSheets(.b3), .attendance(id, .cleo)]
    #expect(ana.state.contradictions(in: .b3).map(\.fact) == facts)
    #expect(ana.state.contradictions(in: .b1).map(\.fact) == [.accommodation])
    // Who was named out of the team by the other may still say who evaluates.
    #expect(ana.refusal(of: .settleContradiction(.b3, .accommodation, of: .ana)) == .notInTeam(.ana))
    for fact in [.team(.b3)] + facts.filter({ $0 != .team(.b3) }) {
      let found = try #require(ana.state.contradictions(in: .b3).first { $0.fact == fact })
      #expect(Set([found.first.author, found.second.author]) == [.ana, .ben])
      try ana.do(.settleContradiction(.b3, fact, of: .ana))
    }
    exchange(&ana, &ben)
    for state in [ana.state, ben.state] {
      #expect(state.contradictions(in: .b3).isEmpty)
      #expect(state.accommodation == measure)
      #expect(state.evaluation(.b3).team == [.ana, .cleo])
      #expect(state.evaluation(.b3).contactSheets == ContactSheets(asked: true, handedIn: 2))
      #expect(state.observations[id]?.attendance[.cleo] == .present)
    }
  }

  @Test func `is no contradiction where a name was put right beside other particulars`() throws {
    var (ana, ben, _) = try apart()
    try ben.do(
      .rectifyCandidate(NameChange(familyName: "Meunié", givenName: "Dana", motif: "accent")), by: .ben)
    try ana.do(.rectifyCandidate(NameChange(familyName: "Meunier", givenName: "Danah", motif: "h")))
    exchange(&ana, &ben)
    #expect(ana.state.contradictions(in: .b1).map(\.fact) == [.candidate])
  }
}

@Suite struct `A signing key that changes` {
  private func changed() throws -> Scenario {
    var scenario = try Scenario()
    try scenario.prepare(.b1)
    var person = Evaluator.ben
    person.publicKey = "first"
    try scenario.do(.recordEvaluator(person), by: .ben)
    person.publicKey = "second"
    try scenario.do(.recordEvaluator(person), by: .ben)
    return scenario
  }

  private func waits(_ scenario: Scenario) -> Bool {
    scenario.state.agreeingProblems(.b1, decision: nil).contains(.keyChanged(.ben))
  }

  @Test func `waits for the other evaluator's word before the decision`() throws {
    var scenario = try changed()
    #expect(waits(scenario))
    #expect(scenario.refusal(of: .confirmKey(.ben), by: .ben) == .ownKey)
    #expect(scenario.refusal(of: .confirmKey(.ben), by: .cleo) == .notInTeam(.cleo))
    try scenario.do(.confirmKey(.ben))
    #expect(!waits(scenario))
    #expect(scenario.refusal(of: .confirmKey(.ben)) == .noKeyChange(.ben))
  }

  @Test func `asks again for a third one, and not where the first is back`() throws {
    var scenario = try changed()
    try scenario.do(.confirmKey(.ben))
    var person = try #require(scenario.state.evaluators[.ben])
    person.publicKey = "third"
    try scenario.do(.recordEvaluator(person), by: .ben)
    #expect(waits(scenario))
    person.publicKey = "second"
    try scenario.do(.recordEvaluator(person), by: .ben)
    #expect(!waits(scenario))
  }

  @Test func `is not confirmed by a word about another key`() throws {
    var scenario = try changed()
    scenario.record(.dossier(.keyConfirmed(.ben, publicKey: "other")), by: .ana)
    scenario.record(.dossier(.keyConfirmed(.ben, publicKey: "second")), by: .ben)
    #expect(waits(scenario))
  }
}

@Suite struct `Two texts put in at one place on two laptops` {
  @Test func `are both kept, and said to be merged`() throws {
    var ana = try Scenario.allAt(.agreeing)
    ana.laptop = "a"
    var ben = ana
    ben.laptop = "b"
    let competence = try ana.competence(.b1)
    try ana.do(.writeCommonComment(.b1, competence, text: "Clair."))
    try ben.do(.writeCommonComment(.b1, competence, text: "Posé."), by: .ben)
    let log = ana.log
    ana.receive(ben.log)
    ben.receive(log)
    #expect(ana.state == ben.state)
    let text = ana.state.evaluation(.b1).commonComments[competence] ?? ""
    #expect(text.contains("Clair.") && text.contains("Posé."))
    #expect(ana.state.agreeingProblems(.b1, decision: nil).contains(.textMerged(.commonComment(competence))))
    try ana.do(.writeCommonComment(.b1, competence, text: "Clair et posé."))
    #expect(ana.state.evaluation(.b1).mergedTexts.isEmpty)
  }
}
