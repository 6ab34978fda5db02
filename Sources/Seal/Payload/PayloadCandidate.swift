import StrictJSON

extension ResultPayload {
  /// The person who is assessed.
  package struct Candidate: PayloadPart {
    /// Stays the same when the name is rectified.
    package var id: Identifier
    package var family: String
    package var given: String
    package var employer: String
    package var service: String?
    package var birthDate: Day?
    /// Reference of the training course.
    package var course: String?
    /// Spellings that were rectified, the oldest first.
    package var formerNames: [FormerName]

    init(
      id: Identifier, family: String, given: String, employer: String, service: String?, birthDate: Day?,
      course: String?, formerNames: [FormerName]
    ) {
      self.id = id
      self.family = family
      self.given = given
      self.employer = employer
      self.service = service
      self.birthDate = birthDate
      self.course = course
      self.formerNames = formerNames
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      id = try reader.named("id", Identifier.init(rawValue:))
      family = try reader.string("family")
      given = try reader.string("given")
      employer = try reader.string("employer")
      service = try reader.optionalString("service")
      birthDate = try reader.optionalNamed("birthDate") { Day($0) }
      course = try reader.optionalString("course")
      formerNames = try reader.parts("formerNames")
    }

    var json: JSONValue {
      JSONValue(members: [
        "id": .string(id.rawValue), "family": .string(family), "given": .string(given),
        "employer": .string(employer), "service": service.map { .string($0) },
        "birthDate": birthDate.map { .string($0.description) }, "course": course.map { .string($0) },
        "formerNames": .parts(formerNames),
      ])
    }
  }

  /// A spelling of the candidate's name that was put right.
  package struct FormerName: PayloadPart {
    package var family: String
    package var given: String
    /// Why it was put right, and when.
    package var motif: String
    package var at: Time

    init(family: String, given: String, motif: String, at: Time) {
      self.family = family
      self.given = given
      self.motif = motif
      self.at = at
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      family = try reader.string("family")
      given = try reader.string("given")
      motif = try reader.string("motif")
      at = try reader.named("at") { Time($0) }
    }

    var json: JSONValue {
      [
        "family": .string(family), "given": .string(given), "motif": .string(motif),
        "at": .string(at.description),
      ]
    }
  }

  /// What was arranged for a disability: the measure, never its medical reason.
  package struct Accommodation: PayloadPart {
    package var measure: String
    package var approvedBy: String
    /// The interview's length where the measure changes it.
    package var minutes: Int?

    init(measure: String, approvedBy: String, minutes: Int?) {
      self.measure = measure
      self.approvedBy = approvedBy
      self.minutes = minutes
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      measure = try reader.string("measure")
      approvedBy = try reader.string("approvedBy")
      minutes = try reader.optionalCount("minutes")
    }

    var json: JSONValue {
      JSONValue(members: [
        "measure": .string(measure), "approvedBy": .string(approvedBy),
        "minutes": minutes.map { .integer($0) },
      ])
    }
  }

  /// A hard rule lifted by an authority.
  package struct Derogation: PayloadPart {
    package var rule: Identifier
    /// Who lifted it.
    package var authority: String
    package var date: Day
    package var motif: String

    init(rule: Identifier, authority: String, date: Day, motif: String) {
      self.rule = rule
      self.authority = authority
      self.date = date
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      rule = try reader.named("rule", Identifier.init(rawValue:))
      authority = try reader.string("authority")
      date = try reader.named("date") { Day($0) }
      motif = try reader.string("motif")
    }

    var json: JSONValue {
      [
        "rule": .string(rule.rawValue), "authority": .string(authority),
        "date": .string(date.description), "motif": .string(motif),
      ]
    }
  }
}
