package import Referential

/// One observed situation: facts that hold in every bloc that counts it.
package struct Observation: Hashable, Sendable {
  package var id: ObservationID
  /// Where it was begun; other blocs share it.
  package var origin: BlocID
  package var startedBy: EvaluatorID
  package var memberships: [BlocID: Membership]
  package var channels: Set<Channel> = []
  /// In which setting, in words.
  package var cadre = ""
  package var tools: Set<Tool> = []
  package var counterpart: Counterpart?
  /// The steering tools presented, in words.
  package var steeringTools = ""
  package var venue: Venue = .company
  /// Nil: not said.
  package var customerInformed: Bool?
  package var attendance: [EvaluatorID: Attendance] = [:]
  package var course: Course
  /// Nil: not voided.
  package var voidedFor: String?
  package var transcribed: Bool
  /// The observation that was paired with it: the same situation, begun alone on another laptop.
  package internal(set) var twin: ObservationID?

  package init(
    id: ObservationID, origin: BlocID, startedBy: EvaluatorID, number: Int, kind: Kind, at: Timepoint,
    transcribed: Bool
  ) {
    self.id = id
    self.origin = origin
    self.startedBy = startedBy
    self.memberships = [origin: Membership(number: number, kind: kind)]
    self.attendance = [startedBy: .present]
    self.course = Course(startedAt: at)
    self.transcribed = transcribed
  }

  package var day: Day { course.start.moment.day }
  package var isRunning: Bool { voidedFor == nil && !course.hasEnded }

  /// Whether it counts in a bloc: neither voided nor "non retenu" there.
  package func counts(in bloc: BlocID) -> Bool {
    guard let membership = memberships[bloc] else { return false }
    return voidedFor == nil && membership.notRetainedFor == nil
  }
}

/// An observation's place in one bloc.
package struct Membership: Hashable, Sendable {
  /// Given when it was begun or shared, and never changed.
  package var number: Int
  package var kind: Kind
  /// The motif where it took place but is not counted.
  package var notRetainedFor: String?

  package init(number: Int, kind: Kind, notRetainedFor: String? = nil) {
    self.number = number
    self.kind = kind
    self.notRetainedFor = notRetainedFor
  }
}

/// The times of something with a beginning, pauses and an end: an observation or an interview's sitting.
package struct Course: Hashable, Sendable {
  /// One stretch without a pause; the last one of something running has no end.
  package struct Stretch: Hashable, Sendable {
    package var from: Timepoint
    package var to: Timepoint?

    package init(from: Timepoint, to: Timepoint? = nil) {
      self.from = from
      self.to = to
    }
  }

  package enum State: Hashable, Sendable { case running, paused, ended }

  /// For so long after its end an observation may be gone on with.
  package static let resumableSeconds = 600

  package private(set) var stretches: [Stretch]
  package private(set) var hasEnded = false
  package let start: Timepoint

  package init(startedAt start: Timepoint) {
    self.start = start
    self.stretches = [Stretch(from: start)]
  }

  package var state: State {
    if hasEnded { return .ended }
    return stretches.last?.to == nil ? .running : .paused
  }

  /// The last point recorded.
  package var end: Timepoint { stretches.last.map { $0.to ?? $0.from } ?? start }

  package mutating func pause(at point: Timepoint) {
    guard state == .running, let last = stretches.indices.last else { return }
    stretches[last].to = point
  }

  /// Goes on after a pause, or after an end that was a mistake: the time between is a pause then.
  package mutating func resume(at point: Timepoint) {
    guard state != .running else { return }
    hasEnded = false
    stretches.append(Stretch(from: point))
  }

  package mutating func finish(at point: Timepoint) {
    pause(at: point)
    hasEnded = true
  }

  /// Running seconds so far, pauses left out.
  package func seconds(at now: Timepoint) -> Int {
    stretches.reduce(0) { $0 + $1.from.seconds(until: $1.to ?? now) }
  }

  /// Running seconds of what is recorded.
  package var recordedSeconds: Int { seconds(at: end) }

  package var clockJumped: Bool {
    stretches.contains { stretch in stretch.to.map { stretch.from.clockJumped(until: $0) } ?? false }
  }
}
