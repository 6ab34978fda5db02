import Assessment
import Wording

extension GridScreen {
  /// What a key that is still held says instead of marking the next line; nil for every other key.
  mutating func heldBack(_ action: Action, _ world: World) -> Response? {
    if movingOn.isHeld(action) {
      return .say(ScreenText.stillHeld(world.words.item(item)))
    }
    movingOn.letGo()
    let marks: Set<Action> = [.yes, .no, .notObserved, .toSee]
    if world.preferences.advances, search == nil, marks.contains(action) { movingOn.ask(action) }
    return nil
  }

  /// Goes on to the next line once its mark is recorded.
  mutating func moveOn(_ world: World) -> Response {
    guard movingOn.recorded() else { return .none }
    let lines = shownItems(world)
    guard let here = lines.firstIndex(of: item), lines.indices.contains(here + 1) else { return .none }
    item = lines[here + 1]
    return remembered
  }

  package var awaitsSilence: Bool { movingOn.held != nil }
  package mutating func fallSilent() { movingOn.letGo() }
}
