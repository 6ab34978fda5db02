import Glibc
import Seal

/// A text that may not be found on somebody's computer: as it is, and as base64url carries it, once and twice.
struct Needle {
  let text: String
  private let forms: [[UInt8]]

  init(_ text: String) {
    self.text = text
    let plain = Array(text.utf8)
    let once = Self.encoded(plain)
    forms = [plain] + once + once.flatMap(Self.encoded)
  }

  /// What of a text is the same whatever stands around it, at each of the three places in a group.
  private static func encoded(_ bytes: [UInt8]) -> [[UInt8]] {
    (0..<3).map { shift in
      let letters = Array(Base64URL.encode(Array(repeating: 0, count: shift) + bytes).utf8)
      return Array(letters.dropFirst(shift == 0 ? 0 : shift + 1).dropLast((shift + bytes.count) % 3 == 0 ? 0 : 1))
    }
  }

  func isIn(_ bytes: [UInt8]) -> Bool { forms.contains { Self.is($0, in: bytes) } }

  /// Looks at each place with the first byte, which the system's search finds fast.
  private static func `is`(_ form: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = form.first else { return false }
    return bytes.withUnsafeBytes { hay in
      form.withUnsafeBytes { needle in
        guard let start = hay.baseAddress, let sought = needle.baseAddress else { return false }
        var place = 0
        while place + needle.count <= hay.count,
          let found = memchr(start + place, Int32(first), hay.count - place - needle.count + 1)
        {
          if memcmp(found, sought, needle.count) == 0 { return true }
          place = start.distance(to: UnsafeRawPointer(found)) + 1
        }
        return false
      }
    }
  }
}
