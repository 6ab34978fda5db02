package import PlainText

/// A text that is being written, with its cursor and the part of it that is seen.
///
/// The text is always clean in the sense of `EntryText`, whatever is typed or pasted. Each change is handed
/// back as edits for a journal. A field of several lines wraps at one column less than it has, so that the
/// cursor has a place after the last character of a row; a field of one line scrolls sideways.
package struct TextField: Hashable, Sendable {
  package let kind: EntryKind
  /// The most Unicode scalars that can be entered. A longer text given at the start stays as it is.
  package let limit: Int
  package internal(set) var characters: [Character]
  /// In grapheme clusters from the start.
  package internal(set) var cursor: Int
  /// The rows and columns that there are to show the field.
  package internal(set) var viewport: Size
  /// How many Unicode scalars the text has.
  package internal(set) var scalarCount: Int
  var wrapped: [WrappedRow] = []
  /// The first row on show, or the first column of a field of one line.
  var firstVisible = 0
  /// The column that moving up and down keeps to.
  var wantedColumn: Int?
  var history = EditHistory()

  /// Takes a text that was kept, and puts the cursor at its end.
  package init(_ text: String = "", kind: EntryKind, limit: Int, viewport: Size) {
    self.kind = kind
    self.limit = limit
    self.viewport = viewport
    characters = Array(EntryText.clean(text, as: kind).text)
    cursor = characters.count
    scalarCount = characters.reduce(0) { $0 + $1.unicodeScalars.count }
    rewrap()
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  package var canUndo: Bool { !history.undoable.isEmpty }
  package var canRedo: Bool { !history.redoable.isEmpty }

  /// Takes another size on the screen; the text and the cursor's place in it stay.
  package mutating func resize(to viewport: Size) {
    guard viewport != self.viewport else { return }
    self.viewport = viewport
    rewrap()
  }

  /// Unicode scalars before a grapheme cluster.
  func scalarOffset(of offset: Int) -> Int {
    characters[..<offset].reduce(0) { $0 + $1.unicodeScalars.count }
  }

  /// The first cluster boundary at or after a scalar offset.
  func offset(ofScalar scalar: Int) -> Int {
    var passed = 0
    for (index, character) in characters.enumerated() {
      if passed >= scalar { return index }
      passed += character.unicodeScalars.count
    }
    return characters.count
  }

  mutating func rewrap() {
    switch kind {
    case .block: wrapped = TextWrapping.rows(of: characters, width: viewport.columns - 1)
    case .line:
      let end = characters.count
      wrapped = [WrappedRow(start: 0, visibleEnd: end, end: end, endsWithLineFeed: false)]
    }
    scrollToCursor()
  }
}

/// What became of something typed, pasted or deleted.
package struct EditOutcome: Hashable, Sendable {
  /// The changes, in the order in which they were made; empty where the text stayed as it was.
  package var edits: [TextEdit] = []
  /// What cannot be kept and was left out.
  package var dropped: [CleanedText.Dropped] = []
  /// How many scalars at the end were left out because the field is full.
  package var cut = 0

  /// Nothing changed and nothing was left out.
  package static let nothing = EditOutcome()
}
