import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// The dossiers and how far each bloc is; where everything starts.
package struct HomeScreen: ScreenModel {
  package let context = Context.home
  var line = 0
  var column = 0
  /// The bloc to go to once the dossier that was asked for is open.
  var target: BlocID?

  package init() {}

  /// Goes to a bloc of the dossier that is open already; without one, to where the evaluator was.
  package init(opening bloc: BlocID?) { target = bloc }

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .quit { return .ask(.quit) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if move(action, world) { return .none }
    guard action == .confirm || action == .newDossier else { return .none }
    guard world.me != nil, !world.identities.isEmpty else {
      return Response(
        move: .push(IdentitiesScreen()),
        status: Status(kind: .information, sentence: ScreenText.nobodyYet))
    }
    if action == .newDossier { return .push(CandidateForm.newDossier(world)) }
    return open(world)
  }

  private mutating func open(_ world: World) -> Response {
    guard let entry = here(world) else { return .push(CandidateForm.newDossier(world)) }
    switch entry.content {
    case .unreadable(let reason): return .say(reason, .error)
    case .readable(let state):
      target = bloc(of: state)
      return .ask(.openDossier(entry.id))
    }
  }

  /// Moves the cursor; false where the action is no movement.
  private mutating func move(_ action: Action, _ world: World) -> Bool {
    let last = max(0, world.dossiers.count - 1)
    let lastColumn = max(0, blocCount(world) - 1)
    line = min(line, last)
    column = min(column, lastColumn)
    if action == .up {
      line = max(0, line - 1)
    } else if action == .down {
      line = min(last, line + 1)
    } else if action == .pageUp {
      line = max(0, line - 10)
    } else if action == .pageDown {
      line = min(last, line + 10)
    } else if action == .first {
      line = 0
    } else if action == .last {
      line = last
    } else if action == .left || action == .previous {
      column = max(0, column - 1)
    } else if action == .right || action == .next {
      column = min(lastColumn, column + 1)
    } else {
      return false
    }
    return true
  }

  /// A press puts the cursor on a dossier, and on one of its blocs where it met one.
  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    guard case .line(let place, let part) = hit.target, world.dossiers.indices.contains(place) else {
      return .none
    }
    line = place
    if part >= 0 { column = part }
    return .none
  }

  /// The dossier under the cursor.
  func here(_ world: World) -> DossierEntry? {
    world.dossiers.isEmpty ? nil : world.dossiers[min(line, world.dossiers.count - 1)]
  }

  /// The bloc under the cursor.
  func bloc(of state: DossierState) -> BlocID? {
    let blocs = state.referential.blocs
    return blocs.isEmpty ? nil : blocs[min(column, blocs.count - 1)].id
  }

  private func blocCount(_ world: World) -> Int {
    guard let entry = here(world), case .readable(let state) = entry.content else {
      return world.referential.blocs.count
    }
    return state.referential.blocs.count
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .opened:
      guard let open = world.open else { return .none }
      guard let me = world.me else { return .push(IdentitiesScreen()) }
      // Without a bloc under the cursor the dossier was named on the command line: back to where one was.
      let next = target ?? open.place?.bloc ?? world.state.nextThing(for: me, today: world.today)?.bloc
      guard let bloc = next ?? world.state.referential.blocs.first?.id else { return .none }
      target = nil
      let place = open.place.flatMap { $0.bloc == bloc ? $0 : nil } ?? Place(bloc: bloc)
      guard open.findings.isEmpty else {
        return .push(FindingsScreen(findings: open.findings, next: place))
      }
      return .push(BlocScreens.screen(for: place, world))
    case .recorded, .refused, .failed, .identityCreated, .identityChosen, .document, .signed, .edited, .exchanged,
      .reviewed,
      .done:
      return .none
    }
  }

  package func header(_ world: World) -> Header {
    let inProgress = world.dossiers.count { entry in
      guard case .readable(let state) = entry.content else { return false }
      return BlocProgress.isInProgress(state, for: entry.me ?? world.me)
    }
    let name = world.myName
    return Header(
      title: world.text(ScreenText.program),
      right: world.text(ScreenText.dossierCount(world.dossiers.count, inProgress: inProgress)),
      second: name.isEmpty
        ? "" : world.text(world.dossiers.isEmpty ? ScreenText.atKeyboard(name) : ScreenText.atKeyboardChoosing(name)))
  }
}
