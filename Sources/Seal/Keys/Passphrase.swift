/// What a person types to open a key file, as UTF-8 bytes.
package struct Passphrase: Sendable {
  package enum Fault: Error, Equatable, Sendable {
    case notText
    /// Neither 12 characters nor 4 words of 3 letters; what it has.
    case tooShort(characters: Int, words: Int)
  }

  package static let minimumCharacters = 12
  package static let minimumWords = 4

  let bytes: [UInt8]

  /// Takes what opens an existing file, however short.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes the first line of a file that holds nothing but the passphrase.
  package init(firstLineOf content: [UInt8]) {
    bytes = Array(content.prefix { $0 != 0x0A && $0 != 0x0D })
  }

  /// Checks that a new key may be sealed with it.
  package func checkStrength() throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    let characters = text.count
    let words = text.split(whereSeparator: \.isWhitespace).count { $0.count >= 3 }
    guard characters >= Self.minimumCharacters || words >= Self.minimumWords else {
      throw .tooShort(characters: characters, words: words)
    }
  }
}
