package import Assessment
package import Referential

extension InterruptionPayload {
  /// Says what is known of an evaluation that stands interrupted.
  ///
  /// `state` is the fold of exactly the events within the cut. The same events give the same bytes on every
  /// laptop.
  package init(
    of bloc: BlocID, cut: [Head], in state: DossierState, candidate id: ResultPayload.Identifier,
    referentialDigest: SHA256Digest
  ) throws(PayloadBuildFault) {
    guard let rules = state.referential.bloc(bloc) else { throw .unknownBloc(bloc) }
    let evaluation = state.evaluation(bloc)
    guard let stop = evaluation.interruption else { throw .notInterrupted(bloc) }
    let builder = PayloadBuilder(
      bloc: rules, basis: PayloadBasis(by: stop.by, team: evaluation.team, cut: cut), state: state,
      evaluation: evaluation, needsKeys: false)
    let hasInterview = !evaluation.interview.sittings.isEmpty
    let recorded = try builder.recorded(
      stop, candidate: id, referentialDigest: referentialDigest, hasInterview: hasInterview)
    let signers = recorded.evaluators.compactMap(\.key?.kid).sorted()
    guard !signers.isEmpty else { throw .keyMissing(stop.by) }
    self.init(
      interruption: .init(motif: stop.motif, at: try builder.time(stop.at), by: try builder.id(stop.by)),
      signers: signers, hasInterview: hasInterview, recorded: recorded)
    do { try TextRule.check(json) } catch { throw .refused(error) }
    do { try check() } catch { throw .refused(error) }
    let size = ResultPayload.fileSize(payload: bytes.count)
    guard size <= Envelope.maximumBytes else {
      throw .tooLarge(bytes: size, maximum: Envelope.maximumBytes)
    }
  }

  /// The envelope of this record with a signature more; who signs must be among those who may.
  package func adding(
    by key: SigningKey, iat: Int, to signatures: [Envelope.Signature]
  ) throws(EnvelopeFault) -> Envelope {
    let own = try? Envelope.sign(bytes, as: .interruption, by: key, iat: iat)
    return try Envelope(payload: bytes, signatures: signatures + [own].compactMap { $0 })
  }
}

extension PayloadBuilder {
  /// What a record of an interruption has in common with a result.
  fileprivate func recorded(
    _ stop: Evaluation.Interruption, candidate id: ResultPayload.Identifier, referentialDigest: SHA256Digest,
    hasInterview: Bool
  ) throws(PayloadBuildFault) -> ResultPayload {
    let interview =
      try hasInterview
      ? self.interview()
      : ResultPayload.Interview(
        plannedMinutes: 0, plannedDay: nil,
        timing: .init(spans: [], seconds: 0, transcribed: false, clockJump: false), twins: [],
        place: .init(inCompany: true, motif: nil), presence: .init(present: [], absences: []), plan: [])
    return ResultPayload(
      result: .init(id: try identifier("interruption"), revision: 1, supersedes: nil),
      referential: try referential(referentialDigest), bloc: bloc, candidate: try candidate(id),
      accommodation: accommodation, derogations: try derogations(), evaluators: try evaluators(),
      filling: filling, signers: [], observations: try observations(), marks: try marks(),
      corrections: try corrections(), notes: try notes(), grids: try grids(), interview: interview,
      contactSheets: contactSheets,
      agreement: .init(
        criteria: [], maintained: [], competences: [], comments: [], changes: [], concordance: nil),
      waivers: try waivers(), returns: try returns(), unpairings: try unpairings(),
      // The last one is what this is the record of.
      interruptions: try interruptions().dropLast(), damage: damage,
      decision: .init(value: .notValidated, proposedBy: try self.id(stop.by), at: try time(stop.at)),
      cut: try cut())
  }
}
