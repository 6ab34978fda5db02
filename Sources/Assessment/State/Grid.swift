package import Referential

/// What one evaluator, or the pair in a joint grid, wrote about one bloc.
package struct Grid: Hashable, Sendable {
  /// The place of a mark: one criterion in one observation.
  package struct Cell: Hashable, Sendable, Comparable {
    package var observation: ObservationID
    package var criterion: CriterionID

    package init(_ observation: ObservationID, _ criterion: CriterionID) {
      self.observation = observation
      self.criterion = criterion
    }

    package static func < (a: Cell, b: Cell) -> Bool {
      (a.observation, a.criterion) < (b.observation, b.criterion)
    }
  }

  /// A mark with when it was made.
  package struct Mark: Hashable, Sendable {
    package var value: MarkValue
    package var at: Moment
    /// Set after the observation ended: "saisi après l'entretien observé".
    package var late: Bool
    /// The motif of the last correction made from the next day on.
    package var motif: String?
    package var transcribed: Bool
  }

  /// A mark changed or cleared after its observation ended, so that what stood before stays to be seen.
  package struct Correction: Hashable, Sendable {
    package var cell: Cell
    package var was: MarkValue
    /// Nil: cleared.
    package var value: MarkValue?
    package var at: Moment
    package var motif: String?
  }

  package internal(set) var marks: [Cell: Mark] = [:]
  /// In the order they were made.
  package internal(set) var corrections: [Correction] = []
  package internal(set) var notes: [Note] = []
  /// Notes that their author took back, with their places: what is still written on one brings it back.
  var withdrawn: [NoteID: WithdrawnNote] = [:]
  /// Verdicts given in the grading.
  package internal(set) var graded: [GridItem: Verdict] = [:]
  /// Verdicts obtained in the interview; they stand above those of an earlier grading.
  package internal(set) var inInterview: [GridItem: Verdict] = [:]
  package internal(set) var comments: [CompetenceID: String] = [:]
  package internal(set) var waivers: [Waiver] = []
  package internal(set) var completion: Completion?

  struct WithdrawnNote: Hashable, Sendable {
    var note: Note
    var place: Int
  }

  package struct Completion: Hashable, Sendable {
    package var closed: GridCompleted
    package var at: Moment
  }

  package init() {}

  package func mark(_ observation: ObservationID, _ criterion: CriterionID) -> Mark? {
    marks[Cell(observation, criterion)]
  }

  /// The verdict that stands before the agreement.
  package func verdict(_ item: GridItem) -> Verdict? { inInterview[item] ?? graded[item] }

  package func comment(_ competence: CompetenceID) -> String { comments[competence] ?? "" }

  /// Whether the completion was recorded and closed over the verdicts that stand now.
  var completionHolds: Bool { completion.map { $0.closed.verdicts == graded } ?? false }
}

/// A soft rule that was not kept, with the motif.
package struct Waiver: Hashable, Sendable {
  package var rule: Rule
  package var subject: Subject
  package var motif: String
  package var by: EvaluatorID
  package var at: Moment
}
