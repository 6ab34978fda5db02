package import Referential

extension Referential {
  /// The referential in the author's form: reading it back gives an equal one.
  package var yaml: String {
    YAMLForm.mapping(
      [
        ("id", .text(id)), ("version", .text(version)), ("title", .text(title)),
        ("language", .text(language)), ("source", .text(source)),
      ] + Self.list("readings", readings.map { .text($0) })
        + [("scale", scale.yaml), ("blocs", .list(blocs.map(\.yaml)))]
    ).document()
  }

  /// A list that is left out where it has nothing in it.
  fileprivate static func list(_ key: String, _ items: [YAMLForm]) -> [(key: String, value: YAMLForm)] {
    items.isEmpty ? [] : [(key, .list(items))]
  }
}

extension Scale {
  fileprivate var yaml: YAMLForm {
    .mapping(
      Subject.allCases.map { subject in
        (subject.rawValue, .mapping(steps(of: subject).map { ($0.value, .text($0.label)) }))
      })
  }
}

extension Bloc {
  fileprivate var yaml: YAMLForm {
    .mapping([
      ("title", .text(title)), ("label", .text(label)),
      ("modalities", .list(modalities.map { .text($0) })), ("protocol", self.protocol.yaml),
      ("activities", .list(activities.map(\.yaml))),
    ])
  }
}

extension Activity {
  fileprivate var yaml: YAMLForm {
    .mapping([("title", .text(title)), ("competences", .list(competences.map(\.yaml)))])
  }
}

extension Competence {
  fileprivate var yaml: YAMLForm {
    .mapping([
      ("label", .text(label)), ("statement", .text(statement)), ("groups", .list(groups.map(\.yaml))),
    ])
  }
}

extension CriterionGroup {
  fileprivate var yaml: YAMLForm {
    let heading: [(key: String, value: YAMLForm)] = heading.map { [("heading", .text($0))] } ?? []
    return .mapping(heading + [("criteria", .list(criteria.map(\.yaml)))])
  }
}

extension Criterion {
  fileprivate var yaml: YAMLForm { .mapping([("label", .text(label)), ("text", .text(text))]) }
}

extension Protocol {
  fileprivate var yaml: YAMLForm {
    .mapping([
      ("observations", observations.yaml), ("presence", presence.yaml), ("interview", interview.yaml),
      ("comments", .text(comments.rawValue)), ("contact-sheets", .text("\(contactSheets)")),
    ])
  }
}

extension ObservationRule {
  fileprivate var yaml: YAMLForm {
    var members: [(key: String, value: YAMLForm)] = [
      ("situation", .text(situation.rawValue)),
      (
        "count",
        .flowMapping([("min", "\(minimum)"), ("max", "\(maximum)"), ("derogable", "\(countDerogable)")])
      ),
      ("kinds", .list(kinds.map(\.yaml))),
    ]
    if let window { members.append(("window", window.yaml)) }
    if !channels.isEmpty { members.append(("channels", .flowList(channels.map(\.rawValue)))) }
    if distinctCadres > 0 { members.append(("distinct-cadres", .text("\(distinctCadres)"))) }
    if !tools.isEmpty { members.append(("tools", .flowList(tools.map(\.rawValue)))) }
    if !counterparts.isEmpty { members.append(("counterparts", .flowList(counterparts.map(\.rawValue)))) }
    if steeringTools { members.append(("steering-tools", .text("true"))) }
    return .mapping(members)
  }
}

extension KindRule {
  fileprivate var yaml: YAMLForm {
    var members = [(key: "kind", value: kind.rawValue)]
    if let maximum { members.append(("max", "\(maximum)")) }
    if asksMotif { members.append(("asks-motif", "true")) }
    if absenceAsksMotif { members.append(("absence-asks-motif", "true")) }
    return .flowMapping(members)
  }
}

extension WindowRule {
  fileprivate var yaml: YAMLForm {
    .flowMapping([("basis", basis.rawValue), ("days", "\(days)"), ("derogable", "\(derogable)")])
  }
}

extension PresenceRule {
  fileprivate var yaml: YAMLForm {
    .flowMapping([("demand", demand.rawValue), ("derogable", "\(derogable)")])
  }
}

extension InterviewRule {
  fileprivate var yaml: YAMLForm {
    .mapping(
      [
        ("place", .text(place.rawValue)), ("minutes", .text("\(minutes)")),
        ("tolerance", .text("\(toleranceMinutes)")),
      ]
        + Referential.list(
          "fixed-items", fixedItems.map { .flowMapping([("id", $0.id), ("text", $0.text)]) })
        + [("unseen-competences", .text("\(unseenCompetences)"))])
  }
}
