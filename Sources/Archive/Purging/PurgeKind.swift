/// A kind of file that has a retention period of its own.
package enum PurgeKind: String, Hashable, Sendable, CaseIterable {
  /// Results, those of one signature and those that were superseded included.
  case results
  /// Summaries of a certification's results.
  case certificates
  /// Records of interrupted evaluations.
  case interruptions
  /// Journals on their way from one evaluator to the other.
  case exchanges
  /// Whole dossiers of this computer, with their journals and results.
  case dossiers

  /// What is one signed file each, wherever it lies.
  package static let signed: [PurgeKind] = [.results, .certificates, .interruptions, .exchanges]
}
