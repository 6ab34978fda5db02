import Referential

extension DossierState {
  /// What one of the two said holds.
  func settle(_ fact: SharedFact, of author: EvaluatorID, in bloc: BlocID) throws(Refusal) -> [Event] {
    var fact = fact
    if case .described(let id, _, let item) = fact, item != .kind, let home = observations[id]?.origin {
      fact = .described(id, home, item)
    }
    guard let open = contradictions(in: bloc).first(where: { $0.fact == fact }),
      let (chosen, other) = open.sides(of: author)
    else { throw .noContradiction }
    return [.dossier(.contradictionSettled(fact, chosen.value, over: other.value))]
  }

  /// A changed key is confirmed by somebody else who evaluates with that person.
  func confirmKey(of person: EvaluatorID, _ asking: Asking) throws(Refusal) -> [Event] {
    guard evaluators[person] != nil else { throw .unknownEvaluator(person) }
    guard let key = changedKeys[person] else { throw .noKeyChange(person) }
    guard person != asking.evaluator else { throw .ownKey }
    guard evaluations.values.contains(where: { $0.team.contains(person) && $0.team.contains(asking.evaluator) })
    else { throw .notInTeam(asking.evaluator) }
    return [.dossier(.keyConfirmed(person, publicKey: key))]
  }
}
