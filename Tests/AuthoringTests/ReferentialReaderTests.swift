import Authoring
import Referential
import Testing

@Suite struct `An authored referential` {
  static let sample = """
    id: essai
    version: 1
    title: Un essai
    language: fr
    source: Le document
    readings: [Une lecture.]
    scale:
      criterion: {satisfied: oui, not-satisfied: non, not-observed: pas vu}
      competence: {acquired: oui, not-acquired: non, not-evaluated: pas vue, to-see: à voir}
      decision: {validated: validé, not-validated: refusé}
    blocs:
      - title: Premier bloc
        label: Premier
        modalities: [En entreprise]
        protocol:
          observations:
            situation: interview
            count: {min: 3, max: 5, derogable: true}
            kinds: [{kind: real}, {kind: simulated, max: 1}]
            window: {basis: span, days: 7}
            channels: [telephone, chat]
          presence: {demand: one}
          interview:
            place: after-grids
            minutes: 15
            tolerance: 5
            fixed-items: [{id: choices, text: Les choix}]
          comments: must
        activities:
          - title: Une activité
            competences:
              - label: Relation
                statement: Savoir accueillir
                groups:
                  - heading: "Le candidat :"
                    criteria:
                      - {label: posture calme, text: Il est calme}
                      - {label: voix claire, text: Il parle clairement}
                  - criteria:
                      - {label: outils connus, text: Il connaît les outils}
          - title: Une autre
            competences:
              - label: Rebond
                statement: Savoir rebondir
                groups: [{criteria: [{label: rebond juste, text: Il rebondit}]}]

    """

  @Test func `counts ids by their places, criteria through a competence's groups`() throws {
    let referential = try ReferentialReader.read(Array(Self.sample.utf8))
    let bloc = try #require(referential.blocs.first)
    #expect(bloc.id.description == "B1")
    #expect(bloc.competences.map(\.id.description) == ["B1.C1", "B1.C2"])
    #expect(
      bloc.criteria.map(\.id.description) == ["B1.C1.1", "B1.C1.2", "B1.C1.3", "B1.C2.1"])
    #expect(referential.version == "1")
    #expect(bloc.protocol.contactSheets == false)
    #expect(bloc.protocol.presence == PresenceRule(demand: .one, derogable: false))
  }

  @Test(
    arguments: [
      ("readings: [", "▸raedings: [", [.unknownKey("raedings", nearest: "readings")]),
      (
        "{acquired: oui, not-acquired: non, not-evaluated: pas vue, to-see: à voir}",
        "▸{acquired: oui, not-acquired: non, not-evaluated: pas vue, ▸tosee: à voir}",
        [.missingKey("to-see"), .unknownKey("tosee", nearest: "to-see")]
      ),
      ("language: fr", "language: ▸french_", [.badForm("french_", form: .languageTag)]),
      ("id: essai", "id: ▸Essai 1", [.badForm("Essai 1", form: .id)]),
      ("version: 1", "version: ▸[1]", [.expected(.text)]),
      ("source: Le document", "source:▸", [.empty]),
      ("title: Un essai", "title: ▸\"a\\n\\nb\"", [.severalParagraphs]),
      ("title: Un essai", "title: ▸\"a\\u202Eb\"", [.forbiddenCharacter(0x202E)]),
      ("[Une lecture.]", "▸une", [.expected(.list)]), ("[Une lecture.]", "▸[]", [.empty]),
      ("min: 3, max: 5", "min: ▸6, max: 5", [.minimumOverMaximum(minimum: 6, maximum: 5)]),
      ("min: 3, max: 5", "min: ▸0, max: 5", [.outOfRange("0", minimum: 1, maximum: 99)]),
      ("min: 3, max: 5", "min: ▸trois, max: 5", [.expected(.integer)]),
      (
        "min: 3, max: 5", "min: 3, max: ▸99999999999999999999",
        [.outOfRange("99999999999999999999", minimum: 1, maximum: 99)]
      ),
      ("derogable: true", "derogable: ▸oui", [.expected(.boolean)]),
      ("{demand: one}", "▸one", [.expected(.mapping)]),
      ("{demand: one}", "{demand: ▸two}", [.badValue("two", allowed: ["one", "both"])]),
      ("{demand: one}", "▸{derogable: true}", [.missingKey("demand")]),
      (
        "comments: must", "comments: ▸should", [.badValue("should", allowed: ["must", "may"])]
      ),
      (
        "[telephone, chat]", "[chat, ▸fax]",
        [
          .badValue("fax", allowed: ["telephone", "chat", "face-to-face", "email", "other"])
        ]
      ),
      (
        "kind: simulated, max: 1", "kind: ▸rael",
        [
          .badValue("rael", allowed: ["real", "simulated", "reconstituted", "presentation"])
        ]
      ),
      (
        "{id: choices, text: Les choix}", "▸{▸ide: choices, text: Les choix}",
        [
          .missingKey("id"), .unknownKey("ide", nearest: "id"),
        ]
      ),
      ("label: posture calme", "label: ▸posture", [.wordCount(1, minimum: 2, maximum: 4)]),
      (
        "label: posture calme", "label: ▸une posture tout à fait calme",
        [
          .tooLong(characters: 29, maximum: 24)
        ]
      ),
      ("label: Rebond", "label: ▸Un rebond juste et vif", [.tooLong(characters: 22, maximum: 20)]),
      ("text: Il rebondit", "text: ▸''", [.empty]),
      ("heading: \"Le candidat :\"", "▸colour: x", [.unknownKey("colour", nearest: nil)]),
    ] as [(String, String, [AuthoringError.Fault])])
  func `is refused where the fault stands`(
    _ fragment: String, _ replacement: String, _ faults: [AuthoringError.Fault]
  ) throws {
    try #require(Self.sample.contains(fragment))
    let marked = Marked(Self.replacing(fragment, with: replacement))
    let expected = marked.errors(faults)
    #expect(!expected.isEmpty)
    #expect(complaints(marked.bytes) == expected)
  }

  @Test(arguments: [
    ("voix claire", "posture calme"), ("Rebond", "Relation"), ("rebond juste", "posture calme"),
  ])
  func `is refused where a label comes again in its bloc`(_ label: String, _ first: String) throws {
    let marked = Marked(
      Self.sample.replacing("label: \(first)", with: "label: ▸\(first)")
        .replacing("label: \(label)", with: "label: ▸\(first)"))
    let start = try #require(marked.positions.first)
    let second = try #require(marked.positions.last)
    #expect(complaints(marked.bytes) == [AuthoringError(at: second, .duplicate(first, first: start))])
  }

  @Test func `is refused where a value, a kind or an item comes again`() {
    for (fragment, replacement, value) in [
      ("[telephone, chat]", "[▸chat, ▸chat]", "chat"),
      ("{satisfied: oui, not-satisfied: non,", "{satisfied: ▸oui, not-satisfied: ▸oui,", "oui"),
      ("{kind: real}, {kind: simulated, max: 1}", "{kind: ▸real}, {kind: ▸real}", "real"),
      (
        "[{id: choices, text: Les choix}]", "[{id: ▸one, text: A}, {id: ▸one, text: B}]", "one"
      ),
    ] {
      let marked = Marked(Self.replacing(fragment, with: replacement))
      #expect(
        complaints(marked.bytes)
          == [AuthoringError(at: marked.positions[1], .duplicate(value, first: marked.positions[0]))])
    }
  }

  @Test func `is refused where a list is longer than ids can count`() {
    let paragraphs = Array(repeating: "x", count: 100).joined(separator: ", ")
    let marked = Marked(Self.replacing("[En entreprise]", with: "▸[\(paragraphs)]"))
    #expect(complaints(marked.bytes) == marked.errors([.tooMany(items: 100, maximum: 99)]))
  }

  @Test func `tells all that is wrong at once, in the order of the file`() {
    var text = Self.replacing("version: 1", with: "version: ▸[]")
    text = text.replacing("minutes: 15", with: "minutes: ▸quinze")
    text = text.replacing("label: voix claire", with: "label: ▸voix")
    let marked = Marked(text)
    #expect(
      complaints(marked.bytes)
        == marked.errors([
          .expected(.text), .expected(.integer), .wordCount(1, minimum: 2, maximum: 4),
        ]))
  }

  @Test func `tells what is missing at the mapping that lacks it`() {
    let marked = Marked("▸id: essai\ntitle: Un essai\nlanguage: fr\nblocs: [▸{title: A}]")
    let errors = complaints(marked.bytes)
    #expect(
      errors.filter { $0.position == marked.positions[0] }.map(\.fault)
        == [.missingKey("version"), .missingKey("source"), .missingKey("scale")])
    #expect(
      errors.filter { $0.position == marked.positions[1] }.map(\.fault)
        == ["label", "modalities", "protocol", "activities"].map { .missingKey($0) })
  }

  @Test func `is kept in composed form`() throws {
    let text = Self.replacing("title: Un essai", with: "title: Un e\u{301}te\u{301}")
    let title = try ReferentialReader.read(Array(text.utf8)).title
    #expect(Array(title.utf8) == Array("Un été".utf8))
  }

  private static func replacing(_ fragment: String, with replacement: String) -> String {
    sample.replacing(fragment, with: replacement, maxReplacements: 1)
  }

  private func complaints(_ bytes: [UInt8]) -> [AuthoringError] {
    do throws(AuthoringErrors) {
      _ = try ReferentialReader.read(bytes)
      return []
    } catch {
      return error.all
    }
  }
}
