package import Assessment
package import Referential

extension Scenario {
  package func lastObservation(_ bloc: BlocID) throws -> ObservationID {
    guard let last = state.observations(of: bloc).last else { throw Missing() }
    return last.id
  }

  /// Candidate, people, team, impartiality and the day of the interview.
  package mutating func prepare(_ bloc: BlocID, team: [EvaluatorID] = [.ana, .ben]) throws {
    if state.candidate == nil {
      try ask(.recordCandidate(Self.candidate))
      for person in try Self.people() { try ask(.recordEvaluator(person)) }
    }
    try ask(.nameTeam(bloc, team))
    for person in team { try ask(.declareImpartiality(bloc), by: person) }
    try ask(.planInterview(bloc, Self.day(7)))
  }

  /// One observation of ten minutes with both present.
  @discardableResult
  package mutating func observe(
    _ bloc: BlocID, day: Int, kind: Kind? = nil, with other: EvaluatorID = .ben
  ) throws -> ObservationID {
    let rule = try self.bloc(bloc).protocol.observations
    let place = state.observations(of: bloc).count
    go(toDay: day)
    try ask(.startObservation(bloc, kind: kind))
    let id = try lastObservation(bloc)
    try ask(.recordAttendance(bloc, id, other, .present))
    try ask(
      .describeObservation(
        bloc, id,
        Description(
          channels: rule.channels.isEmpty ? nil : [rule.channels[place % rule.channels.count]],
          cadre: rule.distinctCadres > 0 ? "cadre \(place)" : nil,
          tools: rule.tools.isEmpty ? nil : [rule.tools[place % rule.tools.count]],
          counterpart: rule.counterparts.isEmpty ? nil : rule.counterparts[place % rule.counterparts.count],
          steeringTools: rule.steeringTools ? "Agenda partagé" : nil)))
    wait(minutes: 10)
    try ask(.endObservation(bloc, id))
    return id
  }

  /// As many observations as are asked for, every criterion marked by the two in the first.
  package mutating func observeAll(_ bloc: BlocID) throws {
    let rules = try self.bloc(bloc).protocol
    for place in 0..<rules.observations.minimum { try observe(bloc, day: place) }
    guard let first = state.counted(in: bloc).first else { throw Missing() }
    for criterion in try self.bloc(bloc).criteria {
      for person in [EvaluatorID.ana, .ben] {
        try ask(.mark(bloc, first.id, criterion.id, .satisfying, motif: "Report de mes notes."), by: person)
      }
    }
    try settle(bloc)
  }

  /// What a bloc asks for besides its observations.
  package mutating func settle(_ bloc: BlocID) throws {
    let rules = try self.bloc(bloc).protocol
    if rules.observations.kinds.contains(where: \.absenceAsksMotif),
      !state.counted(in: bloc).contains(where: { $0.memberships[bloc]?.kind == .simulated })
    {
      try ask(.waive(bloc, .kindAbsent, .bloc, motif: "Sans objet."))
    }
    if rules.contactSheets { try ask(.recordContactSheets(bloc, asked: true, handedIn: 2)) }
  }

  package mutating func interview(_ bloc: BlocID, minutes: Int = 15) throws {
    switch try self.bloc(bloc).protocol.interview.place {
    case .inSitting: break
    case .afterGrids, .beforeGrids: go(toDay: 7)
    }
    try ask(.startInterview(bloc))
    try ask(.recordInterviewAttendance(bloc, .ben, .present))
    wait(minutes: minutes)
    try ask(.endInterview(bloc))
    for item in state.plan(bloc).required { try ask(.settlePlanItem(bloc, item, .addressed)) }
    try ask(.closeInterview(bloc))
  }

  package mutating func grade(
    _ bloc: BlocID, by person: EvaluatorID, except: [CriterionID: CriterionVerdict] = [:]
  ) throws {
    for competence in try self.bloc(bloc).competences {
      try ask(
        .giveVerdict(bloc, .competence(competence.id), .competence(competence.id, .acquired)), by: person)
      for criterion in competence.criteria {
        let verdict = Verdict.criterion(criterion.id, except[criterion.id] ?? .satisfied)
        try ask(.giveVerdict(bloc, .criterion(criterion.id), verdict), by: person)
      }
    }
    try ask(.completeGrid(bloc), by: person)
  }

  /// Both grids and the interview, in the order that the bloc asks for.
  package mutating func gradeAndInterview(
    _ bloc: BlocID, except: [CriterionID: CriterionVerdict] = [:]
  ) throws {
    let first = try self.bloc(bloc).protocol.interview.place != .afterGrids
    if first { try interview(bloc) }
    try grade(bloc, by: .ana)
    if state.evaluation(bloc).filling == .separate { try grade(bloc, by: .ben, except: except) }
    if !first { try interview(bloc) }
  }

  package mutating func comment(_ bloc: BlocID) throws {
    for competence in try self.bloc(bloc).competences {
      try ask(.writeCommonComment(bloc, competence.id, text: "Vu ensemble."))
    }
  }

  package mutating func agree(_ bloc: BlocID, on decision: Decision = .validated) throws {
    try ask(.proposeDecision(bloc, decision))
    try ask(.acceptDecision(bloc), by: .ben)
  }

  /// A bloc up to its accepted proposal, nothing out of the ordinary.
  package static func plain(_ bloc: BlocID, filling: Filling = .separate) throws -> Scenario {
    var scenario = try Scenario()
    try scenario.prepare(bloc)
    if filling == .joint { try scenario.ask(.chooseFilling(bloc, .joint)) }
    try scenario.observeAll(bloc)
    try scenario.ask(.closeObserving(bloc))
    try scenario.gradeAndInterview(bloc)
    try scenario.comment(bloc)
    try scenario.agree(bloc)
    return scenario
  }
}
