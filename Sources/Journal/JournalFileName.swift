/// The name of a segment's file: `<author>-<device>-<stream>.<segment>.jnl`.
package struct JournalFileName: Hashable, Comparable, Sendable {
  /// The numbers a segment may have; the first one is 1.
  package static let segments = 1...9999

  package let id: StreamID
  package let segment: Int

  package init?(id: StreamID, segment: Int) {
    guard Self.segments.contains(segment) else { return nil }
    self.id = id
    self.segment = segment
  }

  /// Reads the one spelling that `text` writes; nil for any other name.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "jnl", let segment = Int(parts[1]), let id = StreamID(stem: parts[0])
    else { return nil }
    self.init(id: id, segment: segment)
    guard self.text == text else { return nil }
  }

  package var text: String { "\(id.stem).\(segment).jnl" }

  package static func < (a: JournalFileName, b: JournalFileName) -> Bool {
    (a.id, a.segment) < (b.id, b.segment)
  }

  /// The file that takes the bytes cut off this segment for the `count`th time.
  func torn(_ count: Int) -> String { "\(id.stem).\(segment).\(count).torn" }
}

extension StreamID {
  /// `<author>-<device>-<stream>`: how the names of all files of this stream begin.
  package var stem: String { "\(author.text)-\(device.text)-\(stream.text)" }

  package var headFileName: String { "\(stem).head" }

  init?(stem: Substring) {
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let author = AuthorID(parts[0]), let device = DeviceID(parts[1]),
      let stream = StreamName(parts[2])
    else { return nil }
    self.init(author: author, device: device, stream: stream)
  }
}
