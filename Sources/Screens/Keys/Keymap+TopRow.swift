import Canvas

extension Keymap {
  private static let digitActions: [Action] = [
    .digit1, .digit2, .digit3, .digit4, .digit5, .digit6, .digit7, .digit8, .digit9, .digit0,
  ]

  /// The keys of a digit while the keyboard is not known: its own, and each that is this digit on some
  /// keyboard, where several have it on that of the first.
  static func keysOfUnknownRow(_ place: Int) -> [Key] {
    let own = TopRow.digits[place]
    let others = TopRow.known.flatMap { row in
      row.keys[place].filter { key in
        TopRow.known.first { $0.keys.contains { $0.contains(key) } } == row && key != own && key != "/"
      }
    }
    return ([own] + others).map { .character($0) }
  }

  /// The table for a keyboard whose top row is known: a digit's key is printed as it is on that keyboard.
  ///
  /// A key of the row that had another meaning beside a letter is the digit's now.
  package func with(_ row: TopRow) -> Keymap {
    let taken = Set(row.keys.joined().map { Key.character($0) })
    return Keymap(
      bindings: bindings.map { binding in
        var binding = binding
        if let place = Self.digitActions.firstIndex(of: binding.action) {
          let own = TopRow.digits[place]
          binding.keys = (row.keys[place].filter { $0 != own } + [own]).map { .character($0) }
        } else if !binding.contexts.isDisjoint(with: [.observing, .grading]) {
          let left = binding.keys.filter { !taken.contains($0) }
          if !left.isEmpty { binding.keys = left }
        }
        return binding
      })
  }

  /// What a new keyboard's row is learnt by again: nothing of an earlier row is left.
  package static func standard(with row: TopRow?) -> Keymap { row.map { standard.with($0) } ?? standard }
}
