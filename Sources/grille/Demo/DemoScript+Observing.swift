import Assessment
import Dossier
import Referential

/// The observations: one a working day, marked while they run.
extension DemoScript {
  private var count: Int { rules.observations.minimum }

  mutating func observeAll() throws {
    for place in 0..<count { try observe(place) }
    if rules.contactSheets { try stage.perform(.recordContactSheets(id, asked: true, handedIn: 4)) }
    try stage.waive(stage.state.observingProblems(id), in: id)
    try stage.perform(.closeObserving(id))
  }

  /// All but the last observation, with a moment stamped to be written up; or one, and then the end.
  mutating func beginObserving() throws {
    guard course.reach != .interrupted else {
      try observe(0)
      go(hour: 11)
      return try stage.perform(.interrupt(id, motif: DemoTexts.interruption))
    }
    for place in 0..<(count - 1) { try observe(place) }
    try stage.perform(.addNote(id, stage.state.counted(in: id).last?.id, nil, text: ""))
  }

  /// One observation from its start to its end.
  private mutating func observe(_ place: Int) throws {
    go(hour: 9 + place % 3, minute: 10 + 7 * place)
    try stage.perform(.startObservation(id, kind: kind(of: place)))
    guard let observation = stage.state.running?.id else { return }
    let isShared = story.isAttendedByColleague(place, of: count)
    try stage.perform(.describeObservation(id, observation, rules.observations.demoDescription(of: place)))
    try stage.perform(
      .recordAttendance(
        id, observation, stage.colleague, isShared ? .present : .absent(motif: DemoTexts.absence)))
    try mark(place, observation, byColleague: isShared)
    stage.clock.wait(seconds: 60 * (rules.observations.situation == .presentation ? 18 : 4))
    try stage.perform(.endObservation(id, observation))
    if rules.interview.place != .inSitting { day -= 1 }
  }

  private func mark(_ place: Int, _ observation: ObservationID, byColleague: Bool) throws {
    let texts = DemoTexts.notes(rules.observations.situation)
    var marked = 0
    for criterion in bloc.criteria.map(\.id) {
      let people = byColleague ? stage.team : [stage.expert]
      for person in people {
        let value = story.mark(
          criterion, inObservation: place, of: count, byColleague: person == stage.colleague)
        guard let value else { continue }
        stage.clock.wait(seconds: 14)
        try stage.perform(.mark(id, observation, criterion, value, motif: nil), by: person)
        marked += 1
        guard marked % 8 == 3 else { continue }
        let text = texts[(marked / 8 + place * 2) % texts.count]
        try stage.perform(.addNote(id, observation, criterion, text: text), by: person)
      }
    }
  }

  /// The kind that the protocol names first, and of several the last one for the last observation.
  private func kind(of place: Int) -> Kind? {
    place == count - 1 ? rules.observations.kinds.last?.kind : rules.observations.kinds.first?.kind
  }
}

extension ObservationRule {
  /// What is recorded of the observation at a place, so that each soft rule is kept over three of them.
  fileprivate func demoDescription(of place: Int) -> Description {
    Description(
      channels: channels.isEmpty ? nil : [channels[place % channels.count]],
      cadre: distinctCadres > 0 ? DemoTexts.cadres[place % DemoTexts.cadres.count] : nil,
      tools: tools.isEmpty ? nil : [tools[place % tools.count]],
      counterpart: counterparts.isEmpty ? nil : counterparts[place % counterparts.count],
      steeringTools: steeringTools ? DemoTexts.steeringTools : nil, customerInformed: true)
  }
}
