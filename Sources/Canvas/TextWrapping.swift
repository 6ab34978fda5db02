package import PlainText

/// One row of a wrapped text, as offsets into its characters.
package struct WrappedRow: Hashable, Sendable {
  package var start: Int
  /// Past the last character that is drawn.
  package var visibleEnd: Int
  /// Where the next row starts: past the spaces at which the row was broken, or past the line feed.
  package var end: Int
  /// Whether a line feed ends the row.
  package var endsWithLineFeed: Bool
}

/// Text broken into rows between words.
///
/// A row is broken after spaces, which then hang beyond its end, after a hyphen within a word, and beside
/// East Asian wide characters; never at a no-break space. A word wider than a row is broken where it must.
package enum TextWrapping {
  /// The rows of a text in so many columns, at least one; after a final line feed stands an empty one.
  package static func rows(of characters: [Character], width: Int) -> [WrappedRow] {
    let width = max(1, width)
    var rows: [WrappedRow] = []
    var start = 0
    var column = 0
    var chance: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\n" {
        rows.append(row(characters, start, index + 1, endsWithLineFeed: true))
        (start, column, chance) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let columns = TextWidth.columns(of: character)
      let hangs = isBreakingSpace(character)
      if column + columns > width, !hangs, index > start {
        let end = chance ?? index
        rows.append(row(characters, start, end, endsWithLineFeed: false))
        start = end
        chance = nil
        column = characters[start..<index].reduce(0) { $0 + TextWidth.columns(of: $1) }
        continue
      }
      column += columns
      index += 1
      if canBreak(characters, at: index) { chance = index }
    }
    rows.append(row(characters, start, characters.count, endsWithLineFeed: false))
    return rows
  }

  /// The lines of a text in so many columns.
  package static func lines(_ text: SafeText, width: Int) -> [SafeText] {
    let characters = Array(text.text)
    var offset = 0
    var consumed = 0
    return rows(of: characters, width: width).map { row in
      offset += scalars(characters[consumed..<row.start])
      let length = scalars(characters[row.start..<row.visibleEnd])
      consumed = row.start
      return text.slice(offset..<offset + length)
    }
  }

  private static func scalars(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + $1.unicodeScalars.count }
  }

  private static func row(
    _ characters: [Character], _ start: Int, _ end: Int, endsWithLineFeed: Bool
  ) -> WrappedRow {
    var visibleEnd = endsWithLineFeed ? end - 1 : end
    let isBroken = !endsWithLineFeed && end < characters.count
    while isBroken, visibleEnd > start, isBreakingSpace(characters[visibleEnd - 1]) { visibleEnd -= 1 }
    return WrappedRow(start: start, visibleEnd: visibleEnd, end: end, endsWithLineFeed: endsWithLineFeed)
  }

  /// Whether a row may end before this offset.
  private static func canBreak(_ characters: [Character], at offset: Int) -> Bool {
    guard offset > 0, offset < characters.count else { return false }
    let (before, after) = (characters[offset - 1], characters[offset])
    if isBreakingSpace(after) || after == "\n" { return false }
    if isBreakingSpace(before) { return true }
    if before == "-" { return offset > 1 && characters[offset - 2].isLetter && after.isLetter }
    return (isIdeograph(before) && after.isLetter) || (before.isLetter && isIdeograph(after))
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.isLetter && TextWidth.columns(of: character) == 2
  }

  static func isBreakingSpace(_ character: Character) -> Bool {
    switch character {
    case " ", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}", "\u{3000}": true
    default: false
    }
  }
}
