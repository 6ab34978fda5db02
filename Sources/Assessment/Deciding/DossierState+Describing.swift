import Referential

extension DossierState {
  func recordAttendance(
    _ bloc: BlocID, _ id: ObservationID, _ person: EvaluatorID, _ attendance: Attendance
  ) throws(Refusal) -> [Event] {
    let observation = try known(id, in: bloc)
    guard evaluators[person] != nil else { throw .unknownEvaluator(person) }
    let clean = try checked(attendance)
    if hasMarks(person, id, in: bloc), clean != .present { throw .markerAbsent(id, person) }
    switch clean {
    case .present:
      if observation.attendance[person] == clean { return [] }
      return [.bloc(bloc, .attendanceRecorded(id, person, clean, was: observation.attendance[person]))]
    case .absent:
      // Who is present in one of a pair is present: absent is said of both.
      return both(id, in: bloc).filter { $0.attendance[person] != clean }
        .map { .bloc(bloc, .attendanceRecorded($0.id, person, clean, was: $0.attendance[person])) }
    }
  }

  func recordContactSheets(_ bloc: BlocID, _ asked: Bool, _ handedIn: Int) throws(Refusal) -> [Event] {
    guard referential.bloc(bloc)?.protocol.contactSheets == true else { throw .noContactSheets(bloc) }
    try check(handedIn, in: 0...999)
    let sheets = ContactSheets(asked: asked, handedIn: handedIn)
    let was = evaluation(bloc).contactSheets
    return was == sheets ? [] : [.bloc(bloc, .contactSheetsRecorded(sheets, was: was))]
  }

  func closeObserving(_ bloc: BlocID) throws(Refusal) -> [Event] {
    let open = blocking(observingProblems(bloc), in: bloc)
    guard open.isEmpty else { throw .rulesBroken(.closeObserving, open) }
    let closed = ObservingClosed(
      observations: counted(in: bloc).map(\.id), team: evaluation(bloc).team)
    return [.bloc(bloc, .observingClosed(closed))]
  }

  /// An absence needs its motif.
  func checked(_ attendance: Attendance) throws(Refusal) -> Attendance {
    switch attendance {
    case .present: .present
    case .absent(let motif): .absent(motif: try EnteredText.required(motif, .motif))
    }
  }

  /// A place elsewhere may still lack its motif: that is asked for when the phase is left.
  func checked(_ venue: Venue) throws(Refusal) -> Venue {
    switch venue {
    case .company: .company
    case .elsewhere(let motif):
      .elsewhere(motif: try EnteredText.optional(Optional(motif), .motif) ?? "")
    }
  }

  func describe(
    _ id: ObservationID, _ description: Description, in bloc: BlocID
  ) throws(Refusal) -> [Event] {
    let observation = try known(id, in: bloc)
    guard let rule = referential.bloc(bloc)?.protocol.observations else { throw .unknownBloc(bloc) }
    var clean = description
    if let kind = description.kind { clean.kind = try checkedKind(kind, in: bloc) }
    if let channels = description.channels, !channels.isSubset(of: rule.channels) {
      throw .notRecordedHere(.channels, bloc)
    }
    if let cadre = description.cadre {
      guard rule.distinctCadres > 0 else { throw .notRecordedHere(.cadre, bloc) }
      clean.cadre = try EnteredText.optional(Optional(cadre), .cadre) ?? ""
    }
    if let tools = description.tools, !tools.isSubset(of: rule.tools) {
      throw .notRecordedHere(.tools, bloc)
    }
    if let counterpart = description.counterpart, !rule.counterparts.contains(counterpart) {
      throw .notRecordedHere(.counterpart, bloc)
    }
    if let tools = description.steeringTools {
      guard rule.steeringTools else { throw .notRecordedHere(.steeringTools, bloc) }
      clean.steeringTools = try EnteredText.optional(Optional(tools), .steeringTools) ?? ""
    }
    if let venue = description.venue { clean.venue = try checked(venue) }
    var events: [Event] = []
    let was = observation.current(clean, in: bloc)
    if clean != was { events.append(.bloc(bloc, .observationDescribed(id, clean, was: was))) }
    // A pair has one kind.
    if let kind = clean.kind, let twin = twin(of: id), let old = twin.memberships[bloc]?.kind, old != kind {
      events.append(
        .bloc(bloc, .observationDescribed(twin.id, Description(kind: kind), was: Description(kind: old))))
    }
    return events
  }
}
