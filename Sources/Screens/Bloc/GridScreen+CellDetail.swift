import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  /// What the sign of the current cell does not say: that its mark was set after the observation had ended.
  func cellDetail(_ world: World) -> SafeText? {
    guard let me = world.me, let column, let criterion,
      let mark = world.state.mark(of: me, column, criterion, in: bloc), mark.late
    else { return nil }
    let situation =
      world.state.referential.bloc(bloc)?.protocol.observations.situation ?? .interview
    let told = world.text(
      ScreenText.lateMark(
        world.state.label(of: column, in: bloc), mark.value.words, situation.definite,
        .dateAndClock(mark.at)))
    return Self.lateSign + " " + told
  }

  /// Stands at the right of a mark that was set late.
  static let lateSign: SafeText = "*"

  /// Beside verdicts there is no room for the sign, only for the words.
  func isLate(_ observation: Observation, _ criterion: CriterionID, _ world: World) -> Bool {
    guard !takesVerdicts else { return false }
    return world.me.flatMap { world.state.mark(of: $0, observation.id, criterion, in: bloc)?.late }
      ?? false
  }
}
