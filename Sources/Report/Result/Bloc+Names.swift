import Referential

/// The names that a result's text needs of its bloc.
extension Bloc {
  func label(_ id: CompetenceID) -> String { competence(id)?.label ?? "" }

  func label(_ id: CriterionID) -> String { criterion(id)?.label ?? "" }

  /// The text of a fixed item of the interview's plan.
  func fixedItem(_ id: String) -> String {
    self.protocol.interview.fixedItems.first { $0.id == id }?.text ?? id
  }

  var situation: Situation { self.protocol.observations.situation }
}
