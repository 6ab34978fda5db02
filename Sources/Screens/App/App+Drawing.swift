import Assessment
package import Canvas
import PlainText
import Wording

extension App {
  /// The rows that the header and the footer take together.
  static let frameRows = 6
  /// The smallest terminal that the screens are made for.
  package static let smallest = Size(rows: 17, columns: 60)

  /// Draws everything at a size: header, page, footer.
  package func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    if isMasked {
      let line = world.text(ScreenText.masked)
      canvas.put(
        line, row: size.rows / 2, column: max(0, (size.columns - TextWidth.columns(of: line)) / 2),
        role: .muted)
      return canvas
    }
    let page = Rectangle(row: 3, column: 0, rows: size.rows - Self.frameRows, columns: size.columns)
    drawPage(on: &canvas, in: page)
    drawFooter(on: &canvas)
    return canvas
  }

  /// A panel stands below the screen that it belongs to, whose header stays.
  private func drawPage(on canvas: inout Canvas, in page: Rectangle) {
    let full = stack.lastIndex { !($0 is any PanelModel) } ?? 0
    guard stack.indices.contains(full) else { return }
    let base = stack[full]
    var area = page
    if let panel = top as? any PanelModel {
      // A long sentence in the status line takes its rows from the screen below the panel, never the panel's last.
      let covered = max(0, statusLines(width: canvas.size.columns).count - 1)
      let room = max(3, page.size.rows - covered - 2)
      let rows = min(max(3, panel.rows(in: page.size, world)), room)
      area = Rectangle(
        row: page.origin.row, column: 0, rows: max(0, page.size.rows - covered - rows), columns: page.size.columns)
      base.draw(on: &canvas, in: area, world)
      canvas.cursor = nil
      // What stands below a panel is in sight and out of reach.
      canvas.hits = []
      canvas.horizontalRule(row: area.rows.upperBound, glyphs: world.glyphs)
      let inside = Rectangle(
        row: area.rows.upperBound + 1, column: 0, rows: rows - 1, columns: page.size.columns)
      canvas.fill(inside)
      panel.draw(on: &canvas, in: inside, world)
    } else {
      base.draw(on: &canvas, in: area, world)
    }
    draw(base.header(world), on: &canvas)
  }

  private func draw(_ header: Header, on canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rectangle(row: 0, column: 0, rows: 2, columns: width), role: .header)
    let rightWidth = TextWidth.columns(of: header.right)
    canvas.put(
      TextWidth.truncated(header.title, to: max(0, width - rightWidth - 3), ellipsis: world.glyphs.ellipsis),
      row: 0, column: 1, role: .header, attributes: .bold)
    canvas.put(
      header.right, row: 0, endingBefore: width - 1, role: header.rightIsRunning ? .running : .header)
    canvas.put(
      TextWidth.truncated(header.second, to: width - 2, ellipsis: world.glyphs.ellipsis), row: 1,
      column: 1, role: .header)
    let room = width - 3 - TextWidth.columns(of: header.second)
    header.progress?.draw(on: &canvas, row: 1, endingBefore: width - 1, room: room, world, role: .header)
    canvas.horizontalRule(row: 2, glyphs: world.glyphs)
  }

  /// A long sentence takes rows from the page above, which itself does not move.
  private func drawFooter(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let lines = statusLines(width: width)
    let row = canvas.size.rows - 2 - max(1, lines.count)
    canvas.fill(Rectangle(row: row, column: 0, rows: canvas.size.rows - row, columns: width), role: .text)
    canvas.horizontalRule(row: row, glyphs: world.glyphs)
    if let status {
      for (index, line) in lines.enumerated() {
        canvas.put(line, row: row + 1 + index, column: 1, role: status.role)
      }
      canvas.put(recordedMark, row: row + lines.count, endingBefore: width - 1, role: .done)
    } else if let handover = HandoverLine.sentence(stack, world) {
      let line = TextWidth.truncated(world.text(handover), to: width - 2, ellipsis: world.glyphs.ellipsis)
      canvas.put(line, row: row + 1, column: 1, role: .muted)
    }
    drawKeys(on: &canvas, row: canvas.size.rows - 1)
  }

  /// What a recorded change has at its right.
  private var recordedMark: SafeText {
    status?.kind == .recorded ? world.text(ScreenText.recorded) + " " + world.glyphs.done : ""
  }

  private func statusLines(width: Int) -> [SafeText] {
    guard let status else { return [] }
    let room = width - 3 - TextWidth.columns(of: recordedMark)
    let lines = TextWrapping.lines(world.text(status.sentence), width: max(10, room))
    if lines.count > 1, status.kind == .recorded, world.state.running(for: world.me) != nil {
      // While a customer is observed the criterion's text stays in sight: what was recorded is short, or cut.
      return [TextWidth.truncated(world.text(status.sentence), to: room, ellipsis: world.glyphs.ellipsis)]
    }
    guard lines.count > 4 else { return lines }
    let last = TextWidth.truncated(
      lines[3] + " " + world.glyphs.ellipsis, to: room, ellipsis: world.glyphs.ellipsis)
    return lines.prefix(3) + [last]
  }

  /// At most eight keys, those that matter here and now; one that is off leaves its place to the next.
  private func drawKeys(on canvas: inout Canvas, row: Int) {
    let screen = top
    let foremost = screen.foremost(world)
    func rank(_ binding: Binding) -> Int { binding.action == foremost ? -1 : binding.rank ?? 0 }
    let ranked = keymap.bindings(in: screen.context)
      .filter { ($0.rank != nil || $0.action == foremost) && obstacle(to: $0.action, on: screen) == nil }
      .sorted { rank($0) < rank($1) }
    let help = ranked.filter { $0.action == .help }
    let shown = ranked.filter { $0.action != .help }.prefix(7)
    var column = 1
    let width = canvas.size.columns
    // Where it is tight, the key of the help stands without its word.
    let needed = shown.reduce(0) { $0 + columns(of: $1) + 2 }
    let fullHelp = help.first.map { columns(of: $0) } ?? 0
    let isTight = column + needed + fullHelp > width
    let helpWidth = isTight ? help.first.map { TextWidth.columns(of: keyName($0)) } ?? 0 : fullHelp
    func fits(_ bindings: [Binding]) -> Bool {
      bindings.reduce(column) { $0 + columns(of: $1) + 2 } + helpWidth <= width
    }
    var kept: [Binding] = []
    for binding in shown {
      // The way on is never what gives way.
      while binding.action == .finish, !kept.isEmpty, !fits(kept + [binding]) { kept.removeLast() }
      if fits(kept + [binding]) { kept.append(binding) }
    }
    for binding in kept {
      column = put(binding, on: &canvas, row: row, column: column) + 2
    }
    guard let help = help.first else { return }
    if isTight {
      let used = canvas.put(keyName(help), row: row, column: column, role: .keycap)
      canvas.makeReachable(row: row, columns: column..<column + used, help.keys.first.map { .key($0) })
    } else {
      _ = put(help, on: &canvas, row: row, column: column)
    }
  }

  private func keyName(_ binding: Binding) -> SafeText {
    SafeText(binding.keys.first?.displayName(in: world.naming) ?? "")
  }

  private func label(of binding: Binding) -> SafeText {
    world.text(top.label(of: binding.action, world) ?? binding.label)
  }

  private func columns(of binding: Binding) -> Int {
    TextWidth.columns(of: keyName(binding)) + 1 + TextWidth.columns(of: label(of: binding))
  }

  private func put(_ binding: Binding, on canvas: inout Canvas, row: Int, column: Int) -> Int {
    let used = canvas.put(keyName(binding), row: row, column: column, role: .keycap)
    let end =
      column + used + 1
      + canvas.put(label(of: binding), row: row, column: column + used + 1, role: .footer)
    canvas.makeReachable(row: row, columns: column..<end, binding.keys.first.map { .key($0) })
    return end
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = world.text(
      ScreenText.tooSmall(
        columns: canvas.size.columns, rows: canvas.size.rows, leastColumns: Self.smallest.columns,
        leastRows: Self.smallest.rows))
    for (index, line) in TextWrapping.lines(text, width: max(1, canvas.size.columns)).enumerated() {
      canvas.put(line, row: index, column: 0)
    }
  }
}

extension Status {
  fileprivate var role: Role {
    switch kind {
    case .recorded, .information: .text
    case .refused, .warning: .warning
    case .error: .error
    }
  }
}

/// A screen that takes the lower part only and leaves the one below it in sight.
package protocol PanelModel: ScreenModel {
  /// The rows that it would like, a line above it included.
  func rows(in page: Size, _ world: World) -> Int
}
