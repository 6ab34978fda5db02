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
      if afterEnd, let was = ownGrids[author]?.marks[cell]?.value, was != value {
        ownGrids[author]?.corrections.append(
          Grid.Correction(cell: cell, was: was, value: value, at: moment, motif: motif))
      }
      ownGrids[author, default: Grid()].marks[cell] = value.map {
        Grid.Mark(
          value: $0, at: moment, late: afterEnd, motif: motif, transcribed: recorded.transcribed)
      }
    case .noted(let note):
      ownGrids[author, default: Grid()].notes.append(note)
    case .noteEdited(let id, let edit):
      guard let place = ownGrids[author]?.notes.firstIndex(where: { $0.id == id }) else { return }
      var text = ownGrids[author]?.notes[place].text ?? ""
      settle(.note(id), matched: edit.apply(to: &text))
      ownGrids[author]?.notes[place].text = text
    case .commentEdited(let competence, let edit, let scope):
      var matched = true
      change(scope, author) { grid in
        matched = edit.apply(to: &grid.comments[competence, default: ""])
      }
      settle(.comment(competence), matched: matched)
    case .verdictGiven(let item, let verdict, _, let scope, let inInterview):
      overtake(item, scope, author)
      change(scope, author) { grid in
        if inInterview {
          grid.inInterview[item] = verdict
        } else {
          grid.graded[item] = verdict
          grid.inInterview[item] = nil
        }
      }
    case .waived(let rule, let subject, let motif, let scope):
      change(scope, author) { grid in
        grid.waivers.waive(
          Waiver(rule: rule, subject: subject, motif: motif, by: author, at: moment))
      }
    case .gridCompleted(let closed):
      change(closed.scope, author) { grid in
        grid.completion = Grid.Completion(closed: closed, at: moment)
      }
    }
  }

  /// What was said last holds: a new verdict outranks the agreement's changes of it, and a divergence that
  /// was maintained was one between other verdicts.
  private mutating func overtake(_ item: GridItem, _ scope: GridOwner.Scope, _ author: EvaluatorID) {
    for place in modifications.indices where modifications[place].to.item == item {
      if scope == .pair || modifications[place].by == author { modifications[place].overtaken = true }
    }
    if case .criterion(let criterion) = item { maintained[criterion] = nil }
  }

  private mutating func change(
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
