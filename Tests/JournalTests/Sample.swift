import Journal
import StrictJSON
import Testing

/// Fixed ids, so that the same events make the same bytes.
enum Sample {
  static func id<Kind>(_ digit: Int) throws -> RandomID<Kind> {
    try #require(RandomID(String(repeating: String(digit, radix: 16), count: 32)))
  }

  static func stream(_ name: String = "B1", device: Int = 2) throws -> StreamID {
    StreamID(author: try id(1), device: try id(device), stream: try #require(StreamName(name)))
  }

  static func context(fold: Int = 1, payload: Int = 1, dossier: Int = 0xd) throws -> JournalContext {
    JournalContext(
      dossier: try id(dossier), referential: Digest32(of: Array("referential".utf8)), fold: fold,
      payload: payload)
  }

  static func stamp(_ second: Int = 0) throws -> Stamp {
    try #require(
      Stamp(
        wall: 1_795_430_520_000 + second * 1000, zone: 60, boot: "0b6d9c1e-5c1f-4f0e-9f57-2f0a3a9d7c11",
        up: 812_000 + second * 1000))
  }

  static let dossier = "/dossier"

  static func path(_ id: StreamID, _ segment: Int = 1) throws -> String {
    "\(dossier)/journals/" + (try #require(JournalFileName(id: id, segment: segment))).text
  }

  static func headPath(_ id: StreamID) -> String { "\(dossier)/journals/\(id.headFileName)" }
}

/// An opened stream and all that keeps it open.
struct Session {
  let disk: MemoryDisk
  let reading: StreamReading
  let writer: StreamWriter

  init(
    _ disk: MemoryDisk, _ id: StreamID? = nil, context: JournalContext? = nil, limits: JournalLimits? = nil
  ) throws {
    self.disk = disk
    let lock = try DossierLock(
      folder: Sample.dossier, holder: LockHolder(process: 7, host: "desk"), calls: disk)
    (reading, writer) = try StreamWriter.open(
      try id ?? Sample.stream(), in: JournalFolder(dossier: Sample.dossier, calls: disk),
      context: try context ?? Sample.context(), lock: lock, limits: limits ?? JournalLimits(),
      nonce: try Sample.id(0xa))
  }

  @discardableResult
  func append(_ events: JSONValue...) throws -> Appended { try writer.append(events, at: try Sample.stamp()) }
}

extension StreamReading {
  var events: [JSONValue] { ops.map(\.event) }

  /// Reads a stream without writing anything.
  init(_ disk: MemoryDisk, _ id: StreamID? = nil, context: JournalContext? = nil) throws {
    self = try JournalFolder(dossier: Sample.dossier, calls: disk).read(
      try id ?? Sample.stream(), context: try context ?? Sample.context())
  }
}

extension [UInt8] {
  /// Where each line ends, its LF included.
  var lineEnds: [Int] { indices.filter { self[$0] == 0x0A }.map { $0 + 1 } }
}
