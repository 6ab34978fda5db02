/// One sitting of a closing interview, as one person began it.
package struct Sitting: Hashable, Sendable {
  /// The event that began it.
  package let id: EventID
  package internal(set) var course: Course
  /// The sitting that was paired with it: the same one, begun alone on another laptop.
  package internal(set) var twin: EventID?

  init(id: EventID, at point: Timepoint) {
    self.id = id
    self.course = Course(startedAt: point)
  }

  package var startedBy: EvaluatorID { id.stream.author }

  func isBegunBefore(_ other: Sitting) -> Bool {
    (course.start.moment, id) < (other.course.start.moment, other.id)
  }
}

/// Two sittings that may be one, seen from two laptops, by their numbers.
package struct ProposedSittings: Hashable, Sendable {
  /// The one begun first.
  package var first: Int
  package var second: Int
  /// How long both ran at once, by the recorded times.
  package var overlap: Int

  package init(first: Int, second: Int, overlap: Int) {
    self.first = first
    self.second = second
    self.overlap = overlap
  }
}

extension Interview {
  /// All that was begun, in the order of the recorded times: a sitting's number is its place here, from 1.
  package var inOrder: [Sitting] { begun.sorted { $0.isBegunBefore($1) } }

  /// The sittings that count, in the order in which they began: of a pair the longer one, in the first one's place.
  package var sittings: [Course] {
    inOrder.compactMap { sitting in
      guard let twin = twin(of: sitting.id) else { return sitting.course }
      return sitting.isBegunBefore(twin) ? sitting.course.longer(twin.course) : nil
    }
  }

  /// Of each pair the sitting that does not count, in the order in which they began.
  package var uncounted: [Course] {
    inOrder.compactMap { sitting in
      guard let twin = twin(of: sitting.id), sitting.isBegunBefore(twin) else { return nil }
      return sitting.course.longer(twin.course) == sitting.course ? twin.course : sitting.course
    }
  }

  /// The other sitting of a pair.
  package func twin(of id: EventID) -> Sitting? {
    guard let twin = begun.first(where: { $0.id == id })?.twin else { return nil }
    return begun.first { $0.id == twin && $0.twin == id }
  }

  package func sitting(numbered number: Int) -> Sitting? {
    number >= 1 ? inOrder.dropFirst(number - 1).first : nil
  }

  /// The sitting that somebody's clock keys are about: the own one that goes on, else the other's, else the last.
  package func current(for evaluator: EvaluatorID?) -> Sitting? {
    place(for: evaluator).map { begun[$0] }
  }

  /// Pairs that the recorded times suggest: different people's, together for over half of the shorter one, and
  /// each the only one for the other.
  package var proposedSittings: [ProposedSittings] {
    let all = inOrder
    var found: [ProposedSittings] = []
    for (place, one) in all.enumerated() where twin(of: one.id) == nil {
      for (later, other) in all.enumerated().dropFirst(place + 1)
      where other.startedBy != one.startedBy && twin(of: other.id) == nil
        && !takenApart.contains([one.id, other.id])
      {
        guard let overlap = one.course.overlap(with: other.course) else { continue }
        found.append(ProposedSittings(first: place + 1, second: later + 1, overlap: overlap))
      }
    }
    return found.filter { pair in
      found.filter { !Set([$0.first, $0.second]).isDisjoint(with: [pair.first, pair.second]) }.count == 1
    }
  }

  func place(for evaluator: EvaluatorID?) -> Int? {
    begun.lastIndex { !$0.course.hasEnded && $0.startedBy == evaluator }
      ?? begun.lastIndex { !$0.course.hasEnded } ?? begun.indices.last
  }

  /// The first pairing in the total order stands; two laptops may have paired one of them differently.
  mutating func pair(_ id: EventID, _ other: EventID) {
    guard id != other, let one = begun.firstIndex(where: { $0.id == id }),
      let two = begun.firstIndex(where: { $0.id == other }), begun[one].twin == nil, begun[two].twin == nil
    else { return }
    begun[one].twin = other
    begun[two].twin = id
    takenApart.remove([id, other])
  }

  /// The two that were one; nil where they were not.
  mutating func unpair(_ id: EventID, _ other: EventID) -> [Sitting]? {
    guard twin(of: id)?.id == other else { return nil }
    for place in begun.indices where [id, other].contains(begun[place].id) { begun[place].twin = nil }
    takenApart.insert([id, other])
    return inOrder.filter { [id, other].contains($0.id) }
  }
}
