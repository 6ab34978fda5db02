import Archive
import Assessment
import Canvas
import Dossier
import Journal
import PlainText
import Screens
import Seal
import Wording

/// What lies on a reviewer's desk: an archive, the keys accepted here, the reviewer's own notes.
///
/// It performs what the reviewer's screens ask for. Nothing that it does writes into the archive.
final class ReviewDesk {
  let surroundings: Surroundings
  let people: PeopleFolder
  let archive: Archive
  /// Nil while another program of this reviewer has it: then notes are shown and none can be made.
  private var journal: ReviewJournal?
  private var journalFault: Sentence?
  /// Why nothing can be noted here, said again whenever somebody tries to.
  private var notesFault: Sentence?
  private var trust: TrustStore
  private var incidents: [Sentence] = []
  /// Whether what is found valid here is noted, so that it stands if a key is compromised later.
  private let records: Bool

  init(_ surroundings: Surroundings, folder: String, onlyResults: Bool = false, records: Bool = true) throws {
    self.surroundings = surroundings
    self.records = records
    try surroundings.home.prepare()
    people = PeopleFolder(surroundings.home)
    trust = try surroundings.home.recognised(allSeen: false).store
    archive = try Archive(folder, cache: surroundings.home.cache, trust: trust, onlyResults: onlyResults)
    do throws(DossierError) {
      journal = try ReviewJournal(in: surroundings.home, device: surroundings.home.device())
    } catch {
      if case .journal(.alreadyOpen) = error {
        notesFault = ReviewText.notesElsewhere
      } else {
        notesFault = error.sentence
      }
      journalFault = notesFault
    }
  }

  var now: Timepoint {
    SystemClock.shared.now().map { Recording.timepoint($0) }
      ?? Timepoint(Moment(seconds: 0, offsetMinutes: 0))
  }

  /// What could not be opened, told at the start.
  func takeIncident() -> Sentence? {
    if let fault = journalFault {
      journalFault = nil
      return fault
    }
    return incidents.isEmpty ? nil : incidents.removeFirst()
  }

  func world(glyphs: Glyphs) throws -> World {
    let identities = try people.identities()
    var world = World(
      identities: identities, me: identities.first?.evaluator.id, dossiers: [], open: nil,
      referential: try surroundings.referential(), now: now, language: surroundings.language, glyphs: glyphs)
    world.topRow = SettingsFolder(surroundings.home).topRow
    world.keymap = surroundings.keymap(with: world.topRow)
    world.archive = ArchiveView(
      folder: archive.folder, files: archive.files, reviews: try reviews(), hasTrust: hasTrust,
      reading: reading)
    world.archive?.writesTo = writesTo
    world.archive?.makesPDF = PDFProgram.isInstalled
    world.archive?.notesFault = notesFault
    return world
  }

  private func reviews() throws -> [SHA256Digest: ReviewState] {
    if let journal { return journal.states }
    return (try? ReviewJournal.read(in: surroundings.home, device: surroundings.home.device())) ?? [:]
  }

  private var hasTrust: Bool { !trust.all.isEmpty || !trust.keyrings.isEmpty }

  /// How far the reading is; nil once it is done.
  private var reading: ArchiveView.Reading? {
    archive.isDone ? nil : ArchiveView.Reading(done: archive.progress.done, total: archive.progress.total)
  }

  /// Tells the screens how far the reading is, and of the files that it brought.
  func refresh(_ world: inout World, files: Bool) {
    if files { world.archive?.files = archive.files }
    world.archive?.reading = reading
  }

  /// Milliseconds of a clock that only goes forward.
  var elapsed: Int { SystemClock.shared.now()?.up ?? 0 }

  /// Keeps what the reading came to, once all of it was read.
  func finishReading() {
    archive.flush()
    recordSightings()
  }

  /// Notes what was found valid here, so that it stands if a key is compromised later.
  func recordSightings() {
    guard records else { return }
    let valid = archive.takeSightings(at: now.moment.seconds)
    guard !valid.isEmpty else { return }
    do throws(Seal.FileFault) {
      let seen = try surroundings.home.recognised().store.seen
      try surroundings.home.trust.record(valid.filter { !seen.contains($0.digest) })
    } catch {
      incidents.append(CommandText.notRecorded(error.sentence))
    }
  }

  func perform(_ request: Request, world: inout World) -> Outcome {
    do {
      switch request {
      case .review(let request): return try review(request, &world)
      case .exchange(.look(let path, let purpose)): return try look(in: path, for: purpose)
      case .learnTopRow(let row):
        try SettingsFolder(surroundings.home).keep(row)
        world.topRow = row
        world.keymap = surroundings.keymap(with: row)
        return .done
      case .record, .createDossier, .openDossier, .closeDossier, .createIdentity, .chooseIdentity,
        .showPayload,
        .sign, .showResult, .remember, .edit, .prefer, .useMouse, .exchange, .suspend, .quit:
        return .done
      }
    } catch { return .failed(Failure(of: error, home: surroundings.home.path).sentence) }
  }

  private func review(_ request: ReviewRequest, _ world: inout World) throws -> Outcome {
    switch request {
    case .read(let path): return .reviewed(.read(try read(path)))
    case .readUnauthenticated(let path):
      let checked = try archive.check(path)
      return .reviewed(
        .read(
          ReviewedFile.unauthenticated(
            checked.bytes, path: path, checked.verification, surroundings.language)))
    case .compare(let first, let second): return .reviewed(.compared(try read(first), try read(second)))
    case .search(let text, let first):
      return .reviewed(.found(ArchiveSearch.answer(text, from: first, in: archive)))
    case .keep(let state, let digest, let path): return try keep(state, of: digest, path, &world)
    case .makeKey(let name, let passphrase): return try makeKey(name, passphrase, &world)
    case .writeRequest(let draft): return try writeRequest(draft, &world)
    case .openKeyring(let path): return .reviewed(.keyring(try keyring(path)))
    case .pin(let offer): return try pin(offer, &world)
    case .export(let path, let format, let folder, let name):
      return try export(path, format, folder: folder, name: name, &world)
    }
  }

  /// Reads a file again and checks it; one that cannot be read is shown as that.
  private func read(_ path: String) throws -> ReadResult {
    do throws(Seal.FileFault) {
      let checked = try archive.check(path)
      let payload = checked.verification.payload
      return ReviewedFile(
        path: path, verification: checked.verification, supersededBy: checked.supersededBy,
        remarks: trust.remarks(on: checked.verification),
        repeated: payload.map { archive.repeatedComments(of: $0) } ?? [], language: surroundings.language
      ).result
    } catch {
      return ReadResult(
        path: path, verdict: .unreadable, words: Verification.Verdict.unreadable.words, reason: error.sentence
      )
    }
  }

  func keep(
    _ state: ReviewState?, of digest: SHA256Digest, _ path: String, _ world: inout World
  ) throws -> Outcome {
    guard let journal else { throw Failure(ReviewText.notesElsewhere, exit: 75) }
    try journal.keep(
      ReviewJournal.Entry(digest: digest, state: state, archive: archive.folder, path: path))
    incidents += journal.takeIncidents().map(\.sentence)
    world.archive?.reviews = journal.states
    return .reviewed(.kept(state))
  }

  /// Believes another trust from here on, and judges everything by it.
  func trusts(_ store: TrustStore, _ world: inout World) {
    trust = store
    archive.judge(by: store)
    world.archive?.files = archive.files
    world.archive?.hasTrust = hasTrust
  }

  /// Keeps what is still to be kept, and lets go of the journal.
  func close() {
    finishReading()
    do throws(DossierError) { try journal?.close() } catch { incidents.append(error.sentence) }
    journal = nil
  }
}
