package import StrictJSON

/// Something about a stream's files that its owner is told.
package enum Finding: Equatable, Sendable {
  /// A last line without LF: its writing was cut off before it was acknowledged. `setAside` names the file
  /// that its bytes were moved to; nil while they are still in the segment.
  case torn(segment: Int, offset: Int, bytes: Int, setAside: String?)
  /// Lines left in a segment by a write that failed; the next segment repeats them.
  case repeated(segment: Int, lines: Int)
  /// The stream has segments and no head file: it could have been cut without a trace.
  case headMissing
  /// The head file is not one of ours: likewise.
  case headUnreadable
  /// Must be acknowledged before sealing.
  case damage(Damage)
}

/// Something that was in a journal and is not, or is there and must not count.
///
/// The damaged file stays as it is. The same damage is found again at every reading.
package struct Damage: Equatable, Sendable {
  package enum Fault: Error, Equatable, Sendable {
    case notReadable(SystemError)
    /// A symbolic link, a folder, a FIFO, a device, a socket.
    case notRegularFile
    case segmentTooLarge(maximum: Int)
    case streamTooLarge(maximum: Int)
    case lineTooLong(maximum: Int)
    /// A line does not end in a space and a hash.
    case noHash
    /// A line's hash is not that of the line before and itself.
    case chainBroken
    case notJSON(JSONError)
    case notCanonical
    case shape(ShapeError)
    /// A first line names another dossier, author, device, stream, segment or referential than it should.
    case foreign(member: String)
    case seqOutOfOrder(expected: Int, found: Int)
    case clockOutOfOrder(previous: Int, found: Int)
    /// A segment goes on from a line that is not there: neither it nor what follows it counts.
    case unlinked(Link)
    /// Lines that a later segment goes on before, and does not repeat.
    case superseded(lines: Int)
    /// The head file knew a line that is not in the journal: lines that were saved are gone.
    case missingLines(Link)
  }

  package let segment: Int
  /// Bytes from the start of the segment.
  package let offset: Int
  package let fault: Fault

  package init(segment: Int, offset: Int, fault: Fault) {
    self.segment = segment
    self.offset = offset
    self.fault = fault
  }

  /// What an acknowledgement names, the same at every reading: `2+1234 chain-broken`.
  package var identity: String {
    let word =
      switch fault {
      case .notReadable: "not-readable"
      case .notRegularFile: "not-regular-file"
      case .segmentTooLarge: "segment-too-large"
      case .streamTooLarge: "stream-too-large"
      case .lineTooLong: "line-too-long"
      case .noHash: "no-hash"
      case .chainBroken: "chain-broken"
      case .notJSON: "not-json"
      case .notCanonical: "not-canonical"
      case .shape: "shape"
      case .foreign(let member): "foreign-\(member)"
      case .seqOutOfOrder: "seq-out-of-order"
      case .clockOutOfOrder: "clock-out-of-order"
      case .unlinked(let link): "unlinked \(link.segment) \(link.seq) \(link.hash)"
      case .superseded: "superseded"
      case .missingLines(let link): "missing-lines \(link.seq) \(link.hash)"
      }
    return "\(segment)+\(offset) \(word)"
  }
}
