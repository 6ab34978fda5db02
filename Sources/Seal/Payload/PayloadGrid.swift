package import Referential
import StrictJSON

extension ResultPayload {
  /// What is concluded of one criterion.
  package enum CriterionValue: String, Hashable, Sendable, CaseIterable {
    case satisfied
    case notSatisfied = "not-satisfied"
    case notObserved = "not-observed"
  }

  /// What is concluded of one competence.
  package enum CompetenceValue: String, Hashable, Sendable, CaseIterable {
    case acquired
    case notAcquired = "not-acquired"
    case notEvaluated = "not-evaluated"
    /// "À voir", before the interview only; never agreed on.
    case toSee = "to-see"
  }

  /// One grid as it stood before the agreement.
  package struct Grid: PayloadPart {
    /// One evaluator, or the pair that fills one grid.
    package var holders: [Identifier]
    package var criteria: [CriterionVerdict]
    package var competences: [CompetenceVerdict]
    package var comments: [Comment]
    /// Nil: never completed, or reopened and left by an evaluator who was replaced.
    package var completedAt: Time?

    init(
      holders: [Identifier], criteria: [CriterionVerdict], competences: [CompetenceVerdict],
      comments: [Comment], completedAt: Time?
    ) {
      self.holders = holders
      self.criteria = criteria
      self.competences = competences
      self.comments = comments
      self.completedAt = completedAt
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      holders = try reader.names("holders", Identifier.init(rawValue:))
      criteria = try reader.parts("criteria")
      competences = try reader.parts("competences")
      comments = try reader.parts("comments")
      completedAt = try reader.optionalNamed("completedAt") { Time($0) }
    }

    var json: JSONValue {
      JSONValue(members: [
        "holders": .names(holders), "criteria": .parts(criteria), "competences": .parts(competences),
        "comments": .parts(comments), "completedAt": completedAt.map { .string($0.description) },
      ])
    }
  }

  package struct CriterionVerdict: PayloadPart {
    package var criterion: CriterionID
    package var value: CriterionValue
    /// Obtained in the closing interview.
    package var inInterview: Bool
    /// What the grid held before the interview changed it; nil where it was not graded, or not changed.
    package var graded: CriterionValue?

    init(criterion: CriterionID, value: CriterionValue, inInterview: Bool, graded: CriterionValue? = nil) {
      self.criterion = criterion
      self.value = value
      self.inInterview = inInterview
      self.graded = graded
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      criterion = try reader.named("criterion") { CriterionID($0) }
      value = try reader.named("value", CriterionValue.init(rawValue:))
      inInterview = try reader.bool("inInterview")
      graded = try reader.optionalNamed("graded", CriterionValue.init(rawValue:))
    }

    var json: JSONValue {
      JSONValue(members: [
        "criterion": .string(criterion.description), "value": .string(value.rawValue),
        "inInterview": .bool(inInterview), "graded": graded.map { .string($0.rawValue) },
      ])
    }
  }

  package struct CompetenceVerdict: PayloadPart {
    package var competence: CompetenceID
    package var value: CompetenceValue
    /// Obtained in the closing interview.
    package var inInterview: Bool
    /// What the grid held before the interview changed it; nil where it was not graded, or not changed.
    package var graded: CompetenceValue?

    init(competence: CompetenceID, value: CompetenceValue, inInterview: Bool, graded: CompetenceValue? = nil) {
      self.competence = competence
      self.value = value
      self.inInterview = inInterview
      self.graded = graded
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      competence = try reader.named("competence") { CompetenceID($0) }
      value = try reader.named("value", CompetenceValue.init(rawValue:))
      inInterview = try reader.bool("inInterview")
      graded = try reader.optionalNamed("graded", CompetenceValue.init(rawValue:))
    }

    var json: JSONValue {
      JSONValue(members: [
        "competence": .string(competence.description), "value": .string(value.rawValue),
        "inInterview": .bool(inInterview), "graded": graded.map { .string($0.rawValue) },
      ])
    }
  }

  /// The text under one table.
  package struct Comment: PayloadPart {
    package var competence: CompetenceID
    package var comment: String

    init(competence: CompetenceID, comment: String) {
      self.competence = competence
      self.comment = comment
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      competence = try reader.named("competence") { CompetenceID($0) }
      comment = try reader.string("comment")
    }

    var json: JSONValue {
      ["competence": .string(competence.description), "comment": .string(comment)]
    }
  }
}
