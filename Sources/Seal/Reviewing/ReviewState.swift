/// What a reviewer made of one result; a result without one was not read yet.
///
/// It is the reviewer's own note, kept apart from the evidence, and says nothing of whether a file is valid.
package enum ReviewState: Hashable, Sendable {
  case read
  /// To be put right by the evaluators, and why.
  case toCorrect(reason: String)
  /// The same, and the signed request to the evaluators was written.
  case requested(reason: String)

  /// What the evaluators are to put right; nil where nothing is.
  package var reason: String? {
    switch self {
    case .read: nil
    case .toCorrect(let reason), .requested(let reason): reason
    }
  }
}
