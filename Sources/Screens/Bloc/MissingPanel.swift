package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// What stands between now and the end of a bloc's phase, and the key that ends it.
package struct MissingPanel: PanelModel {
  package let context = Context.list
  let bloc: BlocID
  let phase: Phase
  var chosen = 0

  package init(bloc: BlocID, phase: Phase) {
    self.bloc = bloc
    self.phase = phase
  }

  package func rows(in page: Size, _ world: World) -> Int {
    let rows = drawn(page.columns, world).count
    return min(rows + 3, max(6, page.rows * 4 / 5))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let lines = OpenPoints(bloc, phase, world).lines
    let last = max(0, lines.count - 1)
    chosen = min(chosen, last)
    if action == .up || action == .previous { chosen = max(0, chosen - 1) }
    if action == .down || action == .next { chosen = min(last, chosen + 1) }
    if action == .first || action == .pageUp { chosen = 0 }
    if action == .last || action == .pageDown { chosen = last }
    if action == .back || action == .quit { return .pop }
    guard action == .confirm, lines.indices.contains(chosen) else { return .none }
    return Mending(bloc: bloc, world: world).answer(to: lines[chosen])
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target { chosen = line }
    return .none
  }

  package mutating func appear(_ world: World) -> [Request] {
    stayOnProblem(world)
    return []
  }

  /// Closes when the phase is ended, even where the other evaluator is still waited for.
  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .recorded(let events) = outcome else { return .none }
    stayOnProblem(world)
    if world.state.phase(bloc, for: world.me) != phase { return .pop }
    let hasEnded = events.contains { event in
      switch event {
      case .bloc(_, .observingClosed), .bloc(_, .interviewClosed), .grid(_, .gridCompleted): true
      case .bloc, .grid, .dossier: false
      }
    }
    return hasEnded ? .pop : .none
  }

  /// What was settled is gone from the list: the cursor goes on to what still stands in the way, not to what may wait.
  private mutating func stayOnProblem(_ world: World) {
    let lines = OpenPoints(bloc, phase, world).lines
    guard lines.indices.contains(chosen), lines[chosen].mayWait else { return }
    chosen = lines.lastIndex { !$0.mayWait } ?? chosen
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let lines = OpenPoints(bloc, phase, world).lines
    let here = min(chosen, max(0, lines.count - 1))
    let width = area.size.columns
    canvas.put(
      world.text(ScreenText.missingTitle(phase.definite, count: count(lines))), row: area.origin.row,
      column: 1,
      role: .title, attributes: .bold, maxWidth: width - 2)
    let rows = drawn(width, world)
    let room = max(1, area.size.rows - 2)
    let start = rows.firstIndex { $0.line == here } ?? 0
    let end = rows.lastIndex { $0.line == here } ?? 0
    let first = max(0, min(max(0, end - room + 1), start))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      canvas.makeReachable(
        row: area.origin.row + 1 + index, columns: area.columns, .line(row.line, part: 0))
      draw(row, isHere: row.line == here, at: area.origin.row + 1 + index, width, on: &canvas, world)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + room < rows.count {
      canvas.put(world.glyphs.below, row: area.origin.row + room, column: edge, role: .muted)
    }
    if lines.indices.contains(here) {
      canvas.put(
        world.text(Mending(bloc: bloc, world: world).hint(for: lines[here])), row: area.rows.upperBound - 1,
        column: 1, role: .muted, maxWidth: width - 2)
    }
  }

  package func header(_ world: World) -> Header { Header(title: "") }

  private struct Row {
    var line: Int
    var sign: SafeText
    var role: Role
    var text: SafeText
  }

  func count(_ lines: [OpenPoints.Line]) -> Int {
    lines.count { line in
      if case .problem = line { true } else { false }
    }
  }

  private func drawn(_ width: Int, _ world: World) -> [Row] {
    OpenPoints(bloc, phase, world).lines.enumerated().flatMap { index, line -> [Row] in
      let (sign, role) = sign(of: line, world.glyphs)
      return TextWrapping.lines(world.text(sentence(of: line, world)), width: max(20, width - 7)).enumerated()
        .map { Row(line: index, sign: $0.offset == 0 ? sign : " ", role: role, text: $0.element) }
    }
  }

  private func draw(
    _ row: Row, isHere: Bool, at place: Int, _ width: Int, on canvas: inout Canvas, _ world: World
  ) {
    if isHere {
      canvas.fill(Rectangle(row: place, column: 1, rows: 1, columns: width - 3), role: .here)
      if row.sign != " " { canvas.put(world.glyphs.here, row: place, column: 1, role: .here) }
    }
    canvas.put(row.sign, row: place, column: 3, role: isHere ? .here : row.role)
    canvas.put(row.text, row: place, column: 5, role: isHere ? .here : .text, maxWidth: width - 6)
  }

  private func sign(of line: OpenPoints.Line, _ glyphs: Glyphs) -> (SafeText, Role) {
    switch line {
    case .problem(let problem):
      switch problem.rule.tier {
      case .hard: (glyphs.missing, .missing)
      case .soft: (glyphs.unknown, .accent)
      }
    case .waiveAll: (glyphs.arrow == "→" ? glyphs.arrow : ">", .accent)
    case .hint: (glyphs.nothing, .muted)
    case .end, .ready: (glyphs.done, .done)
    case .describe: (glyphs.nothing, .muted)
    case .pair, .pairSittings, .atInterview: (glyphs.unknown, .accent)
    }
  }

  func sentence(of line: OpenPoints.Line, _ world: World) -> Sentence {
    switch line {
    case .problem(let problem): world.words.problem(problem, in: bloc)
    case .waiveAll(let rule, let subjects): ScreenText.oneMotif(rule.words, count: subjects.count)
    case .hint(let hint): hint.sentence(in: bloc, world)
    case .end: ScreenText.nothingMissing(phase.definite)
    case .describe(let id, let open):
      ScreenText.leadsToDescription(
        world.words.observation(id, in: bloc).capitalized, world.words.toDescribe(open))
    case .pair(let pair):
      ScreenText.proposedPair(
        world.words.both(pair.first, pair.second, in: bloc).definite, .duration(pair.overlap))
    case .pairSittings(let pair):
      ScreenText.proposedPair(
        SittingActions(bloc: bloc, world: world).both((pair.first, pair.second)), .duration(pair.overlap))
    case .atInterview(let person): ScreenText.wasAtInterview(world.words.evaluator(person))
    case .ready: phase == .agreeing ? ScreenText.readyToDecide : ScreenText.nothingLeft
    }
  }
}
