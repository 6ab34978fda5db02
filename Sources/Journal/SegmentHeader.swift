import StrictJSON

/// What the journals of one dossier were written for; all of them, or they are not this dossier's.
package struct JournalContext: Hashable, Sendable {
  package let dossier: DossierID
  /// The SHA-256 of the pinned referential's canonical bytes.
  package let referential: Digest32
  /// The version of the rules that turn events into a state.
  package let fold: Int
  /// The version of the result's payload.
  package let payload: Int

  package init(dossier: DossierID, referential: Digest32, fold: Int, payload: Int) {
    self.dossier = dossier
    self.referential = referential
    self.fold = fold
    self.payload = payload
  }
}

/// The versions that a journal was written with, to name the program that can read it.
package struct JournalVersion: Hashable, Sendable {
  package let format: String
  /// Nil where a newer format does not say it the way we know.
  package let fold: Int?
  package let payload: Int?

  package init(format: String, fold: Int?, payload: Int?) {
    self.format = format
    self.fold = fold
    self.payload = payload
  }
}

/// One line of a stream: the segment it stands in, the last seq up to it, and its hash.
package struct Link: Hashable, Sendable {
  package let segment: Int
  /// The seq of the line's operation; for a segment's first line, that of the last operation before it.
  package let seq: Int
  package let hash: Digest32

  package init(segment: Int, seq: Int, hash: Digest32) {
    self.segment = segment
    self.seq = seq
    self.hash = hash
  }

  var json: JSONValue {
    ["hash": .string(hash.base64url), "segment": .integer(segment), "seq": .integer(seq)]
  }

  init(_ reader: consuming ObjectReader) throws(ShapeError) {
    hash = try reader.named("hash") { Digest32(base64url: $0) }
    segment = try reader.integer("segment")
    seq = try reader.integer("seq")
    try reader.finish()
  }
}

/// The first line of a segment: what it belongs to and where it goes on.
struct SegmentHeader: Hashable {
  static let format = "grille-journal/1"

  let context: JournalContext
  let id: StreamID
  let segment: Int
  /// In the first segment of an own stream, and only there.
  let nonce: StreamNonce?
  /// The last good line before this segment; nil where the stream begins.
  let previous: Link?
  /// A line that the head file knew and that was not there any more when this segment was begun.
  let lost: Link?

  var json: JSONValue {
    JSONValue(members: [
      "author": .string(id.author.text), "device": .string(id.device.text),
      "dossier": .string(context.dossier.text), "fold": .integer(context.fold),
      "format": .string(Self.format), "lost": lost?.json, "nonce": nonce.map { .string($0.text) },
      "payload": .integer(context.payload), "previous": previous?.json,
      "referential": .string(context.referential.base64url), "segment": .integer(segment),
      "stream": .string(id.stream.text),
    ])
  }

  init(
    context: JournalContext, id: StreamID, segment: Int, nonce: StreamNonce?, previous: Link?, lost: Link?
  ) {
    self.context = context
    self.id = id
    self.segment = segment
    self.nonce = nonce
    self.previous = previous
    self.lost = lost
  }

  init(_ value: JSONValue) throws(ShapeError) {
    var reader = try ObjectReader(value)
    _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
    context = JournalContext(
      dossier: try reader.named("dossier") { DossierID($0) },
      referential: try reader.named("referential") { Digest32(base64url: $0) },
      fold: try reader.integer("fold"), payload: try reader.integer("payload"))
    id = StreamID(
      author: try reader.named("author") { AuthorID($0) },
      device: try reader.named("device") { DeviceID($0) },
      stream: try reader.named("stream") { StreamName($0) })
    segment = try reader.integer("segment")
    nonce = try reader.optionalNamed("nonce") { StreamNonce($0) }
    previous = try reader.optionalObject("previous").map { (inner) throws(ShapeError) in try Link(inner) }
    lost = try reader.optionalObject("lost").map { (inner) throws(ShapeError) in try Link(inner) }
    let needsNonce = previous == nil && id.stream != .shared
    guard (nonce != nil) == needsNonce else {
      throw reader.fault("nonce", needsNonce ? .missing : .unknownMember)
    }
    try reader.finish()
  }

  /// The versions that a first line names, read as loosely as a newer format may need.
  static func version(_ value: JSONValue) -> JournalVersion? {
    guard case .object(let members) = value, case .string(let format)? = members["format"] else {
      return nil
    }
    var numbers: [Int?] = []
    for name in ["fold", "payload"] {
      if case .integer(let number)? = members[name] { numbers.append(number) } else { numbers.append(nil) }
    }
    return JournalVersion(format: format, fold: numbers[0], payload: numbers[1])
  }

  /// The hash that a first line follows, whatever its format: that of `previous`, else zero bytes.
  static func followed(_ value: JSONValue) -> Digest32 {
    guard case .object(let members) = value, case .object(let previous)? = members["previous"],
      case .string(let text)? = previous["hash"], let hash = Digest32(base64url: text)
    else { return .zero }
    return hash
  }
}
