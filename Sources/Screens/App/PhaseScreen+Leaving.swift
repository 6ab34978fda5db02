import Assessment
import Referential

extension PhaseScreen {
  /// What every bloc's screen answers alike; nil where the action is the screen's own.
  func performAnywhere(_ action: Action, _ world: World) -> Response? {
    if action == .more { return .push(BlocActions.panel(bloc, nil, world)) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    return nil
  }

  /// The list of observations and the coverage view; nil where the action is the screen's own.
  func overview(_ action: Action, _ item: GridItem?, column: ObservationID?, _ world: World) -> Response? {
    if action == .observations { return .push(ObservationsPanel(bloc: bloc, column: column)) }
    if action == .coverage { return .push(CoverageScreen(bloc: bloc, item: item, phase: phase)) }
    return nil
  }
}
