import Assessment
import Referential

/// Commands that people might ask for, sensible and not, from what a dossier holds.
struct RandomCommands {
  var random: Seeded
  /// The blocs that are worked on.
  var blocs = BlocID.all

  init(seed: UInt64) { random = Seeded(seed) }

  mutating func pick<C: Collection>(_ items: C) -> C.Element? { items.randomElement(using: &random) }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// Mostly what the phase allows, now and then anything.
  mutating func next(for person: EvaluatorID, in scenario: Scenario) throws -> Command {
    let bloc = pick(blocs) ?? .b1
    let allowed = scenario.state.allowedCommands(bloc, for: person).sorted { $0.rawValue < $1.rawValue }
    let drastic: Set<CommandName> = [
      .interrupt, .returnToPhase, .voidObservation, .replaceEvaluator, .nameTeam,
    ]
    var name = chance(90) ? pick(allowed) : pick(CommandName.allCases)
    if let chosen = name, drastic.contains(chosen), chance(80) { name = pick(allowed) }
    return try command(name ?? .addNote, bloc, for: person, in: scenario)
  }

  private mutating func motif() -> String {
    chance(90) ? "motif \(Int.random(in: 0...9, using: &random))" : " "
  }
  private mutating func text() -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(["vu", "clair", "à", "revoir", "œil"]) ?? "" }
      .joined(separator: " ")
  }
  private mutating func person() -> EvaluatorID { pick([EvaluatorID.ana, .ben, .ben, .cleo]) ?? .ana }

  private mutating func command(
    _ name: CommandName, _ bloc: BlocID, for person: EvaluatorID, in scenario: Scenario
  ) throws -> Command {
    let rules = try scenario.bloc(bloc)
    let observation =
      pick(scenario.state.observations(of: bloc))?.id ?? ObservationID(unchecked: "nothing")
    let criterion = pick(rules.criteria.prefix(8))?.id ?? rules.criteria[0].id
    let competence = criterion.competence
    let kind = pick([Kind?.none, .none, .some(.real), .some(.simulated), .some(.reconstituted)]) ?? nil
    switch name {
    case .startObservation: return .startObservation(bloc, kind: kind)
    case .shareObservation:
      return .shareObservation(bloc, observation, with: pick(BlocID.all) ?? .b4, kind: kind)
    case .describeObservation: return .describeObservation(bloc, observation, description())
    case .pauseObservation: return .pauseObservation(bloc, observation)
    case .resumeObservation: return .resumeObservation(bloc, observation)
    case .endObservation: return .endObservation(bloc, scenario.state.running?.id ?? observation)
    case .voidObservation: return .voidObservation(bloc, observation, motif: motif())
    case .setAsideObservation: return .setAsideObservation(bloc, observation, motif: motif())
    case .retainObservation: return .retainObservation(bloc, observation)
    case .pairObservations:
      let other = pick(scenario.state.observations(of: bloc))?.id ?? observation
      let proposed = pick(scenario.state.proposedPairs(bloc))
      if let proposed, chance(70) { return .pairObservations(bloc, proposed.first, with: proposed.second) }
      return .pairObservations(bloc, observation, with: other)
    case .unpairObservation: return .unpairObservation(bloc, observation, motif: motif())
    case .settleContradiction:
      let open = pick(scenario.state.contradictions(in: bloc))
      return .settleContradiction(bloc, open?.fact ?? .candidate, of: open?.first.author ?? person)
    case .confirmKey: return .confirmKey(self.person())
    case .recordAttendance: return .recordAttendance(bloc, observation, self.person(), attendance())
    case .recordInterviewAttendance: return .recordInterviewAttendance(bloc, self.person(), attendance())
    case .mark:
      return .mark(bloc, observation, criterion, pick(marks) ?? nil, motif: chance(50) ? motif() : nil)
    case .addNote: return .addNote(bloc, chance(50) ? observation : nil, criterion, text: text())
    case .removeNote:
      let note = pick(scenario.state.evaluation(bloc).ownGrid(person).notes)
      return .removeNote(bloc, note?.id ?? NoteID(unchecked: "nothing"))
    case .editNote:
      let note = pick(scenario.state.evaluation(bloc).ownGrid(person).notes)
      return .editNote(bloc, note?.id ?? NoteID(unchecked: "nothing"), text: text())
    case .writeComment: return .writeComment(bloc, competence, text: text())
    case .writeCommonComment: return .writeCommonComment(bloc, competence, text: text())
    case .giveVerdict:
      let verdict = verdict(chance(50) ? .criterion(criterion) : .competence(competence))
      return .giveVerdict(bloc, verdict.item, chance(90) ? verdict : nil)
    case .modifyVerdict:
      let verdict = verdict(chance(50) ? .criterion(criterion) : .competence(competence))
      return .modifyVerdict(bloc, verdict, motif: motif())
    case .maintainDivergence: return .maintainDivergence(bloc, criterion, motif: motif())
    case .settlePlanItem:
      let item = pick(scenario.state.plan(bloc).required) ?? .criterion(criterion)
      return .settlePlanItem(bloc, item, chance(80) ? .addressed : .setAside(motif: motif()))
    case .waive:
      let subject: Subject = pick([.bloc, .observation(observation), .item(.criterion(criterion))]) ?? .bloc
      return .waive(bloc, pick(Rule.allCases) ?? .cadres, subject, motif: motif())
    case .returnToPhase: return .returnToPhase(bloc, pick(Phase.allCases) ?? .observing, motif: motif())
    case .chooseFilling: return .chooseFilling(bloc, pick(Filling.allCases) ?? .joint)
    case .proposeDecision: return .proposeDecision(bloc, chance(70) ? .validated : .notValidated)
    case .sign: return .sign(bloc, scenario.signature(bloc, person))
    case .nameTeam: return .nameTeam(bloc, chance(80) ? [.ana, .ben] : [.ana, .cleo])
    case .replaceEvaluator: return .replaceEvaluator(bloc, self.person(), by: self.person(), motif: motif())
    case .undo: return .undo(bloc)
    case .pairSittings: return .pairSittings(bloc, chance(80) ? 1 : 2, with: 2)
    case .unpairSitting: return .unpairSitting(bloc, 1, motif: motif())
    case .redo: return .redo(bloc)
    case .recordCandidate, .rectifyCandidate, .recordEvaluator, .recordAccommodation, .acknowledgeDamage,
      .recordDerogation, .declareImpartiality, .announceGrid, .planInterview, .recordContactSheets,
      .closeObserving,
      .completeGrid, .startInterview, .pauseInterview, .resumeInterview, .endInterview, .placeInterview,
      .closeInterview, .acceptDecision, .interrupt, .openRevision:
      return try scenario.wellFormed(name, bloc)
    }
  }

  private let marks: [MarkValue?] = [.satisfying, .satisfying, .insufficient, nil]

  private mutating func attendance() -> Attendance { chance(75) ? .present : .absent(motif: motif()) }

  private mutating func description() -> Description {
    switch Int.random(in: 0...4, using: &random) {
    case 0: Description(channels: [.email])
    case 1: Description(cadre: text())
    case 2: Description(tools: [.office, .email])
    case 3: Description(counterpart: .prospect)
    default: Description(venue: chance(50) ? .company : .elsewhere(motif: ""), customerInformed: true)
    }
  }

  private mutating func verdict(_ item: GridItem) -> Verdict {
    switch item {
    case .criterion(let id): .criterion(id, pick(CriterionVerdict.allCases) ?? .notObserved)
    case .competence(let id): .competence(id, pick(CompetenceVerdict.allCases) ?? .notEvaluated)
    }
  }
}
