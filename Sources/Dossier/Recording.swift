package import Assessment
package import Journal
import StrictJSON

/// How an event of the assessment becomes a line of a journal, and comes back.
///
/// A journal line holds when it was written; an event transcribed from paper brings its own time along in
/// the member `transcribed`.
package enum Recording {
  static func json(_ event: Event, transcribedAt moment: Moment?) -> JSONValue {
    guard let moment, case .object(var members) = event.json else { return event.json }
    members["transcribed"] = .string(moment.description)
    return .object(members)
  }

  /// Reads a line back; nil where it holds no event that belongs to its stream.
  static func event(_ op: Op, in stream: Journal.StreamID) -> RecordedEvent? {
    guard case .object(var members) = op.event, let id = eventID(op, in: stream) else { return nil }
    var moment: Moment?
    if let text = members.removeValue(forKey: "transcribed") {
      guard case .string(let text) = text, let read = Moment(text) else { return nil }
      moment = read
    }
    guard let event = try? Event(json: .object(members)), event.stream == id.stream.stream else { return nil }
    return RecordedEvent(
      id: id, clock: op.clock, at: moment.map { Timepoint($0) } ?? timepoint(op.stamp),
      transcribed: moment != nil, event: event)
  }

  package static func timepoint(_ stamp: Stamp) -> Timepoint {
    Timepoint(
      Moment(seconds: stamp.wall / 1000, offsetMinutes: stamp.zone),
      uptime: stamp.boot.isEmpty ? nil : Timepoint.Uptime(boot: stamp.boot, milliseconds: stamp.up))
  }

  private static func eventID(_ op: Op, in stream: Journal.StreamID) -> EventID? {
    streamID(stream).map { EventID(stream: $0, seq: op.seq) }
  }

  static func streamID(_ id: Journal.StreamID) -> Assessment.StreamID? {
    guard let stream = Assessment.Stream(id.stream.text) else { return nil }
    return Assessment.StreamID(
      author: EvaluatorID(unchecked: id.author.text), device: Assessment.DeviceID(unchecked: id.device.text),
      stream: stream)
  }

  static func journalID(_ id: Assessment.StreamID) -> Journal.StreamID? {
    Journal.DeviceID(id.device.rawValue).flatMap { journalID(id.stream, author: id.author, device: $0) }
  }

  static func journalID(
    _ stream: Assessment.Stream, author: EvaluatorID, device: Journal.DeviceID
  ) -> Journal.StreamID? {
    guard let author = AuthorID(author.rawValue), let name = StreamName(stream.description) else {
      return nil
    }
    return Journal.StreamID(author: author, device: device, stream: name)
  }

  static func head(_ head: Journal.Head) -> Assessment.Head? {
    streamID(head.id).map {
      Assessment.Head(
        stream: $0, segment: head.link.segment, seq: head.link.seq, hash: head.link.hash.base64url)
    }
  }
}
