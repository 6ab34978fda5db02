import Assessment
import PlainText
import Referential
import Wording

/// Making one observation of two that were begun apart, and undoing it.
struct PairActions {
  let bloc: BlocID
  let id: ObservationID
  let world: World

  private var twin: ObservationID? { world.state.twin(of: id)?.id }

  /// The pair that the recorded times suggest for this observation.
  var proposal: ProposedPair? {
    world.state.proposedPairs(bloc).first { $0.first == id || $0.second == id }
  }

  /// Pairs what is proposed, lets choose where nothing is, or asks why a pairing is undone.
  var pairOrUnpair: Response {
    if let twin { return unpair(twin) }
    if let proposal { return .record(.pairObservations(bloc, proposal.first, with: proposal.second)) }
    return .push(candidatesPanel)
  }

  /// Why there is nothing to pair or to undo.
  var obstacle: Sentence? {
    twin == nil && proposal == nil && candidates.isEmpty ? ScreenText.nothingToPair : nil
  }

  var entry: ListPanel.Entry {
    if let twin {
      return entry(ScreenText.actionUnpair(both(twin)), .unpairObservation) { pairOrUnpair }
    }
    if let proposal {
      let other = proposal.first == id ? proposal.second : proposal.first
      return entry(ScreenText.actionPair(both(other)), .pairObservations, ScreenText.pairDetail) { pairOrUnpair }
    }
    return entry(
      ScreenText.actionPairWith(world.words.definite(id, in: bloc)), .pairObservations, ScreenText.pairDetail
    ) { pairOrUnpair }
  }

  private func entry(
    _ label: Sentence, _ command: CommandName, _ detail: Sentence? = nil,
    choose: @escaping @Sendable () -> Response
  ) -> ListPanel.Entry {
    let isVoided = world.state.observations[id]?.voidedFor != nil
    return BlocActions.entry(
      label, command, bloc, world, detail: detail, unless: isVoided ? ScreenText.isVoided : obstacle,
      choose: choose)
  }

  private func both(_ other: ObservationID) -> Sentence {
    let inOrder = world.state.leads(id, in: bloc) ? (id, other) : (other, id)
    return world.words.both(inOrder.0, inOrder.1, in: bloc).definite
  }

  private func unpair(_ twin: ObservationID) -> Response {
    let (bloc, id) = (bloc, id)
    return .push(
      PromptPanel.motif(ScreenText.unpairMotif(both(twin))) { [.unpairObservation(bloc, id, motif: $0)] })
  }

  /// What somebody else began and has no twin yet, whatever the clocks say.
  private var candidates: [Observation] {
    guard let mine = world.state.observations[id] else { return [] }
    return world.state.observations(of: bloc).filter {
      $0.startedBy != mine.startedBy && $0.voidedFor == nil && world.state.twin(of: $0.id) == nil
    }
  }

  private var candidatesPanel: ListPanel {
    let (bloc, id) = (bloc, id)
    return ListPanel(
      title: ScreenText.actionPairWith(world.words.definite(id, in: bloc)),
      entries: candidates.map { other in
        ListPanel.Entry(world.words.observation(other.id, in: bloc).capitalized) {
          .record(.pairObservations(bloc, id, with: other.id))
        }
      })
  }
}
