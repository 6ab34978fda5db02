/// The one spelling of bytes as base64url without padding (RFC 4648 §5, RFC 7515 §2).
package enum Base64URL {
  package enum Fault: Error, Equatable, Sendable {
    /// Not of the alphabet `A–Z a–z 0–9 - _`; the place in the text.
    case character(offset: Int)
    case padding
    /// A length that no number of bytes gives.
    case length(Int)
    /// The last character carries bits that no byte uses: a second spelling of the same bytes.
    case trailingBits
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: encodedBytes(bytes), as: UTF8.self)
  }

  package static func encodedBytes(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable(encoded) ?? Array(bytes).withUnsafeBufferPointer(encoded)
  }

  private static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 4 + 2) / 3)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(buffer >> bits & 0x3F)])
      }
    }
    if bits > 0 { text.append(alphabet[Int(buffer << (6 - bits) & 0x3F)]) }
    return text
  }

  /// Decodes the one spelling that `encode` gives, and nothing else.
  package static func decode(_ text: String) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3 + 2)
    var buffer: UInt32 = 0
    var bits = 0
    for (offset, character) in text.utf8.enumerated() {
      guard let value = value(of: character) else {
        throw character == UInt8(ascii: "=") ? .padding : .character(offset: offset)
      }
      buffer = (buffer << 6 | UInt32(value)) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    guard bits < 6 else { throw .length(text.utf8.count) }
    guard buffer & (1 << UInt32(bits) - 1) == 0 else { throw .trailingBits }
    return bytes
  }

  private static func value(of character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
