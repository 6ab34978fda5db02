import Assessment
import Referential
import Wording

/// What was recorded last and no key takes back: undoing says so once, before it goes on to what stands before.
struct PassedBy: Hashable, Sendable {
  private var told: EventID?

  /// Names what would be passed by, and how it is corrected; nil where nothing would, or it was said already.
  mutating func response(to action: Action, _ bloc: BlocID, _ world: World) -> Response? {
    guard action == .undo, let me = world.me else { return nil }
    let history = world.state.evaluation(bloc).history(me)
    guard let beside = history.beside, beside.id != told else { return nil }
    told = beside.id
    return .say(sentence(beside.event, bloc, goesOn: !history.steps(.undone).isEmpty, world), .refused)
  }

  private func sentence(_ event: BlocEvent, _ bloc: BlocID, goesOn: Bool, _ world: World) -> Sentence {
    let recorded = RecordedSentence(state: world.state, language: world.language)
    let what = recorded.sentence(for: [.bloc(bloc, event)]) ?? Sentence(same: "")
    func correct(_ how: Sentence?) -> Sentence { ScreenText.notUndone(what, how, goesOn: goesOn) }
    switch event {
    case .observationPaused(let id), .observationResumed(let id):
      return ScreenText.pauseNotUndone(world.words.definite(id, in: bloc))
    case .observationEnded(let id): return ScreenText.endNotUndone(world.words.definite(id, in: bloc))
    case .observationDescribed, .attendanceRecorded, .interviewPlaced, .interviewAttendanceRecorded:
      return correct(ScreenText.correctByDescribing)
    case .observationStarted, .observationVoided, .observationNotRetained, .observationRetained, .observationShared,
      .observationsPaired, .observationsUnpaired:
      return correct(ScreenText.correctInObservations)
    case .planItemSettled: return correct(ScreenText.correctByClearing)
    case .contactSheetsRecorded, .interviewPlanned, .waived, .sittingsPaired, .sittingsUnpaired:
      return correct(ScreenText.correctInActions)
    case .interviewStarted, .interviewPaused, .interviewResumed, .interviewEnded, .derogationRecorded, .teamNamed,
      .evaluatorReplaced, .impartialityDeclared, .gridAnnounced, .fillingChosen, .observingClosed, .interviewClosed,
      .verdictModified, .divergenceMaintained, .commonCommentEdited, .decisionProposed, .decisionAccepted, .signed,
      .returned, .interrupted, .revisionOpened:
      return correct(nil)
    }
  }
}
