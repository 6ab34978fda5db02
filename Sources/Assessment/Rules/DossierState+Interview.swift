package import Referential

/// What the closing interview is to address, from what was seen and what was not.
package struct InterviewPlan: Hashable, Sendable {
  package var fixed: [FixedItem]
  /// Competences without any mark.
  package var unseen: [CompetenceID]
  /// Whether each of `unseen` must be addressed or set aside.
  package var unseenRequired: Bool
  /// Criteria without mark in competences that have some.
  package var suggested: [CriterionID]

  /// What must be addressed, or set aside with a motif, before the interview can be closed.
  package var required: [PlanItem] {
    fixed.map { .fixed($0.id) } + (unseenRequired ? unseen.map { .competence($0) } : [])
  }
}

extension DossierState {
  /// The plan of the closing interview, from the marks known here.
  package func plan(_ id: BlocID) -> InterviewPlan { plan(id, seen: markedCriteria(id)) }

  /// The plan where these criteria have a mark.
  func plan(_ id: BlocID, seen: Set<CriterionID>) -> InterviewPlan {
    guard let bloc = referential.bloc(id) else {
      return InterviewPlan(fixed: [], unseen: [], unseenRequired: false, suggested: [])
    }
    let rule = bloc.protocol.interview
    let unseen = bloc.competences.filter { competence in
      !competence.criteria.contains { seen.contains($0.id) }
    }.map(\.id)
    let suggested = bloc.criteria.map(\.id).filter {
      !seen.contains($0) && !unseen.contains($0.competence)
    }
    return InterviewPlan(
      fixed: rule.fixedItems, unseen: unseen, unseenRequired: rule.unseenCompetences, suggested: suggested)
  }

  /// The criteria with a mark, by anybody known here, in an observation that counts.
  package func markedCriteria(_ id: BlocID) -> Set<CriterionID> {
    let counted = countedIDs(in: id)
    return Set(
      evaluation(id).ownGrids.values.flatMap { grid in
        grid.marks.keys.filter { counted.contains($0.observation) }.map(\.criterion)
      })
  }

  /// Every rule that the closing interview breaks at this moment.
  package func interviewProblems(_ id: BlocID) -> [Problem] {
    guard let bloc = referential.bloc(id) else { return [] }
    let rule = bloc.protocol.interview
    let interview = evaluation(id).interview
    let contradictions = contradictions(in: id).filter(\.fact.isOfInterview).map { Problem.contradicted($0) }
    guard let day = interview.day else { return [.interviewNotHeld] + contradictions }
    var problems: [Problem] = interview.isRunning ? [.interviewRunning] : []
    problems += contradictions
    problems += plan(id).required.filter { interview.outcomes[$0] == nil }.map { .planItemOpen($0) }
    let counted = counted(in: id)
    if let window = bloc.protocol.observations.window, window.basis == .beforeInterview {
      problems += outsideWindow(window, counted, before: day)
    }
    if rule.place == .inSitting {
      problems += counted.compactMap { presentation in
        dayApart(interview, from: presentation.day).map {
          .notOneSitting(presentation: presentation.day, interview: $0)
        }
      }
    }
    problems += accreditationProblems(id, on: Set(interview.sittings.map { $0.start.moment.day }))
    let planned = interviewMinutes(bloc.protocol)
    if !interview.isRunning, abs(interview.recordedSeconds - planned * 60) > rule.toleranceMinutes * 60 {
      problems.append(
        .interviewLength(
          seconds: interview.recordedSeconds, plannedMinutes: planned,
          toleranceMinutes: rule.toleranceMinutes))
    }
    if interview.venue == .elsewhere(motif: "") { problems.append(.interviewElsewhere) }
    return problems
  }

  /// A day of the interview that is not the presentation's; nil where they were one sitting.
  ///
  /// Sittings before the presentation's day belong to one that was voided since and is being done again.
  private func dayApart(_ interview: Interview, from presentation: Day) -> Day? {
    let days = interview.sittings.map { $0.start.moment.day }
    let later = days.filter { $0 >= presentation }
    return later.isEmpty ? days.last : later.first { $0 != presentation }
  }

  /// What the interview has still to clear up for anybody of the team, one's own first: as far as it is known here.
  func openToSee(_ id: BlocID, for evaluator: EvaluatorID) -> [Problem] {
    ([evaluator] + evaluation(id).team.filter { $0 != evaluator }).flatMap { toSeeProblems(id, for: $0) }
  }

  /// The competences that an evaluator still holds as "à voir" although the interview is the place for it.
  func toSeeProblems(_ id: BlocID, for evaluator: EvaluatorID) -> [Problem] {
    guard let bloc = referential.bloc(id) else { return [] }
    return bloc.competences.map(\.id).filter {
      evaluation(id).competenceVerdict(of: evaluator, $0) == .toSee
    }.map { .stillToSee(evaluator, $0) }
  }
}
