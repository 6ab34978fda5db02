package import Assessment
package import Referential

/// What somebody who works on one bloc alone might do next: mostly what changes what the result will say.
package struct RandomWork {
  package var random: Seeded
  /// Stands in every text of an own grid, so that whoever looks for it finds what was written there.
  package var watermark = ""

  package init(seed: UInt64) { random = Seeded(seed) }

  package mutating func pick<C: Collection>(_ items: C) -> C.Element? { items.randomElement(using: &random) }
  package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// Each name as often as it comes in a bloc's life; one that changes little comes seldom.
  private static let names: [CommandName] = [
    .mark, .mark, .mark, .mark, .mark, .addNote, .addNote, .editNote, .editNote, .writeComment,
    .writeComment, .writeCommonComment, .writeCommonComment, .writeCommonComment, .giveVerdict,
    .giveVerdict, .giveVerdict, .modifyVerdict, .modifyVerdict, .maintainDivergence, .maintainDivergence,
    .settlePlanItem, .recordAttendance, .describeObservation, .startObservation, .pauseObservation,
    .resumeObservation, .endObservation, .endObservation, .voidObservation, .setAsideObservation,
    .retainObservation, .shareObservation, .pairObservations, .pairObservations, .pairObservations,
    .unpairObservation, .settleContradiction, .waive, .returnToPhase, .recordDerogation, .chooseFilling,
    .recordContactSheets, .closeObserving, .completeGrid, .startInterview, .pauseInterview,
    .resumeInterview, .endInterview, .placeInterview, .recordInterviewAttendance, .closeInterview,
    .pairSittings, .unpairSitting,
    .recordAccommodation, .rectifyCandidate, .proposeDecision, .acceptDecision,
  ]
  private static let seldom: [CommandName] = [.interrupt, .replaceEvaluator, .planInterview]

  /// A command of what the phase allows; it may still be refused.
  package mutating func next(_ bloc: BlocID, by person: EvaluatorID, in site: some Worksite) throws -> Command {
    let allowed = site.state.allowedCommands(bloc, for: person)
    let names = (chance(3) ? Self.seldom : Self.names).filter(allowed.contains)
    return try command(pick(names) ?? .addNote, bloc, by: person, in: site)
  }

  private mutating func motif() -> String { "Motif \(Int.random(in: 0...9, using: &random))." }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      pick(["vu", "clair", "à", "revoir", "e\u{301}té"]) ?? ""
    }
    .joined(separator: chance(20) ? "\n" : " ")
  }

  private mutating func command(
    _ name: CommandName, _ bloc: BlocID, by person: EvaluatorID, in site: some Worksite
  ) throws -> Command {
    let rules = try site.bloc(bloc)
    let state = site.state
    let evaluation = state.evaluation(bloc)
    // A few lines only, so that the two meet on the same ones.
    let criterion = pick(rules.criteria.prefix(4))?.id ?? rules.criteria[0].id
    let competence = criterion.competence
    let item: GridItem = chance(60) ? .criterion(criterion) : .competence(competence)
    let observation =
      pick(state.observations(of: bloc))?.id ?? ObservationID(unchecked: "nothing")
    switch name {
    case .startObservation:
      return .startObservation(bloc, kind: pick(rules.protocol.observations.kinds)?.kind)
    case .shareObservation:
      return .shareObservation(bloc, observation, with: pick(BlocID.all) ?? .all[3], kind: nil)
    case .describeObservation:
      return .describeObservation(bloc, observation, description(rules.protocol.observations))
    case .pauseObservation: return .pauseObservation(bloc, observation)
    case .resumeObservation: return .resumeObservation(bloc, observation)
    case .endObservation: return .endObservation(bloc, state.running?.id ?? observation)
    case .voidObservation: return .voidObservation(bloc, observation, motif: motif())
    case .setAsideObservation: return .setAsideObservation(bloc, observation, motif: motif())
    case .retainObservation: return .retainObservation(bloc, observation)
    case .pairObservations:
      let other = pick(state.observations(of: bloc))?.id ?? observation
      let proposed = pick(state.proposedPairs(bloc))
      return .pairObservations(bloc, proposed?.first ?? observation, with: proposed?.second ?? other)
    case .confirmKey: return .confirmKey(other(person, evaluation))
    case .settleContradiction:
      let open = pick(state.contradictions(in: bloc))
      return .settleContradiction(bloc, open?.fact ?? .candidate, of: open?.second.author ?? person)
    case .unpairObservation: return .unpairObservation(bloc, observation, motif: motif())
    case .recordAttendance: return .recordAttendance(bloc, observation, other(person, evaluation), attendance())
    case .recordInterviewAttendance:
      return .recordInterviewAttendance(bloc, other(person, evaluation), attendance())
    case .mark:
      return .mark(bloc, observation, criterion, mark(), motif: motif() + watermark)
    case .addNote: return .addNote(bloc, chance(50) ? observation : nil, criterion, text: text() + watermark)
    case .removeNote:
      return .removeNote(bloc, pick(evaluation.ownGrid(person).notes)?.id ?? NoteID(unchecked: "nothing"))
    case .editNote:
      let note = pick(evaluation.ownGrid(person).notes)?.id ?? NoteID(unchecked: "nothing")
      return .editNote(bloc, note, text: text() + watermark)
    case .writeComment: return .writeComment(bloc, competence, text: text() + watermark)
    case .writeCommonComment: return .writeCommonComment(bloc, competence, text: text())
    case .giveVerdict: return .giveVerdict(bloc, item, chance(95) ? verdict(item) : nil)
    case .modifyVerdict: return .modifyVerdict(bloc, verdict(item), motif: motif())
    case .maintainDivergence:
      let differs = state.divergences(bloc).compactMap { item -> CriterionID? in
        guard case .criterion(let id) = item else { return nil }
        return id
      }
      return .maintainDivergence(bloc, pick(differs) ?? criterion, motif: motif())
    case .settlePlanItem:
      let item = pick(state.plan(bloc).required) ?? .criterion(criterion)
      return .settlePlanItem(bloc, item, chance(60) ? .addressed : .setAside(motif: motif()))
    case .waive:
      let rule = pick(Rule.allCases.filter { $0.tier == .soft }) ?? .cadres
      return .waive(bloc, rule, chance(50) ? .bloc : .observation(observation), motif: motif())
    case .returnToPhase:
      return .returnToPhase(
        bloc, pick([Phase.observing, .grading, .interviewing]) ?? .grading, motif: motif())
    case .recordDerogation:
      let rule = pick(Rule.allCases.filter { $0.isDerogable(in: rules.protocol) }) ?? .accreditation
      return .recordDerogation(
        bloc, Derogation(rule: rule, authority: "La branche", day: Scenario.day(2), motif: motif()))
    case .chooseFilling: return .chooseFilling(bloc, pick([.joint, .separate]) ?? .joint)
    case .recordContactSheets:
      return .recordContactSheets(bloc, asked: true, handedIn: Int.random(in: 0...4, using: &random))
    case .recordAccommodation:
      return .recordAccommodation(
        Accommodation(measure: text(), approvedBy: "Référente", interviewMinutes: pick([15, 20, nil]) ?? nil))
    case .rectifyCandidate:
      return .rectifyCandidate(
        NameChange(
          familyName: pick(["Meunié", "Meunier", "Mounier"]) ?? "", givenName: "Dana", motif: motif()))
    case .placeInterview: return .placeInterview(bloc, .elsewhere(motif: motif()))
    case .proposeDecision: return .proposeDecision(bloc, chance(70) ? .validated : .notValidated)
    case .replaceEvaluator:
      guard let old = evaluation.team.last, let new = newcomer(state, evaluation) else {
        return .addNote(bloc, nil, nil, text: text() + watermark)
      }
      return .replaceEvaluator(bloc, old, by: new, motif: motif())
    case .planInterview: return .planInterview(bloc, Scenario.day(Int.random(in: 6...8, using: &random)))
    case .interrupt: return .interrupt(bloc, motif: motif())
    case .closeObserving: return .closeObserving(bloc)
    case .completeGrid: return .completeGrid(bloc)
    case .startInterview: return .startInterview(bloc)
    case .pauseInterview: return .pauseInterview(bloc)
    case .resumeInterview: return .resumeInterview(bloc)
    case .endInterview: return .endInterview(bloc)
    case .closeInterview: return .closeInterview(bloc)
    case .acceptDecision: return .acceptDecision(bloc)
    case .undo: return .undo(bloc)
    case .pairSittings:
      let proposed = pick(evaluation.interview.proposedSittings)
      return .pairSittings(bloc, proposed?.first ?? 1, with: proposed?.second ?? 2)
    case .unpairSitting: return .unpairSitting(bloc, chance(80) ? 1 : 2, motif: motif())
    case .redo: return .redo(bloc)
    case .recordCandidate, .recordEvaluator, .acknowledgeDamage, .nameTeam, .declareImpartiality,
      .announceGrid, .sign,
      .openRevision:
      return .addNote(bloc, nil, nil, text: text() + watermark)
    }
  }

  private func other(_ person: EvaluatorID, _ evaluation: Evaluation) -> EvaluatorID {
    evaluation.team.first { $0 != person } ?? person
  }

  /// Somebody who may take a place that nobody took yet.
  private func newcomer(_ state: DossierState, _ evaluation: Evaluation) -> EvaluatorID? {
    guard evaluation.replacements.isEmpty else { return nil }
    return state.evaluators.keys.sorted().first { !evaluation.team.contains($0) }
  }

  private mutating func mark() -> MarkValue? {
    pick([MarkValue.satisfying, .satisfying, .insufficient, nil]) ?? nil
  }

  private mutating func attendance() -> Attendance { chance(75) ? .present : .absent(motif: motif()) }

  private mutating func description(_ rule: ObservationRule) -> Description {
    Description(
      channels: pick(rule.channels).map { [$0] }, cadre: rule.distinctCadres > 0 ? text() : nil,
      tools: rule.tools.isEmpty ? nil : Set(rule.tools.filter { _ in chance(60) }),
      counterpart: pick(rule.counterparts), steeringTools: rule.steeringTools ? text() : nil,
      venue: chance(20) ? .elsewhere(motif: motif()) : nil, customerInformed: chance(50) ? true : nil)
  }

  private mutating func verdict(_ item: GridItem) -> Verdict {
    switch item {
    case .criterion(let id): .criterion(id, pick(CriterionVerdict.allCases) ?? .notObserved)
    case .competence(let id):
      .competence(id, pick([CompetenceVerdict.acquired, .notAcquired, .notEvaluated]) ?? .notEvaluated)
    }
  }
}
