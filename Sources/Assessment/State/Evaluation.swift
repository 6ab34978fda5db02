package import Referential

/// The record of one bloc: facts only; phase, problems and progress are derived.
package struct Evaluation: Hashable, Sendable {
  package let bloc: BlocID
  /// Whether the protocol puts the interview before the grids.
  let interviewFirst: Bool
  package internal(set) var team: [EvaluatorID] = []
  package internal(set) var replacements: [Replacement] = []
  package internal(set) var impartial: Set<EvaluatorID> = []
  /// Who has said that the own grid is complete, with how far its journals went then.
  package internal(set) var announced: [EvaluatorID: [Head]] = [:]
  package internal(set) var plannedInterview: Day?
  package internal(set) var filling = Filling.separate
  package internal(set) var derogations: [Derogation] = []
  package internal(set) var contactSheets: ContactSheets?
  package internal(set) var waivers: [Waiver] = []
  package internal(set) var observingClosed: ObservingClosed?
  package internal(set) var interview = Interview()
  package internal(set) var interviewClosed: InterviewClosed?
  package internal(set) var ownGrids: [EvaluatorID: Grid] = [:]
  package internal(set) var pairGrid = Grid()
  package internal(set) var modifications: [Modification] = []
  package internal(set) var maintained: [CriterionID: Maintained] = [:]
  package internal(set) var commonComments: [CompetenceID: String] = [:]
  /// Texts changed on two sides at once that nobody has looked at since.
  package internal(set) var mergedTexts: Set<TextFieldID> = []
  package internal(set) var proposals: [EventID: Proposal] = [:]
  package internal(set) var currentProposal: EventID?
  /// The last line that touched this bloc in each journal, accepting and signing left out.
  var touched: [StreamID: Int] = [:]
  package internal(set) var returns: [Return] = []
  /// What was one and was taken apart, in the order it was recorded.
  package internal(set) var unpairings: [Unpairing] = []
  package internal(set) var interruption: Interruption?
  /// Every interruption, those that a return lifted included, in the order they were recorded.
  package internal(set) var interruptions: [Interruption] = []
  package internal(set) var sealed: [SealedResult] = []
  /// What each author can take back in the phase that runs.
  var histories: [EvaluatorID: ChangeHistory] = [:]
  /// Whether a revision was opened after the last sealed result.
  package internal(set) var revising: Revision?

  package struct Replacement: Hashable, Sendable {
    package var from: EvaluatorID
    package var to: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  /// A verdict changed in the agreement.
  package struct Modification: Hashable, Sendable {
    package var by: EvaluatorID
    package var from: Verdict
    package var to: Verdict
    package var motif: String
    package var at: Moment
    /// Set once a later verdict for the same line was given in the grid, after going back to it.
    package var overtaken = false
  }

  package struct Maintained: Hashable, Sendable {
    package var by: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  package struct Proposal: Hashable, Sendable {
    package var id: EventID
    package var content: DecisionProposed
    package var by: EvaluatorID
    package var at: Moment
    /// The team as it was then.
    package var team: [EvaluatorID]
    package var acceptedBy: EvaluatorID?
    package var signatures: [EvaluatorID: SignatureRecord] = [:]

    /// The two whom it binds: who proposed it and who accepted it.
    package var signers: [EvaluatorID] { [by] + (acceptedBy.map { [$0] } ?? []) }
  }

  package struct Return: Hashable, Sendable {
    package var to: Phase
    package var by: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  /// Why a pair was taken apart.
  package struct Unpairing: Hashable, Sendable {
    package enum Pair: Hashable, Sendable {
      /// The one begun first in front.
      case observations([ObservationID])
      /// When each of the two sittings of the interview began.
      case sittings([Moment])
    }

    package var of: Pair
    package var by: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  package struct Interruption: Hashable, Sendable {
    package var by: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  package struct Revision: Hashable, Sendable {
    package var by: EvaluatorID
    package var motif: String
    package var at: Moment
  }

  /// A result with both signatures.
  package struct SealedResult: Hashable, Sendable {
    package var proposal: EventID
    package var payload: String
    package var revision: Int
  }

  init(bloc: BlocID, interviewFirst: Bool) {
    self.bloc = bloc
    self.interviewFirst = interviewFirst
  }

  /// The evaluator's own notes and marks, whatever the way of filling.
  package func ownGrid(_ evaluator: EvaluatorID) -> Grid { ownGrids[evaluator] ?? Grid() }

  /// The grid that holds an evaluator's verdicts and comments: the pair's where it is filled jointly.
  package func grid(_ evaluator: EvaluatorID) -> Grid {
    filling.isJoint ? pairGrid : ownGrid(evaluator)
  }

  /// An evaluator and those whose place this one took, the latest first.
  package func predecessors(of evaluator: EvaluatorID) -> [EvaluatorID] {
    var line = [evaluator]
    for replacement in replacements.reversed()
    where line.last == replacement.to && !line.contains(replacement.from) {
      line.append(replacement.from)
    }
    return line
  }

  package var scope: GridOwner.Scope { filling.isJoint ? .pair : .own }

  /// The evaluator's verdict as it stands now, changes of the agreement included.
  package func verdict(of evaluator: EvaluatorID, _ item: GridItem) -> Verdict? {
    modifications.last { $0.by == evaluator && $0.to.item == item && !$0.overtaken }?.to
      ?? grid(evaluator).verdict(item)
  }

  package func criterionVerdict(of evaluator: EvaluatorID, _ id: CriterionID) -> CriterionVerdict? {
    guard case .criterion(_, let value) = verdict(of: evaluator, .criterion(id)) else { return nil }
    return value
  }

  package func competenceVerdict(of evaluator: EvaluatorID, _ id: CompetenceID) -> CompetenceVerdict? {
    guard case .competence(_, let value) = verdict(of: evaluator, .competence(id)) else { return nil }
    return value
  }

  /// The proposal that stands: the last one, unless something of this bloc lies outside its cut.
  package var proposal: Proposal? {
    guard let id = currentProposal, let proposal = proposals[id] else { return nil }
    var reach: [StreamID: Int] = [:]
    for head in proposal.content.cut { reach[head.stream] = max(reach[head.stream] ?? 0, head.seq) }
    let holds = touched.allSatisfy { $0.value <= reach[$0.key] ?? 0 }
    return holds ? proposal : nil
  }

  /// The last sealed result, unless a revision of it is open.
  package var standingResult: SealedResult? { revising == nil ? sealed.last : nil }

  /// The greatest revision number that a signature has used up.
  package var usedRevision: Int {
    proposals.values.filter { !$0.signatures.isEmpty }.map(\.content.revision).max() ?? 0
  }

  /// Every waiver that holds, the shared ones and each evaluator's own.
  package var allWaivers: [Waiver] {
    waivers + ownGrids.sorted { $0.key < $1.key }.flatMap(\.value.waivers) + pairGrid.waivers
  }
}
