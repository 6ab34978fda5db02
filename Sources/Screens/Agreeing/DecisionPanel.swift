import Assessment
import Referential
import Wording

/// Which decision to propose, and what is in the way of it.
enum DecisionPanel {
  static func panel(_ bloc: BlocID, _ world: World) -> ListPanel {
    ListPanel(
      title: ScreenText.whichDecision,
      entries: Decision.allCases.map { decision in
        let open = world.state.blocking(world.state.agreeingProblems(bloc, decision: decision), in: bloc)
        let hard = open.filter { $0.rule.tier == .hard }
        return ListPanel.Entry(
          decision.words.capitalized, detail: open.isEmpty ? nil : ScreenText.asksMotif,
          obstacle: hard.isEmpty ? nil : world.words.missing(hard, in: bloc)
        ) {
          propose(decision, bloc, open)
        }
      })
  }

  /// What needs a motif gets it in the same step.
  private static func propose(_ decision: Decision, _ bloc: BlocID, _ open: [Problem]) -> Response {
    guard let first = open.first else { return .record(.proposeDecision(bloc, decision)) }
    return .push(
      PromptPanel.motif(ScreenText.motifFor(first.rule.words)) { motif in
        open.map { .waive(bloc, $0.rule, $0.subject, motif: motif) } + [.proposeDecision(bloc, decision)]
      })
  }
}
