package import Referential

/// One thing that a bloc's protocol records of each observation and that nobody has said yet.
package enum Undescribed: Hashable, Sendable {
  case channels, cadre, tools, counterpart, steeringTools, customerInformed
  case attendance(EvaluatorID)
}

extension DossierState {
  /// What is still to be said of an observation; asked for softly, it keeps nothing from going on.
  package func undescribed(_ id: ObservationID, in bloc: BlocID) -> [Undescribed] {
    guard let rule = referential.bloc(bloc)?.protocol.observations, let observation = united(id, in: bloc),
      observation.counts(in: bloc)
    else { return [] }
    var open: [Undescribed] = []
    if !rule.channels.isEmpty, observation.channels.isEmpty { open.append(.channels) }
    if rule.distinctCadres > 0, observation.cadre.isEmpty { open.append(.cadre) }
    if !rule.tools.isEmpty, observation.tools.isEmpty { open.append(.tools) }
    if !rule.counterparts.isEmpty, observation.counterpart == nil { open.append(.counterpart) }
    if rule.steeringTools, observation.steeringTools.isEmpty { open.append(.steeringTools) }
    if rule.situation == .interview, observation.customerInformed == nil { open.append(.customerInformed) }
    let unsaid = evaluation(bloc).team.filter { observation.attendance[$0] == nil }
    return open + unsaid.map { .attendance($0) }
  }
}
