import Assessment
import Canvas
import Referential

/// Where each line of the live view stands: in one to three blocks side by side, headings included if
/// they fit, scrolled only where even that is too much.
struct LiveLayout {
  enum Line {
    case competence(Competence)
    /// With the number that is printed: `2`, or `1.2` where headings do not fit.
    case criterion(Criterion, number: String)
  }

  struct Placed {
    var line: Line
    var block: Int
    var row: Int

    /// The line of the grid that it shows.
    var item: GridItem {
      switch line {
      case .competence(let competence): .competence(competence.id)
      case .criterion(let criterion, _): .criterion(criterion.id)
      }
    }
  }

  let width: Int
  let blocks: Int
  let signs: Int
  let lines: [Placed]
  /// Whether lines of the grid stand before the first one shown, and after the last.
  let hasAbove: Bool
  let hasBelow: Bool

  /// `size` is what there is for the heads' row and the lines.
  ///
  /// A heading stands where a line below it is shown.
  init(bloc: Bloc, size: Size, signs: Int, here: GridItem, shows: (GridItem) -> Bool = { _ in true }) {
    self.signs = signs
    let rows = max(1, size.rows - 1)
    let longest = bloc.criteria.map { $0.label.count }.max() ?? 0
    func most(label: Int) -> Int { max(1, min(3, size.columns / (6 + min(longest, label) + 2 * signs))) }
    let comfortable = most(label: 24)
    let withHeads = Self.lines(bloc, heads: true, shows)
    let bare = Self.lines(bloc, heads: false, shows)
    let all: [Line]
    if let fitting = (1...comfortable).first(where: { $0 * rows >= withHeads.count }) {
      blocks = fitting
      all = withHeads
    } else if let fitting = (1...comfortable).first(where: { $0 * rows >= bare.count }) {
      blocks = fitting
      all = bare
    } else {
      blocks = most(label: 14)
      all = bare
    }
    width = min(size.columns / blocks, 60)
    let room = blocks * rows
    let current =
      all.firstIndex { line in
        switch line {
        case .competence(let competence): here == .competence(competence.id)
        case .criterion(let criterion, _): here == .criterion(criterion.id)
        }
      } ?? 0
    let first = all.count <= room ? 0 : min(max(0, current - room / 2), all.count - room)
    hasAbove = first > 0
    hasBelow = first + room < all.count
    let perBlock = all.count <= room ? (all.count + blocks - 1) / blocks : rows
    lines = all.dropFirst(first).prefix(room).enumerated().map { index, line in
      Placed(line: line, block: index / max(1, perBlock), row: index % max(1, perBlock))
    }
  }

  /// The row of the line that keys act on; nil where it is not on show.
  func rowHere(_ item: GridItem) -> Int? {
    lines.first { placed in
      switch placed.line {
      case .competence(let competence): item == .competence(competence.id)
      case .criterion(let criterion, _): item == .criterion(criterion.id)
      }
    }?.row
  }

  private static func lines(_ bloc: Bloc, heads: Bool, _ shows: (GridItem) -> Bool) -> [Line] {
    bloc.competences.flatMap { competence -> [Line] in
      let criteria = competence.criteria.filter { shows(.criterion($0.id)) }
      let hasHead = heads && (!criteria.isEmpty || shows(.competence(competence.id)))
      return (hasHead ? [.competence(competence)] : [])
        + criteria.map {
          .criterion($0, number: heads ? "\($0.id.number)" : "\(competence.id.number).\($0.id.number)")
        }
    }
  }
}
