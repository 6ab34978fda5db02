/// What the mouse did, and where.
package struct Mouse: Hashable, Sendable {
  package enum Gesture: Hashable, Sendable {
    /// The left button went down.
    case press
    case wheelUp, wheelDown
  }

  package let gesture: Gesture
  package let position: Position

  package init(_ gesture: Gesture, _ position: Position) {
    self.gesture = gesture
    self.position = position
  }

  /// Reads `button;column;row` of mode 1006; nil for other buttons, movements, and with a key held down,
  /// which terminals use for themselves.
  init?(report: [UInt8]) {
    let numbers = report.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
      (1...10_000).contains(column), (1...10_000).contains(row)
    else { return nil }
    switch button {
    case 0: gesture = .press
    case 64: gesture = .wheelUp
    case 65: gesture = .wheelDown
    default: return nil
    }
    position = Position(row: row - 1, column: column - 1)
  }
}

/// A part of a picture that a press of the mouse reaches.
///
/// Whoever draws a thing says beside it where it stands, so that no layout is reckoned twice.
package struct HitArea: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// As if this key were pressed.
    case key(Key)
    /// A line of the screen, and a part of it where it has several.
    case line(Int, part: Int)
    /// The inside of the text that is on this line.
    case text(Int)
  }

  package let area: Rectangle
  package let target: Target

  package init(area: Rectangle, target: Target) {
    self.area = area
    self.target = target
  }
}

extension Canvas {
  /// Says that a part of one row reaches something; nil reaches nothing.
  package mutating func makeReachable(row: Int, columns: Range<Int>, _ target: HitArea.Target?) {
    makeReachable(Rectangle(row: row, column: columns.lowerBound, rows: 1, columns: columns.count), target)
  }

  package mutating func makeReachable(_ area: Rectangle, _ target: HitArea.Target?) {
    guard let target else { return }
    hits.append(HitArea(area: area, target: target))
  }

  /// What a press at a place reaches: of several things the one drawn last.
  package func hit(at position: Position) -> HitArea? {
    hits.last { $0.area.rows.contains(position.row) && $0.area.columns.contains(position.column) }
  }
}
