import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension HomeScreen {
  /// How wide the columns are in a page of some width.
  private struct Columns {
    let name: Int
    let cell: Int
    let isShort: Bool

    init(width: Int, blocs: Int) {
      isShort = width < 76
      cell = width >= 100 ? 17 : isShort ? 10 : 14
      name = max(8, min(40, width - 4 - cell * blocs))
    }

    func left(of bloc: Int) -> Int { 4 + name + bloc * cell }
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard world.me != nil, !world.identities.isEmpty else {
      drawSentence(ScreenText.nobodyYet, on: &canvas, in: area, world)
      return
    }
    guard !world.dossiers.isEmpty else {
      drawSentence(ScreenText.noDossier, on: &canvas, in: area, world)
      return
    }
    let blocs = world.referential.blocs
    let columns = Columns(width: area.size.columns, blocs: blocs.count)
    canvas.put(world.text(ScreenText.candidateHead), row: area.origin.row, column: 3, role: .muted)
    for (index, bloc) in blocs.enumerated() {
      canvas.put(
        SafeText(bloc.id.description), row: area.origin.row, column: columns.left(of: index), role: .muted)
    }
    let nextLines = TextWrapping.lines(nextThing(world), width: area.size.columns - 2).prefix(2)
    let below = Rectangle(
      row: area.rows.upperBound - nextLines.count, column: 0, rows: nextLines.count,
      columns: area.size.columns)
    for (index, line) in nextLines.enumerated() {
      canvas.put(line, row: below.origin.row + index, column: 1, role: .accent)
    }
    drawDossiers(
      on: &canvas, in: area.inset(top: 1, bottom: nextLines.count + 1), columns, world)
  }

  private func drawSentence(
    _ sentence: Sentence, on canvas: inout Canvas, in area: Rectangle, _ world: World
  ) {
    for (index, line) in TextWrapping.lines(world.text(sentence), width: area.size.columns - 4).enumerated() {
      canvas.put(line, row: area.origin.row + 1 + index, column: 2)
    }
  }

  private func drawDossiers(
    on canvas: inout Canvas, in area: Rectangle, _ columns: Columns, _ world: World
  ) {
    let here = min(line, world.dossiers.count - 1)
    let detail = detail(of: world.dossiers[here], world)
    let detailLines = Array(TextWrapping.lines(detail, width: area.size.columns - 7).prefix(2))
    let bars = bars(of: world.dossiers[here], isNarrow: area.size.columns < 76, world)
    let barRows = bars.isEmpty || area.size.rows < detailLines.count + 4 ? 0 : 1
    let room = max(1, area.size.rows - detailLines.count - barRows)
    let first = max(0, min(here - room / 2, world.dossiers.count - room))
    var row = area.origin.row
    for (index, entry) in world.dossiers.enumerated().dropFirst(first).prefix(room) {
      draw(entry, isHere: index == here, on: &canvas, row: row, columns, area.size.columns, world)
      row += 1
      guard index == here else { continue }
      for line in detailLines {
        canvas.put(line, row: row, column: 5, role: .muted)
        row += 1
      }
      guard barRows > 0 else { continue }
      canvas.put(bars, row: row, column: 5, role: .muted, maxWidth: area.size.columns - 7)
      row += 1
    }
  }

  private func draw(
    _ entry: DossierEntry, isHere: Bool, on canvas: inout Canvas, row: Int, _ columns: Columns,
    _ width: Int, _ world: World
  ) {
    if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .accent) }
    let place = world.dossiers.firstIndex { $0.id == entry.id } ?? 0
    canvas.makeReachable(row: row, columns: 0..<width, .line(place, part: -1))
    switch entry.content {
    case .unreadable(let reason):
      let words = world.text(ScreenText.unreadable) + " " + world.glyphs.missing
      canvas.put(SafeText(entry.id), row: row, column: 3, maxWidth: columns.name)
      let used = canvas.put(words, row: row, column: columns.left(of: 0), role: .error)
      let left = columns.left(of: 0) + used + 2
      canvas.put(
        TextWidth.truncated(
          world.text(reason), to: max(0, width - left - 1), ellipsis: world.glyphs.ellipsis),
        row: row, column: left, role: .muted)
    case .readable(let state):
      let name = SafeText(state.candidate?.fullName ?? entry.id)
      canvas.put(
        TextWidth.truncated(name, to: columns.name, ellipsis: world.glyphs.ellipsis), row: row, column: 3,
        attributes: isHere ? .bold : [])
      for (index, bloc) in state.referential.blocs.enumerated() {
        let progress = BlocProgress(bloc.id, of: state, for: entry.me ?? world.me)
        let isChosen = isHere && bloc.id == self.bloc(of: state)
        let left = columns.left(of: index)
        let text = TextWidth.truncated(
          progress.text(short: columns.isShort, world), to: columns.cell - 1, ellipsis: world.glyphs.ellipsis)
        if isChosen { canvas.put(world.glyphs.here, row: row, column: left - 1, role: .here) }
        canvas.makeReachable(row: row, columns: left..<left + columns.cell - 1, .line(place, part: index))
        canvas.put(text, row: row, column: left, role: isChosen ? .here : progress.role)
      }
    }
  }

  /// What the line under the current one says: the bloc's early warning, or why nothing can be read.
  private func detail(of entry: DossierEntry, _ world: World) -> SafeText {
    switch entry.content {
    case .unreadable(let reason): return world.text(reason)
    case .readable(let state):
      guard let bloc = bloc(of: state) else { return "" }
      let wording = Wording(language: world.language, state: state, today: world.today)
      return world.text(wording.bloc(bloc)) + world.colon
        + world.text(early(bloc, of: state, for: entry.me ?? world.me, wording, world))
    }
  }

  /// How far the dossier is in signed blocs, and the bloc under the cursor in criteria, as bars.
  private func bars(of entry: DossierEntry, isNarrow: Bool, _ world: World) -> SafeText {
    guard case .readable(let state) = entry.content else { return "" }
    let blocs = state.referential.blocs
    let signed = blocs.count { state.phase($0.id, for: world.me) == .sealed }
    let dossier = Progress(signed, of: blocs.count)
    var text =
      dossier.bar(isNarrow ? blocs.count : 2 * blocs.count, world.glyphs) + " "
      + world.text(ScreenText.signedBlocs(signed, of: blocs.count))
    guard let bloc = bloc(of: state), let me = world.me else { return text }
    let stage: GridScreen.Stage
    switch state.phase(bloc, for: me) {
    case .observing: stage = .observing
    case .grading: stage = .grading
    case .preparing, .interviewing, .agreeing, .signing, .sealed, .interrupted: return text
    }
    guard let progress = TableProgress.ofBloc(bloc, stage, in: state, for: me) else { return text }
    text += "   " + progress.bar(isNarrow ? 8 : 10, world.glyphs) + " "
    text += world.text(ScreenText.blocProgress(bloc.description, progress.done, of: progress.total))
    return text
  }

  /// While observing how far it is and what time is left; otherwise what is to be done in the bloc.
  private func early(
    _ bloc: BlocID, of state: DossierState, for me: EvaluatorID?, _ wording: Wording, _ world: World
  ) -> Sentence {
    let phase = state.phase(bloc, for: me)
    guard let me else { return phase.standing }
    if phase == .observing, let outlook = state.outlook(bloc, for: me, today: world.today) {
      return wording.outlook(outlook, in: bloc)
    }
    return state.nextThing(bloc, for: me, today: world.today).map { wording.task($0) } ?? phase.standing
  }

  /// The first thing to do of all dossiers.
  func nextThing(_ world: World) -> SafeText {
    guard let me = world.me else { return "" }
    let things = world.dossiers.compactMap { entry -> (thing: NextThing, state: DossierState)? in
      guard case .readable(let state) = entry.content else { return nil }
      return state.nextThing(for: entry.me ?? me, today: world.today).map { ($0, state) }
    }
    guard let next = things.min(by: { $0.thing < $1.thing }) else {
      return world.text(ScreenText.nothingUrgent)
    }
    let wording = Wording(language: world.language, state: next.state, today: world.today)
    return world.text(
      ScreenText.nextThing(
        next.state.candidate?.fullName ?? "", Sentence(same: next.thing.bloc.description),
        wording.task(next.thing)))
  }
}
