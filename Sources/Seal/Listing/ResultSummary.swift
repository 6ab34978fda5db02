import Referential

/// What a list shows of a result, taken from its payload.
///
/// A list is for finding: whoever opens a result has its file checked again.
package struct ResultSummary: Hashable, Sendable {
  package var resultID: String
  package var revision: Int
  /// SHA-256 of this payload, and of the one that it takes the place of.
  package var digest: SHA256Digest
  package var supersedes: SHA256Digest?
  package var candidateID: String
  package var family: String
  package var given: String
  package var employer: String
  package var course: String?
  /// The bloc's id in its referential ("B1"), and its title.
  package var bloc: String
  package var blocTitle: String
  package var referential: String
  package var decision: ResultPayload.Decision.Value
  /// The day on which the decision was proposed.
  package var day: ResultPayload.Day
  /// The names of the two who sign, in the order of `signers`.
  package var evaluators: [String]
  package var derogations: Int
  /// How many rules were not followed that a motif lifts.
  package var rulesNotFollowed: Int

  package init(_ payload: ResultPayload, digest: SHA256Digest) {
    resultID = payload.result.id.rawValue
    revision = payload.result.revision
    self.digest = digest
    supersedes = payload.result.supersedes?.sha256
    candidateID = payload.candidate.id.rawValue
    family = payload.candidate.family
    given = payload.candidate.given
    employer = payload.candidate.employer
    course = payload.candidate.course
    bloc = payload.bloc.id.rawValue
    blocTitle = payload.bloc.title
    referential = payload.referential.id.rawValue
    decision = payload.decision.value
    day = payload.decision.at.day
    evaluators = payload.signers.map { payload.evaluator(signing: $0)?.name ?? $0.rawValue }
    derogations = payload.derogations.count
    rulesNotFollowed = payload.rulesNotFollowed
  }

  package init(
    resultID: String, revision: Int, digest: SHA256Digest, supersedes: SHA256Digest?, candidateID: String,
    family: String, given: String, employer: String, course: String?, bloc: String, blocTitle: String,
    referential: String, decision: ResultPayload.Decision.Value, day: ResultPayload.Day, evaluators: [String],
    derogations: Int, rulesNotFollowed: Int
  ) {
    self.resultID = resultID
    self.revision = revision
    self.digest = digest
    self.supersedes = supersedes
    self.candidateID = candidateID
    self.family = family
    self.given = given
    self.employer = employer
    self.course = course
    self.bloc = bloc
    self.blocTitle = blocTitle
    self.referential = referential
    self.decision = decision
    self.day = day
    self.evaluators = evaluators
    self.derogations = derogations
    self.rulesNotFollowed = rulesNotFollowed
  }
}

extension ResultPayload {
  /// How many rules were not followed that a motif lifts; one that was not followed twice counts once.
  package var rulesNotFollowed: Int { Set(waivers.map(\.rule)).count }
}
