package import Canvas
import PlainText
import Wording

/// Where a reviewer begins: with the question of trust while nobody is known, else with the list.
package enum ReviewScreens {
  package static func first(_ world: World) -> any ScreenModel {
    world.archive?.hasTrust == true ? ReviewListScreen() : TrustScreen()
  }
}

/// Before hundreds of unknown signers: take the organisation's keyring, or go on without.
package struct TrustScreen: ScreenModel {
  package let context = Context.list
  var chosen = 0

  package init() {}

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .up || action == .previous || action == .first || action == .pageUp { chosen = 0 }
    if action == .down || action == .next || action == .last || action == .pageDown { chosen = 1 }
    if action == .quit { return .ask(.quit) }
    if action == .back { return .say(ReviewText.nothingToCancel) }
    guard action == .confirm else { return .none }
    return chosen == 0
      ? .push(FilePicker(.keyring, at: world.archive?.folder)) : Response(move: .replace(ReviewListScreen()))
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    // While one chooses, files come in below.
    .none
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target { chosen = line == 0 ? 0 : 1 }
    return .none
  }

  package func header(_ world: World) -> Header {
    ReviewHeader.of(world, second: world.text(ReviewText.trustTitle))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    var row = area.origin.row
    for line in TextWrapping.lines(world.text(ReviewText.trustIntroduction), width: min(100, area.size.columns - 4)) {
      canvas.put(line, row: row, column: 2)
      row += 1
    }
    row += 1
    let entries = [
      (ReviewText.trustImport, ReviewText.trustImportDetail), (ReviewText.trustWithout, ReviewText.trustWithoutDetail),
    ]
    for (index, entry) in entries.enumerated() {
      let isHere = index == chosen
      canvas.fill(
        Rectangle(row: row, column: 1, rows: 1, columns: area.size.columns - 2), role: isHere ? .here : .text)
      canvas.makeReachable(row: row, columns: area.columns, .line(index, part: 0))
      if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .here) }
      let used = canvas.put(world.text(entry.0), row: row, column: 3, role: isHere ? .here : .text)
      canvas.put(
        world.text(entry.1), row: row, column: 5 + used, role: isHere ? .here : .muted,
        maxWidth: max(0, area.size.columns - used - 7))
      row += 1
    }
  }
}

/// The header of the list and of what stands in its place.
enum ReviewHeader {
  static func of(_ world: World, second: SafeText) -> Header {
    guard let archive = world.archive else { return Header(title: "", second: second) }
    let progress = archive.reading.map { Progress($0.done, of: $0.total) }
    return Header(title: world.text(ReviewText.title(archive.folder)), second: second, progress: progress)
  }
}
