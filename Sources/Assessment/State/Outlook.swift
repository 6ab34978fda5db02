package import Referential

/// What an evaluator should know of a bloc before it is too late: how far the observations are, how many
/// days are left, and what is still missing.
package struct Outlook: Hashable, Sendable {
  /// The days on which observing is allowed, seen from today.
  package struct Window: Hashable, Sendable {
    package var basis: WindowRule.Basis
    package var from: Day
    /// The last day allowed, included.
    package var last: Day
    package var today: Day

    package var days: Int { last.number - from.number + 1 }
    /// 1 on the first day; below 1 before it, above `days` after the last.
    package var dayNumber: Int { today.number - from.number + 1 }
    /// The days that can still be used, today included.
    package var daysLeft: Int { max(0, min(days, days - dayNumber + 1)) }
  }

  package var phase: Phase
  package var counted: Int
  package var minimum: Int
  package var maximum: Int
  /// Nil where the bloc has none, or where what it is counted from is not known yet.
  package var window: Window?
  /// What stands in the way of leaving the phase and that neither a derogation nor a motif lifts.
  package var missing: [Problem]

  /// What the observations so far lack beside their number, or have too much of: kinds, settings, tools,
  /// customers, contact sheets, the interview's day. What could only be seen is told from the first one on.
  package var lacking: [Problem] {
    guard phase == .observing else { return [] }
    return missing.filter { problem in
      switch problem {
      case .tooManyOfKind, .interviewDayUnknown, .windowExceeded, .outsideInterviewWindow: true
      case .kindNeverSeen, .tooFewCadres, .toolNeverUsed, .counterpartNeverSeen, .contactSheetsNotAsked:
        counted > 0
      case .candidateMissing, .evaluatorUnknown, .tooFewObservations, .tooManyObservations, .notOneSitting,
        .nobodyPresent, .notBothPresent, .absentWithMarks, .twinsDiffer, .absenceUnexplained, .observationRunning,
        .team, .notAccredited,
        .impartialityMissing, .verdictsMissing, .gridNotComplete, .interviewNotHeld, .interviewRunning,
        .planItemOpen, .stillToSee, .competenceDiverges, .criterionDiverges, .commonCommentMissing,
        .attendedNone, .keyMissing, .keyChanged, .contradicted, .textMerged, .damageNotAcknowledged, .kindAsksMotif,
        .observationElsewhere, .observationShort, .interviewLength, .interviewElsewhere,
        .verdictUnsupported, .validatedUnevaluated:
        false
      }
    }
  }

  package init(
    phase: Phase, counted: Int, minimum: Int, maximum: Int, window: Window?, missing: [Problem]
  ) {
    self.phase = phase
    self.counted = counted
    self.minimum = minimum
    self.maximum = maximum
    self.window = window
    self.missing = missing
  }

  package var stillToObserve: Int { max(0, minimum - counted) }
}

extension DossierState {
  /// The outlook of a bloc as an evaluator stands in it; nil for a bloc that the referential does not have.
  package func outlook(_ id: BlocID, for evaluator: EvaluatorID, today: Day) -> Outlook? {
    guard let bloc = referential.bloc(id) else { return nil }
    let rule = bloc.protocol.observations
    let phase = phase(id, for: evaluator)
    return Outlook(
      phase: phase, counted: counted(in: id).count, minimum: rule.minimum, maximum: rule.maximum,
      window: window(rule.window, of: id, today: today),
      missing: blocking(
        problems(id, for: evaluator), in: id, grid: evaluation(id).grid(evaluator)))
  }

  private func window(_ rule: WindowRule?, of id: BlocID, today: Day) -> Outlook.Window? {
    guard let rule else { return nil }
    switch rule.basis {
    case .span:
      guard let first = counted(in: id).map(\.day).min() else { return nil }
      return Outlook.Window(
        basis: .span, from: first, last: first.adding(rule.days - 1), today: today)
    case .beforeInterview:
      guard let day = evaluation(id).interview.day ?? evaluation(id).plannedInterview else { return nil }
      return Outlook.Window(
        basis: .beforeInterview, from: day.adding(-rule.days), last: day.adding(-1), today: today)
    }
  }
}
