package import Referential

/// How far the evaluation of one bloc is; derived from its facts.
package enum Phase: String, Hashable, Sendable, CaseIterable {
  /// No candidate yet, or the evaluator has not declared impartiality.
  case preparing
  /// The situations are observed.
  case observing
  /// Each evaluator fills the own grid.
  case grading
  /// The closing interview.
  case interviewing
  /// Both grids are open, only differences are left.
  case agreeing
  /// A decision is agreed on; signatures are missing.
  case signing
  /// Both signatures are in.
  case sealed
  /// Ended before its end, with a motif.
  case interrupted
}

extension Protocol {
  /// The phases from first to last in the order that this protocol asks for.
  package var phases: [Phase] {
    switch interview.place {
    case .afterGrids: [.preparing, .observing, .grading, .interviewing, .agreeing, .signing, .sealed]
    case .beforeGrids, .inSitting:
      [.preparing, .observing, .interviewing, .grading, .agreeing, .signing, .sealed]
    }
  }

  package func comes(_ phase: Phase, before later: Phase) -> Bool {
    guard let a = phases.firstIndex(of: phase), let b = phases.firstIndex(of: later) else { return false }
    return a < b
  }
}
