package import Assessment
package import Journal
package import Referential
package import Seal

/// A reviewer's request that came to an evaluator, its signature checked, before anything follows from it.
package struct RequestReception: Sendable {
  package let request: CorrectionRequest
  /// The claimed time of signing, Unix seconds.
  private let requestedAt: Int
  /// Who asks, with the key, as the file says: for the receiver to compare and accept.
  package var senderKey: PublicKeyFile {
    PublicKeyFile(key: request.reviewer.key, name: request.reviewer.name, person: request.reviewer.person)
  }

  /// What the request is about, here.
  package enum Standing: Hashable, Sendable {
    /// The very result stands signed: a revision can be opened.
    case open(DossierID, BlocID)
    /// A revision of it is open already, and why.
    case isOpen(DossierID, BlocID, motif: String)
    /// A later revision has taken its place.
    case superseded(DossierID, BlocID, revision: Int)
    /// No dossier here has that result.
    case notHere
  }

  package init(_ bytes: [UInt8]) throws(ExchangeError) {
    do { (request, requestedAt) = try CorrectionRequest.open(bytes) } catch { throw .file(error) }
  }

  /// Whether the reviewer's key is one that is accepted here, and under the name that the request gives.
  package func check(_ trust: TrustStore) throws(ExchangeError) {
    let key = senderKey
    let standing = trust.standing(of: key.key.kid, at: requestedAt, in: SHA256Digest(of: request.bytes))
    switch standing {
    case .trusted(let name), .own(let name):
      guard name == key.name else { throw .otherPerson(key.key.kid, name: name, evaluator: key.name) }
    case .unknown: throw .unknownSender(key)
    case .seenBefore, .notYetValid, .expired, .revoked:
      throw .senderNotTrusted(key.key.kid, name: key.name, standing)
    }
  }

  /// Looks for the result among the dossiers here.
  package func standing(in home: DataFolder) throws(ExchangeError) -> Standing {
    guard let id = DossierID(request.dossier.rawValue) else { return .notHere }
    do throws(DossierError) {
      guard try home.dossierIDs().contains(id) else { return .notHere }
      return standing(try DossierFolder(id, in: home).read().state, id)
    } catch { throw .dossier(error) }
  }

  func standing(_ state: DossierState, _ id: DossierID) -> Standing {
    let evaluation = state.evaluation(request.bloc)
    guard let place = evaluation.sealed.firstIndex(where: { $0.payload == request.digest.base64URL }) else {
      return .notHere
    }
    if place < evaluation.sealed.count - 1, let last = evaluation.sealed.last {
      return .superseded(id, request.bloc, revision: last.revision)
    }
    if let open = evaluation.revising { return .isOpen(id, request.bloc, motif: open.motif) }
    return .open(id, request.bloc)
  }
}

extension DossierSession {
  /// Opens the revision that a request asks for, with a motif that says who asked and why.
  package func open(
    _ reception: RequestReception, motif: String, by evaluator: EvaluatorID
  ) throws(PerformFault) -> RequestReception.Standing {
    let standing = reception.standing(state, folder.id)
    guard case .open(_, let bloc) = standing else { return standing }
    _ = try perform(.openRevision(bloc, motif: motif), by: evaluator)
    return standing
  }
}
