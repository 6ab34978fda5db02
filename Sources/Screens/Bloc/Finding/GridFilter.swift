import Assessment
import Referential
import Wording

/// Which lines of a grid are shown.
enum GridFilter: Hashable, Sendable {
  case notSeen, insufficient, withNote, withoutVerdict

  /// Those that mean something in a stage, in the order in which they are gone through.
  static func choices(_ stage: GridScreen.Stage) -> [GridFilter] {
    switch stage {
    case .observing: [.notSeen, .insufficient, .withNote]
    case .grading, .interviewing: [.withoutVerdict, .notSeen, .insufficient, .withNote]
    }
  }

  var words: Sentence {
    switch self {
    case .notSeen: ScreenText.filterNotSeen
    case .insufficient: ScreenText.filterInsufficient
    case .withNote: ScreenText.filterWithNote
    case .withoutVerdict: ScreenText.filterWithoutVerdict
    }
  }

  /// Whether a line is one that the filter asks for, going by what its evaluator wrote.
  func takes(_ item: GridItem, in bloc: BlocID, _ world: World) -> Bool {
    guard let me = world.me else { return false }
    let evaluation = world.state.evaluation(bloc)
    let own = evaluation.ownGrid(me)
    let verdict = evaluation.grid(me).verdict(item)
    guard case .criterion(let criterion) = item else {
      return self == .withoutVerdict && verdict == nil || self == .insufficient && verdict?.isNegative == true
    }
    let marks = world.state.countedIDs(in: bloc).compactMap { own.mark($0, criterion)?.value }
    switch self {
    case .notSeen: return marks.isEmpty
    case .insufficient: return marks.contains(.insufficient) || verdict?.isNegative == true
    case .withNote: return own.notes.contains { $0.criterion == criterion }
    case .withoutVerdict: return verdict == nil
    }
  }
}

/// The lines that a filter found when it was chosen.
///
/// They stay until another is chosen: a line that is marked meanwhile keeps its place under one's eyes.
struct FilteredLines: Hashable, Sendable {
  let filter: GridFilter
  let items: Set<GridItem>
}

extension Verdict {
  fileprivate var isNegative: Bool {
    switch self {
    case .criterion(_, .notSatisfied), .competence(_, .notAcquired): true
    case .criterion, .competence: false
    }
  }
}
