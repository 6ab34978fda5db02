package import Assessment
package import Journal
package import Referential
package import Seal
import StrictJSON

/// One dossier on disk: its pinned referential, its journals, its results.
package struct DossierFolder: Sendable {
  /// The version of what events mean; another one is refused.
  package static let foldVersion = 1
  /// The version of what is signed.
  package static let payloadVersion = 1
  private static let maximumReferential = 1 << 20

  package let id: DossierID
  package let path: String
  package let referential: Referential
  /// SHA-256 of the pinned referential's bytes.
  package let referentialDigest: SHA256Digest
  let context: JournalContext
  let calls: any SystemCalls

  var journals: JournalFolder { JournalFolder(dossier: path, calls: calls) }
  var results: String { path + "/results" }

  /// Makes the folder of a new dossier with its referential.
  package static func create(
    _ id: DossierID, in home: DataFolder, _ referential: Referential,
    calls: any SystemCalls = PosixCalls()
  ) throws(DossierError) -> DossierFolder {
    try home.prepare()
    let path = home.path(of: id)
    do {
      for folder in [path, path + "/journals", path + "/results"] { try DurableFile.makeFolder(folder) }
      try DurableFile.write(
        referential.json.canonicalBytes(), to: path + "/referential.json", replacing: false)
    } catch { throw .file(error) }
    let folder = try DossierFolder(id, in: home, calls: calls)
    // Without room for the reserve the dossier works all the same.
    try? folder.journals.ballast.ensure()
    return folder
  }

  /// Opens a dossier that is there; the calls are those that its journals are read and written by.
  package init(
    _ id: DossierID, in home: DataFolder, calls: any SystemCalls = PosixCalls()
  ) throws(DossierError) {
    let path = home.path(of: id)
    let file = path + "/referential.json"
    let bytes: [UInt8]
    do { bytes = try HostileFile.read(file, maximum: Self.maximumReferential, access: .own) } catch {
      throw .file(error)
    }
    guard let json = try? JSONValue.parse(bytes), json.canonicalBytes() == bytes,
      let referential = try? Referential(json: json)
    else { throw .referentialDamaged(path: file) }
    self.id = id
    self.path = path
    self.calls = calls
    self.referential = referential
    self.referentialDigest = SHA256Digest(of: bytes)
    self.context = JournalContext(
      dossier: id, referential: Digest32(of: bytes), fold: Self.foldVersion, payload: Self.payloadVersion)
  }

  /// Reads all journals without changing anything.
  package func read() throws(DossierError) -> DossierReading {
    var reading = DossierReading(referential: referential)
    do {
      for stream in try journals.streams() {
        reading.take(try journals.read(stream, context: context))
      }
    } catch { throw .journal(error) }
    return reading
  }
}

/// What the journals of a dossier hold together.
package struct DossierReading: Sendable {
  private let referential: Referential
  /// In no order; the state sorts them.
  package private(set) var events: [RecordedEvent] = []
  package private(set) var findings: [StreamFinding] = []
  /// What must be acknowledged before sealing, named so that it stays the same at every reading.
  package private(set) var damage: [String] = []
  package private(set) var heads: [Assessment.Head] = []
  package private(set) var greatestClock = 0
  /// The last day on which a line was written, by the clock of its place; nil where there is no line.
  package private(set) var lastDay: Day?

  init(referential: Referential) { self.referential = referential }

  mutating func take(_ stream: StreamReading) {
    let name = "\(stream.id.author)-\(stream.id.device)-\(stream.id.stream.text)"
    for op in stream.ops {
      let day = Recording.timepoint(op.stamp).moment.day
      lastDay = lastDay.map { max($0, day) } ?? day
      if let event = Recording.event(op, in: stream.id) {
        events.append(event)
      } else {
        damage.append("\(name) line \(op.seq) not-an-event")
      }
    }
    findings += stream.findings.map { StreamFinding(stream: stream.id, finding: $0) }
    damage += stream.damages.map { "\(name) \($0.identity)" }
    heads += stream.head.flatMap(Recording.head).map { [$0] } ?? []
    greatestClock = max(greatestClock, stream.clock)
  }

  /// The fold of all events, with the damage that was found.
  package var state: DossierState {
    var state = DossierState(referential: referential, events: events)
    state.damage = damage.sorted()
    return state
  }
}

/// What opening found in one journal.
package struct StreamFinding: Equatable, Sendable {
  package let stream: Journal.StreamID
  package let finding: Finding
}
