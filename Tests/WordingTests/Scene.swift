import Assessment
import Referential
import Wording

/// A small dossier of three blocs, in which everything that a sentence names is there to be named.
enum Scene {
  static let b1 = id("B1", BlocID.init)
  static let b2 = id("B2", BlocID.init)
  static let b3 = id("B3", BlocID.init)
  static let camille = EvaluatorID(unchecked: "camille")
  static let louis = EvaluatorID(unchecked: "louis")
  static let nadia = EvaluatorID(unchecked: "nadia")
  static let first = ObservationID(unchecked: "first")
  static let second = ObservationID(unchecked: "second")
  static let presentation = ObservationID(unchecked: "presentation")
  static let task = ObservationID(unchecked: "task")

  static func competence(_ number: Int, in bloc: BlocID = b1) -> CompetenceID {
    CompetenceID(bloc: bloc, number: number)
  }
  static func criterion(_ competence: Int, _ number: Int) -> CriterionID {
    CriterionID(competence: self.competence(competence), number: number)
  }
  /// Of November 2026; the 24th is a Tuesday.
  static func day(_ number: Int) -> Day { day(2026, 11, number) }
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
  static func moment(_ day: Int, _ time: String = "10:42") -> Moment {
    Moment("\(Scene.day(day))T\(time):00+01:00") ?? Moment(seconds: 0, offsetMinutes: 0)
  }

  static let wording = Wording(state: state, today: day(25))

  static let state: DossierState = {
    var record = Record()
    record.add(
      16,
      .dossier(
        .candidateRecorded(
          Candidate(
            familyName: "Petit", givenName: "Alix", employer: "Mutuelle du Port"))))
    record.add(
      16,
      .dossier(
        .evaluatorRecorded(
          Evaluator(
            id: camille, name: "Camille Roy", role: .accreditedExpert, organisation: "Branche"))))
    record.add(
      16,
      .dossier(
        .evaluatorRecorded(
          Evaluator(
            id: louis, name: "Louis Faure", role: .internalExpert, organisation: "Mutuelle du Port"))))
    record.add(
      16,
      .dossier(
        .evaluatorRecorded(
          Evaluator(
            id: nadia, name: "Nadia Brun", role: .trainingManager, organisation: "Institut"))))
    for bloc in [b1, b2, b3] {
      record.add(16, .bloc(bloc, .teamNamed([camille, louis])))
      record.add(16, .bloc(bloc, .impartialityDeclared))
    }
    record.add(23, .bloc(b1, .observationStarted(first, number: 1, kind: .real)))
    record.add(23, .bloc(b1, .observationEnded(first)))
    record.add(24, .bloc(b1, .observationStarted(second, number: 2, kind: .real)))
    record.add(24, .bloc(b1, .observationEnded(second)))
    record.add(24, .bloc(b2, .observationStarted(presentation, number: 1, kind: .presentation)))
    record.add(24, .bloc(b3, .observationStarted(task, number: 1, kind: .reconstituted)))
    return DossierState(referential: referential, events: record.events)
  }()

  /// Numbers events as one author's journals would.
  struct Record {
    private(set) var events: [RecordedEvent] = []

    mutating func add(_ day: Int, _ event: Event, by author: EvaluatorID = Scene.camille) {
      let stream = StreamID(author: author, device: DeviceID(unchecked: "laptop"), stream: event.stream)
      let seq = events.filter { $0.id.stream == stream }.count + 1
      events.append(
        RecordedEvent(
          id: EventID(stream: stream, seq: seq), clock: events.count + 1,
          at: Timepoint(Scene.moment(day, "10:\(10 + events.count)")), transcribed: false, event: event))
    }
  }

  private static func id(_ text: String, _ make: (String) -> BlocID?) -> BlocID {
    guard let id = make(text) else { preconditionFailure("\(text) is no bloc") }
    return id
  }
}
