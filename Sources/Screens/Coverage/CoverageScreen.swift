package import Assessment
import Canvas
import PlainText
package import Referential
import Wording

/// What was seen of a bloc: its criteria against its observations, what was never seen clearly marked.
package struct CoverageScreen: ScreenModel {
  package let context = Context.coverage
  let bloc: BlocID
  /// Where the grid's cursor was; the interview's own screens lead elsewhere than the grids.
  private let phase: Phase
  private var item: GridItem
  var onlyUnseen = false

  package init(bloc: BlocID, item: GridItem?, phase: Phase) {
    self.bloc = bloc
    self.phase = phase
    let first = CriterionID(competence: CompetenceID(bloc: bloc, number: 1), number: 1)
    self.item = item ?? .criterion(first)
  }

  /// One row that the cursor stops at.
  enum Row {
    case competence(Competence)
    case criterion(Criterion, Coverage.Line)

    var item: GridItem {
      switch self {
      case .competence(let competence): .competence(competence.id)
      case .criterion(let criterion, _): .criterion(criterion.id)
      }
    }
  }

  func coverage(_ world: World) -> Coverage {
    world.state.coverage(bloc, for: world.me ?? .unregistered)
  }

  /// The table's rows; a competence of which everything was seen is left out where only the rest is shown.
  func rows(_ coverage: Coverage, _ world: World) -> [Row] {
    (world.state.referential.bloc(bloc)?.competences ?? []).flatMap { competence -> [Row] in
      let lines = zip(competence.criteria, coverage.lines(of: competence.id)).filter { _, line in
        !onlyUnseen || line.times == 0
      }
      return lines.isEmpty ? [] : [.competence(competence)] + lines.map { .criterion($0, $1) }
    }
  }

  /// The row under the cursor, or the next one after it where the filter hides it.
  func place(in rows: [Row]) -> Int {
    rows.firstIndex { $0.item == item } ?? rows.firstIndex { $0.item > item } ?? max(0, rows.count - 1)
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit || action == .coverage { return .pop }
    let rows = rows(coverage(world), world)
    let here = place(in: rows)
    if action == .filter {
      onlyUnseen.toggle()
      return .none
    }
    if action == .otherView { return plan(world) }
    if action == .confirm { return rows.indices.contains(here) ? go(to: rows[here].item, world) : .none }
    if let target = target(of: action, here, rows, world) {
      item = rows[min(max(0, target), rows.count - 1)].item
    }
    return .none
  }

  private func target(of action: Action, _ here: Int, _ rows: [Row], _ world: World) -> Int? {
    guard !rows.isEmpty else { return nil }
    let isHead = { (row: Row) -> Bool in if case .competence = row { true } else { false } }
    let page = max(1, world.size.rows - App.frameRows - 3)
    if action == .up { return here - 1 }
    if action == .down { return here + 1 }
    if action == .pageUp { return here - page }
    if action == .pageDown { return here + page }
    if action == .first { return 0 }
    if action == .last { return rows.count - 1 }
    if action == .next { return rows.indices.first { $0 > here && isHead(rows[$0]) } ?? here }
    if action == .previous { return rows.indices.last { $0 < here && isHead(rows[$0]) } ?? here }
    return nil
  }

  private func go(to item: GridItem, _ world: World) -> Response {
    guard phase == .interviewing else { return Response(move: .popTo(item)) }
    let place = Place(bloc: bloc, item: item, showsTables: true)
    let grid = GridScreen(.interviewing, place, world)
    return Response(requests: [.remember(grid.place)], move: .popReplacing(grid))
  }

  /// Before the interview its plan to be read; in the interview the screen that it is held with.
  private func plan(_ world: World) -> Response {
    guard phase == .interviewing else {
      return Response(move: .replace(PlanScreen(bloc: bloc, item: item, phase: phase)))
    }
    let place = Place(bloc: bloc, item: item)
    return Response(requests: [.remember(place)], move: .popReplacing(InterviewScreen(place: place)))
  }

  package func header(_ world: World) -> Header {
    let coverage = coverage(world)
    let competences = world.state.referential.bloc(bloc)?.competences ?? []
    let never = competences.count { coverage.isUnseen($0.id) }
    let covered = ScreenText.covered(coverage.seen, of: coverage.lines.count, unseen: never)
    return Header(
      title: BlocHeader.title(bloc, ScreenText.coverage, world),
      right: world.text(coverage.people.count > 1 ? ScreenText.marksOfBoth : ScreenText.yourMarks),
      second: world.text(onlyUnseen ? [covered, ScreenText.onlyUnseen].joined(separator: " · ") : covered))
  }
}
