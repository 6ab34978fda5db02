import Assessment
import Referential

extension Scenario {
  /// A bloc with every observation made and every rule kept: it may be closed.
  static func observed(_ bloc: BlocID) throws -> Scenario {
    var scenario = try Scenario.at(.observing, bloc)
    try scenario.observeAll(bloc)
    return scenario
  }

  /// A bloc whose interview was held and whose plan is settled: it may be closed.
  static func held(_ bloc: BlocID) throws -> Scenario {
    var scenario = try Scenario.at(.interviewing, bloc)
    try scenario.hold(bloc)
    return scenario
  }

  mutating func derogate(_ rule: Rule, in bloc: BlocID) throws {
    try self.do(
      .recordDerogation(
        bloc, Derogation(rule: rule, authority: "Branche", day: Scenario.day(0), motif: "accord écrit")))
  }

  func derogationRefusal(_ rule: Rule, in bloc: BlocID) -> Refusal? {
    refusal(
      of: .recordDerogation(
        bloc, Derogation(rule: rule, authority: "Branche", day: Scenario.day(0), motif: "accord écrit")))
  }

  /// Rules that stand in the way of closing the observations.
  func open(_ bloc: BlocID) -> Set<Rule> { broken(by: .closeObserving(bloc)) }

  mutating func setAsideLast(_ bloc: BlocID) throws {
    try self.do(.setAsideObservation(bloc, lastObservation(bloc), motif: "panne"))
  }
}
