import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension GridScreen {
  /// The whole bloc at once: short labels with a sign for each observation, the current text below.
  func drawLive(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let rules = world.state.referential.bloc(bloc) else { return }
    // A tall screen has room for the whole text of a line and one's notes on it.
    let textRows = canvas.size.rows >= 32 ? 6 : 3
    let rows = max(1, area.size.rows - textRows)
    let signs = columns(world).suffix(7)
    // The layout is that of the whole page even where a panel covers a part of it, so that nothing jumps.
    let whole = max(rows, canvas.size.rows - App.frameRows - textRows)
    let layout = LiveLayout(
      bloc: rules, size: Size(rows: whole, columns: area.size.columns),
      signs: signs.count + (takesVerdicts ? 1 : 0), here: item, shows: isShown)
    let scrolled = max(0, (layout.rowHere(item) ?? 0) - (rows - 2))
    for block in 0..<layout.blocks {
      let column = block * layout.width
      drawSignHeads(signs, on: &canvas, row: area.origin.row, endingBefore: column + layout.width - 2, world)
    }
    let places = Dictionary(
      items(world).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for placed in layout.lines where placed.row >= scrolled && placed.row < scrolled + rows - 1 {
      let top = area.origin.row + 1 - scrolled
      draw(placed, layout, signs, on: &canvas, top: top, world)
      let left = placed.block * layout.width
      canvas.makeReachable(
        row: top + placed.row, columns: left..<left + layout.width - 2,
        places[placed.item].map { .line($0, part: 0) })
    }
    let used = min(rows, 2 + (layout.lines.map(\.row).max() ?? 0))
    ObservationBar(bloc: bloc, column: column).draw(
      on: &canvas, in: area.inset(top: used, bottom: area.size.rows - rows), world)
    drawText(on: &canvas, from: area.origin.row + rows, rows: textRows, rules, world)
  }

  private func drawSignHeads(
    _ signs: ArraySlice<Observation>, on canvas: inout Canvas, row: Int, endingBefore end: Int, _ world: World
  ) {
    var column = end - 2 * (signs.count + (takesVerdicts ? 1 : 0)) + 1
    for observation in signs {
      let label = world.state.label(of: observation.id, in: bloc)
      let role: Role = observation.isRunning ? .running : observation.id == self.column ? .accent : .muted
      canvas.put(
        SafeText(String(label.prefix(2))), row: row, column: column, role: role,
        attributes: observation.id == self.column ? [.underline] : [])
      column += 2
    }
    if takesVerdicts { canvas.put("=", row: row, column: column, role: .muted) }
  }

  private func draw(
    _ placed: LiveLayout.Placed, _ layout: LiveLayout, _ signs: ArraySlice<Observation>,
    on canvas: inout Canvas, top: Int, _ world: World
  ) {
    let row = top + placed.row
    let left = placed.block * layout.width
    switch placed.line {
    case .competence(let competence):
      let isHere = item == .competence(competence.id)
      canvas.put(
        "\(competence.id.number) \(competence.label)", row: row, column: left + 1,
        role: isHere ? .here : .title, attributes: .bold, maxWidth: layout.width - 4)
      if takesVerdicts {
        let mine = world.me.flatMap {
          world.state.evaluation(bloc).grid($0).verdict(.competence(competence.id))
        }
        let (sign, role) = GridSigns.verdict(mine, world.glyphs)
        canvas.put(sign, row: row, column: left + layout.width - 3, role: role)
      }
    case .criterion(let criterion, let number):
      let isHere = item == .criterion(criterion.id)
      let labelRoom = layout.width - 4 - 2 * layout.signs
      if isHere {
        canvas.fill(Rectangle(row: row, column: left, rows: 1, columns: layout.width - 2), role: .here)
        canvas.put(world.glyphs.here, row: row, column: left, role: .here)
      }
      canvas.put(
        TextWidth.truncated("\(number) \(criterion.label)", to: labelRoom, ellipsis: world.glyphs.ellipsis),
        row: row, column: left + 2, role: isHere ? .here : .text)
      if isFound(.criterion(criterion.id)) {
        canvas.put(world.glyphs.found, row: row, column: left + 1, role: isHere ? .here : .accent)
      } else if !LineNotes.of(.criterion(criterion.id), in: bloc, world).isEmpty {
        canvas.put(world.glyphs.note, row: row, column: left + 1, role: isHere ? .here : .accent)
      }
      var column = left + layout.width - 2 - 2 * layout.signs + 1
      for observation in signs {
        let (sign, role) = GridSigns.mark(mark(observation, criterion.id, world), world.glyphs)
        canvas.put(sign, row: row, column: column, role: isHere ? .here : role)
        if isLate(observation, criterion.id, world) {
          canvas.put(Self.lateSign, row: row, column: column + 1, role: isHere ? .here : .muted)
        }
        column += 2
      }
      if takesVerdicts {
        let mine = world.me.flatMap {
          world.state.evaluation(bloc).grid($0).verdict(.criterion(criterion.id))
        }
        let (sign, role) = GridSigns.verdict(mine, world.glyphs)
        canvas.put(sign, row: row, column: column, role: isHere ? .here : role)
      }
    }
  }

  /// One's own mark; in a joint grid also the other's where one has none.
  func mark(_ observation: Observation, _ criterion: CriterionID, _ world: World) -> MarkValue? {
    let evaluation = world.state.evaluation(bloc)
    if let me = world.me, let own = world.state.mark(of: me, observation.id, criterion, in: bloc) {
      return own.value
    }
    guard evaluation.filling.isJoint else { return nil }
    return evaluation.team.compactMap { world.state.mark(of: $0, observation.id, criterion, in: bloc)?.value }
      .first
  }

  private func drawText(on canvas: inout Canvas, from row: Int, rows: Int, _ rules: Bloc, _ world: World) {
    canvas.horizontalRule(row: row, glyphs: world.glyphs)
    if let detail = cellDetail(world) {
      let shown = TextWidth.truncated(
        detail, to: canvas.size.columns - 6, ellipsis: world.glyphs.ellipsis)
      canvas.put(" " + shown + " ", row: row, endingBefore: canvas.size.columns - 1, role: .muted)
    }
    let text: SafeText
    switch item {
    case .criterion(let id): text = SafeText(rules.criterion(id)?.text ?? "")
    case .competence(let id): text = SafeText(rules.competence(id)?.statement ?? "")
    }
    let width = canvas.size.columns - 2
    let own = LineNotes.of(item, in: bloc, world)
    let lines = TextWrapping.lines(text, width: width)
    let texts = max(1, rows - 1 - (own.isEmpty ? 0 : min(own.count, (rows - 1) / 2)))
    let notes = LineNotes.rows(of: own, width: width, rows: rows - 1 - min(texts, lines.count), world)
    for (index, line) in notes.enumerated() {
      canvas.put(line, row: row + 1 + min(texts, lines.count) + index, column: 1, role: .accent)
    }
    for (index, line) in lines.prefix(texts).enumerated() {
      let isCut = index == texts - 1 && lines.count > texts
      canvas.put(
        isCut
          ? TextWidth.truncated(
            line + " " + world.glyphs.ellipsis, to: canvas.size.columns - 2, ellipsis: world.glyphs.ellipsis)
          : line,
        row: row + 1 + index, column: 1)
    }
  }
}

/// The signs of marks and verdicts, and how they look; never a colour alone.
enum GridSigns {
  static func mark(_ value: MarkValue?, _ glyphs: Glyphs) -> (SafeText, Role) {
    switch value {
    case .satisfying: (glyphs.satisfying, .positive)
    case .insufficient: (glyphs.insufficient, .negative)
    case nil: (glyphs.nothing, .muted)
    }
  }

  static func verdict(_ verdict: Verdict?, _ glyphs: Glyphs) -> (SafeText, Role) {
    switch verdict {
    case .criterion(_, .satisfied), .competence(_, .acquired): (glyphs.satisfying, .positive)
    case .criterion(_, .notSatisfied), .competence(_, .notAcquired): (glyphs.insufficient, .negative)
    case .criterion(_, .notObserved), .competence(_, .notEvaluated): ("/", .muted)
    case .competence(_, .toSee): (glyphs.unknown, .accent)
    case nil: (glyphs.missing, .missing)
    }
  }
}
