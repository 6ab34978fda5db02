package import Assessment
package import Journal
import Referential
import Seal
import StrictJSON

/// One dossier open for writing: a command goes in, its events are synced, then the state has them.
///
/// One process at a time: a second one is refused while this object lives.
package final class DossierSession {
  package let folder: DossierFolder
  package private(set) var state: DossierState
  /// What opening found; told once.
  package let findings: [StreamFinding]
  /// What went wrong while saving and was got over, since last asked.
  package private(set) var incidents: [Incident] = []
  /// Files that stood in the place of a result and are not what was signed: kept under these paths.
  package internal(set) var keptAside: [String] = []
  private(set) var events: [RecordedEvent]
  private let lock: DossierLock
  let device: Journal.DeviceID
  private let freshID: @Sendable () -> String
  private let now: @Sendable () -> Stamp?
  private var writers: [Journal.StreamID: StreamWriter] = [:]
  let otherHeads: [Assessment.Head]
  private var greatestClock: Int

  /// Opens a dossier; the journals of this device are made ready to go on.
  package init(
    _ folder: DossierFolder, device: Journal.DeviceID,
    now: @escaping @Sendable () -> Stamp? = { SystemClock.shared.now() },
    freshID: @escaping @Sendable () -> String = { AuthorID.random().text }
  ) throws(DossierError) {
    self.folder = folder
    self.device = device
    self.freshID = freshID
    self.now = now
    var reading = DossierReading(referential: folder.referential)
    do {
      lock = try DossierLock(folder: folder.path, calls: folder.calls)
      for stream in try folder.journals.streams() where stream.device != device {
        reading.take(try folder.journals.read(stream, context: folder.context))
      }
      otherHeads = reading.heads
      for stream in try folder.journals.streams() where stream.device == device {
        let opened = try StreamWriter.open(stream, in: folder.journals, context: folder.context, lock: lock)
        reading.take(opened.reading)
        writers[stream] = opened.writer
      }
    } catch { throw .journal(error) }
    events = reading.events.sorted()
    state = reading.state
    findings = reading.findings
    greatestClock = reading.greatestClock
  }

  /// Now, by this computer's clocks.
  package func clock() throws(DossierError) -> Timepoint {
    guard let stamp = now() else { throw .clockUnreadable }
    return Recording.timepoint(stamp)
  }

  /// Decides a command, records its events, and applies them; what it returns is on the disk.
  ///
  /// A time from paper makes the events transcribed.
  package func perform(
    _ command: Command, by evaluator: EvaluatorID, transcribedAt moment: Moment? = nil
  ) throws(PerformFault) -> [Event] {
    guard let stamp = now() else { throw .failed(.clockUnreadable) }
    let asking = Asking(
      evaluator: evaluator, at: moment.map { Timepoint($0) } ?? Recording.timepoint(stamp),
      transcribed: moment != nil, freshID: freshID(), cut: cut(for: command))
    let decided: [Event]
    do { decided = try state.decide(command, asking: asking) } catch { throw .refused(error) }
    var recorded: [Event] = []
    var rest = decided[...]
    while let first = rest.first {
      let together = rest.prefix { $0.stream == first.stream }
      try append(Array(together), by: evaluator, stamp, moment)
      recorded += together
      rest = rest.dropFirst(together.count)
    }
    return recorded
  }

  private func append(
    _ events: [Event], by evaluator: EvaluatorID, _ stamp: Stamp, _ moment: Moment?
  ) throws(PerformFault) {
    guard let stream = events.first?.stream,
      let id = Recording.journalID(stream, author: evaluator, device: device)
    else { throw .refused(.unknownEvaluator(evaluator)) }
    do {
      let writer = try writer(id)
      writer.observe(clock: greatestClock)
      let appended = try writer.append(
        events.map { Recording.json($0, transcribedAt: moment) }, at: stamp)
      incidents += appended.incidents
      for op in appended.ops {
        greatestClock = max(greatestClock, op.clock)
        guard let event = Recording.event(op, in: id) else { continue }
        self.events.append(event)
        state.apply(event)
      }
    } catch { throw .failed(.journal(error)) }
  }

  private func writer(_ id: Journal.StreamID) throws(JournalError) -> StreamWriter {
    if let writer = writers[id] { return writer }
    let opened = try StreamWriter.open(id, in: folder.journals, context: folder.context, lock: lock)
    writers[id] = opened.writer
    return opened.writer
  }

  /// How far each journal here goes.
  var heads: [Assessment.Head] {
    otherHeads + writers.values.compactMap { $0.head.flatMap(Recording.head) }
  }

  /// The heads of the shared stream and of a bloc's own streams: what a proposal stands on.
  private func cut(for command: Command) -> [Assessment.Head] {
    guard case .proposeDecision(let bloc, _) = command else { return [] }
    return heads.filter { $0.stream.stream == .shared || $0.stream.stream == .own(bloc) }.sorted()
  }

  /// Gives back what was got over while saving, and forgets it.
  package func takeIncidents() -> [Incident] {
    defer { incidents = [] }
    return incidents
  }

  /// Writes the head files, which show a later loss at a journal's end.
  package func writeHeads() throws(DossierError) {
    try forEachWriter { (writer) throws(JournalError) in try writer.writeHead() }
  }

  /// Lets go of the journals; the lock goes with the object.
  ///
  /// The writers stay, because a cut needs their heads: what is performed after this begins new segments.
  package func close() throws(DossierError) {
    try forEachWriter { (writer) throws(JournalError) in try writer.close() }
  }

  /// Does the same with every journal; the first error is told when all had their turn.
  private func forEachWriter(_ body: (StreamWriter) throws(JournalError) -> Void) throws(DossierError) {
    var first: JournalError?
    for writer in writers.values {
      do throws(JournalError) { try body(writer) } catch { first = first ?? error }
    }
    if let first { throw .journal(first) }
  }
}

/// Why a command was not recorded.
package enum PerformFault: Error, Sendable {
  case refused(Refusal)
  /// It was allowed, and could not be saved, or a result that follows from it could not be written.
  ///
  /// What the state has is on the disk, and nothing else.
  case failed(DossierError)
  /// It is recorded; the file that follows from it could not be written, and is at the next opening.
  case recordedWithoutFile(DossierError)
}

extension SystemClock {
  /// The clock of this process; its boot id is read once.
  package static let shared = SystemClock()
}
