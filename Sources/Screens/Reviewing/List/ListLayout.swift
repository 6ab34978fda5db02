import Canvas
import Seal

/// Where things stand in the list: the candidate, the blocs, the check, and more where there is room.
struct ListLayout {
  /// From this width on, everything about the line under the cursor stands beside the list.
  static let widestAlone = 110
  static let panel = 40

  let width: Int
  let name: Range<Int>
  /// What stands behind the name: the column that the list is sorted by where no other shows it, else what was noted.
  let second: (column: ReviewColumn, place: Range<Int>)?
  /// Nil where there is no room.
  let employer: Range<Int>?
  /// The blocs that are shown, a window of all around the cursor's.
  let blocs: Range<Int>
  let cell: Int
  let firstCell: Int
  let check: Range<Int>
  /// Columns that stand behind the check on wide screens.
  let more: [(column: ReviewColumn, place: Range<Int>)]

  init(width: Int, blocs count: Int, here: Int, order: ReviewColumn) {
    self.width = width
    let isNarrow = width < 76
    let isWide = width >= 100
    cell = isNarrow ? 7 : isWide ? 13 : 9
    var extra: [(ReviewColumn, Int)] = []
    if width >= 124 { extra += [(.date, 11), (.derogations, 5), (.revision, 5)] }
    if width >= 150 { extra.append((.state, 15)) }
    let extraWidth = extra.reduce(0) { $0 + $1.1 }
    let second = Self.second(order, isNarrow: isNarrow, isWide: isWide, beside: extra.map(\.0))
    let wanted = second.map { Self.width(of: $0) } ?? 0
    let checkWidth = isWide ? 19 : isNarrow || wanted > 12 ? 14 : 16
    // Four blocs make a certification: rather than one of them a column of names loses room.
    let frame = 3 + checkWidth + extraWidth + 1
    let room = width - frame - Self.leastName
    let secondWidth = wanted > 12 ? min(wanted, max(9, room - cell * min(count, 4))) : wanted
    let fitting = max(1, min(max(1, count), 4, (room - secondWidth) / cell))
    let first = max(0, min(here - fitting + 1, count - fitting))
    blocs = first..<min(count, first + fitting)
    let left = max(4, width - frame - secondWidth - cell * fitting)
    let nameWidth = isWide ? max(10, left * 3 / 5) : left
    name = 3..<3 + nameWidth
    self.second = second.map { ($0, 3 + nameWidth..<3 + nameWidth + secondWidth) }
    let behind = 3 + nameWidth + secondWidth
    employer = isWide ? behind..<max(behind, 3 + left + secondWidth) : nil
    firstCell = 3 + max(nameWidth, left) + secondWidth
    let checkStart = firstCell + cell * fitting
    check = checkStart..<checkStart + checkWidth
    var column = check.upperBound
    var places: [(ReviewColumn, Range<Int>)] = []
    for (kind, width) in extra {
      places.append((kind, column..<column + width))
      column += width
    }
    more = places
  }

  private static let leastName = 12

  private static func second(
    _ order: ReviewColumn, isNarrow: Bool, isWide: Bool, beside extra: [ReviewColumn]
  ) -> ReviewColumn? {
    let noted: ReviewColumn? = isNarrow || extra.contains(.state) ? nil : .state
    switch order {
    // The lines themselves show these.
    case .toExamine, .candidate, .decision, .check: return noted
    case .employer: return isWide ? noted : .employer
    case .date, .derogations, .revision, .state: return extra.contains(order) ? noted : order
    case .evaluators, .notFollowed: return order
    }
  }

  private static func width(of column: ReviewColumn) -> Int {
    switch column {
    case .employer, .evaluators: 14
    case .date: 11
    case .state: 8
    case .derogations, .notFollowed, .revision: 6
    case .toExamine, .candidate, .decision, .check: 0
    }
  }

  func left(of bloc: Int) -> Int { firstCell + cell * (bloc - blocs.lowerBound) }
}

extension ReviewListScreen {
  /// The rows of lines on a page: what is left below the head and above the detail.
  static func room(_ size: Size) -> Int {
    let detail = size.columns >= ListLayout.widestAlone ? 0 : 3
    return max(1, size.rows - App.frameRows - 1 - detail)
  }
}
