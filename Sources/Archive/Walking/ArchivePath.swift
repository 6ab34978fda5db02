/// The path of a file below an archive's folder: bytes as a file system keeps them, and a text for each.
package struct ArchivePath: Hashable, Sendable, Comparable {
  /// Names of any bytes but NUL, with `/` between.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All bytes at once: an array would give them to the hasher one by one, and an archive has 100,000 paths.
  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// A name below this path.
  func appending(_ name: [UInt8]) -> ArchivePath {
    bytes.isEmpty ? ArchivePath(name) : ArchivePath(bytes + [UInt8(ascii: "/")] + name)
  }

  package static func < (a: ArchivePath, b: ArchivePath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  /// A path that is UTF-8 is its own text. In another, what is no UTF-8 stands as `\xFF`, a backslash as
  /// `\\`, and `./` before it, as no path below a folder begins.
  package var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = "./"
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "\\") {
        text += "\\\\"
        rest = rest.dropFirst()
      } else if let scalar = Self.firstScalar(of: rest) {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        let digits = String(first, radix: 16, uppercase: true)
        text += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The path that a text of `text` is of.
  package init(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: [0x2E, 0x2F]) else {
      self.bytes = bytes
      return
    }
    var path: [UInt8] = []
    var rest = bytes.dropFirst(2)
    while let first = rest.first {
      rest = rest.dropFirst()
      guard first == UInt8(ascii: "\\") else {
        path.append(first)
        continue
      }
      if rest.first == UInt8(ascii: "x"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        path.append(value)
        rest = rest.dropFirst(3)
      } else {
        path.append(rest.first ?? first)
        rest = rest.dropFirst()
      }
    }
    self.bytes = path
  }

  private static func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    for width in 1...4 where width <= bytes.count {
      if let text = String(validating: bytes.prefix(width), as: UTF8.self) {
        return text.unicodeScalars.first
      }
    }
    return nil
  }
}
