import Referential

extension DossierState {
  func rectifyCandidate(_ change: NameChange) throws(Refusal) -> [Event] {
    guard let candidate else { throw .noCandidate }
    let clean = NameChange(
      familyName: try EnteredText.required(change.familyName, .name),
      givenName: try EnteredText.required(change.givenName, .name),
      motif: try EnteredText.required(change.motif, .motif))
    if clean.familyName == candidate.familyName, clean.givenName == candidate.givenName {
      throw .nothingToChange(.rectifyCandidate)
    }
    return [.dossier(.candidateRectified(clean, from: candidate))]
  }

  func recordEvaluator(_ evaluator: Evaluator) throws(Refusal) -> [Event] {
    let clean = try checked(evaluator)
    return evaluators[clean.id] == clean ? [] : [.dossier(.evaluatorRecorded(clean))]
  }

  func recordAccommodation(_ accommodation: Accommodation) throws(Refusal) -> [Event] {
    var clean = accommodation
    clean.measure = try EnteredText.required(accommodation.measure, .measure)
    clean.approvedBy = try EnteredText.required(accommodation.approvedBy, .authority)
    if let minutes = clean.interviewMinutes { try check(minutes, in: 1...240) }
    let was = self.accommodation
    return clean == was ? [] : [.dossier(.accommodationRecorded(clean, was: was))]
  }

  func acknowledgeDamage(_ damage: String) throws(Refusal) -> [Event] {
    guard self.damage.contains(damage) else { throw .unknownDamage(damage) }
    return acknowledgedDamage.contains(damage) ? [] : [.dossier(.damageAcknowledged(damage))]
  }

  func replaceEvaluator(
    _ bloc: BlocID, _ old: EvaluatorID, _ new: EvaluatorID, _ motif: String
  ) throws(Refusal) -> [Event] {
    let team = evaluation(bloc).team
    guard team.contains(old) else { throw .notInTeam(old) }
    guard !team.contains(new) else { throw .alreadyInTeam(new) }
    guard evaluators[new] != nil else { throw .unknownEvaluator(new) }
    let clean = try EnteredText.required(motif, .motif)
    return [.bloc(bloc, .evaluatorReplaced(old, by: new, motif: clean))]
  }

  func declareImpartiality(_ bloc: BlocID, _ asking: Asking) throws(Refusal) -> [Event] {
    guard evaluators[asking.evaluator] != nil else { throw .unknownEvaluator(asking.evaluator) }
    let declared = evaluation(bloc).impartial.contains(asking.evaluator)
    return declared ? [] : [.bloc(bloc, .impartialityDeclared)]
  }

  func planInterview(_ bloc: BlocID, _ day: Day) throws(Refusal) -> [Event] {
    let was = evaluation(bloc).plannedInterview
    return was == day ? [] : [.bloc(bloc, .interviewPlanned(day, was: was))]
  }

  func recordCandidate(_ candidate: Candidate) throws(Refusal) -> [Event] {
    let clean = Candidate(
      familyName: try EnteredText.required(candidate.familyName, .name),
      givenName: try EnteredText.required(candidate.givenName, .name),
      employer: try EnteredText.required(candidate.employer, .organisation),
      service: try EnteredText.optional(candidate.service, .service),
      birthDate: candidate.birthDate,
      course: try EnteredText.optional(candidate.course, .course))
    if let known = self.candidate {
      guard clean.familyName == known.familyName, clean.givenName == known.givenName else {
        throw .candidateKnown
      }
      if clean == known { return [] }
    }
    return [.dossier(.candidateRecorded(clean, was: self.candidate))]
  }

  private func checked(_ evaluator: Evaluator) throws(Refusal) -> Evaluator {
    var clean = evaluator
    clean.name = try EnteredText.required(evaluator.name, .name)
    clean.organisation = try EnteredText.required(evaluator.organisation, .organisation)
    clean.service = try EnteredText.optional(evaluator.service, .service)
    // Who corrects what is recorded of a person need not know the key that is recorded with it.
    clean.publicKey = evaluator.publicKey ?? evaluators[evaluator.id]?.publicKey
    if let accreditation = evaluator.accreditation {
      clean.accreditation?.reference = try EnteredText.required(accreditation.reference, .reference)
    }
    return clean
  }

  func recordDerogation(_ derogation: Derogation, in bloc: BlocID) throws(Refusal) -> [Event] {
    guard let rules = referential.bloc(bloc)?.protocol, derogation.rule.isDerogable(in: rules) else {
      throw .notDerogable(derogation.rule)
    }
    var clean = derogation
    clean.authority = try EnteredText.required(derogation.authority, .authority)
    clean.motif = try EnteredText.required(derogation.motif, .motif)
    return evaluation(bloc).derogations.contains(clean) ? [] : [.bloc(bloc, .derogationRecorded(clean))]
  }

  func nameTeam(_ team: [EvaluatorID], in bloc: BlocID) throws(Refusal) -> [Event] {
    guard (1...2).contains(team.count), Set(team).count == team.count else {
      throw .teamOfTwo(count: team.count)
    }
    for person in team where evaluators[person] == nil { throw .unknownEvaluator(person) }
    // By their ids, so that who is A and who is B is the same on every screen and in the result.
    let sorted = team.sorted()
    let was = evaluation(bloc).team
    return was == sorted ? [] : [.bloc(bloc, .teamNamed(sorted, was: was.isEmpty ? nil : was))]
  }

  func chooseFilling(_ filling: Filling, in bloc: BlocID) throws(Refusal) -> [Event] {
    let evaluation = evaluation(bloc)
    if filling == evaluation.filling { return [] }
    switch (evaluation.filling, filling) {
    case (.separate, .joint), (.separate, .jointAfterSeparate):
      return [.bloc(bloc, .fillingChosen(evaluation.hasBegunSeparately ? .jointAfterSeparate : .joint))]
    case (.joint, .separate) where evaluation.pairGrid == Grid():
      return [.bloc(bloc, .fillingChosen(.separate))]
    case (.joint, _), (.jointAfterSeparate, _), (.separate, .separate):
      throw .fillingFixed(evaluation.filling)
    }
  }

  func check(_ number: Int, in range: ClosedRange<Int>) throws(Refusal) {
    guard range.contains(number) else {
      throw .numberOutOfRange(number, from: range.lowerBound, to: range.upperBound)
    }
  }
}
