import StrictJSON
import Testing

@Suite struct `The referential as JSON` {
  private func shown() throws -> JSONValue {
    let ending = try Program.run(
      "referential", "show", "cqp-accueil-relation", "--format", "json", home: "/nonexistent")
    #expect(ending.status == 0)
    #expect(ending.lines.count == 1)
    return try JSONValue.parse(Array(ending.output.utf8.dropLast()))
  }

  @Test func `has the members that other programs rely on`() throws {
    let referential = try shown()
    #expect(referential.names.isSuperset(of: ["id", "version", "title", "language", "blocs"]))
    for bloc in try referential["blocs"].elements {
      #expect(bloc.names.isSuperset(of: ["id", "title", "protocol", "activities"]))
      for activity in try bloc["activities"].elements {
        #expect(activity.names.isSuperset(of: ["title", "competences"]))
        for competence in try activity["competences"].elements {
          #expect(competence.names.isSuperset(of: ["id", "statement", "groups"]))
          for criterion in try competence["groups"].elements.flatMap({ try $0["criteria"].elements }) {
            #expect(criterion.names == ["id", "label", "text"])
          }
        }
      }
    }
  }

  @Test(arguments: [
    (bloc: 0, competences: 6, criteria: 28), (bloc: 1, competences: 4, criteria: 15),
    (bloc: 2, competences: 4, criteria: 18), (bloc: 3, competences: 5, criteria: 28),
  ])
  func `numbers everything within its parent`(_ count: (bloc: Int, competences: Int, criteria: Int)) throws {
    let bloc = try shown()["blocs"].elements[count.bloc]
    let competences = try bloc["activities"].elements.flatMap { try $0["competences"].elements }
    #expect(try bloc["id"].text == "B\(count.bloc + 1)")
    #expect(competences.count == count.competences)
    var criteria = 0
    for (index, competence) in competences.enumerated() {
      let id = "B\(count.bloc + 1).C\(index + 1)"
      #expect(try competence["id"].text == id)
      let ids = try competence["groups"].elements.flatMap { try $0["criteria"].elements }
        .map { try $0["id"].text }
      #expect(ids == (1...ids.count).map { "\(id).\($0)" })
      criteria += ids.count
    }
    #expect(criteria == count.criteria)
  }
}
