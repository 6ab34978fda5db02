import StrictJSON

extension ResultPayload {
  /// Which result this is, and which earlier one it takes the place of.
  package struct Identity: PayloadPart {
    package var id: Identifier
    /// From 1; a first signature uses up its number.
    package var revision: Int
    package var supersedes: Supersession?

    init(id: Identifier, revision: Int, supersedes: Supersession?) {
      self.id = id
      self.revision = revision
      self.supersedes = supersedes
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      id = try reader.named("id", Identifier.init(rawValue:))
      revision = try reader.count("revision")
      supersedes = try reader.optionalPart("supersedes")
    }

    var json: JSONValue {
      JSONValue(members: [
        "id": .string(id.rawValue), "revision": .integer(revision), "supersedes": supersedes?.json,
      ])
    }
  }

  /// The last sealed result that a new revision takes the place of.
  package struct Supersession: PayloadPart {
    /// SHA-256 of its payload bytes.
    package var sha256: SHA256Digest
    /// Why the revision was opened, by whom and when.
    package var motif: String
    package var by: Identifier
    package var at: Time

    init(sha256: SHA256Digest, motif: String, by: Identifier, at: Time) {
      self.sha256 = sha256
      self.motif = motif
      self.by = by
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      sha256 = try reader.named("sha256", SHA256Digest.init(hex:))
      motif = try reader.string("motif")
      by = try reader.named("by", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      [
        "sha256": .string(sha256.hex), "motif": .string(motif), "by": .string(by.rawValue),
        "at": .string(at.description),
      ]
    }
  }

  /// Which certification text the bloc is taken from.
  package struct ReferentialPin: PayloadPart {
    package var id: Identifier
    package var version: String
    /// SHA-256 of the referential's canonical JSON.
    package var sha256: SHA256Digest
    package var title: String
    package var language: String
    package var source: String
    /// How passages with two readings were taken, one sentence each.
    package var readings: [String]

    init(
      id: Identifier, version: String, sha256: SHA256Digest, title: String, language: String,
      source: String, readings: [String]
    ) {
      self.id = id
      self.version = version
      self.sha256 = sha256
      self.title = title
      self.language = language
      self.source = source
      self.readings = readings
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      id = try reader.named("id", Identifier.init(rawValue:))
      version = try reader.string("version")
      sha256 = try reader.named("sha256", SHA256Digest.init(hex:))
      title = try reader.string("title")
      language = try reader.string("language")
      source = try reader.string("source")
      readings = try reader.strings("readings")
    }

    var json: JSONValue {
      [
        "id": .string(id.rawValue), "version": .string(version), "sha256": .string(sha256.hex),
        "title": .string(title), "language": .string(language), "source": .string(source),
        "readings": .strings(readings),
      ]
    }
  }
}
