import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension BlocHeader {
  /// The two lines at the top while the interview is held, in both of its views.
  static func interview(_ bloc: BlocID, _ world: World) -> Header {
    let interview = world.state.evaluation(bloc).interview
    let isPaused = interview.current(for: world.me)?.course.state == .paused
    let time = world.state.interviewTime(bloc, at: world.now)
    let used = world.text(.duration(time?.seconds ?? 0))
    let sign = isPaused ? world.text(ScreenText.paused) : interview.isRunning ? world.glyphs.running : ""
    let clock: SafeText = "\(used) / \(world.text(.duration(time?.planned ?? 0)))"
    return Header(
      title: title(bloc, .interviewing, world), right: sign.isEmpty ? clock : sign + " " + clock,
      rightIsRunning: interview.isRunning && !isPaused, second: second(bloc, time, world))
  }

  /// What the clock has to say, with its sign where time is over, before what is left of the plan.
  private static func second(_ bloc: BlocID, _ time: InterviewTime?, _ world: World) -> SafeText {
    let plan = world.text(toAddress(bloc, world))
    let interview = world.state.evaluation(bloc).interview
    guard let time, !interview.sittings.isEmpty, !world.state.interviewHolds(bloc),
      let words = world.words.interviewTime(time)
    else { return plan }
    let separator = " " + world.glyphs.separator + " "
    switch time.stage {
    case .within: return plan
    // Once it has stopped, what would have been left says nothing.
    case .ending: return interview.isRunning ? world.text(words.capitalized) + separator + plan : plan
    case .over, .farOver: return world.glyphs.missing + " " + world.text(words) + separator + plan
    }
  }

  /// Whose grid is to be filled on this computer too before both can be brought together, until the interview begins.
  private static func missingHere(_ bloc: BlocID, _ world: World) -> EvaluatorID? {
    let evaluation = world.state.evaluation(bloc)
    guard evaluation.interview.sittings.isEmpty, let me = world.me,
      world.state.gridHolds(bloc, of: me), ExchangeActions.isTogether(bloc, world)
    else { return nil }
    return evaluation.team.first { $0 != me && !world.state.gridHolds(bloc, of: $0) }
  }

  /// `À aborder : 1 point, 1 compétence jamais observée`.
  private static func toAddress(_ bloc: BlocID, _ world: World) -> Sentence {
    if world.state.interviewHolds(bloc) {
      return ExchangeActions.isTogether(bloc, world) ? ScreenText.interviewWaits : ScreenText.interviewWaitsElsewhere
    }
    if let missing = missingHere(bloc, world) { return ScreenText.gridMissingHere(world.words.of(missing)) }
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
