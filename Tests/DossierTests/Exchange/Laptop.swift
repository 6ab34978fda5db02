import Assessment
import Authoring
import Dossier
import Glibc
import Journal
import Referential
import Scenarios
import Seal
import Testing

/// One evaluator's computer: a data folder of its own, in which that person trusts the other's key.
final class Laptop {
  let person: EvaluatorID
  let home: DataFolder
  let device: Journal.DeviceID
  private let clock: TestClock
  private let ids: SeededIDs?
  private let cost: GridCode.Cost
  private let root: String
  private(set) var dossier: DossierID?
  private var opened: DossierSession?

  init(_ person: EvaluatorID, clock: TestClock) throws {
    self.person = person
    self.clock = clock
    device = .random()
    ids = nil
    cost = .standard
    var template = Array("/tmp/grille-laptop-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    home = DataFolder(root + "/home")
    try home.prepare()
  }

  /// One of many: its ids follow from a seed, its codes cost little, and its folder is in memory where the
  /// system has one there.
  init(_ person: EvaluatorID, clock: TestClock, seed: UInt64) throws {
    self.person = person
    self.clock = clock
    let ids = SeededIDs(seed)
    self.ids = ids
    device = ids.device()
    cost = GridCode.Cost(rounds: 2)
    let memory = Tree.isFolder("/dev/shm") && access("/dev/shm", W_OK) == 0
    var template = Array("\(memory ? "/dev/shm" : "/tmp")/grille-laptop-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    home = DataFolder(root + "/home")
    try home.prepare()
  }

  deinit { Tree.remove(root) }

  /// Ana's and Ben's, at the same moment.
  static func pair() throws -> (ana: Laptop, ben: Laptop) {
    let clock = TestClock(Scenario.moment(day: 0))
    return (try Laptop(Bench.ana, clock: clock), try Laptop(Bench.ben, clock: clock))
  }

  var folder: DossierFolder { get throws { try DossierFolder(try #require(dossier), in: home) } }
  var journals: String { get throws { try folder.path + "/journals" } }

  var session: DossierSession {
    get throws {
      if let opened { return opened }
      let session =
        if let ids {
          try DossierSession(try folder, device: device, now: { [clock] in clock.now() }, freshID: { ids.next() })
        } else {
          try DossierSession(try folder, device: device) { [clock] in clock.now() }
        }
      opened = session
      return session
    }
  }

  var state: DossierState { get throws { try session.state } }

  func close() throws {
    try opened?.close()
    opened = nil
  }

  func wait(minutes: Int) { clock.wait(seconds: minutes * 60) }

  var now: Moment {
    clock.now().map { Moment(seconds: $0.wall / 1000, offsetMinutes: $0.zone) } ?? Scenario.moment(day: 0)
  }

  @discardableResult
  func ask(_ command: Command) throws -> [Event] {
    clock.wait(seconds: 1)
    return try session.perform(command, by: person)
  }

  /// Begins a dossier whose bloc, 2 unless told, both are to evaluate.
  func begin(_ bloc: BlocID = .b2, recordingBenWithoutKey: Bool = false) throws {
    let embedded = try #require(try EmbeddedReferentials.referential(id: "cqp-accueil-relation"))
    try begin([bloc], recordingBenWithoutKey: recordingBenWithoutKey, by: embedded)
  }

  func begin(_ blocs: [BlocID], recordingBenWithoutKey: Bool = false, by referential: Referential) throws {
    dossier = try DossierFolder.create(.random(), in: home, referential).id
    try ask(.recordCandidate(Scenario.candidate))
    for var person in try Bench.people() {
      if recordingBenWithoutKey, person.id == Bench.ben { person.publicKey = nil }
      try ask(.recordEvaluator(person))
    }
    for bloc in blocs {
      try ask(.nameTeam(bloc, [Bench.ana, Bench.ben]))
      try ask(.declareImpartiality(bloc))
      try ask(.planInterview(bloc, Scenario.day(0)))
    }
  }

  func send() throws -> Parcel { try session.send(by: person, with: try Bench.key(person), cost: cost) }

  @discardableResult
  func receive(
    _ file: [UInt8], trust: TrustStore? = nil, as taker: EvaluatorID? = nil
  ) throws -> Received {
    try close()
    let reception = try Reception(file, in: home)
    let known = try home.dossierIDs().contains(reception.dossier)
    try reception.check(trust ?? Bench.trust(), in: known ? try folder.read().state : nil)
    let received = try reception.take(into: home, as: taker ?? person)
    dossier = received.dossier
    return received
  }

  /// Opens the other's grid with the words read out.
  func open(_ bloc: BlocID, _ code: GridCode) throws -> Int {
    try close()
    return try folder.openGrid(of: bloc, with: code, as: person, cost: cost)
  }

  /// Gives every verdict of a bloc's grid, with a comment under each table, and completes it.
  func grade(_ bloc: BlocID, comment: String = "") throws {
    let rules = try #require(try state.referential.bloc(bloc))
    for competence in rules.competences {
      try ask(.giveVerdict(bloc, .competence(competence.id), .competence(competence.id, .acquired)))
      for criterion in competence.criteria {
        try ask(.giveVerdict(bloc, .criterion(criterion.id), .criterion(criterion.id, .satisfied)))
      }
      if !comment.isEmpty { try ask(.writeComment(bloc, competence.id, text: comment)) }
    }
    try ask(.completeGrid(bloc))
  }

  /// Every file below the data folder, with its bytes.
  func files() throws -> [String: [UInt8]] {
    let paths = Tree.all(home.path).filter { !Tree.isFolder($0) }
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try Tree.bytes($0)) })
  }
}
