package import Assessment
package import Canvas
import PlainText
package import Referential
package import Wording

/// The closing interview of one bloc: its plan, what the evaluator noted on each point, and the clock.
package struct InterviewScreen: PhaseScreen {
  package let bloc: BlocID
  package let phase = Phase.interviewing
  package let context = Context.interviewing
  /// Where the cursor was put; nil until it is moved.
  var chosen: InterviewLine?
  private let start: GridItem?
  private var passedBy = PassedBy()

  package init(place: Place) {
    bloc = place.bloc
    start = place.item
  }

  package var place: Place { Place(bloc: bloc, item: chosen?.gridItem ?? start) }

  /// The line that keys act on: where the cursor was put, as long as that line is there.
  func here(_ world: World) -> InterviewLine? {
    let lines = InterviewLine.all(bloc, world)
    if let chosen, lines.contains(chosen) { return chosen }
    if let item = chosen?.gridItem ?? start, let near = lines.first(where: { $0.gridItem == item }) {
      return near
    }
    return lines.first
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    HistoryKeys.obstacle(to: action, bloc, world)
      ?? InterviewObstacles.toPlan(action, here(world), bloc, world)
  }

  package mutating func go(to item: GridItem, _ world: World) {
    let lines = InterviewLine.all(bloc, world)
    chosen = lines.first { $0.gridItem == item } ?? lines.first { $0.gridItem?.competence == item.competence }
  }

  /// A verdict still to be given is not ticked off: Enter leads to where it is given.
  package func label(of action: Action, _ world: World) -> Sentence? {
    guard action == .confirm, let line = here(world), line.planItem == nil else { return nil }
    return ScreenText.giveVerdict
  }

  package func detail(of action: Action, _ world: World) -> Sentence? {
    HistoryKeys.detail(of: action, bloc, world)
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .recorded(let events) = outcome else { return .none }
    for case .bloc(bloc, .interviewEnded) in events
    where !OpenMoments.of(bloc, during: nil, world).isEmpty {
      return .push(OpenMomentsPanel(bloc: bloc, after: nil))
    }
    guard let (item, _) = HistoryKeys.changed(outcome, bloc, world) else { return .none }
    let lines = InterviewLine.all(bloc, world)
    chosen =
      lines.first { $0.gridItem == item }
      ?? lines.first { $0.gridItem?.competence == item.competence } ?? chosen
    return .ask(.remember(place))
  }

  package mutating func go(to item: PlanItem, _ world: World) {
    chosen = InterviewLine.all(bloc, world).first { $0.planItem == item } ?? chosen
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    let lines = InterviewLine.all(bloc, world)
    guard case .line(let line, _) = hit.target, lines.indices.contains(line) else { return .none }
    chosen = lines[line]
    return .ask(.remember(place))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if move(action, world) { return .ask(.remember(place)) }
    let line = here(world)
    if action == .confirm || action == .setAside || action == .clear, let line {
      return settle(line, action, world)
    }
    if let response = run(action, world) { return response }
    if let response = passedBy.response(to: action, bloc, world) { return response }
    if let response = HistoryKeys.response(to: action, bloc) { return response }
    if action == .note || action == .moment {
      if action == .moment { return OpenMoments.stamp(bloc, nil, line?.gridItem, world) }
      return .push(NotePanel(bloc: bloc, observation: nil, about: line?.gridItem, world))
    }
    if action == .pair { return SittingActions(bloc: bloc, world: world).pairOrUnpair }
    if action == .comment { return .push(commentScreen(line, world)) }
    if action == .otherView { return table(line?.gridItem, world) }
    if action == .nextBloc { return NextInterview.response(after: bloc, world) }
    if let response = overview(action, line?.gridItem, column: nil, world) { return response }
    if action == .missing { return .push(MissingPanel(bloc: bloc, phase: phase)) }
    if action == .more { return .push(BlocActions.panel(bloc, nil, world)) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    return .none
  }

  /// The clock's keys, and what is entered about the interview as a whole.
  private func run(_ action: Action, _ world: World) -> Response? {
    let interview = world.state.evaluation(bloc).interview
    if action == .start { return .record(.startInterview(bloc)) }
    if action == .pause {
      return .record(
        interview.current(for: world.me)?.course.state == .running ? .pauseInterview(bloc) : .resumeInterview(bloc))
    }
    if action == .finish {
      return interview.isRunning
        ? .record(.endInterview(bloc)) : .push(MissingPanel(bloc: bloc, phase: phase))
    }
    return action == .describe ? .push(InterviewForm.screen(bloc, world)) : nil
  }

  private func settle(_ line: InterviewLine, _ action: Action, _ world: World) -> Response {
    guard let item = line.planItem else { return table(line.gridItem, world) }
    if world.state.interviewHolds(bloc) { return .say(ScreenText.interviewClosed, .refused) }
    if action == .confirm { return .record(.settlePlanItem(bloc, item, .addressed)) }
    if action == .clear { return .record(.settlePlanItem(bloc, item, nil)) }
    let bloc = bloc
    return .push(
      PromptPanel.motif(ScreenText.whyNotAddress(world.words.planItem(item, in: bloc))) {
        [.settlePlanItem(bloc, item, .setAside(motif: $0))]
      })
  }

  /// The other view, in which verdicts are given.
  private func table(_ item: GridItem?, _ world: World) -> Response {
    let grid = GridScreen(.interviewing, Place(bloc: bloc, item: item, showsTables: true), world)
    return Response(requests: [.remember(grid.place)], move: .replace(grid))
  }

  /// The comment on the line's competence; for a line of no competence, which one is asked.
  private func commentScreen(_ line: InterviewLine?, _ world: World) -> any ScreenModel {
    if let competence = line?.gridItem?.competence { return CommentPanel.own(bloc, competence, world) }
    let bloc = bloc
    let competences = world.state.referential.bloc(bloc)?.competences ?? []
    return ListPanel(
      title: ScreenText.whichComment,
      entries: competences.map { competence in
        let panel = CommentPanel.own(bloc, competence.id, world)
        return ListPanel.Entry(world.words.planItem(.competence(competence.id), in: bloc).capitalized) {
          .push(panel)
        }
      })
  }

  private mutating func move(_ action: Action, _ world: World) -> Bool {
    let lines = InterviewLine.all(bloc, world)
    let index = here(world).flatMap { lines.firstIndex(of: $0) } ?? 0
    let target: Int
    if action == .up || action == .previous {
      target = index - 1
    } else if action == .down || action == .next {
      target = index + 1
    } else if action == .first || action == .pageUp {
      target = 0
    } else if action == .last || action == .pageDown {
      target = lines.count - 1
    } else {
      return false
    }
    if !lines.isEmpty { chosen = lines[min(max(0, target), lines.count - 1)] }
    return true
  }

  package func header(_ world: World) -> Header { BlocHeader.interview(bloc, world) }
}
