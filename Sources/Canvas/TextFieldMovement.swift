extension TextField {
  /// Where the cursor can be sent.
  package enum Movement: Hashable, Sendable, CaseIterable {
    case left, right, wordLeft, wordRight, up, down, pageUp, pageDown
    /// The ends of the row as it is seen.
    case lineStart, lineEnd
    case textStart, textEnd
  }

  /// Moves the cursor; at an edge it stays.
  package mutating func move(_ movement: Movement) {
    switch movement {
    case .left: place(max(0, cursor - 1))
    case .right: place(min(characters.count, cursor + 1))
    case .wordLeft: place(wordStart(before: cursor))
    case .wordRight: place(wordEnd(after: cursor))
    case .up: moveRows(by: -1)
    case .down: moveRows(by: 1)
    case .pageUp: moveRows(by: -max(1, viewport.rows - 1))
    case .pageDown: moveRows(by: max(1, viewport.rows - 1))
    case .lineStart: place(wrapped[cursorRow].start)
    case .lineEnd: place(lastOffset(ofRow: cursorRow))
    case .textStart: place(0)
    case .textEnd: place(characters.count)
    }
  }

  /// Puts the cursor before a grapheme cluster; offsets beyond the text are taken to its ends.
  package mutating func place(_ offset: Int) {
    cursor = min(max(0, offset), characters.count)
    wantedColumn = nil
    history.close()
    scrollToCursor()
  }

  /// The row the cursor stands on. At a broken row's end it stands at the start of the next.
  var cursorRow: Int {
    var (low, high) = (0, wrapped.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if wrapped[middle].start <= cursor { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Columns before the cursor on its row.
  var cursorColumn: Int {
    characters[wrapped[cursorRow].start..<cursor].reduce(0) { $0 + TextWidth.columns(of: $1) }
  }

  func wordStart(before offset: Int) -> Int {
    var offset = offset
    while offset > 0, !characters[offset - 1].isPartOfWord { offset -= 1 }
    while offset > 0, characters[offset - 1].isPartOfWord { offset -= 1 }
    return offset
  }

  func wordEnd(after offset: Int) -> Int {
    var offset = offset
    while offset < characters.count, !characters[offset].isPartOfWord { offset += 1 }
    while offset < characters.count, characters[offset].isPartOfWord { offset += 1 }
    return offset
  }

  private mutating func moveRows(by count: Int) {
    let column = wantedColumn ?? cursorColumn
    let row = min(max(0, cursorRow + count), wrapped.count - 1)
    var offset = wrapped[row].start
    var used = 0
    while offset < lastOffset(ofRow: row) {
      used += TextWidth.columns(of: characters[offset])
      if used > column { break }
      offset += 1
    }
    place(offset)
    wantedColumn = column
  }

  /// The last place on a row where the cursor is still seen on it.
  private func lastOffset(ofRow index: Int) -> Int {
    let row = wrapped[index]
    let isLast = index == wrapped.count - 1
    return isLast || row.endsWithLineFeed || row.visibleEnd < row.end
      ? row.visibleEnd : max(row.start, row.end - 1)
  }
}

extension Character {
  /// Letters and digits; an apostrophe stands between words, as in `l'accueil`.
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
