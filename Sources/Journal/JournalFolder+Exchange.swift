/// Why a journal that came from elsewhere is not taken.
package enum ArrivalFault: Error, Equatable, Sendable {
  /// Two journals of one name that are not one the beginning of the other: a line number with two contents.
  case forked(StreamID, seq: Int, here: Digest32, there: Digest32)
  /// A file of the journal here cannot be read, so that nothing can be compared with it.
  case notReadable(StreamID, FileFault)
  /// It belongs to another dossier, referential or version than this one.
  case foreign(StreamID)
  case system(SystemError)
  case journal(JournalError)
  /// A file number that no journal has.
  case segmentNumber(StreamID, Int)
}

/// What a journal that came from elsewhere brought.
package enum Arrival: Equatable, Sendable {
  /// Nothing that was not here already.
  case known
  /// So many operations more than were here.
  case extended(by: Int)
}

extension JournalFolder {
  /// The whole lines of each file of a stream: what may be given to another computer.
  package func wholeLines(of id: StreamID, limits: JournalLimits = JournalLimits())
    throws(ArrivalFault) -> [SegmentBytes]
  {
    var segments: [SegmentBytes] = []
    for name in try names(of: id) {
      let bytes: [UInt8]
      do { bytes = try files.read(path(name.text), atMost: limits.segment) } catch {
        throw .notReadable(id, error)
      }
      let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      segments.append(SegmentBytes(number: name.segment, bytes: Array(bytes[..<end])))
    }
    return segments
  }

  /// Takes a stream as another computer had it: what is longer than here takes its place, what is shorter or
  /// the same changes nothing, and two that went apart are refused.
  ///
  /// The stream's own chain is checked, not who wrote it. A longer copy also mends a damaged or lost one here,
  /// as long as no line that counts here is missing in it; what follows its last line that counts is left
  /// behind. Whoever calls holds the dossier's lock and has no writer open.
  package func receive(
    _ id: StreamID, _ segments: [SegmentBytes], context: JournalContext, lock: DossierLock,
    limits: JournalLimits = JournalLimits()
  ) throws(ArrivalFault) -> Arrival {
    try take(try compare(id, segments, context: context, limits: limits), lock: lock)
  }

  /// A stream as another computer had it beside the one here, neither contradicting the other.
  package struct Comparison: Sendable {
    let id: StreamID
    let segments: [SegmentBytes]
    let here: StreamReading
    let there: StreamReading
  }

  /// Takes a stream that was compared before; nothing may have been written since.
  package func take(_ comparison: Comparison, lock: DossierLock) throws(ArrivalFault) -> Arrival {
    _ = lock
    let (here, there) = (comparison.here, comparison.there)
    guard there.links.count > here.links.count else { return .known }
    try write(there.counted(of: comparison.segments), of: comparison.id)
    return .extended(by: there.ops.count - here.ops.count)
  }

  /// Whether a stream as another computer had it can be taken, without taking it.
  package func compare(
    _ id: StreamID, _ segments: [SegmentBytes], context: JournalContext, limits: JournalLimits = JournalLimits()
  ) throws(ArrivalFault) -> Comparison {
    let there: StreamReading
    let here: StreamReading
    do {
      there = try StreamReading(id, segments: segments, context: context, limits: limits)
      here = try read(id, context: context, limits: limits)
    } catch { throw .journal(error) }
    if there.isForeign { throw .foreign(id) }
    for damage in here.damages {
      if case .notReadable(let error) = damage.fault { throw .notReadable(id, .system(error)) }
    }
    if let fork = Self.fork(here, there) { throw fork }
    return Comparison(id: id, segments: segments, here: here, there: there)
  }

  /// In the order of their numbers, so that what a stop leaves is a beginning of the journal.
  private func write(_ segments: [SegmentBytes], of id: StreamID) throws(ArrivalFault) {
    for segment in segments.sorted(by: { $0.number < $1.number }) {
      guard let name = JournalFileName(id: id, segment: segment.number) else {
        throw .segmentNumber(id, segment.number)
      }
      do throws(SystemError) {
        try files.makeFolder(dossier + "/journals")
        try files.replace(path(name.text), segment.bytes)
      } catch { throw .system(error) }
    }
  }

  private static func fork(_ here: StreamReading, _ there: StreamReading) -> ArrivalFault? {
    for (mine, other) in zip(here.links, there.links) where mine != other {
      return .forked(here.id, seq: max(mine.seq, other.seq), here: mine.hash, there: other.hash)
    }
    return nil
  }

  private func names(of id: StreamID) throws(ArrivalFault) -> [JournalFileName] {
    do { return try segments().filter { $0.id == id } } catch { throw .journal(error) }
  }
}

extension StreamReading {
  /// Whether it says of itself that it belongs to another dossier, referential or version.
  package var isForeign: Bool {
    damages.contains { damage in
      if case .foreign = damage.fault { return true }
      return false
    }
  }

  /// The files as far as their last line that counts: what is damaged after it, nobody needs.
  ///
  /// Damage before it stays, since it is part of what both computers have to acknowledge.
  func counted(of segments: [SegmentBytes]) -> [SegmentBytes] {
    guard let last = links.last?.segment else { return [] }
    var ends = damages.filter { $0.segment == last }.map(\.offset)
    if case .torn(last, let size) = end { ends.append(size) }
    let end = ends.min()
    return segments.filter { $0.number <= last }.map { segment in
      guard segment.number == last, let end, end < segment.bytes.count else { return segment }
      return SegmentBytes(number: last, bytes: Array(segment.bytes[..<end]))
    }
  }
}
