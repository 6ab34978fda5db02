import Crypto

/// A SHA-256: of a line and all before it, or of the referential.
package struct Digest32: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let bytes: [UInt8]

  /// What the first line of a stream follows.
  package static let zero = Digest32(unchecked: Array(repeating: 0, count: 32))

  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The SHA-256 of some bytes, for example of the canonical referential.
  package init(of bytes: [UInt8]) { self.init(of: [bytes[...]]) }

  /// The SHA-256 of parts, one after the other.
  init(of parts: [ArraySlice<UInt8>]) {
    var function = SHA256()
    for part in parts { part.withUnsafeBytes { function.update(bufferPointer: $0) } }
    bytes = function.finalize().withUnsafeBytes(Array.init)
  }

  /// Reads 43 characters of base64url without padding (RFC 4648 §5), the two unused bits zero.
  package init?(base64url text: String) { self.init(base64url: text.utf8) }

  init?(base64url text: some Collection<UInt8>) {
    guard text.count == Self.textLength else { return nil }
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for character in text {
      guard let value = Self.alphabet.firstIndex(of: character) else { return nil }
      bits = (bits << 6 | UInt32(value)) & 0xFFFF
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    guard bits & 0b11 == 0 else { return nil }
    self.init(bytes: bytes)
  }

  package var base64url: String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0...group.count {
        text.append(Self.alphabet[Int(bits >> UInt32(18 - 6 * place) & 0x3F)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// As `sha256sum` prints it.
  package var hexadecimal: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package var description: String { base64url }

  package static func < (a: Digest32, b: Digest32) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  static let textLength = 43
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
