import Crypto

/// A SHA-256 value (FIPS 180-4) and how it is written.
package struct SHA256Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// All bytes at once: an array would give them to the hasher one by one.
  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  package init(of content: [UInt8]) { bytes = Array(SHA256.hash(data: content)) }

  package init(of content: ArraySlice<UInt8>) { bytes = Array(SHA256.hash(data: content)) }

  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  package init?(base64URL: String) {
    guard let bytes = try? Base64URL.decode(base64URL) else { return nil }
    self.init(bytes: bytes)
  }

  package var hex: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package var base64URL: String { Base64URL.encode(bytes) }

  /// `ab12 cd34 …`: the digest in groups of four digits, for reading aloud and comparing on paper.
  package var groups: String {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: " ")
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
