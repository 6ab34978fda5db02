package import StrictJSON

/// Why a payload is refused.
package enum PayloadFault: Error, Equatable, Sendable {
  case json(JSONError)
  /// Well-formed, and not the canonical form; the first byte that differs.
  case notCanonical(offset: Int)
  /// Of another format than this program reads.
  case format(String)
  case shape(ShapeError)
  case text(JSONPath, TextFault)
  /// Not sorted, or twice the same.
  case order(JSONPath)
  /// Names something that the payload does not have.
  case unknownReference(JSONPath, String)
  /// Two members that cannot both be so; the one that was looked at.
  case contradiction(JSONPath)
  /// Not every criterion, competence or signer has what each must have.
  case missing(JSONPath, String)
  case signers(SignerFault)

  package enum TextFault: Equatable, Sendable {
    /// Not NFC, or with a character that is not allowed there.
    case unclean
    case empty
    case tooLong(scalars: Int, maximum: Int)
  }

  package enum SignerFault: Equatable, Sendable {
    case count(Int)
    /// Not in the order of their text.
    case notSorted
    case repeated(KeyID)
    /// No evaluator of the payload has this key.
    case noEvaluator(KeyID)
    /// Two keys of one person.
    case samePerson(String)
    /// Was replaced by another evaluator and signs all the same.
    case replaced(String)
  }
}
