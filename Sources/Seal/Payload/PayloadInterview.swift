package import Referential
import StrictJSON

extension ResultPayload {
  /// The closing interview and what became of its plan.
  package struct Interview: PayloadPart {
    /// The length asked for: the protocol's, or that of an accommodation.
    package var plannedMinutes: Int
    /// The day that was planned for it; nil: none was.
    package var plannedDay: Day?
    package var timing: Timing
    /// Sittings that are one with one of these, begun alone on another computer: they are not counted.
    package var twins: [Timing]
    package var place: Place
    package var presence: Presence
    package var plan: [PlanItem]

    init(
      plannedMinutes: Int, plannedDay: Day?, timing: Timing, twins: [Timing], place: Place, presence: Presence,
      plan: [PlanItem]
    ) {
      self.plannedMinutes = plannedMinutes
      self.plannedDay = plannedDay
      self.timing = timing
      self.twins = twins
      self.place = place
      self.presence = presence
      self.plan = plan
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      plannedMinutes = try reader.count("plannedMinutes")
      plannedDay = try reader.optionalNamed("plannedDay") { Day($0) }
      timing = try reader.part("timing")
      twins = try reader.parts("twins")
      place = try reader.part("place")
      presence = try reader.part("presence")
      plan = try reader.parts("plan")
    }

    var json: JSONValue {
      JSONValue(members: [
        "plannedMinutes": .integer(plannedMinutes),
        "plannedDay": plannedDay.map { .string($0.description) }, "timing": timing.json,
        "twins": .parts(twins),
        "place": place.json, "presence": presence.json, "plan": .parts(plan),
      ])
    }
  }

  /// One thing to address in the interview, in the order of the plan.
  package struct PlanItem: PayloadPart {
    package enum Subject: Hashable, Sendable {
      /// One of the protocol's fixed items, by its id.
      case fixed(Identifier)
      case competence(CompetenceID)
      case criterion(CriterionID)
    }
    package enum State: String, Hashable, Sendable, CaseIterable {
      case addressed
      /// Set aside with a motif.
      case setAside = "set-aside"
      /// Only suggested, and left.
      case open
    }

    package var subject: Subject
    package var state: State
    package var motif: String?

    init(subject: Subject, state: State, motif: String?) {
      self.subject = subject
      self.state = state
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      if let criterion = try reader.optionalNamed("criterion", { CriterionID($0) }) {
        subject = .criterion(criterion)
      } else if let competence = try reader.optionalNamed("competence", { CompetenceID($0) }) {
        subject = .competence(competence)
      } else {
        subject = .fixed(try reader.named("fixed", Identifier.init(rawValue:)))
      }
      state = try reader.named("state", State.init(rawValue:))
      motif = try reader.optionalString("motif")
    }

    var json: JSONValue {
      var members: [String: JSONValue] = ["state": .string(state.rawValue)]
      members["motif"] = motif.map { .string($0) }
      switch subject {
      case .fixed(let id): members["fixed"] = .string(id.rawValue)
      case .competence(let id): members["competence"] = .string(id.description)
      case .criterion(let id): members["criterion"] = .string(id.description)
      }
      return .object(members)
    }
  }
}
