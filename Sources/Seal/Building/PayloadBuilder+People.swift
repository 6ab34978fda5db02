import Assessment
import Referential

extension PayloadBuilder {
  func candidate() throws(PayloadBuildFault) -> ResultPayload.Candidate {
    guard let candidate = state.candidate else { throw .noCandidate }
    var former: [ResultPayload.FormerName] = []
    for name in state.formerNames {
      former.append(
        ResultPayload.FormerName(
          family: name.familyName, given: name.givenName, motif: name.motif, at: try time(name.at)))
    }
    var birthDate: ResultPayload.Day?
    if let date = candidate.birthDate { birthDate = try day(date) }
    return ResultPayload.Candidate(
      id: try identifier(dossier), family: candidate.familyName, given: candidate.givenName,
      employer: candidate.employer, service: words(candidate.service), birthDate: birthDate,
      course: words(candidate.course), formerNames: former)
  }

  func derogations() throws(PayloadBuildFault) -> [ResultPayload.Derogation] {
    var derogations: [ResultPayload.Derogation] = []
    for derogation in evaluation.derogations.sorted(by: { $0.rule.rawValue < $1.rule.rawValue }) {
      derogations.append(
        ResultPayload.Derogation(
          rule: try identifier(derogation.rule.rawValue), authority: derogation.authority,
          date: try day(derogation.day), motif: derogation.motif))
    }
    return derogations
  }

  /// All whose hand shows in this bloc, by id.
  func evaluators() throws(PayloadBuildFault) -> [ResultPayload.Evaluator] {
    var evaluators: [ResultPayload.Evaluator] = []
    for id in participants.sorted() {
      guard let evaluator = state.evaluators[id] else { throw .unknownEvaluator(id) }
      evaluators.append(try self.evaluator(evaluator))
    }
    return evaluators
  }

  private var participants: Set<EvaluatorID> {
    var ids = Set(evaluation.team).union(evaluation.ownGrids.keys).union(evaluation.interview.attendance.keys)
    ids.formUnion(evaluation.replacements.flatMap { [$0.from, $0.to] })
    for observation in state.observations(of: bloc.id) { ids.formUnion(observation.attendance.keys) }
    ids.formUnion(evaluation.modifications.map(\.by))
    ids.formUnion(evaluation.maintained.values.map(\.by))
    ids.formUnion(evaluation.allWaivers.map(\.by))
    ids.formUnion(evaluation.returns.map(\.by))
    ids.insert(proposal.by)
    if let revising = evaluation.revising { ids.insert(revising.by) }
    return ids
  }

  private func evaluator(_ evaluator: Assessment.Evaluator) throws(PayloadBuildFault)
    -> ResultPayload.Evaluator
  {
    let role: ResultPayload.Evaluator.Role =
      switch evaluator.role {
      case .accreditedExpert: .accreditedExpert
      case .internalExpert: .internalExpert
      case .trainingManager: .trainingManager
      }
    var trained: ResultPayload.Day?
    if let date = evaluator.trainedOn { trained = try day(date) }
    return ResultPayload.Evaluator(
      id: try id(evaluator.id), name: evaluator.name, role: role, organisation: evaluator.organisation,
      service: words(evaluator.service), trained: trained,
      habilitation: try habilitation(evaluator.accreditation), otherService: evaluator.otherService,
      ranCourse: evaluator.ranCourse, impartial: evaluation.impartial.contains(evaluator.id),
      key: try key(evaluator), replaced: try replacement(evaluator.id))
  }

  private func habilitation(_ accreditation: Accreditation?) throws(PayloadBuildFault)
    -> ResultPayload.Habilitation?
  {
    guard let accreditation else { return nil }
    let holder: ResultPayload.Habilitation.Holder =
      switch accreditation.holder {
      case .person: .person
      case .organisation: .organisation
      }
    return ResultPayload.Habilitation(
      holder: holder, reference: accreditation.reference, from: try day(accreditation.from),
      until: try day(accreditation.until))
  }

  private func key(_ evaluator: Assessment.Evaluator) throws(PayloadBuildFault) -> PublicKey? {
    guard proposal.team.contains(evaluator.id) else { return nil }
    guard let text = evaluator.publicKey, let bytes = try? Base64URL.decode(text),
      let key = try? PublicKey(bytes)
    else { throw .noKey(evaluator.id) }
    return key
  }

  /// Nil for one who came back: only who is not of the team counts as replaced.
  private func replacement(_ evaluator: EvaluatorID) throws(PayloadBuildFault)
    -> ResultPayload.Replacement?
  {
    guard !proposal.team.contains(evaluator),
      let last = evaluation.replacements.last(where: { $0.from == evaluator })
    else { return nil }
    return ResultPayload.Replacement(by: try id(last.to), at: try time(last.at), motif: last.motif)
  }
}
