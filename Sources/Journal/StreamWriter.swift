import Glibc
package import StrictJSON

/// An event that waits to be recorded, and when it happened.
package struct Entry: Equatable, Sendable {
  package let stamp: Stamp
  package let event: JSONValue

  package init(stamp: Stamp, event: JSONValue) {
    self.stamp = stamp
    self.event = event
  }
}

/// What an append saved, and what went wrong on the way and was got over.
package struct Appended: Equatable, Sendable {
  package let ops: [Op]
  package let incidents: [Incident]
}

/// Appends to one stream; there is at most one writer for it, on the device that the stream belongs to.
///
/// What `append` returns is on the disk. What it throws for is not recorded, and the writer stands where it
/// stood before.
package final class StreamWriter {
  package let id: StreamID
  let folder: JournalFolder
  let context: JournalContext
  let limits: JournalLimits
  private let nonce: StreamNonce
  private let lock: DossierLock
  /// The segment that takes the next line; nil when the next line begins a new one.
  private var current: OpenSegment?
  private var end: Link?
  private var lastSegment: Int
  private var streamBytes: Int
  private var lastSeq: Int
  private var clock: Int
  /// Lines that the head file knew and that the next first line records as lost.
  private var lost: Link?

  struct OpenSegment {
    let name: JournalFileName
    let file: Int32
    var size: Int
  }

  /// Stands at the end of `reading`, in the segment `current` if the stream goes on there.
  init(
    _ reading: StreamReading, folder: JournalFolder, context: JournalContext, limits: JournalLimits,
    nonce: StreamNonce, lock: DossierLock, current: OpenSegment?
  ) {
    self.id = reading.id
    self.folder = folder
    self.context = context
    self.limits = limits
    self.nonce = nonce
    self.lock = lock
    self.current = current
    self.end = reading.links.last
    self.lastSegment = reading.lastSegment
    self.streamBytes = reading.bytes
    self.lastSeq = reading.ops.last?.seq ?? 0
    self.clock = reading.clock
    self.lost = reading.newlyLost
  }

  deinit { if let current { folder.files.close(current.file) } }

  /// The last line on the disk; nil before the first.
  package var head: Head? { end.map { Head(id: id, link: $0) } }

  /// Takes note of the greatest logical clock seen in other streams, so that what is written next follows it.
  package func observe(clock other: Int) { clock = max(clock, other) }

  /// Records events in their order: one write, one sync, all or none of them.
  package func append(_ entries: [Entry]) throws(JournalError) -> Appended {
    guard !entries.isEmpty else { return Appended(ops: [], incidents: []) }
    let ops = try number(entries)
    let texts = try canonical(ops)
    let size = texts.reduce(0) { $0 + $1.count + Self.lineOverhead }
    guard streamBytes + size + Self.firstLineRoom <= limits.stream else {
      throw .streamFull(maximum: limits.stream)
    }
    var incidents: [Incident] = []
    if let segment = current, let end, segment.size + size <= limits.segment {
      do throws(SystemError) {
        try extend(segment, after: end, texts)
      } catch {
        try recover(from: error, in: segment, texts, &incidents)
      }
    } else {
      try begin(texts, &incidents)
    }
    lastSeq += ops.count
    clock = ops.last?.clock ?? clock
    return Appended(ops: ops, incidents: incidents)
  }

  /// Records events that all happened at one moment.
  package func append(_ events: [JSONValue], at stamp: Stamp) throws(JournalError) -> Appended {
    try append(events.map { Entry(stamp: stamp, event: $0) })
  }

  /// Writes the head file, which shows a later loss at the end of the journal; to be called now and then.
  package func writeHead() throws(JournalError) {
    guard let head else { return }
    do {
      try folder.write(head, dossier: context.dossier)
    } catch {
      throw .system(error)
    }
  }

  /// Writes the head file and lets go of the segment. The next append, if there is one, begins a new segment.
  package func close() throws(JournalError) {
    if let current { folder.files.close(current.file) }
    current = nil
    try writeHead()
  }

  /// A space, a hash and an LF after each operation.
  private static let lineOverhead = Digest32.textLength + 2
  /// More than a first line takes.
  private static let firstLineRoom = 1024

  private func number(_ entries: [Entry]) throws(JournalError) -> [Op] {
    guard clock <= JSONValue.integerRange.upperBound - entries.count else { throw .clockExhausted }
    return entries.enumerated().map { index, entry in
      Op(seq: lastSeq + index + 1, clock: clock + index + 1, stamp: entry.stamp, event: entry.event)
    }
  }

  /// The bytes of each operation, none of which the reader would refuse.
  private func canonical(_ ops: [Op]) throws(JournalError) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for op in ops {
      let text = op.json.canonicalBytes()
      let maximum = limits.line - Self.lineOverhead
      guard text.count <= maximum else { throw .eventTooLarge(bytes: text.count, maximum: maximum) }
      do {
        _ = try JSONValue.parse(text)
      } catch {
        throw .eventNotReadable(error)
      }
      texts.append(text)
    }
    return texts
  }

  private func lines(_ texts: [[UInt8]], after previous: Digest32) -> (bytes: [UInt8], hash: Digest32) {
    var bytes: [UInt8] = []
    var hash = previous
    for text in texts {
      let line = Line(text, after: hash)
      bytes += line.bytes
      hash = line.hash
    }
    return (bytes, hash)
  }

  private func extend(_ segment: OpenSegment, after end: Link, _ texts: [[UInt8]]) throws(SystemError) {
    let path = folder.path(segment.name.text)
    let (bytes, hash) = lines(texts, after: end.hash)
    try folder.files.write(bytes, to: segment.file, path)
    try folder.files.syncData(segment.file, path)
    current?.size += bytes.count
    streamBytes += bytes.count
    self.end = Link(segment: segment.name.segment, seq: lastSeq + texts.count, hash: hash)
  }

  /// Leaves a segment whose write or sync failed, and saves the same operations in a new one.
  private func recover(
    from error: SystemError, in failed: OpenSegment, _ texts: [[UInt8]], _ incidents: inout [Incident]
  ) throws(JournalError) {
    folder.files.close(failed.file)
    current = nil
    releaseBallast(after: error, &incidents)
    do throws(JournalError) {
      try begin(texts, &incidents, because: error)
    } catch {
      // So that what is said not to be saved does not come back at the next opening; where even this fails,
      // the next segment goes on before it.
      do { try folder.files.truncate(folder.path(failed.name.text), to: failed.size) } catch {}
      throw error
    }
    do throws(FileFault) {
      guard let aside = try folder.setAside(failed.name, after: failed.size, limits: limits) else { return }
      let segment = failed.name.segment
      incidents.append(.remainsSetAside(segment: segment, bytes: aside.bytes, file: aside.name))
    } catch {
      if case .system(let error) = error {
        incidents.append(.remainsLeft(segment: failed.name.segment, error))
      }
    }
  }

  /// Begins a segment that holds its first line and these operations from the start.
  private func begin(_ texts: [[UInt8]], _ incidents: inout [Incident], because cause: SystemError? = nil)
    throws(JournalError)
  {
    while true {
      guard let name = JournalFileName(id: id, segment: lastSegment + 1) else {
        throw .tooManySegments(maximum: JournalFileName.segments.upperBound)
      }
      let header = SegmentHeader(
        context: context, id: id, segment: name.segment,
        nonce: end == nil && id.stream != .shared ? nonce : nil, previous: end, lost: lost)
      let (bytes, hash) = lines([header.json.canonicalBytes()] + texts, after: end?.hash ?? .zero)
      do throws(SystemError) {
        let file = try folder.files.create(folder.path(name.text), bytes)
        if let current { folder.files.close(current.file) }
        current = OpenSegment(name: name, file: file, size: bytes.count)
      } catch {
        if error.call == .open && error.code == EEXIST {
          lastSegment += 1
          continue
        }
        guard releaseBallast(after: error, &incidents) else {
          throw .notSaved(error, incidents)
        }
        continue
      }
      lastSegment = name.segment
      streamBytes += bytes.count
      end = Link(segment: name.segment, seq: lastSeq + texts.count, hash: hash)
      lost = nil
      if let cause { incidents.append(.segmentStarted(name.segment, because: cause)) }
      if let head {
        do throws(SystemError) {
          try folder.write(head, dossier: context.dossier)
        } catch {
          incidents.append(.headNotWritten(error))
        }
      }
      return
    }
  }

  @discardableResult
  private func releaseBallast(after error: SystemError, _ incidents: inout [Incident]) -> Bool {
    guard Ballast.wouldHelp(error), let bytes = folder.ballast.release() else { return false }
    incidents.append(.ballastReleased(bytes: bytes))
    return true
  }
}
