package import Referential
import StrictJSON

extension ResultPayload {
  /// What both hold: each criterion agreed or its divergence maintained, each competence agreed.
  package struct Agreement: PayloadPart {
    package var criteria: [CriterionVerdict]
    package var maintained: [Divergence]
    package var competences: [CompetenceVerdict]
    /// The common comments.
    package var comments: [Comment]
    /// Who modified an own verdict to agree, and why, in the order in which it was done.
    package var changes: [Change]
    /// Nil for one grid filled by the pair.
    package var concordance: Concordance?

    init(
      criteria: [CriterionVerdict], maintained: [Divergence], competences: [CompetenceVerdict],
      comments: [Comment], changes: [Change], concordance: Concordance?
    ) {
      self.criteria = criteria
      self.maintained = maintained
      self.competences = competences
      self.comments = comments
      self.changes = changes
      self.concordance = concordance
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      criteria = try reader.parts("criteria")
      maintained = try reader.parts("maintained")
      competences = try reader.parts("competences")
      comments = try reader.parts("comments")
      changes = try reader.parts("changes")
      concordance = try reader.optionalPart("concordance")
    }

    var json: JSONValue {
      JSONValue(members: [
        "criteria": .parts(criteria), "maintained": .parts(maintained),
        "competences": .parts(competences), "comments": .parts(comments), "changes": .parts(changes),
        "concordance": concordance?.json,
      ])
    }
  }

  /// A criterion on which the two went on to differ.
  package struct Divergence: PayloadPart {
    package var criterion: CriterionID
    /// What each holds, in the order of the evaluators' ids.
    package var holds: [Held]
    package var motif: String
    /// Who recorded that it is maintained, and when.
    package var by: Identifier
    package var at: Time

    init(criterion: CriterionID, holds: [Held], motif: String, by: Identifier, at: Time) {
      self.criterion = criterion
      self.holds = holds
      self.motif = motif
      self.by = by
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      criterion = try reader.named("criterion") { CriterionID($0) }
      holds = try reader.parts("holds")
      motif = try reader.string("motif")
      by = try reader.named("by", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      [
        "criterion": .string(criterion.description), "holds": .parts(holds), "motif": .string(motif),
        "by": .string(by.rawValue), "at": .string(at.description),
      ]
    }
  }

  /// What one evaluator holds of a criterion.
  package struct Held: PayloadPart {
    package var evaluator: Identifier
    package var value: CriterionValue

    init(evaluator: Identifier, value: CriterionValue) {
      self.evaluator = evaluator
      self.value = value
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      evaluator = try reader.named("evaluator", Identifier.init(rawValue:))
      value = try reader.named("value", CriterionValue.init(rawValue:))
    }

    var json: JSONValue {
      ["evaluator": .string(evaluator.rawValue), "value": .string(value.rawValue)]
    }
  }

  /// An own verdict modified in order to agree.
  package struct Change: PayloadPart {
    package enum Subject: Hashable, Sendable {
      case criterion(CriterionID, from: CriterionValue, to: CriterionValue)
      case competence(CompetenceID, from: CompetenceValue, to: CompetenceValue)
    }

    package var by: Identifier
    package var subject: Subject
    package var motif: String
    package var at: Time
    /// Whether a later verdict in the grid took its place, after going back to it.
    package var overtaken: Bool

    init(by: Identifier, subject: Subject, motif: String, at: Time, overtaken: Bool) {
      self.by = by
      self.subject = subject
      self.motif = motif
      self.at = at
      self.overtaken = overtaken
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      by = try reader.named("by", Identifier.init(rawValue:))
      if let criterion = try reader.optionalNamed("criterion", { CriterionID($0) }) {
        subject = .criterion(
          criterion, from: try reader.named("from", CriterionValue.init(rawValue:)),
          to: try reader.named("to", CriterionValue.init(rawValue:)))
      } else {
        subject = .competence(
          try reader.named("competence") { CompetenceID($0) },
          from: try reader.named("from", CompetenceValue.init(rawValue:)),
          to: try reader.named("to", CompetenceValue.init(rawValue:)))
      }
      motif = try reader.string("motif")
      at = try reader.named("at") { Time($0) }
      overtaken = try reader.bool("overtaken")
    }

    var json: JSONValue {
      var members: [String: JSONValue] = [
        "by": .string(by.rawValue), "motif": .string(motif), "at": .string(at.description),
        "overtaken": .bool(overtaken),
      ]
      switch subject {
      case .criterion(let id, let from, let to):
        members["criterion"] = .string(id.description)
        members["from"] = .string(from.rawValue)
        members["to"] = .string(to.rawValue)
      case .competence(let id, let from, let to):
        members["competence"] = .string(id.description)
        members["from"] = .string(from.rawValue)
        members["to"] = .string(to.rawValue)
      }
      return .object(members)
    }
  }

  /// On how many criteria the two independent grids said the same before the agreement.
  package struct Concordance: PayloadPart {
    package var concordant: Int
    package var total: Int

    init(concordant: Int, total: Int) {
      self.concordant = concordant
      self.total = total
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      concordant = try reader.count("concordant")
      total = try reader.count("total")
    }

    var json: JSONValue { ["concordant": .integer(concordant), "total": .integer(total)] }
  }
}
