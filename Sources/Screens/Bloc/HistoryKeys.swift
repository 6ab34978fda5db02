import Assessment
import Referential
import Wording

/// The keys that take one's own changes back and make them again, in every view of a bloc.
enum HistoryKeys {
  /// Nil for another key.
  static func response(to action: Action, _ bloc: BlocID) -> Response? {
    command(for: action, bloc).map { .record($0) }
  }

  static func obstacle(to action: Action, _ bloc: BlocID, _ world: World) -> Obstacle? {
    guard action == .undo || action == .redo, let me = world.me else { return nil }
    let history = world.state.evaluation(bloc).history(me)
    guard history.steps(action == .undo ? .undone : .redone).isEmpty else { return nil }
    // Said by name instead of "nothing to undo".
    if action == .undo, history.beside != nil { return nil }
    return Obstacle(action == .undo ? world.words.nothingToUndo : world.words.nothingToRedo)
  }

  /// What the key would reverse now, or why it would be refused.
  static func detail(of action: Action, _ bloc: BlocID, _ world: World) -> Sentence? {
    guard let command = command(for: action, bloc), let me = world.me else { return nil }
    do throws(Refusal) {
      let events = try world.state.decide(
        command, asking: Asking(evaluator: me, at: world.now, freshID: "history"))
      return world.words.intention(events, in: bloc)
    } catch {
      return world.words.refusal(error, in: bloc)
    }
  }

  /// The line and the observation that a reversal changed, for the cursor to go there.
  static func changed(_ outcome: Outcome, _ bloc: BlocID, _ world: World) -> (GridItem, ObservationID?)? {
    guard case .recorded(let events) = outcome else { return nil }
    for case .grid(bloc, .reverted(let reversal)) in events {
      switch reversal.change {
      case .mark(let observation, let criterion, _, _): return (.criterion(criterion), observation)
      case .verdict(let item, _, _, _): return (item, nil)
      case .comment(let competence, _, _): return (.competence(competence), nil)
      case .note(let id, _):
        let notes = world.me.map { world.state.evaluation(bloc).ownGrid($0).notes } ?? []
        return notes.first { $0.id == id }.flatMap(place)
      case .noteWithdrawn(let note), .noteRestored(let note): return place(note)
      }
    }
    return nil
  }

  private static func command(for action: Action, _ bloc: BlocID) -> Command? {
    if action == .undo { return .undo(bloc) }
    return action == .redo ? .redo(bloc) : nil
  }

  private static func place(_ note: Note) -> (GridItem, ObservationID?)? {
    note.criterion.map { (.criterion($0), note.observation) }
  }
}
