package import Assessment
import Referential
import Seal

/// The figures of all results of one bloc of one referential.
package struct BlocFigures: Hashable, Sendable {
  /// How often something came to what it should not, of how many times.
  package struct Line: Hashable, Sendable {
    /// The id in the bloc ("B1.C2", "B1.C2.3") and its short label.
    package let id: String
    package let label: String
    package var total = 0
    /// Not acquired, not satisfied.
    package var failed = 0
    /// Not evaluated, not observed.
    package var unseen = 0
  }

  package let bloc: String
  package let title: String
  package let referential: String
  /// Of the first decision and the last.
  package private(set) var days: ClosedRange<Day>?
  package private(set) var validated = 0
  package private(set) var notValidated = 0
  /// Results among them with a signer who is not known here.
  package private(set) var unknownSigners = 0
  /// Results of two grids filled apart; only these tell of an agreement.
  package private(set) var separate = 0
  /// In the order of the grid.
  package private(set) var competences: [Line]
  package private(set) var criteria: [Line]
  package private(set) var agreement = GradingAgreement()
  /// Of each observation that counted, and of the closing interview.
  package private(set) var observations = Spread()
  package private(set) var interviews = Spread()
  /// By the rule's name, how many results waived it or had it lifted.
  package private(set) var waivers: [String: Int] = [:]
  package private(set) var derogations: [String: Int] = [:]

  package var results: Int { validated + notValidated }

  init(_ payload: ResultPayload) {
    bloc = payload.bloc.id.rawValue
    title = payload.bloc.title
    referential = payload.referential.id.rawValue
    competences = payload.bloc.competences.map { Line(id: $0.id.description, label: $0.label) }
    criteria = payload.bloc.criteria.map { Line(id: $0.id.description, label: $0.label) }
  }

  mutating func add(_ payload: ResultPayload, isUnknown: Bool) {
    switch payload.decision.value {
    case .validated: validated += 1
    case .notValidated: notValidated += 1
    }
    if let day = Day(payload.decision.at.day.description) {
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    if isUnknown { unknownSigners += 1 }
    addVerdicts(payload)
    addAgreement(payload)
    for observation in payload.observations where observation.state == .counted {
      observations.add(observation.timing.seconds)
    }
    interviews.add(payload.interview.timing.seconds)
    for rule in Set(payload.waivers.map(\.rule.rawValue)) { waivers[rule, default: 0] += 1 }
    for rule in Set(payload.derogations.map(\.rule.rawValue)) { derogations[rule, default: 0] += 1 }
  }

  private mutating func addVerdicts(_ payload: ResultPayload) {
    for verdict in payload.agreement.competences {
      guard let index = competences.firstIndex(where: { $0.id == verdict.competence.description }) else {
        continue
      }
      competences[index].total += 1
      switch verdict.value {
      case .acquired: break
      case .notAcquired: competences[index].failed += 1
      case .notEvaluated, .toSee: competences[index].unseen += 1
      }
    }
    // A criterion on which the two went on to differ has no value that both hold, and counts for nobody.
    for verdict in payload.agreement.criteria {
      guard let index = criteria.firstIndex(where: { $0.id == verdict.criterion.description }) else {
        continue
      }
      criteria[index].total += 1
      switch verdict.value {
      case .satisfied: break
      case .notSatisfied: criteria[index].failed += 1
      case .notObserved: criteria[index].unseen += 1
      }
    }
  }

  /// Grids filled apart, as they stood before the agreement.
  private mutating func addAgreement(_ payload: ResultPayload) {
    guard payload.filling == .separate else { return }
    let grids = payload.signers.compactMap { payload.evaluator(signing: $0)?.id }.compactMap { person in
      payload.grids.first { $0.holders == [person] }
    }
    guard grids.count == 2, let first = grids.first, let second = grids.last else { return }
    separate += 1
    let values = Dictionary(
      second.criteria.map { ($0.criterion, $0.value) }, uniquingKeysWith: { value, _ in value })
    for verdict in first.criteria {
      if let other = values[verdict.criterion] { agreement.add(verdict.value, other) }
    }
  }
}
