import Assessment
import Referential
import Scenarios
import Seal
import Testing

/// Two laptops that worked apart, exchanged at random and came to one accepted decision.
private struct Pair {
  var first: Scenario
  var second: Scenario
  let bloc: BlocID
  private(set) var work: RandomWork
  /// Whether a text was changed on both sides at once on the way.
  private(set) var metInOneText = false

  init(_ start: Scenario, bloc: BlocID, seed: UInt64) {
    first = start
    first.laptop = "a"
    second = start
    second.laptop = "b"
    self.bloc = bloc
    work = RandomWork(seed: seed)
  }

  mutating func exchange() {
    first.receive(second.log)
    second.receive(first.log)
    note()
  }

  private mutating func note() {
    if !first.state.evaluation(bloc).mergedTexts.isEmpty { metInOneText = true }
  }

  /// Each does what comes, alone, with an exchange in one direction or the other now and then.
  mutating func workApart(steps: Int) throws {
    for _ in 0..<steps {
      first = try step(first, 0)
      second = try step(second, 1)
      if work.chance(4) { first.receive(second.log) }
      if work.chance(4) { second.receive(first.log) }
      note()
    }
    exchange()
  }

  private mutating func step(_ laptop: Scenario, _ place: Int) throws -> Scenario {
    var laptop = laptop
    laptop.wait(minutes: work.chance(10) ? 60 : work.chance(30) ? 3 : 0)
    let person = laptop.state.evaluation(bloc).team[place]
    let command = try work.next(bloc, by: person, in: laptop)
    do { try laptop.ask(command, by: person) } catch is Refusal { return laptop }
    return laptop
  }

  /// Turn by turn, as two people who sit together, until one has accepted what the other proposed.
  mutating func agree() throws {
    for _ in 0..<12 {
      for place in [0, 1] {
        exchange()
        if first.state.phase(bloc) == .signing { return }
        let team = first.state.evaluation(bloc).team
        let now = max(first.now, second.now)
        if place == 0 {
          first.now = now
          try first.advance(bloc, by: team[0])
        } else {
          second.now = now
          try second.advance(bloc, by: team[1])
        }
      }
    }
    exchange()
  }
}

/// What a payload holds that two sides may have written.
private enum Feature: CaseIterable {
  case voided, notRetained, corrections, notes, changes, maintained, returns, derogations, waivers,
    interruptions, replaced, severalJournals, metInOneText, paired

  static func of(_ payload: ResultPayload) -> Set<Feature> {
    var found: Set<Feature> = []
    if payload.observations.contains(where: { $0.state == .voided }) { found.insert(.voided) }
    if payload.observations.contains(where: { $0.state == .notRetained }) { found.insert(.notRetained) }
    if payload.observations.contains(where: { $0.twin != nil }) { found.insert(.paired) }
    if !payload.corrections.isEmpty { found.insert(.corrections) }
    if !payload.notes.isEmpty { found.insert(.notes) }
    if !payload.agreement.changes.isEmpty { found.insert(.changes) }
    if !payload.agreement.maintained.isEmpty { found.insert(.maintained) }
    if !payload.returns.isEmpty { found.insert(.returns) }
    if !payload.derogations.isEmpty { found.insert(.derogations) }
    if !payload.waivers.isEmpty { found.insert(.waivers) }
    if !payload.interruptions.isEmpty { found.insert(.interruptions) }
    if payload.evaluators.contains(where: { $0.replaced != nil }) { found.insert(.replaced) }
    if Set(payload.cut.map(\.device)).count > 2 { found.insert(.severalJournals) }
    return found
  }
}

@Suite struct `What two laptops are to sign` {
  /// How far a bloc had come when the two parted.
  private enum Parting: CaseIterable { case observing, between, agreeing }

  private struct Start: Hashable {
    let bloc: BlocID
    let filling: Filling
  }

  private static func starts(_ start: Start) throws -> [Scenario] {
    let bloc = start.bloc
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    if start.filling.isJoint { try scenario.ask(.chooseFilling(bloc, start.filling)) }
    try scenario.observeAll(bloc)
    var starts = [scenario]
    try scenario.ask(.closeObserving(bloc))
    starts.append(scenario)
    let criteria = try scenario.bloc(bloc).criteria.map(\.id)
    try scenario.gradeAndInterview(bloc, except: [criteria[0]: .notSatisfied, criteria[2]: .notObserved])
    return starts + [scenario]
  }

  @Test(arguments: BlocID.all, [Filling.separate, .joint])
  func `is the same bytes on both, in whatever order and however often their events came`(
    bloc: BlocID, filling: Filling
  ) throws {
    var found: Set<Feature> = []
    let starts = try Self.starts(Start(bloc: bloc, filling: filling))
    for seed in 0..<12 {
      var pair = Pair(starts[seed % starts.count], bloc: bloc, seed: UInt64(seed * 8 + bloc.number))
      try pair.workApart(steps: 40)
      try pair.agree()
      guard let proposal = pair.first.state.evaluation(bloc).proposal, proposal.acceptedBy != nil else {
        let state = pair.first.state
        Issue.record(
          "seed \(seed): no agreement, \(state.phase(bloc)), \(state.problems(bloc, for: .ana))")
        continue
      }
      let bytes = try pair.first.payload(of: bloc, proposal: proposal).bytes
      found.formUnion(Feature.of(try ResultPayload.read(bytes)))
      if pair.metInOneText { found.insert(.metInOneText) }
      expectSame(pair.first.state, pair.second.state, "seed \(seed)")
      #expect(try pair.second.payload(of: bloc).bytes == bytes, "seed \(seed): the other laptop")
      var random = Seeded(UInt64(seed))
      for laptop in [pair.first, pair.second] {
        let shuffled = try laptop.payload(of: bloc) { $0.shuffled(using: &random) }
        #expect(shuffled.bytes == bytes, "seed \(seed): shuffled")
        let twice = try laptop.payload(of: bloc) { events in
          (events + events.filter { _ in Bool.random(using: &random) }).shuffled(using: &random)
        }
        #expect(twice.bytes == bytes, "seed \(seed): some came twice")
      }
    }
    // Otherwise the histories were too tame to show anything.
    let missing = Feature.allCases.filter { !found.contains($0) }
    #expect(missing.count <= 2, "\(missing)")
  }

  @Test func `has an interview that both started once, and why it was two in between`() throws {
    let bloc = BlocID.all[0]
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    try scenario.observeAll(bloc)
    try scenario.ask(.closeObserving(bloc))
    let team = scenario.state.evaluation(bloc).team
    for person in team { try scenario.leave(.grading, bloc, by: person) }
    var pair = Pair(scenario, bloc: bloc, seed: 1)
    try pair.first.ask(.startInterview(bloc), by: team[0])
    try pair.second.ask(.startInterview(bloc), by: team[1])
    pair.first.wait(minutes: 16)
    pair.second.wait(minutes: 14)
    try pair.first.ask(.endInterview(bloc), by: team[0])
    try pair.second.ask(.endInterview(bloc), by: team[1])
    try pair.second.ask(
      .addNote(bloc, nil, nil, competence: CompetenceID(bloc: bloc, number: 1), text: "Argumente."), by: team[1])
    pair.exchange()
    try pair.first.ask(.pairSittings(bloc, 1, with: 2), by: team[0])
    pair.exchange()
    try pair.second.ask(.unpairSitting(bloc, 2, motif: "Deux temps."), by: team[1])
    pair.exchange()
    try pair.first.ask(.pairSittings(bloc, 1, with: 2), by: team[0])
    try pair.second.ask(.pairSittings(bloc, 2, with: 1), by: team[1])
    try pair.agree()
    let payload = try pair.first.payload(of: bloc)
    #expect(try pair.second.payload(of: bloc).bytes == payload.bytes)
    #expect(try pair.second.payload(of: bloc) { $0.reversed() }.bytes == payload.bytes)
    #expect(try ResultPayload.read(payload.bytes) == payload)
    #expect(payload.interview.timing.seconds == 16 * 60 + 1)
    #expect(payload.interview.twins.map(\.seconds) == [14 * 60 + 1])
    #expect(payload.unpairings.map(\.motif) == ["Deux temps."])
    #expect(payload.unpairings.map(\.by.rawValue) == [team[1].rawValue])
    #expect(payload.notes.last?.competence == CompetenceID(bloc: bloc, number: 1))
    expectSame(pair.first.state, pair.second.state, "both started")
  }

  private func expectSame(_ a: DossierState, _ b: DossierState, _ comment: String) {
    if a != b { Issue.record("\(comment): the two hold different states") }
  }
}
