import PlainText
import StrictJSON

/// The one byte form of the small files about keys: canonical JSON and one line feed.
enum KeyText {
  static let maximumBytes = 4 << 10

  static func bytes(_ json: JSONValue) -> [UInt8] { json.canonicalBytes() + [0x0A] }

  static func parse(_ bytes: [UInt8]) throws(KeyFileFault) -> JSONValue {
    let json: JSONValue
    do { json = try JSONValue.parse(bytes, limits: JSONLimits(bytes: maximumBytes, depth: 4)) } catch {
      throw .json(error)
    }
    guard Self.bytes(json) == bytes else { throw .notCanonical }
    return json
  }

  static func checkName(_ name: String) throws(KeyFileFault) {
    guard !name.isEmpty, name.unicodeScalars.count <= TextLimit.name, EntryText.isClean(name, as: .line)
    else { throw .name }
    guard !NameLetters.mixesScripts(name) else { throw .mixedScripts(name) }
  }
}

extension ObjectReader {
  /// Reads a JWK and the `kid` that stands beside it, which must be its thumbprint.
  mutating func keyWithID() throws(ShapeError) -> PublicKey {
    let key = try PublicKey(jwk: try value("jwk"), path: path.member("jwk"))
    _ = try named("kid") { $0.utf8.elementsEqual(key.kid.rawValue.utf8) ? $0 : nil }
    return key
  }

  mutating func bytes(_ name: String, count: Int) throws(ShapeError) -> [UInt8] {
    try named(name) { text in
      guard let bytes = try? Base64URL.decode(text), bytes.count == count else { return nil }
      return bytes
    }
  }

  mutating func seconds(_ name: String) throws(ShapeError) -> Int {
    let seconds = try integer(name)
    guard ProtectedHeader.seconds.contains(seconds) else { throw fault(name, .invalid(String(seconds))) }
    return seconds
  }

  mutating func optionalSeconds(_ name: String) throws(ShapeError) -> Int? {
    guard let seconds = try optionalInteger(name) else { return nil }
    guard ProtectedHeader.seconds.contains(seconds) else { throw fault(name, .invalid(String(seconds))) }
    return seconds
  }
}
