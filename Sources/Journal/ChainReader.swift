import StrictJSON

/// Follows the chain through the segments of one stream.
///
/// No operation is believed before its hash was compared. Where a segment's first line says what it follows,
/// that line must be there; lines after it, in segments before, do not count any more.
struct ChainReader {
  private(set) var reading: StreamReading
  private let context: JournalContext
  private let limits: JournalLimits

  init(_ id: StreamID, context: JournalContext, limits: JournalLimits) {
    self.reading = StreamReading(id: id)
    self.context = context
    self.limits = limits
  }

  /// Notes a segment that could not be read at all.
  mutating func skip(_ number: Int, _ fault: Damage.Fault) {
    reading.lastSegment = max(reading.lastSegment, number)
    reading.end = .newSegment
    reading.report(number, 0, fault)
  }

  mutating func read(_ number: Int, _ bytes: [UInt8]) throws(JournalError) {
    reading.bytes += bytes.count
    guard bytes.count <= limits.segment else {
      return skip(number, .segmentTooLarge(maximum: limits.segment))
    }
    guard reading.bytes <= limits.stream else {
      return skip(number, .streamTooLarge(maximum: limits.stream))
    }
    reading.lastSegment = max(reading.lastSegment, number)
    reading.end = .newSegment
    var lines = Lines(bytes: bytes)
    var cut = Cut()
    var offset = 0
    while let line = lines.next() {
      do throws(Refusal) {
        if offset == 0 {
          cut = try begin(number, line)
        } else {
          try follow(number, line)
        }
      } catch {
        settle(cut)
        switch error {
        case .fault(let fault): return reading.report(number, offset, fault)
        case .otherVersion(let needed): throw .otherVersion(needed: needed)
        }
      }
      offset = lines.offset
    }
    settle(cut)
    // An empty file is a segment that was never begun, or whose torn beginning was moved away.
    guard !bytes.isEmpty else { return }
    if offset == bytes.count {
      reading.end = .open(segment: number, size: offset)
    } else {
      reading.end = .torn(segment: number, size: offset)
      reading.findings.append(
        .torn(segment: number, offset: offset, bytes: bytes.count - offset, setAside: nil))
    }
  }

  /// The operations that a segment's first line goes on before.
  private struct Cut {
    var segment = 0
    var ops: [Op] = []
  }

  private enum Refusal: Error {
    case fault(Damage.Fault)
    case otherVersion(JournalVersion)
  }

  /// Reads a first line and brings the chain back to the line that it follows.
  private mutating func begin(_ number: Int, _ bytes: ArraySlice<UInt8>) throws(Refusal) -> Cut {
    let (line, value) = try parse(bytes) { SegmentHeader.followed($0) }
    // Asked first: of a newer format, only this much of the first line is known to be as in ours.
    guard let version = SegmentHeader.version(value) else { throw .fault(.foreign(member: "format")) }
    guard version.format == SegmentHeader.format else { throw .otherVersion(version) }
    let header = try shaped { () throws(ShapeError) in try SegmentHeader(value) }
    guard header.context.fold == context.fold, header.context.payload == context.payload else {
      throw .otherVersion(version)
    }
    if let member = foreignMember(header, number) { throw .fault(.foreign(member: member)) }

    let seq = header.previous?.seq ?? 0
    let kept: Int
    if let previous = header.previous {
      guard let index = reading.links.lastIndex(of: previous) else { throw .fault(.unlinked(previous)) }
      kept = index + 1
    } else {
      guard reading.links.isEmpty else {
        throw .fault(.unlinked(Link(segment: 0, seq: 0, hash: .zero)))
      }
      kept = 0
    }
    let cut = Cut(segment: reading.links.last?.segment ?? 0, ops: Array(reading.ops.dropFirst(seq)))
    reading.links.removeSubrange(kept...)
    reading.ops.removeSubrange(seq...)
    reading.links.append(Link(segment: number, seq: seq, hash: line.hash))
    if let lost = header.lost, reading.recordedLosses.insert(lost).inserted {
      reading.report(lost.segment, 0, .missingLines(lost))
    }
    return cut
  }

  /// Reads the next operation of the segment that was begun.
  private mutating func follow(_ number: Int, _ bytes: ArraySlice<UInt8>) throws(Refusal) {
    let previous = reading.links.last?.hash ?? .zero
    let (line, value) = try parse(bytes) { _ in previous }
    let op = try shaped { () throws(ShapeError) in try Op(value) }
    let expected = reading.ops.count + 1
    guard op.seq == expected else { throw .fault(.seqOutOfOrder(expected: expected, found: op.seq)) }
    guard op.clock > reading.clock else {
      throw .fault(.clockOutOfOrder(previous: reading.clock, found: op.clock))
    }
    reading.ops.append(op)
    reading.links.append(Link(segment: number, seq: op.seq, hash: line.hash))
  }

  /// Says what became of the lines that the segment just read goes on before.
  private mutating func settle(_ cut: Cut) {
    guard let first = cut.ops.first else { return }
    let again = reading.ops.dropFirst(first.seq - 1).prefix(cut.ops.count)
    if again.elementsEqual(cut.ops) {
      reading.findings.append(.repeated(segment: cut.segment, lines: cut.ops.count))
    } else {
      reading.report(cut.segment, 0, .superseded(lines: cut.ops.count))
    }
  }

  private func parse(_ bytes: ArraySlice<UInt8>, _ previous: (JSONValue) -> Digest32)
    throws(Refusal) -> (Line, JSONValue)
  {
    do throws(Damage.Fault) {
      guard bytes.count <= limits.line else { throw .lineTooLong(maximum: limits.line) }
      let line = try Line(bytes)
      let value = try line.value(limits: limits)
      guard line.follows(previous(value)) else { throw .chainBroken }
      return (line, value)
    } catch {
      throw .fault(error)
    }
  }

  private func shaped<Value>(_ make: () throws(ShapeError) -> Value) throws(Refusal) -> Value {
    do {
      return try make()
    } catch {
      throw .fault(.shape(error))
    }
  }

  private func foreignMember(_ header: SegmentHeader, _ number: Int) -> String? {
    if header.context.dossier != context.dossier { return "dossier" }
    if header.context.referential != context.referential { return "referential" }
    if header.id.author != reading.id.author { return "author" }
    if header.id.device != reading.id.device { return "device" }
    if header.id.stream != reading.id.stream { return "stream" }
    return header.segment == number ? nil : "segment"
  }
}

/// The complete lines of a segment, one after the other, without their LF.
private struct Lines {
  let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = bytes[offset..<end]
    offset = end + 1
    return line
  }
}
