import Assessment
import Referential

/// Plays one bloc phase by phase as its protocol has them, up to where its course ends.
struct DemoScript {
  let bloc: Bloc
  let course: DemoCourse
  let stage: DemoStage
  let story: DemoStory
  /// The working day that the script has come to, counted back from today.
  var day: Int

  init(_ bloc: Bloc, _ course: DemoCourse, on stage: DemoStage) {
    self.bloc = bloc
    self.course = course
    self.stage = stage
    story = DemoStory(bloc, weakCompetences: course.weakCompetences, salt: course.salt)
    day = course.firstWorkday
  }

  var id: BlocID { bloc.id }
  var rules: Protocol { bloc.protocol }

  mutating func play() throws {
    for phase in rules.phases {
      guard phase != course.reach.phase else { return try begin(phase) }
      try complete(phase)
    }
  }

  /// Goes on to an hour of the day that the script has come to, which lies before today.
  func go(hour: Int, minute: Int = 0) {
    stage.clock.go(to: stage.calendar.workday(max(1, day)), hour: hour, minute: minute)
  }

  /// Plays a phase to its end.
  private mutating func complete(_ phase: Phase) throws {
    switch phase {
    case .preparing:
      try prepare()
      for person in stage.team { try stage.perform(.declareImpartiality(id), by: person) }
    case .observing: try observeAll()
    case .grading:
      go(hour: 9)
      for person in holders { try grade(by: person) }
    case .interviewing: try holdInterview()
    case .agreeing: try agree()
    case .signing:
      for person in stage.team { try stage.sign(id, by: person) }
      for _ in 0..<course.revisions { try revise() }
    case .sealed, .interrupted: break
    }
  }

  /// Who fills a grid: one for both where they have one.
  var holders: [EvaluatorID] { course.isJoint ? [stage.expert] : stage.team }

  /// Plays the part of a phase that the course ends with.
  private mutating func begin(_ phase: Phase) throws {
    switch phase {
    case .preparing:
      go(hour: 17)
      try prepare()
    case .observing: try beginObserving()
    case .grading:
      go(hour: 9)
      try grade(by: stage.colleague)
      try giveVerdicts(Array(bloc.gridItems.prefix(bloc.gridItems.count / 2)), by: stage.expert)
    case .agreeing:
      go(hour: 14)
      try writeCommonComments(bloc.competences.count / 2)
    case .signing:
      guard case .signing(let signatures) = course.reach else { return }
      for person in stage.team.prefix(signatures) { try stage.sign(id, by: person) }
    case .interviewing, .sealed, .interrupted: break
    }
  }

  private func prepare() throws {
    go(hour: 8, minute: 30)
    try stage.perform(.nameTeam(id, stage.team))
    if course.isJoint { try stage.perform(.chooseFilling(id, .joint)) }
    if course.hasDerogation, let rule = [Rule.window, .presence].first(where: { $0.isDerogable(in: rules) }) {
      try stage.perform(
        .recordDerogation(
          id,
          Derogation(
            rule: rule, authority: DemoTexts.authority, day: stage.calendar.workday(day),
            motif: DemoTexts.derogation)))
    }
    // An interview still to be held is one of today.
    let isToCome = course.reach == .interviewing
    let planned = isToCome ? 0 : day - (rules.interview.place == .inSitting ? 0 : rules.observations.minimum)
    try stage.perform(.planInterview(id, stage.calendar.workday(planned)))
  }
}
