import StrictJSON
import Testing

private func parse(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
  try JSONValue.parse(Array(text.utf8), limits: limits)
}

private func fault(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONError? {
  do {
    _ = try JSONValue.parse(bytes, limits: limits)
    return nil
  } catch { return error }
}

private func fault(_ text: String, limits: JSONLimits = JSONLimits()) -> JSONError? {
  fault(Array(text.utf8), limits: limits)
}

@Suite struct `A strict parser` {
  @Test func `reads every kind of value`() throws {
    let text = #" { "a" : [ 1 , -20 , true , false , null ] , "b" : { } , "c" : "d\/" , "e" : [ ] } "#
    #expect(
      try parse(text) == ["a": [1, -20, true, false, .null], "b": [:], "c": "d/", "e": []])
  }

  @Test func `takes integers of 53 bits and no more`() throws {
    #expect(try parse("9007199254740991") == 9_007_199_254_740_991)
    #expect(try parse("-9007199254740991") == -9_007_199_254_740_991)
    #expect(fault("9007199254740992") == JSONError(offset: 0, fault: .integerTooLarge))
    #expect(fault("[-9007199254740992]") == JSONError(offset: 1, fault: .integerTooLarge))
    #expect(fault(String(repeating: "9", count: 400)) == JSONError(offset: 0, fault: .integerTooLarge))
  }

  @Test(arguments: ["1.0", "1e0", "1E2", "-0", "00", "-01", "0.5", "-0.0", "01"])
  func `refuses numbers with a second spelling`(number: String) {
    #expect(fault(number) == JSONError(offset: 0, fault: .notAnInteger))
    #expect(fault("[7,\(number)]") == JSONError(offset: 3, fault: .notAnInteger))
  }

  @Test(arguments: [
    ("", 0), (" ", 1), ("-", 1), ("tru", 3), ("[", 1), ("[1", 2), ("[1,", 3), ("{", 1), ("{\"a\"", 4),
    ("{\"a\":", 5), ("{\"a\":1", 6), ("\"a", 2), ("\"\\", 2), ("\"\\u00", 5),
  ])
  func `says where a cut text ends`(text: String, offset: Int) {
    #expect(fault(text) == JSONError(offset: offset, fault: .unexpectedEnd))
  }

  @Test(arguments: [
    ("[1,]", 3, "]"), ("{\"a\":1,}", 7, "}"), ("[1 2]", 3, "2"), ("{a:1}", 1, "a"), ("{1:1}", 1, "1"),
    ("'a'", 0, "'"), ("nul!", 3, "!"), ("NaN", 0, "N"), ("+1", 0, "+"), ("/*c*/1", 0, "/"),
    ("{\"a\" 1}", 5, "1"), ("]", 0, "]"), ("[,1]", 1, ","), ("-a", 1, "a"), ("True", 0, "T"),
  ])
  func `says which byte has no business there`(text: String, offset: Int, byte: String) throws {
    let byte = try #require(byte.utf8.first)
    #expect(fault(text) == JSONError(offset: offset, fault: .unexpectedByte(byte)))
  }

  @Test func `refuses a byte order mark, UTF-16 and NUL`() {
    #expect(fault([0xEF, 0xBB, 0xBF, 0x31]) == JSONError(offset: 0, fault: .unexpectedByte(0xEF)))
    #expect(fault([0x31, 0x00]) == JSONError(offset: 1, fault: .trailingBytes))
    #expect(fault([0x00, 0x31]) == JSONError(offset: 0, fault: .unexpectedByte(0)))
    #expect(fault([0xFE, 0xFF, 0x00, 0x31]) == JSONError(offset: 0, fault: .unexpectedByte(0xFE)))
  }

  @Test func `refuses anything after the value`() {
    #expect(fault("1 1") == JSONError(offset: 2, fault: .trailingBytes))
    #expect(fault("{}{}") == JSONError(offset: 2, fault: .trailingBytes))
    #expect(fault("\"a\"\u{0}") == JSONError(offset: 3, fault: .trailingBytes))
  }

  @Test func `refuses a member name twice, escaped or not`() {
    #expect(fault(#"{"a":1,"a":1}"#) == JSONError(offset: 7, fault: .duplicateName("a")))
    #expect(fault(#"{"a":1,"b":2,"\u0061":3}"#) == JSONError(offset: 13, fault: .duplicateName("a")))
    #expect(fault(#"[{"x":{"\u0061b":1,"ab":2}}]"#) == JSONError(offset: 19, fault: .duplicateName("ab")))
  }

  @Test func `takes ASCII member names only`() {
    #expect(fault("{\"a\":1,\"é\":1}") == JSONError(offset: 7, fault: .nameNotASCII))
    #expect(fault(#"{"\u00e9":1}"#) == JSONError(offset: 1, fault: .nameNotASCII))
  }

  @Test func `reads every escape`() throws {
    #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\uDE02""#) == "\"\\/\u{8}\u{c}\n\r\té€😂")
  }

  @Test(arguments: [
    (#""\x""#, 2, JSONError.Fault.invalidEscape), (#""\u00g0""#, 5, .invalidEscape),
    (#""\'""#, 2, .invalidEscape), (#""\uD800""#, 7, .loneSurrogate), (#""\uD800a""#, 7, .loneSurrogate),
    (#""\uD800\n""#, 7, .loneSurrogate), (#""\uDC00""#, 7, .loneSurrogate),
    (#""\uD800\uD800""#, 13, .loneSurrogate), (#""\uD800\u0041""#, 13, .loneSurrogate),
  ])
  func `refuses broken escapes and lone surrogates`(text: String, offset: Int, expected: JSONError.Fault) {
    #expect(fault(text) == JSONError(offset: offset, fault: expected))
  }

  @Test(arguments: 0..<0x20)
  func `refuses control characters in strings`(control: Int) {
    let bytes = [0x22, 0x61, UInt8(control), 0x22]
    #expect(fault(bytes) == JSONError(offset: 2, fault: .controlCharacterInString))
  }

  @Test(
    arguments: [
      [0xC3], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0x80],
    ] as [[UInt8]])
  func `refuses what is not UTF-8`(bytes: [UInt8]) {
    #expect(fault([0x22] + bytes + [0x22]) == JSONError(offset: 1, fault: .invalidUTF8))
  }

  @Test func `stops at its limits of size and depth`() {
    let limits = JSONLimits(bytes: 10, depth: 3)
    #expect(fault("[[[1]]]   ", limits: limits) == nil)
    #expect(
      fault("[[[1]]]    ", limits: limits) == JSONError(offset: 0, fault: .tooLarge(bytes: 11, maximum: 10)))
    #expect(fault("[[[[]]]]", limits: limits) == JSONError(offset: 3, fault: .tooDeep(maximum: 3)))
    #expect(fault("[[[{}]]]", limits: limits) == JSONError(offset: 3, fault: .tooDeep(maximum: 3)))
  }

  @Test func `takes 32 levels where nothing else is asked for`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(fault(nested(32)) == nil)
    #expect(fault(nested(33)) == JSONError(offset: 32, fault: .tooDeep(maximum: 32)))
    #expect(fault(nested(100_000)) == JSONError(offset: 32, fault: .tooDeep(maximum: 32)))
  }

  @Test func `tells composed from decomposed text`() throws {
    #expect(try parse("\"Zo\u{e9}\"") != parse("\"Zoe\u{301}\""))
  }
}
