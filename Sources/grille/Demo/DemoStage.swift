import Assessment
import Dossier
import Journal
import Referential
import Seal

/// One dossier of the demonstration while it is written.
///
/// Nothing is put there but by commands that the state machine allows, at times that the story sets.
final class DemoStage {
  let people: DemoPeople
  let calendar: DemoCalendar
  let clock: DemoClock
  private let desk: any DemoDesk

  init(_ desk: any DemoDesk, _ people: DemoPeople, _ calendar: DemoCalendar, _ clock: DemoClock) {
    self.desk = desk
    self.people = people
    self.calendar = calendar
    self.clock = clock
  }

  var state: DossierState { desk.state }
  var expert: EvaluatorID { people.expert.id }
  var colleague: EvaluatorID { people.colleague.id }
  var team: [EvaluatorID] { [expert, colleague] }

  /// Performs a command some seconds after the last one; by the expert where nobody is named.
  func perform(_ command: Command, by person: EvaluatorID? = nil) throws {
    clock.wait(seconds: 5)
    try desk.perform(command, by: person ?? expert)
  }

  func sign(_ bloc: BlocID, by person: EvaluatorID) throws {
    clock.wait(seconds: 90)
    try desk.sign(bloc, by: person, with: people.key(person))
  }

  /// Gives the motif that each soft rule among some broken ones asks for.
  func waive(_ problems: [Problem], in bloc: BlocID, by person: EvaluatorID? = nil) throws {
    for problem in problems where problem.rule.tier == .soft {
      try perform(
        .waive(bloc, problem.rule, problem.subject, motif: DemoTexts.motif(for: problem.rule)), by: person)
    }
  }
}

/// Where the commands of a demonstration go.
protocol DemoDesk: AnyObject {
  var state: DossierState { get }
  func perform(_ command: Command, by person: EvaluatorID) throws
  func sign(_ bloc: BlocID, by person: EvaluatorID, with key: SigningKey) throws
}

/// A dossier on the disk, as evaluators have it.
final class DemoSession: DemoDesk {
  private let session: DossierSession
  private let folder: DossierFolder

  init(_ folder: DossierFolder, device: Journal.DeviceID, _ clock: DemoClock) throws {
    self.folder = folder
    session = try DossierSession(folder, device: device) { clock.now() }
  }

  var state: DossierState { session.state }

  func perform(_ command: Command, by person: EvaluatorID) throws {
    _ = try session.perform(command, by: person)
  }

  func sign(_ bloc: BlocID, by person: EvaluatorID, with key: SigningKey) throws {
    _ = try session.sign(bloc, by: person, with: key)
  }

  /// Lets go of the dossier; returns the paths of its complete results.
  func finish() throws -> [String] {
    let results = try session.writeResults()
    try session.writeHeads()
    try session.close()
    try DemoDisk.settle(folder)
    return results.filter(\.isComplete).map(\.path)
  }
}
