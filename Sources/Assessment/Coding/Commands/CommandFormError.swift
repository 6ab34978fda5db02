package import Referential
package import StrictJSON

/// Why a line of a script is no command; facts only.
///
/// `member` is where in the line it stands, such as `motif` or `accreditation.from`.
package enum CommandFormError: Error, Equatable, Sendable {
  case notJSON(JSONError)
  case notAnObject
  /// The line has no member `do`.
  case doMissing
  case doNotText
  case unknownCommand(String, nearest: CommandName?)
  /// A command that exists but needs more than a line of a script: the signer's key.
  case notInScripts(CommandName)
  case unknownMember(CommandName, member: String, nearest: String?)
  case missingMember(CommandName, member: String)
  case wrongType(CommandName, member: String, expected: FieldType)
  /// Of the right type, but not one of the values that the type allows.
  case notAllowed(CommandName, member: String, value: String, expected: FieldType)
  case unknownBloc(BlocID)
  case unknownObservation(String, in: BlocID)
  case unknownEvaluator(String)
  /// The reference fits several persons; more letters or the whole id are needed.
  case ambiguousEvaluator(String, [EvaluatorID])
}
