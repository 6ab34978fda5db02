import Seal

/// Writes the fields of a row one after the other, each so that it cannot be taken for two.
struct RowWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(byte: UInt8) { bytes.append(byte) }

  mutating func put(_ number: Int64) {
    var rest = UInt64(bitPattern: number)
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func put(_ number: Int) { put(Int64(number)) }

  mutating func put(_ content: [UInt8]) {
    put(content.count)
    bytes += content
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  mutating func put(_ digest: SHA256Digest) { bytes += digest.bytes }

  mutating func put<Value>(_ value: Value?, _ write: (inout RowWriter, Value) -> Void) {
    put(byte: value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func put<Value>(_ values: [Value], _ write: (inout RowWriter, Value) -> Void) {
    put(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads what `RowWriter` wrote; throws at the first thing that it would not have written.
struct RowReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var place: Int
  /// Texts that many rows share are kept once.
  private let shared: SharedTexts

  /// Reads the fields from a place on.
  init(_ bytes: [UInt8], from place: Int, sharing shared: SharedTexts) {
    self.bytes = bytes
    self.place = place
    self.shared = shared
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func byte() throws(Damage) -> UInt8 {
    guard place < bytes.count else { throw Damage() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(Damage) -> Int64 {
    var number: UInt64 = 0
    for (shift, byte) in try take(8).enumerated() { number |= UInt64(byte) << UInt64(shift * 8) }
    return Int64(bitPattern: number)
  }

  mutating func integer() throws(Damage) -> Int { Int(try number()) }

  mutating func content() throws(Damage) -> [UInt8] { Array(try take(try integer())) }

  mutating func text() throws(Damage) -> String { String(decoding: try take(try integer()), as: UTF8.self) }

  mutating func sharedText() throws(Damage) -> String { shared.text(of: try take(try integer())) }

  mutating func digest() throws(Damage) -> SHA256Digest {
    guard let digest = SHA256Digest(bytes: Array(try take(32))) else { throw Damage() }
    return digest
  }

  mutating func optional<Value>(
    _ read: (inout RowReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    switch try byte() {
    case 0: return nil
    case 1: return try read(&self)
    default: throw Damage()
    }
  }

  mutating func list<Value>(
    _ read: (inout RowReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try integer()
    guard (0...bytes.count).contains(count) else { throw Damage() }
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  private mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - place else { throw Damage() }
    defer { place += count }
    return bytes[place..<place + count]
  }
}

/// Texts that stand in many rows, such as the names of evaluators, kept once in memory.
final class SharedTexts {
  /// Bytes of a row as a key: hashed at once, not one by one.
  private struct Bytes: Hashable {
    var slice: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
      slice.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private var texts: [Bytes: String] = [:]

  func text(of bytes: ArraySlice<UInt8>) -> String {
    if let text = texts[Bytes(slice: bytes)] { return text }
    let text = String(decoding: bytes, as: UTF8.self)
    // A copy: the slice would keep the whole row.
    texts[Bytes(slice: Array(bytes)[...])] = text
    return text
  }
}
