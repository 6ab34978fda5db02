package import Referential

/// What of a dossier has gone to the other computer, as far as it is known on this one.
package struct Exchanged: Hashable, Sendable {
  /// How far the journals here go.
  package var here: [Head]
  /// How far those went that left with the last file written here.
  package var sent: [Head]
  /// What each other evaluator had, as the last file received from there says.
  package var known: [EvaluatorID: [Head]]
  /// The blocs of which another's grid lies here shut.
  package var shut: Set<BlocID>

  package init(
    here: [Head] = [], sent: [Head] = [], known: [EvaluatorID: [Head]] = [:], shut: Set<BlocID> = []
  ) {
    self.here = here
    self.sent = sent
    self.known = known
    self.shut = shut
  }
}

/// The next time that something must go from one computer to the other, and who does it.
package enum NextHandover: Hashable, Sendable {
  /// One's own file is to be sent: it holds what the other does not have.
  case send(to: EvaluatorID)
  /// The other is to send theirs.
  case receive(from: EvaluatorID)
  /// The code of the own grid is to be read out once the other's is complete.
  case tellCode(to: EvaluatorID)
  /// The other's code is to be asked for: that grid is here, and the own one is complete.
  case askCode(of: EvaluatorID)
  /// Everything has left that may; the rest follows once the own grid is complete.
  case afterGrid(to: EvaluatorID)
  /// Both have the same; what is done next here goes to the other.
  case afterChange(to: EvaluatorID)
}

extension DossierState {
  /// The next hand-over of a bloc; nil where there is none: one works alone, or both keys are on one computer.
  package func nextHandover(
    _ id: BlocID, for me: EvaluatorID, _ exchanged: Exchanged, keysHere: Set<EvaluatorID>
  ) -> NextHandover? {
    let evaluation = evaluation(id)
    guard evaluation.team.contains(me), let other = evaluation.team.first(where: { $0 != me }),
      !keysHere.contains(other)
    else { return nil }
    let phase = phase(id, for: me)
    if phase == .sealed || phase == .interrupted {
      return lacks(other, me, in: exchanged) ? .send(to: other) : nil
    }
    let isBlind = !evaluation.filling.isJoint && evaluation.ownGrids[other]?.completion == nil
    if isBlind, gridHolds(id, of: me), exchanged.shut.contains(id) { return .askCode(of: other) }
    if lacks(other, me, in: exchanged) { return .send(to: other) }
    if isBlind, gridHolds(id, of: me) {
      return evaluation.announced[other] == nil ? .tellCode(to: other) : .receive(from: other)
    }
    // Until the other has joined, that one's key and declaration are missing here.
    if phase.precedesAgreeing, evaluators[other]?.publicKey == nil { return .receive(from: other) }
    return waits(id, for: other, me, phase)
      ? .receive(from: other) : phase.precedesAgreeing ? .afterGrid(to: other) : .afterChange(to: other)
  }

  /// Whether something may leave that the other neither has nor was sent.
  private func lacks(_ other: EvaluatorID, _ me: EvaluatorID, in exchanged: Exchanged) -> Bool {
    var reached: [StreamID: Int] = [:]
    for head in exchanged.sent + (exchanged.known[other] ?? []) {
      reached[head.stream] = max(reached[head.stream] ?? 0, head.seq)
    }
    return exchanged.here.contains { head in
      guard head.stream.author == me, head.seq > reached[head.stream] ?? 0 else { return false }
      switch head.stream.stream {
      case .shared: return true
      case .own(let bloc): return departure(bloc, of: me) != .stays
      }
    }
  }

  /// Whether nothing can be done here before the other has done something there.
  private func waits(_ id: BlocID, for other: EvaluatorID, _ me: EvaluatorID, _ phase: Phase) -> Bool {
    let evaluation = evaluation(id)
    switch phase {
    case .preparing, .observing: return false
    case .grading: return gridHolds(id, of: me)
    case .interviewing: return interviewHolds(id)
    case .agreeing: return evaluation.proposal?.by == me
    case .signing:
      return evaluation.proposal?.signatures[me] != nil && evaluation.proposal?.signatures[other] == nil
    case .sealed, .interrupted: return false
    }
  }
}

extension Phase {
  fileprivate var precedesAgreeing: Bool {
    switch self {
    case .preparing, .observing, .grading, .interviewing: true
    case .agreeing, .signing, .sealed, .interrupted: false
    }
  }
}
