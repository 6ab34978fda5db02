package import PlainText
package import Referential

/// One step of an author's own history taken back, or made again.
///
/// It says what it changes, as every event does, so that a journal needs no look back to be read; the step
/// that it names moves from one side of the history to the other.
package struct Reversal: Hashable, Sendable {
  package enum Way: String, Hashable, Sendable, CaseIterable { case undone, redone }

  package enum Change: Hashable, Sendable {
    case mark(ObservationID, CriterionID, MarkValue?, was: MarkValue?)
    case verdict(GridItem, StandingVerdict, was: StandingVerdict, GridOwner.Scope)
    case comment(CompetenceID, TextEdit, GridOwner.Scope)
    case note(NoteID, TextEdit)
    /// The whole note is gone.
    case noteWithdrawn(Note)
    /// The whole note is there again.
    case noteRestored(Note)
  }

  package var way: Way
  /// The first event of the step.
  package var step: EventID
  /// Later steps that were left as they are, since somebody else changed the same things after them.
  package var passed: [EventID]
  package var change: Change

  /// The observation whose mark it changes.
  package var observation: ObservationID? {
    switch change {
    case .mark(let id, _, _, _): id
    case .verdict, .comment, .note, .noteWithdrawn, .noteRestored: nil
    }
  }

  package init(way: Way, step: EventID, passed: [EventID] = [], change: Change) {
    self.way = way
    self.step = step
    self.passed = passed
    self.change = change
  }
}

/// What stands on a line of the grid: the opinion of the grading, and above it that of the interview.
package struct StandingVerdict: Hashable, Sendable {
  package var graded: Verdict?
  package var inInterview: Verdict?

  package init(graded: Verdict? = nil, inInterview: Verdict? = nil) {
    self.graded = graded
    self.inInterview = inInterview
  }

  /// The one that is shown.
  package var shown: Verdict? { inInterview ?? graded }
}
