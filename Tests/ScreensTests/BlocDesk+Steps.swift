import Assessment
import Canvas
import Referential
import Screens

extension BlocDesk {
  /// What another laptop brings, which had not seen the last events.
  mutating func merge(_ event: Event, by person: EvaluatorID) throws {
    let stream = StreamID(author: person, device: DeviceID(unchecked: "elsewhere"), stream: event.stream)
    app.world.open?.state.apply(
      RecordedEvent(
        id: EventID(stream: stream, seq: 1), clock: 1_000, at: app.world.now, transcribed: false, event: event))
  }

  /// One observation by each of the two at the same place in the list, as two laptops bring them together.
  @discardableResult
  mutating func observeApart() throws -> (ObservationID, ObservationID) {
    try self.do(.startObservation(bloc, kind: nil), by: Self.ben)
    let theirs = try lastObservation
    try self.do(.endObservation(bloc, theirs), by: Self.ben)
    try observe()
    return (try lastObservation, theirs)
  }

  /// An observation of ten minutes with marks given by their signs: `+`, `-`, anything else for none.
  mutating func observe(_ marks: String = "", day: Int = 0, end: Bool = true) throws {
    wait(days: day)
    let channels = try rules.protocol.observations.channels
    let count = state.observations(of: bloc).count
    try self.do(.startObservation(bloc, kind: nil))
    let id = try lastObservation
    try self.do(.recordAttendance(bloc, id, Self.ben, .present))
    try self.do(
      .describeObservation(
        bloc, id,
        Description(
          channels: channels.isEmpty ? nil : [channels[count % channels.count]],
          cadre: try rules.protocol.observations.distinctCadres > 0 ? "cadre \(count)" : nil)))
    for (criterion, sign) in zip(try rules.criteria, marks) {
      let value: MarkValue? = sign == "+" ? .satisfying : sign == "-" ? .insufficient : nil
      if let value { try self.do(.mark(bloc, id, criterion.id, value, motif: nil)) }
    }
    wait(minutes: end ? 10 : 0)
    if end { try self.do(.endObservation(bloc, id)) }
  }

  var lastObservation: ObservationID {
    get throws { if let id = state.observations(of: bloc).last?.id { id } else { throw Missing() } }
  }

  /// Three observations of B1 that keep every rule, everything but the last competences marked by both.
  mutating func finishObserving() throws {
    for day in 0..<3 { try observe(day: day == 0 ? 0 : 1) }
    let criteria = try rules.criteria.filter { isSeen(.criterion($0.id)) }
    let id = try lastObservation
    for criterion in criteria {
      for person in [Self.ana, Self.ben] {
        try self.do(.mark(bloc, id, criterion.id, .satisfying, motif: nil), by: person)
      }
    }
    try self.do(.addNote(bloc, id, criteria[0].id, text: "sourit, se lève"))
    try self.do(.waive(bloc, .kindAbsent, .bloc, motif: "sans objet"))
    try self.do(.closeObserving(bloc))
  }

  /// Fills one grid: everything positive but what nobody marked, and what `changes` says.
  mutating func grade(by person: EvaluatorID, changes: [Verdict] = []) throws {
    for item in try rules.gridItems {
      let isSeen = isSeen(item)
      let standard: Verdict =
        switch item {
        case .criterion(let id): .criterion(id, isSeen ? .satisfied : .notObserved)
        case .competence(let id): .competence(id, isSeen ? .acquired : .toSee)
        }
      try self.do(
        .giveVerdict(bloc, item, changes.first { $0.item == item } ?? standard), by: person)
    }
    try self.do(.completeGrid(bloc), by: person)
  }

  /// The interview of B1, held and closed, with the last competences acquired in it.
  mutating func interview() throws {
    wait(days: 1)
    try self.do(.startInterview(bloc))
    for competence in try rules.competences where competence.id.number >= 5 {
      for person in [Self.ana, Self.ben] {
        try self.do(
          .giveVerdict(bloc, .competence(competence.id), .competence(competence.id, .acquired)), by: person)
      }
    }
    wait(minutes: 15)
    try self.do(.endInterview(bloc))
    for item in state.plan(bloc).required { try self.do(.settlePlanItem(bloc, item, .addressed)) }
    try self.do(.closeInterview(bloc))
  }

  /// Everything up to competence 4 but two of its criteria.
  private func isSeen(_ item: GridItem) -> Bool {
    let unseen = [criterion(2, 2), criterion(4, 3)].map { GridItem.criterion($0) }
    return item.competence.number < 5 && !unseen.contains(item)
  }

  func criterion(_ competence: Int, _ number: Int) -> CriterionID {
    CriterionID(competence: CompetenceID(bloc: bloc, number: competence), number: number)
  }

  func competence(_ number: Int) -> CompetenceID { CompetenceID(bloc: bloc, number: number) }
}
