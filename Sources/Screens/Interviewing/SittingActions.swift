import Assessment
import Referential
import Wording

/// Making one sitting of two that were begun apart, and undoing it.
struct SittingActions {
  let bloc: BlocID
  let world: World

  private var interview: Interview { world.state.evaluation(bloc).interview }

  /// The numbers of the two of each pair, the one begun first in front.
  private var pairs: [(Int, Int)] {
    let all = interview.inOrder
    return all.enumerated().compactMap { place, sitting in
      guard let twin = interview.twin(of: sitting.id),
        let other = all.firstIndex(where: { $0.id == twin.id }), place < other
      else { return nil }
      return (place + 1, other + 1)
    }
  }

  /// Any two that two people began and that have no twin, whatever the clocks say; what they suggest in front.
  private var candidates: [(Int, Int)] {
    let all = interview.inOrder.enumerated().filter { interview.twin(of: $0.element.id) == nil }
    let proposed = interview.proposedSittings.map { ($0.first, $0.second) }
    let others = all.flatMap { one in
      all.filter { $0.offset > one.offset && $0.element.startedBy != one.element.startedBy }
        .map { (one.offset + 1, $0.offset + 1) }
    }
    return proposed + others.filter { pair in !proposed.contains { $0 == pair } }
  }

  /// Pairs what is proposed, lets choose where nothing is, or asks why a pairing is undone.
  var pairOrUnpair: Response {
    let bloc = bloc
    if let proposal = interview.proposedSittings.first {
      return .record(.pairSittings(bloc, proposal.first, with: proposal.second))
    }
    if pairs.count == 1, let pair = pairs.first { return unpair(pair) }
    let entries =
      pairs.map { pair in ListPanel.Entry(ScreenText.actionUnpair(both(pair))) { unpair(pair) } }
      + candidates.map { pair in
        ListPanel.Entry(ScreenText.actionPair(both(pair))) {
          .record(.pairSittings(bloc, pair.0, with: pair.1))
        }
      }
    return .push(ListPanel(title: ScreenText.sittings, entries: entries))
  }

  /// Why there is nothing to pair or to undo.
  var obstacle: Sentence? { pairs.isEmpty && candidates.isEmpty ? ScreenText.noSittingsToPair : nil }

  var entry: ListPanel.Entry {
    let command: CommandName = !interview.proposedSittings.isEmpty || pairs.isEmpty ? .pairSittings : .unpairSitting
    let pair = interview.proposedSittings.first.map { ($0.first, $0.second) } ?? pairs.first ?? candidates.first
    let label =
      pair.map { command == .pairSittings ? ScreenText.actionPair(both($0)) : ScreenText.actionUnpair(both($0)) }
      ?? ScreenText.actionPair(ScreenText.sittings)
    return BlocActions.entry(
      label, command, bloc, world, detail: command == .pairSittings ? ScreenText.pairSittingsDetail : nil,
      unless: obstacle
    ) { pairOrUnpair }
  }

  private func unpair(_ pair: (Int, Int)) -> Response {
    let bloc = bloc
    return .push(
      PromptPanel.motif(ScreenText.unpairMotif(both(pair))) { [.unpairSitting(bloc, pair.0, motif: $0)] })
  }

  /// `les séances de 10:00 (Camille Roy) et 10:02 (Louis Faure)`.
  func both(_ pair: (Int, Int)) -> Sentence {
    ScreenText.bothSittings(
      [pair.0, pair.1].compactMap { interview.sitting(numbered: $0) }.map { sitting in
        ScreenText.sitting(.clock(sitting.course.start.moment), world.words.evaluator(sitting.startedBy))
      })
  }
}
