import Assessment
import Referential

/// Rules about the closing interview.
extension Wording {
  var interviewNotHeld: Sentence {
    Sentence(
      fr: "L'entretien complémentaire n'a pas eu lieu : commencez-le avec le candidat.",
      en: "The closing interview was not held: start it with the candidate.")
  }

  var interviewStillRunning: Sentence {
    Sentence(
      fr: "L'entretien complémentaire est encore en cours : arrêtez-le.",
      en: "The closing interview is still running: stop it.")
  }

  func planItemOpen(_ item: PlanItem, _ bloc: BlocID?) -> Sentence {
    let name = bloc.map { planItem(item, in: $0) } ?? Sentence(same: item.description)
    return Sentence(
      fr: """
        Il reste un point à aborder (\(name)) : abordez-le, ou choisissez « ne pas aborder », avec un \
        motif.
        """,
      en: "A point is still to be addressed (\(name)): address it, or set it aside, with a reason.")
  }

  func stillToSee(_ person: EvaluatorID, _ competence: CompetenceID) -> Sentence {
    let item = definite(.competence(competence))
    let choices = CompetenceVerdict.allCases.filter { $0 != .toSee }.map(\.words).any
    return Sentence(
      fr: "L'avis \(of(person)) pour \(item) est encore « à voir » : choisissez \(choices).",
      en: "The verdict \(of(person)) on \(item) is still “to be seen”: choose \(choices).")
  }

  func interviewLength(_ seconds: Int, _ planned: Int, _ tolerance: Int) -> Sentence {
    let lasted = Sentence(
      fr: """
        L'entretien complémentaire a duré \(.duration(seconds)), pour \
        \(planned, "minute prévue", "minutes prévues") à \(tolerance) près
        """,
      en: """
        The closing interview lasted \(.duration(seconds)), \(planned, "minute", "minutes") were \
        planned, give or take \(tolerance)
        """)
    guard seconds < planned * 60 else {
      return Sentence(fr: "\(lasted) : \(giveReason).", en: "\(lasted): \(giveReason).")
    }
    return Sentence(
      fr: "\(lasted) : poursuivez-le, ou \(giveReason).", en: "\(lasted): go on with it, or \(giveReason).")
  }

  var interviewElsewhere: Sentence {
    Sentence(
      fr: "L'entretien complémentaire a eu lieu ailleurs qu'en entreprise : \(giveReason).",
      en: "The closing interview took place away from the company: \(giveReason).")
  }
}
