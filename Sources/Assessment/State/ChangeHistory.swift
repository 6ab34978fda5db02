package import Referential

/// What one author changed in one bloc in the phase that runs, so that it can be taken back and made again.
///
/// It follows from the events like everything else: closing the program does not end it, leaving the phase
/// does.
package struct ChangeHistory: Hashable, Sendable {
  /// What a person would call one change: a mark, a verdict, a text written in one go.
  package struct Step: Hashable, Sendable {
    /// Its first event, which names it.
    package var id: EventID
    package var content: Content
    /// When it was last added to.
    var last: Timepoint
    /// Whether the next change of the same text still belongs to it.
    var isOpen = true
    /// What the verdict outranked, which stands again once the verdict is taken back.
    var overtaken = Overtaken()
  }

  /// What changed, from what to what.
  package enum Content: Hashable, Sendable {
    case mark(Grid.Cell, from: MarkValue?, to: MarkValue?)
    case verdict(GridItem, GridOwner.Scope, from: StandingVerdict, to: StandingVerdict)
    case comment(CompetenceID, GridOwner.Scope, from: String, to: String)
    /// Nil: there was no such note.
    case note(NoteID, from: Note?, to: Note?)
  }

  /// Something recorded after the last step that is no step, so that taking that one back would pass it by.
  package struct Beside: Hashable, Sendable {
    package let id: EventID
    package let event: BlocEvent
    fileprivate let at: Timepoint
  }

  /// Changes of the agreement that a new verdict outranks.
  struct Overtaken: Hashable, Sendable {
    var modifications: [Int] = []
    var maintained: Evaluation.Maintained?
  }

  /// What can be taken back, the latest last.
  package internal(set) var done: [Step] = []
  /// What can be made again, the one taken back last at the end.
  package internal(set) var undone: [Step] = []

  /// Nil where the last thing recorded is a step, or a step was reversed since.
  package private(set) var beside: Beside?

  /// Writing goes on in the same step for so many seconds of pause.
  static let pause = 30

  package func steps(_ way: Reversal.Way) -> [Step] {
    switch way {
    case .undone: done
    case .redone: undone
    }
  }

  /// Takes in a change; after it there is nothing to make again.
  mutating func add(_ content: Content, _ recorded: RecordedEvent, overtaken: Overtaken = Overtaken()) {
    undone = []
    beside = nil
    if let last = done.last, last.takes(content, at: recorded.at),
      let grown = last.content.followed(by: content)
    {
      done[done.count - 1].content = grown
      done[done.count - 1].last = recorded.at
      if grown.changesNothing { done.removeLast() }
    } else if !content.changesNothing {
      done.append(Step(id: recorded.id, content: content, last: recorded.at, overtaken: overtaken))
    }
  }

  /// Takes note of what no key takes back; of what one command recorded together, its first event.
  mutating func pass(_ event: BlocEvent, _ recorded: RecordedEvent) {
    endRun()
    if let beside, beside.at == recorded.at, beside.id.stream == recorded.id.stream { return }
    beside = Beside(id: recorded.id, event: event, at: recorded.at)
  }

  /// What is written after something else happened is a new step.
  mutating func endRun() {
    if let last = done.indices.last { done[last].isOpen = false }
  }

  /// Moves a step to the other side and lets go of those passed over; the step, if it was there.
  mutating func take(_ reversal: Reversal) -> Step? {
    let gone = Set(reversal.passed)
    beside = nil
    done.removeAll { gone.contains($0.id) }
    undone.removeAll { gone.contains($0.id) }
    endRun()
    guard let place = steps(reversal.way).lastIndex(where: { $0.id == reversal.step }) else { return nil }
    var step: Step
    switch reversal.way {
    case .undone:
      step = done.remove(at: place)
      undone.append(step)
    case .redone:
      step = undone.remove(at: place)
      done.append(step)
    }
    step.isOpen = false
    endRun()
    return step
  }
}

extension ChangeHistory.Step {
  fileprivate func takes(_ content: ChangeHistory.Content, at point: Timepoint) -> Bool {
    isOpen && last.seconds(until: point) <= ChangeHistory.pause && point.moment.seconds >= last.moment.seconds
  }
}

extension ChangeHistory.Content {
  var changesNothing: Bool {
    switch self {
    case .mark(_, let old, let new): old == new
    case .verdict(_, _, let old, let new): old == new
    case .comment(_, _, let old, let new): old.unicodeScalars.elementsEqual(new.unicodeScalars)
    case .note(_, let old, let new): old == new
    }
  }

  /// Both as one change, where the other goes on writing the same text; nil otherwise.
  fileprivate func followed(by next: Self) -> Self? {
    switch (self, next) {
    case (
      .comment(let field, let scope, let old, let between), .comment(let same, let its, let start, let new)
    )
    where field == same && scope == its && between == start:
      .comment(field, scope, from: old, to: new)
    case (.note(let id, let old, let between), .note(let same, let start, let new))
    where id == same && between == start:
      .note(id, from: old, to: new)
    case (.mark, _), (.verdict, _), (.comment, _), (.note, _): nil
    }
  }
}
