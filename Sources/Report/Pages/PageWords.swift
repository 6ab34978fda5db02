import Assessment
import Referential
import Seal
import StrictJSON
import Wording

/// The words that a page has for values, of which its own check must know the same.
enum PageWords {
  enum List: String, CaseIterable {
    case channel, competence, counterpart, criterion, decision, holder, independence, kind, mark, phase, plan,
      role,
      rule, tool

    var words: [(value: String, words: Sentence)] {
      switch self {
      case .channel: Channel.allCases.map { ($0.rawValue, $0.words) }
      case .competence: ResultPayload.CompetenceValue.allCases.map { ($0.rawValue, $0.words) }
      case .counterpart: Counterpart.allCases.map { ($0.rawValue, $0.words) }
      case .criterion: ResultPayload.CriterionValue.allCases.map { ($0.rawValue, $0.words) }
      case .decision: ResultPayload.Decision.Value.allCases.map { ($0.rawValue, $0.decision.words) }
      case .holder: ResultPayload.Habilitation.Holder.allCases.map { ($0.rawValue, $0.words) }
      case .independence:
        ResultPayload.Filling.allCases.map { ($0.rawValue, ReportWords.independence($0.filling)) }
      case .kind: Kind.allCases.map { ($0.rawValue, $0.words) }
      case .mark: ResultPayload.Mark.Value.allCases.map { ($0.rawValue, Sentence(same: $0.sign)) }
      case .phase: ResultPayload.Return.Phase.allCases.map { ($0.rawValue, $0.phase.definite) }
      case .plan: ResultPayload.PlanItem.State.allCases.map { ($0.rawValue, $0.words) }
      case .role: ResultPayload.Evaluator.Role.allCases.map { ($0.rawValue, $0.words) }
      case .rule: Rule.allCases.map { ($0.rawValue, $0.words) }
      case .tool: Tool.allCases.map { ($0.rawValue, $0.words) }
      }
    }
  }

  /// What the page's script knows of words, as a declaration in its language.
  static func script(_ language: Language) -> String {
    var members: [String: JSONValue] = [:]
    for (name, sentence) in ReportWords.pageSays { members[name] = .string(sentence[language]) }
    members["unableDetails"] = .strings(ReportWords.pageCannotCheck.map { $0[language] })
    members["words"] = .object(
      Dictionary(
        uniqueKeysWithValues: List.allCases.map { list in
          let words = list.words.map { ($0.value, JSONValue.string($0.words[language])) }
          return (list.rawValue, .object(Dictionary(uniqueKeysWithValues: words)))
        }))
    // Nothing in a script may look like its end.
    return "const texts = " + JSONValue.object(members).canonicalText.replacing("<", with: "\\u003c") + ";\n"
  }
}
