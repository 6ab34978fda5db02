package import StrictJSON

extension Scale {
  /// `{"criterion":{"satisfied":"satisfait",…},"competence":{…},"decision":{…}}`.
  package var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for subject in Subject.allCases {
      let steps = steps(of: subject).map { ($0.value, JSONValue.string($0.label)) }
      members[subject.rawValue] = .object(Dictionary(uniqueKeysWithValues: steps))
    }
    return .object(members)
  }

  init(_ object: ObjectReader) throws(ShapeError) {
    var reader = object
    var labels: [Subject: [String: String]] = [:]
    for subject in Subject.allCases {
      var part = try reader.object(subject.rawValue)
      for value in subject.values { labels[subject, default: [:]][value] = try part.string(value) }
      try part.finish()
    }
    try reader.finish()
    guard let scale = Scale(labels: labels) else {
      throw ShapeError(path: object.path, fault: .expected(.object))
    }
    self = scale
  }
}
