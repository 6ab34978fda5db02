/// Going on to the next line after a mark, for those who want it, without a held key running down the grid.
///
/// A terminal does not say that a key is held: it sends it again and again. So the key that marked a line
/// says nothing more until another key was pressed or nothing at all for a while.
struct MovingOn: Hashable, Sendable {
  /// What was asked for and is not yet recorded.
  private var asked: Action?
  /// What marked the line that was just left.
  private(set) var held: Action?

  /// Whether a key is, for all one can know, still the one that marked the line before.
  func isHeld(_ action: Action) -> Bool { held == action }

  /// A mark or a verdict is asked for.
  mutating func ask(_ action: Action) { asked = action }

  /// It is recorded; true where one goes on to the next line.
  mutating func recorded() -> Bool {
    defer { asked = nil }
    if let asked { held = asked }
    return asked != nil
  }

  /// It was refused, or another key was pressed, or none for a while.
  mutating func letGo() {
    asked = nil
    held = nil
  }
}
