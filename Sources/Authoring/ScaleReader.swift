import Referential

/// Reads the `scale` of a referential: a label for each value, none twice in one part.
enum ScaleReader {
  static func read(_ node: YAMLNode, _ findings: inout AuthoringFindings) -> Scale? {
    let parts = Scale.Subject.allCases.map(\.rawValue)
    guard let members = YAMLMapping(node, required: parts, &findings) else { return nil }
    var labels: [Scale.Subject: [String: String]] = [:]
    for subject in Scale.Subject.allCases {
      guard let part = members.mapping(subject.rawValue, required: subject.values, &findings) else {
        continue
      }
      labels[subject] = Self.labels(of: subject, in: part, &findings)
    }
    return Scale(labels: labels)
  }

  private static func labels(
    of subject: Scale.Subject, in part: YAMLMapping, _ findings: inout AuthoringFindings
  ) -> [String: String] {
    var first: [String: YAMLPosition] = [:]
    var labels: [String: String] = [:]
    for value in subject.values {
      guard let label = part.text(value, atMost: AuthoringLimit.scaleLabel, &findings) else { continue }
      if let first = first[label] {
        findings.add(.duplicate(label, first: first), at: part.position(of: value))
      } else {
        first[label] = part.position(of: value)
      }
      labels[value] = label
    }
    return labels
  }
}
