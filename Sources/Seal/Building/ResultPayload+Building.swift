package import Assessment
package import Referential

extension ResultPayload {
  /// Says what both evaluators are to sign of a proposal.
  ///
  /// `state` is the fold of exactly the events within the proposal's cut. The proposal itself comes after
  /// its cut and is handed in beside; whether it was accepted does not show in the payload. The same
  /// events and proposal give the same bytes on every laptop.
  package init(
    of bloc: BlocID, proposal: Evaluation.Proposal, in state: DossierState, candidate id: Identifier,
    referentialDigest: SHA256Digest
  ) throws(PayloadBuildFault) {
    guard let rules = state.referential.bloc(bloc) else { throw .unknownBloc(bloc) }
    let builder = PayloadBuilder(
      bloc: rules, basis: PayloadBasis(proposal), state: state, evaluation: state.evaluation(bloc))
    self = try builder.payload(of: proposal, candidate: id, referentialDigest: referentialDigest)
    do { try TextRule.check(json) } catch { throw .refused(error) }
    do { try check() } catch { throw .refused(error) }
    let size = Self.fileSize(payload: bytes.count)
    guard size <= Envelope.maximumBytes else {
      throw .tooLarge(bytes: size, maximum: Envelope.maximumBytes)
    }
  }

  /// How large a result file with both signatures becomes: the payload in base64url, and what stands around.
  ///
  /// Each signature takes 86 characters and its header at most 170; the rest is under 200.
  static func fileSize(payload bytes: Int) -> Int { (bytes + 2) / 3 * 4 + 1024 }
}

/// What a payload is made on: whose it is, and how far the journals go that it stands on.
struct PayloadBasis {
  let by: EvaluatorID
  let team: [EvaluatorID]
  let cut: [Head]

  init(by: EvaluatorID, team: [EvaluatorID], cut: [Head]) {
    self.by = by
    self.team = team
    self.cut = cut
  }

  init(_ proposal: Evaluation.Proposal) {
    self.init(by: proposal.by, team: proposal.team, cut: proposal.content.cut)
  }
}

/// Makes a payload out of a dossier's state; each of its extensions makes some of the members.
struct PayloadBuilder {
  let bloc: Bloc
  let basis: PayloadBasis
  /// The fold of the events within the cut.
  let state: DossierState
  let evaluation: Evaluation
  /// Whether everybody in the team must have a key recorded: all sign a result.
  var needsKeys = true

  func payload(
    of proposal: Evaluation.Proposal, candidate: ResultPayload.Identifier, referentialDigest: SHA256Digest
  ) throws(PayloadBuildFault) -> ResultPayload {
    ResultPayload(
      result: try identity(proposal), referential: try referential(referentialDigest), bloc: bloc,
      candidate: try self.candidate(candidate), accommodation: accommodation,
      derogations: try derogations(), evaluators: try evaluators(), filling: filling,
      signers: try signers(), observations: try observations(), marks: try marks(),
      corrections: try corrections(), notes: try notes(), grids: try grids(), interview: try interview(),
      contactSheets: contactSheets, agreement: try agreement(), waivers: try waivers(),
      returns: try returns(), unpairings: try unpairings(), interruptions: try interruptions(), damage: damage,
      decision: try decision(proposal), cut: try cut())
  }

  /// Those whom it binds, in the order of their ids.
  var team: [EvaluatorID] { basis.team.sorted() }
}

extension PayloadBuilder {
  func identity(_ proposal: Evaluation.Proposal) throws(PayloadBuildFault) -> ResultPayload.Identity {
    var supersedes: ResultPayload.Supersession?
    if let old = proposal.content.supersedes {
      guard let revision = evaluation.revising else { throw .revisionNotOpened }
      supersedes = ResultPayload.Supersession(
        sha256: try digest(old), motif: revision.motif, by: try id(revision.by), at: try time(revision.at))
    }
    return ResultPayload.Identity(
      id: try identifier(proposal.content.result.rawValue), revision: proposal.content.revision,
      supersedes: supersedes)
  }

  func referential(_ digest: SHA256Digest) throws(PayloadBuildFault) -> ResultPayload.ReferentialPin {
    let referential = state.referential
    return ResultPayload.ReferentialPin(
      id: try identifier(referential.id), version: referential.version, sha256: digest,
      title: referential.title, language: referential.language, source: referential.source,
      readings: referential.readings)
  }

  func decision(
    _ proposal: Evaluation.Proposal
  ) throws(PayloadBuildFault) -> ResultPayload.Decision {
    let value: ResultPayload.Decision.Value =
      switch proposal.content.decision {
      case .validated: .validated
      case .notValidated: .notValidated
      }
    return ResultPayload.Decision(
      value: value, proposedBy: try id(proposal.by), at: try time(proposal.at))
  }

  func cut() throws(PayloadBuildFault) -> [ResultPayload.Head] {
    var heads: [ResultPayload.Head] = []
    for head in basis.cut.sorted() {
      heads.append(
        ResultPayload.Head(
          author: try id(head.stream.author), device: try identifier(head.stream.device.rawValue),
          stream: try identifier(head.stream.stream.description), segment: head.segment, seq: head.seq,
          hash: try digest(head.hash)))
    }
    return heads
  }
}

extension PayloadBuilder {
  func identifier(_ text: String) throws(PayloadBuildFault) -> ResultPayload.Identifier {
    guard let id = ResultPayload.Identifier(text) else { throw .identifier(text) }
    return id
  }

  func id(_ evaluator: EvaluatorID) throws(PayloadBuildFault) -> ResultPayload.Identifier {
    try identifier(evaluator.rawValue)
  }

  func ids(_ evaluators: some Sequence<EvaluatorID>) throws(PayloadBuildFault) -> [ResultPayload.Identifier] {
    var ids: [ResultPayload.Identifier] = []
    for evaluator in evaluators.sorted() { ids.append(try id(evaluator)) }
    return ids
  }

  func time(_ moment: Moment) throws(PayloadBuildFault) -> ResultPayload.Time {
    guard let time = ResultPayload.Time(moment.description) else { throw .time(moment.description) }
    return time
  }

  func day(_ day: Day) throws(PayloadBuildFault) -> ResultPayload.Day {
    guard let converted = ResultPayload.Day(day.description) else { throw .time(day.description) }
    return converted
  }

  func digest(_ text: String) throws(PayloadBuildFault) -> SHA256Digest {
    guard let digest = SHA256Digest(base64URL: text) else { throw .digest(text) }
    return digest
  }

  /// A text that may be left out is left out where it is empty.
  func stated(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
