import Assessment
import Dossier
import Journal
import Referential

/// The dossier that the measure is taken on: the last bloc full, a long comment under every table.
struct BenchDossier {
  static let observations = 5
  static let commentLength = 2_000

  let id: DossierID
  let bloc: BlocID
  let person: EvaluatorID
  /// How many comments the dossier has.
  let comments: Int

  /// Makes it in an empty data folder, with both evaluators and all marks of both.
  static func make(in surroundings: Surroundings) throws -> BenchDossier {
    let home = surroundings.home
    try home.prepare()
    guard let stamp = SystemClock.shared.now() else { throw DossierError.clockUnreadable }
    let today = Recording.timepoint(stamp).moment.day
    let calendar = DemoCalendar(today: today)
    let people = try DemoPeople.make(in: home, calendar, DemoClock(zone: stamp.zone, day: today))
    let referential = try surroundings.referential()
    // Nothing of it is shown before all of it is there: synced once at the end.
    let folder = try DossierFolder.create(.random(), in: home, referential, calls: DemoDisk())
    let session = try DossierSession(folder, device: home.device())
    let expert = people.expert.id
    let team = people.both.map(\.id)
    func perform(_ command: Command, by person: EvaluatorID) throws {
      _ = try session.perform(command, by: person)
    }
    try perform(
      .recordCandidate(
        Candidate(familyName: "Mesure", givenName: "Ondine", employer: DemoDossier.employer)), by: expert)
    for person in people.both { try perform(.recordEvaluator(person), by: expert) }
    var comments = 0
    for bloc in referential.blocs {
      try perform(.nameTeam(bloc.id, team), by: expert)
      for person in team { try perform(.declareImpartiality(bloc.id), by: person) }
      for competence in bloc.competences {
        try perform(.writeComment(bloc.id, competence.id, text: comment(competence.id)), by: expert)
        comments += 1
      }
    }
    guard let last = referential.blocs.last else { throw DossierError.notFound("") }
    for place in 0..<observations {
      try perform(.startObservation(last.id, kind: nil), by: expert)
      guard let observation = session.state.running?.id else { continue }
      for person in team {
        for criterion in last.criteria {
          let value: MarkValue = (criterion.id.number + place) % 3 == 0 ? .insufficient : .satisfying
          try perform(.mark(last.id, observation, criterion.id, value, motif: nil), by: person)
        }
      }
      // The last one runs on: the clock is on the screen while the measure is taken.
      if place < observations - 1 { try perform(.endObservation(last.id, observation), by: expert) }
    }
    try session.close()
    try DemoDisk.settle(folder)
    return BenchDossier(id: folder.id, bloc: last.id, person: expert, comments: comments)
  }

  /// A text as people write it, of words and sentences, exactly as long as it is to be.
  private static func comment(_ competence: CompetenceID) -> String {
    let sentences =
      DemoTexts.notes(.interview) + [
        "L'échange n° \(competence.number) a montré la même aisance qu'à l'agence d'Évian, à 10 h 42."
      ]
    var text = ""
    var place = competence.number
    while text.unicodeScalars.count < commentLength {
      text += sentences[place % sentences.count] + (place % 5 == 0 ? "\n" : " ")
      place += 1
    }
    return String(text.prefix(commentLength - 1)) + "."
  }
}
