import Referential
import Testing

@testable import Assessment

/// One event and more of every case, with each optional part there once and missing once.
enum EventSamples {
  static let observation = ObservationID(unchecked: "obs-1")
  static let anne = EvaluatorID(unchecked: "anne")
  static let luc = EvaluatorID(unchecked: "luc")
  static let proposal = EventID(
    stream: StreamID(author: anne, device: DeviceID(unchecked: "dev-1"), stream: .shared), seq: 41)

  static func all() throws -> [Event] {
    let place = try Place()
    return dossier(place).map { .dossier($0) } + (try shared(place)).map { .bloc(place.bloc, $0) }
      + grid(place).map { .grid(place.bloc, $0) }
  }

  /// Parsed ids and days that the samples share.
  struct Place {
    let bloc: BlocID
    let other: BlocID
    let competence: CompetenceID
    let criterion: CriterionID
    let day: Day
    let moment: Moment

    init() throws {
      bloc = try #require(BlocID("B1"))
      other = try #require(BlocID("B3"))
      competence = try #require(CompetenceID("B1.C1"))
      criterion = try #require(CriterionID("B1.C1.2"))
      day = try #require(Day("2026-11-24"))
      moment = try #require(Moment("2026-11-24T10:42:05+01:00"))
    }
  }
}
