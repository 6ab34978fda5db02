import Crypto

/// Ed25519 (RFC 8032 §5.1) with every freedom taken away that lets one signature have two readings.
///
/// On top of the library's own verification, which is without cofactor: sizes, S below the group order,
/// canonical encodings of A and R, and neither of them one of the eight points of small order, for which
/// one signature can be made to verify with every message.
package enum Ed25519Strict {
  package enum Fault: Error, Equatable, Sendable {
    case keySize(Int)
    case keyNotCanonical
    case keySmallOrder
    case signatureSize(Int)
    case rNotCanonical
    case rSmallOrder
    case sTooLarge
    /// Well-formed, and not made by this key over these bytes.
    case wrong
  }

  package static func check(publicKey: [UInt8]) throws(Fault) {
    guard publicKey.count == 32 else { throw .keySize(publicKey.count) }
    guard isCanonical(publicKey) else { throw .keyNotCanonical }
    guard !isSmallOrder(publicKey) else { throw .keySmallOrder }
  }

  package static func verify(_ signature: [UInt8], of message: [UInt8], by key: PublicKey) throws(Fault) {
    guard signature.count == 64 else { throw .signatureSize(signature.count) }
    let r = Array(signature[0..<32])
    guard isCanonical(r) else { throw .rNotCanonical }
    guard !isSmallOrder(r) else { throw .rSmallOrder }
    guard isLess(Array(signature[32..<64]), groupOrder) else { throw .sTooLarge }
    guard let point = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes),
      point.isValidSignature(signature, for: message)
    else { throw .wrong }
  }

  /// L = 2^252 + 27742317777372353535851937790883648493, least byte first.
  private static let groupOrder: [UInt8] = [
    0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
  ]

  /// p = 2^255 − 19, least byte first.
  private static let fieldOrder: [UInt8] =
    [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]

  /// The y coordinates of the eight points of small order: order 4, 1, 2, and twice 8.
  private static let smallOrder: Set<[UInt8]> = [
    [UInt8](repeating: 0, count: 32),
    [1] + [UInt8](repeating: 0, count: 31),
    [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
    [
      0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
      0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
    ],
    [
      0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
      0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
    ],
  ]

  /// The y coordinate of a compressed point: all but the sign of x in the highest bit.
  private static func y(_ point: [UInt8]) -> [UInt8] {
    point.enumerated().map { $0.offset == 31 ? $0.element & 0x7F : $0.element }
  }

  private static func isCanonical(_ point: [UInt8]) -> Bool { isLess(y(point), fieldOrder) }
  private static func isSmallOrder(_ point: [UInt8]) -> Bool { smallOrder.contains(y(point)) }

  private static func isLess(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.reversed().lexicographicallyPrecedes(b.reversed())
  }
}
