import Assessment
import PlainText
import Referential
import Wording

/// What the keys and the list of actions offer for the other evaluator's computer.
enum ExchangeActions {
  /// Nil where the action is the screen's own.
  static func response(to action: Action, on screen: any ScreenModel, _ world: World) -> Response? {
    guard screen is any PhaseScreen || screen is HomeScreen else { return nil }
    if action == .receive { return .push(FilePicker(.receive)) }
    guard action == .send, let dossier = dossier(of: screen, world) else { return nil }
    return .push(FilePicker(.send(dossier: dossier)))
  }

  static func obstacle(to action: Action, on screen: any ScreenModel, _ world: World) -> Obstacle? {
    guard action == .send || action == .receive else { return nil }
    if let home = screen as? HomeScreen {
      guard world.me != nil else { return Obstacle(ScreenText.nobodyYet) }
      guard action == .send else { return nil }
      guard let entry = home.here(world) else { return Obstacle(ScreenText.noDossierToSend) }
      if case .unreadable(let reason) = entry.content { return Obstacle(reason) }
      return nil
    }
    guard let phase = screen as? any PhaseScreen else { return nil }
    return isTogether(phase.bloc, world) ? Obstacle(ScreenText.bothHere) : nil
  }

  private static func dossier(of screen: any ScreenModel, _ world: World) -> String? {
    (screen as? HomeScreen).map { $0.here(world)?.id } ?? world.open?.id
  }

  /// Whether both evaluators of a bloc have their key on this computer.
  static func isTogether(_ bloc: BlocID, _ world: World) -> Bool {
    let team = world.state.evaluation(bloc).team
    return team.count > 1 && team.allSatisfy(world.keysHere(of: world.state).contains)
  }

  /// The entries of the list of actions; none where both work on one computer.
  static func entries(_ bloc: BlocID, _ world: World) -> [ListPanel.Entry] {
    guard !isTogether(bloc, world), let me = world.me, let open = world.open else { return [] }
    let state = world.state
    let holds = state.gridHolds(bloc, of: me)
    let isShut = open.exchanged.shut.contains(bloc)
    return [
      ListPanel.Entry(ScreenText.actionSend) { .push(FilePicker(.send(dossier: open.id))) },
      ListPanel.Entry(ScreenText.actionReceive) { .push(FilePicker(.receive)) },
      ListPanel.Entry(
        ScreenText.actionTellCode, obstacle: holds ? nil : ScreenText.codeNeedsGrid
      ) { .push(CodeQuestion.panel(bloc, world)) },
      ListPanel.Entry(
        ScreenText.actionAskCode,
        obstacle: !isShut ? ScreenText.nothingShut : holds ? nil : ScreenText.codeNeedsOwnGrid
      ) { .push(CodeEntry(bloc: bloc)) },
    ]
  }
}

extension World {
  /// The evaluators of a dossier whose key is on this computer.
  func keysHere(of state: DossierState) -> Set<EvaluatorID> {
    let keys = Set(identities.compactMap(\.evaluator.publicKey))
    let byKey = state.evaluators.values.filter { $0.publicKey.map(keys.contains) ?? false }.map(\.id)
    return Set(byKey).union(identities.map(\.evaluator.id))
  }
}
