import Journal
import StrictJSON
import Testing

@Suite struct `The worked example in docs/journal.md` {
  /// The content of the fenced block that begins with this info string.
  private func block(_ info: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try Files().read("/\(root)/docs/journal.md", atMost: 1 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "```\(info)\n", maxSplits: 1)
    let rest = try #require(parts.count == 2 ? parts[1] : nil)
    return try #require(rest.split(separator: "```", maxSplits: 1).first.map(String.init))
  }

  private func example() throws -> (disk: MemoryDisk, id: StreamID) {
    let disk = MemoryDisk()
    let id = try Sample.stream()
    let session = try Session(disk, id)
    let mark: JSONValue = [
      "criterion": "B1.C1.1", "new": "satisfying", "observation": 1, "old": .null, "type": "mark",
    ]
    _ = try session.writer.append([mark], at: try Sample.stamp())
    session.writer.observe(clock: 6)
    let comment: JSONValue = [
      "at": 0, "field": "B1.C1", "inserted": "Écoute, puis reformule.", "removed": "", "type": "text",
    ]
    _ = try session.writer.append([comment], at: try Sample.stamp(42))
    try session.writer.close()
    return (disk, id)
  }

  @Test func `is what the writer writes`() throws {
    let (disk, id) = try example()
    let journal = try #require(disk[try Sample.path(id)])
    #expect(try block("journal") == String(decoding: journal, as: UTF8.self))
    let head = try #require(disk[Sample.headPath(id)])
    #expect(try block("head") == String(decoding: head, as: UTF8.self))
  }

  @Test func `is read as the document says`() throws {
    let segment = SegmentBytes(number: 1, bytes: Array(try block("journal").utf8))
    let reading = try StreamReading(try Sample.stream(), segments: [segment], context: try Sample.context())
    #expect(reading.findings.isEmpty)
    #expect(reading.ops.map(\.seq) == [1, 2])
    #expect(reading.ops.map(\.clock) == [1, 7])
  }
}
