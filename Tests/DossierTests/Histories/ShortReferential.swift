import Authoring
import Referential
import Testing

extension Referential {
  /// The embedded one with two tables of two lines in each bloc: every rule, and short grids.
  static func short() throws -> Referential {
    var referential = try #require(try EmbeddedReferentials.referential(id: "cqp-accueil-relation"))
    for bloc in referential.blocs.indices {
      let tables = referential.blocs[bloc].competences.prefix(2).map { table in
        let lines = table.criteria.prefix(2)
        return Competence(
          id: table.id, label: table.label, statement: table.statement,
          groups: [CriterionGroup(heading: nil, criteria: Array(lines))])
      }
      referential.blocs[bloc].activities = [
        Activity(title: referential.blocs[bloc].activities[0].title, competences: tables)
      ]
    }
    return referential
  }
}
