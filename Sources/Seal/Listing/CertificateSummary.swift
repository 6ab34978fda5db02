/// What a list shows of the summary of a certification's results.
package struct CertificateSummary: Hashable, Sendable {
  /// One of the results that it names.
  package struct Item: Hashable, Sendable {
    package var bloc: String
    package var resultID: String
    package var revision: Int
    package var digest: SHA256Digest

    package init(bloc: String, resultID: String, revision: Int, digest: SHA256Digest) {
      self.bloc = bloc
      self.resultID = resultID
      self.revision = revision
      self.digest = digest
    }
  }

  package var digest: SHA256Digest
  package var candidateID: String
  package var family: String
  package var given: String
  package var referential: String
  /// The names of the two who sign, by key id.
  package var evaluators: [String]
  package var items: [Item]

  package init(_ payload: CertificatePayload, digest: SHA256Digest) {
    self.digest = digest
    candidateID = payload.candidate.rawValue
    family = payload.family
    given = payload.given
    referential = payload.referential.rawValue
    evaluators = payload.evaluators.map(\.name)
    items = payload.results.map {
      Item(bloc: $0.bloc, resultID: $0.result.rawValue, revision: $0.revision, digest: $0.sha256)
    }
  }

  package init(
    digest: SHA256Digest, candidateID: String, family: String, given: String, referential: String,
    evaluators: [String], items: [Item]
  ) {
    self.digest = digest
    self.candidateID = candidateID
    self.family = family
    self.given = given
    self.referential = referential
    self.evaluators = evaluators
    self.items = items
  }
}
