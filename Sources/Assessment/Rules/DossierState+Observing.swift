package import Referential

extension DossierState {
  /// What is missing before an evaluator may start observing: a candidate and one's own declaration.
  ///
  /// Without an evaluator, anybody's declaration will do.
  package func preparingProblems(_ id: BlocID, for evaluator: EvaluatorID?) -> [Problem] {
    var problems: [Problem] = []
    if candidate == nil { problems.append(.candidateMissing) }
    let impartial = evaluation(id).impartial
    if let evaluator {
      if evaluators[evaluator] == nil { problems.append(.evaluatorUnknown(evaluator)) }
      if !impartial.contains(evaluator) { problems.append(.impartialityMissing(evaluator)) }
    } else if impartial.isEmpty {
      problems += evaluation(id).team.prefix(1).map { .impartialityMissing($0) }
      if problems.isEmpty { problems.append(.team(.notTwo(count: 0))) }
    }
    return problems
  }

  /// Every rule that the observations and the team of a bloc break at this moment.
  package func observingProblems(_ id: BlocID) -> [Problem] {
    guard let bloc = referential.bloc(id) else { return [] }
    let rule = bloc.protocol.observations
    let counted = counted(in: id)
    var problems: [Problem] = []
    if counted.count < rule.minimum {
      problems.append(.tooFewObservations(counted: counted.count, minimum: rule.minimum))
    }
    if counted.count > rule.maximum {
      problems.append(.tooManyObservations(counted: counted.count, maximum: rule.maximum))
    }
    problems += observations(of: id).filter(\.isRunning).map { .observationRunning($0.id) }
    problems += contradictions(in: id).filter { !$0.fact.isOfInterview }.map { .contradicted($0) }
    problems += pairProblems(counted, id)
    problems += kindProblems(rule, counted, id)
    if let window = rule.window { problems += windowProblems(window, counted, id) }
    problems += presenceProblems(bloc.protocol.presence, counted, id)
    problems += teamProblems(id)
    problems += accreditationProblems(id, on: Set(counted.map(\.day)))
    if bloc.protocol.contactSheets, evaluation(id).contactSheets?.asked != true {
      problems.append(.contactSheetsNotAsked)
    }
    return problems + coverageProblems(rule, counted)
  }

  /// What a merge may have brought: a pair of two kinds, and an absence of somebody who marked something.
  private func pairProblems(_ counted: [Observation], _ id: BlocID) -> [Problem] {
    var problems: [Problem] = []
    for observation in counted {
      if let twin = twin(of: observation.id), let first = observations[observation.id],
        !sharedKindsAgree(first, twin)
      {
        problems.append(.twinsDiffer(first.id, twin.id))
      }
      problems += observation.attendance.keys.sorted().filter { person in
        observation.attendance[person] != .present && hasMarks(person, observation.id, in: id)
      }.map { .absentWithMarks(observation.id, $0) }
    }
    return problems
  }

  /// Whether a person marked anything in an observation or in its twin.
  func hasMarks(_ person: EvaluatorID, _ id: ObservationID, in bloc: BlocID) -> Bool {
    let pair = twins(of: id, in: bloc).map(\.id)
    return evaluation(bloc).ownGrid(person).marks.keys.contains { pair.contains($0.observation) }
  }

  private func kindProblems(_ rule: ObservationRule, _ counted: [Observation], _ id: BlocID) -> [Problem] {
    var problems: [Problem] = []
    for kindRule in rule.kinds {
      let ofKind = counted.filter { $0.memberships[id]?.kind == kindRule.kind }
      if let maximum = kindRule.maximum, ofKind.count > maximum {
        problems.append(.tooManyOfKind(kindRule.kind, counted: ofKind.count, maximum: maximum))
      }
      if kindRule.asksMotif { problems += ofKind.map { .kindAsksMotif($0.id, kindRule.kind) } }
      if kindRule.absenceAsksMotif, ofKind.isEmpty { problems.append(.kindNeverSeen(kindRule.kind)) }
    }
    return problems
  }

  private func windowProblems(_ rule: WindowRule, _ counted: [Observation], _ id: BlocID) -> [Problem] {
    switch rule.basis {
    case .span:
      let days = counted.map(\.day)
      guard let first = days.min(), let last = days.max() else { return [] }
      let latest = first.adding(rule.days - 1)
      return last > latest ? [.windowExceeded(first: first, last: last, latest: latest)] : []
    case .beforeInterview:
      // Once the interview has been held, its own day counts and the interview's rules look at it.
      guard evaluation(id).interview.day == nil else { return [] }
      guard let day = evaluation(id).plannedInterview else { return [.interviewDayUnknown] }
      return outsideWindow(rule, counted, before: day)
    }
  }

  /// The observations that do not lie on one of the days before an interview's day, that day excluded.
  func outsideWindow(_ rule: WindowRule, _ counted: [Observation], before day: Day) -> [Problem] {
    let from = day.adding(-rule.days)
    let to = day.adding(-1)
    return counted.filter { $0.day < from || $0.day > to }.map {
      .outsideInterviewWindow($0.id, day: $0.day, from: from, to: to)
    }
  }

  private func presenceProblems(_ rule: PresenceRule, _ counted: [Observation], _ id: BlocID) -> [Problem] {
    let team = evaluation(id).team
    var problems: [Problem] = []
    for observation in counted {
      let absent = team.filter { observation.attendance[$0] != .present }
      // Who was replaced since attended for the one who took the place.
      let missing = absent.filter { person in
        !evaluation(id).predecessors(of: person).contains { observation.attendance[$0] == .present }
      }
      switch rule.demand {
      case .one:
        if !team.isEmpty, missing.count == team.count { problems.append(.nobodyPresent(observation.id)) }
      case .both:
        problems += missing.map { .notBothPresent(observation.id, missing: $0) }
      }
      problems += absent.filter { observation.attendance[$0] == nil }
        .map { .absenceUnexplained(observation.id, $0) }
    }
    return problems
  }

  private func coverageProblems(_ rule: ObservationRule, _ counted: [Observation]) -> [Problem] {
    var problems: [Problem] = []
    let cadres = Set(
      counted.map { String($0.cadre.lowercased().filter { !$0.isWhitespace }) }.filter { !$0.isEmpty })
    if cadres.count < rule.distinctCadres {
      problems.append(.tooFewCadres(distinct: cadres.count, asked: rule.distinctCadres))
    }
    problems += rule.tools.filter { tool in !counted.contains { $0.tools.contains(tool) } }
      .map { .toolNeverUsed($0) }
    problems += rule.counterparts.filter { kind in !counted.contains { $0.counterpart == kind } }
      .map { .counterpartNeverSeen($0) }
    for observation in counted {
      if observation.venue == .elsewhere(motif: "") { problems.append(.observationElsewhere(observation.id)) }
      let seconds = observation.course.recordedSeconds
      if observation.course.hasEnded, seconds < 120 {
        problems.append(.observationShort(observation.id, seconds: seconds))
      }
    }
    return problems
  }
}
