import Referential

extension DossierState {
  func startObservation(_ bloc: BlocID, _ kind: Kind?, _ asking: Asking) throws(Refusal) -> [Event] {
    if let running { throw .observationRunning(running.id, bloc: running.origin) }
    let kind = try checkedKind(kind, in: bloc)
    return [
      .bloc(
        bloc,
        .observationStarted(
          ObservationID(unchecked: asking.freshID), number: nextNumber(in: bloc), kind: kind))
    ]
  }

  func pauseObservation(_ bloc: BlocID, _ id: ObservationID, _ asking: Asking) throws(Refusal) -> [Event] {
    let observation = try unended(id, in: bloc)
    guard observation.course.state == .running else { throw .observationNotRunning(id) }
    try checkTime(asking, after: observation.course.end)
    return [.bloc(bloc, .observationPaused(id))]
  }

  func resumeObservation(_ bloc: BlocID, _ id: ObservationID, _ asking: Asking) throws(Refusal) -> [Event] {
    let observation = try known(id, in: bloc)
    switch observation.course.state {
    case .running: throw .observationNotPaused(id)
    case .paused: break
    case .ended:
      guard isResumable(observation, at: asking.at.moment) else { throw .observationEnded(id) }
      if let running { throw .observationRunning(running.id, bloc: running.origin) }
    }
    try checkTime(asking, after: observation.course.end)
    return [.bloc(bloc, .observationResumed(id))]
  }

  /// Whether an end is recent enough to have been a mistake that is put right by going on.
  package func isResumable(_ observation: Observation, at now: Moment) -> Bool {
    observation.voidedFor == nil && observation.course.hasEnded
      && (0...Course.resumableSeconds).contains(now.seconds - observation.course.end.moment.seconds)
  }

  func endObservation(_ bloc: BlocID, _ id: ObservationID, _ asking: Asking) throws(Refusal) -> [Event] {
    let observation = try unended(id, in: bloc)
    try checkTime(asking, after: observation.course.end)
    return [.bloc(bloc, .observationEnded(id))]
  }

  func voidObservation(_ bloc: BlocID, _ id: ObservationID, _ motif: String) throws(Refusal) -> [Event] {
    _ = try known(id, in: bloc)
    let clean = try EnteredText.required(motif, .motif)
    return both(id, in: bloc).map { .bloc(bloc, .observationVoided($0.id, motif: clean)) }
  }

  func setAsideObservation(_ bloc: BlocID, _ id: ObservationID, _ motif: String) throws(Refusal) -> [Event] {
    _ = try known(id, in: bloc)
    guard counts(id, in: bloc) else { throw .observationSetAside(id) }
    let clean = try EnteredText.required(motif, .motif)
    return both(id, in: bloc).map { .bloc(bloc, .observationNotRetained($0.id, motif: clean)) }
  }

  func retainObservation(_ bloc: BlocID, _ id: ObservationID) throws(Refusal) -> [Event] {
    _ = try known(id, in: bloc)
    let retained = both(id, in: bloc).compactMap { observation in
      observation.memberships[bloc]?.notRetainedFor.map {
        Event.bloc(bloc, .observationRetained(observation.id, was: $0))
      }
    }
    guard !retained.isEmpty else { throw .observationNotSetAside(id) }
    return retained
  }

  func share(
    _ id: ObservationID, of bloc: BlocID, with other: BlocID, _ kind: Kind?, _ asking: Asking
  ) throws(Refusal) -> [Event] {
    _ = try known(id, in: bloc)
    guard referential.bloc(other) != nil, other != bloc else { throw .unknownBloc(other) }
    guard united(id, in: bloc)?.memberships[other] == nil else { throw .observationShared(id, with: other) }
    let phase = phase(other, for: asking.evaluator)
    guard phase == .observing else {
      throw .notInPhase(.shareObservation, phase, setback: setback(other, for: asking.evaluator))
    }
    let team = evaluation(other).team
    guard team.isEmpty || team.contains(asking.evaluator) else { throw .notInTeam(asking.evaluator) }
    let kind = try checkedKind(kind, in: other)
    return [
      .bloc(other, .observationShared(id, from: bloc, number: nextNumber(in: other), kind: kind))
    ]
  }

  private func nextNumber(in bloc: BlocID) -> Int {
    (observations(of: bloc).compactMap { $0.memberships[bloc]?.number }.max() ?? 0) + 1
  }

  func checkedKind(_ kind: Kind?, in bloc: BlocID) throws(Refusal) -> Kind {
    let allowed = referential.bloc(bloc)?.protocol.observations.kinds.map(\.kind) ?? []
    guard let chosen = kind ?? allowed.first, allowed.contains(chosen) else {
      throw .kindNotAllowed(kind ?? .real, allowed: allowed)
    }
    return chosen
  }

  /// An observation of a bloc that is not voided.
  func known(_ id: ObservationID, in bloc: BlocID) throws(Refusal) -> Observation {
    guard let observation = observations[id], observation.memberships[bloc] != nil else {
      throw .unknownObservation(id)
    }
    guard observation.voidedFor == nil else { throw .observationVoided(id) }
    return observation
  }

  private func unended(_ id: ObservationID, in bloc: BlocID) throws(Refusal) -> Observation {
    let observation = try known(id, in: bloc)
    guard !observation.course.hasEnded else { throw .observationEnded(id) }
    return observation
  }

  /// A time brought along from paper may not lie before what it follows; a live clock is taken as it is.
  func checkTime(_ asking: Asking, after point: Timepoint) throws(Refusal) {
    guard !asking.transcribed || asking.at.moment.seconds >= point.moment.seconds else {
      throw .timeBefore(point.moment)
    }
  }
}
