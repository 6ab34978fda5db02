package import Assessment
import PlainText
import Wording

extension World {
  /// What stands between a thing and what is said of it.
  var colon: SafeText { text(ScreenText.colon) }

  /// Who is at the keyboard, as known on this machine.
  var myIdentity: Evaluator? { identities.first { $0.evaluator.id == me }?.evaluator }

  /// Everybody who could be named in the open dossier: those it knows, then those with a key here.
  var people: [Evaluator] {
    let known = state.evaluators.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let others = identities.map(\.evaluator).filter { state.evaluators[$0.id] == nil }
    return known + others.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// The command that records a person in the open dossier, if it does not know them and their key yet.
  func recording(_ id: EvaluatorID) -> [Command] {
    guard let here = identities.first(where: { $0.evaluator.id == id })?.evaluator else { return [] }
    guard var known = state.evaluators[id] else { return [.recordEvaluator(here)] }
    guard known.publicKey == nil else { return [] }
    // What the dossier says of the person stands; only the key was missing.
    known.publicKey = here.publicKey
    return [.recordEvaluator(known)]
  }
}

extension EvaluatorID {
  /// Stands for a person who is being registered, until the program gives a random id.
  package static let unregistered = EvaluatorID(unchecked: "new")
}
