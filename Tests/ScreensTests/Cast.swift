import Assessment
import Authoring
import Referential
import Screens

/// The fictional people and places of these tests.
enum Cast {
  struct NoReferential: Error {}

  private static let embedded: Result<Referential?, any Error> = Result {
    try EmbeddedReferentials.referential(id: "cqp-accueil-relation")
  }

  static func referential() throws -> Referential {
    guard let referential = try embedded.get() else { throw NoReferential() }
    return referential
  }

  static func bloc(_ number: Int) throws -> BlocID {
    guard let id = BlocID("B\(number)") else { throw NoReferential() }
    return id
  }

  /// Day 0 is Monday 2026-11-23.
  static func day(_ number: Int) -> Day { Day(number: 20_780 + number) }

  static func moment(day: Int, hour: Int = 9, minute: Int = 0) -> Moment {
    Moment(seconds: (20_780 + day) * 86_400 + hour * 3600 + minute * 60 - 3600, offsetMinutes: 60)
  }

  static let ana = Evaluator(
    id: EvaluatorID(unchecked: "ana"), name: "Ana Prudhomme", role: .accreditedExpert,
    organisation: "Cabinet Roc", trainedOn: Day(number: 20_000),
    accreditation: Accreditation(reference: "H-17", holder: .person, from: day(-300), until: day(300)))
  static let ben = Evaluator(
    id: EvaluatorID(unchecked: "ben"), name: "Ben Caradec", role: .internalExpert,
    organisation: "Mutuelle Lirelle", service: "Prévention", otherService: true)

  static let dana = Candidate(
    familyName: "Meunier", givenName: "Dana", employer: "Mutuelle Lirelle", service: "Accueil")
  static let yann = Candidate(
    familyName: "Le Goff-Kerambrun de Plouhinec", givenName: "Yann", employer: "Mutuelle Lirelle")

  static let identities = [
    Identity(evaluator: ana, fingerprint: "3F9C 11A0 77D2 E51B"),
    Identity(evaluator: ben, fingerprint: "A04D 9B3E 2C18 60F7"),
  ]
}
