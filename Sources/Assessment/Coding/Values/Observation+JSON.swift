package import StrictJSON

/// One word, or an object with the motif that the other value asks for: `"company"`,
/// `{"elsewhere":"motif"}`.
private enum WordOrMotif {
  case word
  case motif(String)

  init(_ json: JSONValue, path: JSONPath, word: String, motif: String) throws(ShapeError) {
    switch json {
    case .string(word): self = .word
    case .string(let other): throw ShapeError(path: path, fault: .invalid(other))
    case .object:
      var reader = try ObjectReader(json, path: path)
      self = .motif(try reader.read(motif))
      try reader.finish()
    case .null, .bool, .integer, .array: throw ShapeError(path: path, fault: .expected(.string))
    }
  }
}

extension Venue: JSONForm {
  package var json: JSONValue {
    switch self {
    case .company: "company"
    case .elsewhere(let motif): ["elsewhere": .string(motif)]
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    switch try WordOrMotif(json, path: path, word: "company", motif: "elsewhere") {
    case .word: self = .company
    case .motif(let motif): self = .elsewhere(motif: motif)
    }
  }
}

extension Attendance: JSONForm {
  package var json: JSONValue {
    switch self {
    case .present: "present"
    case .absent(let motif): ["absent": .string(motif)]
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    switch try WordOrMotif(json, path: path, word: "present", motif: "absent") {
    case .word: self = .present
    case .motif(let motif): self = .absent(motif: motif)
    }
  }
}

extension Interview.Outcome: JSONForm {
  package var json: JSONValue {
    switch self {
    case .addressed: "addressed"
    case .setAside(let motif): ["setAside": .string(motif)]
    }
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    switch try WordOrMotif(json, path: path, word: "addressed", motif: "setAside") {
    case .word: self = .addressed
    case .motif(let motif): self = .setAside(motif: motif)
    }
  }
}

extension Description: JSONForm {
  package var json: JSONValue {
    JSONValue(forms: [
      "kind": kind, "channels": channels, "cadre": cadre, "tools": tools, "counterpart": counterpart,
      "steeringTools": steeringTools, "venue": venue, "customerInformed": customerInformed,
    ])
  }

  package init(json: JSONValue, path: JSONPath) throws(ShapeError) {
    var reader = try ObjectReader(json, path: path)
    try self.init(
      kind: reader.readOptional("kind"), channels: reader.readOptional("channels"),
      cadre: reader.readOptional("cadre"), tools: reader.readOptional("tools"),
      counterpart: reader.readOptional("counterpart"),
      steeringTools: reader.readOptional("steeringTools"), venue: reader.readOptional("venue"),
      customerInformed: reader.readOptional("customerInformed"))
    try reader.finish()
  }
}
