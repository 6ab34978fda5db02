import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// What keeps the interview's keys from doing anything.
enum InterviewObstacles {
  /// For keys that give a verdict.
  static func toVerdict(_ action: Action, _ bloc: BlocID, _ world: World) -> Obstacle? {
    guard [.yes, .no, .notObserved, .clear].contains(action) else { return nil }
    if world.state.interviewHolds(bloc) { return Obstacle(ScreenText.interviewClosed) }
    return world.state.evaluation(bloc).interview.sittings.isEmpty
      ? Obstacle(ScreenText.startInterviewFirst) : nil
  }

  /// For keys of the plan and of the clock.
  static func toPlan(_ action: Action, _ line: InterviewLine?, _ bloc: BlocID, _ world: World) -> Obstacle? {
    let interview = world.state.evaluation(bloc).interview
    let changes: [Action] = [.start, .pause, .setAside, .clear, .describe]
    if changes.contains(action), world.state.interviewHolds(bloc) {
      return Obstacle(ScreenText.interviewClosed)
    }
    if action == .start, interview.isRunning { return Obstacle(ScreenText.interviewRuns) }
    if action == .start, let other = NextInterview.running(besides: bloc, world) {
      return Obstacle(ScreenText.otherInterviewRuns(world.words.bloc(other)))
    }
    if action == .pair {
      return world.state.interviewHolds(bloc)
        ? Obstacle(ScreenText.interviewClosed) : SittingActions(bloc: bloc, world: world).obstacle.map { Obstacle($0) }
    }
    if action == .nextBloc { return NextInterview.obstacle(after: bloc, world) }
    if action == .pause, !interview.isRunning { return Obstacle(ScreenText.interviewDoesNotRun) }
    if action == .setAside || action == .clear, line?.planItem == nil {
      return Obstacle(ScreenText.verdictInTable)
    }
    return nil
  }
}
