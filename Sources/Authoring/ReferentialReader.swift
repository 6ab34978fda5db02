package import Referential

/// Reads a referential in the author's form, or tells everything that is wrong with it.
///
/// Ids are not written: a bloc, a competence and a criterion are counted by their place in the file.
package enum ReferentialReader {
  package static func read(_ bytes: [UInt8]) throws(AuthoringErrors) -> Referential {
    let root = try YAMLDocument.read(bytes)
    var findings = AuthoringFindings()
    let referential = Self.referential(root, &findings)
    if let errors = AuthoringErrors(findings) { throw errors }
    guard let referential else { throw AuthoringErrors(AuthoringError(at: root.position, .empty)) }
    return referential
  }

  private static func referential(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Referential? {
    guard
      let members = YAMLMapping(
        node, required: ["id", "version", "title", "language", "source", "scale", "blocs"],
        optional: ["readings"], &findings)
    else { return nil }
    let id = members.form("id", .id, &findings)
    let version = members.text("version", atMost: AuthoringLimit.version, &findings)
    let title = members.text("title", atMost: AuthoringLimit.title, &findings)
    let language = members.form("language", .languageTag, &findings)
    let source = members.text("source", atMost: AuthoringLimit.title, &findings)
    let readings = members.list("readings", atMost: AuthoringLimit.items, &findings)
      .compactMap { $0.text(atMost: AuthoringLimit.paragraph, &findings) }
    let scale = members["scale"].flatMap { ScaleReader.read($0, &findings) }
    let blocs = members.list("blocs", atMost: AuthoringLimit.items, &findings)
      .enumerated().compactMap { Self.bloc($1, number: $0 + 1, &findings) }
    guard let id, let version, let title, let language, let source, let scale else { return nil }
    return Referential(
      id: id, version: version, title: title, language: language, source: source, readings: readings,
      scale: scale, blocs: blocs)
  }

  private static func bloc(_ node: YAMLNode, number: Int, _ findings: inout AuthoringFindings) -> Bloc? {
    guard
      let members = YAMLMapping(
        node, required: ["title", "label", "modalities", "protocol", "activities"], &findings)
    else { return nil }
    let title = members.text("title", atMost: AuthoringLimit.title, &findings)
    let label = members.label("label", words: 1...2, atMost: AuthoringLimit.blocLabel, &findings)
    let modalities = members.list("modalities", atMost: AuthoringLimit.items, &findings)
      .compactMap { $0.text(atMost: AuthoringLimit.paragraph, &findings) }
    let rules = members["protocol"].flatMap { ProtocolReader.read($0, &findings) }
    guard let id = BlocID("B\(number)") else { return nil }
    var places = BlocPlaces(id: id)
    let activities = members.list("activities", atMost: AuthoringLimit.items, &findings)
      .compactMap { Self.activity($0, &places, &findings) }
    guard let title, let label, let rules else { return nil }
    return Bloc(
      id: id, title: title, label: label, modalities: modalities, protocol: rules, activities: activities)
  }

  private static func activity(
    _ node: YAMLNode, _ places: inout BlocPlaces, _ findings: inout AuthoringFindings
  ) -> Activity? {
    guard let members = YAMLMapping(node, required: ["title", "competences"], &findings) else { return nil }
    let title = members.text("title", atMost: AuthoringLimit.title, &findings)
    var competences: [Competence] = []
    for node in members.list("competences", atMost: AuthoringLimit.items, &findings) {
      if let competence = Self.competence(node, &places, &findings) { competences.append(competence) }
    }
    return title.map { Activity(title: $0, competences: competences) }
  }

  private static func competence(
    _ node: YAMLNode, _ places: inout BlocPlaces, _ findings: inout AuthoringFindings
  ) -> Competence? {
    let id = places.nextCompetence(at: node.position, &findings)
    guard let members = YAMLMapping(node, required: ["label", "statement", "groups"], &findings) else {
      return nil
    }
    let label = members.label("label", words: 1...3, atMost: AuthoringLimit.competenceLabel, &findings)
    if let label { places.note(competenceLabel: label, at: members.position(of: "label"), &findings) }
    let statement = members.text("statement", atMost: AuthoringLimit.paragraph, &findings)
    var number = 0
    var groups: [CriterionGroup] = []
    for node in members.list("groups", atMost: AuthoringLimit.items, &findings) {
      guard let members = YAMLMapping(node, required: ["criteria"], optional: ["heading"], &findings) else {
        continue
      }
      let heading = members.text("heading", atMost: AuthoringLimit.paragraph, &findings)
      var criteria: [Criterion] = []
      for node in members.list("criteria", atMost: AuthoringLimit.items, &findings) {
        number += 1
        let id = CriterionID(competence: id, number: number)
        if let criterion = Self.criterion(node, id: id, &places, &findings) { criteria.append(criterion) }
      }
      groups.append(CriterionGroup(heading: heading, criteria: criteria))
    }
    if number > AuthoringLimit.items {
      findings.add(.tooMany(items: number, maximum: AuthoringLimit.items), at: node.position)
    }
    guard let label, let statement else { return nil }
    return Competence(id: id, label: label, statement: statement, groups: groups)
  }

  private static func criterion(
    _ node: YAMLNode, id: CriterionID, _ places: inout BlocPlaces, _ findings: inout AuthoringFindings
  ) -> Criterion? {
    guard let members = YAMLMapping(node, required: ["label", "text"], &findings) else { return nil }
    let label = members.label("label", words: 2...4, atMost: AuthoringLimit.criterionLabel, &findings)
    if let label { places.note(criterionLabel: label, at: members.position(of: "label"), &findings) }
    let text = members.text("text", atMost: AuthoringLimit.paragraph, &findings)
    guard let label, let text else { return nil }
    return Criterion(id: id, label: label, text: text)
  }
}

/// What is counted, and must not come twice, through one bloc.
private struct BlocPlaces {
  let id: BlocID
  private var competences = 0
  private var competenceLabels: [String: YAMLPosition] = [:]
  private var criterionLabels: [String: YAMLPosition] = [:]

  init(id: BlocID) { self.id = id }

  mutating func nextCompetence(at position: YAMLPosition, _ findings: inout AuthoringFindings)
    -> CompetenceID
  {
    competences += 1
    if competences == AuthoringLimit.items + 1 {
      findings.add(.tooMany(items: competences, maximum: AuthoringLimit.items), at: position)
    }
    return CompetenceID(bloc: id, number: competences)
  }

  mutating func note(
    competenceLabel label: String, at position: YAMLPosition, _ findings: inout AuthoringFindings
  ) {
    Self.note(label, at: position, in: &competenceLabels, &findings)
  }

  mutating func note(
    criterionLabel label: String, at position: YAMLPosition, _ findings: inout AuthoringFindings
  ) {
    Self.note(label, at: position, in: &criterionLabels, &findings)
  }

  private static func note(
    _ label: String, at position: YAMLPosition, in labels: inout [String: YAMLPosition],
    _ findings: inout AuthoringFindings
  ) {
    if let first = labels[label] {
      findings.add(.duplicate(label, first: first), at: position)
    } else {
      labels[label] = position
    }
  }
}
