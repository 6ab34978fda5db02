package import Referential

/// Why a command was refused: facts only, its sentences are in the catalogue.
package enum Refusal: Error, Hashable, Sendable {
  /// Not in this phase; the phases that allow it are `CommandName.phases`.
  case notInPhase(CommandName, Phase, setback: Setback?)
  /// These rules are not kept; each names what would satisfy it.
  case rulesBroken(CommandName, [Problem])
  case unknownBloc(BlocID)
  case unknownObservation(ObservationID)
  case unknownCriterion(CriterionID)
  case unknownCompetence(CompetenceID)
  case unknownEvaluator(EvaluatorID)
  case unknownNote(NoteID)
  case unknownPlanItem(PlanItem)
  case observationRunning(ObservationID, bloc: BlocID)
  case observationNotRunning(ObservationID)
  case observationNotPaused(ObservationID)
  case observationEnded(ObservationID)
  case observationVoided(ObservationID)
  case observationSetAside(ObservationID)
  case observationNotSetAside(ObservationID)
  case observationShared(ObservationID, with: BlocID)
  case alreadyPaired(ObservationID, with: ObservationID)
  case notPaired(ObservationID)
  /// The same person began both: one pair of eyes was at two situations.
  case samePersonBegan(ObservationID, ObservationID)
  case kindsDiffer(ObservationID, ObservationID)
  case kindNotAllowed(Kind, allowed: [Kind])
  case notRecordedHere(DescriptionItem, BlocID)
  case noContactSheets(BlocID)
  case markerAbsent(ObservationID, EvaluatorID)
  /// A mark corrected on a later day than it was observed.
  case correctionNeedsMotif(CriterionID, MarkValue?, observed: Day)
  case motifMissing
  case textEmpty(TextKind)
  case textTooLong(TextKind, count: Int, maximum: Int)
  case textNotAllowed(TextKind)
  case numberOutOfRange(Int, from: Int, to: Int)
  case notInTeam(EvaluatorID)
  case alreadyInTeam(EvaluatorID)
  case teamOfTwo(count: Int)
  case notDerogable(Rule)
  case notSoft(Rule)
  case fillingFixed(Filling)
  case gridComplete
  case verdictNotForItem(GridItem)
  case toSeeAfterInterview(CompetenceID)
  /// The interview was closed; going back to it with a motif opens it again.
  case interviewClosed
  case interviewRunning
  case interviewNotRunning
  case interviewNotPaused
  /// No sitting has that number.
  case unknownSitting(Int)
  case sittingPaired(Int)
  case sittingNotPaired(Int)
  case samePersonBeganSittings(EvaluatorID)
  case sameVerdict(GridItem)
  case notDivergent(CriterionID)
  case noProposal
  case ownProposal
  case alreadySigned(EvaluatorID)
  case otherProposal
  case otherPayload
  case notEarlier(Phase, than: Phase)
  /// A time from paper that lies before what it ends.
  case timeBefore(Moment)
  case candidateKnown
  case noCandidate
  case unknownDamage(String)
  /// Nobody contradicts anybody there, or the person named is none of the two.
  case noContradiction
  /// The person's key did not change, or somebody has confirmed it.
  case noKeyChange(EvaluatorID)
  case ownKey
  /// Nothing of one's own was changed in this phase, or all of it is taken back.
  case nothingToUndo
  case nothingToRedo
  /// What could be reversed was changed by somebody else since, or its observation does not count any more.
  case historyOvertaken(Reversal.Way)
  /// Reversing would correct a mark of an earlier day, which asks for a motif.
  case reversalNeedsMotif(Reversal.Way, CriterionID, observed: Day)
  /// What was asked for is already so.
  case nothingToChange(CommandName)

  /// Which text was refused.
  package enum TextKind: String, Hashable, Sendable, CaseIterable {
    case name, organisation, service, reference, course, measure, authority, motif, comment, note, cadre
    case steeringTools = "steering-tools"
  }

  /// What a bloc's protocol may not record of an observation.
  package enum DescriptionItem: String, Hashable, Sendable, CaseIterable {
    case channels, cadre, tools, counterpart
    case steeringTools = "steering-tools"
  }
}

/// Who asks, when, and with what to name new things.
package struct Asking: Hashable, Sendable {
  package var evaluator: EvaluatorID
  package var at: Timepoint
  /// Whether the time was brought along from paper.
  package var transcribed: Bool
  /// A new random id for whatever the command creates.
  package var freshID: String
  /// The heads of the journals that a proposal stands on: the shared stream's and this bloc's.
  package var cut: [Head]

  package init(
    evaluator: EvaluatorID, at: Timepoint, transcribed: Bool = false, freshID: String, cut: [Head] = []
  ) {
    self.evaluator = evaluator
    self.at = at
    self.transcribed = transcribed
    self.freshID = freshID
    self.cut = cut
  }
}
