import Archive
import Authoring

/// The part `retention` of the configuration: how long each kind of file is kept. Nothing is assumed of one
/// left out.
///
/// ```yaml
/// retention:
///   results: 5 years
///   exchanges: 90 days
/// ```
struct RetentionConfiguration {
  private(set) var periods: [PurgeKind: RetentionPeriod] = [:]

  init() {}

  init(_ node: YAMLNode, _ findings: inout AuthoringFindings) {
    guard
      let mapping = YAMLMapping(node, required: [], optional: PurgeKind.allCases.map(\.rawValue), &findings)
    else { return }
    for kind in PurgeKind.allCases where mapping[kind.rawValue] != nil {
      guard let text = mapping.text(kind.rawValue, atMost: 40, &findings) else { continue }
      if let period = RetentionPeriod(text) {
        periods[kind] = period
      } else {
        findings.add(.badForm(text, form: .period), at: mapping.position(of: kind.rawValue))
      }
    }
  }
}
