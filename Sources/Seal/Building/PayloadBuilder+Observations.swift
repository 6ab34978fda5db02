import Assessment
import Referential

extension PayloadBuilder {
  func observations() throws(PayloadBuildFault) -> [ResultPayload.Observation] {
    var observations: [ResultPayload.Observation] = []
    for observation in state.observations(of: bloc.id) {
      guard let membership = observation.memberships[bloc.id] else { continue }
      let motif = observation.voidedFor ?? membership.notRetainedFor
      let state: ResultPayload.Observation.State =
        observation.voidedFor != nil ? .voided : motif != nil ? .notRetained : .counted
      observations.append(
        ResultPayload.Observation(
          number: membership.number, id: try id(observation.id), kind: membership.kind, state: state,
          stateMotif: motif, channels: observation.channels.sorted { $0.rawValue < $1.rawValue },
          cadre: words(observation.cadre), tools: observation.tools.sorted { $0.rawValue < $1.rawValue },
          counterpart: observation.counterpart, steeringTools: words(observation.steeringTools),
          place: place(observation.venue), presence: try presence(observation.attendance),
          customerInformed: observation.customerInformed,
          sharedWith: observation.memberships.keys.filter { $0 != bloc.id }.sorted(),
          timing: try timing([observation.course], transcribed: observation.transcribed)))
    }
    return observations
  }

  func interview() throws(PayloadBuildFault) -> ResultPayload.Interview {
    let interview = evaluation.interview
    return ResultPayload.Interview(
      plannedMinutes: state.interviewMinutes(bloc.protocol),
      timing: try timing(interview.sittings, transcribed: interview.transcribed),
      place: place(interview.venue), presence: try presence(interview.attendance), plan: try plan())
  }

  /// The plan in its order, then what was settled and is no longer in it.
  private func plan() throws(PayloadBuildFault) -> [ResultPayload.PlanItem] {
    let plan = state.plan(bloc.id)
    let outcomes = evaluation.interview.outcomes
    var items: [Assessment.PlanItem] =
      plan.fixed.map { .fixed($0.id) } + plan.unseen.map { .competence($0) }
      + plan.suggested.map { .criterion($0) }
    items += outcomes.keys.filter { !items.contains($0) }.sorted()
    var result: [ResultPayload.PlanItem] = []
    for item in items {
      let subject: ResultPayload.PlanItem.Subject =
        switch item {
        case .fixed(let id): .fixed(try identifier(id))
        case .competence(let id): .competence(id)
        case .criterion(let id): .criterion(id)
        }
      let (state, motif): (ResultPayload.PlanItem.State, String?) =
        switch outcomes[item] {
        case .addressed: (.addressed, nil)
        case .setAside(let motif): (.setAside, motif)
        case .none: (.open, nil)
        }
      result.append(ResultPayload.PlanItem(subject: subject, state: state, motif: motif))
    }
    return result
  }

  private func place(_ venue: Venue) -> ResultPayload.Place {
    switch venue {
    case .company: ResultPayload.Place(inCompany: true, motif: nil)
    case .elsewhere(let motif): ResultPayload.Place(inCompany: false, motif: words(motif))
    }
  }

  private func presence(_ attendance: [EvaluatorID: Attendance]) throws(PayloadBuildFault)
    -> ResultPayload.Presence
  {
    var present: [ResultPayload.Identifier] = []
    var absences: [ResultPayload.Absence] = []
    for (evaluator, attendance) in attendance.sorted(by: { $0.key < $1.key }) {
      switch attendance {
      case .present: present.append(try id(evaluator))
      case .absent(let motif):
        absences.append(ResultPayload.Absence(evaluator: try id(evaluator), motif: motif))
      }
    }
    return ResultPayload.Presence(present: present, absences: absences)
  }

  private func timing(_ courses: [Course], transcribed: Bool) throws(PayloadBuildFault)
    -> ResultPayload.Timing
  {
    var spans: [ResultPayload.Span] = []
    for stretch in courses.flatMap(\.stretches) {
      spans.append(
        ResultPayload.Span(
          from: try time(stretch.from.moment), to: try time((stretch.to ?? stretch.from).moment)))
    }
    return ResultPayload.Timing(
      spans: spans, seconds: courses.reduce(0) { $0 + $1.recordedSeconds }, transcribed: transcribed,
      clockJump: courses.contains(where: \.clockJumped))
  }
}
