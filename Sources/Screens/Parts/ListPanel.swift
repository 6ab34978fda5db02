import Assessment
package import Canvas
import PlainText
package import Wording

/// A list to choose one thing from: actions, people, observations.
package struct ListPanel: PanelModel {
  /// One line of the list; one that is off says why instead of answering.
  package struct Entry: Sendable {
    package var label: Sentence
    package var detail: Sentence?
    package var obstacle: Sentence?
    package var choose: @Sendable () -> Response

    package init(
      _ label: Sentence, detail: Sentence? = nil, obstacle: Sentence? = nil,
      choose: @escaping @Sendable () -> Response
    ) {
      self.label = label
      self.detail = detail
      self.obstacle = obstacle
      self.choose = choose
    }
  }

  package let context = Context.list
  let title: Sentence
  let entries: [Entry]
  var chosen = 0

  package init(title: Sentence, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }

  package func rows(in page: Size, _ world: World) -> Int { min(entries.count + 2, page.rows * 2 / 3) }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let last = max(0, entries.count - 1)
    if action == .up || action == .previous { chosen = chosen == 0 ? last : chosen - 1 }
    if action == .down || action == .next { chosen = chosen >= last ? 0 : chosen + 1 }
    if action == .first || action == .pageUp { chosen = 0 }
    if action == .last || action == .pageDown { chosen = last }
    if action == .back || action == .quit { return .pop }
    guard action == .confirm, entries.indices.contains(chosen) else { return .none }
    let entry = entries[chosen]
    if let obstacle = entry.obstacle { return .say(obstacle, .refused) }
    var response = entry.choose()
    if case .push(let next) = response.move { response.move = .replace(next) }
    return response
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target, entries.indices.contains(line) { chosen = line }
    return .none
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .recorded, .done, .opened, .identityChosen: .pop
    case .exchanged(let exchanged): ExchangeFlow.follow(exchanged) ?? .none
    case .reviewed(let reviewed): ReviewFlow.follow(reviewed, world) ?? .none
    case .refused, .failed, .identityCreated, .document, .signed, .edited: .none
    }
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    canvas.put(world.text(title), row: area.origin.row, column: 1, role: .title, attributes: .bold)
    let room = max(1, area.size.rows - 1)
    let first = max(0, min(chosen - room + 1, entries.count - room))
    for (index, entry) in entries.enumerated().dropFirst(first).prefix(room) {
      let row = area.origin.row + 1 + index - first
      let isHere = index == chosen
      let role: Role = entry.obstacle != nil ? .muted : isHere ? .here : .text
      canvas.fill(
        Rectangle(row: row, column: 1, rows: 1, columns: area.size.columns - 2), role: isHere ? .here : .text)
      canvas.makeReachable(row: row, columns: area.columns, .line(index, part: 0))
      if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .here) }
      let used = canvas.put(
        world.text(entry.label), row: row, column: 3, role: role, maxWidth: area.size.columns - 4)
      guard let detail = entry.obstacle ?? entry.detail else { continue }
      let width = max(0, area.size.columns - used - 8)
      canvas.put(
        TextWidth.truncated(world.text(detail), to: width, ellipsis: world.glyphs.ellipsis), row: row,
        column: 3 + used + 2, role: isHere ? .here : .muted)
    }
    let edge = area.columns.upperBound - 2
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + room < entries.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}
