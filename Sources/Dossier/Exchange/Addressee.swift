package import Assessment
package import Seal

/// Whom a file is encrypted for, and the key that it is encrypted to.
package struct Addressee: Hashable, Sendable {
  package let evaluator: EvaluatorID
  package let name: String
  package let key: EncryptionKey
}

/// Why a file cannot be encrypted.
package enum AddresseeFault: Error, Hashable, Sendable {
  /// Nobody else evaluates in this dossier yet, or nobody of that name.
  case nobody
  /// Whom of these is it for?
  case several([String])
  /// The dossier has no signing key of that person.
  case keyless(name: String)
  /// The person's key is not accepted here now.
  case notAccepted(name: String, KeyID)
  /// The key is accepted, and nothing is known here to encrypt to.
  case unknown(name: String, KeyID)
}

extension DossierState {
  /// The other evaluator, or of several the one named by id, its beginning, or name; with the key to encrypt to.
  package func addressee(
    of sender: EvaluatorID, named name: String? = nil, _ trust: TrustStore, at seconds: Int
  ) throws(AddresseeFault) -> Addressee {
    let others = colleagues(of: sender).filter { person in
      name.map { person.id.rawValue.hasPrefix($0) || person.name.utf8.elementsEqual($0.utf8) } ?? true
    }
    guard let other = others.first else { throw .nobody }
    guard others.count == 1 else { throw .several(others.map(\.name)) }
    guard let x = other.publicKey, let bytes = try? Base64URL.decode(x), let key = try? PublicKey(bytes)
    else {
      throw .keyless(name: other.name)
    }
    switch trust.standing(of: key.kid, at: seconds, in: SHA256Digest(of: [])) {
    case .trusted, .own: break
    case .seenBefore, .unknown, .notYetValid, .expired, .revoked:
      throw .notAccepted(name: other.name, key.kid)
    }
    guard let encryption = trust.encryptionKey(of: key.kid, at: seconds) else {
      throw .unknown(name: other.name, key.kid)
    }
    return Addressee(evaluator: other.id, name: other.name, key: encryption)
  }

  /// Those of one's teams; where no team is named yet, everybody else who has not left.
  private func colleagues(of person: EvaluatorID) -> [Evaluator] {
    let teams = evaluations.values.map(\.team).filter { $0.contains(person) }
    let named = Set(teams.flatMap { $0 }).subtracting([person])
    let others = named.isEmpty ? Set(evaluators.keys).subtracting(departed).subtracting([person]) : named
    return evaluators.values.filter { others.contains($0.id) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }
}
