import Assessment
import Referential
import Testing

/// One closing interview that two people start on an own laptop, each alone.
private struct StartedApart {
  var ana: Scenario
  var ben: Scenario

  init() throws {
    ana = try Scenario.at(.interviewing, .b4)
    ana.go(toDay: 7)
    ana.laptop = "a"
    ben = ana
    ben.laptop = "b"
  }

  /// From and to in minutes after the same moment.
  mutating func hold(ana ofAna: (Int, Int), ben ofBen: (Int, Int)) throws {
    let start = ana.now
    try Self.hold(&ana, .ana, start, ofAna)
    try Self.hold(&ben, .ben, start, ofBen)
  }

  private static func hold(_ laptop: inout Scenario, _ person: EvaluatorID, _ start: Moment, _ span: (Int, Int)) throws
  {
    laptop.now = Moment(seconds: start.seconds + span.0 * 60, offsetMinutes: start.offsetMinutes)
    try laptop.do(.startInterview(.b4), by: person)
    laptop.now = Moment(seconds: start.seconds + span.1 * 60, offsetMinutes: start.offsetMinutes)
    try laptop.do(.endInterview(.b4), by: person)
  }

  mutating func exchange() {
    let log = ana.log
    ana.receive(ben.log)
    ben.receive(log)
    let now = max(ana.now, ben.now)
    (ana.now, ben.now) = (now, now)
  }

  var interview: Interview { ana.state.evaluation(.b4).interview }
}

@Suite struct `Two interviews that may be one` {
  private func proposed(_ ana: (Int, Int), _ ben: (Int, Int)) throws -> [ProposedSittings] {
    var laptops = try StartedApart()
    try laptops.hold(ana: ana, ben: ben)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
    #expect(laptops.interview.sittings.count == 2)
    return laptops.interview.proposedSittings
  }

  @Test func `are proposed where they overlap for over half of the shorter`() throws {
    #expect(try proposed((0, 16), (1, 15)) == [ProposedSittings(first: 1, second: 2, overlap: 14 * 60)])
    #expect(try proposed((4, 16), (0, 15)) == [ProposedSittings(first: 1, second: 2, overlap: 11 * 60)])
    #expect(try proposed((0, 20), (15, 25)).isEmpty)
    #expect(try proposed((0, 15), (20, 35)).isEmpty)
  }

  @Test func `count once, as the longer one, once somebody has said so`() throws {
    var laptops = try StartedApart()
    try laptops.hold(ana: (0, 16), ben: (1, 15))
    laptops.exchange()
    #expect(laptops.interview.recordedSeconds == 30 * 60)
    #expect(laptops.ana.broken(by: .closeInterview(.b4)).contains(.interviewLength))
    try laptops.ana.do(.pairSittings(.b4, 2, with: 1))
    #expect(laptops.interview.recordedSeconds == 16 * 60)
    #expect(laptops.interview.sittings.count == 1)
    #expect(laptops.interview.uncounted.map(\.recordedSeconds) == [14 * 60])
    #expect(laptops.interview.proposedSittings.isEmpty)
    #expect(!laptops.ana.broken(by: .closeInterview(.b4)).contains(.interviewLength))
    #expect(try laptops.ana.do(.pairSittings(.b4, 1, with: 2)).isEmpty)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
  }

  @Test func `are taken apart with a motif, and not proposed again`() throws {
    var laptops = try StartedApart()
    try laptops.hold(ana: (0, 16), ben: (1, 15))
    laptops.exchange()
    try laptops.ana.do(.pairSittings(.b4, 1, with: 2))
    laptops.exchange()
    #expect(laptops.ben.refusal(of: .unpairSitting(.b4, 2, motif: " "), by: .ben) == .motifMissing)
    try laptops.ben.do(.unpairSitting(.b4, 2, motif: "deux temps"), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
    #expect(laptops.interview.recordedSeconds == 30 * 60)
    #expect(laptops.interview.proposedSittings.isEmpty)
    let unpairings = laptops.ana.state.evaluation(.b4).unpairings
    #expect(unpairings.map(\.motif) == ["deux temps"])
    #expect(unpairings.map(\.by) == [.ben])
    try laptops.ana.do(.pairSittings(.b4, 1, with: 2))
    #expect(laptops.interview.sittings.count == 1)
    #expect(laptops.ana.state.evaluation(.b4).unpairings.count == 1)
  }

  @Test func `are one where both laptops say so apart`() throws {
    var laptops = try StartedApart()
    try laptops.hold(ana: (0, 16), ben: (1, 15))
    laptops.exchange()
    try laptops.ana.do(.pairSittings(.b4, 1, with: 2))
    try laptops.ben.do(.pairSittings(.b4, 2, with: 1), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
    #expect(laptops.interview.recordedSeconds == 16 * 60)
  }

  @Test func `end each by who started it, and do not end the other's`() throws {
    var laptops = try StartedApart()
    try laptops.ana.do(.startInterview(.b4))
    try laptops.ben.do(.startInterview(.b4), by: .ben)
    laptops.exchange()
    laptops.ana.wait(minutes: 10)
    try laptops.ana.do(.pauseInterview(.b4), by: .ben)
    #expect(laptops.interview.current(for: .ana)?.course.state == .running)
    #expect(laptops.interview.current(for: .ben)?.course.state == .paused)
    try laptops.ana.do(.endInterview(.b4))
    #expect(laptops.interview.isRunning)
    try laptops.ana.do(.endInterview(.b4))
    #expect(!laptops.interview.isRunning)
  }

  @Test func `are those of two people, each in one pair`() throws {
    var laptops = try StartedApart()
    try laptops.hold(ana: (0, 7), ben: (1, 8))
    try laptops.ana.do(.startInterview(.b4))
    laptops.ana.wait(minutes: 8)
    try laptops.ana.do(.endInterview(.b4))
    laptops.exchange()
    let ana = laptops.ana
    #expect(ana.refusal(of: .pairSittings(.b4, 1, with: 4)) == .unknownSitting(4))
    #expect(ana.refusal(of: .unpairSitting(.b4, 0, motif: "x")) == .unknownSitting(0))
    #expect(ana.refusal(of: .unpairSitting(.b4, 1, motif: "x")) == .sittingNotPaired(1))
    #expect(ana.refusal(of: .pairSittings(.b4, 1, with: 3)) == .samePersonBeganSittings(.ana))
    try laptops.ana.do(.pairSittings(.b4, 1, with: 2))
    #expect(laptops.ana.refusal(of: .pairSittings(.b4, 3, with: 2)) == .sittingPaired(2))
  }

  @Test func `hold the interview open where the other start came in after it was closed`() throws {
    var laptops = try StartedApart()
    try laptops.hold(ana: (0, 16), ben: (1, 15))
    for item in laptops.ana.state.plan(.b4).required {
      try laptops.ana.do(.settlePlanItem(.b4, item, .addressed))
    }
    try laptops.ana.do(.recordInterviewAttendance(.b4, .ben, .present))
    try laptops.ana.do(.closeInterview(.b4))
    #expect(laptops.ana.state.interviewHolds(.b4))
    laptops.exchange()
    #expect(!laptops.ana.state.interviewHolds(.b4))
    try laptops.ana.do(.pairSittings(.b4, 1, with: 2))
    // One interview of sixteen minutes again, which is what was closed over.
    #expect(laptops.ana.state.interviewHolds(.b4))
    #expect(laptops.ana.refusal(of: .pairSittings(.b4, 1, with: 2)) != nil)
  }
}

@Suite struct `What two record apart of the interview` {
  @Test func `is shown to both and settled by a choice, and holds up the interview only`() throws {
    let item = try #require(Scenario.at(.interviewing, .b4).state.plan(.b4).required.first)
    let facts: [(SharedFact, Command, Command)] = [
      (
        .interviewPlace(.b4), .placeInterview(.b4, .elsewhere(motif: "Visio")),
        .placeInterview(.b4, .elsewhere(motif: "Agence voisine"))
      ),
      (
        .interviewAttendance(.b4, .cleo), .recordInterviewAttendance(.b4, .cleo, .present),
        .recordInterviewAttendance(.b4, .cleo, .absent(motif: "Train"))
      ),
      (
        .planItem(.b4, item), .settlePlanItem(.b4, item, .addressed),
        .settlePlanItem(.b4, item, .setAside(motif: "Déjà vu"))
      ),
    ]
    for (fact, mine, theirs) in facts {
      var laptops = try StartedApart()
      try laptops.ana.do(mine)
      try laptops.ben.do(theirs, by: .ben)
      laptops.exchange()
      #expect(laptops.ana.state == laptops.ben.state, "\(fact)")
      #expect(laptops.ana.state.contradictions(in: .b4).map(\.fact) == [fact])
      #expect(laptops.ana.phase(.b4) == .interviewing)
      #expect(laptops.ana.broken(by: .closeInterview(.b4)).contains(.contradiction))
      try laptops.ben.do(.settleContradiction(.b4, fact, of: .ana), by: .ben)
      laptops.exchange()
      #expect(laptops.ana.state.contradictions(in: .b4).isEmpty)
      #expect(laptops.ana.state == laptops.ben.state)
      #expect(try laptops.ana.do(mine).isEmpty, "what stands is what was chosen: \(fact)")
      #expect(try !laptops.ana.do(theirs).isEmpty)
    }
  }
}
