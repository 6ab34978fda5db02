package import Referential
package import StrictJSON

extension ResultPayload {
  /// The bloc with every text that was shown, as the referential's JSON has it.
  ///
  /// Its shape is checked, and that its ids count up without a gap: competences through the bloc,
  /// criteria through a competence's groups. The protocol is carried as it stands.
  package struct BlocText: Hashable, Sendable {
    package let id: BlocID
    package let title: String
    package let competences: [CompetenceID]
    package let criteria: [CriterionID]
    package let json: JSONValue

    package static func == (a: BlocText, b: BlocText) -> Bool { a.json == b.json }
    package func hash(into hasher: inout Hasher) { hasher.combine(json.canonicalText) }

    package init(json: JSONValue, path: JSONPath = .root) throws(ShapeError) {
      var reader = try ObjectReader(json, path: path)
      let id = try reader.named("id") { BlocID($0) }
      title = try reader.string("title")
      _ = try reader.string("label")
      _ = try reader.strings("modalities")
      _ = try reader.object("protocol")
      var competences: [CompetenceID] = []
      var criteria: [CriterionID] = []
      for var activity in try reader.objects("activities") {
        _ = try activity.string("title")
        for var competence in try activity.objects("competences") {
          let expected = CompetenceID(bloc: id, number: competences.count + 1)
          try Self.expect(expected.description, in: &competence)
          _ = try competence.string("label")
          _ = try competence.string("statement")
          criteria.append(contentsOf: try Self.criteria(of: expected, in: &competence))
          try competence.finish()
          competences.append(expected)
        }
        try activity.finish()
      }
      try reader.finish()
      self.id = id
      self.competences = competences
      self.criteria = criteria
      self.json = json
    }

    private static func criteria(of competence: CompetenceID, in reader: inout ObjectReader)
      throws(ShapeError) -> [CriterionID]
    {
      var ids: [CriterionID] = []
      for var group in try reader.objects("groups") {
        _ = try group.optionalString("heading")
        for var criterion in try group.objects("criteria") {
          let expected = CriterionID(competence: competence, number: ids.count + 1)
          try Self.expect(expected.description, in: &criterion)
          _ = try criterion.string("label")
          _ = try criterion.string("text")
          try criterion.finish()
          ids.append(expected)
        }
        try group.finish()
      }
      return ids
    }

    private static func expect(_ id: String, in reader: inout ObjectReader) throws(ShapeError) {
      let found = try reader.string("id")
      guard found.utf8.elementsEqual(id.utf8) else { throw reader.fault("id", .invalid(found)) }
    }
  }
}
