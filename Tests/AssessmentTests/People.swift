import Assessment
import Referential

extension EvaluatorID {
  /// An expert habilité, trained by the branch.
  static let ana = EvaluatorID(unchecked: "ana")
  /// An expert interne of another service.
  static let ben = EvaluatorID(unchecked: "ben")
  /// A responsable pédagogique who ran the course.
  static let cleo = EvaluatorID(unchecked: "cleo")
}

extension Evaluator {
  static let ana = Evaluator(
    id: .ana, name: "Ana Prudhomme", role: .accreditedExpert, organisation: "Cabinet Roc",
    trainedOn: Day(number: 20_000),
    accreditation: Accreditation(
      reference: "H-17", holder: .person, from: Scenario.day(-300), until: Scenario.day(300)),
    publicKey: String(repeating: "A", count: 43))
  static let ben = Evaluator(
    id: .ben, name: "Ben Caradec", role: .internalExpert, organisation: "Mutuelle Lirelle",
    service: "Prévention", otherService: true, publicKey: String(repeating: "B", count: 43))
  static let cleo = Evaluator(
    id: .cleo, name: "Cléo Vasseur", role: .trainingManager, organisation: "Institut Ormeau",
    accreditation: Accreditation(
      reference: "O-4", holder: .organisation, from: Scenario.day(-300), until: Scenario.day(300)),
    ranCourse: true, publicKey: String(repeating: "C", count: 43))
}

extension Candidate {
  static let dana = Candidate(
    familyName: "Meunier", givenName: "Dana", employer: "mutuelle  lirelle", service: "Accueil")
}

extension BlocID {
  static let all = (1...4).compactMap { BlocID("B\($0)") }
  static let b1 = all[0]
  static let b2 = all[1]
  static let b3 = all[2]
  static let b4 = all[3]
}
