package import StrictJSON

/// One recorded operation: an event, its place in the stream, and when it was recorded.
///
/// As JSON: `{"clock":7,"event":…,"seq":3,"stamp":{"boot":"…","up":812000,"wall":1795430520000,"zone":60}}`.
package struct Op: Equatable, Sendable {
  /// 1 for the first operation of the stream, without gaps, across segments.
  package let seq: Int
  /// Lamport's logical clock: one more than the greatest that the writer had seen in any stream.
  package let clock: Int
  package let stamp: Stamp
  /// What happened; opaque to the journal.
  package let event: JSONValue

  package init(seq: Int, clock: Int, stamp: Stamp, event: JSONValue) {
    self.seq = seq
    self.clock = clock
    self.stamp = stamp
    self.event = event
  }

  package var json: JSONValue {
    ["clock": .integer(clock), "event": event, "seq": .integer(seq), "stamp": stamp.json]
  }

  init(_ value: JSONValue) throws(ShapeError) {
    var reader = try ObjectReader(value)
    clock = try reader.integer("clock")
    event = try reader.value("event")
    seq = try reader.integer("seq")
    stamp = try Stamp(try reader.object("stamp"))
    try reader.finish()
  }
}

/// What names one operation among all of a dossier.
package struct OpID: Hashable, Sendable {
  package let stream: StreamID
  package let seq: Int

  package init(stream: StreamID, seq: Int) {
    self.stream = stream
    self.seq = seq
  }
}

/// Where an operation stands among those of all streams: by clock, author, device, stream, seq.
///
/// The same on every laptop, whatever order the streams arrived in.
package struct OpKey: Hashable, Comparable, Sendable {
  package let clock: Int
  package let id: OpID

  package init(clock: Int, id: OpID) {
    self.clock = clock
    self.id = id
  }

  package init(_ op: Op, in stream: StreamID) {
    self.init(clock: op.clock, id: OpID(stream: stream, seq: op.seq))
  }

  package static func < (a: OpKey, b: OpKey) -> Bool {
    (a.clock, a.id.stream, a.id.seq) < (b.clock, b.id.stream, b.id.seq)
  }
}
