package import Referential

/// Two observations that may be one situation, seen from two laptops.
package struct ProposedPair: Hashable, Sendable {
  /// The one begun first.
  package var first: ObservationID
  package var second: ObservationID
  /// How long both ran at once, by the recorded times.
  package var overlap: Int

  package init(first: ObservationID, second: ObservationID, overlap: Int) {
    self.first = first
    self.second = second
    self.overlap = overlap
  }
}

extension DossierState {
  /// The other observation of a pair; nil where there is none, or where one of the two was voided.
  package func twin(of id: ObservationID) -> Observation? {
    guard let observation = observations[id], observation.voidedFor == nil,
      let twin = observation.twin.flatMap({ observations[$0] }), twin.voidedFor == nil, twin.twin == id
    else { return nil }
    return twin
  }

  /// An observation and its twin, as far as a bloc counts them: the one begun first leads.
  package func twins(of id: ObservationID, in bloc: BlocID) -> [Observation] {
    [observations[id], twin(of: id)].compactMap { $0 }.filter { $0.memberships[bloc] != nil }
      .sorted { $0.isBegunBefore($1) }
  }

  /// Whether an observation stands for its pair in a bloc, as every observation without a twin does.
  package func leads(_ id: ObservationID, in bloc: BlocID) -> Bool { twins(of: id, in: bloc).first?.id == id }

  /// The one that an observation is counted as in a bloc: the first of its pair.
  func lead(of id: ObservationID, in bloc: BlocID) -> ObservationID { twins(of: id, in: bloc).first?.id ?? id }

  /// What is recorded of an observation and of its twin taken together; nil for one that a bloc does not have.
  package func united(_ id: ObservationID, in bloc: BlocID) -> Observation? {
    let pair = twins(of: id, in: bloc)
    guard let lead = pair.first else { return nil }
    let other = pair.dropFirst().first ?? twin(of: lead.id)
    return other.map { lead.united(with: $0) } ?? lead
  }

  /// Whether an observation counts in a bloc, by itself or with its twin.
  package func counts(_ id: ObservationID, in bloc: BlocID) -> Bool {
    united(id, in: bloc)?.counts(in: bloc) ?? false
  }

  /// The ids of all that counts in a bloc, both of a pair included: marks may stand under either.
  package func countedIDs(in bloc: BlocID) -> Set<ObservationID> {
    Set(observations(of: bloc).map(\.id).filter { counts($0, in: bloc) })
  }

  /// One observation for each column of a grid, voided ones left out: of a pair the one that the evaluator
  /// began, else the first.
  package func columns(of bloc: BlocID, for evaluator: EvaluatorID?) -> [Observation] {
    observations(of: bloc).filter { observation in
      guard observation.voidedFor == nil else { return false }
      let pair = twins(of: observation.id, in: bloc)
      let chosen = pair.first { $0.startedBy == evaluator } ?? pair.first
      return chosen?.id == observation.id
    }
  }

  /// The observation of a pair that a person's mark of a criterion stands under: the one asked for, unless
  /// only its twin has one.
  package func place(
    ofMarkBy person: EvaluatorID, _ id: ObservationID, _ criterion: CriterionID, in bloc: BlocID
  ) -> ObservationID {
    let grid = evaluation(bloc).ownGrid(person)
    guard grid.mark(id, criterion) == nil, let twin = twin(of: id), grid.mark(twin.id, criterion) != nil else {
      return id
    }
    return twin.id
  }

  /// A person's mark of a criterion in an observation or in its twin.
  package func mark(
    of person: EvaluatorID, _ id: ObservationID, _ criterion: CriterionID, in bloc: BlocID
  ) -> Grid.Mark? {
    evaluation(bloc).ownGrid(person).mark(place(ofMarkBy: person, id, criterion, in: bloc), criterion)
  }

  /// The observation that runs: where two were merged, the one that the evaluator began.
  package func running(for evaluator: EvaluatorID?) -> Observation? {
    observations.values.filter { $0.isRunning && $0.startedBy == evaluator }.min { $0.id < $1.id } ?? running
  }

  /// Pairs that the recorded times suggest: begun by different people, of one kind, both counted and over,
  /// overlapping for more than half of the shorter, and each the only one for the other.
  ///
  /// What people took apart is not proposed again.
  package func proposedPairs(_ bloc: BlocID) -> [ProposedPair] {
    let candidates = observations(of: bloc).filter {
      $0.counts(in: bloc) && $0.course.hasEnded && twin(of: $0.id) == nil
    }
    var pairs: [ProposedPair] = []
    for (index, one) in candidates.enumerated() {
      for other in candidates.dropFirst(index + 1) {
        guard one.startedBy != other.startedBy, sharedKindsAgree(one, other),
          !takenApart.contains([one.id, other.id]), let overlap = one.course.overlap(with: other.course)
        else { continue }
        let (first, second) = one.isBegunBefore(other) ? (one, other) : (other, one)
        pairs.append(ProposedPair(first: first.id, second: second.id, overlap: overlap))
      }
    }
    return pairs.filter { pair in
      pairs.count { [$0.first, $0.second].contains(pair.first) || [$0.first, $0.second].contains(pair.second) }
        == 1
    }
  }

  /// Whether two observations are of one kind in every bloc that counts both.
  func sharedKindsAgree(_ one: Observation, _ other: Observation) -> Bool {
    one.memberships.allSatisfy { bloc, membership in
      other.memberships[bloc].map { $0.kind == membership.kind } ?? true
    }
  }

  /// The first pairing in the total order stands; two laptops may have paired one of them differently.
  mutating func pair(_ id: ObservationID, _ other: ObservationID) {
    guard id != other, observations[id] != nil, observations[other] != nil, twin(of: id) == nil,
      twin(of: other) == nil
    else { return }
    // A twin that was voided since lets go of the one that stays.
    for released in [id, other].compactMap({ observations[$0]?.twin }) { observations[released]?.twin = nil }
    observations[id]?.twin = other
    observations[other]?.twin = id
    takenApart.remove([id, other])
  }

  /// Takes a pair apart, and keeps why with every bloc that counts both.
  mutating func unpair(_ id: ObservationID, _ other: ObservationID, _ motif: String, _ recorded: RecordedEvent) {
    guard let one = observations[id], let two = observations[other], one.twin == other, two.twin == id else {
      return
    }
    observations[id]?.twin = nil
    observations[other]?.twin = nil
    takenApart.insert([id, other])
    let pair = one.isBegunBefore(two) ? [id, other] : [other, id]
    for bloc in one.memberships.keys where two.memberships[bloc] != nil {
      evaluations[bloc]?.unpairings.append(
        Evaluation.Unpairing(
          of: .observations(pair), by: recorded.author, motif: motif, at: recorded.at.moment))
    }
  }
}

extension Observation {
  func isBegunBefore(_ other: Observation) -> Bool {
    (course.start.moment, id) < (other.course.start.moment, other.id)
  }

  /// Both records as one: what either says, the first one's word where they differ. Who was seen there by one
  /// was there, and the pair lasted as long as the longer of the two.
  fileprivate func united(with other: Observation) -> Observation {
    var pair = self
    pair.memberships.merge(other.memberships) { mine, theirs in
      Membership(
        number: mine.number, kind: mine.kind, notRetainedFor: mine.notRetainedFor ?? theirs.notRetainedFor)
    }
    pair.channels.formUnion(other.channels)
    pair.tools.formUnion(other.tools)
    if cadre.isEmpty { pair.cadre = other.cadre }
    if steeringTools.isEmpty { pair.steeringTools = other.steeringTools }
    pair.counterpart = counterpart ?? other.counterpart
    pair.customerInformed = customerInformed ?? other.customerInformed
    switch (venue, other.venue) {
    case (.company, _), (.elsewhere(motif: ""), .elsewhere): pair.venue = other.venue
    case (.elsewhere, _): break
    }
    pair.attendance.merge(other.attendance) { mine, theirs in theirs == .present ? theirs : mine }
    pair.course = course.longer(other.course)
    pair.transcribed = transcribed || other.transcribed
    return pair
  }
}

extension Course {
  /// The one that still runs, else the one that ran longer.
  func longer(_ other: Course) -> Course {
    if hasEnded != other.hasEnded { return hasEnded ? other : self }
    return other.recordedSeconds > recordedSeconds ? other : self
  }

  /// For how many seconds both were under way, pauses included; nil for half of the shorter or less.
  func overlap(with other: Course) -> Int? {
    let from = max(start.moment.seconds, other.start.moment.seconds)
    let to = min(end.moment.seconds, other.end.moment.seconds)
    let shorter = min(
      end.moment.seconds - start.moment.seconds, other.end.moment.seconds - other.start.moment.seconds)
    guard to > from, 2 * (to - from) > shorter else { return nil }
    return to - from
  }
}
