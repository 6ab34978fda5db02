import Referential
import StrictJSON

/// Why no summary can be made of some results.
package enum CertificateFault: Error, Equatable, Sendable {
  /// Blocs without a result.
  case missing([String])
  /// Two results of one bloc.
  case twice(String)
  /// Of another candidate, or on another version of the text, than the first one; its bloc.
  case otherCandidate(String)
  case otherReferential(String)
  case payload(PayloadFault)
}

extension CertificatePayload {
  /// Those who may sign a summary: everybody who signed one of its results, by name.
  package static func candidates(among payloads: some Sequence<ResultPayload>) -> [Signer] {
    var signers: [KeyID: Signer] = [:]
    for payload in payloads {
      for evaluator in payload.evaluators {
        guard let key = evaluator.key else { continue }
        signers[key.kid] = Signer(id: evaluator.id, name: evaluator.name, key: key)
      }
    }
    return signers.values.sorted { ($0.name, $0.key.kid) < ($1.name, $1.key.kid) }
  }

  /// Makes the summary of one result for each bloc.
  package static func make(
    of results: [ResultPayload], blocs: [String], signers: [Signer]
  ) throws(CertificateFault) -> CertificatePayload {
    let absent = blocs.filter { bloc in !results.contains { $0.bloc.id.rawValue == bloc } }
    guard absent.isEmpty, let first = results.first else { throw .missing(absent) }
    for (index, payload) in results.enumerated() {
      let bloc = payload.bloc.id.rawValue
      if results[..<index].contains(where: { $0.bloc.id == payload.bloc.id }) { throw .twice(bloc) }
      guard payload.candidate.id == first.candidate.id else { throw .otherCandidate(bloc) }
      guard payload.referential.sha256 == first.referential.sha256 else { throw .otherReferential(bloc) }
    }
    // The name as the latest result has it: an earlier one may have the spelling before it was put right.
    let latest = results.max { $0.decision.at.secondsSinceEpoch < $1.decision.at.secondsSinceEpoch } ?? first
    let items = results.map { Item($0, SHA256Digest(of: $0.bytes)) }
      .sorted { $0.bloc.utf8.lexicographicallyPrecedes($1.bloc.utf8) }
    let json: JSONValue = [
      "format": .string(Self.format),
      "candidate": [
        "id": .string(latest.candidate.id.rawValue), "family": .string(latest.candidate.family),
        "given": .string(latest.candidate.given),
      ],
      "referential": [
        "id": .string(first.referential.id.rawValue), "version": .string(first.referential.version),
        "sha256": .string(first.referential.sha256.hex),
      ],
      "evaluators": .parts(signers.sorted { $0.key.kid < $1.key.kid }),
      "signers": .names(signers.map(\.key.kid).sorted()), "threshold": .integer(ResultPayload.threshold),
      "results": .parts(items),
    ]
    do { return try read(json) } catch { throw .payload(error) }
  }
}
