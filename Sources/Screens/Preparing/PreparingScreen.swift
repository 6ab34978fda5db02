package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// What is to be said before a bloc is observed: first what is enough to start, then what may wait.
package struct PreparingScreen: PhaseScreen {
  package let context = Context.preparing
  package let phase = Phase.preparing
  package let bloc: BlocID
  /// The line under the cursor; nil until it was moved: then the first that is missing.
  var chosen: Line?
  /// Whether one wants to observe although something is left to be said here.
  private var goesOn = false

  /// The lines of the checklist, those that are enough to start first.
  enum Line: Int, Hashable, Sendable, CaseIterable {
    case candidate, declaration, evaluator, team, interview, filling, accommodation
  }

  package init(bloc: BlocID) { self.bloc = bloc }

  package var place: Place { Place(bloc: bloc) }
  package func showsClock(_ world: World) -> Bool { false }

  func here(_ world: World) -> Line {
    chosen ?? (world.state.candidate == nil ? .candidate : .declaration)
  }

  /// As it stands in the place of another screen of the bloc: a key that was meant for that one declares nothing.
  var comeUpon: PreparingScreen {
    var screen = self
    screen.chosen = .candidate
    return screen
  }

  var onDeclaration: PreparingScreen {
    var screen = self
    screen.chosen = .declaration
    return screen
  }

  /// What is enough to start leads away only where nothing else is left, or by the key that says so.
  package func stays(in phase: Phase, _ world: World) -> Bool {
    phase == .preparing || phase == .observing && !goesOn && !left(world).isEmpty
  }

  /// The lines that may wait and that somebody will have to come back to.
  private func left(_ world: World) -> [Line] {
    Line.allCases.filter { item($0, world).state == .missing }
  }

  private func hasDeclared(_ world: World) -> Bool {
    world.state.evaluation(bloc).impartial.contains(me(world))
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    guard action == .yes || action == .finish else { return nil }
    if world.myIdentity == nil { return Obstacle(ScreenText.whoDeclares) }
    if world.state.candidate == nil { return Obstacle(ScreenText.candidateFirst) }
    if action == .yes { return hasDeclared(world) ? Obstacle(ScreenText.declaredAlready) : nil }
    return hasDeclared(world) ? nil : Obstacle(ScreenText.declareByKey)
  }

  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    if case .line(let line, _) = hit.target, let line = Line(rawValue: line) { chosen = line }
    return .none
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let lines = Line.allCases
    let place = here(world).rawValue
    func at(_ index: Int) -> Line { lines[min(max(0, index), lines.count - 1)] }
    if action == .up || action == .previous { chosen = at(place - 1) }
    if action == .down || action == .next { chosen = at(place + 1) }
    if action == .first || action == .pageUp { chosen = at(0) }
    if action == .last || action == .pageDown { chosen = at(lines.count - 1) }
    if action == .yes {
      guard here(world) == .declaration else {
        chosen = .declaration
        return .say(ScreenText.readThenDeclare, .refused)
      }
      return declare(world)
    }
    if action == .finish {
      goesOn = true
      return left(world).isEmpty
        ? Response() : .say(ScreenText.leftForLater(left(world).compactMap(\.toDo)))
    }
    if action == .confirm { return fillIn(here(world), world) }
    return performAnywhere(action, world) ?? .none
  }

  private func fillIn(_ line: Line, _ world: World) -> Response {
    switch line {
    case .candidate: return .push(CandidateForm.particulars(world))
    // A declaration is made by its own key: Enter is pressed on the way to something else.
    case .declaration: return .say(ScreenText.declareByKey)
    case .evaluator:
      guard let me = world.me else { return .push(IdentitiesScreen()) }
      return .push(EvaluatorForm.particulars(world.state.evaluators[me] ?? world.myIdentity))
    case .team: return .push(PreparingForms.team(bloc, world))
    case .interview: return .push(PreparingForms.plannedInterview(bloc, world))
    case .filling: return .push(PreparingForms.filling(bloc))
    case .accommodation: return .push(PreparingForms.accommodation(world))
    }
  }

  /// Declares, and records who declares where the dossier does not know them.
  private func declare(_ world: World) -> Response {
    guard let me = world.me, world.myIdentity != nil else { return .say(ScreenText.whoDeclares, .refused) }
    guard world.state.candidate != nil else { return .say(ScreenText.candidateFirst, .refused) }
    return Response(requests: [.record(world.recording(me) + [.declareImpartiality(bloc)])])
  }

  /// After the declaration the cursor goes to what is left, which is said with it.
  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    guard case .recorded(let events) = outcome else { return .none }
    let declares = events.contains { if case .bloc(_, .impartialityDeclared) = $0 { true } else { false } }
    guard declares, let first = left(world).first,
      let recorded = RecordedSentence(state: world.state, language: world.language).sentence(for: events)
    else { return .none }
    chosen = first
    return .say(
      [recorded, ScreenText.stillToSay(left(world).compactMap(\.toDo))].joined(separator: " · "), .recorded)
  }

  package func header(_ world: World) -> Header {
    Header(
      title: BlocHeader.title(bloc, world), right: world.text(Phase.preparing.title),
      second: world.text(ScreenText.atKeyboard(world.myName)))
  }
}

extension PreparingScreen.Line {
  /// What is to be done about a line that is left; nil where nobody comes back to it later.
  fileprivate var toDo: Sentence? {
    switch self {
    case .candidate, .declaration, .filling, .accommodation: nil
    case .evaluator: ScreenText.leftSelf
    case .team: ScreenText.leftTeam
    case .interview: ScreenText.leftInterview
    }
  }
}
