package import Referential

/// The closing interview of one bloc and what became of its plan.
package struct Interview: Hashable, Sendable {
  /// Every sitting that somebody began, in the total order; two of them may be one.
  package internal(set) var begun: [Sitting] = []
  /// Pairs of sittings that people took apart, and that are therefore not proposed again.
  var takenApart: Set<Set<EventID>> = []
  package var attendance: [EvaluatorID: Attendance] = [:]
  package var venue: Venue = .company
  package var outcomes: [PlanItem: Outcome] = [:]
  package var transcribed = false

  package init() {}

  package enum Outcome: Hashable, Sendable {
    case addressed
    case setAside(motif: String)
  }

  /// The day of the first sitting.
  package var day: Day? { sittings.first?.start.moment.day }
  package var isRunning: Bool { begun.contains { !$0.course.hasEnded } }
  package var wasHeld: Bool { !begun.isEmpty && !isRunning }
  package func seconds(at now: Timepoint) -> Int { sittings.reduce(0) { $0 + $1.seconds(at: now) } }
  package var recordedSeconds: Int { sittings.reduce(0) { $0 + $1.recordedSeconds } }
}

/// One thing to address in the closing interview.
package enum PlanItem: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// One of the protocol's fixed items, by its id.
  case fixed(String)
  /// A competence without any mark.
  case competence(CompetenceID)
  /// A suggestion: a criterion without mark.
  case criterion(CriterionID)

  package init?(_ text: String) {
    if text.hasPrefix("fixed:"), text.utf8.count > 6 {
      self = .fixed(String(text.dropFirst(6)))
    } else if let id = CriterionID(text) {
      self = .criterion(id)
    } else if let id = CompetenceID(text) {
      self = .competence(id)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .fixed(let id): "fixed:\(id)"
    case .competence(let id): id.description
    case .criterion(let id): id.description
    }
  }

  package static func < (a: PlanItem, b: PlanItem) -> Bool {
    switch (a, b) {
    case (.fixed(let a), .fixed(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.competence(let a), .competence(let b)): a < b
    case (.criterion(let a), .criterion(let b)): a < b
    case (.fixed, .competence), (.fixed, .criterion), (.competence, .criterion): true
    case (.competence, .fixed), (.criterion, .fixed), (.criterion, .competence): false
    }
  }
}
