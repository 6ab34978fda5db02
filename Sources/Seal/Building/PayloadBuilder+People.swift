import Assessment
import Referential

extension PayloadBuilder {
  func candidate(_ id: ResultPayload.Identifier) throws(PayloadBuildFault) -> ResultPayload.Candidate {
    guard let candidate = state.candidate else { throw .candidateMissing }
    var birthDate: ResultPayload.Day?
    if let birth = candidate.birthDate { birthDate = try day(birth) }
    var formerNames: [ResultPayload.FormerName] = []
    for name in state.formerNames {
      formerNames.append(
        ResultPayload.FormerName(
          family: name.familyName, given: name.givenName, motif: name.motif, at: try time(name.at)))
    }
    return ResultPayload.Candidate(
      id: id, family: candidate.familyName, given: candidate.givenName, employer: candidate.employer,
      service: stated(candidate.service), birthDate: birthDate, course: stated(candidate.course),
      formerNames: formerNames)
  }

  var accommodation: ResultPayload.Accommodation? {
    state.accommodation.map {
      ResultPayload.Accommodation(
        measure: $0.measure, approvedBy: $0.approvedBy, minutes: $0.interviewMinutes)
    }
  }

  func derogations() throws(PayloadBuildFault) -> [ResultPayload.Derogation] {
    let ordered = evaluation.derogations.sorted {
      let (a, b) = (Array($0.rule.rawValue.utf8), Array($1.rule.rawValue.utf8))
      if a != b { return a.lexicographicallyPrecedes(b) }
      if $0.day != $1.day { return $0.day < $1.day }
      return $0.motif.utf8.lexicographicallyPrecedes($1.motif.utf8)
    }
    var derogations: [ResultPayload.Derogation] = []
    for derogation in ordered {
      derogations.append(
        ResultPayload.Derogation(
          rule: try identifier(derogation.rule.rawValue), authority: derogation.authority,
          date: try day(derogation.day), motif: derogation.motif))
    }
    return derogations
  }

  /// The keys' names, in their own order; each of the two signs with one key.
  func signers() throws(PayloadBuildFault) -> [KeyID] {
    guard team.count == 2, let first = team.first, let last = team.last, first != last else {
      throw .team(count: Set(team).count)
    }
    let kids = [try key(of: first).kid, try key(of: last).kid]
    guard Set(kids).count == kids.count else { throw .sameKey(first, last) }
    return kids.sorted()
  }

  /// All who took part in the bloc, those who left the team included: what they wrote stays theirs.
  func evaluators() throws(PayloadBuildFault) -> [ResultPayload.Evaluator] {
    var evaluators: [ResultPayload.Evaluator] = []
    for person in participants.sorted() { evaluators.append(try evaluator(person)) }
    return evaluators
  }

  private var participants: Set<EvaluatorID> {
    var people = Set(basis.team)
    people.insert(basis.by)
    people.formUnion(evaluation.replacements.flatMap { [$0.from, $0.to] })
    people.formUnion(evaluation.ownGrids.filter { $0.value.isWritten }.keys)
    people.formUnion(evaluation.impartial)
    people.formUnion(evaluation.allWaivers.map(\.by))
    people.formUnion(evaluation.modifications.map(\.by))
    people.formUnion(evaluation.maintained.values.map(\.by))
    people.formUnion(evaluation.returns.map(\.by))
    people.formUnion(evaluation.interruptions.map(\.by))
    people.formUnion(evaluation.unpairings.map(\.by))
    people.formUnion(evaluation.interview.attendance.keys)
    people.formUnion(state.observations(of: bloc.id).flatMap(\.attendance.keys))
    if let revision = evaluation.revising { people.insert(revision.by) }
    return people
  }

  private func evaluator(_ person: EvaluatorID) throws(PayloadBuildFault) -> ResultPayload.Evaluator {
    guard let evaluator = state.evaluators[person] else { throw .unknownEvaluator(person) }
    let signs = basis.team.contains(person)
    var key: PublicKey?
    if signs, needsKeys || evaluator.publicKey != nil { key = try self.key(of: person) }
    var trained: ResultPayload.Day?
    if let on = evaluator.trainedOn { trained = try day(on) }
    var replaced: ResultPayload.Replacement?
    if !signs, let last = evaluation.replacements.last(where: { $0.from == person }) {
      replaced = ResultPayload.Replacement(by: try id(last.to), at: try time(last.at), motif: last.motif)
    }
    return ResultPayload.Evaluator(
      id: try id(person), name: evaluator.name, role: role(evaluator.role),
      organisation: evaluator.organisation, service: stated(evaluator.service), trained: trained,
      habilitation: try habilitation(evaluator.accreditation), otherService: evaluator.otherService,
      ranCourse: evaluator.ranCourse, impartial: evaluation.impartial.contains(person), key: key,
      replaced: replaced)
  }

  private func key(of person: EvaluatorID) throws(PayloadBuildFault) -> PublicKey {
    guard let evaluator = state.evaluators[person] else { throw .unknownEvaluator(person) }
    guard let x = evaluator.publicKey else { throw .keyMissing(person) }
    guard let bytes = try? Base64URL.decode(x), let key = try? PublicKey(bytes) else {
      throw .keyInvalid(person)
    }
    return key
  }

  private func role(_ role: Evaluator.Role) -> ResultPayload.Evaluator.Role {
    switch role {
    case .accreditedExpert: .accreditedExpert
    case .internalExpert: .internalExpert
    case .trainingManager: .trainingManager
    }
  }

  private func habilitation(
    _ accreditation: Accreditation?
  ) throws(PayloadBuildFault) -> ResultPayload.Habilitation? {
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
}

extension Grid {
  /// Whether there is anything in it that a result carries.
  var isWritten: Bool {
    !marks.isEmpty || !corrections.isEmpty || !notes.isEmpty || !waivers.isEmpty || holdsOpinions
  }

  /// Whether it holds a verdict or a comment.
  var holdsOpinions: Bool {
    !graded.isEmpty || !inInterview.isEmpty || comments.values.contains { !$0.isEmpty }
  }
}
