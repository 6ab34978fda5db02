package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// What the closing interview will have to address, to be read before it begins: each point with the
/// evaluator's notes beside it.
package struct PlanScreen: ScreenModel {
  package let context = Context.plan
  private let bloc: BlocID
  private let phase: Phase
  private let item: GridItem?
  /// The line under the cursor.
  private var chosen = 0

  package init(bloc: BlocID, item: GridItem?, phase: Phase) {
    self.bloc = bloc
    self.item = item
    self.phase = phase
  }

  private func plan(_ world: World) -> InterviewPlan {
    world.me.map { world.state.ownPlan(bloc, of: $0) } ?? world.state.plan(bloc)
  }

  private func lines(_ world: World) -> [InterviewLine] {
    InterviewLine.all(bloc, plan(world), world)
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return .pop }
    let lines = lines(world)
    let here = min(chosen, max(0, lines.count - 1))
    if action == .otherView || action == .coverage {
      return Response(move: .replace(CoverageScreen(bloc: bloc, item: item, phase: phase)))
    }
    if action == .confirm, lines.indices.contains(here), let item = lines[here].gridItem {
      return Response(move: .popTo(item))
    }
    let last = max(0, lines.count - 1)
    chosen = here
    if action == .up || action == .previous { chosen = max(0, here - 1) }
    if action == .down || action == .next { chosen = min(last, here + 1) }
    if action == .first || action == .pageUp { chosen = 0 }
    if action == .last || action == .pageDown { chosen = last }
    return .none
  }

  private struct Row {
    var line: Int?
    var sign: SafeText = ""
    var text: SafeText
    var role = Role.text
    var isHead = false
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let rows = rows(area.size.columns, world)
    let lines = lines(world)
    guard !lines.isEmpty else {
      canvas.put(world.text(ScreenText.nothingToAddress), row: area.origin.row + 1, column: 3, role: .muted)
      return
    }
    let here = min(chosen, lines.count - 1)
    let room = area.size.rows
    let start = rows.firstIndex { $0.line == here } ?? 0
    let end = rows.lastIndex { $0.line == here } ?? 0
    let first = max(0, min(max(0, end - room + 1), start))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      let place = area.origin.row + index
      let isHere = row.isHead && row.line == here
      if isHere {
        canvas.fill(Rectangle(row: place, column: 1, rows: 1, columns: area.size.columns - 3), role: .here)
        if !row.sign.isEmpty { canvas.put(world.glyphs.here, row: place, column: 1, role: .here) }
      }
      canvas.put(row.sign, row: place, column: 3, role: isHere ? .here : row.role)
      canvas.put(
        row.text, row: place, column: row.line == nil ? 2 : 5,
        role: isHere ? .here : row.isHead ? .text : row.role,
        maxWidth: area.size.columns - 7)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row, column: edge, role: .muted) }
    if first + room < rows.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  private func rows(_ width: Int, _ world: World) -> [Row] {
    var rows: [Row] = []
    var hasSuggestions = false
    for (index, line) in lines(world).enumerated() {
      var (sign, role) = (world.glyphs.missing, Role.missing)
      if case .toSee = line { (sign, role) = (world.glyphs.unknown, .accent) }
      if case .suggested = line {
        (sign, role) = (world.glyphs.nothing, .muted)
        if !hasSuggestions { rows.append(Row(text: world.text(ScreenText.ifTimeIsLeft), role: .muted)) }
        hasSuggestions = true
      }
      rows += TextWrapping.lines(world.text(line.name(in: bloc, world)), width: max(20, width - 9))
        .enumerated().map {
          Row(line: index, sign: $0.offset == 0 ? sign : "", text: $0.element, role: role, isHead: true)
        }
      rows += line.evidence(in: bloc, world).flatMap { TextWrapping.lines($0, width: max(20, width - 9)) }
        .map { Row(line: index, text: world.glyphs.vertical + " " + $0, role: .field) }
    }
    return rows
  }

  package func header(_ world: World) -> Header {
    let plan = plan(world)
    let isJoint = world.state.evaluation(bloc).filling.isJoint
    let count = ScreenText.toAddress(
      points: plan.fixed.count, competences: plan.unseenRequired ? plan.unseen.count : 0,
      verdicts: lines(world).count { if case .toSee = $0 { true } else { false } })
    let basis = isJoint ? ScreenText.planIsPairs : ScreenText.planIsOwn
    return Header(
      title: BlocHeader.title(bloc, ScreenText.planBefore, world),
      second: world.text([count, basis].joined(separator: " · ")))
  }
}
