package import Assessment
package import Referential

/// Why no payload can be made of a proposal.
package enum PayloadBuildFault: Error, Equatable, Sendable {
  case unknownBloc(BlocID)
  case candidateMissing
  /// The team that a proposal binds is not two.
  case team(count: Int)
  /// Named somewhere in the bloc and not recorded in the dossier.
  case unknownEvaluator(EvaluatorID)
  /// One who signs has no key recorded.
  case keyMissing(EvaluatorID)
  /// What is recorded is not an Ed25519 public key.
  case keyInvalid(EvaluatorID)
  /// Both are to sign with one and the same key.
  case sameKey(EvaluatorID, EvaluatorID)
  case interviewNotHeld
  /// A record is asked for, and the bloc does not stand interrupted.
  case notInterrupted(BlocID)
  /// Neither agreed on nor a divergence that is maintained.
  case notAgreed(GridItem)
  /// A result is superseded, and no revision with a motif was opened.
  case revisionNotOpened
  /// A line of the cut, or the result superseded, is not named by 32 bytes in base64url.
  case digest(String)
  /// An id that a result cannot carry.
  case identifier(String)
  /// A time or a day out of the range of the calendar.
  case time(String)
  /// A way back to a phase that nobody can go back to.
  case returnTo(Phase)
  /// More than a result file may hold.
  case tooLarge(bytes: Int, maximum: Int)
  /// The payload would be refused by those who read it.
  case refused(PayloadFault)
}
