package import Assessment
package import Canvas
import PlainText
package import Referential
package import Wording

/// Where the two evaluators bring their grids together: only what differs, and the common comments.
package struct AgreementScreen: PhaseScreen {
  package let bloc: BlocID
  package let phase = Phase.agreeing
  package let context = Context.agreeing
  /// Where the cursor was put; nil until it is moved.
  private var chosen: AgreementLine?
  /// The cursor's place among the lines, for when its line is settled and gone.
  private var index = 0

  package init(place: Place) {
    bloc = place.bloc
    chosen = place.item.map { .divergence($0) }
  }

  package var place: Place { Place(bloc: bloc, item: chosen?.item) }

  /// The line that keys act on: where the cursor was put, else the one that took its place.
  func here(_ world: World) -> AgreementLine? {
    let lines = AgreementLine.all(bloc, world.state)
    if let chosen, lines.contains(chosen) { return chosen }
    return lines.isEmpty ? nil : lines[min(max(0, index), lines.count - 1)]
  }

  package mutating func go(to item: GridItem, _ world: World) {
    let lines = AgreementLine.all(bloc, world.state)
    let line = lines.first { $0 == .divergence(item) } ?? lines.first { $0 == .comment(item.competence) }
    if let line { put(on: line, lines) }
  }

  mutating func put(on line: AgreementLine, _ lines: [AgreementLine]) {
    chosen = line
    index = lines.firstIndex(of: line) ?? 0
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    let proposal = world.state.evaluation(bloc).proposal
    if action == .accept {
      guard let proposal else { return Obstacle(ScreenText.noProposalYet) }
      if proposal.by == world.me { return Obstacle(ScreenText.ownProposal(otherName(world))) }
    }
    if action == .maintain {
      guard case .divergence(let item) = here(world), !AgreementLine.isSettled(item, in: bloc, world.state) else {
        return Obstacle(ScreenText.chooseDivergence)
      }
      if case .competence = item { return Obstacle(ScreenText.competencesMustAgree) }
    }
    return nil
  }

  /// The other's decision waits for nothing but this.
  package func foremost(_ world: World) -> Action? {
    world.state.evaluation(bloc).proposal != nil && obstacle(to: .accept, world) == nil ? .accept : nil
  }

  /// Here only what differs has a line, and what is done has a motif instead of a way to be taken back.
  package func explanation(of action: Action, _ world: World) -> Sentence? {
    if action == .undo || action == .redo { return ScreenText.nothingToUndoInAgreement }
    return action.digit == nil ? nil : ScreenText.noNumbersInAgreement
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    let lines = AgreementLine.all(bloc, world.state)
    guard case .line(let line, _) = hit.target, lines.indices.contains(line) else { return .none }
    put(on: lines[line], lines)
    return .ask(.remember(place))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if move(action, world) { return .ask(.remember(place)) }
    let line = here(world)
    if action == .modify, let line { return modify(line.item, world) }
    if action == .maintain, case .criterion(let id) = line?.item { return maintain(id, world) }
    if action == .comment, let line { return .push(CommentPanel.common(bloc, line.item.competence, world)) }
    if action == .read {
      return .push(ReadingPanel(title: ScreenText.bothGrids, lines: GridsReading.lines(bloc, world)))
    }
    if action == .decide { return .push(DecisionPanel.panel(bloc, world)) }
    if action == .accept { return AcceptanceScreen(bloc, world).map { .push($0) } ?? .none }
    if action == .missing { return .push(MissingPanel(bloc: bloc, phase: phase)) }
    if action == .more { return .push(BlocActions.panel(bloc, nil, world)) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    return .none
  }

  /// Another value for one's own verdict, then its motif.
  private func modify(_ item: GridItem, _ world: World) -> Response {
    let bloc = bloc
    let own = world.me.flatMap { world.state.evaluation(bloc).verdict(of: $0, item) }
    let values: [Verdict] =
      switch item {
      case .criterion(let id): CriterionVerdict.allCases.map { .criterion(id, $0) }
      case .competence(let id):
        [CompetenceVerdict.acquired, .notAcquired, .notEvaluated].map { .competence(id, $0) }
      }
    return .push(
      ListPanel(
        title: ScreenText.changeVerdict(world.words.item(item)),
        entries: values.filter { $0 != own }.map { verdict in
          ListPanel.Entry(verdict.words.capitalized) {
            .push(
              PromptPanel.motif(ScreenText.whyChange(verdict.words)) {
                [.modifyVerdict(bloc, verdict, motif: $0)]
              })
          }
        }))
  }

  private func maintain(_ criterion: CriterionID, _ world: World) -> Response {
    let bloc = bloc
    return .push(
      PromptPanel.motif(ScreenText.whyMaintain(world.words.criterion(criterion))) {
        [.maintainDivergence(bloc, criterion, motif: $0)]
      })
  }

  private mutating func move(_ action: Action, _ world: World) -> Bool {
    let lines = AgreementLine.all(bloc, world.state)
    let place = here(world).flatMap { lines.firstIndex(of: $0) } ?? 0
    let comments = lines.firstIndex { line in
      if case .comment = line { true } else { false }
    }
    let target: Int
    if action == .up {
      target = place - 1
    } else if action == .down {
      target = place + 1
    } else if action == .first || action == .pageUp {
      target = 0
    } else if action == .last || action == .pageDown {
      target = lines.count - 1
    } else if action == .next || action == .previous {
      target = place < comments ?? 0 ? comments ?? 0 : 0
    } else {
      return false
    }
    if !lines.isEmpty { put(on: lines[min(max(0, target), lines.count - 1)], lines) }
    return true
  }

  func otherName(_ world: World) -> Sentence {
    let other = world.state.evaluation(bloc).team.first { $0 != world.me }
    return other.map { world.words.evaluator($0) } ?? ScreenText.theOther
  }
}
