package import Assessment
package import Referential
package import Seal
import StrictJSON

extension EvaluatorID {
  package static let ana = EvaluatorID(unchecked: "ana")
  package static let ben = EvaluatorID(unchecked: "ben")
  package static let cleo = EvaluatorID(unchecked: "cleo")
}

extension Scenario {
  /// A key that is always the same for a person.
  package static func key(_ person: EvaluatorID) throws -> SigningKey {
    try SigningKey(seed: SHA256Digest(of: Array(person.rawValue.utf8)).bytes)
  }

  package static func x(_ person: EvaluatorID) throws -> String {
    Base64URL.encode(try key(person).publicKey.bytes)
  }

  package static func people() throws -> [Evaluator] {
    [
      Evaluator(
        id: .ana, name: "Anaïs Prudhomme", role: .accreditedExpert, organisation: "Cabinet Roc",
        trainedOn: day(-400),
        accreditation: Accreditation(reference: "H-17", holder: .person, from: day(-300), until: day(300)),
        publicKey: try x(.ana)),
      Evaluator(
        id: .ben, name: "Ben Caradec", role: .internalExpert, organisation: "Mutuelle Lirelle",
        service: "Prévention", otherService: true, publicKey: try x(.ben)),
      Evaluator(
        id: .cleo, name: "Cléo Vasseur", role: .trainingManager, organisation: "Institut Ormeau",
        accreditation: Accreditation(
          reference: "O-4", holder: .organisation, from: day(-300), until: day(300)),
        ranCourse: true, publicKey: try x(.cleo)),
    ]
  }

  package static let candidate = Candidate(
    familyName: "Meunié", givenName: "Dana", employer: "Mutuelle Lirelle", service: "Accueil")

  /// The keys of those who sign, accepted under their own names.
  package static func trust() throws -> TrustStore {
    var store = TrustStore()
    for person in try people() {
      let file: JSONValue = [
        "format": .string(PublicKeyFile.format), "jwk": try key(person.id).publicKey.jwk,
        "name": .string(person.name), "person": .string(person.id.rawValue),
      ]
      store.add(TrustedKey(try PublicKeyFile(file.canonicalBytes() + [0x0A]), added: 1_790_000_000))
    }
    return store
  }
}

extension BlocID {
  package static let all = (1...4).compactMap { BlocID("B\($0)") }
}
