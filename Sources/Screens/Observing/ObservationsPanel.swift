package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// All observations of a bloc: to choose where marks go, and to describe, end or set aside one of them.
package struct ObservationsPanel: PanelModel {
  package let context = Context.observations
  private let bloc: BlocID
  /// The column that marks go to now.
  private let column: ObservationID?
  private var chosen: ObservationID?

  package init(bloc: BlocID, column: ObservationID?) {
    self.bloc = bloc
    self.column = column
    chosen = column
  }

  package func rows(in page: Size, _ world: World) -> Int {
    let count = max(1, world.state.observations(of: bloc).count)
    let lines = here(world).map { details(of: $0, page.columns, world).count } ?? 0
    return min(count + lines + 2, max(6, page.rows * 2 / 3))
  }

  private func here(_ world: World) -> Observation? {
    let all = world.state.observations(of: bloc)
    return all.first { $0.id == chosen } ?? all.last
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    guard let observation = here(world) else {
      let needsOne: [Action] = [.confirm, .describe, .pause, .finish, .setAside, .clear, .pair, .more]
      return needsOne.contains(action) ? Obstacle(ScreenText.listEmpty) : nil
    }
    if action == .confirm {
      return observation.voidedFor == nil ? nil : Obstacle(ScreenText.noColumnForVoided)
    }
    guard let command = command(of: action, observation, world) else { return nil }
    if !command.phases.contains(world.state.phase(bloc, for: world.me)) {
      return Obstacle(
        ScreenText.onlyDuring(Phase.allCases.filter { command.phases.contains($0) }).capitalized)
    }
    if observation.voidedFor != nil { return Obstacle(ScreenText.isVoided) }
    if action == .pair, let why = PairActions(bloc: bloc, id: observation.id, world: world).obstacle {
      return Obstacle(why)
    }
    if action == .pause || action == .finish, !observation.isRunning {
      return Obstacle(ScreenText.notRunning)
    }
    return nil
  }

  private func command(of action: Action, _ observation: Observation, _ world: World) -> CommandName? {
    if action == .describe { return .describeObservation }
    if action == .pause {
      return observation.course.state == .paused ? .resumeObservation : .pauseObservation
    }
    if action == .finish { return .endObservation }
    if action == .setAside {
      return world.state.counts(observation.id, in: bloc) ? .setAsideObservation : .retainObservation
    }
    if action == .clear { return .voidObservation }
    if action == .pair {
      return world.state.twin(of: observation.id) == nil ? .pairObservations : .unpairObservation
    }
    return action == .more ? .recordAttendance : nil
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit || action == .observations { return .pop }
    if move(action, world) { return .none }
    guard let observation = here(world), let actions = ObservationActions(bloc, observation.id, world) else {
      return .none
    }
    chosen = observation.id
    if action == .confirm { return Response(move: .popToColumn(observation.id)) }
    if action == .describe { return actions.describe }
    if action == .pause { return actions.pauseOrResume }
    if action == .finish { return actions.end }
    if action == .setAside { return actions.retain }
    if action == .clear { return actions.void }
    if action == .pair { return actions.pairing.pairOrUnpair }
    return action == .more ? .push(actions.rest) : .none
  }

  private mutating func move(_ action: Action, _ world: World) -> Bool {
    let all = world.state.observations(of: bloc).map(\.id)
    let place = here(world).flatMap { all.firstIndex(of: $0.id) } ?? 0
    let target: Int
    if action == .up || action == .previous {
      target = place - 1
    } else if action == .down || action == .next {
      target = place + 1
    } else if action == .first || action == .pageUp {
      target = 0
    } else if action == .last || action == .pageDown {
      target = all.count - 1
    } else {
      return false
    }
    if !all.isEmpty { chosen = all[min(max(0, target), all.count - 1)] }
    return true
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let words = world.words
    canvas.put(
      world.text(ScreenText.observationsTitle(world.situation(bloc).plural, words.bloc(bloc))),
      row: area.origin.row,
      column: 1, role: .title, attributes: .bold, maxWidth: area.size.columns - 2)
    let all = world.state.observations(of: bloc)
    guard let here = here(world) else {
      canvas.put(world.text(ScreenText.listEmpty), row: area.origin.row + 1, column: 3, role: .muted)
      return
    }
    let details = details(of: here, area.size.columns, world)
    let room = max(1, area.size.rows - 1)
    // The observations come first: where rows are few, the details are what is cut.
    let shown = min(all.count, max(1, room - min(details.count, room / 3)))
    let place = all.firstIndex { $0.id == here.id } ?? 0
    let first = max(0, min(place - shown / 2, all.count - shown))
    var row = area.origin.row + 1
    for observation in all.dropFirst(first).prefix(shown) {
      ObservationRow(observation, in: bloc, world).draw(
        on: &canvas, row: row, isHere: observation.id == here.id, isColumn: observation.id == column,
        world.glyphs)
      row += 1
    }
    for line in details.prefix(max(0, area.rows.upperBound - row)) {
      canvas.put(line, row: row, column: 5, role: .muted, maxWidth: area.size.columns - 6)
      row += 1
    }
    let edge = area.columns.upperBound - 1
    if first > 0 { canvas.put(world.glyphs.above, row: area.origin.row + 1, column: edge, role: .muted) }
    if first + shown < all.count {
      canvas.put(world.glyphs.below, row: area.origin.row + shown, column: edge, role: .muted)
    }
  }

  /// The selected one in full: what was recorded, who was there, and why it does not count.
  private func details(of observation: Observation, _ width: Int, _ world: World) -> [SafeText] {
    var lines: [Sentence] = []
    if let motif = observation.voidedFor { lines.append(ScreenText.voidedFor(motif)) }
    if let motif = observation.memberships[bloc]?.notRetainedFor {
      lines.append(ScreenText.setAsideFor(motif))
    }
    var facts = ObservationRow.facts(of: observation, in: bloc, world)
    if case .elsewhere(let motif) = observation.venue {
      facts.append(ScreenText.elsewhere(observation.venue.words, motif))
    }
    if let informed = observation.customerInformed { facts.append(ScreenText.informedIs(informed)) }
    if observation.transcribed { facts.append(ScreenText.transcribedTimes) }
    if !facts.isEmpty { lines.append(facts.joined(separator: " · ")) }
    lines.append(people(at: observation, world))
    return lines.flatMap { TextWrapping.lines(world.text($0), width: max(20, width - 7)) }
  }

  private func people(at observation: Observation, _ world: World) -> Sentence {
    let team = world.state.evaluation(bloc).team
    let others = observation.attendance.keys.filter { !team.contains($0) }.sorted()
    let everybody = team + others
    let present = everybody.filter { observation.attendance[$0] == .present }
    var parts: [Sentence] = []
    if !present.isEmpty {
      parts.append(ScreenText.presentPeople(present.map { world.words.evaluator($0) }.all))
    }
    for person in everybody {
      let name = world.words.evaluator(person)
      switch observation.attendance[person] {
      case .present: break
      case .absent(let motif): parts.append(ScreenText.absentPerson(name, motif))
      case nil: parts.append(ScreenText.unsaidPerson(name))
      }
    }
    return parts.joined(separator: " · ")
  }

  package func header(_ world: World) -> Header { Header(title: "") }
}
