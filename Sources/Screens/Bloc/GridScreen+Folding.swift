import Assessment
import Referential
import Wording

/// The memory of which tables are folded, kept while the program runs.
enum FoldedTables {
  /// Each phase of a dossier has its own: a table that is all seen is not yet one that is graded.
  struct Place: Hashable, Sendable {
    let dossier: String
    let phase: Phase

    init(_ grid: GridScreen, _ world: World) {
      dossier = world.open?.id ?? ""
      phase = grid.phase
    }
  }
}

extension GridScreen {
  /// Whether the cursor is on the one line of a folded table.
  var isOnFoldedLine: Bool { showsTables && folded.contains(item.competence) }

  /// Opens the table whose criterion the cursor came to: it never stands on what is not to be seen.
  mutating func reveal() {
    guard showsTables, case .criterion(let id) = item, folded.contains(id.competence) else { return }
    folded.remove(id.competence)
  }

  mutating func unfold(_ competence: CompetenceID) { folded.remove(competence) }

  /// Folds the table that the cursor is in, or opens the folded one that it is on.
  mutating func toggleFold(_ world: World) {
    let competence = item.competence
    if folded.contains(competence) {
      folded.remove(competence)
      item = items(world).first { $0.competence == competence } ?? item
    } else {
      item = .competence(competence)
      folded.insert(competence)
    }
  }

  /// In the view of all criteria there are no folded lines: the cursor goes to the table's first criterion.
  mutating func leaveFoldedLine(_ world: World) {
    guard isOnFoldedLine, stage == .observing else { return }
    let first = world.state.referential.bloc(bloc)?.competence(item.competence)?.criteria.first
    guard let first else { return }
    folded.remove(item.competence)
    item = .criterion(first.id)
  }

  /// The lines that are to be seen: of a folded table its own alone.
  func visible(_ all: [GridItem]) -> [GridItem] {
    var last: CompetenceID?
    return all.compactMap { line in
      guard folded.contains(line.competence) else { return line }
      guard last != line.competence else { return nil }
      last = line.competence
      return .competence(line.competence)
    }
  }

  /// A folded table takes no mark and no verdict: nobody sees what it would be for.
  func foldingObstacle(to action: Action) -> Obstacle? {
    if action == .fold, !showsTables { return Obstacle(ScreenText.foldInTables) }
    return isOnFoldedLine && action.judges ? Obstacle(ScreenText.isFolded) : nil
  }
}
