import Referential

/// What a list shows of the record of an interrupted evaluation.
package struct InterruptionSummary: Hashable, Sendable {
  package var digest: SHA256Digest
  package var candidateID: String
  package var family: String
  package var given: String
  package var employer: String
  package var bloc: String
  /// The day of the interruption.
  package var day: ResultPayload.Day

  package init(_ payload: InterruptionPayload, digest: SHA256Digest) {
    self.digest = digest
    candidateID = payload.recorded.candidate.id.rawValue
    family = payload.recorded.candidate.family
    given = payload.recorded.candidate.given
    employer = payload.recorded.candidate.employer
    bloc = payload.bloc.id.rawValue
    day = payload.interruption.at.day
  }

  package init(
    digest: SHA256Digest, candidateID: String, family: String, given: String, employer: String, bloc: String,
    day: ResultPayload.Day
  ) {
    self.digest = digest
    self.candidateID = candidateID
    self.family = family
    self.given = given
    self.employer = employer
    self.bloc = bloc
    self.day = day
  }
}
