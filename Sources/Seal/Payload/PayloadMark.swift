package import Referential
import StrictJSON

extension ResultPayload {
  /// What was seen of one criterion in one observation.
  package struct Mark: PayloadPart {
    package enum Value: String, Hashable, Sendable, CaseIterable {
      case satisfying, insufficient
    }

    package var evaluator: Identifier
    package var observation: Identifier
    package var criterion: CriterionID
    package var value: Value
    package var at: Time
    /// Recorded after its observation had ended.
    package var late: Bool
    package var transcribed: Bool
    /// Why it was corrected.
    package var motif: String?

    init(
      evaluator: Identifier, observation: Identifier, criterion: CriterionID, value: Value, at: Time,
      late: Bool, transcribed: Bool, motif: String?
    ) {
      self.evaluator = evaluator
      self.observation = observation
      self.criterion = criterion
      self.value = value
      self.at = at
      self.late = late
      self.transcribed = transcribed
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      evaluator = try reader.named("evaluator", Identifier.init(rawValue:))
      observation = try reader.named("observation", Identifier.init(rawValue:))
      criterion = try reader.named("criterion") { CriterionID($0) }
      value = try reader.named("value", Value.init(rawValue:))
      at = try reader.named("at") { Time($0) }
      late = try reader.bool("late")
      transcribed = try reader.bool("transcribed")
      motif = try reader.optionalString("motif")
    }

    var json: JSONValue {
      JSONValue(members: [
        "evaluator": .string(evaluator.rawValue), "observation": .string(observation.rawValue),
        "criterion": .string(criterion.description), "value": .string(value.rawValue),
        "at": .string(at.description), "late": .bool(late), "transcribed": .bool(transcribed),
        "motif": motif.map { .string($0) },
      ])
    }
  }

  /// A mark changed or cleared after its observation had ended, so that what stood before stays to be seen.
  package struct Correction: PayloadPart {
    package var evaluator: Identifier
    package var observation: Identifier
    package var criterion: CriterionID
    package var was: Mark.Value
    /// Nil: cleared.
    package var value: Mark.Value?
    package var at: Time
    /// Asked for from the next day on.
    package var motif: String?

    init(
      evaluator: Identifier, observation: Identifier, criterion: CriterionID, was: Mark.Value,
      value: Mark.Value?, at: Time, motif: String?
    ) {
      self.evaluator = evaluator
      self.observation = observation
      self.criterion = criterion
      self.was = was
      self.value = value
      self.at = at
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      evaluator = try reader.named("evaluator", Identifier.init(rawValue:))
      observation = try reader.named("observation", Identifier.init(rawValue:))
      criterion = try reader.named("criterion") { CriterionID($0) }
      was = try reader.named("was", Mark.Value.init(rawValue:))
      value = try reader.optionalNamed("value", Mark.Value.init(rawValue:))
      at = try reader.named("at") { Time($0) }
      motif = try reader.optionalString("motif")
    }

    var json: JSONValue {
      JSONValue(members: [
        "evaluator": .string(evaluator.rawValue), "observation": .string(observation.rawValue),
        "criterion": .string(criterion.description), "was": .string(was.rawValue),
        "value": value.map { .string($0.rawValue) }, "at": .string(at.description),
        "motif": motif.map { .string($0) },
      ])
    }
  }

  /// A time-stamped line; its text may be empty.
  package struct Note: PayloadPart {
    package var evaluator: Identifier
    package var at: Time
    package var transcribed: Bool
    /// Nil: taken outside an observation.
    package var observation: Identifier?
    /// Whether it was taken in the closing interview.
    package var inInterview: Bool
    package var competence: CompetenceID?
    package var criterion: CriterionID?
    package var note: String

    init(
      evaluator: Identifier, at: Time, transcribed: Bool, observation: Identifier?, inInterview: Bool,
      competence: CompetenceID?, criterion: CriterionID?, note: String
    ) {
      self.evaluator = evaluator
      self.at = at
      self.transcribed = transcribed
      self.observation = observation
      self.inInterview = inInterview
      self.competence = competence
      self.criterion = criterion
      self.note = note
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      evaluator = try reader.named("evaluator", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
      transcribed = try reader.bool("transcribed")
      observation = try reader.optionalNamed("observation", Identifier.init(rawValue:))
      inInterview = try reader.bool("inInterview")
      competence = try reader.optionalNamed("competence") { CompetenceID($0) }
      criterion = try reader.optionalNamed("criterion") { CriterionID($0) }
      note = try reader.string("note")
    }

    var json: JSONValue {
      JSONValue(members: [
        "evaluator": .string(evaluator.rawValue), "at": .string(at.description),
        "transcribed": .bool(transcribed), "observation": observation.map { .string($0.rawValue) },
        "inInterview": .bool(inInterview), "competence": competence.map { .string($0.description) },
        "criterion": criterion.map { .string($0.description) }, "note": .string(note),
      ])
    }
  }
}
