import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// One line of the closing interview's screen that the cursor stops at.
enum InterviewLine: Hashable {
  /// A competence that the evaluator left "à voir": its verdict is still to be given.
  case toSee(CompetenceID)
  /// What is to be addressed.
  case required(PlanItem)
  /// What may be, if there is time.
  case suggested(PlanItem)

  /// The thing to tick off; a verdict still to be given is none.
  var planItem: PlanItem? {
    switch self {
    case .toSee: nil
    case .required(let item), .suggested(let item): item
    }
  }

  /// The line of the grid that it is about.
  var gridItem: GridItem? {
    switch self {
    case .toSee(let id), .required(.competence(let id)), .suggested(.competence(let id)): .competence(id)
    case .required(.criterion(let id)), .suggested(.criterion(let id)): .criterion(id)
    case .required(.fixed), .suggested(.fixed): nil
    }
  }

  /// All of them, what is left "à voir" in front.
  static func all(_ bloc: BlocID, _ world: World) -> [InterviewLine] {
    let plan = world.state.plan(bloc)
    let evaluation = world.state.evaluation(bloc)
    let competences = world.state.referential.bloc(bloc)?.competences.map(\.id) ?? []
    let toSee = competences.filter { id in
      world.me.flatMap { evaluation.competenceVerdict(of: $0, id) } == .toSee
    }
    let optional = plan.unseenRequired ? [] : plan.unseen.map { PlanItem.competence($0) }
    return toSee.map { .toSee($0) } + plan.required.map { .required($0) }
      + (optional + plan.suggested.map { .criterion($0) }).map { .suggested($0) }
  }
}

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
    if action == .pause, !interview.isRunning { return Obstacle(ScreenText.interviewDoesNotRun) }
    if action == .setAside || action == .clear, line?.planItem == nil {
      return Obstacle(ScreenText.verdictInTable)
    }
    return nil
  }
}

extension BlocHeader {
  /// The two lines at the top while the interview is held, in both of its views.
  static func interview(_ bloc: BlocID, _ world: World) -> Header {
    let interview = world.state.evaluation(bloc).interview
    let isPaused = interview.sittings.last?.state == .paused
    let minutes = world.state.referential.bloc(bloc).map { world.state.interviewMinutes($0.protocol) } ?? 0
    let time = world.text(.duration(interview.seconds(at: world.now)))
    let sign = isPaused ? world.text(ScreenText.paused) : interview.isRunning ? world.glyphs.running : ""
    let clock: SafeText = "\(time) / \(world.text(.duration(minutes * 60)))"
    return Header(
      title: title(bloc, .interviewing, world), right: sign.isEmpty ? clock : sign + " " + clock,
      rightIsRunning: interview.isRunning && !isPaused, second: world.text(toAddress(bloc, world)))
  }

  /// `À aborder : 1 point, 1 compétence jamais observée`.
  private static func toAddress(_ bloc: BlocID, _ world: World) -> Sentence {
    if world.state.interviewHolds(bloc) { return ScreenText.interviewWaits }
    let outcomes = world.state.evaluation(bloc).interview.outcomes
    var (points, competences, verdicts) = (0, 0, 0)
    for line in InterviewLine.all(bloc, world) {
      switch line {
      case .toSee: verdicts += 1
      case .required(let item) where outcomes[item] == nil:
        if case .competence = item { competences += 1 } else { points += 1 }
      case .required, .suggested: break
      }
    }
    return ScreenText.toAddress(points: points, competences: competences, verdicts: verdicts)
  }
}
