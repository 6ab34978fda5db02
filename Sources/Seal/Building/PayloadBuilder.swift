package import Assessment
import PlainText
package import Referential
import StrictJSON

/// Why no payload can be made of a state.
package enum PayloadBuildFault: Error, Equatable, Sendable {
  case noSuchBloc(BlocID)
  case noCandidate
  /// No decision is proposed, or something happened since.
  case noProposal
  case unknownEvaluator(EvaluatorID)
  /// No key is recorded for one who is to sign, or none that may be used.
  case noKey(EvaluatorID)
  /// A text of the state that no payload can hold, such as a digest of another length.
  case unfit(String)
  /// The payload would be refused by the verifier.
  case refused(PayloadFault)
}

extension ResultPayload {
  /// Makes the payload of a proposed decision.
  ///
  /// The state is to be the fold of the events within the proposal's cut, with the proposal itself: then
  /// every laptop makes the same bytes. What comes out has passed all the checks of the verifier.
  package init(of bloc: BlocID, in state: DossierState, dossier: String) throws(PayloadBuildFault) {
    let builder = try PayloadBuilder(of: bloc, in: state, dossier: dossier)
    let payload = try builder.payload()
    do { self = try ResultPayload.read(payload.json) } catch { throw .refused(error) }
  }
}

/// Gathers a payload from the facts of one bloc.
struct PayloadBuilder {
  let state: DossierState
  let bloc: Bloc
  let evaluation: Evaluation
  let proposal: Evaluation.Proposal
  let dossier: String

  init(of id: BlocID, in state: DossierState, dossier: String) throws(PayloadBuildFault) {
    guard let bloc = state.referential.bloc(id) else { throw .noSuchBloc(id) }
    let evaluation = state.evaluation(id)
    guard let proposal = evaluation.proposal else { throw .noProposal }
    self.state = state
    self.bloc = bloc
    self.evaluation = evaluation
    self.proposal = proposal
    self.dossier = dossier
  }

  func payload() throws(PayloadBuildFault) -> ResultPayload {
    let evaluators = try evaluators()
    return ResultPayload(
      result: try identity(), referential: try referential(), bloc: bloc, candidate: try candidate(),
      accommodation: state.accommodation.map {
        .init(measure: $0.measure, approvedBy: $0.approvedBy, minutes: $0.interviewMinutes)
      },
      derogations: try derogations(), evaluators: evaluators, filling: filling,
      signers: evaluators.compactMap { $0.key?.kid }.sorted(), observations: try observations(),
      marks: try marks(), notes: try notes(), grids: try grids(), interview: try interview(),
      contactSheets: evaluation.contactSheets.map { .init(asked: $0.asked, handedIn: $0.handedIn) },
      agreement: try agreement(), waivers: try waivers(), returns: try returns(),
      decision: ResultPayload.Decision(
        value: decision, proposedBy: try id(proposal.by), at: try time(proposal.at)),
      cut: try cut())
  }

  private func identity() throws(PayloadBuildFault) -> ResultPayload.Identity {
    var supersedes: ResultPayload.Supersession?
    if let text = proposal.content.supersedes {
      guard let digest = SHA256Digest(base64URL: text), let revising = evaluation.revising else {
        throw .unfit(text)
      }
      supersedes = ResultPayload.Supersession(
        sha256: digest, motif: revising.motif, by: try id(revising.by), at: try time(revising.at))
    }
    return ResultPayload.Identity(
      id: try id(proposal.content.result), revision: proposal.content.revision, supersedes: supersedes)
  }

  private func referential() throws(PayloadBuildFault) -> ResultPayload.ReferentialPin {
    let referential = state.referential
    return ResultPayload.ReferentialPin(
      id: try identifier(referential.id), version: referential.version,
      sha256: SHA256Digest(of: referential.json.canonicalBytes()), title: referential.title,
      language: referential.language, source: referential.source, readings: referential.readings)
  }

  private var filling: ResultPayload.Filling {
    switch evaluation.filling {
    case .separate: .separate
    case .joint: .joint
    case .jointAfterSeparate: .jointAfterSeparate
    }
  }

  private var decision: ResultPayload.Decision.Value {
    switch proposal.content.decision {
    case .validated: .validated
    case .notValidated: .notValidated
    }
  }

  private func cut() throws(PayloadBuildFault) -> [ResultPayload.Head] {
    var heads: [ResultPayload.Head] = []
    for head in proposal.content.cut.sorted() {
      guard let hash = SHA256Digest(base64URL: head.hash) else { throw .unfit(head.hash) }
      heads.append(
        ResultPayload.Head(
          author: try id(head.stream.author), device: try id(head.stream.device),
          stream: try identifier(head.stream.stream.description), segment: head.segment, seq: head.seq,
          hash: hash))
    }
    return heads
  }

  private func waivers() throws(PayloadBuildFault) -> [ResultPayload.Waiver] {
    var waivers: [ResultPayload.Waiver] = []
    for waiver in evaluation.allWaivers {
      let subject: ResultPayload.Waiver.Subject =
        switch waiver.subject {
        case .bloc: .bloc
        case .observation(let observation): .observation(try id(observation))
        case .item(.competence(let id)): .competence(id)
        case .item(.criterion(let id)): .criterion(id)
        }
      waivers.append(
        ResultPayload.Waiver(
          rule: try identifier(waiver.rule.rawValue), subject: subject, motif: waiver.motif,
          by: try id(waiver.by), at: try time(waiver.at)))
    }
    return waivers
  }

  private func returns() throws(PayloadBuildFault) -> [ResultPayload.Return] {
    var returns: [ResultPayload.Return] = []
    for back in evaluation.returns {
      guard let phase = ResultPayload.Return.Phase(rawValue: back.to.rawValue) else {
        throw .unfit(back.to.rawValue)
      }
      returns.append(
        ResultPayload.Return(to: phase, motif: back.motif, at: try time(back.at), by: try id(back.by)))
    }
    return returns
  }
}

extension PayloadBuilder {
  func id(_ id: some RandomID) throws(PayloadBuildFault) -> ResultPayload.Identifier {
    try identifier(id.rawValue)
  }

  func identifier(_ text: String) throws(PayloadBuildFault) -> ResultPayload.Identifier {
    guard let identifier = ResultPayload.Identifier(text) else { throw .unfit(text) }
    return identifier
  }

  func time(_ moment: Moment) throws(PayloadBuildFault) -> ResultPayload.Time {
    guard let time = ResultPayload.Time(moment.description) else { throw .unfit(moment.description) }
    return time
  }

  func day(_ day: Day) throws(PayloadBuildFault) -> ResultPayload.Day {
    guard let day = ResultPayload.Day(day.description) else { throw .unfit(day.description) }
    return day
  }

  /// Edits that were each clean may meet in a letter and its accent: composed here, nothing else changes.
  func block(_ text: String) -> String { EntryText.clean(text, as: .block).text }

  /// What was left empty is not there.
  func words(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
