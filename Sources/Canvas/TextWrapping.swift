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
    let places = characters.map { Place($0) }
    var rows: [WrappedRow] = []
    var start = 0
    var column = 0
    var chance: Int?
    var index = 0
    while index < characters.count {
      let place = places[index]
      if place.kind == .lineFeed {
        rows.append(row(characters, start, index + 1, endsWithLineFeed: true))
        (start, column, chance) = (index + 1, 0, nil)
        index += 1
        continue
      }
      if column + place.columns > width, place.kind != .space, index > start {
        let end = chance ?? index
        rows.append(row(characters, start, end, endsWithLineFeed: false))
        start = end
        chance = nil
        column = places[start..<index].reduce(0) { $0 + $1.columns }
        continue
      }
      column += place.columns
      index += 1
      if canBreak(characters, places, at: index) { chance = index }
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

  /// What breaking needs to know of a character.
  ///
  /// Found out once for each, by its bytes: comparing characters with one another takes their normal forms
  /// first, and a long text has thousands of them to be wrapped anew with each key.
  private struct Place {
    enum Kind { case lineFeed, space, hyphen, ideograph, other }

    let columns: Int
    let kind: Kind

    init(_ character: Character) {
      columns = TextWidth.columns(of: character)
      kind =
        switch character.utf8.count == 1 ? character.utf8.first : nil {
        case 0x0A: .lineFeed
        case 0x20: .space
        case 0x2D: .hyphen
        case .some: .other
        case nil:
          TextWrapping.isBreakingSpace(character)
            ? .space : columns == 2 && character.isLetter ? .ideograph : .other
        }
    }
  }

  /// Whether a row may end before this offset.
  private static func canBreak(_ characters: [Character], _ places: [Place], at offset: Int) -> Bool {
    guard offset > 0, offset < characters.count else { return false }
    let (before, after) = (places[offset - 1].kind, places[offset].kind)
    if after == .space || after == .lineFeed { return false }
    switch before {
    case .space: return true
    case .hyphen: return offset > 1 && characters[offset - 2].isLetter && characters[offset].isLetter
    case .ideograph: return characters[offset].isLetter
    case .lineFeed, .other: return after == .ideograph && characters[offset - 1].isLetter
    }
  }

  static func isBreakingSpace(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return false }
    switch first.value {
    case 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return true
    default: return false
    }
  }
}
