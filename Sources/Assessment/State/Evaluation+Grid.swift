import PlainText
import Referential

extension Evaluation {
  /// Takes what belongs to one author's own grid, or to the pair's.
  mutating func apply(
    _ event: GridEvent, by author: EvaluatorID, _ recorded: RecordedEvent, afterEnd: Bool
  ) {
    let moment = recorded.at.moment
    switch event {
    case .marked(let observation, let criterion, let value, _, let motif):
      let cell = Grid.Cell(observation, criterion)
      let old = ownGrids[author]?.marks[cell]?.value
      set(cell, to: value, motif: motif, by: author, recorded, afterEnd: afterEnd)
      remember(.mark(cell, from: old, to: value), recorded)
    case .noted(let note):
      ownGrids[author, default: Grid()].notes.append(note)
      remember(.note(note.id, from: nil, to: note), recorded)
    case .noteEdited(let id, let edit):
      let old = self.note(id, of: author)
      edited(id, edit, author)
      remember(.note(id, from: old, to: self.note(id, of: author)), recorded)
    case .noteRemoved(let note):
      guard withdraw(note, by: author) else { return }
      remember(.note(note.id, from: note, to: nil), recorded)
    case .commentEdited(let competence, let edit, let scope):
      let old = grid(scope, author).comment(competence)
      edited(competence, edit, scope, author)
      remember(
        .comment(competence, scope, from: old, to: grid(scope, author).comment(competence)), recorded)
    case .verdictGiven(let item, let verdict, _, let scope, let inInterview):
      let old = standing(item, scope, author)
      let overtaken = overtake(item, scope, author)
      change(scope, author) { grid in
        if inInterview {
          grid.inInterview[item] = verdict
        } else {
          grid.graded[item] = verdict
          grid.inInterview[item] = nil
        }
      }
      remember(
        .verdict(item, scope, from: old, to: standing(item, scope, author)), recorded, overtaken: overtaken)
    case .waived(let rule, let subject, let motif, let scope):
      histories[author]?.endRun()
      change(scope, author) { grid in
        grid.waivers.waive(
          Waiver(rule: rule, subject: subject, motif: motif, by: author, at: moment))
      }
    case .gridCompleted(let closed):
      change(closed.scope, author) { grid in
        grid.completion = Grid.Completion(closed: closed, at: moment)
      }
      switch closed.scope {
      case .own: histories[author] = nil
      case .pair: histories = [:]
      }
    case .reverted(let reversal):
      apply(reversal, by: author, recorded, afterEnd: afterEnd)
    }
  }

  private mutating func remember(
    _ content: ChangeHistory.Content, _ recorded: RecordedEvent,
    overtaken: ChangeHistory.Overtaken = ChangeHistory.Overtaken()
  ) {
    histories[recorded.author, default: ChangeHistory()].add(content, recorded, overtaken: overtaken)
  }

  /// Sets or clears a mark; what stood before its change after the end stays in the record.
  mutating func set(
    _ cell: Grid.Cell, to value: MarkValue?, motif: String?, by author: EvaluatorID,
    _ recorded: RecordedEvent, afterEnd: Bool
  ) {
    let moment = recorded.at.moment
    if afterEnd, let was = ownGrids[author]?.marks[cell]?.value, was != value {
      ownGrids[author]?.corrections.append(
        Grid.Correction(cell: cell, was: was, value: value, at: moment, motif: motif))
    }
    ownGrids[author, default: Grid()].marks[cell] = value.map {
      Grid.Mark(value: $0, at: moment, late: afterEnd, motif: motif, transcribed: recorded.transcribed)
    }
  }

  mutating func edited(_ id: NoteID, _ edit: TextEdit, _ author: EvaluatorID) {
    if let withdrawn = ownGrids[author]?.withdrawn[id] { putBack(withdrawn.note, by: author) }
    guard let place = ownGrids[author]?.notes.firstIndex(where: { $0.id == id }) else { return }
    var text = ownGrids[author]?.notes[place].text ?? ""
    settle(.note(id), matched: edit.apply(to: &text))
    ownGrids[author]?.notes[place].text = text
  }

  mutating func edited(
    _ competence: CompetenceID, _ edit: TextEdit, _ scope: GridOwner.Scope, _ author: EvaluatorID
  ) {
    var matched = true
    change(scope, author) { grid in
      matched = edit.apply(to: &grid.comments[competence, default: ""])
    }
    settle(.comment(competence), matched: matched)
  }

  /// What was said last holds: a new verdict outranks the agreement's changes of it, and a divergence that
  /// was maintained was one between other verdicts.
  ///
  /// What it outranked stands again where the verdict is taken back.
  mutating func overtake(
    _ item: GridItem, _ scope: GridOwner.Scope, _ author: EvaluatorID
  ) -> ChangeHistory.Overtaken {
    var overtaken = ChangeHistory.Overtaken()
    for place in modifications.indices
    where modifications[place].to.item == item && !modifications[place].overtaken {
      guard scope == .pair || modifications[place].by == author else { continue }
      modifications[place].overtaken = true
      overtaken.modifications.append(place)
    }
    if case .criterion(let criterion) = item {
      overtaken.maintained = maintained.removeValue(forKey: criterion)
    }
    return overtaken
  }

  mutating func change(
    _ scope: GridOwner.Scope, _ author: EvaluatorID, _ body: (inout Grid) -> Void
  ) {
    switch scope {
    case .own: body(&ownGrids[author, default: Grid()])
    case .pair: body(&pairGrid)
    }
  }

  /// A text changed on two sides stays marked until somebody changes it again.
  mutating func settle(_ field: TextFieldID, matched: Bool) {
    if matched { mergedTexts.remove(field) } else { mergedTexts.insert(field) }
  }
}
