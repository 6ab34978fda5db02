import PlainText

/// The steps by which a field can go back and forth.
struct EditHistory: Hashable, Sendable {
  /// Letters typed one after the other are one step, word by word; so are characters erased.
  enum Gesture: Hashable, Sendable { case typing, erasing, other }

  struct Step: Hashable, Sendable {
    var edits: [TextEdit]
    let gesture: Gesture
    let cursorBefore: Int
    var cursorAfter: Int
  }

  private(set) var undoable: [Step] = []
  private(set) var redoable: [Step] = []
  /// Whether the last step may grow: the cursor has not been moved since.
  private var isOpen = false

  mutating func record(_ edit: TextEdit, gesture: Gesture, cursorBefore: Int, cursorAfter: Int) {
    redoable = []
    if isOpen, gesture != .other, let last = undoable.last, last.gesture == gesture,
      last.cursorAfter == cursorBefore, !startsWord(edit, after: last)
    {
      undoable[undoable.count - 1].edits.append(edit)
      undoable[undoable.count - 1].cursorAfter = cursorAfter
    } else {
      undoable.append(
        Step(edits: [edit], gesture: gesture, cursorBefore: cursorBefore, cursorAfter: cursorAfter))
    }
    isOpen = true
  }

  /// Ends the last step: what comes is another.
  mutating func close() { isOpen = false }

  mutating func stepBack() -> Step? {
    guard let step = undoable.popLast() else { return nil }
    redoable.append(step)
    isOpen = false
    return step
  }

  mutating func stepForward() -> Step? {
    guard let step = redoable.popLast() else { return nil }
    undoable.append(step)
    isOpen = false
    return step
  }

  private func startsWord(_ edit: TextEdit, after step: Step) -> Bool {
    guard let before = step.edits.last?.inserted.last, let next = edit.inserted.first else { return false }
    return before.isWhitespace && !next.isWhitespace
  }
}

extension TextField {
  /// Takes the last step back and returns the edits that do so.
  package mutating func undo() -> EditOutcome {
    guard let step = history.stepBack() else { return .nothing }
    return perform(step.edits.reversed().map(\.inverse), cursor: step.cursorBefore)
  }

  /// Does again what was taken back last.
  package mutating func redo() -> EditOutcome {
    guard let step = history.stepForward() else { return .nothing }
    return perform(step.edits, cursor: step.cursorAfter)
  }

  private mutating func perform(_ edits: [TextEdit], cursor: Int) -> EditOutcome {
    var text = text
    for edit in edits { text = edit.applied(to: text) ?? text }
    take(text, cursorScalar: 0)
    self.cursor = min(cursor, characters.count)
    scrollToCursor()
    return EditOutcome(edits: edits)
  }
}
