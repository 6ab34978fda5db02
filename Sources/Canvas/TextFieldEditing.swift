package import PlainText

extension TextField {
  /// Writes at the cursor what a key gave.
  package mutating func type(_ character: Character) -> EditOutcome {
    replace(cursor..<cursor, with: String(character), gesture: .typing)
  }

  /// Writes at the cursor what was pasted, as one step of undo.
  package mutating func paste(_ text: String) -> EditOutcome {
    replace(cursor..<cursor, with: text, gesture: .other)
  }

  package mutating func deleteBack() -> EditOutcome {
    guard cursor > 0 else { return .nothing }
    return replace(cursor - 1..<cursor, with: "", gesture: .erasing)
  }

  package mutating func deleteForward() -> EditOutcome {
    guard cursor < characters.count else { return .nothing }
    return replace(cursor..<cursor + 1, with: "", gesture: .erasing)
  }

  package mutating func deleteWordBack() -> EditOutcome {
    replace(wordStart(before: cursor)..<cursor, with: "", gesture: .other)
  }

  package mutating func deleteWordForward() -> EditOutcome {
    replace(cursor..<wordEnd(after: cursor), with: "", gesture: .other)
  }

  /// Deletes what stands before the cursor on its row, as it is seen.
  package mutating func deleteToLineStart() -> EditOutcome {
    replace(wrapped[cursorRow].start..<cursor, with: "", gesture: .other)
  }

  /// Deletes what stands after the cursor on its row; at the row's end, the line feed.
  package mutating func deleteToLineEnd() -> EditOutcome {
    let row = wrapped[cursorRow]
    return replace(cursor..<(cursor < row.visibleEnd ? row.visibleEnd : row.end), with: "", gesture: .other)
  }

  /// Puts another text in the place of all, as one step of undo.
  package mutating func replaceAll(with text: String) -> EditOutcome {
    replace(0..<characters.count, with: text, gesture: .other)
  }

  /// Puts another text in the place of a part, as one step of undo.
  mutating func replace(_ range: Range<Int>, with text: String) -> EditOutcome {
    replace(range, with: text, gesture: .other)
  }

  /// Takes a change that was recorded; false, and nothing done, where the text is not what it was made of.
  ///
  /// The cursor goes behind what was inserted. What could be undone before cannot be any more.
  package mutating func apply(_ edit: TextEdit) -> Bool {
    guard let text = edit.applied(to: text), EntryText.isClean(text, as: kind) else { return false }
    history = EditHistory()
    take(text, cursorScalar: edit.at + edit.inserted.unicodeScalars.count)
    return true
  }

  mutating func take(_ text: String, cursorScalar: Int) {
    characters = Array(text)
    scalarCount = text.unicodeScalars.count
    cursor = offset(ofScalar: cursorScalar)
    wantedColumn = nil
    rewrap()
  }

  /// The one way in which the text changes by hand.
  private mutating func replace(
    _ range: Range<Int>, with raw: String, gesture: EditHistory.Gesture
  ) -> EditOutcome {
    let cleaned = EntryText.clean(raw, as: kind)
    let removedCount = characters[range].reduce(0) { $0 + $1.unicodeScalars.count }
    let (inserted, cut) = fitting(cleaned.text, room: limit - (scalarCount - removedCount))
    var outcome = EditOutcome(dropped: cleaned.dropped, cut: cut)
    if range.isEmpty, inserted.isEmpty { return outcome }
    let cursorBefore = cursor
    guard
      let edit = joinsNeighbours(range, inserted)
        ? rewrite(range, with: inserted) : splice(range, with: inserted)
    else { return outcome }
    outcome.edits = [edit]
    history.record(edit, gesture: gesture, cursorBefore: cursorBefore, cursorAfter: cursor)
    wantedColumn = nil
    rewrap()
    return outcome
  }

  /// As many whole clusters from the start as fit, and how many scalars do not.
  private func fitting(_ text: String, room: Int) -> (text: String, cut: Int) {
    let count = text.unicodeScalars.count
    if count <= room { return (text, 0) }
    var (used, kept) = (0, "")
    for character in text {
      let next = character.unicodeScalars.count
      if used + next > room { break }
      used += next
      kept.append(character)
    }
    return (kept, count - used)
  }

  /// Whether characters may merge, or compose to others, where the ends of the change meet what is there.
  private func joinsNeighbours(_ range: Range<Int>, _ inserted: String) -> Bool {
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1].unicodeScalars.last : nil
    let after = range.upperBound < characters.count ? characters[range.upperBound].unicodeScalars.first : nil
    let edges = [before, inserted.unicodeScalars.first, inserted.unicodeScalars.last, after]
    return !edges.allSatisfy { $0.map(\.standsAlone) ?? true }
  }

  private mutating func splice(_ range: Range<Int>, with inserted: String) -> TextEdit? {
    let removed = String(characters[range])
    let edit = TextEdit(at: scalarOffset(of: range.lowerBound), removed: removed, inserted: inserted)
    let new = Array(inserted)
    characters.replaceSubrange(range, with: new)
    scalarCount += inserted.unicodeScalars.count - removed.unicodeScalars.count
    cursor = range.lowerBound + new.count
    return edit
  }

  /// Composes the lines around the change anew and finds what has become different. Nothing joins over LF.
  private mutating func rewrite(_ range: Range<Int>, with inserted: String) -> TextEdit? {
    let start = characters[..<range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[range.upperBound...].firstIndex(of: "\n") ?? characters.count
    let old = String(characters[start..<end])
    let tail = String(characters[range.upperBound..<end])
    let new = EntryText.clean(String(characters[start..<range.lowerBound]) + inserted + tail, as: .block).text
    guard var edit = TextEdit(from: old, to: new) else { return nil }
    let startScalar = scalarOffset(of: start)
    edit.at += startScalar
    let newCount = new.unicodeScalars.count
    characters.replaceSubrange(start..<end, with: Array(new))
    scalarCount += newCount - old.unicodeScalars.count
    cursor = offset(ofScalar: startScalar + max(0, newCount - tail.unicodeScalars.count))
    return edit
  }
}

extension Unicode.Scalar {
  /// Whether it neither joins nor composes with any scalar of this kind beside it. A carriage return would,
  /// and never stands in a field.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0..<0x300, 0x2010...0x2027, 0x202F, 0x20AC: true
    default: false
    }
  }
}
