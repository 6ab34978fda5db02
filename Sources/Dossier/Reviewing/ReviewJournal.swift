package import Journal
package import Seal
import StrictJSON

/// What a reviewer noted of results: a journal of its own in the reviewer's data folder, never beside the evidence.
///
/// A note belongs to a result, by the digest of what was signed: a copy of the file elsewhere has the same one. Lines
/// are only ever added, synced before they count, and chained as a dossier's are.
package final class ReviewJournal {
  /// One note: of which result, and where its file was.
  package struct Entry: Hashable, Sendable {
    package var digest: SHA256Digest
    /// Nil: what was noted before is taken back.
    package var state: ReviewState?
    /// The archive's folder and the file's path below it, for whoever reads the journal.
    package var archive: String
    package var path: String

    package init(digest: SHA256Digest, state: ReviewState?, archive: String, path: String) {
      self.digest = digest
      self.state = state
      self.archive = archive
      self.path = path
    }
  }

  /// What stands of each result.
  package private(set) var states: [SHA256Digest: ReviewState] = [:]
  /// What opening found; told once.
  package let findings: [Finding]
  /// What went wrong while saving and was got over, since last asked.
  package private(set) var incidents: [Incident] = []
  private let writer: StreamWriter
  private let now: @Sendable () -> Stamp?

  /// Opens the journal of a data folder, made where there is none yet.
  ///
  /// One program at a time: a second one is refused while this object lives.
  package init(
    in home: DataFolder, device: DeviceID, calls: any SystemCalls = PosixCalls(),
    now: @escaping @Sendable () -> Stamp? = { SystemClock.shared.now() }
  ) throws(DossierError) {
    self.now = now
    let folder = home.path + "/reviews"
    do { try DurableFile.makeFolder(folder) } catch { throw .file(error) }
    guard let author = AuthorID(device.text) else { throw .deviceFileDamaged(folder) }
    do {
      let lock = try DossierLock(folder: folder, calls: calls)
      let opened = try StreamWriter.open(
        StreamID(author: author, device: device, stream: .shared),
        in: JournalFolder(dossier: folder, calls: calls), context: try Self.context(), lock: lock)
      writer = opened.writer
      findings = opened.reading.findings
      for op in opened.reading.ops { if let entry = Self.entry(op.event) { states[entry.digest] = entry.state } }
    } catch let error as JournalError {
      throw .journal(error)
    } catch let error as DossierError { throw error } catch { throw .clockUnreadable }
  }

  /// Reads what was noted, and changes nothing: for who may not write, because another program does.
  package static func read(in home: DataFolder, device: DeviceID) throws(DossierError) -> [SHA256Digest: ReviewState] {
    guard let author = AuthorID(device.text) else { throw .deviceFileDamaged(home.path) }
    do {
      let reading = try JournalFolder(dossier: home.path + "/reviews").read(
        StreamID(author: author, device: device, stream: .shared), context: try context())
      var states: [SHA256Digest: ReviewState] = [:]
      for op in reading.ops { if let entry = entry(op.event) { states[entry.digest] = entry.state } }
      return states
    } catch let error as JournalError {
      throw .journal(error)
    } catch let error as DossierError { throw error } catch { throw .clockUnreadable }
  }

  /// Keeps a note; when this returns it is on the disk.
  package func keep(_ entry: Entry) throws(DossierError) {
    guard let stamp = now() else { throw .clockUnreadable }
    do throws(JournalError) {
      incidents += try writer.append([Self.json(entry)], at: stamp).incidents
    } catch { throw .journal(error) }
    states[entry.digest] = entry.state
  }

  /// Gives back what was got over while saving, and forgets it.
  package func takeIncidents() -> [Incident] {
    defer { incidents = [] }
    return incidents
  }

  /// Writes the head file, which shows a later loss at the journal's end.
  package func close() throws(DossierError) {
    do throws(JournalError) { try writer.close() } catch { throw .journal(error) }
  }

  /// The journal is nobody's dossier: its lines name one that no dossier is.
  private static func context() throws(DossierError) -> JournalContext {
    let none = String(repeating: "0", count: 32)
    guard let nobody = DossierID(none) else { throw .notFound(none) }
    return JournalContext(dossier: nobody, referential: .zero, fold: 1, payload: 1)
  }

  private static func json(_ entry: Entry) -> JSONValue {
    var members: [String: JSONValue] = [
      "review": .string(entry.digest.hex), "archive": .string(entry.archive), "path": .string(entry.path),
    ]
    switch entry.state {
    case .read: members["state"] = .string("read")
    case .toCorrect(let reason):
      members["state"] = .string("to-correct")
      members["reason"] = .string(reason)
    case .requested(let reason):
      members["state"] = .string("requested")
      members["reason"] = .string(reason)
    case nil: members["state"] = .string("unread")
    }
    return .object(members)
  }

  /// Reads a line back; nil where it is none of ours.
  private static func entry(_ json: JSONValue) -> Entry? {
    guard case .object(let members) = json, case .string(let hex)? = members["review"],
      let digest = SHA256Digest(hex: hex), case .string(let archive)? = members["archive"],
      case .string(let path)? = members["path"], case .string(let word)? = members["state"]
    else { return nil }
    switch word {
    case "read": return Entry(digest: digest, state: .read, archive: archive, path: path)
    case "unread": return Entry(digest: digest, state: nil, archive: archive, path: path)
    case "to-correct", "requested":
      guard case .string(let reason)? = members["reason"] else { return nil }
      let state: ReviewState = word == "requested" ? .requested(reason: reason) : .toCorrect(reason: reason)
      return Entry(digest: digest, state: state, archive: archive, path: path)
    default: return nil
    }
  }
}
