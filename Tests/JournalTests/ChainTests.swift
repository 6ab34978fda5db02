import Journal
import StrictJSON
import Testing

@Suite struct `A journal cut or changed anywhere` {
  private let events: [JSONValue] = ["un", ["mark": "satisfying", "of": "B1.C1.1"], 3]

  private func journal() throws -> [UInt8] {
    let disk = MemoryDisk()
    let session = try Session(disk)
    for event in events { try session.append(event) }
    try session.writer.close()
    return try #require(disk[try Sample.path(try Sample.stream())])
  }

  private func read(_ bytes: [UInt8]) throws -> StreamReading {
    try StreamReading(
      try Sample.stream(), segments: [SegmentBytes(number: 1, bytes: bytes)], context: try Sample.context())
  }

  @Test func `gives the exact prefix at every cut, and goes on from there`() throws {
    let whole = try journal()
    let ends = whole.lineEnds
    for cut in 0...whole.count {
      let disk = MemoryDisk()
      disk[try Sample.path(try Sample.stream())] = Array(whole.prefix(cut))
      let kept = max(0, ends.filter { $0 <= cut }.count - 1)
      let session = try Session(disk)
      #expect(session.reading.events == Array(events.prefix(kept)))
      #expect(session.reading.damages.isEmpty)
      let torn = cut - (ends.last { $0 <= cut } ?? 0)
      let told = session.reading.findings.contains { finding in
        guard case .torn(1, _, torn, .some(let file)) = finding else { return false }
        return disk["\(Sample.dossier)/journals/\(file)"]?.count == torn
      }
      #expect(told == (torn > 0))
      try session.append("après")
      let again = try StreamReading(disk)
      #expect(again.events == Array(events.prefix(kept)) + ["après"])
      #expect(again.findings.isEmpty)
    }
  }

  @Test func `loses nothing of what was acknowledged when killed during an append`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk)
    let path = try Sample.path(try Sample.stream())
    var sizes: [Int] = []
    for event in events {
      try session.append(event)
      sizes.append(try #require(disk[path]).count)
    }
    let whole = try #require(disk[path])
    for (index, size) in sizes.enumerated() {
      for cut in size..<(index + 1 < sizes.count ? sizes[index + 1] : whole.count + 1) {
        #expect(try read(Array(whole.prefix(cut))).events == Array(events.prefix(index + 1)))
      }
    }
  }

  @Test func `shows every flipped bit, and keeps what stands before it`() throws {
    let whole = try journal()
    let ends = whole.lineEnds
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= 1 << UInt8(bit)
        do {
          let reading = try read(bytes)
          let before = max(0, ends.filter { $0 <= place }.count - 1)
          #expect(!reading.findings.isEmpty, "bit \(bit) of byte \(place)")
          #expect(reading.events == Array(events.prefix(before)), "bit \(bit) of byte \(place)")
        } catch {
          Issue.record("bit \(bit) of byte \(place): \(error)")
        }
      }
    }
  }

  @Test func `sets tails of zeros aside and reports tails that have lines`() throws {
    let whole = try journal()
    let line = Array(whole[whole.lineEnds[1]..<whole.lineEnds[2]])
    let tails: [[UInt8]] = [
      Array(repeating: 0, count: 512), Array(repeating: 0xFF, count: 4096), [0x20], [0x7B],
    ]
    for tail in tails {
      let reading = try read(whole + tail)
      #expect(reading.events == events)
      #expect(
        reading.findings == [.torn(segment: 1, offset: whole.count, bytes: tail.count, setAside: nil)])
    }
    let linesAfter: [[UInt8]] = [line, [0x0A], Array("{}\n".utf8)]
    for tail in linesAfter {
      let reading = try read(whole + tail)
      #expect(reading.events == events)
      #expect(reading.damages.map(\.offset) == [whole.count])
    }
  }

  @Test func `knows each line that was once the head, and no other`() throws {
    let disk = MemoryDisk()
    let session = try Session(disk)
    var heads: [Head] = []
    for event in events {
      try session.append(event)
      heads.append(try #require(session.writer.head))
    }
    let reading = try StreamReading(disk)
    for (index, head) in heads.enumerated() {
      #expect(reading.prefix(upTo: head)?.map(\.event) == Array(events.prefix(index + 1)))
    }
    let link = Link(segment: 1, seq: 2, hash: .zero)
    #expect(reading.prefix(upTo: Head(id: reading.id, link: link)) == nil)
    let other = Head(id: try Sample.stream("shared"), link: heads[0].link)
    #expect(reading.prefix(upTo: other) == nil)
    #expect(reading.head == heads.last)
  }
}
