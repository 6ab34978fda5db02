package import Assessment
package import Canvas
import PlainText
package import Referential
import Wording

/// A bloc with a signed result: what was decided, where the file is, and how it is checked.
package struct SealedScreen: PhaseScreen {
  package let bloc: BlocID
  package let phase = Phase.sealed
  package let context = Context.sealed
  private var text = ScrolledText([])

  package init(bloc: BlocID) { self.bloc = bloc }

  package var place: Place { Place(bloc: bloc) }

  package mutating func appear(_ world: World) -> [Request] {
    text.lines = lines(world)
    return []
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    text.lines = lines(world)
    guard case .document(let lines) = outcome else { return .none }
    return .push(ReadingPanel(title: ScreenText.resultTitle(world.words.bloc(bloc)), lines: lines))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .read { return .ask(.showResult(bloc)) }
    if action == .more { return .push(BlocActions.panel(bloc, nil, world)) }
    if action == .switchIdentity { return .push(IdentitiesScreen()) }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    text.lines = lines(world)
    text.scroll(action, world.size)
    return .none
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    var shown = text
    shown.lines = lines(world)
    shown.draw(on: &canvas, in: area, world.glyphs)
  }

  package func header(_ world: World) -> Header {
    Header(
      title: BlocHeader.title(bloc, .sealed, world),
      right: decision(world).map { world.text($0.words) } ?? "",
      second: world.text(ScreenText.sealedHint))
  }

  private func proposal(_ world: World) -> Evaluation.Proposal? {
    let evaluation = world.state.evaluation(bloc)
    return evaluation.standingResult.flatMap { evaluation.proposals[$0.proposal] }
  }

  private func decision(_ world: World) -> Decision? { proposal(world)?.content.decision }

  /// The decision and its day, then each file with its digest and the command that checks it.
  func lines(_ world: World) -> [SafeText] {
    guard let proposal = proposal(world) else { return [] }
    let names = Signers.names(proposal.signers, world)
    let head: [SafeText] = [
      world.text(ScreenText.decidedOn(proposal.content.decision.words.capitalized, .date(proposal.at.day))),
      world.text(ScreenText.signedBy(names)), "",
    ]
    let files = (world.open?.results ?? []).filter { $0.bloc == bloc }.sorted { $0.revision > $1.revision }
    guard !files.isEmpty else { return head + [world.text(ScreenText.fileNotHere)] }
    return head
      + files.enumerated().flatMap { index, file -> [SafeText] in
        (index == 0 ? [] : ["", world.text(ScreenText.earlierRevision(file.revision))])
          + SignedText.facts(file, world)
      }
  }
}
