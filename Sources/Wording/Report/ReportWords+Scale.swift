package import Referential

extension ReportWords {
  package static let scale = Sentence(fr: "Échelle", en: "Scale")

  /// `Critère : satisfait, non satisfait, non observé`.
  package static func scale(_ subject: Scale.Subject, _ labels: [String]) -> Sentence {
    let words = labels.joined(separator: ", ")
    return switch subject {
    case .criterion: Sentence(fr: "Critère : \(words)", en: "Criterion: \(words)")
    case .competence: Sentence(fr: "Compétence : \(words)", en: "Competence: \(words)")
    case .decision: Sentence(fr: "Bloc : \(words)", en: "Bloc: \(words)")
    }
  }
}
