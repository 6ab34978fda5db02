package import StrictJSON

/// The last line of a stream at some moment; the sorted heads of all streams are a dossier's cut.
package struct Head: Hashable, Comparable, Sendable {
  package let id: StreamID
  package let link: Link

  package init(id: StreamID, link: Link) {
    self.id = id
    self.link = link
  }

  package static func < (a: Head, b: Head) -> Bool {
    (a.id, a.link.segment, a.link.seq, a.link.hash) < (b.id, b.link.segment, b.link.seq, b.link.hash)
  }

  package var json: JSONValue {
    [
      "author": .string(id.author.text), "device": .string(id.device.text),
      "hash": .string(link.hash.base64url), "segment": .integer(link.segment),
      "seq": .integer(link.seq), "stream": .string(id.stream.text),
    ]
  }

  package init(_ reader: consuming ObjectReader) throws(ShapeError) {
    id = StreamID(
      author: try reader.named("author") { AuthorID($0) },
      device: try reader.named("device") { DeviceID($0) },
      stream: try reader.named("stream") { StreamName($0) })
    link = Link(
      segment: try reader.integer("segment"), seq: try reader.integer("seq"),
      hash: try reader.named("hash") { Digest32(base64url: $0) })
    try reader.finish()
  }
}

/// The one line of a head file, which shows that lines are missing at the end of a journal.
///
/// `JCS({"format":"grille-head/1","dossier":…,"head":…}) SP base64url(SHA-256(32 zero bytes ‖ JCS)) LF`: its
/// own hash keeps a flipped bit here from looking like lost lines there.
struct HeadFile {
  static let format = "grille-head/1"
  static let maximumBytes = 4096

  let dossier: DossierID
  let head: Head

  var bytes: [UInt8] {
    let value: JSONValue = [
      "dossier": .string(dossier.text), "format": .string(Self.format), "head": head.json,
    ]
    return Line(value.canonicalBytes(), after: .zero).bytes
  }

  init(dossier: DossierID, head: Head) {
    self.dossier = dossier
    self.head = head
  }

  /// Nil for anything but the bytes that `bytes` gives.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    do {
      let line = try Line(bytes.dropLast())
      guard line.follows(.zero) else { return nil }
      var reader = try ObjectReader(try line.value(limits: JournalLimits(line: Self.maximumBytes)))
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      dossier = try reader.named("dossier") { DossierID($0) }
      head = try Head(try reader.object("head"))
      try reader.finish()
    } catch {
      return nil
    }
  }
}
