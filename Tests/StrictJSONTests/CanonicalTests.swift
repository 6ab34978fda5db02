import StrictJSON
import Testing

private func canonical(_ text: String) throws -> String {
  try JSONValue.parse(Array(text.utf8)).canonicalText
}

@Suite struct `Canonical JSON` {
  @Test func `has the form of RFC 8785`() throws {
    // The sample of RFC 8785 §3.2.2 without its fractions, and with ASCII member names.
    let text = #"""
      {
        "numbers": [333333333, 4, 0, -5],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333,4,0,-5],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(text) == expected)
  }

  @Test func `escapes what RFC 8785 escapes and nothing else`() throws {
    let escapes = (0..<0x20).map { "\\u00" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let expected =
      #"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012"#
      + #"\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"#
    #expect(try canonical("\"\(escapes)\"") == "\"\(expected)\"")
    #expect(try canonical(#""\u007f\u2028/\u00e9😂""#) == "\"\u{7f}\u{2028}/é😂\"")
  }

  @Test func `sorts members by the UTF-16 units of their names`() {
    // The order of RFC 8785 §3.2.3: the surrogates of U+1F600 stand before U+FB33.
    let value: JSONValue = [
      "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
      "\u{f6}": "Latin Small Letter O With Diaeresis",
    ]
    let expected =
      "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\","
      + "\"\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\","
      + "\"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    #expect(value.canonicalText.utf8.elementsEqual(expected.utf8))
  }

  @Test func `sorts ASCII names by their bytes, a prefix first`() throws {
    #expect(
      try canonical(#"{"b":1,"a":2,"aa":3,"B":4,"_":5,"a-":6,"10":7,"9":8,"":9}"#)
        == #"{"":9,"10":7,"9":8,"B":4,"_":5,"a":2,"a-":6,"aa":3,"b":1}"#)
  }

  @Test func `comes back as it was written, for any value`() throws {
    var random = Seeded(state: 7)
    for _ in 0..<2000 {
      let value = randomValue(depth: 0, &random)
      let bytes = value.canonicalBytes()
      let back = try JSONValue.parse(bytes)
      #expect(back == value)
      #expect(back.canonicalBytes() == bytes)
      #expect(try JSONValue.parse(Array(value.prettyText.utf8)) == value)
    }
  }

  @Test func `is laid out over lines for people`() {
    let value: JSONValue = ["b": [1, [:]], "a": []]
    #expect(value.prettyText == "{\n  \"a\": [],\n  \"b\": [\n    1,\n    {}\n  ]\n}")
  }

  @Test func `leaves out members that are not there`() {
    #expect(JSONValue(members: ["a": nil, "b": 1]).canonicalText == #"{"b":1}"#)
  }
}

/// A small generator with a fixed seed, so that a failure comes again (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private func randomValue(depth: Int, _ random: inout Seeded) -> JSONValue {
  switch Int.random(in: 0..<(depth < 4 ? 6 : 4), using: &random) {
  case 0: return .null
  case 1: return .bool(Bool.random(using: &random))
  case 2:
    return .integer(
      Bool.random(using: &random)
        ? Int.random(in: JSONValue.integerRange, using: &random) : Int.random(in: -20...20, using: &random))
  case 3: return .string(randomText(&random))
  case 4:
    return .array(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in randomValue(depth: depth + 1, &random) })
  default:
    var members: [String: JSONValue] = [:]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let name = String(UInt16.random(in: 0...999, using: &random), radix: 36)
      members[name] = randomValue(depth: depth + 1, &random)
    }
    return .object(members)
  }
}

private func randomText(_ random: inout Seeded) -> String {
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...12, using: &random) {
    let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x2FFF, 0xE000...0xFFFF, 0x10000...0x10FFFF]
    let range = ranges[Int.random(in: 0..<4, using: &random)]
    if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
  }
  return String(text)
}
