package import StrictJSON

/// One place at which two payloads differ: where, and the value on either side.
package struct PayloadDifference: Hashable, Sendable {
  /// JSON Pointer (RFC 6901): `/agreement/decision`, `/grids/0/comments/2`.
  package let path: String
  /// As canonical JSON; nil where that side has no such member.
  package let here: String?
  package let there: String?

  package init(path: String, here: String?, there: String?) {
    self.path = path
    self.here = here
    self.there = there
  }

  /// Every place, in the order of the paths' members; none where both are the same bytes.
  package static func all(here: JSONValue, there: JSONValue) -> [PayloadDifference] {
    var found: [PayloadDifference] = []
    collect(here, there, at: "", into: &found)
    return found
  }

  /// The places of two payloads as they are in files; what is no JSON differs as a whole.
  package static func all(here: [UInt8], there: [UInt8]) -> [PayloadDifference] {
    guard let a = try? JSONValue.parse(here), let b = try? JSONValue.parse(there) else {
      return here == there ? [] : [PayloadDifference(path: "", here: "?", there: "?")]
    }
    return all(here: a, there: b)
  }

  private static func collect(
    _ here: JSONValue?, _ there: JSONValue?, at path: String, into found: inout [PayloadDifference]
  ) {
    if here == there { return }
    switch (here, there) {
    case (.object(let a), .object(let b)):
      for name in Set(a.keys).union(b.keys).sorted() {
        collect(a[name], b[name], at: path + "/" + escaped(name), into: &found)
      }
    case (.array(let a), .array(let b)):
      for place in 0..<max(a.count, b.count) {
        collect(
          a.indices.contains(place) ? a[place] : nil, b.indices.contains(place) ? b[place] : nil,
          at: path + "/\(place)", into: &found)
      }
    case (_, _):
      found.append(
        PayloadDifference(path: path, here: here?.canonicalText, there: there?.canonicalText))
    }
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
