import Assessment
import Referential
import Wording

/// The line that always says what the next hand-over is, who does it, and by which key.
enum HandoverLine {
  /// Nil where there is none, and while a customer is observed.
  static func sentence(_ stack: [any ScreenModel], _ world: World) -> Sentence? {
    guard let place = stack.lastIndex(where: { !($0 is any PanelModel) }) else { return nil }
    let screen = stack[place]
    // A panel above has keys of its own.
    let context = place == stack.count - 1 ? screen.context : nil
    if let phase = screen as? any PhaseScreen, let open = world.open {
      if phase.phase == .observing, world.state.running(for: world.me) != nil { return nil }
      return sentence(phase.bloc, open.state, world.me, open.exchanged, context, world)
    }
    guard let home = screen as? HomeScreen, let entry = home.here(world),
      case .readable(let state) = entry.content, let bloc = home.bloc(of: state)
    else { return nil }
    // The bloc under the cursor speaks first; a dossier has one file for all of them.
    let blocs = [bloc] + state.referential.blocs.map(\.id).filter { $0 != bloc }
    return blocs.lazy.compactMap {
      sentence($0, state, entry.me ?? world.me, entry.exchanged, context, world)
    }.first
  }

  private static func sentence(
    _ bloc: BlocID, _ state: DossierState, _ me: EvaluatorID?, _ exchanged: Exchanged, _ context: Context?,
    _ world: World
  ) -> Sentence? {
    guard let me,
      let next = state.nextHandover(bloc, for: me, exchanged, keysHere: world.keysHere(of: state))
    else { return nil }
    let key = context.flatMap { self.key(for: next, in: $0, world.keymap) }
    return Wording(language: world.language, state: state, today: world.today).handover(next, by: key)
  }

  /// The key of the place, or that of the list of actions where the letter means something else there.
  private static func key(for next: NextHandover, in context: Context, _ keymap: Keymap) -> NamedKey? {
    func first(_ keys: [NamedKey]) -> NamedKey? {
      keys.first { key in Action(rawValue: key.rawValue).flatMap { keymap.binding(of: $0, in: context) } != nil }
    }
    return switch next {
    case .send: first([.send, .more])
    case .receive: first([.receive, .more])
    case .tellCode, .askCode: first([.more])
    case .afterGrid, .afterChange: nil
    }
  }
}
