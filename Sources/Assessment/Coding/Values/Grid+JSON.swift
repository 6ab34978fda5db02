package import PlainText
package import StrictJSON

extension Verdict {
  /// The opinion without what it is about.
  var word: String {
    switch self {
    case .criterion(_, let value): value.rawValue
    case .competence(_, let value): value.rawValue
    }
  }

  /// Nil where the word is no opinion of this kind of item.
  init?(of item: GridItem, word: String) {
    switch item {
    case .criterion(let id):
      guard let value = CriterionVerdict(rawValue: word) else { return nil }
      self = .criterion(id, value)
    case .competence(let id):
      guard let value = CompetenceVerdict(rawValue: word) else { return nil }
      self = .competence(id, value)
    }
  }
}

extension ObjectReader {
  /// Takes an opinion of an item that was read before.
  mutating func verdict(_ name: String, of item: GridItem) throws(ShapeError) -> Verdict {
    try named(name) { Verdict(of: item, word: $0) }
  }

  mutating func optionalVerdict(_ name: String, of item: GridItem) throws(ShapeError) -> Verdict? {
    try optionalNamed(name) { Verdict(of: item, word: $0) }
  }
}

/// Verdicts by item, as an object with the items for names.
struct VerdictTable: JSONForm {
  var verdicts: [GridItem: Verdict]

  init(_ verdicts: [GridItem: Verdict]) { self.verdicts = verdicts }

  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for (item, verdict) in verdicts { members[item.description] = .string(verdict.word) }
    return .object(members)
  }

  init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    guard case .object(let members) = json else {
      throw ShapeError(path: path, fault: .expected(.object))
    }
    verdicts = [:]
    var reader = try ObjectReader(json, path: path)
    for name in members.keys.sorted() {
      guard let item = GridItem(name) else { throw reader.fault(name, .unknownMember) }
      verdicts[item] = try reader.verdict(name, of: item)
    }
  }
}

extension TextEdit: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: ["at": at, "removed": removed, "inserted": inserted, "length": length])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      at: reader.count("at"), removed: reader.read("removed"), inserted: reader.read("inserted"),
      length: reader.readOptional("length"))
    try reader.finish()
  }
}

extension Note: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "id": id, "text": text, "at": at, "observation": observation, "criterion": criterion,
      "competence": competence, "transcribed": transcribed,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      id: reader.read("id"), text: reader.read("text"), at: reader.read("at"),
      observation: reader.readOptional("observation"), criterion: reader.readOptional("criterion"),
      competence: reader.readOptional("competence"),
      transcribed: reader.read("transcribed"))
    try reader.finish()
  }
}
