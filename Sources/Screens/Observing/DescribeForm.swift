package import Assessment
import PlainText
package import Referential
import Wording

/// The page that describes one observation: what its bloc's protocol records, and who was there.
package enum DescribeForm {
  package static func screen(_ bloc: BlocID, _ observation: ObservationID, _ world: World) -> FormScreen {
    let state = world.state
    let title = ScreenText.describeTitle(world.words.observation(observation, in: bloc))
    guard let rule = state.referential.bloc(bloc)?.protocol.observations,
      let known = state.observations[observation]
    else {
      return FormScreen(title: title, fields: [], submitLabel: ScreenText.save) { _ throws(FormFault) in [] }
    }
    let people = attendants(bloc, known, world)
    let motif = kindMotif(observation, state.evaluation(bloc))
    let fields =
      ruleFields(rule, known, in: bloc, motif: motif) + placeFields(known, rule)
      + people.flatMap { attendanceFields($0, known) }
    return FormScreen(
      title: title, introduction: ScreenText.describeIntroduction, fields: fields,
      submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      var commands: [Command] = []
      let description = description(values, rule, known, in: bloc)
      if !description.isEmpty { commands.append(.describeObservation(bloc, observation, description)) }
      for person in people {
        guard let attendance = try attendance(values, person), known.attendance[person.id] != attendance
        else { continue }
        commands.append(.recordAttendance(bloc, observation, person.id, attendance))
      }
      let kind = Kind(rawValue: values.text("kind")) ?? known.memberships[bloc]?.kind
      if let kind, rule.rule(for: kind)?.asksMotif == true, let written = values.optional("kind-motif"),
        written != motif
      {
        commands.append(.waive(bloc, .kindMotif, .observation(observation), motif: written))
      }
      return commands.isEmpty ? [] : [.record(commands)]
    }
  }

  /// The team, and whoever else is known to have been there; without a team the one at the keyboard.
  private static func attendants(_ bloc: BlocID, _ known: Observation, _ world: World) -> [Evaluator] {
    let team = world.state.evaluation(bloc).team
    let expected = team.isEmpty ? [world.me].compactMap { $0 } : team
    let others = known.attendance.keys.filter { !expected.contains($0) }.sorted()
    return (expected + others).compactMap { world.state.evaluators[$0] }
  }

  private static func kindMotif(_ observation: ObservationID, _ evaluation: Evaluation) -> String {
    evaluation.waivers.last { $0.rule == .kindMotif && $0.subject == .observation(observation) }?.motif ?? ""
  }

  private static func ruleFields(
    _ rule: ObservationRule, _ known: Observation, in bloc: BlocID, motif: String
  ) -> [FormField] {
    var fields: [FormField] = []
    if rule.kinds.count > 1 {
      fields.append(
        .choice(
          "kind", ScreenText.kind, hint: ScreenText.choiceHint,
          rule.kinds.map { ($0.kind.rawValue, $0.kind.words) },
          chosen: known.memberships[bloc]?.kind.rawValue))
    }
    if rule.kinds.contains(where: \.asksMotif) {
      fields.append(
        .text(
          "kind-motif", ScreenText.kindMotif, hint: ScreenText.kindMotifHint, value: motif,
          limit: TextLimit.motif))
    }
    fields += rule.channels.map {
      .yesNo(
        "channel-\($0.rawValue)", ScreenText.channel($0.words), hint: ScreenText.choiceHint,
        value: known.channels.contains($0))
    }
    if rule.distinctCadres > 0 {
      fields.append(.text("cadre", ScreenText.cadre, hint: ScreenText.cadreHint, value: known.cadre))
    }
    fields += rule.tools.map {
      .yesNo(
        "tool-\($0.rawValue)", ScreenText.tool($0.words), hint: ScreenText.choiceHint,
        value: known.tools.contains($0))
    }
    if !rule.counterparts.isEmpty {
      fields.append(
        .choice(
          "counterpart", ScreenText.counterpart, hint: ScreenText.choiceHint,
          [("", ScreenText.notSaid)] + rule.counterparts.map { ($0.rawValue, $0.words) },
          chosen: known.counterpart?.rawValue))
    }
    if rule.steeringTools {
      fields.append(
        .text(
          "steering", ScreenText.steeringTools, hint: ScreenText.steeringToolsHint,
          value: known.steeringTools, limit: TextLimit.motif))
    }
    return fields
  }

  private static func placeFields(_ known: Observation, _ rule: ObservationRule) -> [FormField] {
    let motif = if case .elsewhere(let motif) = known.venue { motif } else { "" }
    let informed = known.customerInformed.map { $0 ? "yes" : "no" }
    let place: [FormField] = [
      .choice(
        "venue", ScreenText.venue, hint: ScreenText.choiceHint,
        [("company", Venue.company.words), ("elsewhere", Venue.elsewhere(motif: "").words)],
        chosen: known.venue == .company ? "company" : "elsewhere"),
      .text(
        "venue-motif", ScreenText.venueMotif, hint: ScreenText.venueMotifHint, value: motif,
        limit: TextLimit.motif),
    ]
    // Nobody is spoken to in a presentation.
    guard rule.situation != .presentation else { return place }
    return place + [
      .choice(
        "informed", ScreenText.informed, hint: ScreenText.informedHint,
        [("", ScreenText.notSaid), ("yes", ScreenText.yes), ("no", ScreenText.no)], chosen: informed)
    ]
  }

  private static func attendanceFields(_ person: Evaluator, _ known: Observation) -> [FormField] {
    let attendance = known.attendance[person.id]
    let motif = if case .absent(let motif) = attendance { motif } else { "" }
    let chosen = attendance.map { $0 == .present ? "present" : "absent" }
    return [
      .choice(
        "attendance-\(person.id)", Sentence(same: person.name), hint: ScreenText.attendanceHint,
        [("", ScreenText.notSaid), ("present", ScreenText.present), ("absent", ScreenText.absent)],
        chosen: chosen),
      .text(
        "motif-\(person.id)", ScreenText.absenceMotif(person.name), hint: ScreenText.absenceMotifHint,
        value: motif, limit: TextLimit.motif),
    ]
  }

  /// Nil where nothing was said.
  private static func attendance(
    _ values: FormValues, _ person: Evaluator
  ) throws(FormFault) -> Attendance? {
    let said = values.text("attendance-\(person.id)")
    if said == "present" { return .present }
    guard said == "absent" else { return nil }
    guard let motif = values.optional("motif-\(person.id)") else {
      throw FormFault("motif-\(person.id)", ScreenText.absenceWithoutMotif(person.name))
    }
    return .absent(motif: motif)
  }

  /// Only what differs from what is recorded.
  private static func description(
    _ values: FormValues, _ rule: ObservationRule, _ known: Observation, in bloc: BlocID
  ) -> Description {
    var new = Description()
    if rule.kinds.count > 1, let kind = Kind(rawValue: values.text("kind")),
      kind != known.memberships[bloc]?.kind
    {
      new.kind = kind
    }
    let channels = Set(rule.channels.filter { values.flag("channel-\($0.rawValue)") })
    if channels != known.channels.intersection(rule.channels) { new.channels = channels }
    let tools = Set(rule.tools.filter { values.flag("tool-\($0.rawValue)") })
    if tools != known.tools.intersection(rule.tools) { new.tools = tools }
    let cadre = values.optional("cadre") ?? ""
    if rule.distinctCadres > 0, cadre != known.cadre { new.cadre = cadre }
    if let counterpart = Counterpart(rawValue: values.text("counterpart")), counterpart != known.counterpart {
      new.counterpart = counterpart
    }
    let steering = values.optional("steering") ?? ""
    if rule.steeringTools, steering != known.steeringTools { new.steeringTools = steering }
    let venue: Venue =
      values.text("venue") == "elsewhere"
      ? .elsewhere(motif: values.optional("venue-motif") ?? "") : .company
    if venue != known.venue { new.venue = venue }
    let informed = values.text("informed")
    if !informed.isEmpty, (informed == "yes") != known.customerInformed {
      new.customerInformed = informed == "yes"
    }
    return new
  }
}
