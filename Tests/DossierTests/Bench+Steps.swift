import Assessment
import Dossier
import Referential
import Scenarios
import Seal
import Testing

extension BlocID {
  static let b1 = BlocID.all[0]
  static let b2 = BlocID.all[1]
}

extension Bench {
  /// Performs a command a second after the last one.
  @discardableResult
  func ask(
    _ session: DossierSession, _ command: Command, by person: EvaluatorID = ana, at: Moment? = nil
  ) throws -> [Event] {
    clock.wait(seconds: 1)
    return try session.perform(command, by: person, transcribedAt: at)
  }

  func bloc(_ id: BlocID) throws -> Bloc { try #require(folder.referential.bloc(id)) }
  func criterion(_ id: BlocID = .b2) throws -> CriterionID { try #require(try bloc(id).criteria.first?.id) }

  /// Candidate and persons, the team of bloc 2, and its presentation begun; gives the observation.
  @discardableResult
  func begin(_ session: DossierSession, at: Moment? = nil) throws -> ObservationID {
    try ask(session, .recordCandidate(Scenario.candidate))
    for person in try Self.people() { try ask(session, .recordEvaluator(person)) }
    try ask(session, .nameTeam(.b2, [Self.ana, Self.ben]))
    for person in [Self.ana, Self.ben] { try ask(session, .declareImpartiality(.b2), by: person) }
    try ask(session, .planInterview(.b2, Scenario.day(0)))
    try ask(session, .startObservation(.b2, kind: nil), at: at)
    return try #require(session.state.observations(of: .b2).last?.id)
  }

  /// Bloc 2 up to where a decision can be proposed.
  func workOut(_ session: DossierSession) throws {
    let observation = try begin(session)
    try ask(session, .recordAttendance(.b2, observation, Self.ben, .present))
    try ask(session, .describeObservation(.b2, observation, Description(steeringTools: "Agenda partagé")))
    for criterion in try bloc(.b2).criteria {
      for person in [Self.ana, Self.ben] {
        try ask(session, .mark(.b2, observation, criterion.id, .satisfying, motif: nil), by: person)
      }
    }
    clock.wait(seconds: 600)
    try ask(session, .endObservation(.b2, observation))
    try ask(session, .closeObserving(.b2))
    try ask(session, .startInterview(.b2))
    try ask(session, .recordInterviewAttendance(.b2, Self.ben, .present))
    clock.wait(seconds: 900)
    try ask(session, .endInterview(.b2))
    for item in session.state.plan(.b2).required {
      try ask(session, .settlePlanItem(.b2, item, .addressed))
    }
    try ask(session, .closeInterview(.b2))
    for person in [Self.ana, Self.ben] { try grade(session, by: person) }
  }

  private func grade(_ session: DossierSession, by person: EvaluatorID) throws {
    for competence in try bloc(.b2).competences {
      try ask(
        session, .giveVerdict(.b2, .competence(competence.id), .competence(competence.id, .acquired)),
        by: person)
      for criterion in competence.criteria {
        try ask(
          session, .giveVerdict(.b2, .criterion(criterion.id), .criterion(criterion.id, .satisfied)),
          by: person)
      }
    }
    try ask(session, .completeGrid(.b2), by: person)
  }

  func agree(_ session: DossierSession) throws {
    try ask(session, .proposeDecision(.b2, .validated))
    try ask(session, .acceptDecision(.b2), by: Self.ben)
  }

  /// A dossier whose bloc 2 waits for its signatures.
  func agreed() throws -> DossierSession {
    let session = try open()
    try workOut(session)
    try agree(session)
    return session
  }

  @discardableResult
  func sign(_ session: DossierSession, by person: EvaluatorID) throws -> ResultFile {
    clock.wait(seconds: 1)
    return try session.sign(.b2, by: person, with: try Self.key(person))
  }

  /// Records a signature and stops there, as a process does that is killed before it writes the file.
  func recordSignature(_ session: DossierSession, by person: EvaluatorID) throws {
    let proposal = try #require(session.state.evaluation(.b2).proposal)
    let payload = try session.payload(of: .b2).bytes
    let key = try Self.key(person)
    let signature = try Envelope.sign(
      payload, as: .result, by: key, iat: try session.clock().moment.seconds)
    try ask(
      session,
      .sign(
        .b2,
        SignatureRecord(
          proposal: proposal.id, payload: SHA256Digest(of: payload).base64URL,
          kid: key.publicKey.kid.rawValue, publicKey: Base64URL.encode(key.publicKey.bytes),
          protected: signature.header.encoded, signature: Base64URL.encode(signature.bytes))),
      by: person)
  }
}
