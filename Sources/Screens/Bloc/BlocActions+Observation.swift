import Assessment
import PlainText
import Referential
import Wording

extension BlocActions {
  /// What can be done with the observation under the cursor.
  static func observationEntries(
    _ bloc: BlocID, _ column: ObservationID?, _ world: World
  ) -> [ListPanel.Entry] {
    var entries: [ListPanel.Entry] = []
    if let actions = ObservationActions(bloc, column, world) {
      entries = actions.entries
    } else if world.state.phase(bloc, for: world.me) == .observing {
      let words = world.state.referential.bloc(bloc)?.protocol.observations.situation.definite
      entries = [
        ListPanel.Entry(
          ScreenText.actionVoid(words ?? ScreenText.noObservation), obstacle: ScreenText.noObservation
        ) { .none }
      ]
    }
    guard world.state.referential.bloc(bloc)?.protocol.contactSheets == true else { return entries }
    return entries + [
      entry(ScreenText.actionSheets, .recordContactSheets, bloc, world) {
        .push(ActionForms.contactSheets(bloc, world))
      }
    ]
  }
}
