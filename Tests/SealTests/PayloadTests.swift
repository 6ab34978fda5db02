import Seal
import StrictJSON
import Testing

@Suite struct `A result's payload` {
  let sample: Sample
  init() throws { sample = try Sample() }

  private func code(_ json: JSONValue) -> String? {
    do {
      _ = try ResultPayload.read(json)
      return nil
    } catch { return VerificationFault.payload(error).code }
  }

  @Test func `comes back byte for byte`() throws {
    let bytes = sample.payload.canonicalBytes()
    let payload = try ResultPayload.read(bytes)
    #expect(payload.bytes == bytes)
    #expect(try ResultPayload.read(payload.bytes) == payload)
  }

  @Test func `comes back without its optional parts too`() throws {
    var json = sample.payload
    for path in [
      "accommodation", "contactSheets", "candidate.service", "candidate.birthDate", "candidate.course",
      "accommodation.minutes", "agreement.concordance", "interview.plannedDay", "grids[0].completedAt",
      "observations[0].presence.absences[0].motif", "corrections[0].motif", "evaluators[0].trained",
      "evaluators[0].habilitation", "observations[0].cadre", "observations[0].counterpart",
      "observations[0].steeringTools", "observations[0].customerInformed",
    ] where path != "accommodation.minutes" {
      json = json.setting(path, to: nil)
    }
    #expect(try ResultPayload.read(json.canonicalBytes()).bytes == json.canonicalBytes())
  }

  @Test func `refuses any member that it does not know, wherever it stands`() throws {
    func paths(_ value: JSONValue, _ path: String) -> [String] {
      switch value {
      case .object(let members):
        [path] + members.flatMap { paths($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
      case .array(let elements):
        elements.enumerated().flatMap { paths($0.element, "\(path)[\($0.offset)]") }
      case .null, .bool, .integer, .string: []
      }
    }
    for path in paths(sample.payload, "") {
      #expect(code(sample.with(path.isEmpty ? "more" : "\(path).more", 1)) == "payload-shape", "\(path)")
    }
  }

  @Test(arguments: [
    "result", "referential", "bloc", "candidate", "derogations", "evaluators", "filling", "signers",
    "threshold", "observations", "marks", "notes", "grids", "interview", "agreement", "waivers", "returns",
    "unpairings", "interview.twins", "unpairings[0].observations", "unpairings[1].motif",
    "corrections", "interruptions", "damage", "decision", "cut", "format", "candidate.formerNames",
    "observations[0].timing", "marks[0].late",
    "evaluators[0].kid", "interview.plan", "agreement.changes[0].overtaken", "decision.at", "cut[0].hash",
  ])
  func `refuses to be without a member that it needs`(path: String) {
    #expect(code(sample.with(path, nil)) == "payload-shape")
  }

  @Test func `refuses another format by its name`() {
    #expect(code(sample.with("format", "grille-result/2")) == "payload-format")
    #expect(code(sample.with("format", "grille-draft/1")) == "payload-format")
  }

  @Test(
    arguments: [
      ("threshold", 1), ("result.revision", -1), ("filling", "alone"), ("candidate.birthDate", "1999-02-29"),
      ("decision.at", "2026-11-24T10:42:07Z"), ("decision.at", "2026-11-24T10:42:07.5+01:00"),
      ("decision.at", "2026-11-24T24:00:00+01:00"), ("decision.at", "2026-11-24T10:42:07-00:00"),
      ("marks[0].value", "maybe"), ("marks[0].criterion", "B1.C01.1"), ("evaluators[0].role", "boss"),
      ("evaluators[0].kid", "AAAA"), ("observations[0].kind", "imagined"),
      ("observations[0].channels[0]", "fax"),
      ("referential.sha256", "AB"), ("cut[0].hash", "AA"), ("result.id", "a b"),
      ("candidate.service", .null), ("grids[0].criteria[0].value", "to-see"), ("returns[0].to", "sealed"),
      ("bloc.activities[0].competences[0].id", "B1.C2"), ("bloc.id", "b1"),
      ("bloc.protocol.comments", "perhaps"),
      ("bloc.activities[0].competences[0].groups[1].criteria[0].id", "B1.C1.3"),
      ("evaluators[0].jwk.crv", "X25519"), ("evaluators[0].jwk.d", "AA"), ("evaluators[0].jwk.kty", "EC"),
    ] as [(String, JSONValue)])
  func `refuses a value out of its range`(path: String, value: JSONValue) {
    #expect(code(sample.with(path, value)) == "payload-shape")
  }

  @Test(
    arguments: [
      ("marks[0].observation", "obs-9"), ("marks[0].criterion", "B1.C9.1"), ("marks[0].evaluator", "ev-z"),
      ("notes[0].observation", "obs-9"), ("notes[0].evaluator", "ev-z"), ("notes[0].criterion", "B2.C1.1"),
      ("grids[0].holders[0]", "ev-0"), ("grids[0].comments[0].competence", "B1.C3"),
      ("agreement.changes[0].criterion", "B1.C1.9"), ("agreement.maintained[0].by", "ev-z"),
      ("interview.plan[1].competence", "B1.C7"), ("observations[0].presence.present[0]", "ev-z"),
      ("observations[0].presence.absences[0].evaluator", "ev-z"), ("waivers[1].observation", "obs-9"),
      ("waivers[0].by", "ev-z"), ("returns[0].by", "ev-z"), ("interruptions[0].by", "ev-z"),
      ("corrections[0].observation", "obs-9"), ("corrections[0].evaluator", "ev-z"),
      ("decision.proposedBy", "ev-z"),
      ("cut[0].stream", "B2"), ("interview.plan[0].fixed", "weather"), ("evaluators[2].replaced.by", "ev-z"),
    ] as [(String, JSONValue)])
  func `refuses to name what it does not have`(path: String, value: JSONValue) {
    #expect(code(sample.with(path, value)) == "payload-reference")
  }

  @Test(
    arguments: [
      ("evaluators[1].id", "ev-0"), ("observations[1].number", 0), ("observations[1].id", "obs-1"),
      ("marks[1].evaluator", "ev-a"), ("marks[2].criterion", "B1.C1.1"), ("grids[1].holders[0]", "ev-a"),
      ("grids[0].criteria[1].criterion", "B1.C1.1"), ("observations[0].channels[1]", "chat"),
      ("observations[0].tools[0]", "specific"), ("cut[1].stream", "B1"),
      ("damage[1]", "a line of the same"), ("corrections[1].at", "2026-11-24T10:42:06+01:00"),
      ("agreement.competences[1].competence", "B1.C1"),
      ("interview.plan[2]", ["fixed": "choices", "state": "open"]),
      ("derogations[1]", ["rule": "accreditation", "authority": "a", "date": "2026-11-20", "motif": "m"]),
    ] as [(String, JSONValue)])
  func `refuses lists out of order or with repeats`(path: String, value: JSONValue) {
    #expect(code(sample.with(path, value)) == "payload-order")
  }

  @Test(
    arguments: [
      ("observations[1].stateMotif", nil), ("observations[0].stateMotif", "Sans."), ("result.revision", 0),
      ("observations[1].place.motif", "Sans."), ("corrections[0].value", "insufficient"),
      ("observations[0].sharedWith[0]", "B1"),
      ("interview.plan[0].motif", "Sans."), ("interview.plan[1].motif", nil), ("notes[0].inInterview", true),
      ("agreement.maintained[0].holds[1].value", "satisfied"), ("agreement.concordance.concordant", 4),
      ("agreement.competences[1].value", "to-see"), ("decision.proposedBy", "ev-c"),
      ("evaluators[0].habilitation.until", "2024-12-31"), ("grids[0].holders[1]", "ev-c"),
      ("evaluators[2].replaced.by", "ev-c"), ("observations[0].presence.absences[0].evaluator", "ev-a"),
      (
        "result.supersedes",
        [
          "sha256": .string(String(repeating: "00", count: 32)), "motif": "Erreur.", "by": "ev-a",
          "at": Sample.at,
        ]
      ),
    ] as [(String, JSONValue?)])
  func `refuses to contradict itself`(path: String, value: JSONValue?) {
    #expect(code(sample.with(path, value)) == "payload-contradiction")
  }

  @Test(
    arguments: [
      ("observations[0].kind", nil), ("agreement.criteria[1]", nil), ("agreement.competences[1]", nil),
      ("grids[1]", nil), ("cut", []),
      ("interview.timing", ["spans": [], "seconds": 0, "transcribed": false, "clockJump": false]),
    ] as [(String, JSONValue?)])
  func `refuses to leave out what a result must have`(path: String, value: JSONValue?) {
    #expect(code(sample.with(path, value)) == "payload-missing")
  }

  @Test func `takes exactly two signers, sorted, each an evaluator of its own`() {
    func signers(_ kids: KeyID...) -> JSONValue { .strings(kids.map(\.rawValue)) }
    let (first, second) = (sample.first.publicKey, sample.second.publicKey)
    #expect(code(sample.with("signers", signers(first.kid))) == "signer-count")
    #expect(code(sample.with("signers", signers())) == "signer-count")
    #expect(code(sample.with("signers", signers(first.kid, first.kid))) == "same-signer-twice")
    #expect(code(sample.with("signers", signers(second.kid, first.kid))) == "signers-not-sorted")
    let keyless = sample.with("evaluators[1].jwk", nil).setting("evaluators[1].kid", to: nil)
    #expect(code(keyless) == "signer-without-evaluator")
    let twice = sample.with("evaluators[2].jwk", second.jwk)
      .setting("evaluators[2].kid", to: .string(second.kid.rawValue))
    #expect(code(twice) == "same-signer-twice")
    let gone = sample.with("evaluators[1].replaced", ["by": "ev-a", "at": Sample.at, "motif": "Départ."])
    #expect(code(gone) == "replaced-signer")
  }

  @Test func `refuses a key of an evaluator who does not sign`() throws {
    let third = try SigningKey(seed: [UInt8](repeating: 3, count: 32)).publicKey
    let json = sample.with("evaluators[2].jwk", third.jwk)
      .setting("evaluators[2].kid", to: .string(third.kid.rawValue))
    #expect(code(json) == "payload-contradiction")
  }

  @Test func `takes one grid of the pair`() throws {
    let json = sample.with("filling", "joint").setting("grids[1]", to: nil)
      .setting("grids[0].holders[1]", to: "ev-b").setting("agreement.concordance", to: nil)
    #expect(try ResultPayload.read(json.canonicalBytes()).filling == .joint)
  }
}

@Suite struct `Text in a payload` {
  let sample: Sample
  init() throws { sample = try Sample() }

  private func fault(_ path: String, _ text: String) -> PayloadFault.TextFault? {
    do {
      _ = try ResultPayload.read(sample.with(path, .string(text)))
      return nil
    } catch {
      guard case .text(let where_, let fault) = error, where_.description == path else { return nil }
      return fault
    }
  }

  @Test(arguments: [
    "Noe\u{308}l", "a\u{202E}b", "a\u{200B}b", "a\u{200D}b", "a\u{FE0F}", "a\u{7}", "a\u{1B}[2J", "a\tb",
    "a\rb", "a\u{85}b", "a\u{2028}b", "a\u{AD}b", "\u{FEFF}a", "a\u{E000}", "a\u{378}", "a\u{E0041}",
  ])
  func `refuses what is not clean, everywhere`(text: String) {
    for path in [
      "candidate.family", "evaluators[0].name", "bloc.title", "derogations[0].motif", "notes[0].note",
      "grids[0].comments[0].comment", "referential.source",
      "bloc.activities[0].competences[0].groups[0].heading",
    ] {
      #expect(fault(path, text) == .unclean, "\(path)")
    }
  }

  @Test func `takes line feeds in comments and notes only`() {
    #expect(fault("grids[0].comments[0].comment", "a\nb") == nil)
    #expect(fault("notes[0].note", "a\n\nb\n") == nil)
    for path in ["candidate.family", "waivers[0].motif", "bloc.modalities[0]", "observations[0].cadre"] {
      #expect(fault(path, "a\nb") == .unclean, "\(path)")
    }
  }

  @Test func `keeps the no-break spaces of French`() {
    #expect(fault("derogations[0].motif", "Pourquoi\u{202F}? «\u{A0}Non\u{A0}»") == nil)
  }

  @Test(arguments: [
    ("candidate.family", 200), ("evaluators[0].organisation", 200), ("notes[0].note", 2_000),
    ("waivers[0].motif", 2_000), ("agreement.comments[0].comment", 20_000),
  ])
  func `stops at its limits`(path: String, maximum: Int) {
    #expect(fault(path, String(repeating: "é", count: maximum)) == nil)
    #expect(
      fault(path, String(repeating: "é", count: maximum + 1))
        == .tooLong(scalars: maximum + 1, maximum: maximum))
  }

  @Test func `is empty in comments and notes only`() {
    #expect(fault("notes[0].note", "") == nil)
    #expect(fault("candidate.employer", "") == .empty)
    #expect(fault("derogations[0].motif", "") == .empty)
  }
}
