package import StrictJSON

/// Which journal: one author's, on one device, of one stream.
package struct ExchangedID: Hashable, Sendable, Comparable {
  package let author: ResultPayload.Identifier
  package let device: ResultPayload.Identifier
  /// `shared`, or a bloc's name.
  package let stream: ResultPayload.Identifier

  package init(
    author: ResultPayload.Identifier, device: ResultPayload.Identifier, stream: ResultPayload.Identifier
  ) {
    self.author = author
    self.device = device
    self.stream = stream
  }

  package static func < (a: ExchangedID, b: ExchangedID) -> Bool {
    (a.author, a.device, a.stream) < (b.author, b.device, b.stream)
  }

  var members: [String: JSONValue] {
    [
      "author": .string(author.rawValue), "device": .string(device.rawValue),
      "stream": .string(stream.rawValue),
    ]
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    author = try reader.named("author", ResultPayload.Identifier.init(rawValue:))
    device = try reader.named("device", ResultPayload.Identifier.init(rawValue:))
    stream = try reader.named("stream", ResultPayload.Identifier.init(rawValue:))
  }
}

/// One file of a journal: whole lines only.
package struct ExchangedSegment: Hashable, Sendable, PayloadPart {
  package let number: Int
  package let bytes: [UInt8]

  package init(number: Int, bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    number = try reader.count("number")
    bytes = try reader.named("bytes") { try? Base64URL.decode($0) }
  }

  var json: JSONValue { ["number": .integer(number), "bytes": .string(Base64URL.encode(bytes))] }
}

/// A journal that travels in the open.
package struct ExchangedStream: Hashable, Sendable, PayloadPart {
  package let id: ExchangedID
  /// By number.
  package let segments: [ExchangedSegment]

  package init(id: ExchangedID, segments: [ExchangedSegment]) {
    self.id = id
    self.segments = segments
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    id = try ExchangedID(from: &reader)
    segments = try reader.parts("segments")
  }

  var json: JSONValue {
    .object(id.members.merging(["segments": .parts(segments)]) { own, _ in own })
  }
}

/// How far a journal is known, which tells nothing of what is in it.
package struct ExchangedHead: Hashable, Sendable, PayloadPart {
  package let id: ExchangedID
  package let segment: Int
  package let seq: Int
  /// The chain's value there, base64url.
  package let hash: SHA256Digest

  package init(id: ExchangedID, segment: Int, seq: Int, hash: SHA256Digest) {
    self.id = id
    self.segment = segment
    self.seq = seq
    self.hash = hash
  }

  init(from reader: inout ObjectReader) throws(ShapeError) {
    id = try ExchangedID(from: &reader)
    segment = try reader.count("segment")
    seq = try reader.count("seq")
    hash = try reader.named("hash") { SHA256Digest(base64URL: $0) }
  }

  var members: [String: JSONValue] {
    id.members.merging([
      "segment": .integer(segment), "seq": .integer(seq), "hash": .string(hash.base64URL),
    ]) { own, _ in own }
  }
  var json: JSONValue { .object(members) }
}

extension ExchangedHead {
  /// Heads as a file of ours keeps them.
  package static func kept(_ heads: [ExchangedHead], as format: String) -> JSONValue {
    ["format": .string(format), "heads": .parts(heads.sorted { $0.id < $1.id })]
  }

  /// Reads heads that a file of ours kept.
  package static func kept(in json: JSONValue, as format: String) throws(ShapeError) -> [ExchangedHead] {
    var reader = try ObjectReader(json)
    _ = try reader.named("format") { $0 == format ? $0 : nil }
    let heads: [ExchangedHead] = try reader.parts("heads")
    try reader.finish()
    return heads
  }
}
