import StrictJSON

extension ResultPayload {
  /// One of those who assessed, replaced ones included.
  package struct Evaluator: PayloadPart {
    package enum Role: String, Hashable, Sendable, CaseIterable {
      /// Expert habilité, trained by the branch.
      case accreditedExpert = "accredited-expert"
      /// Expert interne, of the same company and another service.
      case internalExpert = "internal-expert"
      /// Responsable pédagogique who ran the course.
      case trainingManager = "training-manager"
    }

    package var id: Identifier
    package var name: String
    package var role: Role
    package var organisation: String
    package var service: String?
    /// The day of the training by the branch.
    package var trained: Day?
    package var habilitation: Habilitation?
    /// Of an expert interne: declared to be of another service than the candidate's.
    package var otherService: Bool
    /// Of a responsable pédagogique: declared to have run the candidate's course.
    package var ranCourse: Bool
    /// Whether impartiality was declared for this bloc.
    package var impartial: Bool
    /// The key that signs; nil for those who do not sign.
    package var key: PublicKey?
    package var replaced: Replacement?

    init(
      id: Identifier, name: String, role: Role, organisation: String, service: String?, trained: Day?,
      habilitation: Habilitation?, otherService: Bool, ranCourse: Bool, impartial: Bool, key: PublicKey?,
      replaced: Replacement?
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.organisation = organisation
      self.service = service
      self.trained = trained
      self.habilitation = habilitation
      self.otherService = otherService
      self.ranCourse = ranCourse
      self.impartial = impartial
      self.key = key
      self.replaced = replaced
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      id = try reader.named("id", Identifier.init(rawValue:))
      name = try reader.string("name")
      role = try reader.named("role", Role.init(rawValue:))
      organisation = try reader.string("organisation")
      service = try reader.optionalString("service")
      trained = try reader.optionalNamed("trained") { Day($0) }
      habilitation = try reader.optionalPart("habilitation")
      otherService = try reader.bool("otherService")
      ranCourse = try reader.bool("ranCourse")
      impartial = try reader.bool("impartial")
      if let jwk = reader.optionalValue("jwk") {
        let key = try PublicKey(jwk: jwk, path: reader.path.member("jwk"))
        let kid = try reader.string("kid")
        guard kid.utf8.elementsEqual(key.kid.rawValue.utf8) else { throw reader.fault("kid", .invalid(kid)) }
        self.key = key
      } else {
        key = nil
      }
      replaced = try reader.optionalPart("replaced")
    }

    var json: JSONValue {
      JSONValue(members: [
        "id": .string(id.rawValue), "name": .string(name), "role": .string(role.rawValue),
        "organisation": .string(organisation), "service": service.map { .string($0) },
        "trained": trained.map { .string($0.description) }, "habilitation": habilitation?.json,
        "otherService": .bool(otherService), "ranCourse": .bool(ranCourse),
        "impartial": .bool(impartial),
        "kid": key.map { .string($0.kid.rawValue) }, "jwk": key?.jwk, "replaced": replaced?.json,
      ])
    }
  }

  /// The accreditation of an evaluator, or of the organisation behind one.
  package struct Habilitation: PayloadPart {
    package enum Holder: String, Hashable, Sendable, CaseIterable {
      case person, organisation
    }

    package var holder: Holder
    package var reference: String
    /// The first and the last day on which it holds.
    package var from: Day
    package var until: Day

    package init(holder: Holder, reference: String, from: Day, until: Day) {
      self.holder = holder
      self.reference = reference
      self.from = from
      self.until = until
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      holder = try reader.named("holder", Holder.init(rawValue:))
      reference = try reader.string("reference")
      from = try reader.named("from") { Day($0) }
      until = try reader.named("until") { Day($0) }
    }

    var json: JSONValue {
      [
        "holder": .string(holder.rawValue), "reference": .string(reference),
        "from": .string(from.description), "until": .string(until.description),
      ]
    }
  }

  /// Who took an evaluator's place; the marks of the one before stay attributed.
  package struct Replacement: PayloadPart {
    package var by: Identifier
    package var at: Time
    package var motif: String

    init(by: Identifier, at: Time, motif: String) {
      self.by = by
      self.at = at
      self.motif = motif
    }

    init(from reader: inout ObjectReader) throws(ShapeError) {
      by = try reader.named("by", Identifier.init(rawValue:))
      at = try reader.named("at") { Time($0) }
      motif = try reader.string("motif")
    }

    var json: JSONValue {
      ["by": .string(by.rawValue), "at": .string(at.description), "motif": .string(motif)]
    }
  }
}
