import Assessment
import Referential

extension Scenario {
  /// A dossier with its candidate and three people who evaluate.
  mutating func openDossier() throws {
    try self.do(.recordCandidate(.dana))
    for person in [Evaluator.ana, .ben, .cleo] { try self.do(.recordEvaluator(person)) }
  }

  /// All the paperwork of a bloc.
  mutating func prepare(_ bloc: BlocID) throws {
    if state.candidate == nil { try openDossier() }
    try self.do(.nameTeam(bloc, [.ana, .ben]))
    try self.do(.declareImpartiality(bloc), by: .ana)
    try self.do(.declareImpartiality(bloc), by: .ben)
    try self.do(.planInterview(bloc, Scenario.day(firstDay + 7)))
  }

  /// One observation of ten minutes that keeps every rule of its bloc; returns its id.
  @discardableResult
  mutating func observe(_ bloc: BlocID, day: Int, kind: Kind? = nil) throws -> ObservationID {
    let rule = try rules(bloc).observations
    let place = state.observations(of: bloc).count
    go(toDay: day)
    try self.do(.startObservation(bloc, kind: kind))
    let id = try lastObservation(bloc)
    try self.do(.recordAttendance(bloc, id, .ben, .present))
    try self.do(.describeObservation(bloc, id, rule.description(of: place)))
    wait(minutes: 10)
    try self.do(.endObservation(bloc, id))
    return id
  }

  /// As many observations as the bloc asks for, everything marked by both in the first.
  mutating func observeAll(_ bloc: BlocID) throws {
    let rule = try rules(bloc)
    for place in 0..<rule.observations.minimum { try observe(bloc, day: place) }
    try markAll(bloc)
    if rule.observations.kinds.contains(where: \.absenceAsksMotif) {
      try self.do(.waive(bloc, .kindAbsent, .bloc, motif: "sans objet"))
    }
    if rule.contactSheets { try self.do(.recordContactSheets(bloc, asked: true, handedIn: 0)) }
  }

  mutating func markAll(_ bloc: BlocID) throws {
    guard let first = state.counted(in: bloc).first else { return }
    for criterion in try self.bloc(bloc).criteria {
      for person in [EvaluatorID.ana, .ben] {
        try self.do(
          .mark(bloc, first.id, criterion.id, .satisfying, motif: "report de mes notes"), by: person)
      }
    }
  }

  /// An interview of a quarter of an hour with its plan settled, not closed.
  mutating func hold(_ bloc: BlocID) throws {
    switch try rules(bloc).interview.place {
    case .inSitting: break
    case .afterGrids, .beforeGrids: go(toDay: 7)
    }
    try self.do(.startInterview(bloc))
    try self.do(.recordInterviewAttendance(bloc, .ben, .present))
    wait(minutes: 15)
    try self.do(.endInterview(bloc))
    for item in state.plan(bloc).required { try self.do(.settlePlanItem(bloc, item, .addressed)) }
  }

  mutating func interview(_ bloc: BlocID) throws {
    try hold(bloc)
    try self.do(.closeInterview(bloc))
  }

  mutating func grade(
    _ bloc: BlocID, by person: EvaluatorID, criteria: CriterionVerdict = .satisfied,
    competences: CompetenceVerdict = .acquired
  ) throws {
    for item in try self.bloc(bloc).gridItems {
      let verdict: Verdict =
        switch item {
        case .criterion(let id): .criterion(id, criteria)
        case .competence(let id): .competence(id, competences)
        }
      try self.do(.giveVerdict(bloc, item, verdict), by: person)
    }
  }

  mutating func complete(_ bloc: BlocID, by person: EvaluatorID) throws {
    try grade(bloc, by: person)
    try self.do(.completeGrid(bloc), by: person)
  }

  mutating func comment(_ bloc: BlocID) throws {
    for competence in try self.bloc(bloc).competences {
      try self.do(.writeCommonComment(bloc, competence.id, text: "Vu ensemble."))
    }
  }

  mutating func propose(_ bloc: BlocID) throws {
    try comment(bloc)
    try self.do(.proposeDecision(bloc, .validated))
  }

  mutating func sign(_ bloc: BlocID, by person: EvaluatorID) throws {
    try self.do(.sign(bloc, signature(bloc, person)), by: person)
  }

  func signature(_ bloc: BlocID, _ person: EvaluatorID, payload: String = "payload") -> SignatureRecord {
    let stream = StreamID(author: person, device: DeviceID(unchecked: "none"), stream: .shared)
    return SignatureRecord(
      proposal: state.evaluation(bloc).currentProposal ?? EventID(stream: stream, seq: 1),
      payload: payload, kid: "kid-\(person)", publicKey: "key", protected: "protected",
      signature: "signature")
  }
}

extension ObservationRule {
  /// What is recorded of the observation at a place, so that each soft rule is kept over three of them.
  fileprivate func description(of place: Int) -> Description {
    Description(
      channels: channels.isEmpty ? nil : [channels[place % channels.count]],
      cadre: distinctCadres > 0 ? "cadre \(place)" : nil,
      tools: tools.isEmpty ? nil : [tools[place % tools.count]],
      counterpart: counterparts.isEmpty ? nil : counterparts[place % counterparts.count],
      steeringTools: steeringTools ? "Agenda partagé" : nil)
  }
}
