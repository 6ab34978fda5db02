package import Referential

extension DossierState {
  /// The contradictions that a bloc is held up by, in a fixed order.
  package func contradictions(in bloc: BlocID) -> [Contradiction] {
    contradicted.values.filter { contradiction in
      switch contradiction.fact {
      case .candidate, .accommodation, .team, .plannedInterview, .contactSheets, .interviewPlace,
        .interviewAttendance, .planItem:
        concerns(contradiction.fact, bloc)
      case .attendance(let id, _), .described(let id, _, _):
        observations[id]?.voidedFor == nil && concerns(contradiction.fact, bloc)
      }
    }.sorted { $0.fact < $1.fact }
  }

  /// Whether a bloc's evaluation rests on a fact.
  func concerns(_ fact: SharedFact, _ bloc: BlocID) -> Bool {
    switch fact {
    case .candidate, .accommodation: true
    case .team(let own), .plannedInterview(let own), .contactSheets(let own), .interviewPlace(let own),
      .interviewAttendance(let own, _), .planItem(let own, _):
      own == bloc
    case .attendance(let id, _): observations[id]?.memberships[bloc] != nil
    case .described(let id, let home, let item):
      item == .kind ? home == bloc : observations[id]?.memberships[bloc] != nil
    }
  }

  /// Looks at a change of a shared fact before it is made: whether who made it knew what stands.
  ///
  /// Two who say the same do not contradict each other, nor does one person from two devices.
  mutating func look(
    at fact: SharedFact, _ author: EvaluatorID, was: SharedValue?, new: SharedValue
  ) {
    let last = changed[fact]
    changed[fact] = author
    guard let last, let standing = value(of: fact) else { return }
    if var open = contradicted[fact] {
      if author == open.second.author {
        open.second.value = new
        contradicted[fact] = new == open.first.value ? nil : open
      } else if new == standing || (was == standing && author == open.first.author) {
        // Whose word did not stand has seen what does, and has the last word on it now.
        contradicted[fact] = nil
      } else {
        contradicted[fact] = Contradiction(
          fact: fact, first: open.second, second: Contradiction.Side(author: author, value: new))
      }
    } else if last != author, was != standing, new != standing {
      contradicted[fact] = Contradiction(
        fact: fact, first: Contradiction.Side(author: last, value: standing),
        second: Contradiction.Side(author: author, value: new))
    }
  }

  mutating func look(
    at description: Description, was: Description, of id: ObservationID, in bloc: BlocID,
    _ author: EvaluatorID
  ) {
    guard let observation = observations[id] else { return }
    let old = was.parts
    for (item, part) in description.parts {
      let home = item == .kind ? bloc : observation.origin
      if item == .kind, changed[.described(id, home, item)] == nil {
        changed[.described(id, home, item)] = observation.startedBy
      }
      look(
        at: .described(id, home, item), author, was: old[item].map { .description($0) },
        new: .description(part))
    }
  }

  /// Takes a choice between two values; one that was chosen otherwise elsewhere is open again.
  mutating func settle(_ fact: SharedFact, _ holds: SharedValue, over: SharedValue, by author: EvaluatorID) {
    let chosen = Contradiction.Side(author: author, value: holds)
    if let open = contradicted[fact] {
      if Set([open.first.value, open.second.value]) == [holds, over] {
        contradicted[fact] = nil
      } else {
        let other = open.second.value == holds ? open.first : open.second
        // Nobody contradicts oneself.
        contradicted[fact] =
          other.author == author ? nil : Contradiction(fact: fact, first: other, second: chosen)
      }
    } else if let last = changed[fact], last != author, let standing = value(of: fact), standing != holds {
      contradicted[fact] = Contradiction(
        fact: fact, first: Contradiction.Side(author: last, value: standing), second: chosen)
    }
    changed[fact] = author
    assign(fact, holds)
  }

  private func value(of fact: SharedFact) -> SharedValue? {
    switch fact {
    case .candidate: candidate.map { .candidate($0) }
    case .accommodation: accommodation.map { .accommodation($0) }
    case .team(let bloc): evaluations[bloc].flatMap { $0.team.isEmpty ? nil : .team($0.team) }
    case .contactSheets(let bloc): evaluations[bloc]?.contactSheets.map { .contactSheets($0) }
    case .attendance(let id, let person): observations[id]?.attendance[person].map { .attendance($0) }
    case .interviewPlace(let bloc): evaluations[bloc].map { .venue($0.interview.venue) }
    case .interviewAttendance(let bloc, let person):
      evaluations[bloc]?.interview.attendance[person].map { .attendance($0) }
    case .planItem(let bloc, let item): evaluations[bloc].map { .outcome($0.interview.outcomes[item]) }
    case .plannedInterview(let bloc): evaluations[bloc]?.plannedInterview.map { .day($0) }
    case .described(let id, let bloc, let item):
      observations[id].flatMap { $0.everything(in: bloc).parts[item] }.map { .description($0) }
    }
  }

  private mutating func assign(_ fact: SharedFact, _ value: SharedValue) {
    switch (fact, value) {
    case (.candidate, .candidate(let candidate)): self.candidate = candidate
    case (.accommodation, .accommodation(let accommodation)): self.accommodation = accommodation
    case (.team(let bloc), .team(let team)): evaluations[bloc]?.team = team
    case (.contactSheets(let bloc), .contactSheets(let sheets)): evaluations[bloc]?.contactSheets = sheets
    case (.interviewPlace(let bloc), .venue(let venue)): evaluations[bloc]?.interview.venue = venue
    case (.interviewAttendance(let bloc, let person), .attendance(let attendance)):
      evaluations[bloc]?.interview.attendance[person] = attendance
    case (.planItem(let bloc, let item), .outcome(let outcome)):
      evaluations[bloc]?.interview.outcomes[item] = outcome
    case (.attendance(let id, let person), .attendance(let attendance)):
      observations[id]?.attendance[person] = attendance
    case (.plannedInterview(let bloc), .day(let day)): evaluations[bloc]?.plannedInterview = day
    case (.described(let id, let bloc, _), .description(let description)):
      observations[id]?.take(description, in: bloc)
    case (.candidate, _), (.accommodation, _), (.team, _), (.plannedInterview, _), (.contactSheets, _),
      (.attendance, _), (.described, _), (.interviewPlace, _), (.interviewAttendance, _), (.planItem, _):
      break
    }
  }
}

extension Observation {
  /// All that can be described, as it is recorded now.
  fileprivate func everything(in bloc: BlocID) -> Description {
    Description(
      kind: memberships[bloc]?.kind, channels: channels, cadre: cadre, tools: tools, counterpart: counterpart,
      steeringTools: steeringTools, venue: venue, customerInformed: customerInformed)
  }
}

extension SharedFact: Comparable {
  private var place: (Int, String) {
    switch self {
    case .candidate: (0, "")
    case .accommodation: (1, "")
    case .team(let bloc): (2, bloc.description)
    case .plannedInterview(let bloc): (3, bloc.description)
    case .contactSheets(let bloc): (4, bloc.description)
    case .interviewPlace(let bloc): (7, bloc.description)
    case .interviewAttendance(let bloc, let person): (8, "\(bloc) \(person)")
    case .planItem(let bloc, let item): (9, "\(bloc) \(item)")
    case .attendance(let id, let person): (5, "\(id) \(person)")
    case .described(let id, let bloc, let item): (6, "\(id) \(bloc) \(item.rawValue)")
    }
  }

  package static func < (a: SharedFact, b: SharedFact) -> Bool { a.place < b.place }
}
