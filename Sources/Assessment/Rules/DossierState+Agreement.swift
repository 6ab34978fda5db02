package import Referential

extension DossierState {
  /// Every rule that an evaluator's grid breaks at this moment.
  package func gradingProblems(_ id: BlocID, for evaluator: EvaluatorID) -> [Problem] {
    guard let bloc = referential.bloc(id) else { return [] }
    let evaluation = evaluation(id)
    let grid = evaluation.grid(evaluator)
    let items = bloc.gridItems
    let missing = items.filter { grid.verdict($0) == nil }
    var problems: [Problem] = []
    if let first = missing.first { problems.append(.verdictsMissing(count: missing.count, first: first)) }
    if evaluation.interviewFirst { problems += toSeeProblems(id, for: evaluator) }
    let support = support(of: grid, id, evaluator)
    for item in items where isPositive(grid.verdict(item)) && !support.isBehind(item) {
      problems.append(.verdictUnsupported(item))
    }
    return problems
  }

  /// The criteria marked by those who hold the grid, or whose place they took, in observations that count.
  private func marksBehind(_ id: BlocID, _ evaluator: EvaluatorID) -> Set<CriterionID> {
    let evaluation = evaluation(id)
    let counted = countedIDs(in: id)
    let grids =
      evaluation.filling.isJoint
      ? Array(evaluation.ownGrids.values)
      : evaluation.predecessors(of: evaluator).map { evaluation.ownGrid($0) }
    return Set(
      grids.flatMap { $0.marks.keys.filter { counted.contains($0.observation) }.map(\.criterion) })
  }

  private func isPositive(_ verdict: Verdict?) -> Bool {
    switch verdict {
    case .criterion(_, .satisfied), .competence(_, .acquired): true
    case .criterion, .competence, nil: false
    }
  }

  /// What may stand behind the verdicts of a grid.
  private func support(of grid: Grid, _ id: BlocID, _ evaluator: EvaluatorID) -> Support {
    var support = Support()
    for criterion in marksBehind(id, evaluator) { support.add(.criterion(criterion)) }
    for item in grid.inInterview.keys { support.add(item) }
    for (item, outcome) in evaluation(id).interview.outcomes where outcome == .addressed {
      switch item {
      case .fixed: break
      case .criterion(let criterion): support.add(.criterion(criterion))
      case .competence(let competence): support.addWhole(competence)
      }
    }
    return support
  }

  /// What agreeing waits for while one's own work is done.
  package func waitingProblems(_ id: BlocID) -> [Problem] {
    let evaluation = evaluation(id)
    return evaluation.team.filter { !evaluation.impartial.contains($0) }.map { .impartialityMissing($0) }
      + evaluation.team.filter { !gridHolds(id, of: $0) }.map { .gridNotComplete($0) }
  }

  /// Every rule that stands in the way of a decision.
  package func agreeingProblems(_ id: BlocID, decision: Decision?) -> [Problem] {
    guard let bloc = referential.bloc(id) else { return [] }
    let evaluation = evaluation(id)
    var problems = waitingProblems(id)
    problems += evaluation.team.flatMap { toSeeProblems(id, for: $0) }
    problems += divergences(id).compactMap { item in
      switch item {
      case .competence(let competence): .competenceDiverges(competence)
      case .criterion(let criterion):
        evaluation.maintained[criterion] == nil ? .criterionDiverges(criterion) : nil
      }
    }
    if bloc.protocol.comments == .must {
      problems += bloc.competences.map(\.id).filter {
        (evaluation.commonComments[$0] ?? "").allSatisfy(\.isWhitespace)
      }.map { .commonCommentMissing($0) }
    }
    problems += attendedNoneProblems(bloc.protocol.presence, id)
    problems += evaluation.team.filter { evaluators[$0]?.publicKey == nil }.map { .keyMissing($0) }
    problems += evaluation.team.filter { changedKeys[$0] != nil }.map { .keyChanged($0) }
    problems += evaluation.mergedTexts.sorted().map { .textMerged($0) }
    problems += damage.filter { !acknowledgedDamage.contains($0) }.map { .damageNotAcknowledged($0) }
    if decision == .validated {
      problems += bloc.competences.map(\.id).filter { agreedCompetence(id, $0) == .notEvaluated }
        .map { .validatedUnevaluated($0) }
    }
    return problems
  }

  /// Nobody signs who attended none. Where both must attend each, that rule says it all, and a derogation
  /// from it would lift nothing if this one stood beside it.
  private func attendedNoneProblems(_ rule: PresenceRule, _ id: BlocID) -> [Problem] {
    switch rule.demand {
    case .both: []
    case .one:
      evaluation(id).team.filter { person in
        !counted(in: id).contains { $0.attendance[person] == .present }
      }.map { .attendedNone($0) }
    }
  }

  /// What the two grids still differ in, in the order of the grid.
  package func divergences(_ id: BlocID) -> [GridItem] {
    guard let bloc = referential.bloc(id), evaluation(id).team.count == 2 else { return [] }
    let evaluation = evaluation(id)
    return bloc.gridItems.filter { item in
      Set(evaluation.team.map { evaluation.verdict(of: $0, item) }).count > 1
    }
  }

  /// The verdict that both hold; nil where they differ or one is missing.
  package func agreed(_ id: BlocID, _ item: GridItem) -> Verdict? {
    let verdicts = evaluation(id).team.map { evaluation(id).verdict(of: $0, item) }
    guard let first = verdicts.first, verdicts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  package func agreedCompetence(_ id: BlocID, _ competence: CompetenceID) -> CompetenceVerdict? {
    guard case .competence(_, let value) = agreed(id, .competence(competence)) else { return nil }
    return value
  }
}

extension Bloc {
  /// Every line that takes a verdict, each competence before its criteria.
  package var gridItems: [GridItem] {
    competences.flatMap { [.competence($0.id)] + $0.criteria.map { .criterion($0.id) } }
  }
}

/// The lines with a mark or the interview behind them; a competence has what any line of it has.
private struct Support {
  private var items: Set<GridItem> = []
  private var competences: Set<CompetenceID> = []
  private var whole: Set<CompetenceID> = []

  mutating func add(_ item: GridItem) {
    items.insert(item)
    competences.insert(item.competence)
  }

  /// A competence that was addressed as such stands behind each of its lines.
  mutating func addWhole(_ competence: CompetenceID) {
    whole.insert(competence)
  }

  func isBehind(_ item: GridItem) -> Bool {
    if whole.contains(item.competence) { return true }
    return switch item {
    case .criterion: items.contains(item)
    case .competence(let competence): competences.contains(competence)
    }
  }
}
