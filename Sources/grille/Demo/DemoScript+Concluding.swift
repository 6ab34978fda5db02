import Assessment
import Dossier
import Referential

/// The grids, the closing interview and the agreement.
extension DemoScript {
  /// Fills the own grid of an evaluator and declares it complete.
  func grade(by person: EvaluatorID) throws {
    try giveVerdicts(bloc.gridItems, by: person)
    try stage.waive(stage.state.openGradingProblems(id, for: person), in: id, by: person)
    try stage.perform(.completeGrid(id), by: person)
  }

  /// Gives the verdicts that are still missing, and a comment with each one of a competence.
  func giveVerdicts(_ items: [GridItem], by person: EvaluatorID) throws {
    let isColleague = person == stage.colleague
    let grid = stage.state.evaluation(id).grid(person)
    for item in items where grid.verdict(item) == nil {
      switch item {
      case .criterion(let criterion):
        let value = story.criterionVerdict(criterion, byColleague: isColleague)
        try stage.perform(.giveVerdict(id, item, .criterion(criterion, value)), by: person)
      case .competence(let competence):
        let value = story.competenceVerdict(competence, byColleague: isColleague)
        try stage.perform(.giveVerdict(id, item, .competence(competence, value)), by: person)
        let variant = competence.number + (isColleague ? 1 : 0)
        let text = DemoTexts.comment(value, label(competence), variant: variant)
        try stage.perform(.writeComment(id, competence, text: text), by: person)
      }
    }
  }

  private func label(_ competence: CompetenceID) -> String { bloc.competence(competence)?.label ?? "" }

  /// Holds the interview, goes through its plan, and closes it.
  mutating func holdInterview() throws {
    switch rules.interview.place {
    case .inSitting: stage.clock.wait(seconds: 60)
    case .beforeGrids: go(hour: 10)
    case .afterGrids: go(hour: 14, minute: 30)
    }
    let minutes = stage.state.interviewMinutes(rules) - 1
    try stage.perform(.startInterview(id))
    try stage.perform(.recordInterviewAttendance(id, stage.colleague, .present))
    let plan = stage.state.plan(id)
    for item in plan.required + plan.suggested.prefix(2).map({ .criterion($0) }) {
      try stage.perform(.settlePlanItem(id, item, .addressed))
      try obtain(item)
    }
    for criterion in plan.suggested.dropFirst(2).prefix(1) {
      try stage.perform(
        .settlePlanItem(id, .criterion(criterion), .setAside(motif: DemoTexts.notAddressed)))
    }
    stage.clock.wait(seconds: max(0, minutes * 60 - elapsed))
    try stage.perform(.endInterview(id))
    try stage.waive(stage.state.interviewProblems(id), in: id)
    try stage.perform(.closeInterview(id))
    day -= 1
  }

  private var elapsed: Int {
    guard let now = stage.clock.now() else { return 0 }
    return stage.state.evaluation(id).interview.seconds(at: Recording.timepoint(now))
  }

  /// Both take what the interview showed of an item as seen.
  private func obtain(_ item: PlanItem) throws {
    let verdict: Verdict
    switch item {
    case .fixed: return
    case .competence(let competence): verdict = .competence(competence, .acquired)
    case .criterion(let criterion): verdict = .criterion(criterion, .satisfied)
    }
    for person in holders { try stage.perform(.giveVerdict(id, verdict.item, verdict), by: person) }
  }

  /// Settles what the grids differ in, writes the common comments, and agrees on the decision.
  func agree() throws {
    go(hour: 14)
    try settleDivergences()
    try writeCommonComments(bloc.competences.count)
    let decision: Decision = course.weakCompetences > 0 ? .notValidated : .validated
    try stage.waive(stage.state.agreeingProblems(id, decision: decision), in: id)
    try stage.perform(.proposeDecision(id, decision))
    try stage.perform(.acceptDecision(id), by: stage.colleague)
  }

  private func settleDivergences() throws {
    var isMaintained = false
    for item in stage.state.divergences(id) {
      guard let verdict = stage.state.evaluation(id).verdict(of: stage.expert, item) else { continue }
      if case .criterion(let criterion) = item, !isMaintained {
        isMaintained = true
        try stage.perform(.maintainDivergence(id, criterion, motif: DemoTexts.maintained))
      } else {
        try stage.perform(.modifyVerdict(id, verdict, motif: DemoTexts.modified), by: stage.colleague)
      }
    }
  }

  func writeCommonComments(_ count: Int) throws {
    for competence in bloc.competences.map(\.id).prefix(count) {
      let value = stage.state.evaluation(id).competenceVerdict(of: stage.expert, competence) ?? .notEvaluated
      let text = DemoTexts.commonComment(value, label(competence), variant: competence.number)
      try stage.perform(.writeCommonComment(id, competence, text: text))
    }
  }

  /// Opens the sealed result again for a comment that was wrong, and signs it anew.
  func revise() throws {
    stage.clock.wait(seconds: 2 * 86_400)
    try stage.perform(.openRevision(id, motif: DemoTexts.revision))
    guard let competence = bloc.competences.first?.id else { return }
    try stage.perform(
      .writeCommonComment(id, competence, text: "\(label(competence)) : \(DemoTexts.revised)"))
    let decision: Decision = course.weakCompetences > 0 ? .notValidated : .validated
    try stage.waive(stage.state.agreeingProblems(id, decision: decision), in: id)
    try stage.perform(.proposeDecision(id, decision))
    try stage.perform(.acceptDecision(id), by: stage.colleague)
    for person in stage.team { try stage.sign(id, by: person) }
  }
}
