import Journal
import StrictJSON
import Testing

@Suite struct `Names and order` {
  @Test func `are read in one spelling only`() throws {
    let id = try Sample.stream()
    let name = try #require(JournalFileName(id: id, segment: 12))
    let a = String(repeating: "1", count: 32)
    let d = String(repeating: "2", count: 32)
    #expect(name.text == "\(a)-\(d)-B1.12.jnl")
    #expect(JournalFileName(name.text) == name)
    for text in [
      "\(a)-\(d)-B1.012.jnl", "\(a)-\(d)-B1.0.jnl", "\(a)-\(d)-B1.10000.jnl", "\(a)-\(d)-B1.+1.jnl",
      "\(a)-\(d)-B01.1.jnl", "\(a)-\(d)-B0.1.jnl", "\(a)-\(d)-B100.1.jnl", "\(a)-\(d)-b1.1.jnl",
      "\(a)-\(d)-Shared.1.jnl", "\(a)-B1.1.jnl", "\(a)-\(d)-B1.1.jnl.new", "\(a)-\(d)-B1..jnl", "",
      "\(a)-\(d)-B1.99999999999999999999.jnl", "../\(a)-\(d)-B1.1.jnl",
    ] {
      #expect(JournalFileName(text) == nil, "\(text)")
    }
  }

  @Test func `have ids of 32 lower-case digits, ordered by their bytes`() throws {
    for text in ["", "0", String(repeating: "A", count: 32), String(repeating: "g", count: 32)] {
      #expect(AuthorID(text) == nil)
    }
    var generator = SystemRandomNumberGenerator()
    let ids = (0..<50).map { _ in AuthorID.random(using: &generator) }
    #expect(Set(ids).count == 50)
    for id in ids { #expect(AuthorID(id.text) == id) }
    #expect(ids.sorted().map(\.text) == ids.map(\.text).sorted())
  }

  @Test func `order streams by the bytes of their names`() throws {
    let names = ["shared", "B2", "B10", "B1"].compactMap { StreamName($0) }
    #expect(names.sorted().map(\.text) == ["B1", "B10", "B2", "shared"])
  }

  @Test func `order operations by clock, author, device, stream and seq`() throws {
    func key(_ clock: Int, _ author: Int, _ device: Int, _ stream: String, _ seq: Int) throws -> OpKey {
      let id = StreamID(
        author: try Sample.id(author), device: try Sample.id(device),
        stream: try #require(StreamName(stream)))
      return OpKey(clock: clock, id: OpID(stream: id, seq: seq))
    }
    let ordered = [
      try key(1, 9, 9, "shared", 9), try key(2, 1, 9, "shared", 9), try key(2, 2, 1, "shared", 9),
      try key(2, 2, 2, "B1", 9), try key(2, 2, 2, "shared", 1), try key(2, 2, 2, "shared", 2),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func `write digests as base64url and refuse other spellings`() throws {
    for seed in 0..<64 {
      let digest = Digest32(of: [UInt8(seed)])
      #expect(Digest32(base64url: digest.base64url) == digest)
    }
    let empty = Digest32(of: [UInt8]())
    #expect(empty.hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(empty.base64url == "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")
    #expect(Digest32(base64url: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV") == nil)
    #expect(Digest32(base64url: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU") == nil)
    #expect(Digest32(base64url: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=") == nil)
  }

  @Test func `show a clock that was changed, unless the computer was started in between`() throws {
    let first = try Sample.stamp()
    let later = try #require(
      Stamp(wall: first.wall + 3_605_000, zone: 120, boot: first.boot, up: first.up + 5000))
    #expect(later.clockShift(since: first) == 3_600_000)
    let other = try #require(Stamp(wall: first.wall + 5000, zone: 60, boot: "autre", up: 1))
    #expect(other.clockShift(since: first) == nil)
    #expect(Stamp(wall: -1, zone: 60, boot: "", up: 0) == nil)
    #expect(Stamp(wall: 0, zone: 60, boot: "a b", up: 0) == nil)
    #expect(Stamp(wall: 0, zone: 9999, boot: "", up: 0) == nil)
  }

  @Test func `keep a head as JSON`() throws {
    let head = Head(id: try Sample.stream(), link: Link(segment: 1, seq: 3, hash: .zero))
    #expect(try Head(try ObjectReader(head.json)) == head)
  }
}
