import PlainText
import Referential

extension Evaluation {
  /// What an author can take back and make again here.
  package func history(_ author: EvaluatorID) -> ChangeHistory { histories[author] ?? ChangeHistory() }

  func standing(_ item: GridItem, _ scope: GridOwner.Scope, _ author: EvaluatorID) -> StandingVerdict {
    let grid = grid(scope, author)
    return StandingVerdict(graded: grid.graded[item], inInterview: grid.inInterview[item])
  }

  func grid(_ scope: GridOwner.Scope, _ author: EvaluatorID) -> Grid {
    switch scope {
    case .own: ownGrid(author)
    case .pair: pairGrid
    }
  }

  func note(_ id: NoteID, of author: EvaluatorID) -> Note? {
    ownGrids[author]?.notes.first { $0.id == id }
  }

  /// Whether what a step changed still is as the step left it; nobody's later words are taken away.
  func holds(_ step: ChangeHistory.Step, _ way: Reversal.Way, by author: EvaluatorID) -> Bool {
    switch step.content {
    case .mark(let cell, let old, let new):
      ownGrids[author]?.marks[cell]?.value == way.standing(old, new)
    case .verdict(let item, let scope, let old, let new):
      standing(item, scope, author) == way.standing(old, new)
    case .comment(let competence, let scope, let old, let new):
      grid(scope, author).comment(competence).unicodeScalars.elementsEqual(
        way.standing(old, new).unicodeScalars)
    case .note(let id, let old, let new):
      note(id, of: author) == way.standing(old, new)
    }
  }

  /// Takes a reversal: changes what it says, and moves its step to the other side of the history.
  mutating func apply(
    _ reversal: Reversal, by author: EvaluatorID, _ recorded: RecordedEvent, afterEnd: Bool
  ) {
    let step = histories[author, default: ChangeHistory()].take(reversal)
    switch reversal.change {
    case .mark(let observation, let criterion, let value, _):
      set(Grid.Cell(observation, criterion), to: value, motif: nil, by: author, recorded, afterEnd: afterEnd)
    case .verdict(let item, let verdict, _, let scope):
      switch reversal.way {
      case .undone: restore(step?.overtaken ?? ChangeHistory.Overtaken(), item)
      case .redone: _ = overtake(item, scope, author)
      }
      change(scope, author) { grid in
        grid.graded[item] = verdict.graded
        grid.inInterview[item] = verdict.inInterview
      }
    case .comment(let competence, let edit, let scope):
      edited(competence, edit, scope, author)
    case .note(let id, let edit):
      edited(id, edit, author)
    case .noteWithdrawn(let note):
      _ = withdraw(note, by: author)
    case .noteRestored(let note):
      putBack(note, by: author)
    }
  }

  /// Takes a note away; false where it grew elsewhere meanwhile and stays, so that no word is lost.
  mutating func withdraw(_ note: Note, by author: EvaluatorID) -> Bool {
    guard let place = ownGrids[author]?.notes.firstIndex(of: note) else { return false }
    ownGrids[author]?.notes.remove(at: place)
    ownGrids[author]?.withdrawn[note.id] = Grid.WithdrawnNote(note: note, place: place)
    return true
  }

  /// Puts a note where it stood, if it is not there.
  mutating func putBack(_ note: Note, by author: EvaluatorID) {
    let notes = ownGrids[author]?.notes ?? []
    guard !notes.contains(where: { $0.id == note.id }) else { return }
    let place = ownGrids[author]?.withdrawn.removeValue(forKey: note.id)?.place ?? notes.count
    ownGrids[author, default: Grid()].notes.insert(note, at: min(place, notes.count))
  }

  /// Who still fills a grid while the other closes the interview that follows goes on undisturbed.
  mutating func endHistories(with event: BlocEvent) {
    if case .interviewClosed = event, !interviewFirst {
      histories = histories.filter { grid($0.key).completion == nil }
    } else {
      histories = [:]
    }
  }

  private mutating func restore(_ overtaken: ChangeHistory.Overtaken, _ item: GridItem) {
    for place in overtaken.modifications where modifications.indices.contains(place) {
      modifications[place].overtaken = false
    }
    if case .criterion(let criterion) = item, let before = overtaken.maintained {
      maintained[criterion] = before
    }
  }
}

extension Reversal.Way {
  /// What stands where a change was made, or was taken back.
  fileprivate func standing<Value>(_ old: Value, _ new: Value) -> Value {
    switch self {
    case .undone: new
    case .redone: old
    }
  }
}

extension BlocEvent {
  /// Whether it ends what can be taken back: it closed a phase, led to another, or changed whose grid it is.
  var endsHistory: Bool {
    switch self {
    case .fillingChosen, .observingClosed, .interviewClosed, .decisionProposed, .decisionAccepted, .signed,
      .returned, .interrupted, .revisionOpened:
      true
    case .derogationRecorded, .teamNamed, .evaluatorReplaced, .impartialityDeclared, .gridAnnounced,
      .interviewPlanned,
      .observationStarted, .observationDescribed, .observationPaused, .observationResumed,
      .observationEnded, .observationVoided, .observationNotRetained, .observationRetained,
      .observationShared, .observationsPaired, .observationsUnpaired, .sittingsPaired,
      .sittingsUnpaired, .attendanceRecorded,
      .contactSheetsRecorded, .waived, .interviewStarted,
      .interviewPaused, .interviewResumed, .interviewEnded, .interviewPlaced,
      .interviewAttendanceRecorded, .planItemSettled, .verdictModified, .divergenceMaintained,
      .commonCommentEdited:
      false
    }
  }
}
