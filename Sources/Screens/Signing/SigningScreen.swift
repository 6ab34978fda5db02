package import Assessment
package import Canvas
import PlainText
package import Referential
package import Wording

/// Everything that will be signed, as a reviewer will read it, and the step that signs it.
package struct SigningScreen: PhaseScreen {
  package let bloc: BlocID
  package let phase = Phase.signing
  package let context = Context.signing
  /// Nil until it was made readable.
  var document: ScrolledText?
  /// Whether whoever is at the keyboard has seen the document's end.
  var wasRead = false
  /// Whether the other signed something else than what is computed here; the document then says where.
  private var differs = false
  /// What the document was made of: the decision, and who beside oneself had signed it.
  private var shown: Standing?

  private struct Standing: Hashable, Sendable {
    let proposal: EventID?
    let signers: Set<EvaluatorID>
  }

  package init(bloc: BlocID) { self.bloc = bloc }

  package var place: Place { Place(bloc: bloc) }

  private func standing(_ world: World) -> Standing {
    let proposal = world.state.evaluation(bloc).proposal
    return Standing(
      proposal: proposal?.id, signers: Set(proposal?.signatures.keys.filter { $0 != world.me } ?? []))
  }

  /// A file that came may have brought another decision, or a signature: then all is to be read anew.
  package mutating func appear(_ world: World) -> [Request] {
    guard document == nil || shown != standing(world) else { return [] }
    document = nil
    wasRead = false
    return [.showPayload(bloc)]
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if case .document(let lines) = outcome {
      document = ScrolledText(lines + [""] + Signers.fingerprints(bloc, world))
      differs = false
      shown = standing(world)
    }
    if case .exchanged(.differs(let lines)) = outcome {
      document = ScrolledText(lines)
      differs = true
      shown = standing(world)
    }
    return .none
  }

  package func obstacle(to action: Action, _ world: World) -> Obstacle? {
    guard action == .sign else { return nil }
    if document == nil || shown?.proposal != standing(world).proposal { return Obstacle(ScreenText.nothingToSignYet) }
    if differs { return Obstacle(ScreenText.differsObstacle) }
    guard let me = world.me, world.state.evaluation(bloc).proposal?.signers.contains(me) == true else {
      return Obstacle(ScreenText.notASigner)
    }
    guard Signers.missing(bloc, world).contains(me) else {
      return Obstacle(ScreenText.alreadySignedBy(Signers.names(Signers.missing(bloc, world), world)))
    }
    return wasRead || document?.isAtEnd(world.size) == true ? nil : Obstacle(ScreenText.readToTheEnd)
  }

  /// To the end first, where all of it is to be read.
  package func foremost(_ world: World) -> Action? {
    guard document != nil else { return nil }
    return obstacle(to: .sign, world)?.sentence == ScreenText.readToTheEnd ? .last : .sign
  }

  package func label(of action: Action, _ world: World) -> Sentence? {
    action == .last ? ScreenText.readOn : nil
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .sign { return .push(SigningForm.screen(bloc, world)) }
    if action == .more { return .push(BlocActions.panel(bloc, nil, world)) }
    if action == .switchIdentity {
      // Who comes to the keyboard has read nothing yet.
      wasRead = false
      document?.scroll(.first, world.size)
      return .push(IdentitiesScreen())
    }
    if action == .back || action == .quit {
      return Response(requests: [.remember(place), .closeDossier], move: .home)
    }
    document?.scroll(action, world.size)
    wasRead = wasRead || document?.isAtEnd(world.size) == true
    return .none
  }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    guard let document else {
      canvas.put(world.text(ScreenText.beingMadeReadable), row: area.origin.row, column: 1, role: .muted)
      return
    }
    document.draw(on: &canvas, in: area, world.glyphs)
  }

  package func header(_ world: World) -> Header {
    let missing = Signers.missing(bloc, world)
    let team = world.state.evaluation(bloc).team
    let second =
      differs
      ? ScreenText.differsObstacle
      : missing.count == team.count || world.me.map(missing.contains) == true
        ? ScreenText.readThenSign : ScreenText.stillToSign(Signers.names(missing, world))
    return Header(
      title: BlocHeader.title(bloc, .signing, world),
      right: document?.progress(world.size, world.glyphs) ?? "", second: world.text(second))
  }
}

/// Who signs the decision that stands.
enum Signers {
  /// Those who made the decision and whose signature is not there.
  static func missing(_ bloc: BlocID, _ world: World) -> [EvaluatorID] {
    let proposal = world.state.evaluation(bloc).proposal
    return (proposal?.signers ?? []).filter { proposal?.signatures[$0] == nil }
  }

  static func names(_ people: [EvaluatorID], _ world: World) -> Sentence {
    people.map { world.words.evaluator($0) }.all
  }

  /// A line per evaluator with the key's fingerprint, which the two compare.
  static func fingerprints(_ bloc: BlocID, _ world: World) -> [SafeText] {
    world.state.evaluation(bloc).team.map { person in
      let name = world.words.evaluator(person)
      guard let identity = world.identities.first(where: { $0.evaluator.id == person }) else {
        return world.text(ScreenText.keyElsewhere(name))
      }
      return world.text(ScreenText.keyOf(name)) + SafeText(identity.fingerprint)
    }
  }
}
