import Canvas
import Seal

/// Where things stand in the list: the candidate, the blocs, the check, and more where there is room.
struct ListLayout {
  /// From this width on, everything about the line under the cursor stands beside the list.
  static let widestAlone = 110
  static let panel = 40

  let width: Int
  let name: Range<Int>
  /// Nil where there is no room.
  let employer: Range<Int>?
  /// The blocs that are shown, a window of all around the cursor's.
  let blocs: Range<Int>
  let cell: Int
  let firstCell: Int
  let check: Range<Int>
  /// Columns that stand behind the check on wide screens.
  let more: [(column: ReviewColumn, place: Range<Int>)]

  init(width: Int, blocs count: Int, here: Int) {
    self.width = width
    let isNarrow = width < 76
    cell = isNarrow ? 7 : width >= 100 ? 13 : 9
    let checkWidth = isNarrow ? 14 : width >= 100 ? 19 : 14
    var extra: [(ReviewColumn, Int)] = []
    if width >= 124 { extra += [(.date, 11), (.derogations, 5), (.revision, 5)] }
    if width >= 150 { extra.append((.state, 12)) }
    let extraWidth = extra.reduce(0) { $0 + $1.1 }
    let fitting = max(1, min(max(1, count), 4, (width - 3 - 12 - checkWidth - 1) / cell))
    let first = max(0, min(here - fitting + 1, count - fitting))
    blocs = first..<min(count, first + fitting)
    let left = width - 3 - cell * fitting - checkWidth - extraWidth - 1
    let nameWidth = isNarrow ? left : max(10, left * 3 / 5)
    name = 3..<3 + nameWidth
    employer = isNarrow ? nil : 3 + nameWidth..<3 + max(nameWidth, left)
    firstCell = 3 + max(nameWidth, left)
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

  func left(of bloc: Int) -> Int { firstCell + cell * (bloc - blocs.lowerBound) }
}

extension ReviewListScreen {
  /// The rows of lines on a page: what is left below the head and above the detail.
  static func room(_ size: Size) -> Int {
    let detail = size.columns >= ListLayout.widestAlone ? 0 : 3
    return max(1, size.rows - App.frameRows - 1 - detail)
  }
}
