import Assessment
import Referential
package import Wording

extension GridScreen {
  /// Marks and the course of observations; nil where the action is for both stages.
  mutating func observe(_ action: Action, _ world: World) -> Response? {
    if action == .yes { return mark(.satisfying, world) }
    if action == .no { return mark(.insufficient, world) }
    if action == .clear { return mark(nil, world) }
    if action == .start { return .record(.startObservation(bloc, kind: nil)) }
    let running = world.state.running(for: world.me).flatMap { $0.memberships[bloc] == nil ? nil : $0 }
    if action == .pause, let running {
      return .record(
        running.course.state == .running
          ? .pauseObservation(bloc, running.id) : .resumeObservation(bloc, running.id))
    }
    if action == .finish, let running { return .record(.endObservation(bloc, running.id)) }
    if action == .describe, let column { return .push(DescribeForm.screen(bloc, column, world)) }
    return nil
  }

  /// A mark that stands under the column's twin is changed there.
  private func mark(_ value: MarkValue?, _ world: World) -> Response {
    guard let column, let criterion else { return .none }
    let place = world.me.map { world.state.place(ofMarkBy: $0, column, criterion, in: bloc) } ?? column
    return .record(.mark(bloc, place, criterion, value, motif: nil))
  }

  /// A mark in a pause is taken, and that the clock stands is said before it: what is cut on a narrow terminal is
  /// what the line itself shows.
  func toldOfPause(_ events: [Event], _ world: World) -> Status? {
    guard world.state.running(for: world.me)?.course.state == .paused else { return nil }
    let hasMark = events.contains { if case .grid(_, .marked) = $0 { true } else { false } }
    guard hasMark,
      let recorded = RecordedSentence(state: world.state, language: world.language).sentence(for: events)
    else { return nil }
    return Status(
      kind: .recorded, sentence: [ScreenText.markedInPause, recorded].joined(separator: " · "))
  }

  /// Verdicts of one's own grid; nil where the action is for both stages.
  mutating func grade(_ action: Action) -> Response? {
    switch item {
    case .criterion(let id):
      if action == .yes { return give(.criterion(id, .satisfied)) }
      if action == .no { return give(.criterion(id, .notSatisfied)) }
      if action == .notObserved { return give(.criterion(id, .notObserved)) }
    case .competence(let id):
      if action == .yes { return give(.competence(id, .acquired)) }
      if action == .no { return give(.competence(id, .notAcquired)) }
      if action == .notObserved { return give(.competence(id, .notEvaluated)) }
      if action == .toSee { return give(.competence(id, .toSee)) }
    }
    return action == .clear ? .record(.giveVerdict(bloc, item, nil)) : nil
  }

  /// As in the grading; what runs is ended by the same key, and the other view is the plan.
  mutating func interview(_ action: Action, _ world: World) -> Response? {
    // Escape goes back to where the table was opened from; leaving altogether has a key of its own.
    if action == .otherView || action == .back {
      let place = Place(bloc: bloc, item: item)
      return Response(requests: [.remember(place)], move: .replace(InterviewScreen(place: place)))
    }
    if action == .finish, world.state.evaluation(bloc).interview.isRunning {
      return .record(.endInterview(bloc))
    }
    if action == .note { return .push(NotePanel(bloc: bloc, observation: nil, about: item, world)) }
    if action == .moment { return OpenMoments.stamp(bloc, nil, item, world) }
    return grade(action)
  }

  /// On a competence's own line the verdicts have other names.
  package func label(of action: Action, _ world: World) -> Sentence? {
    guard takesVerdicts, case .competence = item else { return nil }
    if action == .yes { return CompetenceVerdict.acquired.words }
    if action == .no { return CompetenceVerdict.notAcquired.words }
    return action == .notObserved ? CompetenceVerdict.notEvaluated.words : nil
  }

  private func give(_ verdict: Verdict) -> Response { .record(.giveVerdict(bloc, item, verdict)) }

  /// Asks why a mark is corrected on a later day, and then says the same again with the motif.
  func motifForCorrection(_ criterion: CriterionID, _ value: MarkValue?, _ world: World) -> Response {
    guard let column else { return .none }
    let bloc = bloc
    let place = world.me.map { world.state.place(ofMarkBy: $0, column, criterion, in: bloc) } ?? column
    let title = ScreenText.whyCorrect(
      world.words.criterion(criterion), value?.words ?? ScreenText.noMark)
    return .push(
      PromptPanel.motif(title) { [.mark(bloc, place, criterion, value, motif: $0)] })
  }
}

extension DossierState {
  /// Whether the closing interview of a bloc is held before its grids are filled.
  func interviewComesFirst(_ bloc: BlocID) -> Bool {
    (referential.bloc(bloc)?.protocol.interview.place ?? .afterGrids) != .afterGrids
  }
}
