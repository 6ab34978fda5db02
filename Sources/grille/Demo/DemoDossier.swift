import Assessment
import Referential

/// One dossier of the demonstration: who is assessed, and how far each bloc is.
struct DemoDossier {
  static let employer = "Mutuelle Imaginaire du Lac"
  /// No script begins before this working day, counted back from today.
  static let earliestWorkday = 40

  let candidate: Candidate
  var accommodation: Accommodation?
  /// In the order of time: the scripts are played one after the other.
  let courses: [DemoCourse]

  /// All of them together have a bloc in each phase, and a sealed result of each bloc.
  static func all(_ calendar: DemoCalendar) -> [DemoDossier] {
    [
      DemoDossier(
        candidate: candidate("Exemple", "Philomène", service: "Accueil"),
        courses: [
          DemoCourse(bloc: 1, reach: .sealed, firstWorkday: 39),
          DemoCourse(bloc: 2, reach: .sealed, firstWorkday: 32),
          DemoCourse(bloc: 3, reach: .sealed, firstWorkday: 28, weakCompetences: 2),
          DemoCourse(bloc: 4, reach: .sealed, firstWorkday: 20),
        ]),
      DemoDossier(
        candidate: candidate("Fictif", "Célestin", service: "Relation adhérents"),
        accommodation: Accommodation(
          measure: "Entretien complémentaire porté à 20 minutes",
          approvedBy: "Référente handicap de la branche", interviewMinutes: 20),
        courses: [
          DemoCourse(bloc: 4, reach: .interrupted, firstWorkday: 12),
          DemoCourse(bloc: 3, reach: .interviewing, firstWorkday: 5),
          DemoCourse(bloc: 1, reach: .observing, firstWorkday: 2),
          DemoCourse(bloc: 2, reach: .preparing, firstWorkday: 1),
        ]),
      DemoDossier(
        candidate: candidate("Modèle", "Ondine", service: "Accueil"),
        courses: [
          DemoCourse(bloc: 4, reach: .signing(signatures: 1), firstWorkday: 20),
          DemoCourse(bloc: 3, reach: .signing(signatures: 0), firstWorkday: 12),
          DemoCourse(bloc: 2, reach: .agreeing, firstWorkday: 6),
          DemoCourse(bloc: 1, reach: .grading, firstWorkday: 4),
        ]),
    ]
  }

  private static func candidate(_ family: String, _ given: String, service: String) -> Candidate {
    Candidate(
      familyName: family, givenName: given, employer: employer, service: service, course: "CQP-DEMO")
  }

  /// Plays the dossier from its first day.
  func play(on stage: DemoStage) throws {
    stage.clock.go(to: stage.calendar.workday(courses.map(\.firstWorkday).max() ?? 1), hour: 8)
    try stage.perform(.recordCandidate(candidate))
    for person in stage.people.both { try stage.perform(.recordEvaluator(person)) }
    if let accommodation { try stage.perform(.recordAccommodation(accommodation)) }
    for course in courses {
      guard let bloc = stage.state.referential.blocs.first(where: { $0.id.number == course.bloc }) else {
        continue
      }
      var script = DemoScript(bloc, course, on: stage)
      try script.play()
    }
  }
}

/// How far one bloc of the demonstration goes, and when it began.
struct DemoCourse {
  enum Reach: Equatable {
    case preparing, observing, grading, interviewing, agreeing
    case signing(signatures: Int)
    case sealed, interrupted

    /// The last phase that the script plays a part of.
    var phase: Phase {
      switch self {
      case .preparing: .preparing
      case .observing, .interrupted: .observing
      case .grading: .grading
      case .interviewing: .interviewing
      case .agreeing: .agreeing
      case .signing: .signing
      case .sealed: .sealed
      }
    }
  }

  let bloc: Int
  let reach: Reach
  /// The day of the first observation, in working days before today.
  let firstWorkday: Int
  /// How many competences turn out not to be acquired.
  var weakCompetences = 0
  /// What else is as chance has it, the same for the same number.
  var salt = 0
  /// Whether the two fill one grid together.
  var isJoint = false
  /// Whether the rule of the days is lifted.
  var hasDerogation = false
  /// How often the sealed result is opened again and signed anew.
  var revisions = 0
}
