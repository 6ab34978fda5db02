import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  /// The jump to what is open, the search and the filter; nil where the action is another.
  mutating func find(_ action: Action, _ world: World) -> Response? {
    if search != nil { return searching(action, world) }
    if action == .nextOpen { return goToNextOpen(world) }
    if action == .search {
      search = GridSearch(from: item)
      return Response.none
    }
    if action == .filter { return nextFilter(world) }
    // The way out of a filter comes before the way out of the bloc.
    if action == .back, filtered != nil {
      filtered = nil
      return .say(ScreenText.everythingShown)
    }
    return nil
  }

  /// The lines on show: all, or those of the filter and the one that keys act on.
  func shownItems(_ world: World) -> [GridItem] { items(world).filter { isShown($0) } }

  func isShown(_ line: GridItem) -> Bool {
    guard let filtered else { return true }
    return filtered.items.contains(line) || line == item
  }

  /// What the header says while lines are left out.
  func filterHeader(_ world: World) -> SafeText? {
    guard let filtered else { return nil }
    return world.text(
      ScreenText.filtered(
        filtered.filter.words, shown: filtered.items.count, of: items(world).count,
        left: filtered.items.filter { filtered.filter.takes($0, in: bloc, world) }.count))
  }

  private mutating func nextFilter(_ world: World) -> Response {
    let choices = GridFilter.choices(stage)
    let next = filtered.map { (choices.firstIndex(of: $0.filter) ?? 0) + 1 } ?? 0
    guard choices.indices.contains(next) else {
      filtered = nil
      return .say(ScreenText.everythingShown)
    }
    let filter = choices[next]
    let all = items(world)
    let taken = Set(all.filter { filter.takes($0, in: bloc, world) })
    filtered = FilteredLines(filter: filter, items: taken)
    if !taken.isEmpty, !taken.contains(item) {
      let here = all.firstIndex(of: item) ?? 0
      item = (all[here...] + all[..<here]).first { taken.contains($0) } ?? item
    }
    var response = remembered
    response.status = Status(
      kind: .information, sentence: ScreenText.nowFiltered(filter.words, shown: taken.count))
    return response
  }

  /// The next line without a mark of one's own in any counted observation, or without a verdict.
  private mutating func goToNextOpen(_ world: World) -> Response {
    let filter = takesVerdicts ? GridFilter.withoutVerdict : .notSeen
    let all = items(world)
    let after = (all.firstIndex(of: item) ?? -1) + 1
    guard let next = (all[after...] + all[..<after]).first(where: { filter.takes($0, in: bloc, world) })
    else {
      return .say(takesVerdicts ? ScreenText.allGraded : ScreenText.nothingUnseen)
    }
    item = next
    return remembered
  }
}
