/// A certification text as data: what is assessed, bloc by bloc, in the certifier's own words.
///
/// Texts are kept word for word, slips included; labels and protocol readings are ours.
package struct Referential: Hashable, Sendable {
  /// A lower-case name, for example `cqp-accueil-relation`.
  package var id: String
  /// Counts the changes of this file, for example `1`.
  package var version: String
  package var title: String
  /// The language of the texts, a BCP 47 tag such as `fr`.
  package var language: String
  /// The document that the texts are taken from, as its own title page names it.
  package var source: String
  /// How passages with two readings were taken, one sentence each.
  package var readings: [String]
  package var scale: Scale
  package var blocs: [Bloc]

  package init(
    id: String, version: String, title: String, language: String, source: String, readings: [String],
    scale: Scale, blocs: [Bloc]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.source = source
    self.readings = readings
    self.scale = scale
    self.blocs = blocs
  }

  package func bloc(_ id: BlocID) -> Bloc? { blocs.first { $0.id == id } }
}

/// The place of a bloc in its referential, for example `B1`.
package struct BlocID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let rawValue: String

  /// Takes `B` followed by a number from 1 to 99.
  package init?(_ rawValue: String) {
    guard rawValue.utf8.first == UInt8(ascii: "B"), let number = Int(rawValue.dropFirst()),
      (1...99).contains(number), rawValue == "B\(number)"
    else { return nil }
    self.rawValue = rawValue
  }

  /// The number on the screen: 1 for `B1`.
  package var number: Int { Int(rawValue.dropFirst()) ?? 0 }
  package var description: String { rawValue }
  package static func < (a: BlocID, b: BlocID) -> Bool { a.number < b.number }
}

/// The place of a competence, counted through its bloc: `B1.C2`.
package struct CompetenceID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let bloc: BlocID
  package let number: Int

  package init(bloc: BlocID, number: Int) {
    self.bloc = bloc
    self.number = number
  }

  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let bloc = BlocID(String(parts[0])), parts[1].first == "C",
      let number = Int(parts[1].dropFirst()), (1...99).contains(number), parts[1] == "C\(number)"
    else { return nil }
    self.init(bloc: bloc, number: number)
  }

  package var description: String { "\(bloc).C\(number)" }
  package static func < (a: CompetenceID, b: CompetenceID) -> Bool {
    (a.bloc, a.number) < (b.bloc, b.number)
  }
}

/// The place of a criterion, counted through its competence whatever its group: `B1.C2.3`.
package struct CriterionID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let competence: CompetenceID
  package let number: Int

  package init(competence: CompetenceID, number: Int) {
    self.competence = competence
    self.number = number
  }

  package init?(_ text: String) {
    guard let dot = text.lastIndex(of: "."), let competence = CompetenceID(String(text[..<dot])),
      let number = Int(text[text.index(after: dot)...]), (1...99).contains(number),
      text == "\(competence).\(number)"
    else { return nil }
    self.init(competence: competence, number: number)
  }

  package var bloc: BlocID { competence.bloc }
  package var description: String { "\(competence).\(number)" }
  package static func < (a: CriterionID, b: CriterionID) -> Bool {
    (a.competence, a.number) < (b.competence, b.number)
  }
}

/// One bloc de compétences: one screen, one evaluation, one result.
package struct Bloc: Hashable, Sendable {
  package var id: BlocID
  package var title: String
  /// A label of ours of one or two words, for headers and lists.
  package var label: String
  /// The certifier's text on how this bloc is evaluated, a paragraph each.
  package var modalities: [String]
  package var `protocol`: Protocol
  package var activities: [Activity]

  package init(
    id: BlocID, title: String, label: String, modalities: [String], protocol: Protocol,
    activities: [Activity]
  ) {
    self.id = id
    self.title = title
    self.label = label
    self.modalities = modalities
    self.protocol = `protocol`
    self.activities = activities
  }

  package var competences: [Competence] { activities.flatMap(\.competences) }
  package var criteria: [Criterion] { competences.flatMap(\.criteria) }

  package func competence(_ id: CompetenceID) -> Competence? { competences.first { $0.id == id } }
  package func criterion(_ id: CriterionID) -> Criterion? {
    competence(id.competence)?.criteria.first { $0.id == id }
  }
}

/// A field of work that groups competences.
package struct Activity: Hashable, Sendable {
  package var title: String
  package var competences: [Competence]

  package init(title: String, competences: [Competence]) {
    self.title = title
    self.competences = competences
  }
}

/// A competence, which is one table of the grid.
package struct Competence: Hashable, Sendable {
  package var id: CompetenceID
  /// A label of ours of one to three words.
  package var label: String
  package var statement: String
  package var groups: [CriterionGroup]

  package init(id: CompetenceID, label: String, statement: String, groups: [CriterionGroup]) {
    self.id = id
    self.label = label
    self.statement = statement
    self.groups = groups
  }

  package var criteria: [Criterion] { groups.flatMap(\.criteria) }
}

/// Criteria under one optional heading, which is shown and never marked.
package struct CriterionGroup: Hashable, Sendable {
  package var heading: String?
  package var criteria: [Criterion]

  package init(heading: String?, criteria: [Criterion]) {
    self.heading = heading
    self.criteria = criteria
  }
}

/// One line of the checklist, the thing that is marked.
package struct Criterion: Hashable, Sendable {
  package var id: CriterionID
  /// A label of ours of two to four words, unique within its bloc.
  package var label: String
  package var text: String

  package init(id: CriterionID, label: String, text: String) {
    self.id = id
    self.label = label
    self.text = text
  }
}
