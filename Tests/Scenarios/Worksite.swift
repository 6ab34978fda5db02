package import Assessment
package import Referential

/// Where somebody works on a dossier: commands go in, and the state follows.
package protocol Worksite {
  var state: DossierState { get }
  var now: Moment { get set }
  mutating func wait(minutes: Int)
  /// Asks for a command; throws a `Refusal` where it is refused.
  mutating func ask(_ command: Command, by person: EvaluatorID) throws
}

extension Scenario: Worksite {}

extension Worksite {
  package func bloc(_ id: BlocID) throws -> Bloc {
    guard let bloc = state.referential.bloc(id) else { throw Scenario.Missing() }
    return bloc
  }
}

/// A problem that nothing here knows a way out of.
package struct Stuck: Error { package let problem: Problem }
