import Assessment
import Referential
import Wording

/// From one bloc's interview to the next: several follow each other on one day.
enum NextInterview {
  /// The blocs whose interview can be begun, in the order in which they would follow.
  private static func ready(after bloc: BlocID, _ world: World) -> [BlocID] {
    world.state.blocs(after: bloc).filter { readiness($0, world) == .ready }
  }

  private static func readiness(_ bloc: BlocID, _ world: World) -> InterviewReadiness {
    world.me.map { world.state.interviewReadiness(bloc, for: $0) }
      ?? .inPhase(world.state.phase(bloc, for: nil))
  }

  /// Another bloc whose interview runs.
  static func running(besides bloc: BlocID, _ world: World) -> BlocID? {
    world.state.blocs(after: bloc).first { $0 != bloc && world.state.evaluation($0).interview.isRunning }
  }

  /// Why there is none to go on to.
  static func obstacle(after bloc: BlocID, _ world: World) -> Obstacle? {
    guard ready(after: bloc, world).isEmpty else { return nil }
    let others = world.state.blocs(after: bloc).map { ($0, readiness($0, world)) }
    return Obstacle(world.words.noInterviewReady(others))
  }

  /// Ends what runs here and starts the next one; asks which where there are several.
  static func response(after bloc: BlocID, _ world: World) -> Response {
    let next = ready(after: bloc, world)
    guard next.count != 1, !next.isEmpty else {
      return next.first.map { going(from: bloc, to: $0, world) { .replace($0) } } ?? .none
    }
    return .push(
      ListPanel(
        title: ScreenText.whichNextInterview,
        entries: next.map { other in
          ListPanel.Entry(world.words.bloc(other)) {
            going(from: bloc, to: other, world) { .popReplacing($0) }
          }
        }))
  }

  private static func going(
    from bloc: BlocID, to next: BlocID, _ world: World, _ move: (any ScreenModel) -> Response.Move
  ) -> Response {
    let isRunning = world.state.evaluation(bloc).interview.isRunning
    let commands: [Command] = (isRunning ? [.endInterview(bloc)] : []) + [.startInterview(next)]
    let place = Place(bloc: next)
    return Response(
      requests: [.record(commands), .remember(place)], move: move(InterviewScreen(place: place)))
  }
}
