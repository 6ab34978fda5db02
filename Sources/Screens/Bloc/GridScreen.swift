package import Assessment
import Canvas
import PlainText
package import Referential
package import Wording

/// The checklists of one bloc, while it is observed and while the grids are filled.
///
/// Two ways of seeing it: all criteria at once by their short labels, or one table after the other with its
/// full texts and its comment. The cursor is on the same line in both.
package struct GridScreen: PhaseScreen {
  package enum Stage: Hashable, Sendable {
    case observing, grading
    /// Verdicts given during the closing interview, table by table.
    case interviewing
  }

  package let bloc: BlocID
  let stage: Stage
  /// Where the cursor is: a criterion, or in the grading also a competence's own line.
  var item: GridItem { didSet { reveal() } }
  /// The observation that marks go to.
  var column: ObservationID?
  /// The search that is open, and what was searched for last.
  var search: GridSearch?
  var lastSearch = ""
  /// The lines that are shown; nil: all.
  var filtered: FilteredLines?
  var movingOn = MovingOn()
  private var passedBy = PassedBy()
  var showsTables: Bool { didSet { reveal() } }
  /// The tables that stand on one line; never one whose criterion the cursor is on.
  var folded: Set<CompetenceID> = []
  /// The competence whose number was typed just before, so that a digit more means its criterion.
  var typed: TypedNumber?

  package init(_ stage: Stage, _ place: Place, _ world: World) {
    self.bloc = place.bloc
    self.stage = stage
    let criteria = world.state.referential.bloc(place.bloc)?.criteria.map(\.id) ?? []
    let first = GridItem.criterion(criteria.first ?? Self.noCriterion(place.bloc))
    self.item = first
    self.column = place.observation
    self.showsTables =
      stage == .interviewing || place.item == nil && stage == .grading ? true : place.showsTables
    folded = world.folded[FoldedTables.Place(self, world)] ?? []
    let items = items(world)
    let wanted = place.item ?? first
    item =
      items.contains(wanted)
      ? wanted : items.first { $0.competence == wanted.competence } ?? items.first ?? first
    self.column = activeColumn(world)
  }

  private static func noCriterion(_ bloc: BlocID) -> CriterionID {
    CriterionID(competence: CompetenceID(bloc: bloc, number: 1), number: 1)
  }

  package var phase: Phase {
    switch stage {
    case .observing: .observing
    case .grading: .grading
    case .interviewing: .interviewing
    }
  }

  package var context: Context {
    if search != nil { return .searching }
    return switch stage {
    case .observing: .observing
    case .grading, .interviewing: .grading
    }
  }

  /// Whether lines take verdicts, each table's last line that of its competence.
  var takesVerdicts: Bool { stage != .observing }

  package var place: Place {
    Place(bloc: bloc, item: item, observation: column, showsTables: showsTables)
  }

  /// The lines that the cursor stops at: in the grading each table ends with its competence's own line.
  static func items(of bloc: Bloc?, _ stage: Stage) -> [GridItem] {
    (bloc?.competences ?? []).flatMap { competence -> [GridItem] in
      let criteria = competence.criteria.map { GridItem.criterion($0.id) }
      return stage != .observing ? criteria + [.competence(competence.id)] : criteria
    }
  }

  /// The lines that the cursor can stop at now: of a folded table its one line.
  func items(_ world: World) -> [GridItem] {
    let all = Self.items(of: world.state.referential.bloc(bloc), stage)
    return showsTables && !folded.isEmpty ? visible(all) : all
  }

  /// The observations with a column: all but the voided ones, of a pair one's own.
  func columns(_ world: World) -> [Observation] { world.state.columns(of: bloc, for: world.me) }

  /// The column marks go to: the chosen one, else the running one, else the last.
  func activeColumn(_ world: World) -> ObservationID? {
    let columns = columns(world)
    let twin = column.flatMap { world.state.twin(of: $0)?.id }
    return (columns.first { $0.id == column } ?? columns.first { $0.id == twin })?.id ?? columns.first(
      where: \.isRunning)?.id ?? columns.last?.id
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    if let obstacle = foldingObstacle(to: action) { return obstacle }
    let running = world.state.running(for: world.me)
    if stage == .observing, action == .yes || action == .no || action == .clear || action == .describe {
      return activeColumn(world) == nil ? Obstacle(ScreenText.startFirst) : nil
    }
    if let complete = completeGrid(refuses: action, world) { return complete }
    if let nothing = HistoryKeys.obstacle(to: action, bloc, world) { return nothing }
    if action == .start, let running { return runsAlready(running, world) }
    if action == .pause, running?.memberships[bloc] == nil { return Obstacle(ScreenText.nothingRuns) }
    if stage == .interviewing, let closed = InterviewObstacles.toVerdict(action, bloc, world) {
      return closed
    }
    if action == .toSee {
      if stage == .interviewing || world.state.interviewComesFirst(bloc) {
        return Obstacle(ScreenText.interviewIsOver)
      }
      if case .criterion = item { return Obstacle(ScreenText.toSeeIsForCompetences) }
    }
    return nil
  }

  /// A complete grid is opened again by going back, before anything is typed that could not be kept.
  private func completeGrid(refuses action: Action, _ world: World) -> Obstacle? {
    let entries: Set<Action> = [.yes, .no, .notObserved, .toSee, .clear, .comment]
    guard stage == .grading, entries.contains(action), let me = world.me, world.state.gridHolds(bloc, of: me) else {
      return nil
    }
    return Obstacle(world.words.refusal(.gridComplete, in: bloc))
  }

  /// What runs, and which key goes on from there: in this bloc, or in the one that began it.
  private func runsAlready(_ running: Observation, _ world: World) -> Obstacle {
    let isHere = running.memberships[bloc] != nil
    let home = isHere ? bloc : running.origin
    let words = world.words.definite(running.id, in: home)
    return Obstacle(
      isHere
        ? ScreenText.alreadyRunning(words, isPaused: running.course.state == .paused)
        : ScreenText.runsElsewhere(words, world.words.bloc(home)))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    column = activeColumn(world)
    if let response = heldBack(action, world) ?? find(action, world) { return response }
    if let digit = action.digit { return type(digit, world) }
    typed = nil
    if action == .fold {
      toggleFold(world)
      return remembered
    }
    if move(action, world) { return remembered }
    switch stage {
    case .observing: if let response = observe(action, world) { return response }
    case .grading: if let response = grade(action) { return response }
    case .interviewing: if let response = interview(action, world) { return response }
    }
    return performCommon(action, world)
  }

  var remembered: Response { .ask(.remember(place)) }

  /// What observing and grading share.
  private mutating func performCommon(_ action: Action, _ world: World) -> Response {
    if action == .otherView {
      leaveFoldedLine(world)
      showsTables.toggle()
      return remembered
    }
    if let response = passedBy.response(to: action, bloc, world) { return response }
    if let response = HistoryKeys.response(to: action, bloc) { return response }
    if action == .comment { return .push(CommentPanel.own(bloc, item.competence, world)) }
    if action == .note {
      return .push(NotePanel(bloc: bloc, observation: column, about: item, world))
    }
    if let response = overview(action, item, column: column, world) { return response }
    if action == .moment { return OpenMoments.stamp(bloc, column, item, world) }
    if action == .missing { return .push(MissingPanel(bloc: bloc, phase: phase)) }
    if action == .more { return .push(BlocActions.panel(bloc, column, world)) }
    if action == .finish { return .push(MissingPanel(bloc: bloc, phase: phase)) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    return .none
  }

  var criterion: CriterionID? {
    guard case .criterion(let id) = item else { return nil }
    return id
  }

  package mutating func go(to item: GridItem, _ world: World) {
    if Self.items(of: world.state.referential.bloc(bloc), stage).contains(item) {
      self.item = item
      unfold(item.competence)
    } else {
      self.item = items(world).first { $0.competence == item.competence } ?? self.item
    }
  }

  package mutating func go(to observation: ObservationID, _ world: World) {
    if columns(world).contains(where: { $0.id == observation }) { column = observation }
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .recorded(let events):
      for case .bloc(_, .observationStarted(let id, _, _)) in events { column = id }
      if let (item, observation) = HistoryKeys.changed(outcome, bloc, world) {
        go(to: item, world)
        column = observation ?? column
        return remembered
      }
      for case .bloc(_, .observationEnded(let id)) in events
      where !OpenMoments.of(bloc, during: id, world).isEmpty {
        return .push(OpenMomentsPanel(bloc: bloc, after: id))
      }
      if let told = toldOfPause(events, world) { return Response(requests: moveOn(world).requests, status: told) }
      return moveOn(world)
    case .refused(.correctionNeedsMotif(let criterion, let value, _)):
      movingOn.letGo()
      return motifForCorrection(criterion, value, world)
    case .refused, .failed, .opened, .identityCreated, .identityChosen, .document, .signed, .edited, .exchanged,
      .reviewed,
      .done:
      movingOn.letGo()
      return .none
    }
  }

  package func detail(of action: Action, _ world: World) -> Sentence? {
    HistoryKeys.detail(of: action, bloc, world)
  }

  /// Moves the cursor; false where the action is no movement.
  private mutating func move(_ action: Action, _ world: World) -> Bool {
    let items = shownItems(world)
    let here = items.firstIndex(of: item) ?? 0
    func at(_ index: Int) -> GridItem { items.isEmpty ? item : items[min(max(0, index), items.count - 1)] }
    if action == .up {
      item = at(here - 1)
    } else if action == .down {
      item = at(here + 1)
    } else if action == .first {
      item = at(0)
    } else if action == .last {
      item = at(items.count - 1)
    } else if action == .next || action == .pageDown {
      item = items.first { $0.competence > item.competence } ?? item
    } else if action == .previous || action == .pageUp {
      let start = items.first { $0.competence == item.competence } ?? item
      let before = items.last { $0.competence < item.competence }?.competence
      item = start != item ? start : items.first { $0.competence == before } ?? item
    } else if action == .left || action == .right {
      let columns = columns(world).map(\.id)
      guard let place = columns.firstIndex(where: { $0 == column }) else { return true }
      column = columns[min(max(0, place + (action == .left ? -1 : 1)), columns.count - 1)]
    } else {
      return false
    }
    return true
  }
}
