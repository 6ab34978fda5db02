import Assessment
package import Canvas
import PlainText
import Referential
import Wording

/// All that goes with the decision that the other proposes, to be read before it is accepted.
package struct AcceptanceScreen: ScreenModel {
  package let context = Context.confirming
  let bloc: BlocID
  /// The proposal that is read: another one that comes meanwhile is not what is accepted here.
  let proposal: EventID
  var text: ScrolledText

  init?(_ bloc: BlocID, _ world: World) {
    guard let proposal = world.state.evaluation(bloc).proposal else { return nil }
    self.bloc = bloc
    self.proposal = proposal.id
    text = ScrolledText(AcceptanceLines.of(proposal, in: bloc, world))
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back || action == .quit { return .pop }
    guard action == .confirm else {
      text.scroll(action, world.size)
      return .none
    }
    guard world.state.evaluation(bloc).proposal?.id == proposal else { return .pop }
    return .record(.acceptDecision(bloc))
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    switch outcome {
    case .recorded: .pop
    case .refused, .failed, .opened, .identityCreated, .identityChosen, .document, .signed, .edited, .exchanged,
      .reviewed, .done:
      .none
    }
  }

  package func header(_ world: World) -> Header {
    Header(
      title: world.text(ScreenText.acceptTitle(world.words.bloc(bloc))),
      right: text.progress(world.size, world.glyphs), second: world.text(ScreenText.acceptHint))
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    text.draw(on: &canvas, in: area, world.glyphs)
  }
}

/// What a decision brings along: what is not evaluated, was changed or stays divergent, every motif and derogation.
enum AcceptanceLines {
  static func of(_ proposal: Evaluation.Proposal, in bloc: BlocID, _ world: World) -> [SafeText] {
    let evaluation = world.state.evaluation(bloc)
    let head = ScreenText.proposedBy(
      world.words.evaluator(proposal.by), proposal.content.decision.words, .dateAndClock(proposal.at))
    let parts: [(Sentence, [SafeText])] = [
      (ScreenText.notEvaluatedHead, notEvaluated(bloc, world)),
      (ScreenText.changesHead, changes(evaluation, world)),
      (ScreenText.maintainedHead, maintained(evaluation, world)),
      (ScreenText.motifsHead, motifs(evaluation, bloc, world)),
      (
        ScreenText.derogationsHead,
        evaluation.derogations.map { derogation in
          world.text(derogation.rule.words.capitalized) + world.colon + SafeText(derogation.motif)
        }
      ),
    ]
    let told = parts.filter { !$0.1.isEmpty }.flatMap { head, lines in
      ["", world.text(head)] + lines.map { "  " + $0 }
    }
    return [world.text(head)] + (told.isEmpty ? ["", world.text(ScreenText.nothingGoesWith)] : told)
  }

  private static func notEvaluated(_ bloc: BlocID, _ world: World) -> [SafeText] {
    let evaluation = world.state.evaluation(bloc)
    return (world.state.referential.bloc(bloc)?.competences ?? []).filter { competence in
      evaluation.team.contains { evaluation.competenceVerdict(of: $0, competence.id) == .notEvaluated }
    }.map { world.text(world.words.planItem(.competence($0.id), in: bloc).capitalized) }
  }

  private static func maintained(_ evaluation: Evaluation, _ world: World) -> [SafeText] {
    evaluation.maintained.sorted { $0.key < $1.key }.map { criterion, kept in
      world.text(world.words.criterion(criterion).capitalized) + world.colon + SafeText(kept.motif)
    }
  }

  private static func changes(_ evaluation: Evaluation, _ world: World) -> [SafeText] {
    evaluation.modifications.filter { !$0.overtaken }.map { change in
      let told = ScreenText.changedFor(
        world.words.evaluator(change.by), from: change.from.words, to: change.to.words)
      return world.text(world.words.item(change.to.item).capitalized) + ", " + world.text(told)
        + SafeText(change.motif)
    }
  }

  /// The motif of the decision itself first: it is the one that was just given.
  private static func motifs(_ evaluation: Evaluation, _ bloc: BlocID, _ world: World) -> [SafeText] {
    let all = RecordedMotif.all(evaluation.allWaivers)
    let own = all.filter { $0.rule == .validatedUnevaluated }
    return (own + all.filter { $0.rule != .validatedUnevaluated }).map { told in
      world.text(told.about(in: bloc, world)) + world.colon + SafeText(told.motif) + " ("
        + world.text(world.words.evaluator(told.by)) + ")"
    }
  }
}
