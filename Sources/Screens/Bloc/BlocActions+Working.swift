import Wording

extension BlocActions {
  /// How one likes to work: nothing of the dossier.
  static func workingEntries(_ world: World) -> [ListPanel.Entry] {
    let advances = world.preferences.advances
    return [
      ListPanel.Entry(
        ScreenText.actionAdvance, detail: advances ? ScreenText.advanceNow : ScreenText.advanceNotNow
      ) {
        var response = Response.ask(.prefer(Preferences(advances: !advances)))
        response.status = Status(
          kind: .information, sentence: advances ? ScreenText.advanceOff : ScreenText.advanceOn)
        return response
      },
      ListPanel.Entry(ScreenText.actionTopRow, detail: ScreenText.topRowDetail) { .push(TopRowPanel()) },
    ]
  }
}
