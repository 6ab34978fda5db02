import Assessment
import Dossier
import Journal
import Referential
import Seal

/// Results that the state machine made, each phase played to its end: what the archive's results are varied
/// from.
struct DemoTemplates {
  /// One bloc as it went, with each revision that was signed.
  struct Template {
    let bloc: Bloc
    let payloads: [ResultPayload]
  }

  /// A Monday; the archive's results lie in the weeks after it.
  static let base = Day(number: 20_150)
  private static let zone = 60

  let templates: [Template]

  static let expert = "1" + String(repeating: "0", count: 31)
  static let colleague = "9" + String(repeating: "0", count: 31)

  init(seed: UInt64, perBloc count: Int, of referential: Referential) throws {
    var random = SplitMix(seed, for: "templates")
    var templates: [Template] = []
    for bloc in referential.blocs {
      for number in 0..<count {
        var course = DemoCourse(bloc: bloc.id.number, reach: .sealed, firstWorkday: 20)
        course.salt = random.below(10_000)
        course.weakCompetences = random.pick([0, 0, 0, 0, 0, 0, 1, 2]) ?? 0
        course.isJoint = number % 5 == 4
        course.hasDerogation = number % 7 == 3
        course.revisions = number % 6 == 1 ? 1 : 0
        templates.append(try Self.play(course, bloc, number, SplitMix(random.next()), referential))
      }
    }
    self.templates = templates
  }

  private static func play(
    _ course: DemoCourse, _ bloc: Bloc, _ number: Int, _ random: SplitMix, _ referential: Referential
  ) throws -> Template {
    let calendar = DemoCalendar(today: base)
    let clock = DemoClock(zone: zone, day: calendar.workday(DemoDossier.earliestWorkday))
    guard let candidate = ResultPayload.Identifier("modele-\(bloc.id)-\(number)") else {
      throw DemoResults.Fault.unfit(bloc.id.description)
    }
    let machine = DemoMachine(referential, candidate: candidate, clock, random)
    let people = try people(calendar)
    let dossier = DemoDossier(
      candidate: Candidate(
        familyName: "Modèle", givenName: "Ondine", employer: DemoDossier.employer, service: "Accueil",
        course: "CQP"),
      courses: [course])
    try dossier.play(on: DemoStage(machine, people, calendar, clock))
    guard !machine.payloads.isEmpty else { throw DemoResults.Fault.unfit(candidate.rawValue) }
    return Template(bloc: bloc, payloads: machine.payloads)
  }

  /// Two people with ids and keys that are always the same, in whose place the archive's people come.
  private static func people(_ calendar: DemoCalendar) throws -> DemoPeople {
    let keys = try [expert, colleague].map { try SigningKey(seed: SHA256Digest(of: Array($0.utf8)).bytes) }
    func evaluator(_ draft: Evaluator, _ id: String, _ key: SigningKey) -> Evaluator {
      var evaluator = draft
      evaluator.id = EvaluatorID(unchecked: id)
      evaluator.publicKey = Base64URL.encode(key.publicKey.bytes)
      return evaluator
    }
    let first = evaluator(DemoPeople.expert(calendar), expert, keys[0])
    let second = evaluator(DemoPeople.colleague, colleague, keys[1])
    return DemoPeople(expert: first, colleague: second, keys: [first.id: keys[0], second.id: keys[1]])
  }
}
