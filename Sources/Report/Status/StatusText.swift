package import Assessment
package import PlainText
package import Wording

/// How far the blocs of a dossier are, as readable text.
package enum StatusText {
  /// A paragraph per bloc: its phase, its counts, what is missing and what is to be done next.
  package static func lines(
    of state: DossierState, as evaluator: EvaluatorID? = nil, today: Day, width: Int = 80, language: Language
  ) -> [SafeText] {
    let wording = Wording(language: language, state: state, today: today)
    var page = Page(width: width, language: language)
    if let candidate = state.candidate {
      page.field(ReportWords.candidate, Sentence(same: candidate.fullName))
    }
    for status in BlocStatus.all(in: state, as: evaluator, today: today) {
      page.blank()
      page.write(ReportWords.labelled(wording.bloc(status.bloc), status.phase.title))
      switch status.phase {
      case .preparing, .observing, .grading, .interviewing, .agreeing:
        if let outlook = state.outlook(status.bloc, for: viewer(of: status, evaluator), today: today) {
          page.write(wording.outlook(outlook, in: status.bloc).capitalized, indent: 2)
        }
      case .signing, .sealed: break
      case .interrupted:
        if let stop = state.evaluation(status.bloc).interruption {
          page.field(ReportWords.motif, Sentence(same: stop.motif), indent: 2)
        }
      }
      for problem in status.problems { page.item(wording.problem(problem, in: status.bloc), indent: 2) }
      for (person, thing) in status.next.sorted(by: { $0.key < $1.key }) {
        page.field(wording.evaluator(person), wording.task(thing), indent: 2)
      }
    }
    return page.lines
  }

  private static func viewer(of status: BlocStatus, _ evaluator: EvaluatorID?) -> EvaluatorID {
    evaluator ?? status.next.keys.min() ?? EvaluatorID(unchecked: "nobody")
  }
}
