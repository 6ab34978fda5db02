import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension AgreementScreen {
  /// One row as it is drawn; those of one line share its number.
  private struct Row {
    var line: Int?
    var sign: SafeText = ""
    var signRole = Role.text
    var text: SafeText
    var role = Role.text
    var indent = 3
    /// What each of the two holds, with how it looks.
    var verdicts: [(SafeText, Role)] = []
    var isHead = false
  }

  private static let column = 17

  package func header(_ world: World) -> Header {
    let divergences = world.state.divergences(bloc).count
    let all = world.state.referential.bloc(bloc)?.gridItems.count ?? 0
    return Header(
      title: BlocHeader.title(bloc, .agreeing, world),
      right: world.text(ScreenText.divergences(divergences, agreed: all - divergences)),
      second: world.text(
        [standing(world), world.state.evaluation(bloc).revising.map { ScreenText.revising($0.motif) }]
          .compactMap { $0 }.joined(separator: " · ")))
  }

  /// Which decision stands and who is to accept it; else what is still open.
  func standing(_ world: World) -> Sentence {
    if let proposal = world.state.evaluation(bloc).proposal {
      return proposal.by == world.me
        ? ScreenText.youProposed(
          proposal.content.decision.words, other: otherName(world),
          isHere: ExchangeActions.isTogether(bloc, world))
        : ScreenText.proposedToYou(proposal.content.decision.words, by: world.words.evaluator(proposal.by))
    }
    let open = world.state.blocking(world.state.agreeingProblems(bloc, decision: nil), in: bloc).count
    return open == 0 ? ScreenText.readyToDecide : ScreenText.openPoints(open)
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let width = area.size.columns
    for (index, person) in world.state.evaluation(bloc).team.enumerated() {
      let name = "\(Letters.of(index)) \(world.text(world.words.evaluator(person)))" as SafeText
      canvas.put(
        TextWidth.truncated(name, to: Self.column - 1, ellipsis: world.glyphs.ellipsis), row: area.origin.row,
        column: width - Self.column * (2 - index) - 1, role: .muted)
    }
    let lines = AgreementLine.all(bloc, world.state)
    let here = here(world).flatMap { lines.firstIndex(of: $0) }
    let rows = rows(width, world)
    let room = max(1, area.size.rows - 1)
    let start = rows.firstIndex { $0.line == here && $0.line != nil } ?? 0
    let end = rows.lastIndex { $0.line == here && $0.line != nil } ?? 0
    let first = max(0, min(max(0, min(end + 2, rows.count) - room), start))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      let isHere = row.line != nil && row.line == here
      canvas.makeReachable(
        row: area.origin.row + 1 + index, columns: area.columns, row.line.map { .line($0, part: 0) })
      draw(row, isHere: isHere, at: area.origin.row + 1 + index, on: &canvas, world)
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + room < rows.count {
      canvas.put(world.glyphs.below, row: area.rows.upperBound - 1, column: edge, role: .muted)
    }
  }

  private func draw(_ row: Row, isHere: Bool, at place: Int, on canvas: inout Canvas, _ world: World) {
    let width = canvas.size.columns
    let isBar = isHere && row.isHead
    if isBar {
      canvas.fill(Rectangle(row: place, column: 0, rows: 1, columns: width - 1), role: .here)
      if !row.sign.isEmpty { canvas.put(world.glyphs.here, row: place, column: 0, role: .here) }
    }
    canvas.put(row.sign, row: place, column: 2, role: isBar ? .here : row.signRole)
    canvas.put(
      row.text, row: place, column: row.indent + 1, role: isBar ? .here : row.role,
      maxWidth: width - row.indent - 2 - (row.verdicts.isEmpty ? 0 : 2 * Self.column))
    for (index, (text, role)) in row.verdicts.enumerated() {
      canvas.put(
        text, row: place, column: width - Self.column * (2 - index) - 1, role: isBar ? .here : role,
        maxWidth: Self.column)
    }
  }

  private func rows(_ width: Int, _ world: World) -> [Row] {
    let here = here(world)
    var rows: [Row] = []
    if let me = world.me, let setback = world.state.setback(bloc, for: me) {
      let lines = TextWrapping.lines(
        world.text(world.words.setback(setback, in: bloc)), width: max(20, width - 7))
      rows += lines.map { Row(text: $0, role: .accent) } + [Row(text: "")]
    }
    if world.state.divergences(bloc).isEmpty {
      rows.append(Row(text: world.text(ScreenText.noDivergence), role: .muted, indent: 3))
    }
    var hasComments = false
    for (index, line) in AgreementLine.all(bloc, world.state).enumerated() {
      if case .comment = line, !hasComments {
        hasComments = true
        rows.append(Row(text: ""))
        rows.append(Row(text: world.text(commentsHead(world)), role: .title, indent: 1))
      }
      rows += head(of: line, index, width, world)
      if line == here { rows += details(of: line, index, width, world) }
    }
    return rows
  }

  func commentsHead(_ world: World) -> Sentence {
    let rules = world.state.referential.bloc(bloc)
    let texts = world.state.evaluation(bloc).commonComments.values
    return ScreenText.commonComments(
      texts.filter { !$0.allSatisfy(\.isWhitespace) }.count, of: rules?.competences.count ?? 0,
      must: rules?.protocol.comments == .must)
  }

  private func head(of line: AgreementLine, _ index: Int, _ width: Int, _ world: World) -> [Row] {
    let evaluation = world.state.evaluation(bloc)
    var (sign, role): (SafeText, Role) = (world.glyphs.missing, .missing)
    var verdicts: [(SafeText, Role)] = []
    switch line {
    case .divergence(let item):
      if case .criterion(let id) = item, evaluation.maintained[id] != nil {
        (sign, role) = (world.glyphs.done, .done)
      }
      if AgreementLine.isSettled(item, in: bloc, world.state) { (sign, role) = (world.glyphs.done, .done) }
      verdicts = evaluation.team.map { person in
        let verdict = evaluation.verdict(of: person, item)
        let (sign, role) = GridSigns.verdict(verdict, world.glyphs)
        return (sign + " " + (verdict.map { world.text($0.words) } ?? world.text(ScreenText.toChoose)), role)
      }
    case .comment(let id):
      let isWritten = !(evaluation.commonComments[id] ?? "").allSatisfy(\.isWhitespace)
      let must = world.state.referential.bloc(bloc)?.protocol.comments == .must
      (sign, role) =
        evaluation.mergedTexts.contains(.commonComment(id))
        ? (sign, role) : isWritten ? (world.glyphs.done, .done) : must ? (sign, role) : (world.glyphs.nothing, .muted)
    }
    let room = max(16, width - 7 - (verdicts.isEmpty ? 0 : 2 * Self.column))
    return TextWrapping.lines(world.text(name(of: line, world)), width: room).enumerated().map {
      place, text in
      Row(
        line: index, sign: place == 0 ? sign : "", signRole: role, text: text,
        verdicts: place == 0 ? verdicts : [], isHead: true)
    }
  }

  func name(of line: AgreementLine, _ world: World) -> Sentence {
    switch line {
    case .comment(let id): return world.words.planItem(.competence(id), in: bloc).capitalized
    case .divergence(.competence(let id)): return world.words.planItem(.competence(id), in: bloc).capitalized
    case .divergence(.criterion(let id)):
      let label = world.state.referential.bloc(bloc)?.criterion(id)?.label
      return [world.words.criterion(id).capitalized, label.map { Sentence(same: $0) }].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  /// What both wrote about the line, one after the other; of a common comment, its text.
  private func details(of line: AgreementLine, _ index: Int, _ width: Int, _ world: World) -> [Row] {
    let evaluation = world.state.evaluation(bloc)
    func wrapped(_ text: SafeText, _ first: SafeText, _ role: Role) -> [Row] {
      TextWrapping.lines(text, width: max(20, width - 11)).enumerated().map {
        Row(line: index, text: ($0.offset == 0 ? first : " ") + "  " + $0.element, role: role, indent: 5)
      }
    }
    switch line {
    case .comment(let id):
      let text = evaluation.commonComments[id] ?? ""
      let joined =
        evaluation.mergedTexts.contains(.commonComment(id))
        ? wrapped(world.text(ScreenText.textJoined), world.glyphs.missing, .missing) : []
      return joined
        + (text.isEmpty
          ? wrapped(world.text(ScreenText.commentEmpty), world.glyphs.vertical, .placeholder)
          : wrapped(SafeText(text, keepLineBreaks: true), world.glyphs.vertical, .field))
    case .divergence(let item):
      var rows: [Row] = []
      for (place, person) in evaluation.team.enumerated() {
        let texts =
          Evidence.marks(of: person, on: item, in: bloc, world)
          + Evidence.notes(of: person, about: item, in: bloc, world)
          + Evidence.comment(of: person, item.competence, in: bloc, world)
        rows += (texts.isEmpty ? [world.text(ScreenText.nothingWritten)] : texts).enumerated().flatMap {
          wrapped($0.element, $0.offset == 0 ? Letters.of(place) : " ", .field)
        }
      }
      if case .criterion(let id) = item, let kept = evaluation.maintained[id] {
        rows += wrapped(
          world.text(ScreenText.maintainedFor) + SafeText(kept.motif), world.glyphs.done, .muted)
      }
      for change in evaluation.modifications where change.to.item == item && !change.overtaken {
        let told = ScreenText.changedFor(
          world.words.evaluator(change.by), from: change.from.words, to: change.to.words)
        rows += wrapped(world.text(told) + SafeText(change.motif), world.glyphs.done, .muted)
      }
      return rows
    }
  }
}
