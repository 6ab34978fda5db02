/// 128 random bits that name one thing of one kind for good: an author, a device, a dossier.
///
/// Written as 32 lower-case hexadecimal digits; the order of the ids is the order of their bytes, which is
/// also the order of their texts. An id says nothing about who or what it names: it is never made from a key.
package struct RandomID<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new id from the system's generator.
  package static func random() -> RandomID {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  package static func random(using generator: inout some RandomNumberGenerator) -> RandomID {
    RandomID(high: generator.next(), low: generator.next())
  }

  /// Reads exactly 32 lower-case hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 32 else { return nil }
    var halves: [UInt64] = [0, 0]
    for (index, digit) in digits.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      halves[index / 16] = halves[index / 16] << 4 | UInt64(value)
    }
    self.init(high: halves[0], low: halves[1])
  }

  package var text: String { [high, low].map(Self.digits).joined() }
  package var description: String { text }

  package static func < (a: RandomID, b: RandomID) -> Bool { (a.high, a.low) < (b.high, b.low) }

  private static func digits(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

package enum AuthorKind {}
package enum DeviceKind {}
package enum DossierKind {}
package enum NonceKind {}

/// One person: the same on all devices of that person.
package typealias AuthorID = RandomID<AuthorKind>
/// One data folder on one computer.
package typealias DeviceID = RandomID<DeviceKind>
/// One candidate's folder, the same id at both evaluators.
package typealias DossierID = RandomID<DossierKind>
/// What keeps the head of a blind stream from giving its content away to someone who tries all grids.
package typealias StreamNonce = RandomID<NonceKind>
