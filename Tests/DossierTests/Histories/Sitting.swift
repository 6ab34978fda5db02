import Assessment
import Dossier
import Scenarios

/// One evaluator at the own laptop: what they ask for is recorded in a real dossier folder.
struct Sitting: Worksite {
  let laptop: Laptop
  private let session: DossierSession

  init(at laptop: Laptop) throws {
    self.laptop = laptop
    session = try laptop.session
  }

  var state: DossierState { session.state }

  var now: Moment {
    get { laptop.now }
    set { laptop.wait(minutes: max(0, (newValue.seconds - laptop.now.seconds + 59) / 60)) }
  }

  func wait(minutes: Int) { laptop.wait(minutes: minutes) }

  /// Whoever is named asks at this laptop, which is its evaluator's alone.
  func ask(_ command: Command, by person: EvaluatorID) throws {
    guard person == laptop.person else { throw Scenario.Missing() }
    do { try laptop.ask(command) } catch PerformFault.refused(let refusal) { throw refusal }
  }
}
