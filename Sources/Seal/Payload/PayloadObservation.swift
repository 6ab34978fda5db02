package import Referential
import StrictJSON

extension ResultPayload {
  /// One observed situation, those that do not count included.
  package struct Observation: PayloadPart {
    package enum State: String, Hashable, Sendable, CaseIterable {
      case counted
      /// Declared void.
      case voided
      /// "Non retenu".
      case notRetained = "not-retained"
    }

    /// In its bloc, from 1; two laptops may have given the same number.
    package var number: Int
    package var id: Identifier
    /// Nil: never described; then it does not count.
    package var kind: Kind?
    package var state: State
    /// Why it does not count; nil where it does.
    package var stateMotif: String?
    package var channels: [Channel]
    package var cadre: String?
    package var tools: [Tool]
    package var counterpart: Counterpart?
    /// The candidate's own steering tools, in words.
    package var steeringTools: String?
    package var place: Place
    package var presence: Presence
    /// Nil: not said.
    package var customerInformed: Bool?
    /// Other blocs that this observation was shared with.
    package var sharedWith: [BlocID]
    /// The observation that it is one with: the same situation, begun alone on another computer. The two
    /// count once.
    package var twin: Identifier?
    package var timing: Timing

    init(
      number: Int, id: Identifier, kind: Kind?, state: State, stateMotif: String?, channels: [Channel],
      cadre: String?, tools: [Tool], counterpart: Counterpart?, steeringTools: String?, place: Place,
      presence: Presence, customerInformed: Bool?, sharedWith: [BlocID], twin: Identifier?, timing: Timing
    ) {
      self.number = number
      self.id = id
      self.kind = kind
      self.state = state
      self.stateMotif = stateMotif
      self.channels = channels
      self.cadre = cadre
      self.tools = tools
      self.counterpart = counterpart
      self.steeringTools = steeringTools
      self.place = place
      self.presence = presence
      self.customerInformed = customerInformed
      self.sharedWith = sharedWith
      self.twin = twin
      self.timing = timing
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      number = try reader.count("number")
      id = try reader.named("id", Identifier.init(rawValue:))
      kind = try reader.optionalNamed("kind", Kind.init(rawValue:))
      state = try reader.named("state", State.init(rawValue:))
      stateMotif = try reader.optionalString("stateMotif")
      channels = try reader.names("channels", Channel.init(rawValue:))
      cadre = try reader.optionalString("cadre")
      tools = try reader.names("tools", Tool.init(rawValue:))
      counterpart = try reader.optionalNamed("counterpart", Counterpart.init(rawValue:))
      steeringTools = try reader.optionalString("steeringTools")
      place = try reader.part("place")
      presence = try reader.part("presence")
      customerInformed = try reader.optionalBool("customerInformed")
      sharedWith = try reader.names("sharedWith") { BlocID($0) }
      twin = try reader.optionalNamed("twin", Identifier.init(rawValue:))
      timing = try reader.part("timing")
    }

    var json: JSONValue {
      JSONValue(members: [
        "number": .integer(number), "id": .string(id.rawValue), "kind": kind.map { .string($0.rawValue) },
        "state": .string(state.rawValue), "stateMotif": stateMotif.map { .string($0) },
        "channels": .names(channels), "cadre": cadre.map { .string($0) }, "tools": .names(tools),
        "counterpart": counterpart.map { .string($0.rawValue) },
        "steeringTools": steeringTools.map { .string($0) },
        "place": place.json, "presence": presence.json,
        "customerInformed": customerInformed.map { .bool($0) },
        "sharedWith": .strings(sharedWith.map(\.rawValue)), "twin": twin.map { .string($0.rawValue) },
        "timing": timing.json,
      ])
    }
  }

  /// Where a situation or the interview took place.
  package struct Place: PayloadPart {
    package var inCompany: Bool
    /// Why elsewhere.
    package var motif: String?

    init(inCompany: Bool, motif: String?) {
      self.inCompany = inCompany
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      inCompany = try reader.bool("inCompany")
      motif = try reader.optionalString("motif")
    }

    var json: JSONValue {
      JSONValue(members: ["inCompany": .bool(inCompany), "motif": motif.map { .string($0) }])
    }
  }

  /// Who attended, and why the others did not.
  package struct Presence: PayloadPart {
    package var present: [Identifier]
    package var absences: [Absence]

    init(present: [Identifier], absences: [Absence]) {
      self.present = present
      self.absences = absences
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      present = try reader.names("present", Identifier.init(rawValue:))
      absences = try reader.parts("absences")
    }

    var json: JSONValue { ["present": .names(present), "absences": .parts(absences)] }
  }

  package struct Absence: PayloadPart {
    package var evaluator: Identifier
    /// Nil: not given, where the observation does not count.
    package var motif: String?

    init(evaluator: Identifier, motif: String?) {
      self.evaluator = evaluator
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      evaluator = try reader.named("evaluator", Identifier.init(rawValue:))
      motif = try reader.optionalString("motif")
    }

    var json: JSONValue {
      JSONValue(members: ["evaluator": .string(evaluator.rawValue), "motif": motif.map { .string($0) }])
    }
  }

  /// When something took place, and how far its times can be believed.
  package struct Timing: PayloadPart {
    /// Each from a start to the next pause or the end.
    package var spans: [Span]
    /// The sum by the running clock, pauses left out.
    package var seconds: Int
    /// Whether any of its times was written down later from paper.
    package var transcribed: Bool
    /// Whether the computer's clock was changed in between.
    package var clockJump: Bool

    init(spans: [Span], seconds: Int, transcribed: Bool, clockJump: Bool) {
      self.spans = spans
      self.seconds = seconds
      self.transcribed = transcribed
      self.clockJump = clockJump
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      spans = try reader.parts("spans")
      seconds = try reader.count("seconds")
      transcribed = try reader.bool("transcribed")
      clockJump = try reader.bool("clockJump")
    }

    var json: JSONValue {
      [
        "spans": .parts(spans), "seconds": .integer(seconds), "transcribed": .bool(transcribed),
        "clockJump": .bool(clockJump),
      ]
    }
  }

  package struct Span: PayloadPart {
    package var from: Time
    package var to: Time

    init(from: Time, to: Time) {
      self.from = from
      self.to = to
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      from = try reader.named("from") { Time($0) }
      to = try reader.named("to") { Time($0) }
    }

    var json: JSONValue { ["from": .string(from.description), "to": .string(to.description)] }
  }
}
