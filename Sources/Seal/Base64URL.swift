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
    alphabet.withUnsafeBufferPointer { letters in
      func put(_ group: UInt32, _ count: Int) {
        for place in 0..<count { text.append(letters[Int(group >> (18 - 6 * UInt32(place)) & 0x3F)]) }
      }
      var place = 0
      while place + 3 <= bytes.count {
        put(UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]), 4)
        place += 3
      }
      switch bytes.count - place {
      case 1: put(UInt32(bytes[place]) << 16, 2)
      case 2: put(UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8, 3)
      default: break
      }
    }
    return text
  }

  /// Decodes the one spelling that `encode` gives, and nothing else.
  package static func decode(_ text: String) throws(Fault) -> [UInt8] {
    var text = text
    return try text.withUTF8 { decoded($0) }.get()
  }

  private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> Result<[UInt8], Fault> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 2)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    let fault: Fault? = values.withUnsafeBufferPointer { values in
      for offset in text.indices {
        let value = values[Int(text[offset])]
        guard value != none else {
          return text[offset] == UInt8(ascii: "=") ? .padding : .character(offset: offset)
        }
        buffer = (buffer << 6 | UInt32(value)) & 0xFFFF
        bits += 6
        if bits >= 8 {
          bits -= 8
          bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
      }
      return nil
    }
    if let fault { return .failure(fault) }
    guard bits < 6 else { return .failure(.length(text.count)) }
    guard buffer & (1 << bits - 1) == 0 else { return .failure(.trailingBits) }
    return .success(bytes)
  }

  private static let none: UInt8 = 0xFF

  /// By byte, what six bits it stands for; `none` where it is not of the alphabet.
  private static let values: [UInt8] = {
    var values = Array(repeating: none, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
}
