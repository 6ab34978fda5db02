package import Referential
package import StrictJSON

/// What both evaluators sign: everything that screens and documents show of one bloc's result.
///
/// It holds nothing that could differ between two laptops with the same events: no clock, no path, no
/// program version. Its canonical JSON is the JWS payload. Each array has a defined order, which `checked`
/// compares where an order can be told from the content.
package struct ResultPayload: Hashable, Sendable {
  /// The first member that a reader looks at; another format is refused by name.
  package static let format = "grille-result/1"
  /// How many signatures a result needs.
  package static let threshold = 2

  package var result: Identity
  package var referential: ReferentialPin
  /// With every text that was shown.
  package var bloc: Bloc
  package var candidate: Candidate
  package var accommodation: Accommodation?
  /// By rule.
  package var derogations: [Derogation]
  /// By id.
  package var evaluators: [Evaluator]
  package var filling: Filling
  /// The two who sign, sorted.
  package var signers: [KeyID]
  /// By number and id.
  package var observations: [Observation]
  /// By observation as above, criterion and evaluator.
  package var marks: [Mark]
  /// By time and evaluator, then in the order in which they were made.
  package var corrections: [Correction]
  /// In the order in which they were taken.
  package var notes: [Note]
  /// By holders.
  package var grids: [Grid]
  package var interview: Interview
  package var contactSheets: ContactSheets?
  package var agreement: Agreement
  package var waivers: [Waiver]
  package var returns: [Return]
  /// In the order in which they were recorded.
  package var unpairings: [Unpairing]
  /// In the order in which they were recorded; each was lifted by the next return.
  package var interruptions: [Interruption]
  /// Damage of the journals that was read and accepted, sorted by its bytes.
  package var damage: [String]
  package var decision: Decision
  /// By author, device, stream and segment.
  package var cut: [Head]

  init(
    result: Identity, referential: ReferentialPin, bloc: Bloc, candidate: Candidate,
    accommodation: Accommodation?, derogations: [Derogation], evaluators: [Evaluator], filling: Filling,
    signers: [KeyID], observations: [Observation], marks: [Mark],
    corrections: [Correction], notes: [Note], grids: [Grid],
    interview: Interview, contactSheets: ContactSheets?, agreement: Agreement, waivers: [Waiver],
    returns: [Return], unpairings: [Unpairing], interruptions: [Interruption], damage: [String], decision: Decision,
    cut: [Head]
  ) {
    self.result = result
    self.referential = referential
    self.bloc = bloc
    self.candidate = candidate
    self.accommodation = accommodation
    self.derogations = derogations
    self.evaluators = evaluators
    self.filling = filling
    self.signers = signers
    self.observations = observations
    self.marks = marks
    self.corrections = corrections
    self.notes = notes
    self.grids = grids
    self.interview = interview
    self.contactSheets = contactSheets
    self.agreement = agreement
    self.waivers = waivers
    self.returns = returns
    self.unpairings = unpairings
    self.interruptions = interruptions
    self.damage = damage
    self.decision = decision
    self.cut = cut
  }

  /// Reads the members; what only several of them together can say is left to `checked`.
  init(json: JSONValue) throws(ShapeError) {
    var reader = try ObjectReader(json)
    _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
    result = try reader.part("result")
    referential = try reader.part("referential")
    bloc = try Bloc(json: try reader.value("bloc"), path: reader.path.member("bloc"))
    candidate = try reader.part("candidate")
    accommodation = try reader.optionalPart("accommodation")
    derogations = try reader.parts("derogations")
    evaluators = try reader.parts("evaluators")
    filling = try reader.named("filling", Filling.init(rawValue:))
    signers = try reader.names("signers") { KeyID($0) }
    guard try reader.integer("threshold") == Self.threshold else {
      throw reader.fault("threshold", .invalid("threshold"))
    }
    observations = try reader.parts("observations")
    marks = try reader.parts("marks")
    corrections = try reader.parts("corrections")
    notes = try reader.parts("notes")
    grids = try reader.parts("grids")
    interview = try reader.part("interview")
    contactSheets = try reader.optionalPart("contactSheets")
    agreement = try reader.part("agreement")
    waivers = try reader.parts("waivers")
    returns = try reader.parts("returns")
    unpairings = try reader.parts("unpairings")
    interruptions = try reader.parts("interruptions")
    damage = try reader.strings("damage")
    decision = try reader.part("decision")
    cut = try reader.parts("cut")
    try reader.finish()
  }

  package var json: JSONValue {
    JSONValue(members: [
      "format": .string(Self.format), "result": result.json, "referential": referential.json,
      "bloc": bloc.json, "candidate": candidate.json, "accommodation": accommodation?.json,
      "derogations": .parts(derogations), "evaluators": .parts(evaluators),
      "filling": .string(filling.rawValue), "signers": .strings(signers.map(\.rawValue)),
      "threshold": .integer(Self.threshold), "observations": .parts(observations),
      "marks": .parts(marks), "corrections": .parts(corrections), "notes": .parts(notes),
      "grids": .parts(grids),
      "interview": interview.json, "contactSheets": contactSheets?.json, "agreement": agreement.json,
      "waivers": .parts(waivers), "returns": .parts(returns),
      "unpairings": .parts(unpairings),
      "interruptions": .parts(interruptions), "damage": .strings(damage), "decision": decision.json,
      "cut": .parts(cut),
    ])
  }

  /// The bytes that are signed.
  package var bytes: [UInt8] { json.canonicalBytes() }

  package func evaluator(_ id: Identifier) -> Evaluator? { evaluators.first { $0.id == id } }
  package func evaluator(signing kid: KeyID) -> Evaluator? { evaluators.first { $0.key?.kid == kid } }
  package func observation(_ id: Identifier) -> Observation? { observations.first { $0.id == id } }
}

extension ResultPayload {
  /// Reads the bytes of a payload, refusing all that is not exactly what this program would have written.
  package static func read(_ bytes: [UInt8]) throws(PayloadFault) -> ResultPayload {
    try read(try strictJSON(bytes))
  }

  /// Reads a payload's value and checks text, order and references.
  package static func read(_ json: JSONValue) throws(PayloadFault) -> ResultPayload {
    if case .object(let members) = json, case .string(let format) = members["format"],
      !format.utf8.elementsEqual(Self.format.utf8)
    {
      throw .format(format)
    }
    try TextRule.check(json)
    let payload: ResultPayload
    do { payload = try ResultPayload(json: json) } catch { throw .shape(error) }
    try payload.check()
    return payload
  }

  /// Parses canonical JSON: RFC 8785 with integers only, nothing before or after.
  static func strictJSON(_ bytes: [UInt8]) throws(PayloadFault) -> JSONValue {
    let json: JSONValue
    do { json = try JSONValue.parse(bytes) } catch { throw .json(error) }
    let canonical = json.canonicalBytes()
    guard canonical == bytes else {
      throw .notCanonical(offset: zip(canonical, bytes).prefix { $0 == $1 }.underestimatedCount)
    }
    return json
  }
}
