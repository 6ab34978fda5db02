import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  /// What the sign of the current cell does not say: that its mark was set after the observation had ended.
  func cellDetail(_ world: World) -> SafeText? {
    guard let me = world.me, let column, let criterion,
      let mark = world.state.evaluation(bloc).ownGrid(me).mark(column, criterion), mark.late
    else { return nil }
    let told = world.text(
      ScreenText.lateMark(
        world.state.label(of: column, in: bloc), mark.value.words, world.words.definite(column, in: bloc),
        .dateAndClock(mark.at)))
    return Self.lateSign + " " + told
  }

  /// Stands at the right of a mark that was set late.
  static let lateSign: SafeText = "*"

  func isLate(_ observation: Observation, _ criterion: CriterionID, _ world: World) -> Bool {
    world.me.flatMap { world.state.evaluation(bloc).ownGrid($0).mark(observation.id, criterion)?.late }
      ?? false
  }
}
