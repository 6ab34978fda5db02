/// Why some bytes are not strict JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
  package enum Fault: Equatable, Sendable {
    case tooLarge(bytes: Int, maximum: Int)
    case tooDeep(maximum: Int)
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case trailingBytes
    case invalidUTF8
    case invalidEscape
    case loneSurrogate
    case controlCharacterInString
    case nameNotASCII
    case duplicateName(String)
    case notAnInteger
    case integerTooLarge
  }

  /// Bytes from the start, 0 for the first.
  package let offset: Int
  package let fault: Fault

  package init(offset: Int, fault: Fault) {
    self.offset = offset
    self.fault = fault
  }
}

/// How much a parser takes before it refuses.
package struct JSONLimits: Sendable {
  package var bytes: Int
  /// How many arrays and objects may stand inside each other.
  package var depth: Int

  package init(bytes: Int = 8 << 20, depth: Int = 32) {
    self.bytes = bytes
    self.depth = depth
  }
}

extension JSONValue {
  /// Parses one JSON text (RFC 8259), refusing what two parsers could read differently.
  ///
  /// Refused besides malformed text: a repeated or non-ASCII member name, a number with a fraction or an
  /// exponent, `-0`, an integer over 53 bits, a lone surrogate, a byte order mark, anything after the value.
  package static func parse(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError)
    -> JSONValue
  {
    guard bytes.count <= limits.bytes else {
      throw JSONError(offset: 0, fault: .tooLarge(bytes: bytes.count, maximum: limits.bytes))
    }
    var parser = Parser(bytes: bytes, depthLimit: limits.depth)
    let value = try parser.value(depth: 1)
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.error(.trailingBytes) }
    return value
  }
}

private struct Parser {
  let bytes: [UInt8]
  let depthLimit: Int
  var position = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func error(_ fault: JSONError.Fault, at offset: Int? = nil) -> JSONError {
    JSONError(offset: offset ?? position, fault: fault)
  }

  func unexpected() -> JSONError { error(next.map { .unexpectedByte($0) } ?? .unexpectedEnd) }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  mutating func take(_ byte: UInt8) throws(JSONError) {
    guard next == byte else { throw unexpected() }
    position += 1
  }

  mutating func take(word: StaticString, as value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    return value
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try take(word: "true", as: .bool(true))
    case UInt8(ascii: "f"): return try take(word: "false", as: .bool(false))
    case UInt8(ascii: "n"): return try take(word: "null", as: .null)
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), UInt8(ascii: "-"): return .integer(try integer())
    case .some, .none: throw unexpected()
    }
  }

  mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= depthLimit else { throw error(.tooDeep(maximum: depthLimit)) }
    try take(UInt8(ascii: "{"))
    var members: [String: JSONValue] = [:]
    skipSpace()
    if next == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipSpace()
      let start = position
      let name = try string()
      guard name.utf8.allSatisfy({ $0 < 0x80 }) else { throw error(.nameNotASCII, at: start) }
      skipSpace()
      try take(UInt8(ascii: ":"))
      let member = try value(depth: depth + 1)
      guard members.updateValue(member, forKey: name) == nil else {
        throw error(.duplicateName(name), at: start)
      }
      skipSpace()
      if next == UInt8(ascii: ",") {
        position += 1
      } else {
        try take(UInt8(ascii: "}"))
        return .object(members)
      }
    }
  }

  mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= depthLimit else { throw error(.tooDeep(maximum: depthLimit)) }
    try take(UInt8(ascii: "["))
    var elements: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if next == UInt8(ascii: ",") {
        position += 1
      } else {
        try take(UInt8(ascii: "]"))
        return .array(elements)
      }
    }
  }

  mutating func integer() throws(JSONError) -> Int {
    let start = position
    let negative = next == UInt8(ascii: "-")
    if negative { position += 1 }
    let firstDigit = position
    var magnitude = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      magnitude = magnitude * 10 + Int(byte - UInt8(ascii: "0"))
      guard magnitude <= JSONValue.integerRange.upperBound else {
        throw error(.integerTooLarge, at: start)
      }
      position += 1
    }
    guard position > firstDigit else { throw unexpected() }
    let leadingZero = bytes[firstDigit] == UInt8(ascii: "0")
    if leadingZero && (position - firstDigit > 1 || negative) { throw error(.notAnInteger, at: start) }
    if let byte = next, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      throw error(.notAnInteger, at: start)
    }
    return negative ? -magnitude : magnitude
  }

  mutating func string() throws(JSONError) -> String {
    try take(UInt8(ascii: "\""))
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    var text = Array(bytes[start..<position])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error(.invalidUTF8, at: start)
        }
        position += 1
        return string
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      case 0..<0x20:
        throw error(.controlCharacterInString)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = UInt32(try hexadecimal())
      if (0xD800...0xDFFF).contains(code) {
        guard code < 0xDC00, bytes[position...].starts(with: "\\u".utf8) else {
          throw error(.loneSurrogate)
        }
        position += 2
        let low = UInt32(try hexadecimal())
        guard (0xDC00...0xDFFF).contains(low) else { throw error(.loneSurrogate) }
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error(.loneSurrogate) }
      text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    default: throw error(.invalidEscape, at: position - 1)
    }
  }

  mutating func hexadecimal() throws(JSONError) -> UInt16 {
    var code: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error(next == nil ? .unexpectedEnd : .invalidEscape)
      }
      code = code << 4 | UInt16(digit)
      position += 1
    }
    return code
  }
}
