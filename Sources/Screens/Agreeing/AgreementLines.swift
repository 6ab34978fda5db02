import Assessment
import Referential

/// One line of the agreement that the cursor stops at.
enum AgreementLine: Hashable {
  /// Something that the two grids differ in, that both left "à voir", or that a change in the agreement settled.
  case divergence(GridItem)
  /// The common comment under a table.
  case comment(CompetenceID)

  var item: GridItem {
    switch self {
    case .divergence(let item): item
    case .comment(let id): .competence(id)
    }
  }

  static func all(_ bloc: BlocID, _ state: DossierState) -> [AgreementLine] {
    let competences = state.referential.bloc(bloc)?.competences.map(\.id) ?? []
    let toSee = competences.filter { state.agreedCompetence(bloc, $0) == .toSee }.map {
      GridItem.competence($0)
    }
    let changed = state.evaluation(bloc).modifications.filter { !$0.overtaken }.map(\.to.item)
    return Set(state.divergences(bloc) + toSee + changed).sorted().map { .divergence($0) }
      + competences.map { .comment($0) }
  }

  /// Whether a line is on show only because it was changed here: nothing is left to do about it.
  static func isSettled(_ item: GridItem, in bloc: BlocID, _ state: DossierState) -> Bool {
    guard !state.divergences(bloc).contains(item) else { return false }
    if case .competence(let id) = item { return state.agreedCompetence(bloc, id) != .toSee }
    return true
  }
}
