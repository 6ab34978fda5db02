import Seal
import StrictJSON
import Testing

@Suite struct `Where two payloads differ` {
  private let payload: JSONValue = [
    "agreement": ["decision": "validated"], "grids": [["comments": ["a", "b"]], ["comments": []]],
    "revision": 1,
  ]

  @Test func `is nowhere for the same bytes`() {
    #expect(PayloadDifference.all(here: payload, there: payload).isEmpty)
    #expect(PayloadDifference.all(here: payload.canonicalBytes(), there: payload.canonicalBytes()).isEmpty)
  }

  @Test func `is told by path with the two values`() {
    let other: JSONValue = [
      "agreement": ["decision": "not-validated"], "grids": [["comments": ["a", "c", "d"]], ["comments": []]],
      "revision": 1, "a/b~": true,
    ]
    #expect(
      PayloadDifference.all(here: payload, there: other) == [
        PayloadDifference(path: "/a~1b~0", here: nil, there: "true"),
        PayloadDifference(path: "/agreement/decision", here: "\"validated\"", there: "\"not-validated\""),
        PayloadDifference(path: "/grids/0/comments/1", here: "\"b\"", there: "\"c\""),
        PayloadDifference(path: "/grids/0/comments/2", here: nil, there: "\"d\""),
      ])
  }

  @Test func `tells composed letters from decomposed ones, which look the same`() {
    let differences = PayloadDifference.all(here: ["name": "L\u{E9}a"], there: ["name": "Le\u{301}a"])
    #expect(differences.map(\.path) == ["/name"])
  }

  @Test func `is the whole where the kinds differ or one side is no JSON`() {
    #expect(PayloadDifference.all(here: ["a": [1]], there: ["a": ["b": 1]]).map(\.path) == ["/a"])
    #expect(PayloadDifference.all(here: Array("{}".utf8), there: Array("{".utf8)).map(\.path) == [""])
  }
}
