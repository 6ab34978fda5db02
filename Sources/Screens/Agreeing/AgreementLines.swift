import Assessment
import Referential

/// One line of the agreement that the cursor stops at.
enum AgreementLine: Hashable {
  /// Something that the two grids differ in, or that both left "à voir".
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
    return (state.divergences(bloc) + toSee).sorted().map { .divergence($0) }
      + competences.map { .comment($0) }
  }
}
