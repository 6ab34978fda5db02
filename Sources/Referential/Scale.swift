/// The words of the scale: what may be said of a criterion and of a competence, what is decided of a bloc.
///
/// The values are those that journals and results hold and never change; the labels are the words that a
/// certification has for them.
package struct Scale: Hashable, Sendable {
  /// What a part of the scale is said of.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case criterion, competence, decision

    /// All values of this part, from the best to those that say that nothing was seen.
    package var values: [String] {
      switch self {
      case .criterion: ["satisfied", "not-satisfied", "not-observed"]
      case .competence: ["acquired", "not-acquired", "not-evaluated", "to-see"]
      case .decision: ["validated", "not-validated"]
      }
    }
  }

  /// One value with its word.
  package struct Step: Hashable, Sendable {
    package let value: String
    package let label: String
  }

  private let labels: [Subject: [String: String]]

  /// Asks for the label of each value.
  package init(_ label: (Subject, String) -> String) {
    labels = Dictionary(
      uniqueKeysWithValues: Subject.allCases.map { subject in
        (subject, Dictionary(uniqueKeysWithValues: subject.values.map { ($0, label(subject, $0)) }))
      })
  }

  /// Nil unless each value of each subject has its label, and nothing else has one.
  package init?(labels: [Subject: [String: String]]) {
    for subject in Subject.allCases {
      guard let given = labels[subject], Set(given.keys) == Set(subject.values) else { return nil }
    }
    self.labels = labels
  }

  /// The values of a subject with their words, in the order of the scale.
  package func steps(of subject: Subject) -> [Step] {
    subject.values.map { Step(value: $0, label: labels[subject]?[$0] ?? $0) }
  }
}
