import StrictJSON

/// One object of the payload: how it is written, and how it is read back.
protocol PayloadPart: Hashable, Sendable {
  /// Asks for each of its members; the caller refuses what is left over.
  init(from reader: inout ObjectReader) throws(ShapeError)
  var json: JSONValue { get }
}

extension ObjectReader {
  mutating func part<Part: PayloadPart>(_ name: String) throws(ShapeError) -> Part {
    try Self.whole(try object(name))
  }

  mutating func optionalPart<Part: PayloadPart>(_ name: String) throws(ShapeError) -> Part? {
    guard let reader = try optionalObject(name) else { return nil }
    return try Self.whole(reader)
  }

  mutating func parts<Part: PayloadPart>(_ name: String) throws(ShapeError) -> [Part] {
    var parts: [Part] = []
    for reader in try objects(name) { parts.append(try Self.whole(reader)) }
    return parts
  }

  /// Reads an array of strings that each name a value of `Value`.
  mutating func names<Value>(_ name: String, _ make: (String) -> Value?) throws(ShapeError) -> [Value] {
    var values: [Value] = []
    for (index, text) in try strings(name).enumerated() {
      guard let value = make(text) else {
        throw ShapeError(path: path.member(name).element(index), fault: .invalid(text))
      }
      values.append(value)
    }
    return values
  }

  /// Reads an integer that counts something: 0 to 999,999,999.
  mutating func count(_ name: String) throws(ShapeError) -> Int {
    let count = try integer(name)
    guard (0...999_999_999).contains(count) else { throw fault(name, .invalid(String(count))) }
    return count
  }

  mutating func optionalCount(_ name: String) throws(ShapeError) -> Int? {
    guard let count = try optionalInteger(name) else { return nil }
    guard (0...999_999_999).contains(count) else { throw fault(name, .invalid(String(count))) }
    return count
  }

  private static func whole<Part: PayloadPart>(_ reader: ObjectReader) throws(ShapeError) -> Part {
    var reader = reader
    let part = try Part(from: &reader)
    try reader.finish()
    return part
  }
}

extension JSONValue {
  static func parts(_ parts: [some PayloadPart]) -> JSONValue { .array(parts.map(\.json)) }
  static func names(_ names: [some RawRepresentable<String>]) -> JSONValue {
    .strings(names.map(\.rawValue))
  }
}

extension ResultPayload {
  /// A name that programs chose: of a person's record, an observation, a device, a rule.
  ///
  /// One to 64 ASCII letters, digits, `-`, `_` and `.`, the first not a `.`; compared as bytes.
  package struct Identifier: Hashable, Sendable, Comparable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) { self.init(rawValue) }

    package init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard (1...64).contains(bytes.count), bytes.first != 0x2E,
        bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F })
      else { return nil }
      self.rawValue = text
    }

    package var description: String { rawValue }

    package static func < (a: Identifier, b: Identifier) -> Bool {
      a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
  }
}
