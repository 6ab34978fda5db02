/// What the segments of one stream hold: a prefix of what was written, and all that is wrong with the rest.
package struct StreamReading: Sendable {
  /// Where the next line can go.
  enum End: Hashable, Sendable {
    /// There is no segment yet, or none that can go on: the next line begins a new one.
    case newSegment
    /// The last segment is whole and has this many bytes.
    case open(segment: Int, size: Int)
    /// The last segment is whole up to this many bytes; a line without LF follows.
    case torn(segment: Int, size: Int)
  }

  package let id: StreamID
  /// In order, from seq 1 without gaps.
  package internal(set) var ops: [Op] = []
  package internal(set) var findings: [Finding] = []
  /// Every line that counts, each segment's first line included.
  var links: [Link] = []
  var end = End.newSegment
  /// The greatest number that any file of the stream bears.
  var lastSegment = 0
  /// Bytes in all segments.
  var bytes = 0
  /// Lines that the head file knows and that no segment has recorded as lost.
  var newlyLost: Link?
  /// What each segment's first line says was lost before it.
  var recordedLosses: Set<Link> = []

  init(id: StreamID) { self.id = id }

  /// The last line that counts; nil for an empty stream.
  package var head: Head? { links.last.map { Head(id: id, link: $0) } }

  /// The logical clock of the last operation, 0 for none.
  package var clock: Int { ops.last?.clock ?? 0 }

  package var damages: [Damage] {
    findings.compactMap { finding in
      switch finding {
      case .damage(let damage): damage
      case .torn, .repeated, .headMissing, .headUnreadable: nil
      }
    }
  }

  /// The operations up to a line that was once this stream's head; nil when that line does not count here,
  /// because it was cut off, replaced, or is another stream's.
  package func prefix(upTo head: Head) -> ArraySlice<Op>? {
    guard head.id == id, links.contains(head.link) else { return nil }
    return ops.prefix(head.link.seq)
  }

  /// Notes whether a line that was once the head is still there.
  mutating func compare(with head: Link) {
    guard !links.contains(head), !recordedLosses.contains(head) else { return }
    newlyLost = head
    report(head.segment, 0, .missingLines(head))
  }

  mutating func report(_ segment: Int, _ offset: Int, _ fault: Damage.Fault) {
    findings.append(.damage(Damage(segment: segment, offset: offset, fault: fault)))
  }
}

/// The bytes of one segment as they came from a disk or from the other evaluator.
package struct SegmentBytes: Sendable {
  package let number: Int
  package let bytes: [UInt8]

  package init(number: Int, bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
  }
}

extension StreamReading {
  /// Reads segments that are in memory, in the order of their numbers.
  package init(
    _ id: StreamID, segments: [SegmentBytes], context: JournalContext, limits: JournalLimits = JournalLimits()
  ) throws(JournalError) {
    var reader = ChainReader(id, context: context, limits: limits)
    for segment in segments.sorted(by: { $0.number < $1.number }) {
      try reader.read(segment.number, segment.bytes)
    }
    self = reader.reading
  }
}
