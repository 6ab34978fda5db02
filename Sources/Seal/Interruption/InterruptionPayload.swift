package import Referential
package import StrictJSON

/// What was recorded of an evaluation until it was interrupted, and why it ended: what one evaluator at least
/// signs. It holds no decision and no agreement, and is never a result.
///
/// The parts that it has in common with a result are written and read as those of a result are.
package struct InterruptionPayload: Hashable, Sendable {
  package static let format = "grille-interruption/1"
  /// How many signatures such a record needs.
  package static let threshold = 1

  /// The interruption that this is the record of.
  package let interruption: ResultPayload.Interruption
  /// Those of the team whose keys the dossier has, sorted; each may sign.
  package let signers: [KeyID]
  /// Whether the closing interview had begun.
  package let hasInterview: Bool
  /// What is known of the evaluation. Of a result's members, identity, agreement and decision are empty here
  /// and mean nothing; so is the interview unless it had begun.
  package let recorded: ResultPayload

  /// Members of a result that a record never has.
  private static let never = ["agreement", "decision", "result"]

  init(
    interruption: ResultPayload.Interruption, signers: [KeyID], hasInterview: Bool, recorded: ResultPayload
  ) {
    self.interruption = interruption
    self.signers = signers
    self.hasInterview = hasInterview
    self.recorded = recorded
  }

  package var bloc: Bloc { recorded.bloc }

  package func evaluator(signing kid: KeyID) -> ResultPayload.Evaluator? { recorded.evaluator(signing: kid) }

  package var json: JSONValue {
    guard case .object(var members) = recorded.json else { return .null }
    for name in Self.never { members[name] = nil }
    if !hasInterview { members["interview"] = nil }
    members["format"] = .string(Self.format)
    members["interruption"] = interruption.json
    members["signers"] = .strings(signers.map(\.rawValue))
    members["threshold"] = .integer(Self.threshold)
    return .object(members)
  }

  /// The bytes that are signed.
  package var bytes: [UInt8] { json.canonicalBytes() }
}

extension InterruptionPayload {
  /// Reads the bytes of a payload, refusing all that is not exactly what this program would have written.
  package static func read(_ bytes: [UInt8]) throws(PayloadFault) -> InterruptionPayload {
    try read(try ResultPayload.strictJSON(bytes))
  }

  /// Reads a payload's value and checks text, order and references.
  static func read(_ json: JSONValue) throws(PayloadFault) -> InterruptionPayload {
    guard case .object(var members) = json else {
      throw .shape(ShapeError(path: .root, fault: .unknownMember))
    }
    if case .string(let format) = members["format"], !format.utf8.elementsEqual(Self.format.utf8) {
      throw .format(format)
    }
    try TextRule.check(json)
    for name in Self.never where members[name] != nil {
      throw .shape(ShapeError(path: JSONPath.root.member(name), fault: .unknownMember))
    }
    let payload: InterruptionPayload
    do throws(ShapeError) {
      var reader = try ObjectReader(json)
      let interruption: ResultPayload.Interruption = try reader.part("interruption")
      let signers = try reader.names("signers") { KeyID($0) }
      guard try reader.integer("threshold") == Self.threshold else {
        throw reader.fault("threshold", .invalid("threshold"))
      }
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      let hasInterview = members["interview"] != nil
      members["interruption"] = nil
      members.merge(Self.empty(interruption)) { own, _ in own }
      members["format"] = .string(ResultPayload.format)
      members["signers"] = .array([])
      members["threshold"] = .integer(ResultPayload.threshold)
      payload = InterruptionPayload(
        interruption: interruption, signers: signers, hasInterview: hasInterview,
        recorded: try ResultPayload(json: .object(members)))
    } catch { throw .shape(error) }
    try payload.check()
    return payload
  }

  /// The members of a result that a record lacks, as the type asks for them.
  private static func empty(_ interruption: ResultPayload.Interruption) -> [String: JSONValue] {
    [
      "result": ["id": "interruption", "revision": 1],
      "agreement": ["criteria": [], "maintained": [], "competences": [], "comments": [], "changes": []],
      "decision": [
        "value": .string(ResultPayload.Decision.Value.notValidated.rawValue),
        "proposedBy": .string(interruption.by.rawValue), "at": .string(interruption.at.description),
      ],
      "interview": [
        "plannedMinutes": 0, "place": ["inCompany": true], "plan": [],
        "presence": ["present": [], "absences": []],
        "timing": ["spans": [], "seconds": 0, "transcribed": false, "clockJump": false], "twins": [],
      ],
    ]
  }

  /// Checks what no member says alone.
  func check() throws(PayloadFault) {
    let root = JSONPath.root
    try recorded.known(interruption.by, root.member("interruption").member("by"))
    try recorded.checkPeople()
    try checkSigners()
    try recorded.checkObservations(root.member("observations"), isFinished: false)
    try recorded.checkMarks(root.member("marks"))
    try recorded.checkCorrections(root.member("corrections"))
    try recorded.checkNotes(root.member("notes"))
    try recorded.checkGrids(root.member("grids"))
    if hasInterview { try recorded.checkInterview(root.member("interview")) }
    try recorded.checkWaivers(root.member("waivers"))
    try recorded.checkCourse(root)
    try recorded.checkCut(root.member("cut"))
  }

  /// One or two keys, of different people who are still in the team; nobody else has one in it.
  private func checkSigners() throws(PayloadFault) {
    guard (1...2).contains(signers.count) else { throw .signers(.count(signers.count)) }
    for (a, b) in zip(signers, signers.dropFirst()) {
      guard a != b else { throw .signers(.repeated(a)) }
      guard a < b else { throw .signers(.notSorted) }
    }
    for kid in signers {
      let holders = recorded.evaluators.filter { $0.key?.kid == kid }
      guard let evaluator = holders.first else { throw .signers(.noEvaluator(kid)) }
      guard holders.count == 1 else { throw .signers(.repeated(kid)) }
      guard evaluator.replaced == nil else { throw .signers(.replaced(evaluator.name)) }
    }
    for evaluator in recorded.evaluators {
      guard let kid = evaluator.key?.kid, !signers.contains(kid) else { continue }
      throw .contradiction(.root.member("signers"))
    }
  }
}
