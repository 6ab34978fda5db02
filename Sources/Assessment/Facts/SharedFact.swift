package import Referential

/// Something recorded once for everybody, which two people may each change on an own laptop.
package enum SharedFact: Hashable, Sendable {
  case candidate
  case accommodation
  case team(BlocID)
  case plannedInterview(BlocID)
  case contactSheets(BlocID)
  case interviewPlace(BlocID)
  case interviewAttendance(BlocID, EvaluatorID)
  /// What became of one item of the interview's plan.
  case planItem(BlocID, PlanItem)
  /// Whether a person was there.
  case attendance(ObservationID, EvaluatorID)
  /// One thing recorded of an observation; the bloc is where it was begun, of a kind the one that it holds for.
  case described(ObservationID, BlocID, DescribedItem)
}

extension SharedFact {
  /// Whether it is about a bloc's closing interview, which alone waits for it.
  package var isOfInterview: Bool {
    switch self {
    case .interviewPlace, .interviewAttendance, .planItem: true
    case .candidate, .accommodation, .team, .plannedInterview, .contactSheets, .attendance, .described: false
    }
  }
}

/// One of the things that are recorded of an observation.
package enum DescribedItem: String, Hashable, Sendable, CaseIterable {
  case kind, channels, cadre, tools, counterpart
  case steeringTools = "steering-tools"
  case venue
  case customerInformed = "customer-informed"
}

/// What a shared fact was said to be; a description holds the one thing that it is about.
package enum SharedValue: Hashable, Sendable {
  case candidate(Candidate)
  case accommodation(Accommodation)
  case team([EvaluatorID])
  case day(Day)
  case contactSheets(ContactSheets)
  case venue(Venue)
  /// Nil: open again.
  case outcome(Interview.Outcome?)
  case attendance(Attendance)
  case description(Description)
}

/// Whether contact sheets were asked for, and how many were handed in.
package struct ContactSheets: Hashable, Sendable {
  package var asked: Bool
  package var handedIn: Int

  package init(asked: Bool, handedIn: Int) {
    self.asked = asked
    self.handedIn = handedIn
  }
}

/// Two people said different things of one fact, neither having seen what the other said.
package struct Contradiction: Hashable, Sendable {
  package struct Side: Hashable, Sendable {
    package var author: EvaluatorID
    package var value: SharedValue

    package init(author: EvaluatorID, value: SharedValue) {
      self.author = author
      self.value = value
    }
  }

  package var fact: SharedFact
  package var first: Side
  /// What stands until somebody chooses: said last in the total order.
  package var second: Side

  package init(fact: SharedFact, first: Side, second: Side) {
    self.fact = fact
    self.first = first
    self.second = second
  }

  /// What one of the two said, and what the other.
  package func sides(of author: EvaluatorID) -> (chosen: Side, other: Side)? {
    if first.author == author { return (first, second) }
    return second.author == author ? (second, first) : nil
  }
}

extension Description {
  /// Each thing that the description says, by itself.
  var parts: [DescribedItem: Description] {
    var parts: [DescribedItem: Description] = [:]
    for item in DescribedItem.allCases {
      let part =
        switch item {
        case .kind: Description(kind: kind)
        case .channels: Description(channels: channels)
        case .cadre: Description(cadre: cadre)
        case .tools: Description(tools: tools)
        case .counterpart: Description(counterpart: counterpart)
        case .steeringTools: Description(steeringTools: steeringTools)
        case .venue: Description(venue: venue)
        case .customerInformed: Description(customerInformed: customerInformed)
        }
      if !part.isEmpty { parts[item] = part }
    }
    return parts
  }
}
