import Assessment
import Canvas
import Dossier
import Journal
import PlainText
import Referential
import Report
import Screens
import Seal
import Wording

/// What lies on the evaluator's desk: the data folder, the keys, the dossier that is open.
///
/// Performs the requests of the screens and says what became of them.
final class Desk {
  let surroundings: Surroundings
  /// Who is at the keyboard, by the id of their key.
  var me: EvaluatorID?
  /// Which evaluator of the open dossier that is: it may know them under an id of its own.
  var evaluator: EvaluatorID?
  var afterOpening: [Request] = []
  /// Whether documents are cut into lines of a width that eyes like.
  var wrapsDocuments = true
  let people: PeopleFolder
  let device: Journal.DeviceID
  private let referential: Referential
  var session: DossierSession?
  var incidents: [Sentence] = []
  /// What was opened with a passphrase, while its sender's key is compared and accepted.
  var unlockedFile: UnlockedFile?
  private var sinceHeads = 0

  init(_ surroundings: Surroundings) throws {
    self.surroundings = surroundings
    try surroundings.home.prepare()
    device = try surroundings.home.device()
    referential = try surroundings.referential()
    people = PeopleFolder(surroundings.home)
    let identities = try people.identities()
    me =
      PlaceFile(surroundings.home).lastPerson.flatMap { last in identities.first { $0.evaluator.id == last }
      }?
      .evaluator.id ?? (identities.count == 1 ? identities.first?.evaluator.id : nil)
  }

  var now: Timepoint {
    SystemClock.shared.now().map { Recording.timepoint($0) }
      ?? Timepoint(Moment(seconds: 0, offsetMinutes: 0))
  }

  /// Milliseconds until a clock on the screen shows its next second.
  var untilNextSecond: Int { 1000 - (SystemClock.shared.now()?.wall ?? 0) % 1000 }

  /// The first key file here that cannot be used, and why; told at the start.
  var damagedKey: Sentence? {
    (try? surroundings.home.keys.load().damaged).flatMap { CommandText.damagedKeys($0).first }
  }

  func takeAfterOpening() -> [Request] {
    defer { afterOpening = [] }
    return afterOpening
  }

  func takeIncident() -> Sentence? { incidents.isEmpty ? nil : incidents.removeFirst() }

  func world(glyphs: Glyphs) throws -> World {
    var world = World(
      identities: try people.identities(), me: me, dossiers: try entries(), open: nil,
      referential: referential, now: now, language: surroundings.language, glyphs: glyphs)
    world.topRow = settings.topRow
    world.keymap = surroundings.keymap(with: world.topRow)
    world.preferences = preferences
    world.codeWords = GridCode.list
    world.isOtherHome = !surroundings.isDefaultHome
    return world
  }

  private var settings: SettingsFolder { SettingsFolder(surroundings.home) }

  /// What the person at the keyboard chose, else what the configuration says.
  private var preferences: Preferences {
    me.flatMap { settings.preferences(of: $0) } ?? surroundings.preferences
  }

  /// Milliseconds of a clock that only goes forward.
  var elapsed: Int { SystemClock.shared.now()?.up ?? 0 }

  func entries() throws(DossierError) -> [DossierEntry] {
    try surroundings.home.dossierIDs().map { id in
      do throws(DossierError) {
        let folder = try DossierFolder(id, in: surroundings.home)
        let reading = try folder.read()
        return DossierEntry(
          id: id.text, content: .readable(reading.state), me: me.map(folder.seats.evaluator),
          exchanged: folder.exchanged(here: reading.heads))
      } catch { return DossierEntry(id: id.text, content: .unreadable(error.sentence)) }
    }
  }

  /// Opens a dossier, with whoever is at the keyboard in the place that they have in it.
  func open(_ id: DossierID, in world: inout World) throws {
    world.open = try open(id)
    try sit(in: &world)
  }

  private func open(_ id: DossierID) throws(DossierError) -> OpenDossier {
    session = nil
    let folder = try DossierFolder(id, in: surroundings.home)
    let session = try DossierSession(folder, device: device)
    self.session = session
    var findings = session.findings.map(\.finding.sentence)
    var files: [ResultFile] = []
    // A result that cannot be written must not keep anybody out of the dossier: it is told.
    do throws(DossierError) { files = try session.writeResults() } catch { findings.append(error.sentence) }
    findings += session.keptAside.map { CommandText.resultKeptAside($0) }
    var open = OpenDossier(
      id: id.text, state: session.state, findings: findings,
      results: files.filter(\.isComplete).map(SealedFile.init),
      place: me.flatMap { PlaceFile(surroundings.home).place(id, $0) })
    open.exchanged = session.exchanged
    return open
  }

  /// Tells the screens who is who in the dossier that is open: people here stand with the ids that it has.
  func sit(in world: inout World) throws {
    let seats = session?.folder.seats
    func seat(_ person: EvaluatorID) -> EvaluatorID { seats?.evaluator(for: person) ?? person }
    evaluator = me.map(seat)
    world.me = evaluator
    world.identities = try people.identities().map { identity in
      var identity = identity
      identity.evaluator.id = seat(identity.evaluator.id)
      return identity
    }
  }

  /// Lets go of the dossier, even where a head file could not be written: that error is thrown.
  func close() throws {
    defer { session = nil }
    try session?.close()
  }

  /// Does what makes a later loss show; where it fails, what was recorded stays recorded, and that is told.
  func besides(_ body: () throws(DossierError) -> Void) {
    do throws(DossierError) { try body() } catch { incidents.append(error.sentence) }
  }

  /// So many events at the most are recorded without what would show their loss.
  private static let mostBeforeHeads = 1_000

  /// Whether enough was recorded for head files to be written when nobody is typing.
  var wantsRest: Bool { sinceHeads >= 50 }

  /// Does what takes longer than a key may: called when no key has come for a while.
  func rest() {
    if wantsRest { writeHeads() }
  }

  private func writeHeads() {
    sinceHeads = 0
    besides { () throws(DossierError) in try session?.writeHeads() }
  }

  func perform(_ request: Request, world: inout World, width: Int) -> Outcome {
    do {
      switch request {
      case .record(let commands): return try record(commands, &world)
      case .createDossier(let candidate): return try create(candidate, &world)
      case .openDossier(let id):
        guard let id = DossierID(id) else { throw DossierError.notFound(id) }
        try open(id, in: &world)
        return .opened
      case .closeDossier:
        besides { () throws(DossierError) in try session?.close() }
        session = nil
        world.open = nil
        try sit(in: &world)
        world.dossiers = try entries()
        return .done
      case .createIdentity(let evaluator, let passphrase):
        let made = try people.make(evaluator, passphrase: passphrase, at: now)
        try choose(made, &world)
        return .identityCreated(made)
      case .chooseIdentity(let person):
        try choose(person, &world)
        return .identityChosen
      case .showPayload(let bloc):
        return try showPayload(bloc, width)
      case .sign(let bloc, let passphrase): return try sign(bloc, passphrase, &world)
      case .showResult(let bloc): return try show(bloc, world, width)
      case .remember(let place):
        if let session, let me { PlaceFile(surroundings.home).keep(place, session.folder.id, me) }
        return .done
      case .prefer(let preferences):
        if let me { try settings.keep(preferences, of: me) }
        world.preferences = preferences
        return .done
      case .learnTopRow(let row):
        try settings.keep(row)
        world.topRow = row
        world.keymap = surroundings.keymap(with: row)
        return .done
      case .exchange(let request): return try exchange(request, &world)
      case .edit, .useMouse, .suspend, .quit, .review: return .done
      }
    } catch let fault as PerformFault {
      switch fault {
      case .refused(let refusal): return .refused(refusal)
      case .failed(let error): return .failed(error.sentence)
      case .recordedWithoutFile(let error):
        if let session { world.open?.state = session.state }
        return .failed(CommandText.recordedWithoutFile(error.sentence))
      }
    } catch {
      return .failed(Failure(of: error, home: surroundings.home.path).sentence)
    }
  }

  private func record(_ commands: [Command], _ world: inout World) throws -> Outcome {
    guard let session, let me = evaluator else { throw DossierError.nothingToSign }
    defer {
      world.open?.state = session.state
      if var exchanged = world.open?.exchanged {
        session.bring(&exchanged)
        world.open?.exchanged = exchanged
      }
      incidents += session.takeIncidents().map(\.sentence)
    }
    var events: [Event] = []
    for command in commands { events += try session.perform(named(command), by: me) }
    sinceHeads += events.count
    if sinceHeads >= Self.mostBeforeHeads { writeHeads() }
    return .recorded(events)
  }

  /// Gives a person who is registered here without a key an id of their own.
  private func named(_ command: Command) -> Command {
    guard case .recordEvaluator(var person) = command, person.id == .unregistered else { return command }
    person.id = EvaluatorID(unchecked: AuthorID.random().text)
    return .recordEvaluator(person)
  }

  private func create(_ candidate: Candidate, _ world: inout World) throws -> Outcome {
    try open(try create(candidate), in: &world)
    return .opened
  }

  /// Makes a dossier for a candidate, and leaves it closed.
  func create(_ candidate: Candidate) throws -> DossierID {
    // Checked before anything is made, so that a refusal leaves no empty dossier behind.
    guard let me else { throw Failure(CommandText.noIdentity, exit: 64) }
    let probe = DossierState(referential: referential)
    do {
      _ = try probe.decide(
        .recordCandidate(candidate),
        asking: Asking(evaluator: me, at: now, freshID: "probe"))
    } catch { throw PerformFault.refused(error) }
    let folder = try DossierFolder.create(.random(), in: surroundings.home, referential)
    let session = try DossierSession(folder, device: device)
    _ = try session.perform(.recordCandidate(candidate), by: me)
    try session.close()
    return folder.id
  }

  /// Takes a person as the one at the keyboard, by the id of their key or by that of their place.
  private func choose(_ chosen: EvaluatorID, _ world: inout World) throws {
    let seats = session?.folder.seats
    let person =
      try people.identities().map(\.evaluator.id).first { seats?.evaluator(for: $0) == chosen } ?? chosen
    me = person
    PlaceFile(surroundings.home).keep(lastPerson: person)
    world.preferences = preferences
    try sit(in: &world)
    if session == nil { world.dossiers = try entries() }
  }

  /// What would be signed; where the other has signed something else, where the two differ.
  private func showPayload(_ bloc: BlocID, _ width: Int) throws -> Outcome {
    guard let session else { throw DossierError.nothingToSign }
    if session.state.evaluation(bloc).interruption != nil {
      return .document(
        ReportText.lines(
          of: try session.interruptionPayload(of: bloc), width: documentWidth(width),
          language: surroundings.language))
    }
    if let me = evaluator, let lines = try DifferenceText.lines(session, bloc, for: me, surroundings.language) {
      return .exchanged(.differs(lines))
    }
    return .document(
      ReportText.lines(
        of: try session.payload(of: bloc), verification: nil, width: documentWidth(width),
        language: surroundings.language))
  }

  private func sign(_ bloc: BlocID, _ passphrase: String, _ world: inout World) throws -> Outcome {
    guard let session, let me = evaluator else { throw DossierError.nothingToSign }
    let key = try people.open(
      publicKey: session.state.evaluators[me]?.publicKey, of: me, Passphrase(Array(passphrase.utf8)))
    // Once recorded, a signature stands, whatever becomes of the file.
    defer {
      world.open?.state = session.state
      let files = (try? session.writeResults()) ?? []
      world.open?.results = files.filter(\.isComplete).map(SealedFile.init)
      world.open?.exchanged = session.exchanged
    }
    if session.state.evaluation(bloc).interruption != nil {
      let file = try session.signInterruption(of: bloc, by: me, with: key)
      return .signed(SealedFile(file), isComplete: true)
    }
    let file = try session.sign(bloc, by: me, with: key)
    return .signed(SealedFile(file), isComplete: file.isComplete)
  }

  private func documentWidth(_ width: Int) -> Int { wrapsDocuments ? min(width - 4, 100) : width }

  /// The key that the open dossier has recorded for whoever is at the keyboard.
  var signingKey: KeyID? {
    guard let session, let me = evaluator else { return nil }
    return try? people.keyFile(publicKey: session.state.evaluators[me]?.publicKey, of: me).kid
  }

  private func show(_ bloc: BlocID, _ world: World, _ width: Int) throws -> Outcome {
    guard let path = world.open?.results.last(where: { $0.bloc == bloc })?.path else {
      throw DossierError.nothingToSign
    }
    let bytes = try HostileFile.read(path, maximum: Envelope.maximumBytes, access: .own)
    let verification = Verifier.verify(bytes, trust: try surroundings.home.recognised().store)
    guard let payload = verification.payload else { throw DossierError.signing }
    return .document(
      ReportText.lines(
        of: payload, verification: verification, width: documentWidth(width), language: surroundings.language)
    )
  }
}

extension SealedFile {
  init(_ file: ResultFile) {
    self.init(bloc: file.bloc, revision: file.revision, path: file.path, digest: file.digest.groups)
  }

  init(_ file: InterruptionFile) {
    self.init(bloc: file.bloc, revision: file.number, path: file.path, digest: file.digest.groups)
  }
}
