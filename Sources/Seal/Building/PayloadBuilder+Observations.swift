import Assessment
import PlainText
import Referential

extension PayloadBuilder {
  /// By number and id, voided and "non retenu" ones included.
  func observations() throws(PayloadBuildFault) -> [ResultPayload.Observation] {
    var observations: [ResultPayload.Observation] = []
    for observation in state.observations(of: bloc.id) {
      guard let membership = observation.memberships[bloc.id] else { continue }
      observations.append(try self.observation(observation, membership))
    }
    return observations
  }

  private func observation(
    _ observation: Observation, _ membership: Membership
  ) throws(PayloadBuildFault) -> ResultPayload.Observation {
    let twin = try twin(of: observation)
    // A pair is set aside as one, whichever of its two the motif was recorded of.
    let aside = self.state.united(observation.id, in: bloc.id)?.memberships[bloc.id]?.notRetainedFor
    let state: ResultPayload.Observation.State
    if observation.voidedFor != nil {
      state = .voided
    } else {
      state = aside == nil ? .counted : .notRetained
    }
    return ResultPayload.Observation(
      number: membership.number, id: try identifier(observation.id.rawValue), kind: membership.kind,
      state: state, stateMotif: observation.voidedFor ?? aside,
      channels: observation.channels.sorted { $0.rawValue < $1.rawValue },
      cadre: stated(observation.cadre), tools: observation.tools.sorted { $0.rawValue < $1.rawValue },
      counterpart: observation.counterpart, steeringTools: stated(observation.steeringTools),
      place: place(observation.venue), presence: try presence(observation.attendance),
      customerInformed: observation.customerInformed,
      sharedWith: observation.memberships.keys.filter { $0 != bloc.id }.sorted(), twin: twin,
      timing: try timing([observation.course], transcribed: observation.transcribed))
  }

  /// Of a pair of which the bloc counts but one, this one stands alone.
  private func twin(of observation: Observation) throws(PayloadBuildFault) -> ResultPayload.Identifier? {
    guard let twin = state.twin(of: observation.id), twin.memberships[bloc.id] != nil else { return nil }
    return try identifier(twin.id.rawValue)
  }

  func interview() throws(PayloadBuildFault) -> ResultPayload.Interview {
    let interview = evaluation.interview
    guard !interview.sittings.isEmpty else { throw .interviewNotHeld }
    var twins: [ResultPayload.Timing] = []
    for course in interview.uncounted {
      twins.append(try timing([course], transcribed: interview.transcribed))
    }
    var planned: ResultPayload.Day?
    if let day = evaluation.plannedInterview { planned = try self.day(day) }
    return ResultPayload.Interview(
      plannedMinutes: state.interviewMinutes(bloc.protocol), plannedDay: planned,
      timing: try timing(interview.sittings, transcribed: interview.transcribed), twins: twins,
      place: place(interview.venue), presence: try presence(interview.attendance), plan: try plan())
  }

  /// The plan as the marks within the cut make it, and what was settled besides: fixed items in the
  /// protocol's order, then competences, then criteria.
  private func plan() throws(PayloadBuildFault) -> [ResultPayload.PlanItem] {
    let plan = state.plan(bloc.id)
    let outcomes = evaluation.interview.outcomes
    let fixed = plan.fixed.map { PlanItem.fixed($0.id) }
    let asked = plan.unseen.map { PlanItem.competence($0) } + plan.suggested.map { .criterion($0) }
    let others = Set(asked).union(outcomes.keys).subtracting(fixed).sorted()
    var items: [ResultPayload.PlanItem] = []
    for item in fixed + others {
      let subject: ResultPayload.PlanItem.Subject =
        switch item {
        case .fixed(let id): .fixed(try identifier(id))
        case .competence(let id): .competence(id)
        case .criterion(let id): .criterion(id)
        }
      switch outcomes[item] {
      case .addressed: items.append(.init(subject: subject, state: .addressed, motif: nil))
      case .setAside(let motif): items.append(.init(subject: subject, state: .setAside, motif: motif))
      case nil: items.append(.init(subject: subject, state: .open, motif: nil))
      }
    }
    return items
  }

  private func place(_ venue: Venue) -> ResultPayload.Place {
    switch venue {
    case .company: ResultPayload.Place(inCompany: true, motif: nil)
    case .elsewhere(let motif): ResultPayload.Place(inCompany: false, motif: stated(motif))
    }
  }

  private func presence(
    _ attendance: [EvaluatorID: Attendance]
  ) throws(PayloadBuildFault) -> ResultPayload.Presence {
    var presence = ResultPayload.Presence(present: [], absences: [])
    for (person, attended) in attendance.sorted(by: { $0.key < $1.key }) {
      switch attended {
      case .present: presence.present.append(try id(person))
      case .absent(let motif):
        presence.absences.append(.init(evaluator: try id(person), motif: stated(motif)))
      }
    }
    return presence
  }

  /// What still ran when the proposal was made ends where it was last seen.
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

extension PayloadBuilder {
  /// Every mark in an observation of the bloc, by whomever, in observations that do not count too.
  func marks() throws(PayloadBuildFault) -> [ResultPayload.Mark] {
    var marks: [ResultPayload.Mark] = []
    for observation in state.observations(of: bloc.id) {
      for criterion in bloc.criteria {
        for (person, grid) in writtenGrids {
          guard let mark = grid.mark(observation.id, criterion.id) else { continue }
          marks.append(
            ResultPayload.Mark(
              evaluator: try id(person), observation: try identifier(observation.id.rawValue),
              criterion: criterion.id, value: value(mark.value), at: try time(mark.at), late: mark.late,
              transcribed: mark.transcribed, motif: stated(mark.motif)))
        }
      }
    }
    return marks
  }

  func corrections() throws(PayloadBuildFault) -> [ResultPayload.Correction] {
    var corrections: [(moment: Moment, correction: ResultPayload.Correction)] = []
    for (person, grid) in writtenGrids {
      for change in grid.corrections where belongs(change.cell) {
        corrections.append(
          (
            change.at,
            ResultPayload.Correction(
              evaluator: try id(person), observation: try identifier(change.cell.observation.rawValue),
              criterion: change.cell.criterion, was: value(change.was), value: change.value.map(value),
              at: try time(change.at), motif: stated(change.motif))
          ))
      }
    }
    // Within one second of one person the order of recording stays: the sort is stable.
    return corrections.sorted {
      ($0.moment.seconds, $0.correction.evaluator) < ($1.moment.seconds, $1.correction.evaluator)
    }.map(\.correction)
  }

  /// By time, evaluator and id. A note outside any observation belongs to the closing interview where it
  /// was taken between a sitting's beginning and its end.
  func notes() throws(PayloadBuildFault) -> [ResultPayload.Note] {
    let ordered = writtenGrids.flatMap { person, grid in grid.notes.map { (person: person, note: $0) } }
      .sorted {
        ($0.note.at.seconds, $0.person, $0.note.id) < ($1.note.at.seconds, $1.person, $1.note.id)
      }
    let known = Set(state.observations(of: bloc.id).map(\.id))
    var notes: [ResultPayload.Note] = []
    for (person, note) in ordered {
      var observation: ResultPayload.Identifier?
      if let id = note.observation, known.contains(id) { observation = try identifier(id.rawValue) }
      notes.append(
        ResultPayload.Note(
          evaluator: try id(person), at: try time(note.at), transcribed: note.transcribed,
          observation: observation, inInterview: note.observation == nil && isInInterview(note.at),
          competence: note.competence.flatMap { bloc.competence($0)?.id },
          criterion: note.criterion.flatMap { bloc.criterion($0)?.id },
          note: EntryText.clean(note.text, as: .block).text))
    }
    return notes
  }

  /// The own grids in the order of the evaluators' ids.
  var writtenGrids: [(person: EvaluatorID, grid: Grid)] {
    evaluation.ownGrids.filter { $0.value.isWritten }.sorted { $0.key < $1.key }
      .map { (person: $0.key, grid: $0.value) }
  }

  private func belongs(_ cell: Grid.Cell) -> Bool {
    state.observations[cell.observation]?.memberships[bloc.id] != nil && bloc.criterion(cell.criterion) != nil
  }

  private func isInInterview(_ moment: Moment) -> Bool {
    evaluation.interview.begun.map(\.course).contains {
      $0.start.moment.seconds <= moment.seconds && moment.seconds <= $0.end.moment.seconds
    }
  }

  private func value(_ mark: MarkValue) -> ResultPayload.Mark.Value {
    switch mark {
    case .satisfying: .satisfying
    case .insufficient: .insufficient
    }
  }
}
