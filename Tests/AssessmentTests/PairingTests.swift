import Assessment
import Referential
import Testing

/// Two laptops of one dossier, on each of which somebody begins alone.
private struct Apart {
  var ana: Scenario
  var ben: Scenario
  let bloc: BlocID

  init(_ bloc: BlocID = .b1) throws {
    ana = try Scenario()
    try ana.prepare(bloc)
    ana.laptop = "a"
    ben = ana
    ben.laptop = "b"
    self.bloc = bloc
  }

  /// Each observes alone: from and to in minutes after the same moment.
  mutating func observe(
    ana ofAna: (Int, Int), ben ofBen: (Int, Int), kinds: (Kind, Kind) = (.real, .real)
  ) throws -> (ObservationID, ObservationID) {
    let start = ana.now
    let mine = try Self.observe(&ana, .ana, bloc, start, ofAna, kinds.0)
    let theirs = try Self.observe(&ben, .ben, bloc, start, ofBen, kinds.1)
    return (mine, theirs)
  }

  private static func observe(
    _ laptop: inout Scenario, _ person: EvaluatorID, _ bloc: BlocID, _ start: Moment, _ span: (Int, Int),
    _ kind: Kind
  ) throws -> ObservationID {
    laptop.now = Moment(seconds: start.seconds + span.0 * 60, offsetMinutes: start.offsetMinutes)
    try laptop.do(.startObservation(bloc, kind: kind), by: person)
    let id = try laptop.lastObservation(bloc)
    laptop.now = Moment(seconds: start.seconds + span.1 * 60, offsetMinutes: start.offsetMinutes)
    try laptop.do(.endObservation(bloc, id), by: person)
    return id
  }

  mutating func exchange() {
    let log = ana.log
    ana.receive(ben.log)
    ben.receive(log)
    let now = max(ana.now, ben.now)
    (ana.now, ben.now) = (now, now)
  }
}

@Suite struct `Two observations that may be one` {
  private func proposed(_ ana: (Int, Int), _ ben: (Int, Int), kinds: (Kind, Kind) = (.real, .real)) throws
    -> [ProposedPair]
  {
    var laptops = try Apart()
    _ = try laptops.observe(ana: ana, ben: ben, kinds: kinds)
    laptops.exchange()
    #expect(laptops.ana.state.proposedPairs(.b1) == laptops.ben.state.proposedPairs(.b1))
    return laptops.ana.state.proposedPairs(.b1)
  }

  @Test func `are proposed where they overlap for over half of the shorter`() throws {
    var laptops = try Apart()
    let (mine, theirs) = try laptops.observe(ana: (0, 20), ben: (14, 24))
    laptops.exchange()
    #expect(
      laptops.ana.state.proposedPairs(.b1) == [ProposedPair(first: mine, second: theirs, overlap: 6 * 60)])
    #expect(try proposed((0, 20), (15, 25)).isEmpty)
    #expect(try proposed((0, 20), (16, 26)).isEmpty)
    #expect(try proposed((0, 20), (21, 30)).isEmpty)
  }

  @Test func `are not proposed where their kinds differ`() throws {
    #expect(try proposed((0, 20), (1, 21)).count == 1)
    #expect(try proposed((0, 20), (1, 21), kinds: (.real, .simulated)).isEmpty)
  }

  @Test func `are proposed only where each is the only one for the other`() throws {
    var laptops = try Apart()
    let start = laptops.ana.now
    _ = try laptops.observe(ana: (0, 30), ben: (0, 10))
    laptops.ana.now = Moment(seconds: start.seconds + 40 * 60, offsetMinutes: start.offsetMinutes)
    laptops.ben.now = Moment(seconds: start.seconds + 12 * 60, offsetMinutes: start.offsetMinutes)
    try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let second = try laptops.ben.lastObservation(.b1)
    laptops.ben.wait(minutes: 10)
    try laptops.ben.do(.endObservation(.b1, second), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state.proposedPairs(.b1).isEmpty)
  }

  @Test func `are not proposed where one is voided, set aside, running or paired`() throws {
    for way in 0..<4 {
      var laptops = try Apart()
      let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (0, 10))
      laptops.exchange()
      #expect(laptops.ana.state.proposedPairs(.b1).count == 1)
      switch way {
      case 0: try laptops.ana.do(.voidObservation(.b1, theirs, motif: "essai"))
      case 1: try laptops.ana.do(.setAsideObservation(.b1, theirs, motif: "court"))
      case 2: try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
      default:
        laptops = try Apart()
        try laptops.ana.do(.startObservation(.b1, kind: nil))
        try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
        laptops.exchange()
      }
      #expect(laptops.ana.state.proposedPairs(.b1).isEmpty, "\(way)")
    }
  }

  @Test func `of one person are never paired, on whichever of their computers they began`() throws {
    var scenario = try Scenario()
    try scenario.prepare(.b1)
    let first = try scenario.observe(.b1, day: 0)
    scenario.laptop = "other"
    let second = try scenario.observe(.b1, day: 0)
    #expect(
      scenario.refusal(of: .pairObservations(.b1, first, with: second)) == .samePersonBegan(first, second))
    #expect(scenario.refusal(of: .pairObservations(.b1, first, with: first)) == .samePersonBegan(first, first))
  }

  @Test func `may be paired by hand whatever the clocks say, but not across kinds`() throws {
    var laptops = try Apart()
    let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (60, 70), kinds: (.real, .simulated))
    laptops.exchange()
    #expect(
      laptops.ana.refusal(of: .pairObservations(.b1, mine, with: theirs)) == .kindsDiffer(mine, theirs))
    try laptops.ana.do(.describeObservation(.b1, theirs, Description(kind: .real)))
    try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
    #expect(laptops.ana.state.counted(in: .b1).map(\.id) == [mine])
  }

  @Test func `keep their numbers, and are 3a and 3b only where both are 3`() throws {
    var laptops = try Apart()
    let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (0, 10))
    laptops.exchange()
    try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
    let state = laptops.ana.state
    #expect(Set([mine, theirs].map { state.label(of: $0, in: .b1) }) == ["1a", "1b"])
    var others = try Apart()
    try others.ana.observe(.b1, day: 0)
    let (two, one) = try others.observe(ana: (20, 30), ben: (20, 30))
    others.exchange()
    try others.ana.do(.pairObservations(.b1, two, with: one))
    #expect(others.ana.state.label(of: two, in: .b1) == "2")
    #expect(others.ana.state.observations(of: .b1).compactMap { $0.memberships[.b1]?.number } == [1, 1, 2])
    let labels = others.ana.state.observations(of: .b1).map { others.ana.state.label(of: $0.id, in: .b1) }
    for label in labels {
      #expect(others.ana.state.observation(labelled: label, in: .b1) != nil)
    }
    #expect(Set(labels).count == 3)
  }
}

@Suite struct `A pair of observations` {
  private func paired(_ bloc: BlocID = .b1) throws -> (Apart, ObservationID, ObservationID) {
    var laptops = try Apart(bloc)
    let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (1, 9))
    laptops.exchange()
    try laptops.ana.do(.pairObservations(bloc, theirs, with: mine))
    laptops.exchange()
    return (laptops, mine, theirs)
  }

  @Test func `counts once, under the one begun first`() throws {
    let (laptops, mine, theirs) = try paired()
    for state in [laptops.ana.state, laptops.ben.state] {
      #expect(state.counted(in: .b1).map(\.id) == [mine])
      #expect(state.countedIDs(in: .b1) == [mine, theirs])
      #expect(state.outlook(.b1, for: .ana, today: Scenario.day(0))?.counted == 1)
    }
  }

  @Test func `solves one too many`() throws {
    var (laptops, mine, theirs) = try paired()
    for place in 0..<5 { try laptops.ana.observe(.b1, day: 1 + place) }
    #expect(laptops.ana.state.counted(in: .b1).count == 6)
    let tooMany = Problem.tooManyObservations(counted: 6, maximum: 5)
    #expect(laptops.ana.state.observingProblems(.b1).contains(tooMany))
    let last = try laptops.ana.lastObservation(.b1)
    try laptops.ana.do(.setAsideObservation(.b1, last, motif: "en trop"))
    #expect(!laptops.ana.state.observingProblems(.b1).contains(tooMany))
    try laptops.ana.do(.unpairObservation(.b1, theirs, motif: "deux appels"))
    #expect(laptops.ana.state.observingProblems(.b1).contains(tooMany))
    #expect(laptops.ana.state.counts(mine, in: .b1) && laptops.ana.state.counts(theirs, in: .b1))
  }

  @Test func `has what either says: presence, channels, tools, customer, setting, place, length`() throws {
    var (laptops, mine, theirs) = try paired(.b4)
    try laptops.ana.do(
      .describeObservation(.b4, mine, Description(channels: [.telephone], venue: .elsewhere(motif: ""))))
    try laptops.ben.do(
      .describeObservation(
        .b4, theirs,
        Description(
          channels: [.email], counterpart: .prospect, venue: .elsewhere(motif: "salon"), customerInformed: true)),
      by: .ben)
    laptops.exchange()
    let pair = try #require(laptops.ana.state.united(theirs, in: .b4))
    #expect(pair == laptops.ana.state.united(mine, in: .b4))
    #expect(pair.channels == [.telephone, .email])
    #expect(pair.counterpart == .prospect)
    #expect(pair.customerInformed == true)
    #expect(pair.venue == .elsewhere(motif: "salon"))
    #expect(pair.attendance == [.ana: .present, .ben: .present])
    #expect(pair.course.recordedSeconds == 600)
    let open = laptops.ana.state.undescribed(mine, in: .b4)
    #expect(open.isEmpty && laptops.ana.state.undescribed(theirs, in: .b4).isEmpty)
    #expect(!laptops.ana.state.observingProblems(.b4).contains { $0.rule == .absenceMotif })
  }

  @Test func `was attended by both where each was at one, as bloc 2 asks`() throws {
    var laptops = try Apart(.b2)
    let (mine, theirs) = try laptops.observe(
      ana: (0, 10), ben: (0, 10), kinds: (.presentation, .presentation))
    laptops.exchange()
    #expect(laptops.ana.state.observingProblems(.b2).contains { $0.rule == .presence })
    #expect(laptops.ana.state.observingProblems(.b2).contains { $0.rule == .observationCount })
    try laptops.ana.do(.pairObservations(.b2, mine, with: theirs))
    let rules = Set(laptops.ana.state.observingProblems(.b2).map(\.rule))
    #expect(rules.isDisjoint(with: [.presence, .absenceMotif, .observationCount]))
  }

  @Test func `keeps each mark where it was made, and takes both for the plan and for what supports`() throws {
    var (laptops, mine, theirs) = try paired()
    let criteria = try laptops.ana.bloc(.b1).criteria.map(\.id)
    try laptops.ana.do(.mark(.b1, mine, criteria[0], .satisfying, motif: nil))
    try laptops.ben.do(.mark(.b1, theirs, criteria[1], .insufficient, motif: nil), by: .ben)
    laptops.exchange()
    let state = laptops.ana.state
    #expect(state.markedCriteria(.b1) == [criteria[0], criteria[1]])
    #expect(state.evaluation(.b1).ownGrid(.ben).mark(theirs, criteria[1]) != nil)
    #expect(state.evaluation(.b1).ownGrid(.ben).mark(mine, criteria[1]) == nil)
    #expect(state.mark(of: .ben, mine, criteria[1], in: .b1)?.value == .insufficient)
    #expect(state.place(ofMarkBy: .ben, mine, criteria[1], in: .b1) == theirs)
    let coverage = state.coverage(.b1, for: .ben)
    #expect(coverage.columns.map(\.observation) == [theirs])
    #expect(state.coverage(.b1, for: .ana).columns.map(\.observation) == [mine])
    #expect(coverage.seen == 1)
  }

  @Test func `has one column in each grid: one's own`() throws {
    let (laptops, mine, theirs) = try paired()
    #expect(laptops.ana.state.columns(of: .b1, for: .ana).map(\.id) == [mine])
    #expect(laptops.ana.state.columns(of: .b1, for: .ben).map(\.id) == [theirs])
    #expect(laptops.ana.state.columns(of: .b1, for: .cleo).map(\.id) == [mine])
  }

  @Test func `is set aside, retained, voided and made of another kind as one`() throws {
    var (laptops, mine, theirs) = try paired()
    try laptops.ana.do(.setAsideObservation(.b1, theirs, motif: "court"))
    #expect(laptops.ana.state.counted(in: .b1).isEmpty)
    try laptops.ana.do(.retainObservation(.b1, mine))
    #expect(laptops.ana.state.counted(in: .b1).count == 1)
    try laptops.ana.do(.describeObservation(.b1, theirs, Description(kind: .simulated)))
    #expect(laptops.ana.state.observations.values.allSatisfy { $0.memberships[.b1]?.kind == .simulated })
    try laptops.ana.do(.voidObservation(.b1, mine, motif: "essai"))
    #expect(laptops.ana.state.observations.values.allSatisfy { $0.voidedFor != nil })
  }

  @Test func `of two kinds, as a merge may make one, is a problem`() throws {
    var (laptops, mine, theirs) = try paired()
    laptops.ben.record(
      .bloc(
        .b1, .observationDescribed(theirs, Description(kind: .simulated), was: Description(kind: .real))),
      by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state.observingProblems(.b1).contains(.twinsDiffer(mine, theirs)))
    try laptops.ana.do(.describeObservation(.b1, mine, Description(kind: .simulated)))
    #expect(!laptops.ana.state.observingProblems(.b1).contains { $0.rule == .pairing })
  }

  @Test func `is not paired a second time, and is undone with a motif`() throws {
    var (laptops, mine, theirs) = try paired()
    #expect(try laptops.ana.do(.pairObservations(.b1, mine, with: theirs)).isEmpty)
    laptops.ben.wait(minutes: 30)
    try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let other = try laptops.ben.lastObservation(.b1)
    #expect(
      laptops.ben.refusal(of: .pairObservations(.b1, mine, with: other), by: .ben)
        == .alreadyPaired(mine, with: theirs))
    #expect(laptops.ben.refusal(of: .unpairObservation(.b1, other, motif: "x"), by: .ben) == .notPaired(other))
    #expect(laptops.ben.refusal(of: .unpairObservation(.b1, mine, motif: " "), by: .ben) == .motifMissing)
    try laptops.ben.do(.unpairObservation(.b1, mine, motif: "deux appels"), by: .ben)
    #expect(laptops.ben.state.counted(in: .b1).count == 3)
    #expect(laptops.ben.state.proposedPairs(.b1).isEmpty)
  }

  @Test func `lets go of a twin that was voided elsewhere`() throws {
    var laptops = try Apart()
    let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (0, 10))
    laptops.exchange()
    try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
    try laptops.ben.do(.voidObservation(.b1, theirs, motif: "essai"), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
    #expect(laptops.ana.state.counted(in: .b1).map(\.id) == [mine])
    #expect(laptops.ana.state.twin(of: mine) == nil)
  }

  @Test func `paired differently on two laptops is the first of the two, on both`() throws {
    var laptops = try Apart()
    let (mine, theirs) = try laptops.observe(ana: (0, 10), ben: (0, 10))
    laptops.ben.wait(minutes: 5)
    try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let other = try laptops.ben.lastObservation(.b1)
    laptops.exchange()
    try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
    try laptops.ben.do(.pairObservations(.b1, mine, with: other), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.state == laptops.ben.state)
    #expect(laptops.ana.state.observations.values.count { $0.twin != nil } == 2)
  }

  @Test func `changes nothing that the observations were closed over`() throws {
    var laptops = try Apart()
    try laptops.ana.observeAll(.b1)
    laptops.ana.wait(minutes: 1)
    try laptops.ana.do(.closeObserving(.b1))
    let first = try #require(laptops.ana.state.counted(in: .b1).first)
    try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let theirs = try laptops.ben.lastObservation(.b1)
    laptops.ben.wait(minutes: 10)
    try laptops.ben.do(.endObservation(.b1, theirs), by: .ben)
    laptops.exchange()
    #expect(laptops.ana.phase(.b1) == .observing)
    try laptops.ana.do(.pairObservations(.b1, first.id, with: theirs))
    #expect(laptops.ana.phase(.b1) == .grading)
  }

  @Test func `that runs twice is ended by each, and neither stands in the other's way`() throws {
    var laptops = try Apart()
    try laptops.ana.do(.startObservation(.b1, kind: nil))
    let mine = try laptops.ana.lastObservation(.b1)
    try laptops.ben.do(.startObservation(.b1, kind: nil), by: .ben)
    let theirs = try laptops.ben.lastObservation(.b1)
    laptops.exchange()
    #expect(laptops.ana.state.running(for: .ana)?.id == mine)
    #expect(laptops.ana.state.running(for: .ben)?.id == theirs)
    try laptops.ana.do(.pairObservations(.b1, mine, with: theirs))
    laptops.ana.wait(minutes: 5)
    #expect(laptops.ana.state.united(mine, in: .b1)?.isRunning == true)
    try laptops.ana.do(.endObservation(.b1, mine))
    #expect(laptops.ana.state.observingProblems(.b1).contains(.observationRunning(theirs)))
    try laptops.ana.do(.endObservation(.b1, theirs))
    #expect(laptops.ana.state.united(mine, in: .b1)?.isRunning == false)
  }
}

@Suite struct `An absence that a merge brings` {
  @Test func `of somebody who marked something is a problem until one of the two is corrected`() throws {
    var laptops = try Apart()
    let first = try laptops.ana.observe(.b1, day: 0)
    laptops.exchange()
    let criterion = try #require(try laptops.ben.bloc(.b1).criteria.first?.id)
    try laptops.ben.do(.mark(.b1, first, criterion, .satisfying, motif: nil), by: .ben)
    try laptops.ana.do(.recordAttendance(.b1, first, .ben, .absent(motif: "en formation")))
    laptops.exchange()
    let problem = Problem.absentWithMarks(first, .ben)
    #expect(laptops.ana.state.observingProblems(.b1).contains(problem))
    #expect(laptops.ana.broken(by: .closeObserving(.b1)).contains(.markerAttendance))
    try laptops.ana.do(.recordAttendance(.b1, first, .ben, .present))
    #expect(!laptops.ana.state.observingProblems(.b1).contains(problem))
  }
}
