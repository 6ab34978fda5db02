import Glibc
import Journal
import StrictJSON
import Testing

@Suite struct `Opening a stream` {
  private let id: StreamID
  private let path: String

  init() throws {
    id = try Sample.stream()
    path = try Sample.path(id)
  }

  private func disk(_ events: JSONValue...) throws -> MemoryDisk {
    let disk = MemoryDisk()
    let session = try Session(disk)
    for event in events { try session.append(event) }
    try session.writer.close()
    return disk
  }

  private func faults(_ reading: StreamReading) -> [Damage.Fault] { reading.damages.map(\.fault) }

  @Test func `that is new makes no file before the first event`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk)
    #expect(session.reading.ops.isEmpty)
    #expect(session.reading.findings.isEmpty)
    #expect(session.writer.head == nil)
    #expect(disk[path] == nil)
  }

  @Test func `goes on in the same segment after a proper end`() throws {
    let disk = try disk("un", "deux")
    let session = try Session(disk)
    #expect(session.reading.events == ["un", "deux"])
    #expect(session.reading.findings.isEmpty)
    let appended = try session.append("trois", "quatre")
    #expect(appended.ops.map(\.seq) == [3, 4])
    #expect(try StreamReading(disk).head?.link.segment == 1)
  }

  @Test func `begins a new segment after damage, keeps the file and goes on telling`() throws {
    let disk = try disk("un", "deux", "trois")
    var bytes = try #require(disk[path])
    let second = bytes.lineEnds[1]
    bytes[second + 3] ^= 1
    disk[path] = bytes
    let broken = Damage(segment: 1, offset: second, fault: .chainBroken)

    var first: [String] = []
    do {
      let session = try Session(disk)
      first = session.reading.damages.map(\.identity)
      #expect(session.reading.events == ["un"])
      #expect(session.reading.damages.contains(broken))
      #expect(broken.identity == "1+\(second) chain-broken")
      try session.append("après")
      try session.writer.close()
    }
    #expect(disk[path] == bytes)

    for _ in 0..<2 {
      let again = try Session(disk)
      #expect(again.reading.events.first == "un")
      #expect(again.reading.events.dropFirst().allSatisfy { $0 == "après" })
      #expect(Set(again.reading.damages.map(\.identity)) == Set(first))
      #expect(again.reading.head?.link.segment == 2)
      try again.append("après")
      try again.writer.close()
    }
  }

  @Test func `shows by the head file that lines are missing, also after new ones were written`() throws {
    let disk = try disk("un", "deux", "trois")
    let head = try #require(try StreamReading(disk).head)
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes.prefix(bytes.lineEnds[1]))
    let missing = Damage.Fault.missingLines(head.link)
    #expect(faults(try StreamReading(disk)) == [missing])
    let session = try Session(disk)
    #expect(session.reading.events == ["un"])
    #expect(faults(session.reading) == [missing])
    try session.append("après")
    try session.writer.close()
    let again = try StreamReading(disk)
    #expect(again.events == ["un", "après"])
    #expect(faults(again) == [missing])
  }

  @Test func `shows by the head file that all segments are gone`() throws {
    let disk = try disk("un")
    disk[path] = nil
    let session = try Session(disk)
    #expect(session.reading.damages.count == 1)
    try session.append("après")
    #expect(try StreamReading(disk).damages == session.reading.damages)
  }

  @Test func `tells of a head file that is missing or was changed, and writes a good one`() throws {
    let disk = try disk("un")
    disk[Sample.headPath(id)] = nil
    #expect(try Session(disk).reading.findings == [.headMissing])
    let session = try Session(disk)
    try session.writer.writeHead()
    var bytes = try #require(disk[Sample.headPath(id)])
    for place in bytes.indices {
      bytes[place] ^= 1
      disk[Sample.headPath(id)] = bytes
      #expect(try StreamReading(disk).findings == [.headUnreadable])
      bytes[place] ^= 1
    }
    disk[Sample.headPath(id)] = bytes
    #expect(try StreamReading(disk).findings.isEmpty)
  }

  @Test func `refuses other versions of fold, payload and format, naming the one needed`() throws {
    let format = "grille-journal/1"
    let disk = try disk("un")
    for (fold, payload) in [(2, 1), (1, 2)] {
      let context = try Sample.context(fold: fold, payload: payload)
      let needed = JournalVersion(format: format, fold: 1, payload: 1)
      #expect(throws: JournalError.otherVersion(needed: needed)) {
        _ = try Session(disk, context: context)
      }
    }
    let first: JSONValue = ["format": "grille-journal/2", "fold": 4, "segment": 1]
    disk[path] = Self.line(first)
    let newer = JournalVersion(format: "grille-journal/2", fold: 4, payload: nil)
    #expect(throws: JournalError.otherVersion(needed: newer)) { _ = try Session(disk) }
  }

  /// A line that follows zero bytes, made without the journal's own code.
  static func line(_ value: JSONValue) -> [UInt8] {
    let hash = Digest32(of: Array(repeating: 0, count: 32) + value.canonicalBytes())
    return value.canonicalBytes() + Array(" \(hash.base64url)\n".utf8)
  }

  @Test func `takes no segment of another dossier, referential, author, device, stream or number`() throws {
    let bytes = try #require(try disk("un")[path])
    let others: [(String, StreamID, JournalContext, Int)] = [
      ("dossier", id, try Sample.context(dossier: 0xe), 1),
      ("device", try Sample.stream(device: 3), try Sample.context(), 1),
      ("stream", try Sample.stream("B2"), try Sample.context(), 1),
      ("segment", id, try Sample.context(), 2),
    ]
    for (member, id, context, number) in others {
      let segment = SegmentBytes(number: number, bytes: bytes)
      let reading = try StreamReading(id, segments: [segment], context: context)
      #expect(faults(reading) == [.foreign(member: member)])
      #expect(reading.ops.isEmpty)
    }
  }

  @Test func `takes no file that is not regular or is too large`() throws {
    let disk = MemoryDisk()
    disk.makeSpecialFile(path)
    disk[try Sample.path(id, 2)] = Array(repeating: 0x7B, count: (16 << 20) + 1)
    let session = try Session(disk)
    #expect(faults(session.reading) == [.notRegularFile, .segmentTooLarge(maximum: 16 << 20)])
    try session.append("après")
    let again = try StreamReading(disk)
    #expect(again.events == ["après"])
    #expect(again.head?.link.segment == 3)
  }

  @Test func `waits for a segment that cannot be read now, and cuts nothing off`() throws {
    let disk = try disk("un")
    for call in 0... {
      disk.fault = MemoryDisk.Fault(kind: .inputOutput, call: disk.calls + call, lasts: false)
      let count = disk.calls
      do {
        #expect(try Session(disk).reading.damages.isEmpty)
      } catch let error as JournalError {
        guard case .system = error else { throw error }
      }
      guard disk.calls > count + call else { break }
    }
    disk.fault = nil
    #expect(try Session(disk).reading.events == ["un"])
  }

  @Test func `puts a nonce in the first line of an own stream only`() throws {
    let limits = JournalLimits(segment: 1500)
    for name in ["B1", "shared"] {
      let id = try Sample.stream(name)
      let disk = MemoryDisk()
      let session = try Session(disk, id, limits: limits)
      for number in 0..<8 { try session.append(.integer(number)) }
      let own = try #require(disk[try Sample.path(id)])
      let nonce = #""nonce":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#
      #expect(String(decoding: own, as: UTF8.self).contains(nonce) == (name != "shared"))
      let next = try #require(disk[try Sample.path(id, 2)])
      #expect(!String(decoding: next, as: UTF8.self).contains("nonce"))
      let reading = try StreamReading(disk, id)
      #expect(reading.events == (0..<8).map { .integer($0) })
      #expect(reading.findings.isEmpty)
    }
  }

  @Test func `shows a segment that is missing between two`() throws {
    let limits = JournalLimits(segment: 1200)
    let disk = MemoryDisk()
    let session = try Session(disk, limits: limits)
    for number in 0..<12 { try session.append(.integer(number)) }
    let whole = try StreamReading(disk)
    let last = try #require(whole.head?.link.segment)
    try #require(last > 2)
    let kept = whole.ops.count
    disk[try Sample.path(id, 2)] = nil
    let reading = try StreamReading(disk)
    #expect(reading.ops.count < kept)
    #expect(reading.events == (0..<reading.ops.count).map { .integer($0) })
    #expect(reading.damages.contains { if case .unlinked = $0.fault { true } else { false } })
  }

  @Test func `gives each operation a clock after all that was seen`() throws {
    let session = try Session(MemoryDisk())
    session.writer.observe(clock: 41)
    #expect(try session.append("un", "deux").ops.map(\.clock) == [42, 43])
    session.writer.observe(clock: 5)
    #expect(try session.append("trois").ops.map(\.clock) == [44])
    session.writer.observe(clock: JSONValue.integerRange.upperBound)
    #expect(throws: JournalError.clockExhausted) { try session.append("quatre") }
  }

  @Test func `refuses an event that could not be read back, and stands where it stood`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk, limits: JournalLimits(line: 2000))
    var deep: JSONValue = 1
    for _ in 0..<40 { deep = [deep] }
    for event in [deep, .integer(.max), ["é": 1], .string(String(repeating: "a", count: 2000))] {
      #expect(throws: JournalError.self) { try session.append(event) }
    }
    #expect(try session.append("un").ops.map(\.seq) == [1])
    #expect(try StreamReading(disk).events == ["un"])
  }
}
