/// Whom a short reference to an evaluator means.
package enum EvaluatorMatch: Hashable, Sendable {
  case one(EvaluatorID)
  case none
  /// Sorted.
  case several([EvaluatorID])
}

extension DossierState {
  /// Finds an evaluator by the whole id, else by the exact name, else by the beginning of the id.
  package func evaluator(called text: String) -> EvaluatorMatch {
    guard !text.isEmpty else { return .none }
    let ids = evaluators.keys.sorted()
    if let id = ids.first(where: { $0.rawValue == text }) { return .one(id) }
    let named = ids.filter { evaluators[$0]?.name == text }
    let found = named.isEmpty ? ids.filter { $0.rawValue.hasPrefix(text) } : named
    return found.count > 1 ? .several(found) : found.first.map { .one($0) } ?? .none
  }
}
