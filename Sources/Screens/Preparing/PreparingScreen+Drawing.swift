import Assessment
package import Canvas
import PlainText
import Referential
import Wording

extension PreparingScreen {
  /// What one line of the checklist says, and whether it is done, missing or may stay as it is.
  struct Item {
    enum State { case done, missing, open }
    var state: State
    var label: Sentence
    var value: SafeText
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let width = area.size.columns
    let text = TextWrapping.lines(declaration(world), width: width - 6)
    // Where there is no room for everything, the declaration's text stands instead of the two headings.
    let lineCount = Line.allCases.count
    let isRoomy = area.size.rows >= lineCount + text.count + 3
    let showsText = here(world) == .declaration && !world.state.evaluation(bloc).impartial.contains(me(world))
    let textRows = showsText ? text.count : 0
    let first = isRoomy ? 0 : max(0, min(here(world).rawValue - 1, lineCount + textRows - area.size.rows))
    var row = area.origin.row
    for line in Line.allCases.dropFirst(first) {
      if isRoomy, line == .candidate || line == .evaluator {
        if line == .evaluator { row += 1 }
        canvas.put(
          world.text(line == .candidate ? ScreenText.enoughToStart : ScreenText.laterToo), row: row,
          column: 1, role: .title, attributes: .bold)
        row += 1
      }
      guard row < area.rows.upperBound else { return }
      canvas.makeReachable(row: row, columns: area.columns, .line(line.rawValue, part: 0))
      draw(item(line, world), isHere: line == here(world), on: &canvas, row: row, width, world)
      row += 1
      guard line == .declaration, showsText else { continue }
      for part in text where row < area.rows.upperBound {
        canvas.put(part, row: row, column: 5, role: .muted)
        row += 1
      }
    }
  }

  private func draw(
    _ item: Item, isHere: Bool, on canvas: inout Canvas, row: Int, _ width: Int, _ world: World
  ) {
    if isHere {
      canvas.fill(Rectangle(row: row, column: 1, rows: 1, columns: width - 2), role: .here)
      canvas.put(world.glyphs.here, row: row, column: 1, role: .here)
    }
    let (sign, role): (SafeText, Role) =
      switch item.state {
      case .done: (world.glyphs.done, .done)
      case .missing: (world.glyphs.missing, .missing)
      case .open: (world.glyphs.nothing, .muted)
      }
    canvas.put(sign, row: row, column: 3, role: isHere ? .here : role)
    let column = min(42, width * 3 / 5)
    canvas.put(
      world.text(item.label), row: row, column: 5, role: isHere ? .here : .text, maxWidth: column - 6)
    canvas.put(
      TextWidth.truncated(item.value, to: max(0, width - column - 2), ellipsis: world.glyphs.ellipsis),
      row: row,
      column: column, role: isHere ? .here : item.state == .missing ? .missing : .text)
  }

  func me(_ world: World) -> EvaluatorID { world.me ?? .unregistered }

  func declaration(_ world: World) -> SafeText {
    world.text(
      ScreenText.declaration(
        world.myName, world.state.candidate?.fullName ?? "", world.words.bloc(bloc)))
  }

  func item(_ line: Line, _ world: World) -> Item {
    let evaluation = world.state.evaluation(bloc)
    let rules = world.state.referential.bloc(bloc)?.protocol
    switch line {
    case .candidate:
      guard let candidate = world.state.candidate else {
        return missing(ScreenText.lineCandidate, ScreenText.toRecord, world)
      }
      return Item(
        state: .done, label: ScreenText.lineCandidate,
        value: SafeText(candidate.fullName) + ", " + SafeText(candidate.employer))
    case .declaration:
      guard evaluation.impartial.contains(me(world)) else {
        return missing(ScreenText.lineDeclaration, ScreenText.toDeclare, world)
      }
      return Item(
        state: .done, label: ScreenText.lineDeclaration, value: world.text(ScreenText.declared))
    case .evaluator:
      guard let known = world.state.evaluators[me(world)] else {
        return missing(ScreenText.lineSelf, ScreenText.toRecord, world)
      }
      let named = world.text(PreparingForms.option(known))
      let lacking = Self.lacking(known, on: world.now.moment.day)
      guard lacking.isEmpty else {
        // Told before somebody is observed: afterwards only a derogation would help.
        return Item(
          state: .missing, label: ScreenText.lineSelf,
          value: named + world.colon + world.text(lacking.joined(separator: ", ")))
      }
      return Item(state: .done, label: ScreenText.lineSelf, value: named)
    case .team:
      let names = evaluation.team.map { world.text(world.words.evaluator($0)) }
      return Item(
        state: names.count == 2 ? .done : .missing, label: ScreenText.lineTeam,
        value: names.isEmpty ? world.text(ScreenText.toName) : names.joined(separator: ", "))
    case .interview:
      if let day = evaluation.plannedInterview {
        return Item(
          state: .done, label: ScreenText.lineInterview, value: world.text(world.words.day(day)))
      }
      if rules?.observations.window?.basis == .beforeInterview {
        return missing(ScreenText.lineInterview, ScreenText.toPlan, world)
      }
      return Item(
        state: .open, label: ScreenText.lineInterview, value: world.text(ScreenText.notPlanned))
    case .filling:
      return Item(
        state: .done, label: ScreenText.lineFilling, value: world.text(evaluation.filling.words))
    case .accommodation:
      guard let accommodation = world.state.accommodation else {
        return Item(
          state: .open, label: ScreenText.lineAccommodation, value: world.text(ScreenText.noAccommodation))
      }
      return Item(
        state: .done, label: ScreenText.lineAccommodation, value: SafeText(accommodation.measure))
    }
  }

  /// What the role of a person asks for and is not recorded, or not valid on a day.
  private static func lacking(_ person: Evaluator, on day: Day) -> [Sentence] {
    switch person.role {
    case .internalExpert: return []
    case .accreditedExpert, .trainingManager:
      let isTrained = person.role == .trainingManager || person.trainedOn != nil
      return (isTrained ? [] : [ScreenText.trainingToRecord])
        + (person.isAccredited(on: day) ? [] : [ScreenText.accreditationToRecord])
    }
  }

  private func missing(_ label: Sentence, _ words: Sentence, _ world: World) -> Item {
    Item(state: .missing, label: label, value: world.text(words))
  }
}
