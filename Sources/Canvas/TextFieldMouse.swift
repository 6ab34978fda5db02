import PlainText

extension TextField {
  /// Puts the cursor where a press met the field as it was drawn in a viewport; past a row's end, at its end.
  package mutating func press(at place: Position, in viewport: Size) {
    resize(to: viewport)
    let bounds: Range<Int>
    switch kind {
    case .block:
      let index = min(max(0, firstVisible + place.row), wrapped.count - 1)
      guard wrapped.indices.contains(index) else { return }
      bounds = wrapped[index].start..<wrapped[index].visibleEnd
    case .line: bounds = min(firstVisible, characters.count)..<characters.count
    }
    var (offset, used) = (bounds.lowerBound, 0)
    while offset < bounds.upperBound {
      used += TextWidth.columns(of: characters[offset])
      if used > place.column { break }
      offset += 1
    }
    self.place(offset)
  }
}
