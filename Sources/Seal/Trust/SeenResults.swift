import StrictJSON

/// The results that were found valid here, and when each was first: evidence that a signature was there
/// before its key fell into other hands.
///
/// A claimed time of signing is worth nothing once somebody else has the key. That this computer had seen
/// the very same content before is worth something.
package struct SeenResults: Hashable, Sendable {
  /// One result that was valid with both its signers trusted.
  package struct Sighting: Hashable, Sendable {
    /// SHA-256 of the payload.
    package let digest: SHA256Digest
    /// Of the two who signed, sorted.
    package let kids: [KeyID]
    /// By the clock of this computer, in Unix seconds.
    package let first: Int

    package init(digest: SHA256Digest, kids: [KeyID], first: Int) {
      self.digest = digest
      self.kids = kids
      self.first = first
    }
  }

  private var sightings: [SHA256Digest: Sighting] = [:]

  package init(_ sightings: some Sequence<Sighting> = []) {
    for sighting in sightings { add(sighting) }
  }

  package var count: Int { sightings.count }

  package func contains(_ digest: SHA256Digest) -> Bool { sightings[digest] != nil }

  /// When a result signed with a key was first found valid here; nil: never.
  package func first(_ digest: SHA256Digest, signedBy kid: KeyID) -> Int? {
    guard let sighting = sightings[digest], sighting.kids.contains(kid) else { return nil }
    return sighting.first
  }

  /// Takes a sighting; of two of one result the earlier counts.
  package mutating func add(_ sighting: Sighting) {
    if let known = sightings[sighting.digest], known.first <= sighting.first { return }
    sightings[sighting.digest] = sighting
  }
}

extension SeenResults {
  /// A line as it stands in the file: canonical JSON, a space, its SHA-256 as base64url, a line feed.
  package static func line(_ sighting: Sighting) -> [UInt8] {
    let json: JSONValue = [
      "first": .integer(sighting.first), "kids": .strings(sighting.kids.map(\.rawValue)),
      "sha256": .string(sighting.digest.hex),
    ]
    let bytes = json.canonicalBytes()
    return bytes + [UInt8(ascii: " ")] + Array(SHA256Digest(of: bytes).base64URL.utf8) + [0x0A]
  }

  /// Reads the lines of a file; one that was cut or changed says nothing and is counted.
  package static func read(_ bytes: [UInt8]) -> (seen: SeenResults, damaged: Int) {
    var seen = SeenResults()
    var damaged = 0
    for line in bytes.split(separator: 0x0A) {
      if let sighting = sighting(Array(line)) { seen.add(sighting) } else { damaged += 1 }
    }
    return (seen, damaged)
  }

  private static func sighting(_ line: [UInt8]) -> Sighting? {
    // A digest as base64url has 43 characters, and a space stands before it.
    guard line.count > 44, line[line.count - 44] == UInt8(ascii: " ") else { return nil }
    let bytes = Array(line[..<(line.count - 44)])
    guard Array(line.suffix(43)) == Array(SHA256Digest(of: bytes).base64URL.utf8),
      let json = try? JSONValue.parse(bytes, limits: JSONLimits(bytes: 4096, depth: 3)),
      json.canonicalBytes() == bytes, var reader = try? ObjectReader(json),
      let first = try? reader.seconds("first"), let kids = try? reader.names("kids", { KeyID($0) }),
      let digest = try? reader.named("sha256", SHA256Digest.init(hex:)), (try? reader.finish()) != nil
    else { return nil }
    return Sighting(digest: digest, kids: kids, first: first)
  }
}
