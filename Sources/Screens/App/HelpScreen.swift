package import Canvas
import PlainText
package import Wording

/// All keys of the place that help was asked from, with why some do nothing now.
package struct HelpScreen: ScreenModel {
  package let context = Context.help
  private let about: Context
  private let obstacles: [Action: Sentence]
  private let details: [Action: Sentence]
  private let keymap: Keymap
  /// The first row on show.
  private var first = 0

  package init(
    about: Context, obstacles: [Action: Sentence], details: [Action: Sentence] = [:],
    keymap: Keymap = .standard
  ) {
    self.about = about
    self.obstacles = obstacles
    self.details = details
    self.keymap = keymap
  }

  package func showsClock(_ world: World) -> Bool { false }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit || action == .help { return .pop }
    let last = max(0, KeyRow.rows(of: about, in: keymap, naming: .french).count * 2 - 1)
    if action == .up { first = max(0, first - 1) }
    if action == .down { first = min(last, first + 1) }
    if action == .pageUp { first = max(0, first - 10) }
    if action == .pageDown { first = min(last, first + 10) }
    if action == .first { first = 0 }
    if action == .last { first = last }
    return .none
  }

  package func header(_ world: World) -> Header {
    Header(
      title: world.text(ScreenText.helpTitle(about.words)),
      second: world.text(about.takesText ? ScreenText.helpHintOfTexts : ScreenText.helpHint))
  }

  /// A key's line, or what follows of it.
  private struct Line {
    var keys: SafeText
    var text: SafeText
    var role: Role
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let blocks = area.size.columns >= 110 ? 2 : 1
    let width = area.size.columns / blocks
    let lines = lines(width: width - 3, world)
    let perBlock = blocks == 1 ? lines.count : (lines.count + 1) / 2
    let top = max(0, min(first, perBlock - area.size.rows))
    for block in 0..<blocks {
      let part = lines.dropFirst(block * perBlock).prefix(perBlock).dropFirst(top).prefix(area.size.rows)
      for (index, line) in part.enumerated() {
        let row = area.origin.row + index
        canvas.put(line.keys, row: row, column: block * width + 1, role: .keycap, maxWidth: Self.keyWidth - 1)
        canvas.put(line.text, row: row, column: block * width + 1 + Self.keyWidth, role: line.role)
      }
    }
    if top + area.size.rows < perBlock {
      canvas.put(
        world.glyphs.below, row: area.rows.upperBound - 1, column: area.size.columns - 1, role: .muted)
    }
    if top > 0 {
      canvas.put(world.glyphs.above, row: area.origin.row, column: area.size.columns - 1, role: .muted)
    }
  }

  /// The columns that the names of keys take.
  private static let keyWidth = 21

  private func lines(width: Int, _ world: World) -> [Line] {
    let naming = world.naming
    let room = max(10, width - Self.keyWidth)
    return KeyRow.rows(of: about, in: keymap, naming: naming).flatMap { row -> [Line] in
      let help = TextWrapping.lines(world.text(row.help), width: room).map {
        Line(keys: "", text: $0, role: .text)
      }
      let why = row.action.flatMap { obstacles[$0] }.map {
        world.text(ScreenText.offNow) + world.colon + world.text($0)
      }
      let detail = why == nil ? row.action.flatMap { details[$0] }.map { world.text($0.capitalized) } : nil
      let off = (why ?? detail).map { TextWrapping.lines($0, width: room) } ?? []
      var all = help + off.map { Line(keys: "", text: $0, role: .muted) }
      if !all.isEmpty { all[0].keys = SafeText(row.keys) }
      return all
    }
  }
}
