import Assessment
import Referential

extension Scenario {
  struct Missing: Error {}

  func bloc(_ id: BlocID) throws -> Bloc {
    guard let bloc = state.referential.bloc(id) else { throw Missing() }
    return bloc
  }

  func rules(_ id: BlocID) throws -> Protocol { try bloc(id).protocol }

  func lastObservation(_ bloc: BlocID) throws -> ObservationID {
    guard let last = state.observations(of: bloc).last else { throw Missing() }
    return last.id
  }

  func competence(_ bloc: BlocID, _ place: Int = 0) throws -> CompetenceID {
    try self.bloc(bloc).competences[place].id
  }

  func criterion(_ bloc: BlocID, _ place: Int = 0) throws -> CriterionID {
    try self.bloc(bloc).criteria[place].id
  }

  /// A dossier in which one bloc has come to a phase, as both evaluators stand in it.
  static func at(_ phase: Phase, _ bloc: BlocID) throws -> Scenario {
    guard let scenario = try reached.get()[bloc]?[phase] else { throw Missing() }
    return scenario
  }

  /// A dossier in which every bloc has come to a phase.
  static func allAt(_ phase: Phase) throws -> Scenario {
    guard let scenario = try allReached.get()[phase] else { throw Missing() }
    return scenario
  }

  /// Every bloc in every phase, made once.
  private static let reached = Result {
    try Dictionary(
      uniqueKeysWithValues: BlocID.all.map { bloc in
        var scenario = try Scenario()
        try scenario.openDossier()
        return (bloc, try scenario.walk(bloc))
      })
  }

  private static let allReached = Result {
    try Dictionary(
      uniqueKeysWithValues: Phase.allCases.map { phase in
        var scenario = try Scenario()
        try scenario.openDossier()
        for bloc in BlocID.all {
          guard let next = try scenario.walk(bloc)[phase] else { throw Missing() }
          scenario = next
          scenario.firstDay += 10
        }
        return (phase, scenario)
      })
  }

  /// The dossier with a bloc in each of its phases.
  private func walk(_ bloc: BlocID) throws -> [Phase: Scenario] {
    var reached: [Phase: Scenario] = [:]
    var scenario = self
    reached[.preparing] = scenario
    for phase in try scenario.rules(bloc).phases.dropFirst() {
      switch phase {
      case .observing: try scenario.prepare(bloc)
      case .grading, .interviewing, .agreeing, .signing, .sealed: try scenario.leave(before: phase, bloc)
      case .preparing, .interrupted: break
      }
      reached[phase] = scenario
    }
    var interrupted = reached[.observing] ?? scenario
    try interrupted.do(.interrupt(bloc, motif: "Arrêt"))
    reached[.interrupted] = interrupted
    return reached
  }

  /// Does what the phase before another one asks for.
  private mutating func leave(before phase: Phase, _ bloc: BlocID) throws {
    let phases = try rules(bloc).phases
    guard let place = phases.firstIndex(of: phase), place > 0 else { return }
    switch phases[place - 1] {
    case .observing:
      try observeAll(bloc)
      try self.do(.closeObserving(bloc))
    case .grading:
      try complete(bloc, by: .ana)
      try complete(bloc, by: .ben)
    case .interviewing: try interview(bloc)
    case .agreeing:
      try propose(bloc)
      try self.do(.acceptDecision(bloc), by: .ben)
    case .signing:
      try sign(bloc, by: .ana)
      try sign(bloc, by: .ben)
    case .preparing, .sealed, .interrupted: break
    }
  }
}
