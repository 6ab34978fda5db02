package import Assessment
import Referential

/// How readers name what a result holds, the same in its text and on the screen.
extension ResultPayload {
  /// The two who sign, in the order of their ids: A and B.
  package var signing: [Evaluator] { evaluators.filter { $0.key != nil } }

  /// `A` or `B`; the name of somebody who does not sign.
  package func letter(of id: Identifier) -> String {
    guard let place = signing.firstIndex(where: { $0.id == id }) else { return name(of: id) }
    return place == 0 ? "A" : "B"
  }

  package func name(of id: Identifier) -> String { evaluator(id)?.name ?? id.rawValue }

  /// An observation's number, and a letter where two laptops gave the same.
  package func label(of observation: Observation) -> String {
    let twins = observations.filter { $0.number == observation.number }
    guard twins.count > 1, let place = twins.firstIndex(where: { $0.id == observation.id }),
      let letter = Unicode.Scalar(UInt32(97 + min(place, 25)))
    else { return String(observation.number) }
    return "\(observation.number)\(letter)"
  }

  /// What counts, a pair as one: what either of its two says.
  package var counted: [Observation] {
    let all = observations.filter { $0.state == .counted }
    return all.enumerated().compactMap { place, observation in
      guard let twin = all.firstIndex(where: { $0.id == observation.twin }) else { return observation }
      guard place < twin else { return nil }
      var pair = observation
      pair.presence.present += all[twin].presence.present
      pair.place.inCompany = observation.place.inCompany && all[twin].place.inCompany
      return pair
    }
  }
}

extension ResultPayload.CriterionValue {
  /// The same value as the dossier names it.
  package var verdict: Assessment.CriterionVerdict {
    switch self {
    case .satisfied: .satisfied
    case .notSatisfied: .notSatisfied
    case .notObserved: .notObserved
    }
  }
}

extension ResultPayload.CompetenceValue {
  /// The same value as the dossier names it.
  package var verdict: Assessment.CompetenceVerdict {
    switch self {
    case .acquired: .acquired
    case .notAcquired: .notAcquired
    case .notEvaluated: .notEvaluated
    case .toSee: .toSee
    }
  }
}

extension ResultPayload.Mark.Value {
  /// The same value as the dossier names it.
  package var mark: MarkValue {
    switch self {
    case .satisfying: .satisfying
    case .insufficient: .insufficient
    }
  }
}

extension ResultPayload.Decision.Value {
  /// The same value as the dossier names it.
  package var decision: Assessment.Decision {
    switch self {
    case .validated: .validated
    case .notValidated: .notValidated
    }
  }
}
