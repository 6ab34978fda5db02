package import Referential

/// What one evaluator saw of one criterion in one observation; no mark means not observed.
package enum MarkValue: String, Hashable, Sendable, CaseIterable {
  case satisfying, insufficient
}

/// An evaluator's opinion of one criterion.
package enum CriterionVerdict: String, Hashable, Sendable, CaseIterable {
  case satisfied
  case notSatisfied = "not-satisfied"
  case notObserved = "not-observed"
}

/// An evaluator's opinion of one competence.
package enum CompetenceVerdict: String, Hashable, Sendable, CaseIterable {
  case acquired
  case notAcquired = "not-acquired"
  case notEvaluated = "not-evaluated"
  /// To be seen in the interview; only before it.
  case toSee = "to-see"
}

/// What an opinion is about, with the opinion.
package enum Verdict: Hashable, Sendable {
  case criterion(CriterionID, CriterionVerdict)
  case competence(CompetenceID, CompetenceVerdict)

  package var item: GridItem {
    switch self {
    case .criterion(let id, _): .criterion(id)
    case .competence(let id, _): .competence(id)
    }
  }
}

/// A line of the grid that takes an opinion.
package enum GridItem: Hashable, Sendable, Comparable, CustomStringConvertible {
  case competence(CompetenceID)
  case criterion(CriterionID)

  package init?(_ text: String) {
    if let id = CriterionID(text) {
      self = .criterion(id)
    } else if let id = CompetenceID(text) {
      self = .competence(id)
    } else {
      return nil
    }
  }

  package var competence: CompetenceID {
    switch self {
    case .competence(let id): id
    case .criterion(let id): id.competence
    }
  }

  package var description: String {
    switch self {
    case .competence(let id): id.description
    case .criterion(let id): id.description
    }
  }

  /// A competence stands before its own criteria.
  package static func < (a: GridItem, b: GridItem) -> Bool {
    func place(_ item: GridItem) -> (CompetenceID, Int) {
      switch item {
      case .competence(let id): (id, 0)
      case .criterion(let id): (id.competence, id.number)
      }
    }
    return place(a) < place(b)
  }
}

/// What people conclude of a bloc.
package enum Decision: String, Hashable, Sendable, CaseIterable {
  case validated
  case notValidated = "not-validated"
}

/// How the two evaluators fill the grids.
package enum Filling: String, Hashable, Sendable, CaseIterable {
  /// Each an own grid, blind to the other's until both are complete.
  case separate
  /// One grid held by the pair.
  case joint
  /// Begun separately, continued together: printed as grids that are not independent.
  case jointAfterSeparate = "joint-after-separate"

  package var isJoint: Bool {
    switch self {
    case .separate: false
    case .joint, .jointAfterSeparate: true
    }
  }
}

/// Where something took place.
package enum Venue: Hashable, Sendable {
  case company
  case elsewhere(motif: String)
}

/// Whether somebody was there.
package enum Attendance: Hashable, Sendable {
  case present
  case absent(motif: String)
}
