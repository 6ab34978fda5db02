import Assessment
package import Canvas
import PlainText
import Wording

/// Who is at the keyboard: the people with a key on this machine.
package struct IdentitiesScreen: ScreenModel {
  package let context = Context.identities
  /// Nil until the cursor was moved: then it is on whoever is at the keyboard.
  var chosen: Int?

  package init() {}

  package func showsClock(_ world: World) -> Bool { false }

  private func here(_ world: World) -> Int {
    let place = chosen ?? world.identities.firstIndex { $0.evaluator.id == world.me } ?? 0
    return min(place, max(0, world.identities.count - 1))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let last = max(0, world.identities.count - 1)
    if action == .back || action == .quit { return .pop }
    if action == .newIdentity { return Response(move: .replace(EvaluatorForm.identity())) }
    if action == .up || action == .previous { chosen = max(0, here(world) - 1) }
    if action == .down || action == .next { chosen = min(last, here(world) + 1) }
    if action == .first || action == .pageUp { chosen = 0 }
    if action == .last || action == .pageDown { chosen = last }
    guard action == .confirm else { return .none }
    guard world.identities.indices.contains(here(world)) else {
      return Response(move: .replace(EvaluatorForm.identity()))
    }
    return .ask(.chooseIdentity(world.identities[here(world)].evaluator.id))
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target { chosen = line }
    return .none
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .identityChosen, .identityCreated: .pop
    case .recorded, .refused, .failed, .opened, .document, .signed, .edited, .exchanged, .reviewed, .done: .none
    }
  }

  package func header(_ world: World) -> Header {
    Header(title: world.text(ScreenText.identitiesTitle), second: world.text(ScreenText.identitiesSecond))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let width = area.size.columns
    guard !world.identities.isEmpty else {
      for (index, line) in TextWrapping.lines(world.text(ScreenText.noIdentity), width: width - 4)
        .enumerated()
      {
        canvas.put(line, row: area.origin.row + 1 + index, column: 2)
      }
      return
    }
    let room = max(1, area.size.rows / 2)
    let here = here(world)
    let first = max(0, min(here - room + 1, world.identities.count - room))
    for (index, identity) in world.identities.enumerated().dropFirst(first).prefix(room) {
      let row = area.origin.row + (index - first) * 2
      let isHere = index == here
      let person = identity.evaluator
      canvas.makeReachable(
        Rectangle(row: row, column: 0, rows: 2, columns: width), .line(index, part: 0))
      if isHere {
        canvas.fill(Rectangle(row: row, column: 1, rows: 1, columns: width - 2), role: .here)
        canvas.put(world.glyphs.here, row: row, column: 1, role: .here)
      }
      let used = canvas.put(
        SafeText(person.name), row: row, column: 3, role: isHere ? .here : .text, attributes: .bold,
        maxWidth: width - 4)
      let role = world.text(person.role.words) + ", " + SafeText(person.organisation)
      canvas.put(
        role, row: row, column: 3 + used + 2, role: isHere ? .here : .text,
        maxWidth: max(0, width - used - 6))
      canvas.put(
        SafeText(identity.fingerprint), row: row + 1, column: 5, role: .muted, maxWidth: width - 6)
      if person.id == world.me {
        canvas.put(world.glyphs.done, row: row, endingBefore: width - 1, role: isHere ? .here : .done)
      }
    }
  }
}
