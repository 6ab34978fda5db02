import Referential

/// Reads the `protocol` of a bloc; what is left out is a rule that the bloc does not have.
enum ProtocolReader {
  static func read(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Protocol? {
    guard
      let members = YAMLMapping(
        node, required: ["observations", "presence", "interview", "comments"],
        optional: ["contact-sheets"], &findings)
    else { return nil }
    let observations = members["observations"].flatMap { Self.observations($0, &findings) }
    let presence = Self.presence(members, &findings)
    let interview = members["interview"].flatMap { Self.interview($0, &findings) }
    let comments = members.choice("comments", of: CommentRule.self, &findings)
    let contactSheets = members.flag("contact-sheets", &findings)
    guard let observations, let presence, let interview, let comments else { return nil }
    return Protocol(
      observations: observations, presence: presence, interview: interview, comments: comments,
      contactSheets: contactSheets)
  }

  private static func observations(_ node: YAMLNode, _ findings: inout AuthoringFindings)
    -> ObservationRule?
  {
    guard
      let members = YAMLMapping(
        node, required: ["situation", "count", "kinds"],
        optional: [
          "window", "channels", "distinct-cadres", "tools", "counterparts", "steering-tools",
        ], &findings)
    else { return nil }
    let situation = members.choice("situation", of: Situation.self, &findings)
    let count = Self.count(members, &findings)
    let kinds = Self.kinds(members, &findings)
    let window = Self.window(members, &findings)
    let channels = members.choices("channels", of: Channel.self, &findings)
    let cadres = members["distinct-cadres"] == nil ? 0 : members.integer("distinct-cadres", in: 0...9, &findings)
    let tools = members.choices("tools", of: Tool.self, &findings)
    let counterparts = members.choices("counterparts", of: Counterpart.self, &findings)
    let steeringTools = members.flag("steering-tools", &findings)
    guard let situation, let count, let cadres else { return nil }
    return ObservationRule(
      situation: situation, minimum: count.minimum, maximum: count.maximum,
      countDerogable: count.derogable, kinds: kinds, window: window, channels: channels,
      distinctCadres: cadres, tools: tools, counterparts: counterparts, steeringTools: steeringTools)
  }

  private static func count(_ members: YAMLMapping, _ findings: inout AuthoringFindings)
    -> (minimum: Int, maximum: Int, derogable: Bool)?
  {
    guard
      let count = members.mapping(
        "count", required: ["min", "max"], optional: ["derogable"], &findings)
    else { return nil }
    let minimum = count.integer("min", in: 1...99, &findings)
    let maximum = count.integer("max", in: 1...99, &findings)
    let derogable = count.flag("derogable", &findings)
    guard let minimum, let maximum else { return nil }
    guard minimum <= maximum else {
      findings.add(.minimumOverMaximum(minimum: minimum, maximum: maximum), at: count.position(of: "min"))
      return nil
    }
    return (minimum, maximum, derogable)
  }

  private static func kinds(_ members: YAMLMapping, _ findings: inout AuthoringFindings) -> [KindRule] {
    var first: [Kind: YAMLPosition] = [:]
    var rules: [KindRule] = []
    for node in members.list("kinds", atMost: Kind.allCases.count, &findings) {
      guard
        let rule = YAMLMapping(
          node, required: ["kind"], optional: ["max", "asks-motif", "absence-asks-motif"], &findings)
      else { continue }
      let kind = rule.choice("kind", of: Kind.self, &findings)
      let maximum = rule.integer("max", in: 1...99, &findings)
      let asksMotif = rule.flag("asks-motif", &findings)
      let absenceAsksMotif = rule.flag("absence-asks-motif", &findings)
      guard let kind else { continue }
      if let first = first[kind] {
        findings.add(.duplicate(kind.rawValue, first: first), at: rule.position(of: "kind"))
      } else {
        first[kind] = rule.position(of: "kind")
        rules.append(
          KindRule(
            kind: kind, maximum: maximum, asksMotif: asksMotif, absenceAsksMotif: absenceAsksMotif))
      }
    }
    return rules
  }

  private static func window(_ members: YAMLMapping, _ findings: inout AuthoringFindings) -> WindowRule? {
    guard
      let window = members.mapping(
        "window", required: ["basis", "days"], optional: ["derogable"], &findings)
    else { return nil }
    let basis = window.choice("basis", of: WindowRule.Basis.self, &findings)
    let days = window.integer("days", in: 1...366, &findings)
    let derogable = window.flag("derogable", &findings)
    guard let basis, let days else { return nil }
    return WindowRule(basis: basis, days: days, derogable: derogable)
  }

  private static func presence(_ members: YAMLMapping, _ findings: inout AuthoringFindings)
    -> PresenceRule?
  {
    guard
      let presence = members.mapping(
        "presence", required: ["demand"], optional: ["derogable"], &findings)
    else { return nil }
    let derogable = presence.flag("derogable", &findings)
    return presence.choice("demand", of: PresenceRule.Demand.self, &findings)
      .map { PresenceRule(demand: $0, derogable: derogable) }
  }

  private static func interview(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> InterviewRule? {
    guard
      let members = YAMLMapping(
        node, required: ["place", "minutes", "tolerance"],
        optional: ["fixed-items", "unseen-competences"], &findings)
    else { return nil }
    let place = members.choice("place", of: InterviewRule.Place.self, &findings)
    let minutes = members.integer("minutes", in: 1...480, &findings)
    let tolerance = members.integer("tolerance", in: 0...480, &findings)
    let items = fixedItems(members, &findings)
    let unseen = members.flag("unseen-competences", &findings)
    guard let place, let minutes, let tolerance else { return nil }
    return InterviewRule(
      place: place, minutes: minutes, toleranceMinutes: tolerance, fixedItems: items,
      unseenCompetences: unseen)
  }

  private static func fixedItems(_ members: YAMLMapping, _ findings: inout AuthoringFindings)
    -> [FixedItem]
  {
    var first: [String: YAMLPosition] = [:]
    var items: [FixedItem] = []
    for node in members.list("fixed-items", atMost: AuthoringLimit.items, &findings) {
      guard let item = YAMLMapping(node, required: ["id", "text"], &findings) else { continue }
      let id = item.form("id", .id, &findings)
      let text = item.text("text", atMost: AuthoringLimit.title, &findings)
      if let id {
        if let first = first[id] {
          findings.add(.duplicate(id, first: first), at: item.position(of: "id"))
        } else {
          first[id] = item.position(of: "id")
        }
      }
      if let id, let text { items.append(FixedItem(id: id, text: text)) }
    }
    return items
  }
}
