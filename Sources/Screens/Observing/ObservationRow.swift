import Assessment
import Canvas
import PlainText
import Referential
import Wording

/// One observation in a line: number, state, when, how long, who was there, what was recorded of it.
struct ObservationRow {
  let sign: SafeText
  let role: Role
  let number: SafeText
  let state: SafeText
  let when: SafeText
  let shortWhen: SafeText
  let duration: SafeText
  let presence: SafeText
  let what: SafeText

  init(_ observation: Observation, in bloc: BlocID, _ world: World) {
    let course = observation.course
    let (sign, role, state) = Self.state(of: observation, in: bloc, world)
    self.sign = sign
    self.role = role
    self.state = world.text(state)
    number = SafeText(world.state.label(of: observation.id, in: bloc))
    let clock = Sentence.clock(course.start.moment)
    let isToday = observation.day == world.today
    let day = world.words.day(observation.day)
    when = world.text(isToday ? clock : day + clock)
    shortWhen = world.text(isToday ? clock : day)
    duration = world.text(.duration(course.hasEnded ? course.recordedSeconds : course.seconds(at: world.now)))
    presence = Self.presence(observation, bloc, world)
    what = world.text(Self.facts(of: observation, in: bloc, world).joined(separator: " · "))
  }

  static func state(
    of observation: Observation, in bloc: BlocID, _ world: World
  ) -> (SafeText, Role, Sentence) {
    let glyphs = world.glyphs
    let situation = world.situation(bloc)
    if observation.voidedFor != nil { return ("x", .muted, ScreenText.voided(situation)) }
    if !world.state.counts(observation.id, in: bloc) {
      return (glyphs.dash, .muted, ScreenText.setAside(situation))
    }
    switch observation.course.state {
    case .running: return (glyphs.running, .running, ScreenText.stateRunning)
    case .paused: return ("=", .accent, ScreenText.paused)
    case .ended: return (glyphs.done, .done, ScreenText.ended(situation))
    }
  }

  /// A letter for who was there, a dash for an absence, a question mark where nobody has said.
  private static func presence(_ observation: Observation, _ bloc: BlocID, _ world: World) -> SafeText {
    world.state.evaluation(bloc).team.enumerated().map { index, person in
      switch observation.attendance[person] {
      case .present: Letters.of(index)
      case .absent: world.glyphs.dash
      case nil: world.glyphs.unknown
      }
    }.joined(separator: " ")
  }

  /// What the protocol records of it, then what is still to be described.
  static func facts(of observation: Observation, in bloc: BlocID, _ world: World) -> [Sentence] {
    guard let rule = world.state.referential.bloc(bloc)?.protocol.observations else { return [] }
    var facts: [Sentence] = []
    if rule.kinds.count > 1, let kind = observation.memberships[bloc]?.kind { facts.append(kind.words) }
    facts += rule.channels.filter { observation.channels.contains($0) }.map(\.words)
    if rule.distinctCadres > 0, !observation.cadre.isEmpty { facts.append(Sentence(same: observation.cadre)) }
    facts += rule.tools.filter { observation.tools.contains($0) }.map(\.words)
    if !rule.counterparts.isEmpty, let counterpart = observation.counterpart {
      facts.append(counterpart.words)
    }
    if rule.steeringTools, !observation.steeringTools.isEmpty {
      facts.append(Sentence(same: observation.steeringTools))
    }
    let others = observation.memberships.keys.filter { $0 != bloc }.sorted().map(\.description)
    if !others.isEmpty { facts.append(ScreenText.sharedWith(others.joined(separator: ", "))) }
    if let twin = world.state.twin(of: observation.id) {
      facts.append(ScreenText.oneWith(world.state.label(of: twin.id, in: bloc)))
    } else if let pair = PairActions(bloc: bloc, id: observation.id, world: world).proposal {
      let other = pair.first == observation.id ? pair.second : pair.first
      facts.append(ScreenText.maybeOneWith(world.state.label(of: other, in: bloc)))
    }
    let open = world.state.undescribed(observation.id, in: bloc)
    if !open.isEmpty { facts.append(world.words.toDescribe(open)) }
    return facts
  }

  /// All of it in a row of a page; what does not fit is cut at the end.
  func draw(on canvas: inout Canvas, row: Int, isHere: Bool, isColumn: Bool, _ glyphs: Glyphs) {
    let width = canvas.size.columns
    let isNarrow = width < 76
    if isHere {
      canvas.fill(Rectangle(row: row, column: 1, rows: 1, columns: width - 2), role: .here)
      canvas.put(glyphs.here, row: row, column: 1, role: .here)
    }
    let role: Role = isHere ? .here : .text
    canvas.put(
      number, row: row, column: 3, role: isHere ? .here : isColumn ? .accent : .text,
      attributes: isColumn ? [.underline] : [], maxWidth: 2)
    canvas.put(sign, row: row, column: 6, role: isHere ? .here : self.role)
    canvas.put(state, row: row, column: 8, role: isHere ? .here : self.role, maxWidth: 11)
    canvas.put(isNarrow ? shortWhen : when, row: row, column: 20, role: role, maxWidth: isNarrow ? 11 : 17)
    let after = isNarrow ? 32 : 38
    canvas.put(duration, row: row, endingBefore: after + 7, role: role)
    canvas.put(presence, row: row, column: after + 9, role: role, maxWidth: 3)
    canvas.put(
      TextWidth.truncated(what, to: max(0, width - after - 15), ellipsis: glyphs.ellipsis), row: row,
      column: after + 14, role: role)
  }
}

extension World {
  /// What a bloc observes.
  func situation(_ bloc: BlocID) -> Situation {
    state.referential.bloc(bloc)?.protocol.observations.situation ?? .interview
  }
}
