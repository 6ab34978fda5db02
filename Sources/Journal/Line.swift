import StrictJSON

/// A line of a journal: `JCS(op) SP base64url(SHA-256(previous 32 bytes ‖ JCS(op))) LF`.
struct Line {
  let json: [UInt8]
  let hash: Digest32

  /// Takes a line apart, its LF already taken off; does not compare the hash.
  init(_ line: ArraySlice<UInt8>) throws(Damage.Fault) {
    let separator = line.endIndex - Digest32.textLength - 1
    guard separator > line.startIndex, line[separator] == UInt8(ascii: " "),
      let hash = Digest32(base64url: line[(separator + 1)...])
    else { throw .noHash }
    self.json = Array(line[..<separator])
    self.hash = hash
  }

  /// The line that holds `json` and follows a line with the hash `previous`.
  init(_ json: [UInt8], after previous: Digest32) {
    self.json = json
    self.hash = Self.hash(json, after: previous)
  }

  var bytes: [UInt8] { json + " \(hash.base64url)\n".utf8 }

  func follows(_ previous: Digest32) -> Bool { Self.hash(json, after: previous) == hash }

  /// The value of a line that has exactly the canonical bytes.
  func value(limits: JournalLimits) throws(Damage.Fault) -> JSONValue {
    let value: JSONValue
    do {
      value = try JSONValue.parse(json, limits: JSONLimits(bytes: limits.line))
    } catch {
      throw .notJSON(error)
    }
    guard value.canonicalBytes() == json else { throw .notCanonical }
    return value
  }

  private static func hash(_ json: [UInt8], after previous: Digest32) -> Digest32 {
    Digest32(of: [previous.bytes[...], json[...]])
  }
}

/// How much is read, and so how much is written, in bytes.
package struct JournalLimits: Sendable {
  package var line: Int
  package var segment: Int
  /// All segments of one stream together.
  package var stream: Int

  package init(line: Int = 1 << 20, segment: Int = 16 << 20, stream: Int = 64 << 20) {
    self.line = line
    self.segment = segment
    self.stream = stream
  }
}
