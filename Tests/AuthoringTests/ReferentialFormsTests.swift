import Authoring
import Referential
import StrictJSON
import Testing

@Suite struct `A referential` {
  @Test func `written as YAML is read back as the same`() throws {
    let referential = try certification()
    let yaml = referential.yaml
    #expect(try ReferentialReader.read(Array(yaml.utf8)) == referential)
    #expect(yaml.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(yaml.contains("\n      - \"Modalités :\"\n"))
    #expect(yaml.contains("        count: {min: 3, max: 5, derogable: true}\n"))
    #expect(
      yaml.contains("                  - label: posture d'accueil\n                    text: La posture"))
  }

  @Test(arguments: [
    "a: b", "a #b", "a:", "- a", "\"a\" b", "'a'", "a\\b", "{a}", "& a", "a  b", "«", "12", "true", "~", "#",
    "\"a\\\" : b", "100 %", "a, b", "é\u{A0}: é", "> a", "| a", "--- a", "? a", "%a", "a ...",
    String(repeating: "mot : ", count: 60) + "fin", String(repeating: "x", count: 300),
    String(repeating: "\"mot\" : # ", count: 40) + "fin", String(repeating: "a\\b ", count: 40) + "fin",
  ])
  func `written as YAML is read back as the same whatever its texts`(_ text: String) throws {
    var referential = try certification()
    referential.readings = [text, text]
    referential.blocs[0].activities[0].competences[0].statement = text
    referential.blocs[0].activities[0].competences[0].groups[0].heading = text
    referential.blocs[0].activities[0].competences[0].groups[0].criteria[0].text = text
    if text.count <= 200 { referential.blocs[0].protocol.interview.fixedItems[0].text = text }
    let back = try ReferentialReader.read(Array(referential.yaml.utf8))
    #expect(back == referential)
    #expect(back.readings.map { Array($0.utf8) } == [Array(text.utf8), Array(text.utf8)])
  }

  @Test func `written as JSON is read back as the same, from its bytes`() throws {
    let referential = try certification()
    let bytes = referential.json.canonicalBytes()
    #expect(try Referential(json: try JSONValue.parse(bytes)) == referential)
    #expect(try JSONValue.parse(bytes).canonicalBytes() == bytes)
    for bloc in referential.blocs { #expect(try Bloc(json: bloc.json) == bloc) }
  }

  @Test func `has the shape that is promised`() throws {
    let json = try certification().json
    let root = try members(json)
    #expect(
      root.keys.sorted() == ["blocs", "id", "language", "readings", "scale", "source", "title", "version"])
    #expect(root["id"] == "cqp-accueil-relation")
    #expect(
      root["scale"] == [
        "criterion": [
          "satisfied": "satisfait", "not-satisfied": "non satisfait", "not-observed": "non observé",
        ],
        "competence": [
          "acquired": "acquise", "not-acquired": "non acquise", "not-evaluated": "non évaluée",
          "to-see": "à voir",
        ],
        "decision": ["validated": "validé", "not-validated": "non validé"],
      ])
    let bloc = try members(try first(root["blocs"]))
    #expect(bloc.keys.sorted() == ["activities", "id", "label", "modalities", "protocol", "title"])
    #expect(bloc["id"] == "B1")
    let activity = try members(try first(bloc["activities"]))
    #expect(activity.keys.sorted() == ["competences", "title"])
    let competence = try members(try first(activity["competences"]))
    #expect(competence.keys.sorted() == ["groups", "id", "label", "statement"])
    #expect(competence["id"] == "B1.C1")
    guard case .array(let groups)? = competence["groups"] else {
      Issue.record("groups are a list")
      return
    }
    #expect(try groups.map { try members($0).keys.sorted() } == [["criteria", "heading"], ["criteria"]])
    let criterion = try members(try first(try members(try #require(groups.last))["criteria"]))
    #expect(criterion.keys.sorted() == ["id", "label", "text"])
    #expect(criterion["id"] == "B1.C1.5")
  }

  @Test(arguments: [
    (
      "\"id\":\"B1.C1.2\"", "\"id\":\"B1.C1.3\"",
      "blocs[0].activities[0].competences[0].groups[0].criteria[1].id"
    ),
    ("\"id\":\"B1.C2\"", "\"id\":\"B2.C2\"", "blocs[0].activities[0].competences[1].id"),
    ("\"id\":\"B2\"", "\"id\":\"B3\"", "blocs[1].id"),
    ("\"to-see\":", "\"seen\":", "scale.competence.to-see"),
    ("\"comments\":\"must\"", "\"comments\":\"shall\"", "blocs[0].protocol.comments"),
    ("\"minimum\":3", "\"minimum\":6", "blocs[0].protocol.observations.maximum"),
    ("\"channels\":[\"telephone\"", "\"channels\":[\"fax\"", "blocs[0].protocol.observations.channels[0]"),
  ])
  func `in JSON is refused where an id or a value is not the one its place asks for`(
    _ fragment: String, _ replacement: String, _ path: String
  ) throws {
    let text = try certification().json.canonicalText
    try #require(text.contains(fragment))
    let changed = try JSONValue.parse(
      Array(text.replacing(fragment, with: replacement, maxReplacements: 1).utf8))
    let error = #expect(throws: ShapeError.self) { try Referential(json: changed) }
    #expect(error?.path.description == path)
  }

  @Test func `is embedded once, and unknown ids are none`() throws {
    #expect(try EmbeddedReferentials.all().map(\.id) == ["cqp-accueil-relation"])
    #expect(try EmbeddedReferentials.referential(id: "autre") == nil)
  }

  private func members(_ value: JSONValue) throws -> [String: JSONValue] {
    guard case .object(let members) = value else { throw ShapeError(path: .root, fault: .expected(.object)) }
    return members
  }

  private func first(_ value: JSONValue?) throws -> JSONValue {
    guard case .array(let elements)? = value, let first = elements.first else {
      throw ShapeError(path: .root, fault: .expected(.array))
    }
    return first
  }
}
