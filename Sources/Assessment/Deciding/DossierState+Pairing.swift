import Referential

extension DossierState {
  /// Any two may be paired that two people began apart, proposed or not: a clock may have been wrong.
  func pair(_ id: ObservationID, with other: ObservationID, in bloc: BlocID) throws(Refusal) -> [Event] {
    let one = try known(id, in: bloc)
    let two = try known(other, in: bloc)
    if twin(of: id)?.id == other { return [] }
    for observation in [one, two] {
      if let twin = twin(of: observation.id) { throw .alreadyPaired(observation.id, with: twin.id) }
      guard observation.counts(in: bloc) else { throw .observationSetAside(observation.id) }
    }
    guard one.startedBy != two.startedBy else { throw .samePersonBegan(id, other) }
    guard sharedKindsAgree(one, two) else { throw .kindsDiffer(id, other) }
    let (first, second) = one.isBegunBefore(two) ? (id, other) : (other, id)
    return [.bloc(bloc, .observationsPaired(first, second))]
  }

  func unpair(_ id: ObservationID, _ motif: String, in bloc: BlocID) throws(Refusal) -> [Event] {
    _ = try known(id, in: bloc)
    guard let twin = twin(of: id) else { throw .notPaired(id) }
    return [.bloc(bloc, .observationsUnpaired(id, twin.id, motif: try EnteredText.required(motif, .motif)))]
  }

  /// What concerns a pair as one is recorded of both of its observations.
  func both(_ id: ObservationID, in bloc: BlocID) -> [Observation] {
    [observations[id], twin(of: id)].compactMap { $0 }.filter { $0.memberships[bloc] != nil }
  }
}
