import Referential
package import StrictJSON

/// What two evaluators of the team sign when every bloc of a certification has its result: which results,
/// by the digest of each.
///
/// A function of the result files and of who signs: no clock, no path.
package struct CertificatePayload: Hashable, Sendable {
  package static let format = "grille-certificate/1"

  /// One result, as its own payload names it.
  package struct Item: PayloadPart {
    package let bloc: String
    /// The bloc's title, as the result has it.
    package let title: String
    package let result: ResultPayload.Identifier
    package let revision: Int
    package let decision: ResultPayload.Decision.Value
    /// SHA-256 of the result's payload.
    package let sha256: SHA256Digest
    /// Of the two who signed it, sorted.
    package let signers: [KeyID]

    init(_ payload: ResultPayload, _ digest: SHA256Digest) {
      bloc = payload.bloc.id.rawValue
      title = payload.bloc.title
      result = payload.result.id
      revision = payload.result.revision
      decision = payload.decision.value
      sha256 = digest
      signers = payload.signers
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      bloc = try reader.named("bloc") { ResultPayload.Identifier($0)?.rawValue }
      title = try reader.string("title")
      result = try reader.named("id", ResultPayload.Identifier.init(rawValue:))
      revision = try reader.count("revision")
      decision = try reader.named("decision", ResultPayload.Decision.Value.init(rawValue:))
      sha256 = try reader.named("sha256", SHA256Digest.init(hex:))
      signers = try reader.names("signers") { KeyID($0) }
    }

    var json: JSONValue {
      [
        "bloc": .string(bloc), "title": .string(title), "id": .string(result.rawValue),
        "revision": .integer(revision), "decision": .string(decision.rawValue),
        "sha256": .string(sha256.hex), "signers": .names(signers),
      ]
    }
  }

  /// One of the two who sign.
  package struct Signer: PayloadPart {
    package let id: ResultPayload.Identifier
    package let name: String
    package let key: PublicKey

    package init(id: ResultPayload.Identifier, name: String, key: PublicKey) {
      self.id = id
      self.name = name
      self.key = key
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      id = try reader.named("id", ResultPayload.Identifier.init(rawValue:))
      name = try reader.string("name")
      key = try reader.keyWithID()
    }

    var json: JSONValue {
      [
        "id": .string(id.rawValue), "name": .string(name), "jwk": key.jwk,
        "kid": .string(key.kid.rawValue),
      ]
    }
  }

  package let candidate: ResultPayload.Identifier
  package let family: String
  package let given: String
  package let referential: ResultPayload.Identifier
  package let version: String
  /// SHA-256 of the referential's canonical JSON.
  package let referentialDigest: SHA256Digest
  /// By key id.
  package let evaluators: [Signer]
  /// By bloc.
  package let results: [Item]

  package var signers: [KeyID] { evaluators.map(\.key.kid) }

  package func evaluator(signing kid: KeyID) -> Signer? { evaluators.first { $0.key.kid == kid } }

  init(json: JSONValue) throws(ShapeError) {
    var reader = try ObjectReader(json)
    _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
    var person = try reader.object("candidate")
    candidate = try person.named("id", ResultPayload.Identifier.init(rawValue:))
    family = try person.string("family")
    given = try person.string("given")
    try person.finish()
    var text = try reader.object("referential")
    referential = try text.named("id", ResultPayload.Identifier.init(rawValue:))
    version = try text.string("version")
    referentialDigest = try text.named("sha256", SHA256Digest.init(hex:))
    try text.finish()
    evaluators = try reader.parts("evaluators")
    let signers = try reader.names("signers") { KeyID($0) }
    guard signers == evaluators.map(\.key.kid) else { throw reader.fault("signers", .invalid("signers")) }
    guard try reader.integer("threshold") == ResultPayload.threshold else {
      throw reader.fault("threshold", .invalid("threshold"))
    }
    results = try reader.parts("results")
    try reader.finish()
  }

  package var json: JSONValue {
    [
      "format": .string(Self.format),
      "candidate": [
        "id": .string(candidate.rawValue), "family": .string(family), "given": .string(given),
      ],
      "referential": [
        "id": .string(referential.rawValue), "version": .string(version),
        "sha256": .string(referentialDigest.hex),
      ],
      "evaluators": .parts(evaluators), "signers": .names(signers),
      "threshold": .integer(ResultPayload.threshold), "results": .parts(results),
    ]
  }

  /// The bytes that are signed.
  package var bytes: [UInt8] { json.canonicalBytes() }
}

extension CertificatePayload {
  /// Reads a payload's value and checks text, order and that two different persons sign.
  static func read(_ json: JSONValue) throws(PayloadFault) -> CertificatePayload {
    try TextRule.check(json)
    let payload: CertificatePayload
    do { payload = try CertificatePayload(json: json) } catch { throw .shape(error) }
    try payload.check()
    return payload
  }

  func check() throws(PayloadFault) {
    guard evaluators.count == ResultPayload.threshold, let first = evaluators.first,
      let last = evaluators.last
    else { throw .signers(.count(evaluators.count)) }
    guard first.key.kid != last.key.kid else { throw .signers(.repeated(first.key.kid)) }
    guard first.key.kid < last.key.kid else { throw .signers(.notSorted) }
    guard first.id != last.id else { throw .signers(.samePerson(first.id.rawValue)) }
    guard !results.isEmpty else { throw .missing(JSONPath.root.member("results"), "results") }
    let blocs = results.map(\.bloc)
    for (a, b) in zip(blocs, blocs.dropFirst()) where !a.utf8.lexicographicallyPrecedes(b.utf8) {
      throw .order(JSONPath.root.member("results"))
    }
    for (index, item) in results.enumerated() {
      let path = JSONPath.root.member("results").element(index)
      guard item.signers.count == ResultPayload.threshold, let a = item.signers.first,
        let b = item.signers.last, a < b
      else { throw .order(path.member("signers")) }
    }
    // Who signs for all of it signed one of them at least.
    for evaluator in evaluators where !results.contains(where: { $0.signers.contains(evaluator.key.kid) }) {
      throw .signers(.noEvaluator(evaluator.key.kid))
    }
  }
}
