/// The person who is assessed, as the dossier names them.
package struct Candidate: Hashable, Sendable {
  package var familyName: String
  package var givenName: String
  package var employer: String
  package var service: String?
  package var birthDate: Day?
  /// The training course's reference.
  package var course: String?

  package init(
    familyName: String, givenName: String, employer: String, service: String? = nil,
    birthDate: Day? = nil, course: String? = nil
  ) {
    self.familyName = familyName
    self.givenName = givenName
    self.employer = employer
    self.service = service
    self.birthDate = birthDate
    self.course = course
  }

  package var fullName: String { "\(givenName) \(familyName)" }
}

/// A name that was put right; both spellings are kept.
package struct NameChange: Hashable, Sendable {
  package var familyName: String
  package var givenName: String
  package var motif: String

  package init(familyName: String, givenName: String, motif: String) {
    self.familyName = familyName
    self.givenName = givenName
    self.motif = motif
  }
}

/// One of the persons who evaluate.
package struct Evaluator: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// Expert habilité, trained by the branch.
    case accreditedExpert = "accredited-expert"
    /// Expert interne: same company, another service.
    case internalExpert = "internal-expert"
    /// Responsable pédagogique of the training organisation.
    case trainingManager = "training-manager"
  }

  package var id: EvaluatorID
  package var name: String
  package var role: Role
  package var organisation: String
  package var service: String?
  /// The day on which the branch's training was followed.
  package var trainedOn: Day?
  package var accreditation: Accreditation?
  /// Declared by an internal expert: of another service than the candidate's.
  package var otherService: Bool
  /// Declared by a training manager: ran this candidate's course.
  package var ranCourse: Bool
  /// The key that the person will sign with, 32 bytes as base64url; nil until it is known here.
  package var publicKey: String?

  package init(
    id: EvaluatorID, name: String, role: Role, organisation: String, service: String? = nil,
    trainedOn: Day? = nil, accreditation: Accreditation? = nil, otherService: Bool = false,
    ranCourse: Bool = false, publicKey: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.organisation = organisation
    self.service = service
    self.trainedOn = trainedOn
    self.accreditation = accreditation
    self.otherService = otherService
    self.ranCourse = ranCourse
    self.publicKey = publicKey
  }

  /// Whether a habilitation of the person's is valid on a day.
  package func isAccredited(on day: Day) -> Bool { accreditation?.isValid(on: day) ?? false }
}

/// A habilitation by the branch, from one day to another, both included.
package struct Accreditation: Hashable, Sendable {
  package enum Holder: String, Hashable, Sendable, CaseIterable {
    case person, organisation
  }

  package var reference: String
  package var holder: Holder
  package var from: Day
  package var until: Day

  package init(reference: String, holder: Holder, from: Day, until: Day) {
    self.reference = reference
    self.holder = holder
    self.from = from
    self.until = until
  }

  package func isValid(on day: Day) -> Bool { from <= day && day <= until }
}

/// An aménagement d'épreuve: the measure and who approved it, never its medical reason.
package struct Accommodation: Hashable, Sendable {
  package var measure: String
  package var approvedBy: String
  /// How long the closing interview lasts instead, in minutes; nil: unchanged.
  package var interviewMinutes: Int?

  package init(measure: String, approvedBy: String, interviewMinutes: Int? = nil) {
    self.measure = measure
    self.approvedBy = approvedBy
    self.interviewMinutes = interviewMinutes
  }
}

/// A hard rule lifted by an authority.
package struct Derogation: Hashable, Sendable {
  package var rule: Rule
  package var authority: String
  package var day: Day
  package var motif: String

  package init(rule: Rule, authority: String, day: Day, motif: String) {
    self.rule = rule
    self.authority = authority
    self.day = day
    self.motif = motif
  }
}
