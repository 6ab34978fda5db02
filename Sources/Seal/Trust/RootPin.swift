import StrictJSON

/// A root key whose fingerprint was compared on paper: keyrings that it signed are believed.
package struct RootPin: Hashable, Sendable {
  package static let format = "grille-root/1"

  package let kid: KeyID
  /// When it was pinned, in Unix seconds.
  package let pinned: Int

  package init(kid: KeyID, pinned: Int) {
    self.kid = kid
    self.pinned = pinned
  }

  package var fileName: String { "\(kid).root.json" }

  package init(_ bytes: [UInt8]) throws(KeyFileFault) {
    let json = try KeyText.parse(bytes)
    do {
      var reader = try ObjectReader(json)
      _ = try reader.named("format") { $0 == Self.format ? $0 : nil }
      kid = try reader.named("kid") { KeyID($0) }
      pinned = try reader.seconds("pinned")
      try reader.finish()
    } catch { throw .shape(error) }
  }

  package var bytes: [UInt8] {
    KeyText.bytes([
      "format": .string(Self.format), "kid": .string(kid.rawValue), "pinned": .integer(pinned),
    ])
  }
}
