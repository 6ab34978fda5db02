package import Assessment
import Referential
package import StrictJSON

/// How far the blocs of a dossier are, for programs.
package enum StatusJSON {
  /// `{"blocs":[{"id","observations":{"counted","maximum","minimum"},"phase","problems":[…]}]}`; a problem
  /// has its rule, the rule's tier and what it is about.
  package static func value(
    of state: DossierState, as evaluator: EvaluatorID? = nil, today: Day
  ) -> JSONValue {
    ["blocs": .array(BlocStatus.all(in: state, as: evaluator, today: today).map(bloc))]
  }

  private static func bloc(_ status: BlocStatus) -> JSONValue {
    [
      "id": .string(status.bloc.rawValue), "phase": .string(status.phase.rawValue),
      "observations": [
        "counted": .integer(status.counted), "minimum": .integer(status.rule.minimum),
        "maximum": .integer(status.rule.maximum),
      ],
      "problems": .array(status.problems.map(problem)),
    ]
  }

  private static func problem(_ problem: Problem) -> JSONValue {
    let tier =
      switch problem.rule.tier {
      case .hard: "hard"
      case .soft: "soft"
      }
    return [
      "rule": .string(problem.rule.rawValue), "tier": .string(tier),
      "subject": .string(problem.subject.description),
    ]
  }
}
