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
  private var place = 0
  /// Texts that many rows share are kept once.
  private var shared: SharedTexts

  init(_ bytes: [UInt8], sharing shared: SharedTexts) {
    self.bytes = bytes
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
    for byte in try take(8).reversed() { number = number << 8 | UInt64(byte) }
    return Int64(bitPattern: number)
  }

  mutating func integer() throws(Damage) -> Int { Int(try number()) }

  mutating func content() throws(Damage) -> [UInt8] { Array(try take(try integer())) }

  mutating func text() throws(Damage) -> String { String(decoding: try take(try integer()), as: UTF8.self) }

  mutating func sharedText() throws(Damage) -> String { shared.text(of: Array(try take(try integer()))) }

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
  private var texts: [[UInt8]: String] = [:]

  func text(of bytes: [UInt8]) -> String {
    if let text = texts[bytes] { return text }
    let text = String(decoding: bytes, as: UTF8.self)
    texts[bytes] = text
    return text
  }
}
