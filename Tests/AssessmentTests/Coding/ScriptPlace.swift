import Referential
import Testing

@testable import Assessment

/// A dossier for scripts: blocs B1 to B3, observations 1, 3, 4a and 4b of B1, and four evaluators.
struct ScriptPlace {
  let ids: EventSamples.Place
  let state: DossierState
  let first = ObservationID(unchecked: "obs-first")
  let twinA = ObservationID(unchecked: "obs-twin-1")
  let twinB = ObservationID(unchecked: "obs-twin-2")
  let third = ObservationID(unchecked: "obs-third")

  init() throws {
    let ids = try EventSamples.Place()
    self.ids = ids
    let rules = Protocol(
      observations: ObservationRule(
        situation: .interview, minimum: 1, maximum: 9, countDerogable: false, kinds: [], window: nil,
        channels: [], distinctCadres: 0, tools: [], counterparts: [], steeringTools: false),
      presence: PresenceRule(demand: .one, derogable: false),
      interview: InterviewRule(
        place: .afterGrids, minutes: 30, toleranceMinutes: 5, fixedItems: [], unseenCompetences: false),
      comments: .may, contactSheets: true)
    let blocs = try ["B1", "B2", "B3"].map { text in
      Bloc(
        id: try #require(BlocID(text)), title: text, label: text, modalities: [], protocol: rules,
        activities: [])
    }
    let referential = Referential(
      id: "r", version: "1", title: "R", language: "fr", source: "", readings: [],
      scale: Scale { $1 }, blocs: blocs)
    let people = [("anne", "Anne Roux"), ("luc", "Luc Petit"), ("lucie", "Lucie Blanc"), ("marie", "Luc")]
    var events: [Event] = people.map { id, name in
      .dossier(
        .evaluatorRecorded(
          Evaluator(
            id: EvaluatorID(unchecked: id), name: name, role: .internalExpert, organisation: "M")))
    }
    let started = [(first, 1), (third, 3), (twinA, 4), (twinB, 4)]
    events += started.map { id, number in
      .bloc(ids.bloc, .observationStarted(id, number: number, kind: .real))
    }
    let stream = StreamID(
      author: EventSamples.anne, device: DeviceID(unchecked: "dev-1"), stream: .shared)
    let moment = ids.moment
    state = DossierState(
      referential: referential,
      events: events.enumerated().map { index, event in
        RecordedEvent(
          id: EventID(stream: stream, seq: index + 1), clock: index + 1, at: Timepoint(moment),
          transcribed: false, event: event)
      })
  }

  func parse(_ line: String) throws(CommandFormError) -> ParsedCommand {
    try ParsedCommand(line: Array(line.utf8), in: state)
  }
}
